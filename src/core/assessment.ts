/**
 * One row of the review: an indicator's result for the period set against plan, path and the same period.
 */
import type { Consolidation, Restated } from './consolidation.ts';
import type { Derivation } from './derivation.ts';
import type { Indicator } from './indicator.ts';
import type { Outlook } from './outlook.ts';
import type { PeriodCode } from './period.ts';
import type { Target } from './target.ts';
import type { UnitCode } from './unit.ts';

/** Which base a growth or difference is against, and which units had to be left out. */
export type Comparison = {
  readonly result: Derivation;
  /** Units of now that are compared, where some had to be left out on both sides; null when wholes are compared. */
  readonly sameUnits: readonly UnitCode[] | null;
  /** Units that have a value, or owe one, on a side and are not compared. */
  readonly leftOut: readonly UnitCode[];
  /** Units of now that are compared with shares of units that reform divided. */
  readonly restated: readonly Restated[];
  readonly base: { readonly period: PeriodCode; readonly price: Indicator['price'] };
};

export type Completion = {
  readonly target: Target;
  readonly result: Derivation;
  /** In the indicator's sense (at least, at most, within); null for indicators without a direction. */
  readonly met: boolean | null;
};

export type Assessment = {
  readonly indicator: Indicator;
  readonly now: Consolidation;
  readonly lastYear: Consolidation | null;
  readonly lastYearWhole: Consolidation | null;
  readonly comparison: Comparison | null;
  /** The target of the year that results are judged by, whether or not its completion is known. */
  readonly principal: Target | null;
  /** One for each target whose completion is known, in the order of the plan. */
  readonly completions: readonly Completion[];
  /** The agency's own estimate for the year, where it gave one. */
  readonly agencyEstimate: Consolidation | null;
  readonly outlook: Outlook | null;
};
