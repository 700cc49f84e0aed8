/**
 * What may wait until a save has returned: appended changes are folded into the sums, entries are sealed into the chain.
 * No sum and no entry changes by it. Whatever process holds the database open does it, one at a time for an authority, in
 * batches that are soon over, so that it can be stopped or killed anywhere.
 */
import { z } from 'zod';
import { type Connection, sql } from '#store/engine/connection.ts';
import { foldSome } from '#store/figures/sums.ts';
import { sealSome } from '#store/ledger/chain.ts';
import { answers, setAuthority } from '#store/rows.ts';

/** What one batch came to. */
export type Tended = 'all' | 'more is left' | 'another is at it';

const lockRow = z.object({ mine: z.boolean() });

/** One batch for one authority; leaves it to another process that is at it. */
export async function tendOnce(connection: Connection, authority: string): Promise<Tended> {
  const isFolded = await connection.transaction(async (session) => {
    await setAuthority(session, authority);
    const lock = sql`select pg_try_advisory_xact_lock(5190218, hashtext(${authority})) as mine`;
    const [locked] = await answers(session, lockRow, lock);
    return locked?.mine === true ? foldSome(session, authority) : null;
  });
  if (isFolded === null) return 'another is at it';
  // Apart from the fold: a deed may hold what sealing waits for and wait for the sums.
  const { isSealed } = await connection.transaction(async (session) => {
    await setAuthority(session, authority);
    return sealSome(session, authority);
  });
  return isFolded && isSealed ? 'all' : 'more is left';
}

/** Batch after batch until nothing is left, or another process is at it. */
export async function tend(connection: Connection, authority: string): Promise<void> {
  while ((await tendOnce(connection, authority)) === 'more is left');
}

const waitingRow = z.object({ waiting: z.number() });

/** How many entries are not sealed yet, for who watches the program: normal for a moment. */
export const unsealedEntries = (connection: Connection, authority: string): Promise<number> =>
  connection.transaction(async (session) => {
    await setAuthority(session, authority);
    const [found] = await answers(
      session,
      waitingRow,
      sql`select count(*)::integer as waiting from ledger_entry e where authority = ${authority} and not exists (
        select from ledger_seal s where s.authority = e.authority and s.entry = e.entry)`,
    );
    return found?.waiting ?? 0;
  });
