/**
 * Whether a value is given in a measure the indicator can take: triệu becomes tỷ, hộ never becomes ha.
 */
import type { Decimal } from '#core/decimal.ts';
import type { Indicator } from '#core/indicator.ts';
import { convert, countable, type Measure } from '#core/measure.ts';
import { remembered } from '#core/remembered.ts';
import { fold } from '#core/spelling.ts';
import { bare } from '#prose/lexicon/fold.ts';
import { COUNT_NOUNS } from '#prose/lexicon/units.ts';

/** Different nouns for the same count: each row counts the same things one by one. */
const countedAlike: readonly (readonly string[])[] = [
  [
    'người',
    'lao động',
    'đảng viên',
    'công dân',
    'thanh niên',
    'đồng chí',
    'quần chúng',
    'chiến sĩ',
    'học sinh',
    'cháu',
    'nhân khẩu',
  ],
  ['vụ', 'vụ việc', 'trường hợp', 'vụ án', 'vụ vi phạm', 'vụ tai nạn', 'công trình'],
  ['đơn', 'đơn thư', 'lượt đơn', 'vụ việc'],
  ['cuộc', 'lượt', 'đợt'],
  ['hồ sơ', 'thủ tục'],
  ['hộ', 'hộ gia đình', 'gia đình'],
  ['doanh nghiệp', 'đơn vị', 'cơ sở'],
  ['giấy', 'giấy chứng nhận', 'hồ sơ', 'trường hợp'],
  ['tổ chức', 'đơn vị', 'cơ sở'],
];

const alike = countedAlike.map((row) => new Set(row.map(fold)));

/** The nouns that count the same as a folded noun, the noun among them. */
const countedLike = remembered((noun: string): readonly string[] =>
  alike.filter((row) => row.has(noun)).flatMap((row) => [...row]),
);

const initials = remembered((name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => bare(word)[0] ?? '')
    .join(''),
);

const countNouns = new Set(COUNT_NOUNS.map(fold));

/**
 * The noun that counts at the beginning of a phrase: the longest that is known as one; empty when there is none.
 *
 * @example countedNoun('vụ vi phạm đất đai') // 'vụ'
 */
export function countedNoun(phrase: string): string {
  const words = phrase.split(/\s+/u);
  for (let length = words.length; length > 0; length -= 1) {
    const noun = words.slice(0, length).join(' ');
    if (countNouns.has(fold(noun))) return noun;
  }
  return '';
}

const isCounted = (measure: Measure): boolean => measure.dimension === fold(measure.name);

/**
 * The value in the indicator's measure; null when it is of another dimension. A value without a measure fits only
 * what is counted: an amount of money without triệu or tỷ is asked about.
 *
 * @example fitted(decimal('4519'), 'triệu đồng', revenueInBillions).toString() // '4.519'
 */
export function fitted(value: Decimal, unit: string | null, indicator: Indicator): Decimal | null {
  const wanted = countable(indicator.measure);
  if (unit === null) return isCounted(wanted) ? value : null;
  const given = countable(unit);
  return convert(value, given, wanted) ?? (countSame(given, wanted, unit) ? value : null);
}

const isGivenIn = (given: Measure, wanted: Measure, printed: string): boolean =>
  given.dimension === wanted.dimension || countSame(given, wanted, printed);

/**
 * Whether what was printed can be a measure of the indicator: also with lost marks (`ty dong`), shortened (`tr.USD`),
 * by its first letters (`CĐCS`, `GP`), or per head (`triệu đồng/người`) where the indicator is.
 *
 * @example canMeasure('GP', buildingPermits) // true
 */
export function canMeasure(unit: string, indicator: Indicator): boolean {
  const asked = judged.get(indicator) ?? remembered((printed) => judge(printed, indicator), MEASURES);
  judged.set(indicator, asked);
  return asked(unit);
}

/** Few measures are printed, and each is asked of every indicator for every label. */
const judged = new WeakMap<Indicator, (unit: string) => boolean>();
const MEASURES = 500;

function judge(unit: string, indicator: Indicator): boolean {
  const plain = unit
    .normalize('NFC')
    .replace(/^(?:tr|triệu)\s*\.\s*/iu, 'triệu ')
    .trim();
  const wanted = countable(indicator.measure);
  return [plain, ...(plain.includes('/') && !isCounted(wanted) ? [plain.slice(0, plain.indexOf('/'))] : [])].some(
    (words) => isGivenIn(countable(words), wanted, words) || isShortFor(words, indicator),
  );
}

/** The same words without marks, or the first letters of them or of what counts the same. */
function isShortFor(words: string, indicator: Indicator): boolean {
  const { measure } = indicator;
  const names = [measure, indicator.name, ...countedLike(fold(measure))];
  const letters = bare(words);
  const isCapitals = /^\p{Lu}+$/u.test(words);
  return names.some(
    (name) =>
      bare(name) === letters ||
      letters.startsWith(`${bare(name)} `) ||
      (isCapitals && initials(name).startsWith(letters)),
  );
}

/** `giấy` of `giấy phép`, or nouns that count the same. */
function countSame(given: Measure, wanted: Measure, printed: string): boolean {
  if (!isCounted(given) || !isCounted(wanted)) return false;
  if (fold(wanted.name).startsWith(`${fold(printed)} `)) return true;
  const [one, other] = [fold(given.name), fold(wanted.name)];
  if (one.startsWith(`${other} `) || other.startsWith(`${one} `)) return true;
  return countedLike(other).some((noun) => one === noun || one.startsWith(`${noun} `));
}
