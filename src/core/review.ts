/**
 * The round for a period: who reviews, when, under whose chair, and whether it may be closed.
 */
import type { Day } from './day.ts';
import type { Finding, Waiver } from './finding.ts';
import { type CutOff, type PeriodCode, spanOf } from './period.ts';
import { answersFinding, type CarriedTask, isOpen, type Task, taskState } from './task.ts';
import type { UnitCode } from './unit.ts';

export type Review = {
  readonly period: PeriodCode;
  readonly cutOff: CutOff;
  /** Code of the body that reviews, and of the one that signs its papers where that is another. */
  readonly host: string;
  readonly issuer?: string | null;
  readonly ordinal: number;
  readonly term: string;
  /** With the post: `đồng chí Trần Văn Khuê, Thành ủy viên, Bí thư Quận ủy`. */
  readonly chair: { readonly name: string; readonly post: string };
  readonly date: Day;
  readonly session: 'morning' | 'afternoon' | 'day';
  readonly place: string;
  readonly attendance: {
    readonly called: number | null;
    readonly present: number | null;
    readonly guests: readonly string[];
  };
  /** Units that owe a report for this period. */
  readonly owed: readonly UnitCode[];
  readonly reportsDue: Day;
  readonly previous: PeriodCode | null;
  /** Findings confirmed by a named person and things the units cannot say: notable facts with their source. */
  readonly notes: readonly { readonly field: string; readonly words: string; readonly source: string }[];
};

export type Body = {
  readonly code: string;
  readonly name: string;
  /** In capitals over the issuer in a head: `THÀNH ỦY HẢI PHÒNG`. */
  readonly superior: string | null;
  readonly side: 'party' | 'state' | 'front';
  /** In symbols: `QU`. */
  readonly symbol: string;
  /** On whose behalf and by whom: `T/M BAN THƯỜNG VỤ`, `BÍ THƯ`. */
  readonly signing: { readonly on: string; readonly post: string; readonly name: string | null };
  readonly office: string | null;
};

export type Authority = {
  readonly code: string;
  readonly name: string;
  /** `quận`, `phường`, `xã`, `thành phố`. */
  readonly level: string;
  readonly place: string;
  /** What in its data is illustrative; printed on every page and paper when not null. */
  readonly illustrative: string | null;
};

/** Why a review cannot be closed yet. */
export type Hole = {
  readonly kind:
    | 'shortcoming-unanswered'
    /** Only a remedy that nobody has assigned yet. */
    | 'remedy-only-proposed'
    /** A waiver without a reason or without a name. */
    | 'waiver-unsigned'
    | 'open-task-unaccounted';
  /** Id of the finding or the task. */
  readonly about: string;
};

export type ClosingInput = {
  readonly shortcomings: readonly Finding[];
  /** This review's tasks, assigned or proposed. */
  readonly tasks: readonly Task[];
  readonly waivers: readonly Waiver[];
  /** Tasks that were open when the last review closed. */
  readonly openTasks: readonly Task[];
  /** What this review says of them. */
  readonly carried: readonly (Pick<CarriedTask, 'task' | 'state' | 'carriedOver'> & {
    readonly mentions: readonly unknown[];
  })[];
};

/**
 * The closing rule: every shortcoming has an assigned remedy or a signed waiver, and every task open at the last review
 * is accounted for: done, withdrawn, spoken of by a unit, carried over by a person, or waived. Only closing asks;
 * drafting, printing, issuing and assigning are never blocked.
 */
export const holesOf = (input: ClosingInput): readonly Hole[] => [
  ...input.shortcomings
    .filter((finding) => finding.kind === 'shortcoming')
    .map((finding) => holeOf(finding, input))
    .filter((hole) => hole !== null),
  ...input.openTasks
    .filter((task) => !accountedFor(task, input))
    .map((task) => ({ kind: 'open-task-unaccounted' as const, about: task.id })),
];

/**
 * The tasks a review must account for: all of the last review, and whatever else was open when its period ended. Without
 * a last review all that are not its own.
 */
export function leftOpen<Of extends { readonly task: Task; readonly review: PeriodCode | null }>(
  tasks: readonly Of[],
  { period, previous, cutOff }: Pick<Review, 'period' | 'previous' | 'cutOff'>,
): readonly Of[] {
  const others = tasks.filter(({ review }) => review !== period);
  if (previous === null) return others;
  const then = spanOf(previous, cutOff).to;
  return others.filter(({ task, review }) => review === previous || isOpen(taskState(task, then)));
}

export const mayClose = (holes: readonly Hole[]): boolean => holes.length === 0;

const isSigned = ({ reason, by }: Waiver): boolean => reason.trim() !== '' && by.trim() !== '';

function holeOf({ id }: Finding, { tasks, waivers }: ClosingInput): Hole | null {
  const remedies = tasks.filter((task) => answersFinding(task, id) && task.withdrawn === null);
  const waiver = waivers.filter((waiver) => waiver.finding === id);
  if (remedies.some((task) => !task.proposed) || waiver.some(isSigned)) return null;
  if (waiver.length > 0) return { kind: 'waiver-unsigned', about: id };
  return { kind: remedies.length > 0 ? 'remedy-only-proposed' : 'shortcoming-unanswered', about: id };
}

function accountedFor({ id }: Task, { tasks, waivers, carried }: ClosingInput): boolean {
  const spokenOf = carried.some(
    ({ task, state, mentions, carriedOver }) =>
      task.id === id && (!isOpen(state) || mentions.length > 0 || carriedOver !== undefined),
  );
  const takenOver = tasks.some((task) => task.id === id && task.origin === 'carried' && !task.proposed);
  return spokenOf || takenOver || waivers.some((waiver) => waiver.finding === id && isSigned(waiver));
}
