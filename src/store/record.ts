/**
 * Everything on record of one authority, as types of the core: what goes in as a whole and comes out as a whole.
 * A folder, a backup and a hand-over are made from it; single questions have queries of their own.
 */
import type { Day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import type { Figure } from '#core/figure.ts';
import type { Waiver } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import type { ReviewKept, RoleKept, StandingKept, Vouched } from '#core/kept.ts';
import type { PeriodCode } from '#core/period.ts';
import type { Authority, Body, Review } from '#core/review.ts';
import type { PastFinding } from '#core/settled.ts';
import type { Target } from '#core/target.ts';
import type { Task } from '#core/task.ts';
import type { Unit, UnitCode, UnitRelation } from '#core/unit.ts';

/** A role that somebody of a name has been given; the last day is null while it goes on. */
export type RoleOnRecord = RoleKept & { readonly name: string };

/** A file that was sent for a review, with what the office says of it. */
export type SentPaper = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly unit: UnitCode | null;
  readonly received: Day | null;
  readonly version: number | null;
};

/** What people confirmed for a review: all figures of a file but some, one value, a proposed remedy. */
export type Confirmations = {
  readonly files: readonly (Vouched & { readonly file: string; readonly except: readonly string[] })[];
  readonly figures: readonly (Vouched & {
    readonly indicator: string;
    readonly unit: string;
    readonly value: string | null;
    readonly line: number;
  })[];
  readonly remedies: readonly (Vouched & { readonly id: string })[];
};

export type ReviewRecord = {
  readonly review: Review;
  readonly sent: readonly SentPaper[];
  readonly confirmations: Confirmations;
  readonly waivers: readonly Waiver[];
  readonly kept?: ReviewKept;
};

/** What holds for every review of the authority. */
export type StandingRecord = {
  readonly authority: Authority;
  /** Who vouches for the values on record, and since when. */
  readonly keeper: Vouched | null;
  /** Roles of people who are known by a name alone; those that were given a code stand in `kept`. */
  readonly roles?: readonly RoleOnRecord[];
  /** What no review is reckoned from; its figures are all there are. */
  readonly kept?: StandingKept;
  readonly holidays: readonly Day[];
  readonly bodies: readonly Body[];
  readonly units: readonly Unit[];
  readonly relations: readonly UnitRelation[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  /** Values on record, in the order they were recorded. */
  readonly history: readonly Figure[];
  readonly directives: readonly Directive[];
  readonly tasks: readonly { readonly task: Task; readonly review: PeriodCode | null }[];
  readonly pastFindings: readonly PastFinding[];
};

/** Some of its lists, of an authority known by its code. */
export type Listed<Lists extends keyof StandingRecord> = Pick<StandingRecord, Lists> & {
  readonly authority: Pick<Authority, 'code'>;
};

export type AuthorityRecord = StandingRecord & { readonly reviews: readonly ReviewRecord[] };
