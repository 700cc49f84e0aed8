/**
 * Shares of one whole, each beside its number: `Trong 60 đại biểu, nữ 18 đồng chí (30%), dưới 40 tuổi 12 đồng chí (20%)`. That one
 * of them is reckoned from the whole says that all are.
 */
import { type Claim, holdsWith } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { levelClaim } from './sentence-ratios.ts';
import { isAmount, isChange, isPercent, labelOf, shownOf, termIn } from './sentence-words.ts';

const BESIDE = /^[^,;()\d]{0,50}(?:\(|,\s*(?:chiếm|đạt|bằng))\s*(?:chiếm|đạt|bằng)?\s*(?:tỷ lệ\s*)?$/iu;
const OF_OTHER = /^\s*(?:kế hoạch|chỉ tiêu|dự toán|so với|cùng kỳ|số|tổng)/iu;

/** The claims of a sentence whose first number is of all. */
export function sharesOfWhole(sentence: Sentence): readonly Claim[] {
  const [whole] = sentence.mentions;
  if (!whole || !isAmount(whole) || isChange(whole) || whole.over || whole.unit === '') return [];
  const claims: Claim[] = [];
  for (const [at, part] of sentence.mentions.entries()) {
    if (at === 0 || isPercent(part)) continue;
    const claim = claimFor(sentence, { whole, part, said: sentence.mentions[at + 1] });
    if (claim !== null) claims.push(claim);
    else if (isAmount(part) && termIn(part, whole.unit) !== null) break;
  }
  const fits = claims.filter((claim) => holdsWith(claim)).length;
  return fits > 0 && claims.length - fits <= fits && claims.length > 1 ? claims : [];
}

type Share = { readonly whole: Mention; readonly part: Mention; readonly said: Mention | undefined };

function claimFor(sentence: Sentence, { whole, part, said }: Share): Claim | null {
  if (!said || !isPercent(said) || !isAmount(part) || isChange(part) || part.over || said.number.approx !== null)
    return null;
  if (!BESIDE.test(said.before) || OF_OTHER.test(said.behind)) return null;
  const [a, b] = [termIn(part, whole.unit), termIn(whole, whole.unit)];
  if (a === null || b === null || part.number.value.gt(whole.number.value)) return null;
  return levelClaim(said, [a, b], { label: labelOf(part, sentence), now: shownOf(part), base: shownOf(whole) });
}
