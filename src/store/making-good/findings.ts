/**
 * Findings that reviews put on record: a later review says what became of them.
 */

import { z } from 'zod';
import { fields } from '#core/field.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import type { Listed, StandingRecord } from '#store/record.ts';
import { answers, periodColumn, type TableRows } from '#store/rows.ts';

type OnRecord = StandingRecord['pastFindings'][number];

/** Behind those that stand before them. */
export function findingRows({ authority, pastFindings }: Listed<'pastFindings'>, before = 0): TableRows[] {
  const own = { authority: authority.code };
  return [
    {
      table: 'finding',
      rows: pastFindings.map(({ finding, review }, position) => ({
        ...own,
        finding: finding.id,
        position: before + position,
        review,
        kind: finding.kind,
        field: finding.field,
        indicator: finding.indicator,
        said: finding.words,
        degree: finding.degree,
        cause: finding.cause,
      })),
    },
    {
      table: 'finding_unit',
      rows: pastFindings.flatMap(({ finding }) =>
        finding.units.map((unit, position) => ({ ...own, finding: finding.id, position, unit })),
      ),
    },
  ];
}

const findingRow = z
  .object({
    id: z.string(),
    review: periodColumn,
    kind: z.enum(['achievement', 'shortcoming']),
    field: z.enum(fields),
    words: z.string(),
    indicator: z.string().nullable(),
    units: z.array(z.string()),
    degree: z.string().nullable(),
    cause: z.string().nullable(),
  })
  .transform(({ review, ...finding }): OnRecord => {
    const evidence = { keys: [], places: [] };
    return { finding: { ...finding, origin: 'carried', evidence, state: null, confirmed: true }, review };
  });

/** Findings that past reviews named, in the order they were put on record. */
export const findingsOnRecord = query(
  'read reviews',
  (session, authority: string): Promise<readonly OnRecord[]> =>
    answers(
      session,
      findingRow,
      sql`select finding as id, review, kind, field, indicator, said as words, degree, cause,
        array(select u.unit from finding_unit u where u.authority = f.authority and u.finding = f.finding
          order by u.position) as units
      from finding f where authority = ${authority} order by position, finding`,
    ),
);
