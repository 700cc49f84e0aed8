/**
 * Where the ledger stands, by which pages learn that somebody saved and a dossier knows whether it is still what would be
 * reckoned now.
 */
import { z } from 'zod';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { answers } from '#store/rows.ts';

export type Standing = {
  /** The number of the last entry. */
  readonly position: number;
  /** Differs whenever an entry was added, also one of a lower number that was slower. */
  readonly version: string;
};

/** Deeds that no dossier rests on. */
const apart = [
  'grant roles',
  'keep registers',
  'draft reports',
  'issue reports',
  'publish',
  'back up',
  'audit',
  'export',
  'mend sums',
];

const standingRow = z.object({ position: z.number(), version: z.string() }).transform((found): Standing => found);

const nothing: Standing = { position: 0, version: '' };

/** How many entries back one may still come that was slower. */
const slow = 200;

/** The last entry that anybody else made: nobody is told that they saved something themselves. */
export const positionOfOthers = query(
  'read lists',
  async (session, authority: string, person: string | null): Promise<Standing> => {
    const [found] = await answers(
      session,
      standingRow,
      sql`select coalesce(max(entry), 0)::integer as position, 
        coalesce(left(md5(string_agg(entry::text, ' ' order by entry)), 12), '') as version from (
      select entry from ledger_entry where authority = ${authority} and person is distinct from ${person}
      order by entry desc limit ${slow}::integer) last`,
    );
    return found ?? nothing;
  },
);

/** The last entry that a dossier rests on. */
export const positionOfDossiers = query('read lists', async (session, authority: string): Promise<Standing> => {
  const [found] = await answers(
    session,
    standingRow,
    sql`select coalesce(max(entry), 0)::integer as position, 
        coalesce(left(md5(string_agg(entry::text, ' ' order by entry)), 12), '') as version from (
      select entry from ledger_entry where authority = ${authority} and deed <> all(${apart}::text[])
      order by entry desc limit ${slow}::integer) last`,
  );
  return found ?? nothing;
});
