/**
 * Numbers as papers print them, each a run that carries the key of what it stands for.
 *
 * Decimal comma, dots between thousands, no trailing zeros, a leading zero for counts below ten (the custom of
 * offices), rates with at most two decimals. A number that rests on unconfirmed figures is shaded.
 */
import { type Decimal, decimal, printDecimal } from '#core/decimal.ts';
import type { Derivation } from '#core/derivation.ts';
import { countable } from '#core/measure.ts';
import { fold } from '#core/spelling.ts';
import type { Run } from '#paper/document.ts';
import { type Phrase, phrase, unconfirmedShade } from './phrase.ts';

/** Rates and growth are printed with at most so many decimals. */
export const rateDecimals = 2;

export const isRate = (measure: string): boolean => countable(measure).dimension === 'percent';

/** Things counted one by one, not measured. */
export const isCounted = (measure: string): boolean => countable(measure).dimension === fold(measure);

/** What is printed of a derivation. */
export type Reckoned = Pick<Derivation, 'key' | 'confirmed' | 'value'>;

export type Printing = { readonly decimals: number; readonly measure: string };

/**
 * A value as prose prints it, without its unit.
 *
 * @example printed(decimal(4), { decimals: 0, measure: 'tổ chức' }) // '04'
 */
export function printed(value: Decimal, { decimals, measure }: Printing): string {
  const text = printDecimal(value, decimals);
  return isCounted(measure) && /^[1-9]$/.test(text) ? `0${text}` : text;
}

/** A count as prose prints it. */
export const printedCount = (count: number): string => printed(decimal(count), { decimals: 0, measure: 'lượt' });

/** The unit behind a number: `%` stands close, words stand apart. */
export const unitAfter = (measure: string): string => (/^[%‰]/.test(measure) ? measure : ` ${measure}`);

/** The number of a derivation as a traced run; the sign is dropped where words say the direction. */
export function numberRun(of: Reckoned, printing: Printing & { readonly unsigned?: boolean }): Run | null {
  if (of.value === null) return null;
  const value = printing.unsigned ? of.value.abs() : of.value;
  return traced(printed(value, printing), of);
}

/** What of how many, plain: `9/10`. */
export const share = (part: number, whole: number): string => `${part}/${whole}`;

/** Any text that prints a derivation, shaded while what it rests on is not confirmed. */
export const traced = (text: string, of: Pick<Derivation, 'key' | 'confirmed'>): Run =>
  of.confirmed ? { text, ref: of.key } : { text, ref: of.key, shade: unconfirmedShade };

/**
 * Number and unit: `1.234,5 tỷ đồng`, `04 tổ chức`, `9%`.
 *
 * @example wordsIn(amount({ key: 'k', confirmed: true, value: decimal('325') }, { decimals: 1, measure: 'tỷ đồng' })) // '325 tỷ đồng'
 */
export function amount(of: Reckoned, printing: Printing & { readonly unsigned?: boolean }): Phrase {
  const run = numberRun(of, printing);
  return run === null ? [] : phrase(run, unitAfter(printing.measure));
}

/** A rate in percent, at most two decimals. */
export const percent = (of: Derivation, unsigned = false): Phrase =>
  amount(of, { decimals: rateDecimals, measure: '%', unsigned });
