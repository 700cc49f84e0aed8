/**
 * As of a past position of the ledger: the same queries over the rows as they were left up to there, so that the same
 * question has the same answer for ever. Positions are those of the chain; what is not yet sealed has none.
 */
import { z } from 'zod';
import { type ActingSession, type Asking, actingSession } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, type Session, script, sql } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { answers, countColumn, seenNow } from '#store/rows.ts';

/** Where the ledger stood at a time; once something later is sealed, that is settled for ever. */
export type Moment = { readonly position: number; readonly settled: boolean };

const momentRow = z.object({ head: countColumn, later: countColumn.nullable() });

/**
 * The position that a clock time stands for: all that was sealed before the first entry of a later time. Whatever a clock
 * that was set back says afterwards stands behind that entry and changes nothing.
 */
export const positionAt = query('read lists', async (session, authority: string, at: Date): Promise<Moment> => {
  const [moment] = await answers(
    session,
    momentRow,
    sql`select coalesce((select max(position) from ledger_seal where authority = ${authority}), 0) as head,
        (select min(s.position) from ledger_entry e join ledger_seal s on s.authority = e.authority and s.entry = e.entry
          where e.authority = ${authority} and e.at > ${at.toISOString()}::timestamptz) as later`,
  );
  const { head, later } = moment ?? { head: 0, later: null };
  return later === null ? { position: head, settled: false } : { position: later - 1, settled: true };
});

/**
 * Queries by one who asks, with today's right to ask, of what was on record at a position. Refuses a position that is not
 * there yet. Kept sums are of today: `sumsReckoned` reckons those of then.
 */
export const askingAsOf = <Result>(
  connection: Connection,
  { position, ...who }: Asking & { readonly position: number },
  work: (session: ActingSession) => Promise<Result>,
): Promise<Result> =>
  seenNow(connection, who.authority, async (session) => {
    const acting = await actingSession(session, who);
    const last = await lastPosition(session, who.authority);
    if (!Number.isInteger(position) || position < 0 || position > last) throw notThere(position, last);
    await session.query(sql`select set_config('bokhuyet.position', ${String(position)}, true)`);
    await session.query(script('set local search_path to bokhuyet_past'));
    return work(acting);
  });

const lastRow = z.object({ position: countColumn });

/** 0 where nothing is sealed. */
async function lastPosition(session: Session, authority: string): Promise<number> {
  const last = sql`select coalesce(max(position), 0) as position from ledger_seal where authority = ${authority}`;
  return (await answers(session, lastRow, last))[0]?.position ?? 0;
}

const notThere = (position: number, last: number): DatabaseRefusal =>
  new DatabaseRefusal({
    vi: `Nhật ký mới đến vị trí ${last}, chưa có vị trí ${position}.`,
    en: `The ledger ends at position ${last}; ${position} is not there.`,
  });
