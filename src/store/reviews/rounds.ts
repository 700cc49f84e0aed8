/**
 * Rounds as everybody who sends papers for them must know them: which period, by when, whether still open.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { PeriodCode } from '#core/period.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { answers, dayColumn, periodColumn } from '#store/rows.ts';

export type Round = {
  readonly period: PeriodCode;
  readonly date: Day;
  readonly reportsDue: Day;
  readonly closedOn: Day | null;
};

const roundRow = z
  .object({ period: periodColumn, date: dayColumn, reportsDue: dayColumn, closedOn: dayColumn.nullable() })
  .transform((round): Round => round);

/** The latest first. */
export const roundsOf = query('read lists', (session, authority: string) =>
  answers(
    session,
    roundRow,
    sql`select review as period, held_on as date, reports_due as "reportsDue", closed_on as "closedOn"
      from review where authority = ${authority} order by held_on desc, review`,
  ),
);
