/**
 * Reviews opened and put right while they go on. Deeds that bear on whether a review may be closed hold the reviews, so
 * that none is closed beside them.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import { type PeriodCode, spanOf } from '#core/period.ts';
import type { Review } from '#core/review.ts';
import type { ActingSession, Asking } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { type Hold, inDeed } from '#store/ledger/deed.ts';
import { insist } from '#store/refused.ts';
import { answers, dayColumn, periodColumn } from '#store/rows.ts';
import { nameOf, peopleOf } from '#store/who/people.ts';
import { reviewRows, reviewsOf } from './reviews.ts';

export const everyReview: Hold = { table: 'review', column: 'review' };

/** Opens the review of a period, or puts right what is on record of it; refuses once it is closed. */
export const keepReview = (connection: Connection, who: Asking, review: Review): Promise<void> =>
  keepSeenReview(connection, who, { review, seen: () => true });

export type Seen<Of> = (onRecord: Of | null) => boolean;

/** The same, but refuses where what is on record is not what was seen. */
export const keepSeenReview = (
  connection: Connection,
  who: Asking,
  { review, seen }: { readonly review: Review; readonly seen: Seen<Review> },
): Promise<void> => {
  const { authority } = who;
  const { period } = review;
  const deed = { ...who, deed: 'hold reviews', about: period, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write, change, replace }) => {
    const before = await reviewStates(session, authority);
    const own = before.find((one) => one.review === period);
    insist((own?.closedOn ?? null) === null, period, 'review-closed');
    const onRecord = (await reviewsOf(session, authority)).find((one) => one.period === period) ?? null;
    insist(seen(onRecord), period, 'saved-since');
    insist(isInTime(review), period, 'review-too-early');
    const people = await peopleOf(session, authority, [review.chair.name]);
    const [row, ...lists] = reviewRows(authority, review, people);
    await write(people.newRows());
    const key = { authority, review: period };
    if (own === undefined) for (const rows of row === undefined ? [] : [row]) await write(rows);
    else await change({ table: 'review', key, set: row?.rows[0] ?? {} });
    for (const { table, rows } of lists) await replace({ table, of: key, rows });
  });
};

/** Not before its period began, and of a later period than the one it follows. */
const isInTime = ({ period, previous, cutOff, date }: Review): boolean => {
  const span = spanOf(period, cutOff);
  return date >= span.from && (previous === null || spanOf(previous, cutOff).to < span.to);
};

export type ReviewState = {
  readonly review: PeriodCode;
  readonly heldOn: Day;
  readonly closedOn: Day | null;
  readonly closedBy: string | null;
};

const stateRow = z
  .object({
    review: periodColumn,
    heldOn: dayColumn,
    closedOn: dayColumn.nullable(),
    closedBy: z.string().nullable(),
  })
  .transform((state): ReviewState => state);

/** Which reviews there are, and which are closed, by the day they were held. */
export const reviewStates = query(
  'read reviews',
  (session, authority: string): Promise<readonly ReviewState[]> =>
    answers(
      session,
      stateRow,
      sql`select review, held_on as "heldOn", closed_on as "closedOn", ${nameOf('closed_by')} as "closedBy"
        from review t where authority = ${authority} order by held_on, review`,
    ),
);

/** Within a deed: refuses a review that is not there or is closed. */
export async function refuseClosed(session: ActingSession, authority: string, review: PeriodCode): Promise<void> {
  const own = (await reviewStates(session, authority)).find((one) => one.review === review);
  insist(own !== undefined, review, 'no-such-review');
  insist(own.closedOn === null, review, 'review-closed');
}
