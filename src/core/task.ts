/**
 * What must be done, by whom, with what result, by when, and what became of it.
 * Four states for dated tasks (QĐ 42/2014/QĐ-TTg practice): done on time, done late, in term, overdue;
 * standing, paused and withdrawn tasks are told apart.
 */
import type { Day } from './day.ts';
import type { Field } from './field.ts';
import type { FilePlace } from './figure.ts';
import type { IndicatorCode } from './indicator.ts';
import type { UnitCode } from './unit.ts';

export type TaskOrigin = 'remedy' | 'target-missed' | 'from-above' | 'work-programme' | 'carried';

export type Deadline =
  | { readonly kind: 'dated'; readonly due: Day }
  | { readonly kind: 'standing' }
  | { readonly kind: 'paused'; readonly since: Day; readonly reason: string; readonly due: Day | null };

export type TaskState = 'done-on-time' | 'done-late' | 'in-term' | 'overdue' | 'standing' | 'paused' | 'withdrawn';

export type Extension = {
  readonly from: Day;
  readonly to: Day;
  readonly by: string;
  readonly on: Day;
  readonly reason: string;
};

export type Task = {
  readonly id: string;
  readonly what: string;
  readonly field: Field;
  /** Leader in charge, a post: `Phó Chủ tịch UBND quận`. */
  readonly leader: string | null;
  readonly lead: UnitCode | null;
  readonly support: readonly UnitCode[];
  readonly deliverable: string | null;
  readonly deadline: Deadline;
  readonly assignedOn: Day;
  readonly origin: TaskOrigin;
  /** Codes of directives it comes from. */
  readonly directives: readonly string[];
  /** The finding it answers. */
  readonly finding: string | null;
  readonly indicator: IndicatorCode | null;
  readonly extensions: readonly Extension[];
  readonly withdrawn: { readonly on: Day; readonly reason: string } | null;
  /** Said by the unit, with where; confirmed by the office. */
  readonly progress: readonly {
    readonly on: Day;
    readonly words: string;
    readonly done: boolean;
    readonly at: FilePlace | null;
    readonly confirmed: boolean;
  }[];
  /** Proposed by the machine, not yet assigned by a person. */
  readonly proposed: boolean;
};

/** An open task of the last review, seen at this one. */
export type CarriedTask = {
  readonly task: Task;
  readonly state: TaskState;
  /** What units now say of it. */
  readonly mentions: readonly FilePlace[];
  /** Did the indicator move: keys of the values then and now. */
  readonly moved: {
    readonly then: string;
    readonly now: string;
    readonly direction: 'better' | 'worse' | 'same';
  } | null;
};
