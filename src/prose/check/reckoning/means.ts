/**
 * A mean, what it is the mean of and how many there are: `45 tỷ đồng cho 9 dự án, bình quân mỗi dự án 5 tỷ đồng`, `1.260 triệu đồng
 * trong 9 tháng, trung bình mỗi tháng 140 triệu đồng`, `42.500 người trên 17 km², mật độ 2.500 người/km²`. Told only where the
 * sentences hold one total and one number that it can be the mean of; warnings, for others may be meant.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import { countable } from '#core/measure.ts';
import { exactly } from '#prose/check/interval.ts';
import { type Claim, holdsWith, level, type Term, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { measureOf } from './roles.ts';
import { factorBetween, isAmount, isChange, isPerson, labelOf, shownOf } from './sentence-words.ts';

const HUNDRED = decimal(100);
const MEAN =
  /(?<!\p{L})(?:bình quân|trung bình|mật độ|suất đầu tư|định mức|mức hỗ trợ|đơn giá|(?:mỗi|một) (?<of>\p{L}+(?: \p{L}+)?))(?!\p{L})[^,;.()\d]{0,60}$/iu;
/** `bình quân mỗi lớp`, `bình quân/lớp`, `bình quân 01 hộ`. */
const PER_BEFORE = /(?<!\p{L})(?:mỗi|một|cho mỗi|1|01)\s+(?<per>\p{L}+(?:\s\p{L}+)?)[^,;.()]{0,40}$/iu;
const PER_UNIT = /^(?<unit>[^/]*)\/(?<per>[^/]+)$/u;
const PER_BEHIND = /^\s*(?:\/|trên|một|mỗi|cho mỗi)\s*(?<per>\p{L}+(?:\s\p{L}+)?)/iu;
/** Means of what nobody adds up. */
const NO_MEAN =
  /thu nhập|năng suất|tiền lương|lương|tuổi|bình quân chung|trung bình chung|bình quân (?:toàn|cả)|tốc độ|tăng trưởng|GRDP|chỉ số|điểm|trở lên|tối đa|tối thiểu/iu;
const FAR = 3;

type Asked = { readonly mean: Mention; readonly unit: string; readonly per: string };

/** The claims of a sentence; the total and the number may stand in the sentence before. */
export function meansIn(sentence: Sentence, before: Sentence | null): readonly Claim[] {
  return sentence.mentions.flatMap((mean): readonly Claim[] => {
    const asked = askedOf(mean);
    if (asked === null) return [];
    const own = claimsOf(asked, [sentence]);
    return own !== null ? own : before === null ? [] : (claimsOf(asked, [before, sentence]) ?? []);
  });
}

/** What a number is the mean of, and for each of what; null where it is no mean. */
function askedOf(mean: Mention): Asked | null {
  if (!isAmount(mean) || mean.over || isChange(mean) || !MEAN.test(mean.before)) return null;
  if (NO_MEAN.test(mean.before.slice(-80))) return null;
  const { unit = mean.unit, per } = PER_UNIT.exec(mean.unit)?.groups ?? {};
  const each = per ?? PER_BEHIND.exec(mean.behind)?.groups?.per ?? PER_BEFORE.exec(mean.before)?.groups?.per;
  return each === undefined || unit === '' ? null : { mean, unit, per: each.toLowerCase() };
}

type Count = { readonly term: Term; readonly shown: string };

/** Null where the sentences tell no total or no number. */
function claimsOf({ mean, unit, per }: Asked, sentences: readonly Sentence[]): readonly Claim[] | null {
  const last = sentences.at(-1);
  const told = sentences.flatMap(({ mentions }) => mentions).filter((one) => one !== mean && isValue(one));
  const totals = told.filter((one) => !one.unit.includes('/') && !MEAN.test(one.before) && scaleOf(one, unit) !== null);
  const counts: readonly Count[] = [
    ...told
      .filter((one) => isOf(per, measureOf(one)))
      .map((one) => ({ term: termOf(one.number, { exact: true }), shown: shownOf(one) })),
    ...sentences.flatMap((sentence) => spansOf(sentence, per)),
  ];
  if (last === undefined || totals.length === 0 || counts.length === 0) return null;
  const claims = totals.flatMap((total) =>
    counts.flatMap((count) => claimFor(last, { mean, unit, total, count }) ?? []),
  );
  const fits = claims.find((claim) => holdsWith(claim));
  if (fits !== undefined) return [fits];
  const [only, ...more] = claims.filter(isNear);
  if (only === undefined) return [];
  const alone = more.length === 0 && totals.length === 1 && !isShared(only, told, totals);
  return [alone ? only : { ...only, unsure: true }];
}

/** `284 hộ và 12 hợp tác xã`: the total may be of both; kilometres and hectares are all there are. */
const isShared = ({ terms: [, , count] }: Claim, told: readonly Mention[], totals: readonly Mention[]): boolean => {
  const counted = told.find(({ number }) => number.at.start === count?.number.at.start);
  if (counted === undefined || isPhysical(counted)) return false;
  return told.some((one) => one !== counted && !totals.includes(one) && !isPhysical(one));
};

const isPhysical = ({ unit }: Mention): boolean =>
  ['money', 'area', 'length', 'volume', 'weight', 'energy'].includes(countable(unit).dimension);

const isValue = (one: Mention): boolean => isAmount(one) && !isChange(one) && !one.over;

const scaleOf = (one: Mention, unit: string): Decimal | null =>
  one.unit === ''
    ? null
    : one.unit === unit || !isPerson(one.unit) || !isPerson(unit)
      ? factorBetween(one.unit, unit)
      : decimal(1);

/** `mỗi lớp` of `50 lớp`; `đồng/người` of `1.500 đối tượng`. */
const isOf = (per: string, counted: string): boolean =>
  counted !== '' &&
  (counted === per ||
    per.startsWith(`${counted} `) ||
    counted.startsWith(`${per} `) ||
    (per.split(' ')[0] ?? '') === counted ||
    (/^người(?!\p{L})/u.test(per) && isPerson(counted)));

const SPANS: Readonly<Record<string, RegExp>> = {
  tháng: /(?<!\d|tháng |\/)(\d{1,2})\s+tháng(?!\p{L}|\s*\d)/giu,
  năm: /(?<!\d|năm |\/)(\d{1,2})\s+năm(?!\p{L}|\s*\d)/giu,
  quý: /(?<!\d)(\d)\s+quý(?!\p{L})/giu,
  ngày: /(?<!\d|ngày |\/)(\d{1,3})\s+ngày(?!\p{L}|\s*\d)/giu,
};
const TERM = /(?<kind>nhiệm kỳ|giai đoạn)\s+(?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)/giu;

/** How many months, quarters or years a sentence speaks of. */
function spansOf({ text, start }: Sentence, per: string): readonly Count[] {
  const unit = per.split(' ')[0] ?? '';
  const pattern = SPANS[unit];
  if (pattern === undefined) return [];
  const told = [...text.matchAll(pattern)].map(({ 0: shown, 1: digits = '', index }) =>
    countOf(Number(digits), { start: start + index, end: start + index + digits.length }, shown),
  );
  const terms =
    unit !== 'năm'
      ? []
      : [...text.matchAll(TERM)].map((match) => {
          const { kind = '', from = '', to = '' } = match.groups ?? {};
          const years = Number(to) - Number(from) + (kind.toLowerCase() === 'nhiệm kỳ' ? 0 : 1);
          return countOf(years, { start: start + match.index, end: start + match.index + match[0].length }, match[0]);
        });
  return [...told, ...terms].filter(({ term }) => term.number.value.gt(1));
}

function countOf(value: number, at: { readonly start: number; readonly end: number }, shown: string): Count {
  const exact = decimal(value);
  return {
    term: termOf({ value: exact, decimals: 0, interval: exactly(exact), approx: null, at }, { exact: true }),
    shown,
  };
}

type Product = { readonly mean: Mention; readonly unit: string; readonly total: Mention; readonly count: Count };

function claimFor(sentence: Sentence, { mean, unit, total, count }: Product): Claim | null {
  const factor = scaleOf(total, unit);
  if (factor === null || total.number.at.start === count.term.number.at.start) return null;
  return {
    code: 'SL05',
    kind: 'product',
    severity: 'warning',
    scaled: /đồng$/u.test(unit),
    terms: [termOf(mean.number, { factor: HUNDRED }), termOf(total.number, { factor }), count.term],
    relation: level,
    place: mean.whole,
    data: { label: labelOf(mean, sentence), now: shownOf(total), base: count.shown, said: shownOf(mean), unit: '' },
  };
}

/** A slip makes a mean a few times as much, another matter any number of times. */
function isNear({ terms: [mean, total, count] }: Claim): boolean {
  if (!mean || !total || !count) return false;
  const times = Number(mean.number.value.times(count.number.value)) / Number(total.number.value.times(total.factor));
  return (times < FAR && times > 1 / FAR) || times >= 900 || times <= 0.0011;
}
