/**
 * A value of an indicator for a unit and a period, with its vintage, window and source.
 * Never overwritten: another value is another figure. Not known is not zero.
 */
import type { Day } from './day.ts';
import type { Decimal } from './decimal.ts';
import type { IndicatorCode } from './indicator.ts';
import type { PeriodCode } from './period.ts';
import type { UnitCode } from './unit.ts';

export type FigureKey = string;

/** Only `value` carries a number; `nothing-arose` adds as nothing but counts as reported. */
export type FigureState = 'value' | 'nothing-arose' | 'not-applicable';

export type Vintage = 'estimate' | 'preliminary' | 'official' | 'revised';

/** Where the words stand: offsets into the running text of the file, and the place in Word or Excel terms. */
export type FilePlace = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly place: Readonly<Record<string, string | number>> | null;
};

export type Source =
  | { readonly kind: 'report'; readonly at: FilePlace; readonly from: 'prose' | 'table'; readonly version: number }
  | { readonly kind: 'history'; readonly file: string; readonly line: number };

export type Figure = {
  readonly key: FigureKey;
  readonly indicator: IndicatorCode;
  /** The unit the value is about. */
  readonly unit: UnitCode;
  /** The unit that said it. */
  readonly reportedBy: UnitCode;
  readonly period: PeriodCode;
  readonly state: FigureState;
  /** In the indicator's measure; null unless `state` is `value`. */
  readonly value: Decimal | null;
  /** As the source printed it, for the interval its rounding allows: value, decimals, measure. */
  readonly printed: { readonly value: Decimal; readonly decimals: number; readonly measure: string } | null;
  readonly vintage: Vintage;
  /** `hơn`, `gần`: the words before the number. */
  readonly approx: string | null;
  /** Counted up to this day, where it is not the period's cut-off. */
  readonly until: Day | null;
  readonly knownOn: Day;
  readonly source: Source;
  readonly confirmed: { readonly by: string; readonly on: Day } | null;
};
