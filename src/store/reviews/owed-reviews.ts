/**
 * The rounds that units owe a report for, told to who may read those units' papers: a reporter knows no more of a review.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { PeriodCode } from '#core/period.ts';
import type { UnitCode } from '#core/unit.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { answers, dayColumn, periodColumn } from '#store/rows.ts';

export type OwedReview = {
  readonly review: PeriodCode;
  readonly reportsDue: Day;
  readonly closed: boolean;
  /** Of those asked about. */
  readonly units: readonly UnitCode[];
};

type UnitsAsked = { readonly units: readonly UnitCode[] };

const owedRow = z
  .object({ review: periodColumn, reportsDue: dayColumn, closed: z.boolean(), units: z.array(z.string()) })
  .transform((owed): OwedReview => owed);

/** By the day reports are due. */
export const reviewsOwedBy = query(
  { action: 'read papers', units: ({ units }: UnitsAsked) => units },
  (session, authority: string, { units }: UnitsAsked): Promise<readonly OwedReview[]> =>
    answers(
      session,
      owedRow,
      sql`select review, reports_due as "reportsDue", closed_on is not null as closed,
          array_agg(o.unit order by o.position) as units
        from review r join review_owed o using (authority, review)
        where authority = ${authority} and o.unit = any(${units}::text[])
        group by authority, review, reports_due, closed_on order by reports_due, review`,
    ),
);
