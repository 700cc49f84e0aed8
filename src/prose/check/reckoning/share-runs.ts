/**
 * Shares told one after the other that make a hundred: `cà phê 52%, cao su 31%, hồ tiêu và cây khác 17%`.
 */
import { decimal } from '#core/decimal.ts';
import type { Claim } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { printedOf } from './printed.ts';
import { spanOf } from './sentence-sums.ts';
import { depthsOf, isAmount, isPercent, labelOf } from './sentence-words.ts';
import { missOf } from './table-columns.ts';
import { shareSum } from './table-rows.ts';

const SHARES =
  /cơ cấu|đánh giá|học lực|hạnh kiểm|rèn luyện|tỷ trọng|tỉ trọng|tỷ lệ|xếp loại|phân loại|loại|nhóm|chia/iu;
const NO_SHARE = /tăng|giảm|đạt|kế hoạch|dự toán|so với|hoàn thành|cao hơn|thấp hơn|bằng/iu;

/** `cà phê 52%, cao su 31%, hồ tiêu và cây khác 17%`: a run of shares. */
export function shareRunsIn(sentence: Sentence): readonly Claim[] {
  const depths = depthsOf(sentence);
  if (!SHARES.test(sentence.text)) return [];
  const runs: Mention[][] = [[]];
  sentence.mentions.forEach((one, at) => {
    const goesOn =
      isPercent(one) &&
      !NO_SHARE.test(one.before.split(':').at(-1) ?? '') &&
      depths[at] === 0 &&
      one.before.length < 90;
    if (goesOn) runs.at(-1)?.push(one);
    else if (isPercent(one) || (isAmount(one) && depths[at] === 0)) runs.push([]);
  });
  return runs.flatMap((run): readonly Claim[] => {
    const told = run.map(({ number }) => number);
    const hundred = hundredOf();
    const miss = missOf(hundred, told);
    if (run.length < 3 || miss > 0.06 || told.some(({ approx }) => approx !== null)) return [];
    const claim = shareSum(hundred, told, { label: labelOf(run[0], sentence) });
    return [{ ...claim, place: spanOf(run), data: { ...claim.data, sum: told.map(printedOf).join(' + ') } }];
  });
}

const hundredOf = (): Mention['number'] => ({
  value: decimal(100),
  decimals: 0,
  interval: { low: decimal(100), high: decimal(100) },
  approx: null,
  at: { start: -1, end: -1 },
});
