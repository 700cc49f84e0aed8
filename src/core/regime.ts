/**
 * What must be reported, by whom to whom, by when, in which outline and form: what units owe us and what we owe above.
 */
import type { Day } from './day.ts';
import type { CutOff } from './period.ts';
import type { UnitCode } from './unit.ts';

/** How often it is owed, from the most often. */
export const rhythms = ['month', 'quarter', 'six-months', 'nine-months', 'year', 'occasion'] as const;

export type Regime = {
  readonly code: string;
  readonly name: string;
  readonly owed: 'to-us' | 'by-us';
  readonly toWhom: string;
  readonly rhythm: (typeof rhythms)[number];
  readonly cutOff: CutOff;
  /** Days from the end of the period; before it where negative. */
  readonly dueAfterDays: number;
  readonly outline: string | null;
  readonly form: string | null;
  readonly directive: string | null;
  readonly from: Day;
  readonly to: Day | null;
  readonly units: readonly UnitCode[];
};
