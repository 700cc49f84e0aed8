/**
 * Printed numbers as exact decimals: which dot or comma groups thousands and which is the point.
 *
 * Vietnamese print has the dot for thousands and the comma for decimals, but sheets, English forms
 * and haste give every mixture; the rules below are those of domain.md 6.2 (number writing).
 */
import { type Decimal, decimal } from '#core/decimal.ts';

export type ParsedNumber = { readonly value: Decimal; readonly decimals: number };

const LONGEST = 40;

/**
 * The value of a printed number; null when it is none or longer than any report's.
 * `percent` says that a percent follows: there a single dot is a point, since nobody prints 12.345 %
 * for twelve thousand.
 *
 * @example numberOf('1.437,634')?.value.toString() // '1437.634'
 */
export function numberOf(text: string, percent = false): ParsedNumber | null {
  if (text.length > LONGEST || !/^\d[\d.,]*$/.test(text) || !/\d$/.test(text)) return null;
  const point = pointOf(text, percent);
  const whole = (point === null ? text : text.slice(0, point)).replace(/[.,]/g, '');
  const rest = point === null ? '' : text.slice(point + 1).replace(/[.,]/g, '');
  return { value: decimal(rest ? `${whole}.${rest}` : whole), decimals: rest.length };
}

/** Where the decimal separator stands; null when every separator groups thousands (`1.100%`; but `8.125%`). */
function pointOf(text: string, percent: boolean): number | null {
  const dots = count(text, '.');
  const commas = count(text, ',');
  if (dots > 0 && commas > 0) {
    const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    return count(text, text.charAt(last)) === 1 ? last : null;
  }
  if (commas === 1) return text.indexOf(',');
  if (dots !== 1) return null;
  const dot = text.indexOf('.');
  const grouped = text.length - dot - 1 === 3 && dot <= 3 && text.charAt(0) !== '0';
  return grouped && (!percent || text.endsWith('0')) ? null : dot;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The value times a power of ten, exactly. */
export const scaled = (value: Decimal, power: number): Decimal => value.times(decimal(`1e${power}`));
