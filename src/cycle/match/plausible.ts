/**
 * What a value can be at all: bounds no local authority passes, so that a slip of the keyboard is asked about
 * instead of added up. Outliers that happen (a first-year plan reached sixfold) stay well inside.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import type { Indicator } from '#core/indicator.ts';
import { countable } from '#core/measure.ts';

/** The most of each dimension, in its base measure: the whole country's product, area or people. */
const most: Readonly<Record<string, string>> = {
  money: '20000000000000000',
  'us-dollar': '1000000000000',
  income: '100000000000',
  'income-month': '10000000000',
  area: '331000000000',
  length: '1000000000',
  volume: '1000000000000',
  weight: '1000000000000',
  yield: '1000000',
  energy: '1000000000000',
  percent: '10000',
  'percentage-point': '10000',
};

/** Things that are counted: a hundred million, the people of the country. */
const MOST_COUNTED = '100000000';

export type Bounds = { readonly low: Decimal | null; readonly high: Decimal };

/**
 * The bounds of an indicator, in its own measure; an index and a rate of growth may be below zero.
 *
 * @example boundsOf(revenue).high.toString() // '20000000' (tỷ đồng)
 */
export function boundsOf(indicator: Indicator): Bounds {
  const { dimension, factor } = countable(indicator.measure);
  const high = decimal(most[dimension] ?? MOST_COUNTED).div(factor);
  return { low: indicator.kind === 'index' ? null : decimal(0), high };
}

/** Whether an indicator can have the value, in its own measure. */
export function isPlausible(value: Decimal, indicator: Indicator): boolean {
  const { low, high } = boundsOf(indicator);
  return value.abs().lte(high) && (low === null || value.gte(low));
}
