/**
 * The ledger a page at a time, the latest first: who did what when, over which nouns, sealed or not yet. What was written
 * stays in the tables; here stands only how much of which.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { answers, countColumn } from '#store/rows.ts';
import { nameOf } from '#store/who/people.ts';

export type LedgerAsked = {
  readonly deed: string | null;
  readonly person: string | null;
  /** Acted for, or named in what it was about. */
  readonly unit: string | null;
  /** Days in Việt Nam, both with. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Entries before this one. */
  readonly before: number | null;
  readonly most: number;
};

const lineRow = z.object({
  entry: countColumn,
  at: z.string(),
  deed: z.string(),
  person: z.string().nullable(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  unit: z.string().nullable(),
  about: z.string().nullable(),
  position: countColumn.nullable(),
  clockSaid: z.string().nullable(),
  wrote: z.array(z.object({ noun: z.string(), count: z.number() })),
});

const unsealed = z.object({ count: countColumn });

/** The entries asked for, the latest first; with how many of all are not sealed yet. */
export const ledgerPage = query(
  'read ledger',
  async (session, authority: string, { deed, person, unit, from, to, before, most }: LedgerAsked) => {
    const lines = await answers(
      session,
      lineRow,
      sql`select t.entry, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, t.deed, t.person,
          ${nameOf('person')} as name, t.role, t.for_unit as unit, t.about, s.position,
          to_char(t.clock_said at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "clockSaid",
          coalesce((select json_agg(json_build_object('noun', n.noun, 'count', n.count) order by n.noun)
            from (select noun, count(*)::integer as count from ledger_row r
              where r.authority = t.authority and r.entry = t.entry group by noun) n), '[]') as wrote
        from ledger_entry t left join ledger_seal s on s.authority = t.authority and s.entry = t.entry
        where t.authority = ${authority}
          and (${deed}::text is null or t.deed = ${deed})
          and (${person}::text is null or t.person = ${person})
          and (${unit}::text is null or t.for_unit = ${unit} or ${unit} = any(regexp_split_to_array(t.about, '[: ]+')))
          and (${from}::date is null or t.at >= ${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
          and (${to}::date is null or t.at < (${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
          and (${before}::bigint is null or t.entry < ${before})
        order by t.entry desc limit ${most}`,
    );
    const [open] = await answers(
      session,
      unsealed,
      sql`select count(*) as count from ledger_entry e where authority = ${authority}
        and not exists (select from ledger_seal s where s.authority = e.authority and s.entry = e.entry)`,
    );
    return { lines, unsealed: open?.count ?? 0 };
  },
);
