/**
 * Findings that reviews put on record: a later review says what became of them.
 */

import { z } from 'zod';
import { fields } from '#core/field.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import type { Listed, StandingRecord } from '#store/record.ts';
import { answers, dayColumn, periodColumn, type TableRows } from '#store/rows.ts';
import { nameOf } from '#store/who/people.ts';

type OnRecord = StandingRecord['pastFindings'][number];

type Codes = { readonly codeOf: (name: string) => string | null };

/** Behind those that stand before them. */
export function findingRows(
  { authority, pastFindings }: Listed<'pastFindings'>,
  { codeOf }: Codes,
  before = 0,
): TableRows[] {
  const own = { authority: authority.code };
  return [
    {
      table: 'finding',
      rows: pastFindings.map(({ finding, review, recorded, byFigures = false, dropped }, position) => ({
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
        by_figures: byFigures || null,
        recorded_by: recorded ? codeOf(recorded.by) : null,
        recorded_on: recorded?.on ?? null,
        dropped_by: dropped ? codeOf(dropped.by) : null,
        dropped_on: dropped?.on ?? null,
        dropped_because: dropped?.reason ?? null,
      })),
    },
    {
      table: 'finding_from',
      rows: pastFindings.flatMap(({ finding }) =>
        (finding.from ?? []).map((proposed, position) => ({ ...own, finding: finding.id, position, proposed })),
      ),
    },
    {
      table: 'finding_unit',
      rows: pastFindings.flatMap(({ finding }) =>
        finding.units.map((unit, position) => ({ ...own, finding: finding.id, position, unit })),
      ),
    },
  ];
}

const vouched = z.object({ by: z.string(), on: dayColumn });

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
    from: z.array(z.string()),
    byFigures: z.boolean(),
    recorded: vouched.nullable(),
    dropped: vouched.extend({ reason: z.string() }).nullable(),
  })
  .transform(({ review, from, byFigures, recorded, dropped, ...finding }): OnRecord => {
    const evidence = { keys: [], places: [] };
    const made = from.length > 0 ? { from } : {};
    return {
      finding: { ...finding, ...made, origin: 'carried', evidence, state: null, confirmed: true },
      review,
      ...(recorded ? { recorded } : {}),
      ...(byFigures ? { byFigures } : {}),
      ...(dropped ? { dropped } : {}),
    };
  });

/** Findings that reviews named, in the order they were put on record; with those that were dropped. */
export const findingsOnRecord = query(
  'read reviews',
  (session, authority: string): Promise<readonly OnRecord[]> =>
    answers(
      session,
      findingRow,
      sql`select finding as id, review, kind, field, indicator, said as words, degree, cause,
        array(select u.unit from finding_unit u where u.authority = t.authority and u.finding = t.finding
          order by u.position) as units, coalesce(by_figures, false) as "byFigures",
        array(select m.proposed::text from finding_from m where m.authority = t.authority and m.finding = t.finding
          order by m.position) as from,
        case when recorded_on is not null
          then json_build_object('by', ${nameOf('recorded_by')}, 'on', recorded_on) end as recorded,
        case when dropped_on is not null then json_build_object('by', ${nameOf('dropped_by')}, 'on', dropped_on,
          'reason', dropped_because) end as dropped
      from finding t where authority = ${authority} order by position, finding`,
    ),
);
