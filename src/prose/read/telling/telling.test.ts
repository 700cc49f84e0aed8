/** Where sentences are cut, what may follow what, and that the kept weights are what the reader needs. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { documentOf } from '#paper/document.ts';
import { FITTED, weightsOf } from '#prose/lexicon/telling.ts';
import { STEP_ROWS, TRAIT_ROWS } from '#prose/lexicon/telling-weights.ts';
import { sentencesOf } from '#prose/read/read.ts';
import { LABELS, mayFollow, tellingsOf } from './tell.ts';

const told = (text: string, weights = FITTED) => {
  const { source, pieces, share } = sentencesOf(documentOf(text));
  const words = (from: number, to: number): string =>
    source.text.slice(source.tokens[from]?.start ?? 0, source.tokens[to - 1]?.end ?? 0);
  return {
    pieces: pieces.map(({ from, to }) => words(from, to)),
    tellings: tellingsOf(source, pieces, { share, weights }).map(({ kind, pieces: own }) => [
      kind,
      ...own.map(({ from, to }) => words(from, to)),
    ]),
  };
};

describe('a sentence is cut', () => {
  it.each([
    ['Thu đạt 96%; chi vượt, song nợ còn cao.', ['Thu đạt 96%', 'chi vượt', 'song nợ còn cao']],
    ['Kết quả: mở 3 lớp, dạy 90 người.', ['Kết quả', 'mở 3 lớp', 'dạy 90 người']],
    ['Đường xấu (hẹp, dốc; nhiều ổ gà) chưa sửa.', ['Đường xấu (hẹp, dốc; nhiều ổ gà) chưa sửa']],
    ['Thu ngân sách 305 tỷ đồng, đạt 36% kế hoạch, tăng 2%.', ['Thu ngân sách 305 tỷ đồng, đạt 36% kế hoạch, tăng 2%']],
  ])('%s', (text, pieces) => expect(told(text).pieces).toEqual(pieces));
});

describe('a telling goes on', () => {
  const [nothing, result, resultOn, want, wantOn] = LABELS.map((_, at) => at);
  it('only behind its own kind, within a line', () => {
    expect(mayFollow(2, result as number, resultOn as number)).toBe(true);
    expect(mayFollow(1, wantOn as number, wantOn as number)).toBe(true);
    expect(mayFollow(2, want as number, resultOn as number)).toBe(false);
    expect(mayFollow(2, nothing as number, resultOn as number)).toBe(false);
    expect(mayFollow(0, result as number, resultOn as number)).toBe(false);
  });

  it('over the comma behind which its cause or extent is told', () => {
    const text = 'I. KẾT QUẢ\nThu tiền sử dụng đất đạt thấp, do thị trường trầm lắng.';
    expect(told(text).tellings.at(-1)).toEqual(['want', 'Thu tiền sử dụng đất đạt thấp', 'do thị trường trầm lắng']);
  });
});

test('without weights nothing is told', () => {
  const steps = STEP_ROWS.map((step) => step.map((row) => row.map(() => 0)));
  expect(told('Kinh tế phát triển, nợ còn cao; giao Sở Y tế rà soát.', weightsOf('', steps)).tellings).toEqual([]);
});

test('every piece is told at most once, in order, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Thu ', 'chậm', ', ', '; ', ': ', '. ', '\n', 'song ', 'giao Sở ', '12 ', '(', ')')),
      (parts) => {
        const { source, pieces, share } = sentencesOf(documentOf(parts.join('')));
        const own = tellingsOf(source, pieces, { share }).flatMap((one) => one.pieces);
        expect(own).toEqual(pieces.filter((piece) => own.includes(piece)));
      },
    ),
    { numRuns: 60 },
  );
});

test('the weights kept are whole numbers, four to a trait', () => {
  const rows = TRAIT_ROWS.trim().split('\n');
  expect(rows.length).toBeGreaterThan(1000);
  expect(rows.filter((row) => !/^[a-z, ]+\|[^|]+\|-?\d+( -?\d+){3}$/u.test(row))).toEqual([]);
  expect(STEP_ROWS.flat(2).every(Number.isInteger)).toBe(true);
});
