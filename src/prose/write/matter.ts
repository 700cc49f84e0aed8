/**
 * What a review paper is written from: the assessed indicators, findings and tasks, and who sent what.
 * Everything is decided before it gets here; writing only says it.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import type { Finding, Waiver } from '#core/finding.ts';
import type { Authority, Body, Review } from '#core/review.ts';
import type { CarriedTask, Task } from '#core/task.ts';
import type { Unit, UnitCode } from '#core/unit.ts';

/** Whether a unit that owes a report sent it; `late` when after the day it was due. */
export type Sent = {
  readonly unit: UnitCode;
  readonly state: 'sent' | 'late' | 'missing';
  readonly file: string | null;
  readonly on: Day | null;
  readonly version: number;
};

export type ReviewMatter = {
  readonly authority: Authority;
  /** Whose conference it is. */
  readonly body: Body;
  /** Who signs the report and the notice; the body itself where none is named. */
  readonly issuer?: Body;
  /** Party or State layout; the body's own unless switched. */
  readonly side: 'party' | 'state';
  readonly review: Review;
  readonly on: Day;
  /** The day the paper bears, by whose rules it is laid out; the review's own where not said. */
  readonly dated?: Day;
  /** A text laid before whoever decides: a draft even when every figure in it is confirmed. */
  readonly draft?: boolean;
  readonly units: readonly Unit[];
  readonly assessments: readonly Assessment[];
  readonly findings: readonly Finding[];
  readonly waivers: readonly Waiver[];
  readonly carried: readonly CarriedTask[];
  /** Proposed and assigned tasks of this review, in order of field and deadline. */
  readonly remedies: readonly Task[];
  readonly sent: readonly Sent[];
  readonly directives: readonly Directive[];
  /** Figures used in the papers that a named person has confirmed, of all used. */
  readonly confirmed: { readonly count: number; readonly total: number };
};
