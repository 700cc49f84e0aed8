/**
 * Accounts: one for a person of an authority. What the person is called and may do stands with the authority; here is only
 * how they get in.
 */
import { z } from 'zod';
import { type Connection, script, sql } from '#store/engine/connection.ts';
import { answers } from '#store/rows.ts';

export type Holder = { readonly authority: string; readonly person: string };

export type Account = Holder & {
  readonly id: string;
  readonly username: string;
  readonly language: 'vi' | 'en';
  readonly mustChange: boolean;
  readonly hasSecondFactor: boolean;
  readonly hasPassword: boolean;
  readonly onceUntil: Date | null;
  readonly closedAt: Date | null;
  readonly lastUsed: Date | null;
};

const moment = z.string().transform((text) => new Date(text));

const accountRow = z
  .object({
    id: z.string(),
    authority: z.string(),
    person: z.string(),
    username: z.string(),
    language: z.enum(['vi', 'en']),
    mustChange: z.boolean(),
    hasSecondFactor: z.boolean(),
    hasPassword: z.boolean(),
    onceUntil: moment.nullable(),
    closedAt: moment.nullable(),
    lastUsed: moment.nullable(),
  })
  .transform((account): Account => account);

const accountsWhere = script(`select a.id, a.authority, a.person, a.username, a.language, a.must_change as "mustChange",
  coalesce(a.two_factor_enabled, false) as "hasSecondFactor", a.once_until as "onceUntil", a.closed_at as "closedAt",
  exists (select from sign_in_credential c where c.user_id = a.id and c.password is not null) as "hasPassword",
  (select max(s.updated_at) from sign_in_session s where s.user_id = a.id) as "lastUsed"
  from sign_in_account a where`);

/** Of an authority, by person. */
export const accountsOf = (connection: Connection, authority: string): Promise<readonly Account[]> =>
  answers(connection, accountRow, sql`${accountsWhere} a.authority = ${authority} order by length(a.person), a.person`);

export async function accountOf(connection: Connection, { authority, person }: Holder): Promise<Account | null> {
  const of = sql`a.authority = ${authority} and a.person = ${person}`;
  return (await answers(connection, accountRow, sql`${accountsWhere} ${of}`))[0] ?? null;
}

export async function accountNamed(connection: Connection, username: string): Promise<Account | null> {
  return (await answers(connection, accountRow, sql`${accountsWhere} a.username = ${username}`))[0] ?? null;
}

/** Whether anybody can sign in at all. */
export async function isAnyAccount(connection: Connection): Promise<boolean> {
  return (await connection.query(script('select 1 from sign_in_account limit 1'))).length > 0;
}

/** The key of this database. */
export async function signInKey(connection: Connection): Promise<string> {
  const [row] = await connection.query(script('select key from sign_in_key'));
  return String(row?.key ?? '');
}

export type Once = { readonly hash: string; readonly until: Date };

/** Gives an account a code that serves once; a password that was there serves no more. */
export async function giveOnce(connection: Connection, account: string, { hash, until }: Once): Promise<void> {
  await connection.query(sql`with unset as (update sign_in_credential set password = null where user_id = ${account})
    update sign_in_account set once_hash = ${hash}, once_until = ${until.toISOString()}::timestamptz, closed_at = null
    where id = ${account}`);
}

/** Takes the code, once: true for one asker alone. */
export async function takeOnce(connection: Connection, account: string, { hash, until: at }: Once): Promise<boolean> {
  const taken = await connection.query(sql`update sign_in_account set once_hash = null, once_until = null
    where id = ${account} and once_hash = ${hash} and once_until > ${at.toISOString()}::timestamptz returning id`);
  return taken.length > 0;
}

/** Takes a code that belongs to no account, once. */
export async function takeCode(
  connection: Connection,
  identifier: string,
  { hash, until: at }: Once,
): Promise<boolean> {
  const taken = await connection.query(sql`delete from sign_in_code
    where identifier = ${identifier} and value = ${hash} and expires_at > ${at.toISOString()}::timestamptz returning id`);
  return taken.length > 0;
}

/** Keeps a code that belongs to no account; one of the same name before it serves no more. */
export async function keepCode(connection: Connection, identifier: string, { hash, until }: Once): Promise<void> {
  await connection.query(sql`with gone as (delete from sign_in_code where identifier = ${identifier})
    insert into sign_in_code (id, identifier, value, expires_at, created_at, updated_at)
    values (${hash.slice(0, 32)}, ${identifier}, ${hash}, ${until.toISOString()}::timestamptz, now(), now())`);
}

/** Ends all sessions of an account, but for one; how many. */
export async function endSessions(connection: Connection, account: string, but: string | null = null): Promise<number> {
  const ended = await connection.query(
    sql`delete from sign_in_session where user_id = ${account} and (${but}::text is null or token <> ${but}) returning id`,
  );
  return ended.length;
}

/** What an account may change of itself. */
export type Settings = { readonly language?: 'vi' | 'en'; readonly mustChange?: boolean };

export async function setAccount(
  connection: Connection,
  account: string,
  { language, mustChange }: Settings,
): Promise<void> {
  await connection.query(sql`update sign_in_account set language = coalesce(${language ?? null}::text, language),
    must_change = coalesce(${mustChange ?? null}::boolean, must_change) where id = ${account}`);
}

/** No second factor any more. */
export async function dropSecondFactor(connection: Connection, account: string): Promise<void> {
  await connection.query(sql`with gone as (delete from sign_in_second_factor where user_id = ${account})
    update sign_in_account set two_factor_enabled = false where id = ${account}`);
}

/** Nobody gets in by it any more; its name stays taken. */
export async function closeAccount(connection: Connection, account: string, at: Date): Promise<void> {
  await connection.query(sql`with unset as (update sign_in_credential set password = null where user_id = ${account}),
    out as (delete from sign_in_session where user_id = ${account})
    update sign_in_account set closed_at = ${at.toISOString()}::timestamptz, once_hash = null, once_until = null
    where id = ${account}`);
}

const sessionRow = z.object({ token: z.string(), begun: moment, lastUsed: moment, endsAt: moment });

/** The open sessions of an account, the last used first. */
export const sessionsOf = (connection: Connection, account: string, at: Date) =>
  answers(
    connection,
    sessionRow,
    sql`select token, created_at as begun, updated_at as "lastUsed", expires_at as "endsAt" from sign_in_session
      where user_id = ${account} and expires_at > ${at.toISOString()}::timestamptz order by updated_at desc, token`,
  );
