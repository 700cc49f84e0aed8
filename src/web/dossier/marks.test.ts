import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, numberWithin, segmentsOf, sentenceAround } from '#web/dossier/marks.ts';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));
const mark = span.map((one): Mark => ({ kind: 'figure', key: null, ...one }));

describe('a text cut at the borders of what lies over it', () => {
  it('is whole again when put together, and no mark is cut short', () => {
    fc.assert(
      fc.property(span, fc.array(mark, { maxLength: 8 }), (bounds, marks) => {
        const segments = segmentsOf(bounds, marks);
        expect(segments[0]?.start).toBe(bounds.start);
        expect(segments.at(-1)?.end).toBe(bounds.end);
        segments.forEach((segment, at) => {
          if (at > 0) expect(segment.start).toBe(segments[at - 1]?.end);
          for (let offset = segment.start; offset < segment.end; offset += 1) {
            const over = marks.filter((one) => one.start <= offset && offset < one.end);
            expect(segment.marks).toEqual(over);
          }
        });
      }),
    );
  });
});

describe('the sentence around a place', () => {
  const text = 'Thu đạt 221,4 tỷ đồng. Nợ đọng giảm 1.250 triệu đồng; chi đúng dự toán.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const of = (words: string): string => {
    const { start, end } = sentenceAround(text, { start: 0, end: text.length }, at(words));
    return text.slice(start, end);
  };

  it('ends at full stops and semicolons, not at the points of numbers', () => {
    expect(of('221,4')).toBe('Thu đạt 221,4 tỷ đồng.');
    expect(of('1.250 triệu')).toBe('Nợ đọng giảm 1.250 triệu đồng;');
    expect(of('dự toán')).toBe('chi đúng dự toán.');
  });

  it('never leaves out a letter of the place', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.nat(20), (start, length) => {
        const spot = { start, end: Math.min(text.length, start + 1 + length) };
        const found = sentenceAround(text, { start: 0, end: text.length }, spot);
        expect(text.slice(found.start, spot.start).trim() === '' || found.start <= spot.start).toBe(true);
        expect(found.end).toBeGreaterThanOrEqual(spot.end);
      }),
    );
  });
});

describe('the number within a quote', () => {
  it.each([
    ['ước đạt 1.214 lao động', '1214', 0, '1.214'],
    ['bằng 69,5% dự toán', '69.5', 1, '69,5'],
    ['có 05/05 vụ', '5', 0, '05'],
    ['Doanh thu\tTr.đồng\t83.119\t69.590', '83119', 0, '83.119'],
    ['đạt 12,50 ha', '12.5', 2, '12,50'],
  ])('%s', (quote, value, decimals, words) => {
    const found = numberWithin(quote, { value, decimals });
    expect(found && quote.slice(found.start, found.end)).toBe(words);
  });

  it('is not found where another number stands', () => {
    expect(numberWithin('tăng 7,7% so với cùng kỳ', { value: '77.1', decimals: 1 })).toBeNull();
    expect(numberWithin('không phát sinh', { value: '0', decimals: 0 })).toBeNull();
  });
});
