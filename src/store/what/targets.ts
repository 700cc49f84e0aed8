/**
 * What was promised for a year, by whom and by which directive.
 */

import { z } from 'zod';
import type { Target } from '#core/target.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import type { Listed } from '#store/record.ts';
import { answers, dayColumn, exactColumn, exactText, type TableRows } from '#store/rows.ts';

/** Behind those that stand before them. */
export const targetRows = ({ authority, targets }: Listed<'targets'>, before = 0): TableRows => ({
  table: 'target',
  rows: targets.map((one, position) => ({
    authority: authority.code,
    target: one.key,
    position: before + position,
    line: one.line,
    indicator: one.indicator,
    unit: one.unit,
    year: one.year,
    basis: one.basis,
    promised_as: one.as,
    value: exactText(one.value),
    directive: one.directive,
    known_on: one.known ?? null,
  })),
});

const targetRow = z
  .object({
    indicator: z.string(),
    unit: z.string().nullable(),
    year: z.number(),
    basis: z.enum(['assigned', 'council', 'committee', 'stretch']),
    as: z.enum(['value', 'growth']),
    value: exactColumn,
    directive: z.string().nullable(),
    key: z.string(),
    line: z.number(),
    known: dayColumn.nullable(),
  })
  .transform(({ known, ...target }): Target => ({ ...target, ...(known === null ? {} : { known }) }));

/** Targets of all years and bases; the first basis of an indicator is the principal one. */
export const targetsOf = query(
  'read lists',
  (session, authority: string): Promise<readonly Target[]> =>
    answers(
      session,
      targetRow,
      sql`select target as key, line, indicator, unit, year, basis, promised_as as as, value, directive, known_on as known
      from target where authority = ${authority} order by position, target`,
    ),
);
