/**
 * Percents and changes of a sentence whose two values stand beside them: `92/126 hồ sơ, đạt 73,0%`, `bằng 54,7% dự toán
 * (392 tỷ đồng)`, `tăng 13,0% so với cùng kỳ (189.720 triệu đồng)`, `giảm từ 8 xuống 3, giảm 62,5%`.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import { type Claim, growth, holdsWith, level, rateOfChange, sum, type Term, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import {
  DOWN,
  depthsOf,
  directionOf,
  factorBetween,
  isAmount,
  isChange,
  isPercent,
  isPoints,
  labelOf,
  shownOf,
  termIn,
} from './sentence-words.ts';

const MINUS = decimal(-1);

/** The claims of one sentence. */
export function ratiosIn(sentence: Sentence, before: Sentence | null = null): readonly Claim[] {
  const { mentions } = sentence;
  return [
    ...mentions.flatMap((one, at) => (one.over ? (fractionClaim(sentence, at) ?? []) : [])),
    ...mentions.flatMap((one, at) => (isAmount(one) && !isChange(one) ? [] : (bracketClaim(sentence, at) ?? []))),
    ...mentions.flatMap((_, at) => baseFirst(sentence, at, before) ?? []),
    ...mentions.flatMap((_, at) => changeOfBefore(sentence, at, before) ?? []),
    ...mentions.flatMap((_, at) => comparedFirst(sentence, at) ?? []),
    ...mentions.flatMap((_, at) => planFirst(sentence, at) ?? []),
    ...mentions.flatMap((_, at) => fromTo(sentence, at)),
    ...mentions.flatMap((_, at) => against(sentence, at) ?? []),
    ...mentions.flatMap((one, at) => (isPercent(one) ? (changeClaim(sentence, at) ?? []) : [])),
  ];
}

const OF_PLAN = /^\s*(?:so với|so|kế hoạch|KH|chỉ tiêu|dự toán|nhiệm vụ|mục tiêu|nghị quyết)/iu;
const LEADS_TO_PERCENT =
  /^[^.;,()]{0,90}(?:(?:,\s*|\(\s*)(?:mới\s*)?(?:(?:đạt|chiếm|bằng|tương đương|tương ứng|=)\s*)?(?:tỷ lệ\s*|tỉ lệ\s*)?|\s(?:đạt|chiếm|bằng|=)\s*(?:tỷ lệ\s*)?)$/iu;
/** `13/14 tổ dân phố, 100% cơ quan`: the percent is of something else. */
const OF_OTHERS = /^\s*(?:\p{Ll})/u;

/** `92/126 hồ sơ, đạt 73,0%` and `đạt 73,0% (92/126 hồ sơ)`. */
function fractionClaim(sentence: Sentence, at: number): Claim | null {
  const { mentions } = sentence;
  const [part, whole, next] = mentions.slice(at, at + 3);
  const before = mentions[at - 1];
  if (!part || !whole) return null;
  const isBare = next !== undefined && /[,(]\s*$/u.test(next.before) && OF_OTHERS.test(next.behind);
  const says = next !== undefined && isPercent(next) && LEADS_TO_PERCENT.test(next.before);
  const behind = says && !isBare && !OF_PLAN.test(next.behind) ? next : null;
  const ahead = before && isPercent(before) && /^[^,;()]{0,60}\(\s*$/u.test(part.before) ? before : null;
  const percent = behind ?? ahead;
  if (percent === null || /tăng|giảm/iu.test(percent.before)) return null;
  return levelClaim(percent, [termOf(part.number, { exact: true }), termOf(whole.number, { exact: true })], {
    label: labelOf(ahead ?? part, sentence),
    now: shownOf(part),
    base: shownOf(whole),
  });
}

type Words = { readonly label: string; readonly now: string; readonly base: string };

export const levelClaim = (percent: Mention, terms: readonly Term[], words: Words): Claim => ({
  code: 'SL05',
  kind: 'ratio',
  terms: [termOf(percent.number), ...terms],
  relation: level,
  place: percent.whole,
  data: { ...words, said: shownOf(percent), unit: '%' },
});

export const growthClaim = (percent: Mention, terms: readonly Term[], words: Words): Claim => ({
  code: 'SL04',
  kind: 'growth',
  terms: [termOf(percent.number, DOWN.test(percent.before) ? { factor: MINUS } : {}), ...terms],
  relation: growth,
  place: percent.whole,
  data: { ...words, said: `${DOWN.test(percent.before) ? 'giảm' : 'tăng'} ${shownOf(percent)}`, unit: '%' },
});

/** now = base + change. */
type Change = { readonly terms: readonly [Term, Term]; readonly scale?: Decimal };

export const changeOf = (change: Mention, { terms, scale = decimal(1) }: Change, words: Words): Claim => ({
  code: 'SL04',
  kind: 'difference',
  derived: 1,
  terms: [
    terms[0],
    { ...termOf(change.number), factor: DOWN.test(change.before) ? scale.times(MINUS) : scale, exact: terms[0].exact },
    terms[1],
  ],
  relation: sum,
  place: change.whole,
  data: {
    ...words,
    said: `${DOWN.test(change.before) ? 'giảm' : 'tăng'} ${shownOf(change)}`,
    unit: isPoints(change) ? ' điểm phần trăm' : '',
  },
});

const OPENS = /^[^;()]{0,90}\(\s*(?:là|đạt|giải ngân|cùng kỳ|năm \d{4}:?|còn|có)?\s*$/iu;
const CLOSES = /^[^()]{0,40}\)/u;
const COMPARES = /so với|so |cùng kỳ|năm trước|đầu năm|cuối năm|đầu kỳ|bình quân|\(/iu;

/** A percent, points or a change with its base in brackets behind it, and the value before it. */
function bracketClaim(sentence: Sentence, at: number): Claim | null {
  const { mentions } = sentence;
  const [said, base] = [mentions[at], mentions[at + 1]];
  if (!said || !base || base.over || !OPENS.test(base.before) || !CLOSES.test(base.behind)) return null;
  const nearest = valueBefore(sentence, at);
  const now = nearest === null || factorBetween(nearest.unit, base.unit) !== null ? nearest : sameBefore(sentence, at);
  if (now === null) return null;
  const doubtful = now !== nearest ? { unsure: true } : {};
  const words = { label: labelOf(now, sentence), now: shownOf(now), base: shownOf(base) };
  const direction = directionOf(said);
  if (direction !== 'level' && !/vượt\s*$/iu.test(said.before) && isOfOther(said.behind, base.before)) return null;
  if (isPercent(base) || isPercent(now)) return rateClaim({ said, base, now }, words);
  const [a, b] = [termIn(now, base.unit), termIn(base, base.unit)];
  if (a === null || b === null) return null;
  if (!isPercent(said)) {
    const scale = factorBetween(said.unit, base.unit);
    return isPoints(said) || scale === null || direction === 'level' || direction === null
      ? null
      : changeOf(said, { terms: [a, b], scale }, words);
  }
  if (direction === 'up' || direction === 'down')
    return COMPARES.test(base.before) ? { ...growthClaim(said, [a, b], words), ...doubtful } : null;
  const claim = levelClaim(said, [a, b], words);
  return direction === 'level' || holdsWith(claim) ? { ...claim, ...doubtful } : null;
}

const PLANNED = '(?:kế hoạch|KH|chỉ tiêu|dự toán|mục tiêu|nghị quyết|nhiệm vụ)';
const OF_A_PLAN = new RegExp(`${PLANNED}[^,;()]{0,40}\\(\\s*$`, 'iu');
const AGAINST_A_PLAN = new RegExp(`^\\s*so (?:với )?${PLANNED}`, 'iu');
const OF_THE_PAST =
  /cùng kỳ|(?:năm|kỳ|tháng|quý) (?:trước|ngoái|\d)|đầu (?:năm|kỳ|nhiệm kỳ)|cuối năm|so (?:với )?|\d{4}/iu;

/** The bracket holds what a further clause names: a plan, a mean, another limit (`…, còn thấp hơn chỉ tiêu giao (89%)`). */
function isOfOther(behind: string, between: string): boolean {
  if (OF_A_PLAN.test(between) && !AGAINST_A_PLAN.test(behind)) return true;
  const clause = /,([^,]*)\(\s*[^(]*$/u.exec(between)?.[1] ?? '';
  return /\p{L}/u.test(clause) && !OF_THE_PAST.test(clause);
}

/** Of the very same measure further back: `512 hội nghị với 38.460 lượt người dự, tăng 11,3% về số hội nghị (460 hội nghị)`. */
function sameBefore({ mentions }: Sentence, at: number): Mention | null {
  const base = mentions[at + 1];
  return (
    mentions
      .slice(0, at)
      .findLast((one) => one.unit !== '' && one.unit === base?.unit && !isChange(one) && !one.over) ?? null
  );
}

/** `11 đảng viên …; so với cùng kỳ (14 đảng viên), giảm 3 đảng viên`. */
function baseFirst(sentence: Sentence, at: number, before: Sentence | null): Claim | null {
  const [base, said] = sentence.mentions.slice(at, at + 2);
  const percent = said !== undefined && isPercent(said) && /\)[,\s]*(?:tăng|giảm)\s*$/iu.test(said.before);
  if (!base || !said || base.unit === '' || (!percent && (!isChange(said) || base.unit !== said.unit))) return null;
  if (!/so với[^;]*\(\s*$/iu.test(base.before) || !/^[^()]{0,20}\)[^;()]{0,60}$/u.test(said.before)) return null;
  const now = percent ? headOf(sentence, at) : (sameBefore(sentence, at - 1) ?? firstOf(before, base.unit));
  const [a, b] = [now && termIn(now, base.unit), termIn(base, base.unit)];
  if (!now || !a || !b || (!percent && now.unit !== base.unit)) return null;
  const words = { label: labelOf(now, sentence), now: shownOf(now), base: shownOf(base) };
  if (!percent) return changeOf(said, { terms: [a, b] }, words);
  const claim = growthClaim(said, [a, b], words);
  const others = sentence.mentions.slice(0, at).filter((one) => isAlike(one, base) && one !== now);
  return others.some((one) => holdsWith({ ...claim, terms: [claim.terms[0] ?? a, termOf(one.number), b] }))
    ? null
    : claim;
}

/** `So với quý II (654 triệu đồng), số thu quý III là 720 triệu đồng, tăng 66 triệu đồng`. */
function comparedFirst({ mentions, ...rest }: Sentence, at: number): Claim | null {
  const sentence = { mentions, ...rest };
  const [base, now, said] = mentions.slice(at, at + 3);
  if (!base || !now || !said || !/(?<!\p{L})so với[^;,]*\(\s*$/iu.test(base.before)) return null;
  if (!/^[^()]{0,20}\)[^;()]{0,60}$/u.test(now.before) || /trong đó|riêng/iu.test(now.before)) return null;
  if (at > 0 || !isOneMeasure(base, now) || isChange(now)) return null;
  if (!/^[^;()]{0,30},\s*(?:đã\s+)?(?:tăng|giảm)\s*$/iu.test(said.before) || isPoints(said)) return null;
  const [a, b] = [termIn(now, base.unit), termIn(base, base.unit)];
  if (a === null || b === null || (!isPercent(said) && !isOneMeasure(said, now))) return null;
  const words = { label: labelOf(now, sentence), now: shownOf(now), base: shownOf(base) };
  return isPercent(said) ? growthClaim(said, [a, b], words) : changeOf(said, { terms: [a, b] }, words);
}

/** `lượt khách` beside `lượt`. */
const isAlike = (one: Mention, base: Mention | undefined): boolean =>
  one.unit !== '' && base !== undefined && (factorBetween(one.unit, base.unit)?.eq(1) ?? false);

/** The nearest of the base's measure; of a list its whole. */
function headOf({ mentions, text, start }: Sentence, at: number): Mention | null {
  const base = mentions[at];
  const same = mentions.slice(0, at).filter((one) => isAlike(one, base) && !isChange(one) && !one.over);
  const [first] = same;
  const listed =
    first !== undefined &&
    /(?<!\p{L})(?:gồm|trong đó)(?!\p{L})/iu.test(
      text.slice(first.whole.end - start, (base?.number.at.start ?? 0) - start),
    );
  return (listed ? first : same.at(-1)) ?? null;
}

/** The first of its measure is what a sentence speaks of. */
const firstOf = (sentence: Sentence | null, unit: string): Mention | null =>
  sentence?.mentions.find((one) => one.unit === unit && !isChange(one) && !one.over) ?? null;

/** `… 31 vụ tai nạn. So với cùng kỳ: giảm 7 vụ (38 vụ)`: the value is the only one of its measure in the sentence before. */
function changeOfBefore(sentence: Sentence, at: number, before: Sentence | null): Claim | null {
  const [said, base] = sentence.mentions.slice(at, at + 2);
  if (!said || !base || before === null || !isChange(said) || base.unit === '' || base.unit !== said.unit) return null;
  if (!/^[^,;()]{0,25}\(\s*$/u.test(base.before) || !/^\s*So với/u.test(sentence.text)) return null;
  const same = before.mentions.filter((one) => one.unit === base.unit && !isChange(one) && !one.over);
  const [now] = same;
  const [a, b] = [now && termIn(now, base.unit), termIn(base, base.unit)];
  if (!now || same.length > 1 || !a || !b) return null;
  return changeOf(said, { terms: [a, b] }, { label: labelOf(now, before), now: shownOf(now), base: shownOf(base) });
}

const PLAN = /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu)[^,;()%]{0,60}$/iu;

/** `Kế hoạch vốn năm là 24.620 tỷ đồng; đã giải ngân 15.358 tỷ đồng, đạt 62,4%`. */
function planFirst(sentence: Sentence, at: number): Claim | null {
  const [plan, now, said] = sentence.mentions.slice(at, at + 3);
  if (!plan || !now || !said || !PLAN.test(plan.before) || PLAN.test(now.before) || !isPercent(said)) return null;
  if (!isAmount(plan) || !isAmount(now) || plan.unit === '' || plan.unit !== now.unit || isChange(now)) return null;
  if (directionOf(said) !== 'level' || !/^[,\s(]*(?:mới\s*)?(?:đạt|bằng)\s*(?:tỷ lệ\s*)?$/iu.test(said.before))
    return null;
  if (!/^\s*(?:[.;,)]|$|kế hoạch(?!\s*(?:\d|quý|tháng|6|9))|dự toán(?!\s*(?:\d|quý|tháng)))/iu.test(said.behind))
    return null;
  const [a, b] = [termIn(now, plan.unit), termIn(plan, plan.unit)];
  if (a === null || b === null) return null;
  return levelClaim(said, [a, b], { label: labelOf(now, sentence), now: shownOf(now), base: shownOf(plan) });
}

type Rate = { readonly said: Mention; readonly base: Mention; readonly now: Mention };

/** Rates differ in points; `tăng 2,4%` between rates may be meant either way. */
export function rateClaim({ said, base, now }: Rate, words: Words): Claim | null {
  const direction = directionOf(said);
  if (!isPercent(base) || !isPercent(now) || direction === null || direction === 'level' || isAmount(said)) return null;
  const points = changeOf(said, { terms: [termOf(now.number), termOf(base.number)] }, words);
  if (isPoints(said)) return points;
  const relative = growthClaim(said, [termOf(now.number), termOf(base.number)], words);
  if (holdsWith(relative)) return relative;
  return holdsWith(points) ? null : points;
}

/** The nearest amount (of rates: percent) before, outside brackets, that is no change and no base. */
function valueBefore(sentence: Sentence, at: number): Mention | null {
  const { mentions } = sentence;
  const depths = depthsOf(sentence);
  const said = mentions[at];
  const base = mentions[at + 1];
  for (let before = at - 1; before >= 0; before -= 1) {
    const one = mentions[before];
    if (!one || !said || !base || (depths[before] ?? 0) > (depths[at] ?? 0)) continue;
    if (isPoints(one) || isChange(one)) continue;
    if (isPercent(one) !== isPercent(base)) {
      if (isPercent(one)) continue;
      return null;
    }
    if (isPercent(one) && (directionOf(one) === 'up' || directionOf(one) === 'down')) continue;
    const numerator = mentions[before - 1];
    return numerator?.over ? { ...numerator, unit: one.unit, over: false } : one;
  }
  return null;
}

export const FROM = /(?<!\p{L})từ(?:\s*(?:khoảng|hơn|gần|mức))?\s*$/iu;
export const TO =
  /^[^.;]{0,60}?(?<!\p{L})(?:lên|xuống|xuống còn|còn|đến|lên đến|lên thành)(?:\s*(?:khoảng|hơn|gần|mức))?\s*$/iu;

/** `từ 41,9% lên 58,4%, tăng 16,5 điểm phần trăm`. */
function fromTo(sentence: Sentence, at: number): readonly Claim[] {
  const { mentions } = sentence;
  const [from, to, said] = mentions.slice(at, at + 3);
  if (!from || !to || !said || !FROM.test(from.before) || !TO.test(to.before)) return [];
  const direction = directionOf(said);
  if (direction === null || direction === 'level' || !/^[^.;]{0,40}$/u.test(said.before)) return [];
  const words = { label: labelOf(from, sentence), now: shownOf(to), base: shownOf(from) };
  const [a, b] = [termIn(to, to.unit), termIn(from, to.unit)];
  if (a === null || b === null) return [];
  if (isPercent(to))
    return rateClaim({ said, base: from, now: to }, words) === null
      ? []
      : [rateClaim({ said, base: { ...from, unit: '%' }, now: to }, words)].filter((one) => one !== null);
  if (isPercent(said)) return [growthClaim(said, [a, b], words)];
  return isPoints(said) ? [] : [changeOf(said, { terms: [a, b] }, words)];
}

const AGAINST =
  /^[^,;.()]{0,25}?(?<!\p{L})so (?:với )?(?:mức |con số )?(?:(?:của )?(?:cùng kỳ|năm trước|kỳ trước|năm ngoái)[^,;.()\d]{0,25}(?:là |đạt |có )?)?(?:hơn|gần|khoảng)?\s*$/iu;

/** `đạt 45,2 tỷ đồng so với 48,1 tỷ đồng cùng kỳ, giảm 6,0%`, `45,2 tỷ đồng, giảm 6,0% so với 48,1 tỷ đồng cùng kỳ`. */
function against(sentence: Sentence, at: number): Claim | null {
  const [now, second, third] = sentence.mentions.slice(at, at + 3);
  if (!now || !second || !third || now.unit === '' || !isAmount(now) || isChange(now)) return null;
  const said = AGAINST.test(second.before) ? third : second;
  const base = said === third ? second : third;
  if (!isOneMeasure(base, now) || isChange(base) || (said === second && !AGAINST.test(base.before))) return null;
  if (
    said === third &&
    (!/^[^;.()]{0,40}$/u.test(said.before) || /^\s*so |kế hoạch|dự toán|chỉ tiêu/iu.test(said.behind))
  )
    return null;
  const direction = directionOf(said);
  const [a, b] = [termIn(now, base.unit), termIn(base, base.unit)];
  if ((direction !== 'up' && direction !== 'down') || a === null || b === null || isPoints(said)) return null;
  const words = { label: labelOf(now, sentence), now: shownOf(now), base: shownOf(base) };
  if (isPercent(said)) return growthClaim(said, [a, b], words);
  return isOneMeasure(said, now) ? changeOf(said, { terms: [a, b] }, words) : null;
}

/** `1.284 hộ kinh doanh, nhiều hơn 84 hộ so với 1.200 hộ`. */
const isOneMeasure = (a: Mention, b: Mention): boolean =>
  a.unit !== '' && (factorBetween(a.unit, b.unit)?.eq(1) ?? false) && b.unit !== '';

/** `11 vụ, giảm 03 vụ (21,4%)`, `giảm 03 vụ, tương ứng giảm 21,4%`. */
function changeClaim(sentence: Sentence, at: number): Claim | null {
  const { mentions } = sentence;
  const [now, change, percent] = [mentions[at - 2], mentions[at - 1], mentions[at]];
  if (!now || !change || !percent || !isAmount(now) || isChange(now) || !isChange(change)) return null;
  if (
    !/^\s*(?:\(\s*(?:tương ứng|tương đương|bằng|=)?(?:\s*(?:tăng|giảm))?\s*|,?\s*(?:tương ứng|tương đương|bằng)(?:\s*(?:tăng|giảm))?\s*|,\s*(?:tăng|giảm)\s*)$/iu.test(
      percent.before,
    )
  )
    return null;
  const [a, d] = [termIn(now, now.unit), termIn(change, now.unit)];
  if (a === null || d === null || now.unit !== change.unit) return null;
  const sign = DOWN.test(change.before) ? MINUS : decimal(1);
  return {
    code: 'SL04',
    kind: 'rate-of-change',
    terms: [termOf(percent.number, { factor: sign }), { ...d, factor: d.factor.times(sign) }, a],
    relation: rateOfChange,
    place: percent.whole,
    data: {
      label: labelOf(now, sentence),
      now: shownOf(now),
      base: `${sign.lt(0) ? 'giảm' : 'tăng'} ${shownOf(change)}`,
      said: shownOf(percent),
      unit: '%',
    },
  };
}
