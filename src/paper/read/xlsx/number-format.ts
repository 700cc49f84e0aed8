/**
 * Numbers of a spreadsheet as its number formats print them (ECMA-376 part 1, 18.8.30 and 18.8.31),
 * in Vietnamese writing: comma before the decimals, dot between thousands, day before month.
 *
 * Whole numbers in the format General are printed in full, where Excel would change to an exponent
 * in a narrow column: a budget in đồng has twelve digits and must stay readable.
 */
import { type DateFormat, dateFormatOf, printedDate } from './date-format.ts';
import { type Decimal, decimalOf, decimalText, rounded, shifted, withoutTrailingZeros } from './exact-number.ts';

export type NumberFormat = {
  readonly kind: 'general' | 'number' | 'date' | 'text';
  readonly percent: boolean;
  /** For positive, negative and zero. */
  readonly sections: readonly Section[];
  readonly date?: DateFormat;
};

type Section = {
  readonly general: boolean;
  readonly before: string;
  readonly after: string;
  readonly integers: number;
  readonly decimalsLeast: number;
  readonly decimalsMost: number;
  readonly grouped: boolean;
  /** Powers of ten to multiply with: 2 for each percent sign, -3 for each scaling comma. */
  readonly shift: number;
  readonly placeholders: boolean;
};

/** Formats that files name by number only; those of dates are made Vietnamese at once. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0',
  6: '#,##0',
  7: '#,##0.00',
  8: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'dd/mm/yyyy',
  16: 'dd/mm',
  17: 'mm/yyyy',
  18: 'hh:mm',
  19: 'hh:mm:ss',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '#,##0;(#,##0);"-"',
  42: '#,##0;(#,##0);"-"',
  43: '#,##0.00;(#,##0.00);"-"',
  44: '#,##0.00;(#,##0.00);"-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  49: '@',
};

export const builtInFormat = (id: number): string =>
  BUILT_IN[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'dd/mm/yyyy' : 'General');

/** The parts of a format code: quoted text, escaped and padding characters, brackets, the rest one by one. */
const TOKENS = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]?|General|AM\/PM|A\/P|E[+-]0+|./gis;

/**
 * Reads a format code as it stands in the file.
 *
 * @example printedNumber('1234.5', numberFormatOf('#,##0.0')) // '1.234,5'
 */
export function numberFormatOf(code: string): NumberFormat {
  const sections = splitSections(code);
  const first = sections[0] ?? '';
  const date = dateFormatOf(first);
  const bare = first.replace(TOKENS, (token) => (/^["\\[_*]/.test(token) ? '' : token));
  const kind = date ? 'date' : bare.trim() === '@' ? 'text' : /^\s*(General)?\s*$/i.test(code) ? 'general' : 'number';
  return {
    kind,
    percent: bare.includes('%'),
    sections: sections.slice(0, 3).map(sectionOf),
    ...(date && { date }),
  };
}

function splitSections(code: string): readonly string[] {
  const sections = [''];
  for (const [token] of code.matchAll(TOKENS)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

function sectionOf(code: string): Section {
  let before = '';
  let after = '';
  let pattern = '';
  let unreadable = false;
  let percents = 0;
  for (const [token, quoted, escaped, bracket] of code.matchAll(TOKENS)) {
    const literal = literalOf(token, { quoted, escaped, bracket });
    if (/^(E[+-]0+|General|\/)$/i.test(token)) unreadable = true;
    else if (/^[0#?.,]$/.test(token)) pattern += token;
    else if (pattern === '' && !unreadable) before += literal;
    else after += literal;
    if (token === '%') percents += 1;
  }
  const [whole = '', decimals = ''] = pattern.split('.');
  const scaling = /,+$/.exec(pattern)?.[0].length ?? 0;
  return {
    general: unreadable,
    before,
    after,
    integers: count(whole, /0/g),
    decimalsLeast: count(decimals, /0/g),
    decimalsMost: count(decimals, /[0#?]/g),
    grouped: /[0#?],+[0#?]/.test(whole),
    shift: percents * 2 - scaling * 3,
    placeholders: /[0#?]/.test(pattern),
  };
}

/** No paper prints more places; a longer pattern is an attack. */
const MOST_PLACES = 30;

const count = (text: string, signs: RegExp): number => Math.min(text.match(signs)?.length ?? 0, MOST_PLACES);

type Captured = { quoted: string | undefined; escaped: string | undefined; bracket: string | undefined };

/** What a token prints by itself: a currency stands in brackets as `[$₫-42A]`, colours print nothing. */
function literalOf(token: string, { quoted, escaped, bracket }: Captured): string {
  if (bracket !== undefined) return /^\$([^-]*)/.exec(bracket)?.[1] ?? '';
  if (/^[_*]./.test(token)) return '';
  return quoted ?? escaped ?? token;
}

/**
 * A number, as exact decimal text, the way its format prints it; a date needs the workbook's epoch.
 *
 * @example printedNumber('0.84', numberFormatOf('0%')) // '84%'
 */
export function printedNumber(number: string, format: NumberFormat, epoch1904 = false): string {
  if (format.kind === 'date' && format.date) return printedDate(Number(number), format.date, epoch1904);
  if (format.kind !== 'number' && SHORT.test(number)) return number.replace('.', ',');
  const value = decimalOf(number);
  if (format.kind !== 'number') return general(value);
  const [positive, negative, zero] = format.sections;
  const own = value.units < 0n ? negative : value.units === 0n ? (zero ?? positive) : positive;
  const section = own ?? positive;
  if (!section) return general(value);
  return printedBy(section, value, { signed: value.units < 0n && negative === undefined });
}

/** Fits into the eleven signs of General as it is. */
const SHORT = /^-?\d{1,5}(?:\.\d{1,5})?$/;

const absolute = ({ units, scale }: Decimal): Decimal => ({ units: units < 0n ? -units : units, scale });

function printedBy(section: Section, value: Decimal, { signed }: { signed: boolean }): string {
  if (section.general) return `${section.before}${general(signed ? value : absolute(value))}${section.after}`.trim();
  if (!section.placeholders) return `${section.before}${section.after}`.trim();
  const scaled = rounded(shifted(absolute(value), section.shift), section.decimalsMost);
  const sign = signed && scaled.units !== 0n ? '-' : '';
  return `${sign}${section.before}${digitsOf(scaled, section)}${section.after}`.trim();
}

function digitsOf(value: Decimal, section: Section): string {
  const [whole = '', decimals = ''] = decimalText(value).split('.');
  const integers = whole.replace(/^0+/, '').padStart(section.integers, '0');
  const kept = decimals.slice(0, section.decimalsLeast) + decimals.slice(section.decimalsLeast).replace(/0+$/, '');
  return vietnamese(section.grouped ? integers.replace(/\B(?=(\d{3})+$)/g, '.') : integers, kept);
}

const vietnamese = (whole: string, decimals: string): string => (decimals === '' ? whole : `${whole},${decimals}`);

/** Eleven signs, as wide as General gets, but whole numbers in full and small ones to their first digits. */
function general(value: Decimal): string {
  const digits = absolute(value).units.toString().length;
  const wholeDigits = Math.max(1, digits - value.scale);
  const leadingZeros = Math.max(0, value.scale - digits);
  const decimals = Math.max(0, leadingZeros > 8 ? leadingZeros + 6 : 10 - wholeDigits);
  const [whole = '', shown = ''] = withoutTrailingZeros(decimalText(rounded(value, decimals))).split('.');
  return vietnamese(whole, shown);
}
