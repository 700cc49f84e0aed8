/**
 * What an entry's deed wrote, as one hash: its rows in the ledger and its figures. Reckoned by the database from the
 * rows themselves, so that a changed row has another hash.
 */
import { z } from 'zod';
import { type Session, sql } from '#store/engine/connection.ts';
import { answers } from '#store/rows.ts';

/** SHA-256 in hexadecimal. The columns are named: one that is added later changes no old hash. */
export async function digestOf(session: Session, authority: string, entry: number): Promise<string> {
  const [found] = await answers(
    session,
    z.object({ digest: z.string() }),
    sql`select encode(sha256(
        coalesce((select string_agg(sha256(convert_to(noun || ' ' || written::text, 'UTF8')), '' order by ordinal)
          from ledger_row where authority = ${authority} and entry = ${entry}), '')
        || coalesce((select string_agg(sha256(convert_to(jsonb_build_array(
            indicator, unit, period, number, reported_by, state, value, printed_value, printed_decimals,
            printed_measure, vintage, approx, counted_until, known_on, source, source_review, source_file,
            source_version, said_in, start_at, end_at, quote, place, confirmed_by, confirmed_on)::text, 'UTF8')),
            '' order by number)
          from figure where authority = ${authority} and entry = ${entry}), '')), 'hex') as digest`,
  );
  return found?.digest ?? '';
}
