/**
 * Exact decimal numbers for everything that is reported, and the few operations the domain needs.
 *
 * Sums never round. A quotient is carried to 40 digits after the point and rounded half away from
 * zero only where somebody prints it, so the rounding is always stated.
 */
import Big from 'big.js';

const Exact = Big();
Exact.DP = 40;
Exact.RM = Exact.roundHalfUp;
Exact.NE = -41;
Exact.PE = 60;

export type Decimal = Big;

/**
 * A decimal from exact text, an integer or another decimal; refuses anything that is not a number.
 *
 * @example decimal('0.1').plus('0.2').toString() // '0.3'
 */
export const decimal = (source: string | number | bigint | Decimal): Decimal =>
  new Exact(typeof source === 'bigint' ? source.toString() : source);

export const zero: Decimal = decimal(0);

/** The exact sum; zero for none, so callers decide first whether none means not known. */
export const total = (parts: readonly Decimal[]): Decimal => parts.reduce((sum, part) => sum.plus(part), zero);

/**
 * Rounded half away from zero to so many decimals, as official papers round.
 *
 * @example rounded(decimal('2.345'), 2).toString() // '2.35'
 */
export const rounded = (value: Decimal, decimals: number): Decimal => value.round(decimals, Exact.roundHalfUp);

/** The values a printed number may stand for: half a unit of its last digit to either side. */
export function printedInterval(value: Decimal, decimals: number): { readonly low: Decimal; readonly high: Decimal } {
  const half = decimal(`0.${'0'.repeat(decimals)}5`);
  return { low: value.minus(half), high: value.plus(half) };
}
