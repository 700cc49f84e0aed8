/**
 * Whether a value is given in a measure the indicator can take: triệu becomes tỷ, hộ never becomes ha.
 */
import type { Decimal } from '#core/decimal.ts';
import type { Indicator } from '#core/indicator.ts';
import { convert, countable, type Measure } from '#core/measure.ts';
import { fold } from '#core/spelling.ts';
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
  return convert(value, given, wanted) ?? (isCounted(given) && countSame(given, wanted) ? value : null);
}

function countSame(given: Measure, wanted: Measure): boolean {
  if (!isCounted(wanted)) return false;
  const [one, other] = [fold(given.name), fold(wanted.name)];
  if (one.startsWith(`${other} `) || other.startsWith(`${one} `)) return true;
  return alike.some((row) => row.has(other) && [...row].some((noun) => one === noun || one.startsWith(`${noun} `)));
}
