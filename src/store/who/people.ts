/**
 * Names of people stand in one table and everything else knows them by a code, so that a name can be erased and nothing
 * else changes (the Personal Data Protection Law 91/2025/QH15, article 14; Decree 13/2023/NĐ-CP, article 16).
 */

import { z } from 'zod';
import { query } from '#store/access/query.ts';
import { type Statement, sql } from '#store/engine/connection.ts';
import { answers, type TableRows } from '#store/rows.ts';

/** The code of a name, given the first time it is asked for. */
export type People = {
  readonly codeOf: (name: string) => string;
  /** Of those met for the first time. */
  readonly newRows: () => TableRows;
};

const personRow = z.object({ person: z.string(), name: z.string().nullable() });

/** The people of the authority, with a way to meet new ones. */
export const peopleOf = query('read people', async (session, authority: string): Promise<People> => {
  const known = await answers(session, personRow, sql`select person, name from person where authority = ${authority}`);
  const codes = new Map(known.flatMap(({ person, name }) => (name === null ? [] : [[name, person] as const])));
  const fresh: { authority: string; person: string; name: string }[] = [];
  return {
    codeOf: (name) => {
      const before = codes.get(name);
      if (before !== undefined) return before;
      const person = `p${known.length + fresh.length + 1}`;
      codes.set(name, person);
      fresh.push({ authority, person, name });
      return person;
    },
    newRows: () => ({ table: 'person', rows: fresh }),
  };
});

/** The name behind a column that holds a code; after the name was erased, the code. */
export const nameOf = (column: string): Statement => ({
  text: `(select coalesce(p.name, p.person) from person p where p.authority = t.authority and p.person = t.${column})`,
  values: [],
});
