/**
 * Closing a review (design.md, promise 3): every shortcoming on record, its own and those of earlier reviews that are not
 * yet remedied, has a task or a waiver; every task left open is done, withdrawn, spoken of by its unit since the last
 * review, carried over by a person, or waived. A hole blocks closing and nothing else.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { PeriodCode } from '#core/period.ts';
import { type Hole, holesOf, leftOpen, mayClose, type Review } from '#core/review.ts';
import { taskState } from '#core/task.ts';
import { type Asking, dayIn, personOf } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { findingsOnRecord } from '#store/making-good/findings.ts';
import { findingsWithStates, inState } from '#store/making-good/keep-findings.ts';
import { taskOnRecord, tasksOnRecord } from '#store/making-good/tasks.ts';
import { insist } from '#store/refused.ts';
import { answers } from '#store/rows.ts';
import { waiversFor } from './confirmations.ts';
import { everyReview, refuseClosed } from './keep-reviews.ts';
import { reviewsOf } from './reviews.ts';

/** A review that cannot be closed, with all that is in the way. */
export class ReviewHasHoles extends DatabaseRefusal {
  readonly holes: readonly Hole[];

  constructor(review: PeriodCode, holes: readonly Hole[]) {
    const about = holes.map((hole) => hole.about).join(', ');
    super({
      vi: `${review}: chưa kết thúc được, còn ${holes.length} điểm chưa giải quyết: ${about}.`,
      en: `${review} cannot be closed yet, ${holes.length} holes are left: ${about}.`,
    });
    this.holes = holes;
  }
}

/** Closes a review in the name of whoever acts; refuses with every hole that is left (`ReviewHasHoles`). */
export const closeReview = (connection: Connection, who: Asking, review: PeriodCode): Promise<void> => {
  const { authority, at } = who;
  const deed = { ...who, deed: 'close reviews', about: review, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, change }) => {
    await refuseClosed(session, authority, review);
    const holes = await holesOnRecord(session, authority, { review, on: dayIn(at) });
    if (!mayClose(holes)) throw new ReviewHasHoles(review, holes);
    const set = { closed_on: dayIn(at), closed_by: personOf(who) };
    await change({ table: 'review', key: { authority, review }, set });
  });
};

export type CarriedOver = { readonly review: PeriodCode; readonly task: string; readonly words: string };

/** Carries an open task over into a review, in the name of whoever acts and with what is said of it. */
export const carryTask = (connection: Connection, who: Asking, { review, task, words }: CarriedOver): Promise<void> => {
  const { authority, at } = who;
  const deed = { ...who, deed: 'assign tasks', about: task, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write }) => {
    insist(words.trim() !== '', task, 'no-reason');
    await refuseClosed(session, authority, review);
    insist((await taskOnRecord(session, authority, task)) !== null, task, 'no-such-task');
    insist(!(await carriedInto(session, authority, review)).includes(task), task, 'task-there');
    const row = { authority, review, task, said: words, person: personOf(who), on_day: dayIn(at) };
    await write({ table: 'task_carried', rows: [row] });
  });
};

/** The tasks that people carried over into a review. */
export const carriedInto = query('read reviews', async (session, authority: string, review: PeriodCode) => {
  const rows = await answers(
    session,
    z.object({ task: z.string() }),
    sql`select task from task_carried where authority = ${authority} and review = ${review} order by task`,
  );
  return rows.map(({ task }) => task);
});

/** What keeps a review from being closed on a day; nothing for a review that is not there. */
export const holesOnRecord = query(
  'read reviews',
  async (session, authority: string, { review: of, on }: { readonly review: PeriodCode; readonly on: Day }) => {
    const reviews = await reviewsOf(session, authority);
    const review = reviews.find(({ period }) => period === of);
    if (review === undefined) return [];
    const waivers = await waiversFor(session, authority, of);
    const tasks = await tasksOnRecord(session, authority);
    const open = leftOpen(tasks, review).map(({ task }) => task);
    const carried = await carriedInto(session, authority, of);
    const since = reviews.find(({ period }) => period === review.previous)?.date ?? null;
    return [
      ...holesOf({
        ...noTasks,
        shortcomings: await shortcomingsUpTo(session, authority, review),
        waivers,
        tasks: tasks.map(({ task }) => task),
      }),
      ...holesOf({
        shortcomings: [],
        waivers,
        tasks: [],
        openTasks: open,
        carried: open.map((task) => ({
          task,
          state: taskState(task, on),
          mentions: [
            ...task.progress.filter((said) => said.on <= on && (since === null || said.on > since)),
            ...carried.filter((id) => id === task.id),
          ],
        })),
      }),
    ];
  },
);

const noTasks = { openTasks: [], carried: [] };

/** Of a review and those held before it, but for what is remedied. */
const shortcomingsUpTo = async (
  session: Parameters<typeof findingsOnRecord>[0],
  authority: string,
  { date }: Review,
) => {
  const states = await findingsWithStates(session, authority);
  const reviews = await reviewsOf(session, authority);
  const later = new Set(reviews.filter((one) => one.date > date).map(({ period }) => period));
  return (await findingsOnRecord(session, authority))
    .filter(({ review, dropped }) => !later.has(review) && dropped === undefined)
    .map((one) => inState(one, states))
    .filter(({ kind, state }) => kind === 'shortcoming' && state !== 'remedied');
};
