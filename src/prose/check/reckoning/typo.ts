/**
 * What hands do to numbers: two digits swapped, one digit wrong, a point in the wrong place. A slip that explains itself
 * so is surely one, and the number that was meant can be proposed.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import type { Interval } from '#core/figure.ts';
import { meet, openInterval } from '#prose/check/interval.ts';
import type { PrintedNumber } from '#prose/check/rule.ts';

export type TypoKind = 'swapped' | 'last-digit' | 'one-digit' | 'thousandfold';

export type Typo = { readonly kind: TypoKind; readonly value: Decimal };

const THOUSAND = decimal(1000);

/**
 * The number that was meant, where one slip of the hand makes it one of those wanted; the likeliest slip first.
 * `1602` where 1620 is wanted is swapped.
 */
export function typoOf(number: PrintedNumber, wanted: Interval, { money = true, exact = false } = {}): Typo | null {
  const digits = digitsOf(number);
  const fits = (value: Decimal): boolean =>
    meet(exact ? { low: value, high: value } : openInterval(value, number.decimals, null), wanted) !== null;
  const swapped = swapsOf(digits).find((one) => fits(valueFrom(one, number)));
  if (swapped !== undefined) return { kind: 'swapped', value: valueFrom(swapped, number) };
  if (money) {
    const value = [number.value.times(THOUSAND), number.value.div(THOUSAND)].find((one) => fits(one));
    if (value !== undefined) return { kind: 'thousandfold', value };
  }
  // Where much is wanted, some digit always does.
  const unit = decimal(10).pow(-number.decimals);
  if (wanted.high.minus(wanted.low).gt(unit.times(5))) return null;
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    const [value] = digitsAt(digits, at)
      .map((other) => valueFrom(other, number))
      .filter(fits)
      .toSorted(nearestTo(wanted));
    if (value !== undefined) return { kind: at === digits.length - 1 ? 'last-digit' : 'one-digit', value };
  }
  return null;
}

/** The digits with another one at a place. */
const digitsAt = (digits: string, at: number): readonly string[] =>
  [...'0123456789']
    .filter((digit) => digit !== digits.charAt(at) && !(at === 0 && digit === '0' && digits.length > 1))
    .map((digit) => `${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`);

/** Of several that rounding allows, the one that reckoning with the numbers as printed gives. */
function nearestTo({ low, high }: Interval): (a: Decimal, b: Decimal) => number {
  const middle = low.plus(high).div(2);
  return (a, b) => a.minus(middle).abs().cmp(b.minus(middle).abs());
}

const digitsOf = ({ value, decimals }: PrintedNumber): string =>
  value.abs().times(decimal(10).pow(decimals)).toFixed(0);

function valueFrom(digits: string, { value, decimals }: PrintedNumber): Decimal {
  const size = decimal(digits).div(decimal(10).pow(decimals));
  return value.lt(0) ? size.times(-1) : size;
}

function swapsOf(digits: string): readonly string[] {
  const swaps: string[] = [];
  for (const apart of [1, 2])
    for (let at = 0; at + apart < digits.length; at += 1) {
      const [a, b] = [digits.charAt(at), digits.charAt(at + apart)];
      if (a === b || (at === 0 && b === '0')) continue;
      swaps.push(`${digits.slice(0, at)}${b}${digits.slice(at + 1, at + apart)}${a}${digits.slice(at + apart + 1)}`);
    }
  return swaps;
}
