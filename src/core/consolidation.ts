/**
 * The units put together for a period, with who reported and who did not.
 */
import type { Decimal } from './decimal.ts';
import type { Derivation } from './derivation.ts';
import type { Figure, FigureKey, Vintage } from './figure.ts';
import type { IndicatorCode } from './indicator.ts';
import type { PeriodCode } from './period.ts';
import type { UnitCode } from './unit.ts';

export type Coverage = {
  readonly expected: readonly UnitCode[];
  /** With a value or with `nothing-arose`. */
  readonly reported: readonly UnitCode[];
  readonly missing: readonly UnitCode[];
  readonly notApplicable: readonly UnitCode[];
};

/** Why one of several figures for the same unit, indicator and period was picked. */
export type Choice = 'only' | 'confirmed' | 'later-version' | 'table-over-prose' | 'exact-over-approximate' | 'first-place' | 'later-vintage';

export type Contest = {
  readonly indicator: IndicatorCode;
  readonly unit: UnitCode;
  readonly period: PeriodCode;
  readonly chosen: FigureKey;
  readonly others: readonly FigureKey[];
  readonly because: Choice;
  /** The printed intervals do not meet: they say different things. */
  readonly differs: boolean;
};

export type Consolidation = {
  readonly indicator: IndicatorCode;
  readonly period: PeriodCode;
  /** Null value when nobody reported. */
  readonly result: Derivation;
  readonly vintage: Vintage;
  readonly coverage: Coverage;
  /** The figure that was picked for each unit. */
  readonly parts: readonly Figure[];
  readonly contests: readonly Contest[];
  /** Another figure for the whole (a department's beside the wards' sum), and the difference. */
  readonly beside: { readonly figure: FigureKey; readonly difference: Decimal } | null;
};
