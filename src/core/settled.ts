/**
 * What people settled of a review against what was reckoned and read: findings in their own words, proposals they dropped,
 * what became of old shortcomings, open tasks they took on. It holds however often the review is reckoned anew.
 */
import type { Finding, FindingState } from './finding.ts';
import type { Vouched } from './kept.ts';
import type { PeriodCode } from './period.ts';

/** A finding that a person put on record: in place of the proposals it was made of. */
export type SettledFinding = {
  readonly finding: Finding;
  /** Who put it on record, or last put it right. */
  readonly recorded: Vouched;
  /** Its words are for lists: papers tell it by its figures, as they stand. */
  readonly byFigures: boolean;
  readonly dropped: Dropped | null;
};

/** Not found after all, and why. */
export type Dropped = Vouched & { readonly reason: string };

export type Settled = {
  readonly findings: readonly SettledFinding[];
  /** What old shortcomings were found to be, by this review and those before it. */
  readonly states: readonly (Vouched & {
    readonly finding: string;
    readonly review: PeriodCode;
    readonly state: FindingState;
  })[];
  /** Open tasks taken on into this review. */
  readonly carried: readonly (Vouched & { readonly task: string; readonly words: string })[];
};

/** Of a review that nobody has worked on. */
export const nothingSettled: Settled = { findings: [], states: [], carried: [] };

/** A finding on record of any review; one that nobody is named for came with older files and settles nothing. */
export type PastFinding = {
  readonly finding: Finding;
  readonly review: PeriodCode;
  readonly recorded?: Vouched;
  readonly byFigures?: boolean;
  readonly dropped?: Dropped;
};
