/**
 * Numbers, days and periods as each language prints them: 1.234,5 and 30/9/2019 in Vietnamese, 1,234.5 and 30 Sep 2019 in English.
 * Rounding is half away from zero, as on paper, and exact.
 */
import { decimal, rounded } from '#core/decimal.ts';

export type Language = 'vi' | 'en';

/**
 * A decimal with its thousands grouped; `decimals` left out keeps those it has, up to four.
 *
 * @example printNumber('1234.5', { language: 'vi', decimals: 1 }) // '1.234,5'
 */
export function printNumber(
  value: string,
  options: { readonly language: Language; readonly decimals?: number },
): string {
  const { language } = options;
  const exact = decimal(value);
  const decimals = options.decimals ?? Math.min(4, (exact.toString().split('.')[1] ?? '').length);
  const printed = rounded(exact, decimals).toFixed(decimals);
  const [whole = '0', fraction] = printed.replace('-', '').split('.');
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = /^-[0.]*[1-9]/.test(printed) ? '−' : '';
  return `${sign}${grouped}${fraction ? point + fraction : ''}`;
}

/** With its sign in front, for growth and differences: `+9,0`. */
export function printSigned(
  value: string,
  options: { readonly language: Language; readonly decimals?: number },
): string {
  const printed = printNumber(value, options);
  return printed.startsWith('−') || /^[0.,]+$/.test(printed) ? printed : `+${printed}`;
}

/**
 * Arithmetic is kept as Vietnamese papers print it; in English its points and commas change places.
 *
 * @example printArithmetic('1.234,5 ÷ 3', 'en') // '1,234.5 ÷ 3'
 */
export const printArithmetic = (arithmetic: string, language: Language): string =>
  language === 'vi'
    ? arithmetic
    : arithmetic
        .replace('đếm', 'count')
        .replace(/\d[\d.,]*\d/g, (number) => number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')));

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A day of ISO text; Vietnamese writes a zero before days below 10 and before January and February.
 *
 * @example printDay('2019-09-05', 'vi') // '05/9/2019'
 */
export function printDay(iso: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (language === 'en') return `${day} ${months[month - 1]} ${year}`;
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** `9 tháng năm 2019`, `quý III năm 2019`, `tháng 9/2019`, `năm 2019`. */
export function printPeriod(code: string, language: Language): string {
  const [, year = code, form = ''] = /^(\d{4})-?(.*)$/.exec(code) ?? [];
  const number = Number(form.replace(/\D/g, ''));
  const roman = ['', 'I', 'II', 'III', 'IV'][number] ?? '';
  if (form === '') return language === 'vi' ? `năm ${year}` : year;
  if (form.startsWith('Q')) return language === 'vi' ? `quý ${roman} năm ${year}` : `Q${number} ${year}`;
  if (form.startsWith('M')) return language === 'vi' ? `tháng ${number}/${year}` : `${months[number - 1]} ${year}`;
  return language === 'vi' ? `${number} tháng năm ${year}` : `first ${number} months of ${year}`;
}

/** Bytes for people: `84 kB`. */
export function printBytes(bytes: number, language: Language): string {
  const mega = bytes >= 1_000_000;
  return `${printNumber(String(bytes / (mega ? 1e6 : 1e3)), { language, decimals: mega ? 1 : 0 })} ${mega ? 'MB' : 'kB'}`;
}
