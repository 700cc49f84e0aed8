/**
 * Where an indicator should be by now, what is missing, what each month left must bring, and whether it has
 * ever been reached before. A reference for people: the year-end estimate in an issued report is the agency's own.
 */
import type { Derivation } from './derivation.ts';

export type Verdict = 'exceeds' | 'reaches' | 'hard' | 'misses' | 'insufficient';

export type Path = {
  readonly value: Derivation;
  readonly share: string;
  readonly basis: 'seasonal' | 'calendar';
  readonly years: readonly number[];
};

export type Outlook = {
  readonly path: Path | null;
  readonly gapToPlan: Derivation | null;
  readonly gapToPath: Derivation | null;
  /** What each month left must bring (flows), or the level still to be reached (stocks and ratios). */
  readonly pace: Derivation | null;
  readonly monthsLeft: number;
  readonly averageSoFar: Derivation | null;
  readonly averageLastYear: Derivation | null;
  readonly bestEver: Derivation | null;
  readonly low: Derivation | null;
  readonly middle: Derivation | null;
  readonly high: Derivation | null;
  /** How many past years the range rests on. */
  readonly yearsUsed: readonly number[];
  readonly verdict: Verdict;
};
