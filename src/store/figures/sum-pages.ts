/**
 * Folded sums of one period and node on one page, as they are sent: a pivot reads a thousand pages instead of a hundred
 * thousand rows. The rows are what counts; whoever changes them makes their pages anew, one at a time for an authority.
 */
import { z } from 'zod';
import { query } from '#store/access/query.ts';
import { type Session, type Statement, script, sql } from '#store/engine/connection.ts';
import { answers } from '#store/rows.ts';

/** Until the transaction ends nobody else folds or reckons the authority's sums anew. */
export const holdSums = (session: Session, authority: string): Promise<unknown> =>
  session.query(sql`select pg_advisory_xact_lock(5190218, hashtext(${authority}))`);

/** Most cells are reported and nothing else, so that one count says it; else all three. */
export const counts = script(`case when not_applicable = 0 and partly = 0 then reported::text
  else reported || ' ' || not_applicable || ' ' || partly end`);

const pageOf = (authority: string, where: Statement): Statement => sql`select authority, period, node,
    count(*)::integer as count, string_agg(indicator, chr(31) order by indicator collate "C") as indicators,
    string_agg(value::text, chr(31) order by indicator collate "C") as amounts,
    string_agg(${counts}, chr(31) order by indicator collate "C") as counts
  from sum_folded where authority = ${authority} and ${where} group by authority, period, node`;

/** Makes the pages of some periods and nodes anew; in a transaction that holds the sums. */
export async function repage(session: Session, authority: string, where: Statement): Promise<void> {
  await session.query(sql`delete from sum_page where authority = ${authority} and ${where}`);
  await session.query(sql`insert into sum_page (authority, period, node, count, indicators, amounts, counts)
    ${pageOf(authority, where)}`);
}

const placeRow = z.object({ period: z.string(), node: z.string() });

/** Pages that do not say what their rows say. */
export const wrongPages = query('audit', (session, authority: string) =>
  answers(
    session,
    placeRow,
    sql`select p.period, p.node from sum_page p
      left join (${pageOf(authority, sql`true`)}) r using (authority, period, node)
      where authority = ${authority} and (p.count, p.indicators, p.amounts, p.counts)
        is distinct from (r.count, r.indicators, r.amounts, r.counts) order by 1, 2`,
  ),
);
