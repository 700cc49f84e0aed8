/**
 * What an entry's deed wrote, as one hash: its rows in the ledger and its figures. Reckoned by the database from the
 * rows themselves, so that a changed row has another hash.
 */

import { z } from 'zod';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { answers, countColumn } from '#store/rows.ts';

const digestRow = z.object({ entry: countColumn, digest: z.string() });

/**
 * SHA-256 in hexadecimal of what each entry wrote, or one of them; entries that wrote nothing have the hash of nothing.
 * The columns are named: one that is added later changes no old hash.
 */
export const digestsOf = query(
  'read ledger',
  async (session, authority: string, only: number | null = null): Promise<ReadonlyMap<number, string>> => {
    const mine = sql`authority = ${authority} and (${only}::bigint is null or entry = ${only}::bigint)`;
    const rows = await answers(
      session,
      digestRow,
      sql`select entry, encode(sha256(string_agg(rows_hash, '' order by part)), 'hex') as digest from (
        select entry, 1 as part,
          string_agg(sha256(convert_to(noun || ' ' || written::text, 'UTF8')), '' order by ordinal) as rows_hash
        from ledger_row where ${mine} group by entry
        union all
        select entry, 2 as part, string_agg(sha256(convert_to(jsonb_build_array(
            indicator, unit, period, number, reported_by, state, value, printed_value, printed_decimals,
            printed_measure, vintage, approx, counted_until, known_on, source, source_review, source_file,
            source_version, said_in, start_at, end_at, quote, place, confirmed_by, confirmed_on)::text, 'UTF8')),
            '' order by number) as rows_hash
        from figure where ${mine} group by entry) parts
      group by entry`,
    );
    return new Map(rows.map(({ entry, digest }) => [entry, digest]));
  },
);

/** Of a deed that wrote nothing the ledger keeps. */
export const digestOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
