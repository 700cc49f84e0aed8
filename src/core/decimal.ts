/**
 * Exact decimal numbers for everything that is reported, and the few operations the domain needs.
 *
 * Sums never round. A quotient is carried to 20 digits after the point and rounded half away from
 * zero only where somebody prints it, so the rounding is always stated.
 */
import Big from 'big.js';

const Exact = Big();
Exact.DP = 20;
Exact.RM = Exact.roundHalfUp;
Exact.NE = -21;
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

/**
 * Vietnamese number writing: decimal comma, dots between thousands; rounded to at most so many decimals when told.
 *
 * @example printDecimal(decimal('1234567.805')) // '1.234.567,805'
 * @example printDecimal(decimal('9.3846'), 2) // '9,38'
 */
export function printDecimal(value: Decimal, decimals?: number): string {
  const exact = decimals === undefined ? value : rounded(value, decimals);
  const [whole = '0', fraction] = exact.abs().toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const minus = exact.lt(0) ? '-' : '';
  return fraction === undefined ? `${minus}${grouped}` : `${minus}${grouped},${fraction}`;
}

/**
 * `left = value`, or `left ≈ value` where printing had to round, so that a reader never takes a rounded result for an exact one.
 *
 * @example equation('1 ÷ 3', decimal(1).div(3)) // '1 ÷ 3 ≈ 0,33'
 */
export function equation(left: string, value: Decimal, decimals = 2): string {
  const sign = rounded(value, decimals).eq(value) ? '=' : '≈';
  return `${left} ${sign} ${printDecimal(value, decimals)}`;
}

/** A number as a term of a sum or product: negative ones stand in brackets. */
export const term = (value: Decimal, decimals?: number): string =>
  value.lt(0) ? `(${printDecimal(value, decimals)})` : printDecimal(value, decimals);
