/**
 * Printed numbers as the values they may stand for, and exact arithmetic on those: a statement is wrong only when no
 * values in the intervals agree. Papers round, and many cut (16,478 printed 16,47), so both are told apart.
 */
import { type Decimal, decimal, printedInterval } from '#core/decimal.ts';
import type { Interval } from '#core/figure.ts';
import { fold } from '#core/spelling.ts';

const above = new Set(['hơn', 'trên', 'quá', 'ngoài', 'tối thiểu', 'ít nhất', '>', '≥', '>='].map(fold));
const below = new Set(['gần', 'dưới', 'ngót', 'non', 'xấp xỉ', 'tối đa', '<', '≤', '<='].map(fold));

/**
 * The values a printed number may stand for; a word before it opens its side by a unit of the last digit that is not
 * zero (`hơn 300` up to 400), any other word of approximation both.
 *
 * @example openInterval(decimal('4.5'), 1, null).low.toString() // '4.45'
 * @example openInterval(decimal('300'), 0, 'hơn').high.toString() // '400.5'
 */
export function openInterval(value: Decimal, decimals: number, approx: string | null): Interval {
  const { low, high } = printedInterval(value, decimals);
  if (approx === null) return { low, high };
  const side = fold(approx);
  const open = grainOf(value, decimals);
  return {
    low: above.has(side) ? low : low.minus(open),
    high: below.has(side) ? high : high.plus(open),
  };
}

/** One unit of the last digit that is not zero. */
export function grainOf(value: Decimal, decimals: number): Decimal {
  const unit = decimal(10).pow(-decimals);
  const zeros = /[1-9](0*)$/.exec(value.abs().div(unit).toFixed(0))?.[1]?.length ?? 0;
  return unit.times(decimal(10).pow(zeros));
}

/** The values that agree with both; null when there are none. */
export function meet(a: Interval, b: Interval): Interval | null {
  const low = a.low.gt(b.low) ? a.low : b.low;
  const high = a.high.lt(b.high) ? a.high : b.high;
  return low.lte(high) ? { low, high } : null;
}

export const holds = ({ low, high }: Interval, value: Decimal): boolean => low.lte(value) && value.lte(high);

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) });

export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low.minus(b.high), high: a.high.minus(b.low) });

/** Every product of a value of each. */
export function times(a: Interval, b: Interval): Interval {
  const corners = [a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)];
  return around(corners);
}

/** Every quotient; null when the divisor may be zero. */
export function over(a: Interval, b: Interval): Interval | null {
  if (b.low.lte(0) && b.high.gte(0)) return null;
  return around([a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)]);
}

export const exactly = (value: Decimal): Interval => ({ low: value, high: value });

export const sumOf = (intervals: readonly Interval[]): Interval => intervals.reduce(plus, exactly(decimal(0)));

function around(values: readonly Decimal[]): Interval {
  return values.reduce<Interval>(
    ({ low, high }, value) => ({ low: value.lt(low) ? value : low, high: value.gt(high) ? value : high }),
    exactly(values[0] ?? decimal(0)),
  );
}
