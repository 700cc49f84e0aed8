/**
 * A person's own name and what units are called: what everybody who is signed in is shown of themselves.
 */
import { z } from 'zod';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { answers } from '#store/rows.ts';

const nameRow = z.object({ name: z.string() });
const unitRow = z.object({ unit: z.string(), name: z.string() });

/** The name of one person, after it was erased the code; and the names of units by code. */
export const nameAndUnits = query('read lists', async (session, authority: string, person: string) => {
  const [own] = await answers(
    session,
    nameRow,
    sql`select coalesce(name, person) as name from person where authority = ${authority} and person = ${person}`,
  );
  const units = await answers(session, unitRow, sql`select unit, name from unit where authority = ${authority}`);
  return { name: own?.name ?? person, units: new Map(units.map(({ unit, name }) => [unit, name])) };
});
