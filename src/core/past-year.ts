/**
 * What past years brought by the same month and to their end: the ground on which a path and an outlook stand.
 */
import { piecesOf } from './answer.ts';
import { type Decimal, total } from './decimal.ts';
import type { Indicator } from './indicator.ts';
import { inYear, type PeriodCode, wholeYear, yearOf } from './period.ts';

/** A past value of the whole authority: of a month, a quarter, so many months or a year. */
export type PastValue = {
  readonly period: PeriodCode;
  readonly value: Decimal;
  /** Of the figure or derivation it is. */
  readonly key: string;
  readonly confirmed: boolean;
};

/** A year known both up to the period and to its end. */
export type PastYear = {
  readonly year: number;
  readonly at: Decimal;
  readonly whole: Decimal;
  readonly from: readonly string[];
  readonly confirmed: boolean;
};

export type Past = Pick<PastValue, 'value' | 'confirmed'> & { readonly from: readonly string[] };

/** The value of a past period, formed from shorter ones where it must be; null when a piece is missing. */
export function pastValue(history: readonly PastValue[], indicator: Indicator, period: PeriodCode): Past | null {
  const pieces = piecesOf(
    history.map((past) => past.period),
    { indicator, period },
  )
    .map((piece) => history.find((past) => past.period === piece))
    .filter((past) => past !== undefined);
  if (pieces.length === 0) return null;
  return {
    value: total(pieces.map((past) => past.value)),
    from: pieces.map((past) => past.key),
    confirmed: pieces.every((past) => past.confirmed),
  };
}

/** The complete years before a period's own, oldest first. */
export function pastYears(
  history: readonly PastValue[],
  indicator: Indicator,
  period: PeriodCode,
): readonly PastYear[] {
  const years = [...new Set(history.map((past) => yearOf(past.period)))].filter((year) => year < yearOf(period));
  return years
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const at = pastValue(history, indicator, inYear(period, year));
      const whole = pastValue(history, indicator, wholeYear(inYear(period, year)));
      if (at === null || whole === null) return [];
      const from = [...new Set([...at.from, ...whole.from])];
      return [{ year, at: at.value, whole: whole.value, from, confirmed: at.confirmed && whole.confirmed }];
    });
}

/** What the rest of the year brought. */
export const remainderOf = (year: PastYear): Decimal => year.whole.minus(year.at);
