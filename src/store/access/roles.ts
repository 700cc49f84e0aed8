/**
 * Roles on record: given for a time, a reporter's for a unit, ended by a later deed. What was given stays written.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { RoleKept } from '#core/kept.ts';
import type { GivenRole } from '#core/permission.ts';
import type { UnitCode } from '#core/unit.ts';
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { inDeed } from '#store/ledger/deed.ts';
import type { RoleOnRecord, StandingRecord } from '#store/record.ts';
import { answers, dayColumn, type TableRows } from '#store/rows.ts';
import { nameOnPaper, nobody, type People } from '#store/who/people.ts';
import type { Asking } from './acting.ts';
import { query } from './query.ts';

/** Rows of the roles in a record, each person's numbered in the order given. */
export function roleRows({ authority, roles = [], kept }: StandingRecord, people: People): readonly TableRows[] {
  const own = (kept?.people ?? []).flatMap(({ code, roles: held }) => held.map((role) => ({ ...role, person: code })));
  const numbers = new Map<string, number>();
  const all = [...own, ...roles.map(({ name, ...role }) => ({ ...role, person: people.codeOf(name) }))];
  const numbered = all.map(({ person, ...role }) => {
    const number = (numbers.get(person) ?? 0) + 1;
    numbers.set(person, number);
    return { key: { authority: authority.code, person, number }, ...role };
  });
  const isOver = ({ from, to }: Pick<RoleKept, 'from' | 'to'>): boolean => to !== null && to < from;
  return [
    {
      table: 'role_held',
      rows: numbered.map(({ key, role, unit, from, to }) => ({
        ...key,
        role,
        unit,
        valid_from: from,
        valid_to: isOver({ from, to }) ? null : to,
      })),
    },
    // Ended before it began.
    { table: 'role_ended', rows: numbered.filter(isOver).map(({ key, to }) => ({ ...key, last_day: to })) },
  ];
}

const roleRow = z
  .object({
    person: z.string(),
    number: z.number(),
    name: z.string(),
    role: z.enum(['reporter', 'office', 'approver', 'leader', 'administrator', 'auditor']),
    unit: z.string().nullable(),
    from: dayColumn,
    to: dayColumn.nullable(),
  })
  .transform((role): Given => role);

/** As it stands on record: of whom, and which of his roles. */
export type Given = RoleOnRecord & { readonly person: string; readonly number: number };

/** Every role that was given, ended ones too, by person. */
export const rolesHeld = query(
  'read people',
  (session, authority): Promise<readonly Given[]> =>
    answers(
      session,
      roleRow,
      sql`select t.person, t.number, ${nameOnPaper('person')} as name, t.role, t.unit, t.valid_from as from,
          least(t.valid_to, e.last_day) as to
        from role_held t left join role_ended e using (authority, person, number)
        where t.authority = ${authority} order by length(t.person), t.person, t.number`,
    ),
);

export type Grant = {
  readonly person: string;
  readonly role: GivenRole;
  /** Of a reporter, and of nobody else. */
  readonly unit: UnitCode | null;
  readonly from: Day;
  readonly to: Day | null;
};

/** Gives a person a role and tells its number; refuses a reporter without a unit, and a unit for any other role. */
export async function grantRole(connection: Connection, who: Asking, grant: Grant): Promise<number> {
  const { authority } = who;
  const { person, role, unit, from, to } = grant;
  if ((role === 'reporter') !== (unit !== null)) throw unitOfReporter();
  return inDeed(connection, { ...who, deed: 'grant roles', concerns: { person } }, async ({ session, write }) => {
    const number = (await lastNumber(session, authority, person)) + 1;
    const row = { authority, person, number, role, unit, valid_from: from, valid_to: to };
    await write({ table: 'role_held', rows: [row] });
    return number;
  });
}

export type Ending = { readonly person: string; readonly number: number; readonly lastDay: Day };

/** Ends a role after a day; the role and what was done in it stay on record. */
export const endRole = (connection: Connection, who: Asking, ending: Ending): Promise<void> => {
  const { person, number, lastDay } = ending;
  return inDeed(connection, { ...who, deed: 'grant roles', concerns: { person } }, ({ write }) =>
    write({ table: 'role_ended', rows: [{ authority: who.authority, person, number, last_day: lastDay }] }),
  );
};

/** Of a person's roles; whoever gives the same person another waits. */
async function lastNumber(session: Session, authority: string, person: string): Promise<number> {
  const mine = sql`where authority = ${authority} and person = ${person}`;
  const known = await session.query(sql`select person from person ${mine} and erased_on is null for no key update`);
  if (known.length === 0) throw nobody(person);
  const [last] = await answers(
    session,
    z.object({ number: z.number() }),
    sql`select coalesce(max(number), 0) as number from role_held ${mine}`,
  );
  return last?.number ?? 0;
}

const unitOfReporter = (): DatabaseRefusal =>
  new DatabaseRefusal({
    vi: 'Vai trò người báo cáo phải kèm một đơn vị, các vai trò khác thì không; chưa ghi gì.',
    en: 'A reporter needs a unit, and no other role has one; nothing was written.',
  });
