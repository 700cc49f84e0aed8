/**
 * Percents and changes whose two values stand apart from each other: `2.345 trên tổng số 2.412 hồ sơ, đạt 97,2%`, `456,2 tỷ
 * đồng/812,5 tỷ đồng`, `86,4/165 tỷ đồng`, `giảm 12 vụ (từ 86 vụ xuống 74 vụ)`, `năm 2024 là 320 tỷ đồng, năm 2025 là 368 tỷ
 * đồng, tăng 15%`, `giao 1.200 ha, thực hiện 1.080 ha, đạt 90%`.
 */
import { countable } from '#core/measure.ts';
import { minus, openInterval, plus } from '#prose/check/interval.ts';
import { type Claim, holdsWith, type Term, termOf, valuesOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { measureOf, roleIn } from './roles.ts';
import { changeOf, FROM, growthClaim, levelClaim, rateClaim, TO } from './sentence-ratios.ts';
import { directionOf, isAmount, isChange, isPercent, isPoints, labelOf, shownOf, termIn } from './sentence-words.ts';

/** The claims of one sentence. */
export function ratiosBetween(sentence: Sentence): readonly Claim[] {
  return sentence.mentions.flatMap((_, at) => [
    ...outOf(sentence, at),
    ...changeThenFromTo(sentence, at),
    ...yearAfterYear(sentence, at),
    ...shareOfTotal(sentence, at),
    ...raisedTo(sentence, at),
    ...closedShare(sentence, at),
    ...planOfMany(sentence, at),
    ...bareOfPlan(sentence, at),
  ]);
}

const OF_TOTAL =
  /^[^,;.()\d]{0,60}?(?<!\p{L})(?:(?:trên|trong|\/)\s*(?:tổng(?:\s+số)?|số)(?:\s+\p{L}+){0,5}|trên)\s*$/iu;
const NAMES_SHARE = /(?:đạt|chiếm|bằng|tương đương|tương ứng|tỷ lệ(?:\s+\p{L}+){0,2}|\()\s*$/iu;
const ONLY_OF = /^\s*trên\s*$/iu;
const SAYS_PERCENT =
  /^(?:[^;.\d]|\d{1,2}(?= (?:tuổi|tháng))){0,90}?(?:[,(]\s*|\s)(?:(?:mới\s*)?(?:đạt|chiếm|bằng|tương đương|tương ứng)\s*)?(?:(?:tỷ lệ|tỉ lệ)(?:\s+\p{L}+){0,2})?\s*$/iu;
const OF_OTHERS =
  /^\s*(?:so với|so(?!\p{L})|cùng kỳ|(?:kế hoạch|dự toán|chỉ tiêu)[^,;.]{0,40}(?:kể cả|bao gồm|tháng|quý|tiến độ|\d))/iu;

/** `86,4/165 tỷ đồng, bằng 52,4% dự toán`: of the year's or of no other. */
const PLAN = /^\s*(?:dự toán|kế hoạch)(?: (?:năm|cả năm|giao|được giao))?\s*(?:[.,;)]|$)/iu;

/** Two values of one measure as a part and its whole, and the percent behind or before them. */
function outOf({ mentions, ...rest }: Sentence, at: number): readonly Claim[] {
  const sentence = { mentions, ...rest };
  const [part, whole, next] = mentions.slice(at, at + 3);
  if (!part || !whole || !isAmount(part) || !isAmount(whole) || isChange(part) || isChange(whole)) return [];
  const slash = /^\s*\/\s*$/u.test(whole.before) && part.unit !== '' && part.unit === whole.unit;
  const plan = part.over && next !== undefined && countable(whole.unit).dimension === 'money' && PLAN.test(next.behind);
  if (!slash && !plan && (part.over || !OF_TOTAL.test(whole.before))) return [];
  if (part.unit === '' && ONLY_OF.test(whole.before) && !(next && NAMES_SHARE.test(next.before))) return [];
  const says = next && isPercent(next) && SAYS_PERCENT.test(next.before) && directionOf(next) !== 'up';
  const before = mentions[at - 1];
  const ahead = slash && before && isPercent(before) && /^[^,;()\d]{0,40}\(\s*$/u.test(part.before) ? before : null;
  const percent = says && directionOf(next) !== 'down' && !OF_OTHERS.test(next.behind) ? next : ahead;
  if (percent === null) return [];
  const named = slash || plan || NAMES_SHARE.test(percent.before);
  const all = /trên\s*$/iu.test(whole.before) ? exactlyPrinted(whole) : whole;
  const [a, b] = [countedIn(part, whole), countedIn(all, whole)];
  if (!named || part.number.value.gt(whole.number.value) || a === null || b === null) return [];
  return [levelClaim(percent, [a, b], { label: labelOf(part, sentence), now: shownOf(part), base: shownOf(whole) })];
}

/** `2.940 trên 3.000 hồ sơ`: out of them, not more than them. */
export const exactlyPrinted = (one: Mention): Mention => ({
  ...one,
  number: { ...one.number, approx: null, interval: openInterval(one.number.value, one.number.decimals, null) },
});

/** Certificates out of files: what is counted one by one is set against what is counted. */
function countedIn(one: Mention, whole: Mention) {
  const term = termIn(one, whole.unit);
  return (
    term ?? (one.number.decimals === 0 && whole.number.decimals === 0 ? termOf(one.number, { exact: true }) : null)
  );
}

const THEN_FROM = /^[^;.]{0,60}?[,(]\s*(?:cụ thể\s+)?từ\s*(?:mức\s*)?$/iu;

/** `giảm 12 vụ (từ 86 vụ xuống 74 vụ)`. */
function changeThenFromTo(sentence: Sentence, at: number): readonly Claim[] {
  const [said, from, to] = sentence.mentions.slice(at, at + 3);
  if (!said || !from || !to || !FROM.test(from.before) || !TO.test(to.before) || !THEN_FROM.test(from.before))
    return [];
  const direction = directionOf(said);
  if (direction !== 'up' && direction !== 'down') return [];
  return moved(sentence, { said, from, to });
}

type Moved = { readonly said: Mention; readonly from: Mention; readonly to: Mention };

function moved(sentence: Sentence, { said, from, to }: Moved): readonly Claim[] {
  const words = { label: labelOf(said, sentence), now: shownOf(to), base: shownOf(from) };
  const base = from.unit === '' ? { ...from, unit: to.unit } : from;
  const [a, b] = [termIn(to, to.unit), termIn(base, to.unit)];
  if (a === null || b === null || isPercent(to) !== isPercent(base)) return [];
  if (isPercent(to)) return [rateClaim({ said, base, now: to }, words)].filter((claim) => claim !== null);
  if (isPercent(said)) return [growthClaim(said, [a, b], words)];
  return isPoints(said) || said.unit !== to.unit ? [] : [changeOf(said, { terms: [a, b] }, words)];
}

const IN_YEAR = /(?<!\p{L})năm\s+(20\d\d)(?:\s*\p{L}*){0,4}[\s:(]*$/iu;

/** `năm 2024 là 320 tỷ đồng, năm 2025 là 368 tỷ đồng, tăng 15%`. */
function yearAfterYear(sentence: Sentence, at: number): readonly Claim[] {
  const [from, to, said] = sentence.mentions.slice(at, at + 3);
  if (!from || !to || !said || from.unit !== to.unit || from.unit === '' || isChange(from) || isChange(to)) return [];
  const [first, second] = [from, to].map(({ before }) => Number(IN_YEAR.exec(before)?.[1] ?? 0));
  if (!first || second !== first + 1 || !/^\s*\)?,\s*(?:tăng|giảm)\s*(?:trưởng\s*)?$/iu.test(said.before)) return [];
  if (!/^[^\d]*$/u.test(said.behind.split(/[,;.]/u)[0] ?? '')) return [];
  return moved(sentence, { said, from, to });
}

const SHARE_OF = /^\s*(?:so với\s+)?(?:trong\s+)?tổng[^,;.()\d]{0,60}\(\s*(?:là\s*)?$/iu;

/** `856 tỷ đồng, chiếm 76,2% tổng thu ngân sách (1.124 tỷ đồng)`. */
function shareOfTotal(sentence: Sentence, at: number): readonly Claim[] {
  const [part, said, whole] = sentence.mentions.slice(at, at + 3);
  if (!part || !said || !whole || !isPercent(said) || !/^[^;()]{0,60}chiếm\s*$/iu.test(said.before)) return [];
  if (!SHARE_OF.test(whole.before) || part.unit === '' || isChange(part) || part.over) return [];
  const [a, b] = [termIn(part, whole.unit), termIn(whole, whole.unit)];
  if (a === null || b === null) return [];
  return [levelClaim(said, [a, b], { label: labelOf(part, sentence), now: shownOf(part), base: shownOf(whole) })];
}

const RAISES = /^[^;.()]{0,40}?(?<!\p{L})(?:nâng|đưa)[^,;.()\d]{0,40}(?:lên|lên thành)\s*$/iu;

/** `tăng thêm 4 xã, nâng tổng số lên 121 xã (cuối năm 2017 có 117 xã)`. */
function raisedTo(sentence: Sentence, at: number): readonly Claim[] {
  const [said, to, from] = sentence.mentions.slice(at, at + 3);
  if (!said || !to || !from || directionOf(said) !== 'up' || !isAmount(said) || said.unit !== to.unit) return [];
  if (!RAISES.test(to.before) || !/^[^,;()]{0,10}\([^()%]{0,40}$/u.test(from.before) || from.unit !== to.unit)
    return [];
  return moved(sentence, { said, from, to }).map((claim) => ({ ...claim, derived: 0, place: to.whole }));
}

const RATE_OF_TWO =
  /^[^;.()]{0,40}?[,(]\s*(?:(?:đạt |chiếm |với )?(?:tỷ lệ|tỉ lệ)(?:\s+\p{L}+){0,3}|chiếm|tương ứng|tương đương)\s*$/iu;
const REACHES = /^[^;.()]{0,40}?[,(]\s*(?:mới )?đạt\s*$/iu;
const TAKEN_IN =
  /(?<!\p{L})(?:tiếp nhận|thụ lý|nhận|tổng số|có|phải|giao|được giao|thuộc diện)(?!\p{L})[^,;.()]{0,30}$/iu;
const DEALT_WITH =
  /(?<!\p{L})(?:đã|giải quyết|hoàn thành|thực hiện|xử lý|tiêm|cấp|thực thu|thực chi|thực nộp|thu được|chi trả|nộp|trồng|hỗ trợ)(?!\p{L})[^,;.()]{0,30}$/iu;
const NOTHING_MORE = /^\s*(?:(?:trên |trong )?(?:tổng số|tổng|số)(?:\s+\p{L}+){0,3}\s*)?(?:[.,;)]|$)/iu;

/** `tiếp nhận 74 tin báo, đã giải quyết 66 tin, tỷ lệ 89,2%`: two of one measure, no third, and no base named behind. */
function closedShare(sentence: Sentence, at: number): readonly Claim[] {
  const { mentions } = sentence;
  const [first, second, said] = mentions.slice(at, at + 3);
  if (!first || !second || !said || !isPercent(said) || !NOTHING_MORE.test(said.behind)) return [];
  if (![first, second].every((one) => isAmount(one) && !isChange(one) && !one.over)) return [];
  const dealt = REACHES.test(said.before) && TAKEN_IN.test(first.before) && DEALT_WITH.test(second.before);
  const whole = first.number.value.gte(second.number.value) ? first : second;
  const part = whole === first ? second : first;
  if (whole !== first && !/(?:tỷ|tỉ) lệ/iu.test(said.before)) return [];
  if ((!RATE_OF_TWO.test(said.before) && !dealt) || said.number.value.gte(100) || said.number.approx !== null)
    return [];
  if (part.number.value.eq(whole.number.value) || !isOneNoun(part, whole)) return [];
  const others = mentions.filter((one) => one !== part && one !== whole && isAmount(one) && isOneNoun(one, whole));
  const [a, b] = [part, whole].map((one) => termOf(one.number, { exact: one.number.decimals === 0 }));
  if (others.length > 0 || !a || !b) return [];
  const claim = levelClaim(said, [a, b], { label: labelOf(part, sentence), now: shownOf(part), base: shownOf(whole) });
  return [{ ...claim, severity: 'warning' }];
}

/** `66 tin` of `74 tin báo`; two numbers without a noun (`giao 18, thực hiện 18`). */
function isOneNoun(one: Mention, whole: Mention): boolean {
  const [a, b] = [measureOf(one), measureOf(whole)];
  return (
    a !== '' &&
    b !== '' &&
    (a === b ||
      a.startsWith(`${b} `) ||
      b.startsWith(`${a} `) ||
      (one.unit !== '' && whole.unit !== '' && termIn(one, whole.unit)?.factor.eq(1) === true))
  );
}

const OF_PLAN = /^\s*(?:kế hoạch|KH|dự toán|chỉ tiêu)(?:\s+(?:vốn|năm|giao|được giao|cả năm))*\s*(?:[.,;)]|$)/iu;
const DIRECT = /^[\s,(]*(?:mới\s+)?(?:đạt|bằng)\s*$/iu;

/** `Kế hoạch vốn 84 tỷ đồng; tháng 9 giải ngân thêm 4,2 tỷ đồng, nâng lũy kế lên 58,8 tỷ đồng, đạt 70% kế hoạch`. */
function planOfMany(sentence: Sentence, at: number): readonly Claim[] {
  const { mentions } = sentence;
  const [now, said] = mentions.slice(at, at + 2);
  if (!now || !said || !isPercent(said) || !isAmount(now) || isChange(now) || now.over || now.unit === '') return [];
  if (!DIRECT.test(said.before) || !OF_PLAN.test(said.behind) || said.number.approx !== null) return [];
  const ahead = mentions
    .slice(0, at)
    .filter((one) => isAmount(one) && !one.over && termIn(one, now.unit) !== null && one.unit !== '');
  const plans = ahead.filter((one) => roleIn(one.before.split(/[;.]\s/u).at(-1) ?? '') === 'plan');
  const [plan] = plans;
  if (plan === undefined || plans.length > 1 || ahead.length < 2 || roleIn(now.before) === 'plan') return [];
  const [a, b] = [termIn(now, plan.unit), termIn(plan, plan.unit)];
  if (a === null || b === null) return [];
  const claim = levelClaim(said, [a, b], { label: labelOf(now, sentence), now: shownOf(now), base: shownOf(plan) });
  const others = ahead.filter((one) => one !== plan).flatMap((one) => termIn(one, plan.unit) ?? []);
  return others.some((one) => fitsWith(claim, one)) ? [] : [{ ...claim, severity: 'warning' }];
}

/** Another amount is what was reached, or the plan is told without it or with it. */
function fitsWith(claim: Claim, other: Term): boolean {
  const [percent, , base] = claim.terms.map((term) => valuesOf(term));
  const [said, now, plan] = claim.terms;
  const apart = valuesOf(other);
  if (!percent || !base || !said || !now || !plan) return false;
  if (holdsWith({ ...claim, terms: [said, other, plan] })) return true;
  const part = valuesOf(now);
  return [minus(base, apart), plus(base, apart)].some((whole) => claim.relation.holds([percent, part, whole]));
}

/** `Tuyển quân: giao 18, thực hiện 18, đạt 100%`: bare numbers that say what they are. */
function bareOfPlan(sentence: Sentence, at: number): readonly Claim[] {
  const [plan, now, said] = sentence.mentions.slice(at, at + 3);
  if (!plan || !now || !said || !isPercent(said) || plan.unit !== '' || plan.over || now.over) return [];
  if (!SETS.test(plan.before) || !DOES.test(now.before) || !/^[\s,;(]*(?:đạt|bằng|=)\s*$/iu.test(said.before))
    return [];
  if (now.unit !== '' || isChange(now) || !OF_IT.test(said.behind)) return [];
  const terms = [now, plan].map((one) => termOf(one.number, { exact: true }));
  return [levelClaim(said, terms, { label: labelOf(now, sentence), now: shownOf(now), base: shownOf(plan) })];
}

const SETS = /(?<!\p{L})(?:giao|kế hoạch|KH|chỉ tiêu)(?: được)?(?: là)?:?\s*$/iu;
const DOES = /^[\s,;]*(?:đã\s+)?(?:thực hiện|TH|kết quả|đạt|tuyển|làm)(?: được)?:?\s*$/iu;
const OF_IT = /^\s*(?:[.,;)]|$|KH|kế hoạch|chỉ tiêu)/iu;
