/**
 * What a reporter's units owe and have to do, soonest first.
 */
import { addDays } from '#core/day.ts';
import { owedBetween } from '#core/owed.ts';
import { dueOn, isOpen, taskState } from '#core/task.ts';
import { sendingsFor } from '#store/figures/paper-states.ts';
import { tasksOfUnits } from '#store/making-good/tasks.ts';
import { reviewsOwedBy } from '#store/reviews/owed-reviews.ts';
import { regimesOf } from '#store/what/regimes.ts';
import { holidaysOf } from '#store/who/authority.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { Todo, TodoGround } from './todo.ts';

type Own = NonNullable<Todo['own']>;

/** How far back and ahead regular reports are told. */
const [daysBack, daysAhead] = [14, 31];

/** Null for who stands for no unit. */
export async function ownOf(ground: TodoGround, units: readonly string[]): Promise<Own | null> {
  const own = [...new Set(units)].filter((unit) => ground.mayDo('read papers', [unit]) && !ground.mayDo('read papers'));
  if (own.length === 0) return null;
  const named = (unit: string) => ({ unit, name: ground.nameOf(unit) });
  return { units: own.map(named), owed: await owedBy(ground, own), tasks: await tasksOf(ground, own) };
}

async function owedBy(ground: TodoGround, own: readonly string[]): Promise<Own['owed']> {
  const { session, authority, on, nameOf } = ground;
  const found: Own['owed'] = [];
  for (const { review, reportsDue, closed, units } of await reviewsOwedBy(session, authority, { units: own })) {
    if (closed) continue;
    const sent = await sendingsFor(session, authority, { review, units: own });
    for (const unit of units) {
      const mine = sent.filter((one) => one.unit === unit && (one.received === null || one.received <= on));
      const last = mine.findLast(({ received }) => received !== null);
      const { state, reason } = last ?? { state: 'not-sent' as const, reason: null };
      found.push({ unit, name: nameOf(unit), regime: null, period: review, due: reportsDue, state, reason });
    }
  }
  const [all, holidays] = [await unitsOfAllTimes(session, authority), await holidaysOf(session, authority)];
  const regimes = (await regimesOf(session, authority)).filter(({ owed }) => owed === 'to-us');
  const when = { from: addDays(on, -daysBack), to: addDays(on, daysAhead) };
  for (const { regime, period, due, units } of owedBetween(regimes, when, { units: all, holidays }))
    for (const unit of units.filter((one) => own.includes(one) && !found.some((it) => it.period === period)))
      found.push({ unit, name: nameOf(unit), regime: regime.name, period, due, state: 'not-sent', reason: null });
  return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

async function tasksOf({ session, authority, on }: TodoGround, own: readonly string[]): Promise<Own['tasks']> {
  const known = await tasksOfUnits(session, authority, own);
  return known
    .map(({ task }) => task)
    .filter((task) => task.assignedOn <= on && !task.proposed && isOpen(taskState(task, on)))
    .map((task) => ({
      ...{ id: task.id, what: task.what, state: taskState(task, on), due: dueOn(task, on) },
      lead: task.lead !== null && own.includes(task.lead),
      sentBack: task.progress.findLast((one) => one.on <= on)?.sentBack?.reason ?? null,
    }))
    .sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
}
