/**
 * What a text typed or pasted into a cell says: a number as Vietnamese offices and their Excel write it, one of the
 * words the column takes, nothing, or something that is none of these. The text itself is never changed by reading it.
 */
import { decimal } from '#core/decimal.ts';
import { plain } from '#web/parts/plain.ts';

/** How numbers are pointed: `1.234,5` or `1,234.5`. */
export type Pointing = 'vi' | 'en';

export type WrongText = 'not-a-number' | 'grouping' | 'several-numbers' | 'other-measure' | 'other-word';

export type Entered =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** Exact, as decimal text: `-1234.5`. */
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'wrong'; readonly why: WrongText };

export type Reading = {
  /** `word`: one of the column's words and nothing else. */
  readonly kind: 'number' | 'text' | 'word';
  /** May stand behind a number: `12 tỷ đồng`, `12 %`. */
  readonly measure?: string;
  /** Words the cell takes, each with the shorter ways to type it: `{ 'không phát sinh': ['kps'] }`. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
};

const grouped = { vi: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, en: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ } as const;
const whole = /^\d+$/;
const commaDecimal = /^\d+,\d+$/;
const pointDecimal = /^\d+\.\d+$/;

/**
 * What the text says in a cell of this kind.
 *
 * @example entered('(1 234,5)', { kind: 'number' }) // { kind: 'number', value: '-1234.5' }
 * @example entered('kps', { kind: 'number', words: { 'không phát sinh': ['kps'] } }) // { kind: 'word', word: 'không phát sinh' }
 */
export function entered(text: string, reading: Reading, pointing: Pointing = 'vi'): Entered {
  const tidy = text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .trim();
  if (tidy === '') return { kind: 'empty' };
  if (reading.kind === 'text') return { kind: 'text', text: text.trim() };
  const word = wordIn(tidy, reading.words ?? {});
  if (word !== null) return { kind: 'word', word };
  if (reading.kind === 'word') return { kind: 'wrong', why: 'other-word' };
  const { sign, digits, behind } = partsOf(tidy);
  if (behind !== '' && (reading.measure === undefined || plain(behind) !== plain(reading.measure)))
    return { kind: 'wrong', why: whyNot(digits, behind) };
  const value = exactValue(digits, pointing);
  if (value === null) return { kind: 'wrong', why: 'grouping' };
  return { kind: 'number', value: decimal(`${sign}${value}`).toString() };
}

const wordIn = (text: string, words: Readonly<Record<string, readonly string[]>>): string | null => {
  const said = plain(text);
  return Object.entries(words).find(([word, ways]) => [word, ...ways].some((one) => plain(one) === said))?.[0] ?? null;
};

/** `(12) %` and `− 12` are both minus twelve. Spaces between thousands go here, as they can mean nothing else. */
function partsOf(text: string): { readonly sign: string; readonly digits: string; readonly behind: string } {
  const bracketed = /^\((.+)\)(.*)$/.exec(text);
  const inner = bracketed ? `${bracketed[1]}${bracketed[2]}` : text;
  const [, minus = '', digits = '', behind = ''] =
    /^([-−–+]?) ?((?:\d{1,3}(?: \d{3})+|\d+)?(?:[.,]\d+)*)(.*)$/.exec(inner) ?? [];
  const negative = (bracketed !== null) !== /[-−–]/.test(minus);
  return { sign: negative ? '-' : '', digits: digits.replaceAll(' ', ''), behind: behind.trim() };
}

const whyNot = (digits: string, behind: string): WrongText => {
  if (digits === '') return 'not-a-number';
  if (/^[.,]$/.test(behind)) return 'grouping';
  return /\d/.test(behind) ? 'several-numbers' : 'other-measure';
};

/** A lone `1.234` is a thousand and `1,234` a decimal in Vietnamese, and the other way about in English. */
function exactValue(digits: string, pointing: Pointing): string | null {
  const own = grouped[pointing];
  const other = grouped[pointing === 'vi' ? 'en' : 'vi'];
  const decimalOf = pointing === 'vi' ? commaDecimal : pointDecimal;
  const otherDecimal = pointing === 'vi' ? pointDecimal : commaDecimal;
  if (whole.test(digits)) return digits;
  if (own.test(digits)) return exactly(digits, pointing);
  if (decimalOf.test(digits)) return exactly(digits, pointing);
  // `1,234.5` and `12.5` cannot be read in the other way: grouping has three digits.
  if (other.test(digits) || otherDecimal.test(digits)) return exactly(digits, pointing === 'vi' ? 'en' : 'vi');
  return null;
}

const exactly = (digits: string, pointing: Pointing): string =>
  pointing === 'vi' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');

/**
 * How a whole block is pointed: English when some of it can only be English and none of it can only be Vietnamese.
 *
 * @example pointingOf(['1,234', '0.25']) // 'en'
 */
export function pointingOf(texts: readonly string[]): Pointing {
  const numbers = texts.map((text) => partsOf(text.replace(/[\s\u00a0\u202f\u2009]+/g, ' ').trim()).digits);
  const certain = (pointing: Pointing): boolean => numbers.some((digits) => canOnlyBe(digits, pointing));
  return certain('en') && !certain('vi') ? 'en' : 'vi';
}

/** Grouped twice, grouped with decimals, or decimals that are no group of three. */
function canOnlyBe(digits: string, pointing: Pointing): boolean {
  const lone = pointing === 'vi' ? commaDecimal : pointDecimal;
  if (lone.test(digits)) return !/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return grouped[pointing].test(digits) && (digits.match(/[.,]/g)?.length ?? 0) > 1;
}
