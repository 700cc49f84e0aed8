/**
 * Registers and their cases: one engine for violations, projects, clearance, auctions, recruitment, congresses; what a
 * register asks for is data. What a case says may name people: it stands beside the ledger, which holds a salted hash of
 * each version, and can be erased.
 */
import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import {
  type CaseOpened,
  type Facts,
  factsFit,
  fieldKinds,
  type OfCase,
  type Register,
  type RegisterField,
} from '#core/register.ts';
import type { UnitCode } from '#core/unit.ts';
import { type Asking, dayIn, personOf } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { inDeed } from '#store/ledger/deed.ts';
import type { Writing } from '#store/ledger/writing.ts';
import { insist } from '#store/refused.ts';
import { answers, dayColumn } from '#store/rows.ts';

/** Declares a register, or puts it right; its cases stay. */
export const keepRegister = (connection: Connection, who: Asking, register: Register): Promise<void> => {
  const { authority } = who;
  const { code, name, fields, from, to } = register;
  const holds = [{ table: 'register', column: 'register', among: [code] }];
  return inDeed(connection, { ...who, deed: 'keep registers', about: code, holds }, async (writing) => {
    const isThere = (await registersOf(writing.session, authority)).some((one) => one.code === code);
    const key = { authority, register: code };
    const asked = fields.map(({ among = [], ...field }) => ({ ...field, among }));
    const set = { name, fields: asked, valid_from: from, valid_to: to };
    if (isThere) await writing.change({ table: 'register', key, set });
    else await writing.write({ table: 'register', rows: [{ ...key, ...set }] });
  });
};

const registerFields = z.array(
  z.object({
    code: z.string(),
    label: z.string(),
    kind: z.enum(fieldKinds),
    needed: z.boolean(),
    among: z.array(z.string()).default([]),
  }),
);

const registerRow = z
  .object({
    code: z.string(),
    name: z.string(),
    fields: registerFields,
    from: dayColumn,
    to: dayColumn.nullable(),
  })
  .transform((register): Register => register);

/** The registers there are. */
export const registersOf = query(
  'read registers',
  (session, authority: string): Promise<readonly Register[]> =>
    answers(
      session,
      registerRow,
      sql`select register as code, name, fields, valid_from as from, valid_to as to from register
        where authority = ${authority} order by register`,
    ),
);

export type Case = OfCase & {
  readonly unit: UnitCode | null;
  readonly opened: Day;
  readonly closed: Day | null;
  /** How often it was written. */
  readonly version: number;
  /** What its last version says; null once erased. */
  readonly facts: Facts | null;
};

/** Opens a case; refuses a number that is there, and facts that are not those the register asks for. */
export const openCase = (connection: Connection, who: Asking, opened: CaseOpened): Promise<void> => {
  const { register, number, unit, facts } = opened;
  return inCase(connection, { ...who, of: opened }, async (writing, { known, fields }) => {
    insist(known === null, number, 'case-there');
    insist(factsFit(facts, fields), number, 'wrong-facts');
    const key = { authority: who.authority, register, case_number: number };
    const row = { ...key, unit, opened_on: opened.opened, closed_on: null, erased_on: null };
    await writing.write({ table: 'register_case', rows: [row] });
    await writeVersion(writing, who, { key, version: 1, facts });
  });
};

export type CaseAmended = OfCase & { readonly facts: Facts; readonly closed?: Day };

/** Writes a case anew, beside what it said before, and closes it where a day is given. */
export const amendCase = (connection: Connection, who: Asking, amended: CaseAmended): Promise<void> => {
  const { register, number, facts, closed } = amended;
  return inCase(connection, { ...who, of: amended }, async (writing, { known, fields }) => {
    insist(known !== null && known.facts !== null, number, 'no-such-case');
    insist(factsFit(facts, fields), number, 'wrong-facts');
    const key = { authority: who.authority, register, case_number: number };
    if (closed !== undefined) await writing.change({ table: 'register_case', key, set: { closed_on: closed } });
    await writeVersion(writing, who, { key, version: known.version + 1, facts });
  });
};

/** Erases what a case ever said. That there was one stays, and no hash changes. */
export const eraseCase = (connection: Connection, who: Asking, { register, number }: OfCase): Promise<void> => {
  const key = { authority: who.authority, register, case_number: number };
  const holds = [{ table: 'register', column: 'register', among: [register] }];
  const deed = { ...who, deed: 'erase people', about: `${register} ${number}`, holds } as const;
  return inDeed(connection, deed, async ({ change }) => {
    const found = await change({ table: 'register_case', key, set: { erased_on: dayIn(who.at) } });
    insist(found === 1, number, 'no-such-case');
    await change({ table: 'case_facts', key, set: { salt: null, facts: null } });
  });
};

type Standing = { readonly known: Case | null; readonly fields: readonly RegisterField[] };

const inCase = (
  connection: Connection,
  { of: { register, number }, ...who }: Asking & { readonly of: OfCase },
  work: (writing: Writing, standing: Standing) => Promise<void>,
): Promise<void> => {
  const holds = [{ table: 'register', column: 'register', among: [register] }];
  const deed = { ...who, deed: 'keep registers', about: `${register} ${number}`, holds } as const;
  return inDeed(connection, deed, async (writing) => {
    const { session } = writing;
    const own = (await registersOf(session, who.authority)).find(({ code }) => code === register);
    insist(own !== undefined, register, 'no-such-register');
    const cases = await casesOf(session, who.authority, register);
    await work(writing, { known: cases.find((one) => one.number === number) ?? null, fields: own.fields });
  });
};

type Version = {
  readonly key: { readonly authority: string; readonly register: string; readonly case_number: string };
  readonly version: number;
  readonly facts: Facts;
};

async function writeVersion({ write }: Writing, who: Asking, { key, version, facts }: Version): Promise<void> {
  const [salt, text] = [randomUUID(), JSON.stringify(facts)];
  const hash = createHash('sha256').update(`${salt}\n${text}`).digest('hex');
  const row = { ...key, version, person: personOf(who), on_day: dayIn(who.at), hash: `\\x${hash}` };
  await write({ table: 'case_version', rows: [row] });
  await write({ table: 'case_facts', rows: [{ ...key, version, salt, facts: text }] });
}

const caseRow = z
  .object({
    register: z.string(),
    number: z.string(),
    unit: z.string().nullable(),
    opened: dayColumn,
    closed: dayColumn.nullable(),
    version: z.number(),
    facts: z.string().nullable(),
  })
  .transform(({ facts, ...row }): Case => ({ ...row, facts: facts === null ? null : JSON.parse(facts) }));

/** The cases of a register, by the day they were opened. */
export const casesOf = query(
  'read registers',
  (session, authority: string, register: string): Promise<readonly Case[]> =>
    answers(
      session,
      caseRow,
      sql`select c.register, c.case_number as number, c.unit, c.opened_on as opened, c.closed_on as closed, v.version, f.facts
      from register_case c
        join lateral (select max(version) as version from case_version v where v.authority = c.authority
          and v.register = c.register and v.case_number = c.case_number) v on true
        join case_facts f on f.authority = c.authority and f.register = c.register and f.case_number = c.case_number
          and f.version = v.version
      where c.authority = ${authority} and c.register = ${register} order by c.opened_on, c.case_number`,
    ),
);
