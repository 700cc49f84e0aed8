/**
 * Migrations: plain SQL, forward only, all that are missing in one transaction under a lock, so that a start that is
 * killed half-way changed nothing. A script that was applied never changes; a database that is ahead of the program is
 * refused before anything is asked of it. Routines that migrations made are kept beside them in their latest form, a file
 * each, and written anew where that changed: no migration repeats one.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Connection, programRole, type Session, script, sql } from './connection.ts';
import { prepareRole } from './program-role.ts';
import { DatabaseRefusal } from './refusal.ts';

export type Migration = { readonly number: number; readonly name: string; readonly text: string };

/** A function of the schema in its latest form; the name of the function and of its file are the same words. */
export type Routine = { readonly name: string; readonly text: string };

/** `0001-who.sql`; a number may be missing. */
const named = /^(\d{4})-([a-z0-9-]+)\.sql$/;

/** The program's own migrations, beside the sources or beside the built program. */
export function ownMigrations(): readonly Migration[] {
  const folder = folderOf('migrations');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, number, name = ''] = named.exec(file) ?? [];
      return number === undefined
        ? []
        : [{ number: Number(number), name, text: readFileSync(`${folder}${file}`, 'utf8') }];
    });
}

/** The program's own routines, where its migrations are. */
export function ownRoutines(): readonly Routine[] {
  const folder = folderOf('routines');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.sql'.length), text: readFileSync(`${folder}${file}`, 'utf8') }));
}

function folderOf(name: 'migrations' | 'routines'): string {
  const places = [`../${name}/`, `./${name}/`].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const folder = places.find((place) => existsSync(place));
  if (folder === undefined) throw new Error(`the ${name} are missing from the installed program`);
  return folder;
}

const applied = z.object({ number: z.number(), name: z.string(), checksum: z.string() });

type Applied = z.output<typeof applied>;

/** Brings the schema up to the program's; refuses a database that is newer or whose past differs. */
export async function migrate(
  owner: Connection,
  migrations: readonly Migration[],
  routines: readonly Routine[] = ownRoutines(),
): Promise<void> {
  await alone(owner, async (session) => {
    await session.query(script(home));
    const past = z.array(applied).parse(await session.query(script('select * from schema_migration order by number')));
    refuseAhead(past, migrations);
    const known = new Set(past.map(({ number }) => number));
    const missing = migrations.filter(({ number }) => !known.has(number));
    const stale = await staleRoutines(session, routines);
    if (missing.length === 0 && stale.length === 0) return;
    await session.query(script('drop schema if exists bokhuyet_past cascade'));
    if (past.length === 0) await prepareRole(session);
    for (const migration of missing) await apply(session, migration);
    // A migration may have written one in an older form.
    for (const routine of missing.length > 0 ? routines : stale) await renew(session, routine);
    await session.query(script(showPast));
  });
}

const renewed = z.object({ name: z.string(), checksum: z.string() });

/** Those that stand in another form than the program's. */
async function staleRoutines(session: Session, routines: readonly Routine[]): Promise<readonly Routine[]> {
  const known = z.array(renewed).parse(await session.query(script('select name, checksum from schema_routine')));
  const standing = new Map(known.map(({ name, checksum }) => [name, checksum]));
  return routines.filter(({ name, text }) => standing.get(name) !== checksumOf(text));
}

/** Only what a migration has made by now. */
async function renew(session: Session, { name, text }: Routine): Promise<void> {
  const isMade = await session.query(
    sql`select 1 from pg_proc where pronamespace = 'bokhuyet'::regnamespace and proname = ${name.replaceAll('-', '_')}`,
  );
  if (isMade.length === 0) return;
  await session.query(script(text));
  await session.query(sql`insert into schema_routine (name, checksum) values (${name}, ${checksumOf(text)})
    on conflict (name) do update set checksum = excluded.checksum`);
  await session.query(script(`grant select on schema_routine to ${programRole}`));
}

/** One process at a time does what only the owner may. */
export const alone = <Result>(owner: Connection, work: (session: Session) => Promise<Result>): Promise<Result> =>
  owner.transaction(async (session) => {
    await session.query(script('select pg_advisory_xact_lock(5190217)'));
    return work(session);
  });

/** Local tables: a cluster's coordinator keeps them, no authority owns them. */
const home = `
  create schema if not exists bokhuyet;
  create table if not exists bokhuyet.schema_migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  );
  create table if not exists bokhuyet.schema_routine (name text primary key, checksum text not null)`;

/** Views of the past follow the tables: gone while those change, made anew after. */
const showPast = `do $$ begin
  if to_regprocedure('bokhuyet.show_past()') is not null then perform bokhuyet.show_past(); end if;
end $$`;

async function apply(session: Session, { number, name, text }: Migration): Promise<void> {
  await session.query(script(text));
  await session.query(
    sql`insert into schema_migration (number, name, checksum) values (${number}, ${name}, ${checksumOf(text)})`,
  );
}

/** Line ends are the disk's, not the script's. */
const checksumOf = (text: string): string => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

/** Forms that made the same schema, by the step's number: 1 asked for a role to be made even where it was there. */
const formerly: Readonly<Record<number, readonly string[]>> = {
  1: ['16480e3e97f0ebcad128d36442824b4b732d0b7d383c00ebbaa03c3dd24ea109'],
};

/** Whether a database that was made by a script of this checksum is as this one makes it. */
export const isMadeBy = ({ number, text }: Migration, checksum: string): boolean =>
  checksum === checksumOf(text) || (formerly[number]?.includes(checksum) ?? false);

function refuseAhead(past: readonly Applied[], migrations: readonly Migration[]): void {
  const newest = migrations.at(-1)?.number ?? 0;
  const last = past.at(-1)?.number ?? 0;
  if (last > newest)
    throw new DatabaseRefusal({
      vi: `Cơ sở dữ liệu ở phiên bản ${last}, mới hơn chương trình (${newest}); hãy cài bản Bổ Khuyết mới. Chưa động đến dữ liệu.`,
      en: `The database is at version ${last}, newer than this program (${newest}); install a newer Bổ Khuyết. Nothing was touched.`,
    });
  const own = new Map(migrations.map((migration) => [migration.number, migration]));
  const changed = past.find(({ number, checksum }) => {
    const migration = own.get(number);
    return migration === undefined || !isMadeBy(migration, checksum);
  });
  if (changed)
    throw new DatabaseRefusal({
      vi: `Cơ sở dữ liệu được tạo bằng bản khác của bước ${changed.number} (${changed.name}); hãy dùng đúng chương trình đã tạo ra nó. Chưa động đến dữ liệu.`,
      en: `The database was made by another form of step ${changed.number} (${changed.name}); use the program that made it. Nothing was touched.`,
    });
}
