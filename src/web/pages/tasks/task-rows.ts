/**
 * The list of tasks as the page shows it: by what it is filtered, how near each deadline is, and the counts above it.
 */
import { type Day, day, daysBetween } from '#core/day.ts';
import { type Tally, type TaskState, tallyOf } from '#core/task.ts';
import type { OutputOf } from '#server/contract/contract.ts';

export type TaskRow = OutputOf<'tasks.list'>['tasks'][number];

/** Days until it is due as seen from a day; past where negative; null without a day. */
export const daysLeft = ({ due }: Pick<TaskRow, 'due'>, on: string): number | null =>
  due === null ? null : daysBetween(day(on), due as Day);

export const terms = ['overdue', 'week', 'month', 'later', 'ended', 'none'] as const;
/** Past its day, within seven days, within thirty, later; done or withdrawn; without a day. */
export type Term = (typeof terms)[number];

/**
 * Which of the terms a task stands in.
 *
 * @example termOf({ state: 'in-term', due: '2019-10-04' }, '2019-10-01') // 'week'
 */
export function termOf(task: Pick<TaskRow, 'state' | 'due'>, on: string): Term {
  const left = daysLeft(task, on);
  if (['done-on-time', 'done-late', 'withdrawn'].includes(task.state)) return 'ended';
  if (left === null || task.state === 'standing' || task.state === 'paused') return 'none';
  return left < 0 ? 'overdue' : left <= 7 ? 'week' : left <= 30 ? 'month' : 'later';
}

/** Of the states in the order the office reads them. */
export const stateOrder: readonly TaskState[] = [
  'overdue',
  'in-term',
  'done-on-time',
  'done-late',
  'standing',
  'paused',
  'withdrawn',
];

export function tallied(tasks: readonly Pick<TaskRow, 'state'>[]): Tally {
  const counts: Partial<Record<TaskState, number>> = {};
  for (const { state } of tasks) counts[state] = (counts[state] ?? 0) + 1;
  return tallyOf(counts);
}

/** What waits for somebody first, then by day; without a day last. */
export const inOrder = (tasks: readonly TaskRow[]): readonly TaskRow[] =>
  [...tasks].sort(
    (a, b) =>
      Number(b.waits.length > 0) - Number(a.waits.length > 0) ||
      rank(a) - rank(b) ||
      (a.due ?? '9').localeCompare(b.due ?? '9') ||
      a.id.localeCompare(b.id),
  );

const rank = ({ state }: TaskRow): number => stateOrder.indexOf(state);

/** By agency, what is overdue or falls due within some days: those with the most overdue first. */
export function toRemind(
  tasks: readonly TaskRow[],
  on: string,
  within: number,
): readonly { readonly lead: string; readonly tasks: readonly TaskRow[]; readonly late: number }[] {
  const near = tasks.filter((task) => {
    const left = daysLeft(task, on);
    return (task.state === 'overdue' || task.state === 'in-term') && left !== null && left <= within;
  });
  const leads = [...new Set(near.flatMap(({ lead }) => lead ?? []))];
  return leads
    .map((lead) => {
      const own = near.filter((task) => task.lead === lead).sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
      return { lead, tasks: own, late: own.filter(({ state }) => state === 'overdue').length };
    })
    .sort((a, b) => b.late - a.late || b.tasks.length - a.tasks.length || a.lead.localeCompare(b.lead));
}
