/**
 * Names of people stand in one table and everything else knows them by a code, so that a name can be erased and nothing
 * else changes (the Personal Data Protection Law 91/2025/QH15, article 14; Decree 13/2023/NĐ-CP, article 16).
 */
import { z } from 'zod';
import { type Asking, dayIn } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, type Session, type Statement, sql } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { answers, type TableRows } from '#store/rows.ts';

/** The code of a name, given the first time it is asked for. */
export type People = {
  readonly codeOf: (name: string) => string;
  /** Of those met for the first time. */
  readonly newRows: () => TableRows;
};

const personRow = z.object({ person: z.string(), name: z.string().nullable() });

/**
 * The people of the authority for a deed that names some, with a way to meet new ones. Where all it names are known nobody
 * waits; whoever meets somebody new, or cannot say beforehand, is alone in that until his deed is done, so that a code
 * means one person and a name met twice at once is one.
 */
export const peopleOf = query(
  'read people',
  async (session, authority: string, named?: readonly string[]): Promise<People> => {
    const before = await onRecord(session, authority);
    const isKnown = named?.every((name) => before.codes.has(name)) ?? false;
    if (!isKnown) await session.query(sql`select 1 from authority where authority = ${authority} for no key update`);
    const { codes, highest } = isKnown ? before : await onRecord(session, authority);
    const fresh: { authority: string; person: string; name: string }[] = [];
    return {
      codeOf: (name) => {
        const known = codes.get(name);
        if (known !== undefined) return known;
        if (isKnown) throw new Error('a name that was not said beforehand');
        const person = `p${highest + fresh.length + 1}`;
        codes.set(name, person);
        fresh.push({ authority, person, name });
        return person;
      },
      newRows: () => ({ table: 'person', rows: fresh }),
    };
  },
);

/**
 * Who has a name (of two who share one the first, and each by name and code), and the highest number of a code; an erased
 * name is called by its code.
 */
async function onRecord(session: Session, authority: string) {
  const known = await answers(
    session,
    personRow,
    sql`select person, name from person where authority = ${authority} order by length(person) desc, person desc`,
  );
  const codes = new Map<string, string>();
  for (const { person, name } of known) {
    if (name !== null) codes.set(withCode(name, person), person);
    codes.set(name ?? person, person);
  }
  return {
    codes,
    highest: Math.max(0, ...known.map(({ person }) => Number(/^p(\d+)$/.exec(person)?.[1] ?? 0))),
  };
}

const withCode = (name: string, person: string): string => `${name} (${person})`;

/** The name behind a column that holds a code, as papers print it; after the name was erased, the code. */
export const nameOnPaper = (column: string): Statement => ({
  text: `(select coalesce(p.name, p.person) from person p where p.authority = t.authority and p.person = t.${column})`,
  values: [],
});

/** Who acted, by a column that holds a code: the name, with the code where two share it; after it was erased, the code. */
export const nameOf = (column: string): Statement => ({
  text: `(select case when exists (select from person o
        where o.authority = p.authority and o.name = p.name and o.person <> p.person)
      then p.name || ' (' || p.person || ')' else coalesce(p.name, p.person) end
    from person p where p.authority = t.authority and p.person = t.${column})`,
  values: [],
});

/** A person and how to reach them. With a code all of it is corrected; without one a name on record is the same person. */
export type Named = {
  readonly person?: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
};

/** Names a person, or corrects what is on record of one, and tells the code. None of it goes into the ledger. */
export const namePerson = (connection: Connection, who: Asking, named: Named): Promise<string> => {
  const { authority } = who;
  const concerns = named.person === undefined ? {} : { person: named.person };
  return inDeed(connection, { ...who, deed: 'name people', concerns }, async ({ session, write }) => {
    const people = await peopleOf(session, authority, named.person === undefined ? [named.name] : []);
    const person = named.person ?? people.codeOf(named.name);
    await write(people.newRows());
    const { name, email, phone } = named;
    const reached =
      named.person === undefined
        ? sql`email = coalesce(${email}, email), phone = coalesce(${phone}, phone)`
        : sql`email = ${email}, phone = ${phone}`;
    const kept = await session.query(
      sql`update person set name = ${name}, ${reached}
        where authority = ${authority} and person = ${person} and erased_on is null returning person`,
    );
    if (kept.length === 0) throw nobody(person);
    return person;
  });
};

/**
 * Erases what is known of a person: name, e-mail, telephone. The code stays wherever they acted, the roles end with it, the
 * ledger is not touched. Refuses a code that nobody has any more.
 */
export const erasePerson = (connection: Connection, who: Asking, person: string): Promise<void> => {
  const { authority, at } = who;
  return inDeed(connection, { ...who, deed: 'erase people', concerns: { person } }, async ({ session }) => {
    const erased = await session.query(
      sql`update person set name = null, email = null, phone = null, erased_on = ${dayIn(at)}
        where authority = ${authority} and person = ${person} and erased_on is null returning person`,
    );
    if (erased.length === 0) throw nobody(person);
  });
};

const contactRow = z.object({
  person: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});

/** Everybody who has a name on record, and how to reach them. */
export const contactsOf = query('read contacts', (session, authority) =>
  answers(
    session,
    contactRow,
    sql`select person, name, email, phone from person
      where authority = ${authority} and erased_on is null order by person`,
  ),
);

/** What is asked of somebody who is not there, or not any more. */
export const nobody = (person: string): DatabaseRefusal =>
  new DatabaseRefusal({
    vi: `${person}: không có người này, hoặc dữ liệu đã xóa; chưa ghi gì.`,
    en: `${person}: nobody of this code, or what was known was erased; nothing was written.`,
  });
