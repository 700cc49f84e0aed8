import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { convert, countable, inPoints, isRate, measureOf, measures } from './measure.ts';
import { fold } from './spelling.ts';

describe('words name measures in any accepted spelling', () => {
  test.each([
    ['tỷ', 'tỷ đồng'],
    ['tỉ đồng', 'tỷ đồng'],
    ['TỶ ĐỒNG', 'tỷ đồng'],
    ['triệu', 'triệu đồng'],
    ['tr.đ', 'triệu đồng'],
    ['m2', 'm²'],
    ['hécta', 'ha'],
    ['DN', 'doanh nghiệp'],
    ['GCN', 'giấy chứng nhận'],
    ['Hộ', 'hộ'],
    ['điểm %', 'điểm phần trăm'],
    ['triệu đồng/người/năm', 'triệu đồng/người/năm'],
    ['nghìn lượt', 'nghìn lượt'],
  ])('%s is %s', (words, name) => {
    expect(measureOf(words)?.name).toBe(name);
  });
  test('decomposed text is the same text', () => {
    for (const { name } of measures) expect(measureOf(name.normalize('NFD'))?.name).toBe(name);
  });
  test('the tone may stand on either vowel, i or y after one consonant', () => {
    expect(fold('hoà giải')).toBe(fold('hòa giải'));
    expect(fold('thuỷ lợi')).toBe(fold('thủy lợi'));
    expect(fold('kỹ thuật')).toBe(fold('kĩ thuật'));
    expect(fold('tay')).not.toBe(fold('tai'));
    expect(fold('thúy')).not.toBe(fold('thúi'));
  });
  test('unknown things have no measure but can be counted', () => {
    expect(measureOf('mô hình')).toBeNull();
    expect(countable('mô  hình').name).toBe('mô hình');
  });
});

describe('amounts', () => {
  const amount = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat({ max: 4 }))
    .map(([digits, places]) => decimal(digits).div(decimal(10).pow(places)));
  const pairs = measures.flatMap((from) =>
    measures.filter((to) => to.dimension === from.dimension).map((to) => [from, to] as const),
  );

  test('go to another measure and back without loss', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...pairs), (value, [from, to]) => {
        const there = convert(value, from, to);
        expect(there && convert(there, to, from)?.eq(value)).toBe(true);
      }),
    );
  });
  test('triệu and tỷ are one dimension, ha and hộ are not', () => {
    expect(convert(decimal('500'), countable('triệu đồng'), countable('tỷ đồng'))?.toString()).toBe('0.5');
    expect(convert(decimal(1), countable('ha'), countable('hộ'))).toBeNull();
    expect(convert(decimal(1), countable('%'), countable('điểm phần trăm'))).toBeNull();
  });
  test('every measure of the dimension percent is a rate, and nothing else is', () => {
    for (const { name, dimension } of measures) expect(isRate(name)).toBe(dimension === 'percent');
    expect(inPoints(decimal('0.2'), '‰').toString()).toBe('0.02');
  });
  test('different things counted never add up', () => {
    expect(convert(decimal(1), countable('mô hình'), countable('hộ'))).toBeNull();
  });
});
