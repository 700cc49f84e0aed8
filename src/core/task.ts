/**
 * What must be done, by whom, with what result, by when, and what became of it.
 * Four states for dated tasks (QĐ 42/2014/QĐ-TTg practice): done on time, done late, in term, overdue;
 * standing, paused and withdrawn tasks are told apart.
 */
import { addDays, type Day, day, nextWorkingDay } from './day.ts';
import { type Decimal, decimal } from './decimal.ts';
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
  /** The day it was asked for, where somebody did: what was asked in time may be granted later. */
  readonly asked?: Day;
};

/** A later day that a unit asks for, and what was answered, with the reason of a no. */
export type ExtensionAsked = {
  readonly unit: UnitCode;
  readonly to: Day;
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
  readonly answer: {
    readonly granted: boolean;
    readonly by: string;
    readonly on: Day;
    readonly words: string | null;
  } | null;
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
  /** The finding it answers, and further ones it answers with it. */
  readonly finding: string | null;
  readonly answers?: readonly string[];
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
    /** Who of the office confirmed it, and when. */
    readonly confirmedBy?: { readonly by: string; readonly on: Day };
    /** For which unit and by whom it was said, where that is on record. */
    readonly said?: { readonly unit: UnitCode; readonly by: string };
    /** Not confirmed but sent back, by whom of the office and why. */
    readonly sentBack?: { readonly by: string; readonly on: Day; readonly reason: string };
  }[];
  /** Proposed by the machine, not yet assigned by a person. */
  readonly proposed: boolean;
};

/** Whether the task answers the finding with this id, alone or with others. */
export const answersFinding = ({ finding, answers = [] }: Pick<Task, 'finding' | 'answers'>, id: string): boolean =>
  finding === id || answers.includes(id);

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
  /** A person of the office or a leader took it on into this review, with these words. */
  readonly carriedOver?: { readonly by: string; readonly on: Day; readonly words: string };
};

/** Granted extensions, oldest first, that were made by a day, and asked for while the term they extend still ran. */
function validExtensions(task: Task, on: Day): readonly Extension[] {
  if (task.deadline.kind !== 'dated') return [];
  let due = task.deadline.due;
  return [...task.extensions]
    .sort((a, b) => (a.on === b.on ? Number(a.to > b.to) - Number(a.to < b.to) : a.on < b.on ? -1 : 1))
    .filter((extension) => {
      const valid = extension.on <= on && (extension.asked ?? extension.on) <= due && extension.to > due;
      if (valid) due = extension.to;
      return valid;
    });
}

/** The day it is due as seen from a day: the original deadline stays in the task, extensions stand beside it. */
export function dueOn(task: Task, on: Day): Day | null {
  if (task.deadline.kind === 'standing') return null;
  return validExtensions(task, on).at(-1)?.to ?? task.deadline.due;
}

/** First day the office confirmed it as done; what only the unit says is not yet done. */
const doneDay = (task: Task, on: Day): Day | null =>
  task.progress
    .filter((entry) => entry.done && entry.confirmed && entry.on <= on)
    .map((entry) => entry.on)
    .sort()[0] ?? null;

/** Said to be done by the unit, and the office has neither confirmed it nor sent it back. */
export const awaitsConfirmation = (task: Task, on: Day): boolean =>
  doneDay(task, on) === null &&
  task.progress.some((entry) => entry.done && !entry.confirmed && !entry.sentBack && entry.on <= on);

/**
 * The state of a task on a day; always derived, never stored. The last day of a term belongs to it
 * (Bộ luật Dân sự 2015, article 148.6).
 */
export function taskState(task: Task, on: Day): TaskState {
  if (task.withdrawn !== null && task.withdrawn.on <= on) return 'withdrawn';
  const done = doneDay(task, on);
  if (task.deadline.kind === 'standing') return 'standing';
  if (done !== null) {
    const due = dueOn(task, done);
    return due === null || done <= due ? 'done-on-time' : 'done-late';
  }
  if (task.deadline.kind === 'paused' && task.deadline.since <= on) return 'paused';
  const due = dueOn(task, on);
  return due === null || on <= due ? 'in-term' : 'overdue';
}

/** Still to be done on the day. */
export const isOpen = (state: TaskState): boolean =>
  state !== 'done-on-time' && state !== 'done-late' && state !== 'withdrawn';

export type Tally = {
  readonly counts: Readonly<Record<TaskState, number>>;
  /** Dated tasks: done, in term and overdue. Standing, paused and withdrawn ones are counted apart. */
  readonly all: number;
  readonly done: number;
  /** tỷ lệ hoàn thành trên nhiệm vụ đến hạn: done ÷ (done + overdue), in percent; null when none was due. */
  readonly onDue: Decimal | null;
  /** tỷ lệ hoàn thành trên tổng nhiệm vụ: done ÷ all, in percent; null when there is none. */
  readonly onAll: Decimal | null;
};

/**
 * Both completion ratios from counts by state. National reports print either without saying which, so each has its name.
 *
 * @example printDecimal(tallyOf({ 'done-on-time': 14068, 'done-late': 1983, 'in-term': 5640, overdue: 223 }).onDue, 2) // '98,63'
 */
export function tallyOf(known: Readonly<Partial<Record<TaskState, number>>>): Tally {
  const none = { 'done-on-time': 0, 'done-late': 0, 'in-term': 0, overdue: 0, standing: 0, paused: 0, withdrawn: 0 };
  const counts = { ...none, ...known };
  const done = counts['done-on-time'] + counts['done-late'];
  const all = done + counts['in-term'] + counts.overdue;
  const percentOf = (of: number) => (of === 0 ? null : decimal(done).times(100).div(of));
  return { counts, all, done, onDue: percentOf(done + counts.overdue), onAll: percentOf(all) };
}

export type ExtensionRequest = Omit<Extension, 'from'>;

export type ExtensionAnswer =
  | { readonly granted: Extension }
  | {
      readonly refused: readonly (
        | 'no-deadline'
        | 'not-open'
        | 'after-deadline'
        | 'not-by-assigner'
        | 'not-later'
        | 'no-reason'
      )[];
    };

/**
 * Extends a deadline: while the term still runs, by whoever assigned the task, with a reason. Refuses with all reasons
 * at once. The answer is an extension to keep beside the original deadline.
 */
export function requestExtension(task: Task, request: ExtensionRequest, assigner: string): ExtensionAnswer {
  const { to, by, on, reason, asked } = request;
  const due = dueOn(task, on);
  if (task.deadline.kind !== 'dated' || due === null) return { refused: ['no-deadline'] };
  const state = taskState(task, on);
  const refused = [
    !isOpen(state) && ('not-open' as const),
    (asked ?? on) > due && ('after-deadline' as const),
    by !== assigner && ('not-by-assigner' as const),
    to <= due && ('not-later' as const),
    reason.trim() === '' && ('no-reason' as const),
  ].filter((reason) => reason !== false);
  return refused.length > 0 ? { refused } : { granted: { from: due, ...request } };
}

/** Days given when a plan from above names no date; by the day the rule holds from. */
export const defaultDeadlines: readonly { readonly from: Day; readonly days: number; readonly source: string }[] = [
  { from: day('1975-04-30'), days: 10, source: 'thông lệ văn phòng; Bộ luật Dân sự 2015, Điều 148.5' },
];

/**
 * The deadline when nobody named one, moved to the next working day when it falls on a day off.
 *
 * @example defaultDeadline(day('2019-10-02'), []) // '2019-10-14'
 */
export function defaultDeadline(assignedOn: Day, holidays: readonly Day[]): Day {
  const days = defaultDeadlines.findLast((rule) => rule.from <= assignedOn)?.days ?? 10;
  return nextWorkingDay(addDays(assignedOn, days), holidays);
}
