/**
 * The promised value of an indicator for a year, with who set it and by what.
 */
import type { Day } from './day.ts';
import type { Decimal } from './decimal.ts';
import type { IndicatorCode } from './indicator.ts';
import type { UnitCode } from './unit.ts';

/** assigned from above; set by the council; by the committee; a stretch goal. */
export type TargetBasis = 'assigned' | 'council' | 'committee' | 'stretch';

export type Target = {
  readonly key: string;
  readonly indicator: IndicatorCode;
  /** Null for the whole authority. */
  readonly unit: UnitCode | null;
  readonly year: number;
  readonly basis: TargetBasis;
  /** `value` in the indicator's measure; `growth` in percent against the year before. */
  readonly as: 'value' | 'growth';
  readonly value: Decimal;
  /** Code of the directive that sets it. */
  readonly directive: string | null;
  readonly line: number;
  /** The day it became known, where it is said; else that of its directive. */
  readonly known?: Day;
};
