/**
 * The ground the papers of a round are written on, from the record: the authority, its bodies, the review, the units.
 */
import type { Day } from '#core/day.ts';
import type { PeriodCode } from '#core/period.ts';
import type { RoundGround } from '#cycle/round/round-ground.ts';
import { Refused } from '#server/refusal.ts';
import type { ActingSession } from '#store/access/acting.ts';
import { reviewsOf } from '#store/reviews/reviews.ts';
import { authorityOnRecord, bodiesOf } from '#store/who/authority.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';

/** Before the review has found anything. */
export async function plainGround(
  session: ActingSession,
  { authority: code, review, dated }: { readonly authority: string; readonly review: PeriodCode; readonly dated: Day },
): Promise<RoundGround> {
  const authority = await authorityOnRecord(session, code);
  const own = (await reviewsOf(session, code)).find(({ period }) => period === review);
  if (authority === null || own === undefined) throw new Refused('not-found');
  const [bodies, units] = [await bodiesOf(session, code), await unitsOfAllTimes(session, code)];
  return { authority, bodies, review: own, units, dated, reviewed: null };
}
