/**
 * A task as routes tell of it: its state on a day, what stands at somebody's door, the day it is due now and the first one.
 */
import type { Day } from '#core/day.ts';
import { awaitsConfirmation, dueOn, type Task, taskState } from '#core/task.ts';
import type { Requested } from '#store/making-good/extension-requests.ts';
import type { AnswerOf } from './call.ts';

type Row = AnswerOf<'tasks.list'>['tasks'][number];

export type RowGround = {
  readonly on: Day;
  readonly review: string | null;
  readonly requests: readonly Requested[];
  readonly meeting: { readonly review: string; readonly id: string } | null;
};

/** As it was known on the day: what came later is left out. */
export function rowOf(task: Task, { on, review, requests, meeting }: RowGround): Row {
  const { deadline, finding, answers = [], progress, extensions } = task;
  const said = progress.filter((one) => one.on <= on).at(-1);
  const asks = requests.some((one) => one.on <= on && (one.answer === null || one.answer.on > on));
  return {
    id: task.id,
    what: task.what,
    field: task.field,
    lead: task.lead,
    support: [...task.support],
    leader: task.leader,
    deliverable: task.deliverable,
    state: taskState(task, on),
    waits: [
      ...(awaitsConfirmation(task, on) ? (['confirmation'] as const) : []),
      ...(asks ? (['extension'] as const) : []),
    ],
    due: dueOn(task, on),
    firstDue: deadline.kind === 'standing' ? null : deadline.due,
    assignedOn: task.assignedOn,
    origin: task.origin,
    directives: [...task.directives],
    meeting,
    review,
    findings: [...new Set([...(finding === null ? [] : [finding]), ...answers])],
    indicator: task.indicator,
    extended: extensions.filter((one) => one.on <= on).length,
    said:
      said === undefined
        ? null
        : {
            on: said.on,
            words: said.words,
            done: said.done,
            confirmed: said.confirmed,
            sentBack: said.sentBack !== undefined,
          },
  };
}

type Turn = {
  readonly at: Date;
  readonly by: string | null;
  readonly deed: string;
  readonly due: Day | null;
  readonly pausedSince: Day | null;
  readonly pausedBecause: string | null;
  readonly withdrawnBecause: string | null;
};

type Told = AnswerOf<'tasks.read'>['turns'][number];

/** What each deed did to the task, by how it was left before and after. */
export function turnsTold(turns: readonly Turn[]): Told[] {
  return turns.flatMap((turn, index): Told[] => {
    const before = turns[index - 1];
    const told = { at: turn.at.toISOString(), by: turn.by, due: turn.due };
    if (before === undefined) return [{ ...told, what: turn.by === null ? 'on record' : 'assigned', reason: null }];
    if (turn.withdrawnBecause !== null && before.withdrawnBecause === null)
      return [{ ...told, what: 'withdrawn', reason: turn.withdrawnBecause }];
    if (turn.pausedSince !== null && before.pausedSince === null)
      return [{ ...told, what: 'paused', reason: turn.pausedBecause }];
    if (turn.pausedSince === null && before.pausedSince !== null) return [{ ...told, what: 'resumed', reason: null }];
    return [];
  });
}
