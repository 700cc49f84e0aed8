/**
 * What the sheet of a unit stands on: everything on record of some units and indicators in some years, and the periods
 * that figures are collected for.
 */
import { z } from 'zod';
import type { Figure } from '#core/figure.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { answers, periodColumn } from '#store/rows.ts';
import { figuresOf } from './figures.ts';

export type UnitFiguresAsked = {
  readonly units: readonly string[];
  readonly indicators: readonly string[];
  readonly years: readonly number[];
};

/** In the order they were recorded. */
export const figuresOfUnits = query(
  { action: 'read figures', units: ({ units }: UnitFiguresAsked) => units },
  (session, authority: string, { units, indicators, years }: UnitFiguresAsked): Promise<readonly Figure[]> =>
    figuresOf(
      session,
      authority,
      sql`unit = any(${units}::text[]) and indicator = any(${indicators}::text[])
        and left(period, 4) = any(${years.map(String)}::text[])`,
    ),
);

const collectedRow = z.object({ period: periodColumn });

/** Periods of the reviews, which everybody who reports must know: the one under way first, then the latest. */
export const periodsCollected = query('read lists', (session, authority: string) =>
  answers(
    session,
    collectedRow,
    sql`select review as period from review where authority = ${authority}
      order by closed_on is not null, case when closed_on is null then held_on end, held_on desc, review`,
  ),
);
