/**
 * An authority's folder, read and checked: everything a review needs, as types of the core.
 */
import type { Day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import type { Figure } from '#core/figure.ts';
import type { Finding, Waiver } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import type { PeriodCode } from '#core/period.ts';
import type { Authority, Body, Review } from '#core/review.ts';
import type { Target } from '#core/target.ts';
import type { Task } from '#core/task.ts';
import type { Unit, UnitCode, UnitRelation } from '#core/unit.ts';

/** A file of reports/, with what submissions.yaml says of it. */
export type SentFile = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly unit: UnitCode | null;
  readonly received: Day | null;
  readonly version: number | null;
};

export type Confirmations = {
  readonly files: readonly { readonly file: string; readonly by: string; readonly on: Day; readonly except: readonly string[] }[];
  readonly figures: readonly { readonly indicator: string; readonly unit: string; readonly value: string | null; readonly by: string; readonly on: Day; readonly line: number }[];
  readonly remedies: readonly { readonly id: string; readonly by: string; readonly on: Day }[];
};

export type Folder = {
  readonly authority: Authority;
  readonly holidays: readonly Day[];
  readonly bodies: readonly Body[];
  readonly units: readonly Unit[];
  readonly relations: readonly UnitRelation[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  /** Monthly and yearly values on record, each with the day it became known. */
  readonly history: readonly Figure[];
  readonly directives: readonly Directive[];
  /** With the review each was set at, where known. */
  readonly tasks: readonly { readonly task: Task; readonly review: PeriodCode | null }[];
  readonly pastFindings: readonly { readonly finding: Finding; readonly review: PeriodCode }[];
  readonly review: Review;
  readonly sent: readonly SentFile[];
  readonly confirmations: Confirmations;
  readonly waivers: readonly Waiver[];
};
