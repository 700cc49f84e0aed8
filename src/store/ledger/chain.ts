/**
 * The chain: each entry sealed with the hash of the one before it, so that changing, dropping or slipping in an entry
 * changes every hash after it, the last of which is printed where others keep it.
 */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { query } from '#store/access/query.ts';
import { type Connection, type Session, type Statement, script, sql } from '#store/engine/connection.ts';
import { answers, type Cell, countColumn, insertion, setAuthority } from '#store/rows.ts';

/** An entry as it is hashed: no name, no words of anybody. */
export type Entry = {
  readonly entry: number;
  readonly at: string;
  readonly deed: string;
  readonly person: string | null;
  readonly role: string | null;
  readonly forUnit: string | null;
  readonly about: string | null;
  readonly digest: string;
  /** What the writer's clock said, where it was behind the last entry. */
  readonly clockSaid: string | null;
};

export type Seal = {
  readonly position: number;
  readonly entry: number;
  readonly previous: string | null;
  readonly hash: string;
};

/** Where the chain ends: printed in backups and on issued reports. */
export type Head = { readonly position: number; readonly hash: string };

const entryRow = z.object({
  entry: countColumn,
  at: z.string(),
  deed: z.string(),
  person: z.string().nullable(),
  role: z.string().nullable(),
  forUnit: z.string().nullable(),
  about: z.string().nullable(),
  digest: z.string(),
  clockSaid: z.string().nullable(),
});

const moment = (column: string): Statement =>
  script(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`);

const entryColumns = sql`e.entry, ${moment('e.at')} as at, e.deed, e.person, e.role, e.for_unit as "forUnit", e.about,
  encode(e.digest, 'hex') as digest, ${moment('e.clock_said')} as "clockSaid"`;

/** Every entry of the ledger, in the order in which the work began. */
export const entriesOf = query(
  'read ledger',
  (session, authority: string): Promise<readonly Entry[]> =>
    answers(
      session,
      entryRow,
      sql`select ${entryColumns} from ledger_entry e where authority = ${authority} order by entry`,
    ),
);

const sealRow = z.object({
  position: countColumn,
  entry: countColumn,
  previous: z.string().nullable(),
  hash: z.string(),
});

/** Every seal, in the order of the chain. */
export const sealsOf = query(
  'read ledger',
  (session, authority: string): Promise<readonly Seal[]> =>
    answers(
      session,
      sealRow,
      sql`select position, entry, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
      from ledger_seal where authority = ${authority} order by position`,
    ),
);

/** The hash that seals an entry at a position, after the hash before it; hexadecimal. */
export function sealHash(
  authority: string,
  entry: Entry,
  { position, previous }: Omit<Seal, 'entry' | 'hash'>,
): string {
  const { at, deed, person, role, forUnit, about, digest, clockSaid } = entry;
  const told = [authority, position, previous, entry.entry, at, deed, person, role, forUnit, about, digest];
  // Entries from before this was kept have the hash they had.
  if (clockSaid !== null) told.push(clockSaid);
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}

/** Seals every entry that is not sealed yet; gives the chain's head, null for an empty ledger. */
export async function sealLedger(connection: Connection, authority: string): Promise<Head | null> {
  for (;;) {
    const { head, isSealed } = await connection.transaction(async (session) => {
      await setAuthority(session, authority);
      return sealSome(session, authority);
    });
    if (isSealed) return head;
  }
}

const sealedAtOnce = 500;

/**
 * Seals entries that wait, so many at most; one process at a time, and says whether none is left over. They are chained by their hours, then by the order in
 * which work began. Deeds that touch the same rows follow each other in both, because the later took its number and its
 * hour while it held them. Of others either may stand first: one whose deed took longer than its neighbours' is sealed
 * behind them with an hour a little before theirs, and the hour a position stands for is the latest up to it.
 */
export async function sealSome(
  session: Session,
  authority: string,
): Promise<{ readonly head: Head | null; readonly isSealed: boolean }> {
  await session.query(sql`select 1 from authority where authority = ${authority} for no key update`);
  const waiting = await answers(
    session,
    entryRow,
    sql`select ${entryColumns} from ledger_entry e
      left join ledger_seal s on s.authority = e.authority and s.entry = e.entry
      where e.authority = ${authority} and s.entry is null order by e.at, e.entry limit ${sealedAtOnce}::integer`,
  );
  const last = await lastSeal(session, authority);
  const seals = sealed(authority, waiting, last);
  if (seals.length > 0) await session.query(insertion({ table: 'ledger_seal', rows: seals.map(rowOf(authority)) }));
  const head = seals.at(-1) ?? last;
  return { head: head && { position: head.position, hash: head.hash }, isSealed: seals.length < sealedAtOnce };
}

async function lastSeal(session: Session, authority: string): Promise<Seal | null> {
  const found = await answers(
    session,
    sealRow,
    sql`select position, entry, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
      from ledger_seal where authority = ${authority} order by position desc limit 1`,
  );
  return found[0] ?? null;
}

function sealed(authority: string, entries: readonly Entry[], last: Seal | null): readonly Seal[] {
  const seals: Seal[] = [];
  for (const entry of entries) {
    const before = seals.at(-1) ?? last;
    const at = { position: (before?.position ?? 0) + 1, previous: before?.hash ?? null };
    seals.push({ ...at, entry: entry.entry, hash: sealHash(authority, entry, at) });
  }
  return seals;
}

const rowOf =
  (authority: string) =>
  ({ position, entry, previous, hash }: Seal): Readonly<Record<string, Cell>> => ({
    authority,
    position,
    entry,
    previous: previous === null ? null : `\\x${previous}`,
    hash: `\\x${hash}`,
  });
