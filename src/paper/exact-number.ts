/**
 * The decimal a spreadsheet means by a stored number.
 *
 * Excel keeps binary floating point but knows 15 significant digits (specifications and limits,
 * "number precision"): a stored 0.30000000000000004 is 0.3, shown, typed and meant.
 */
import Big from 'big.js';

const SIGNIFICANT = 15;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Plain decimal text without exponent, at most 15 significant digits; null for anything that is
 * not a finite number.
 *
 * @example exactDecimal('0.30000000000000004') // '0.3'
 */
export function exactDecimal(stored: string): string | null {
  const text = stored.trim();
  if (!NUMBER.test(text) || text.length > 400) return null;
  const value = Number(text);
  if (!Number.isFinite(value)) return null;
  const digits = text.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '').length;
  return plain(new Big(digits <= SIGNIFICANT && value !== 0 ? asTyped(text) : value.toPrecision(SIGNIFICANT)));
}

const asTyped = (text: string): string =>
  text
    .replace(/^\+/, '')
    .replace(/\.(?=e|$)/i, '')
    .replace(/^(-?)\./, '$10.');

const plain = (value: Big): string => (value.eq(0) ? '0' : value.toFixed());
