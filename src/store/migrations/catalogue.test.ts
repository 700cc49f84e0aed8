/**
 * The schema against the rules a cluster by authority needs (decisions/0011): read from the catalogue, so that a table
 * nobody thought of is found too.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Connection, script } from '#store/engine/connection.ts';
import { emptyPGlite } from '#store/store-sample.ts';

/** Tables without an authority, each with its reason: the coordinator keeps them, the rest is spread. */
const localTables: Readonly<Record<string, string>> = {
  backup_taken: 'about the database itself; says by name whose it holds',
  schema_migration: 'one schema for all authorities; changed by the owner alone',
  schema_routine: 'in which form its functions stand; changed by the owner alone',
  sign_in_account: 'asked by a name before anybody knows of which authority',
  sign_in_attempt: 'counts failures of names that may be nobody’s',
  sign_in_code: 'codes of a few minutes, between two steps of a sign-in',
  sign_in_credential: 'of an account',
  sign_in_key: 'one for all programs on a database',
  sign_in_second_factor: 'of an account',
  sign_in_session: 'of an account; asked by a token alone',
};

let db: Connection;
beforeAll(async () => {
  db = await emptyPGlite();
});
afterAll(() => db.close());

const names = async (text: string): Promise<unknown[]> => (await db.query(script(text))).map((row) => row.name);
const local = Object.keys(localTables)
  .map((name) => `'${name}'`)
  .join(', ');
const tables = `pg_class t where t.relnamespace = 'bokhuyet'::regnamespace and t.relkind in ('r', 'p')`;
const spread = `${tables} and t.relname not in (${local})`;
/** The one policy beside those of authorities: to read, for the owner, of the list of authorities. */
const listing = `(t.relname = 'authority' and p.polcmd = 'r' and p.polroles = array[t.relowner])`;
const columnsOf = (keys: string): string =>
  `array(select a.attname::text from unnest(${keys}) with ordinality k(n, o)
    join pg_attribute a on a.attrelid = t.oid and a.attnum = k.n order by k.o)`;

it('has tables, and the local ones are there', async () => {
  expect((await names(`select t.relname as name from ${spread}`)).length).toBeGreaterThan(40);
  expect(await names(`select t.relname as name from ${tables} and t.relname in (${local}) order by 1`)).toEqual(
    Object.keys(localTables),
  );
});

it('keys every table by authority first', async () => {
  const wrong = await names(`select t.relname as name from ${spread} and not exists (
    select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p'
      and (${columnsOf('c.conkey')})[1] = 'authority')`);
  expect(wrong).toEqual([]);
});

it('has the authority, never null and as text, in every table and every unique index', async () => {
  const wrong = await names(`select t.relname || '.' || i.indexrelid::regclass as name
    from pg_index i join (select * from ${spread}) t on t.oid = i.indrelid
    where (i.indisunique or i.indisexclusion) and not (${columnsOf('i.indkey::int2[]')} @> array['authority'])`);
  expect(wrong).toEqual([]);
  const absent = await names(`select t.relname as name from ${spread} and not exists (
    select from pg_attribute a where a.attrelid = t.oid and a.attname = 'authority' and a.attnotnull
      and a.atttypid = 'text'::regtype)`);
  expect(absent).toEqual([]);
});

it('refers from one authority to the same alone, and sets nothing to null', async () => {
  const wrong = await names(`select t.relname || '.' || c.conname as name
    from pg_constraint c join (select * from ${spread}) t on t.oid = c.conrelid
    where c.contype = 'f' and ((${columnsOf('c.conkey')})[1] <> 'authority' or c.confdeltype in ('n', 'd')
      or c.confrelid::regclass::text in (${local})
      or (select a.attname from pg_attribute a where a.attrelid = c.confrelid and a.attnum = c.confkey[1]) <> 'authority')`);
  expect(wrong).toEqual([]);
});

it('has no trigger but those of foreign keys, no inheritance, no rule', async () => {
  const wrong = await names(`select t.relname as name from ${tables} and (t.relhasrules or t.relhassubclass
    or exists (select from pg_trigger g where g.tgrelid = t.oid and not g.tgisinternal))`);
  expect(wrong).toEqual([]);
});

it('guards every row by authority, also from the owner', async () => {
  const wrong = await names(`select t.relname as name from ${spread} and not (t.relrowsecurity and t.relforcerowsecurity
    and exists (select from pg_policy p where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive
      and pg_get_expr(p.polqual, t.oid) = pg_get_expr(p.polwithcheck, t.oid)
      and pg_get_expr(p.polqual, t.oid) like '(authority = current_setting(%bokhuyet.authority%, true))')
    and (select count(*) from pg_policy p where p.polrelid = t.oid and not ${listing}) = 1)`);
  expect(wrong).toEqual([]);
});

it('lets the owner alone list which authorities there are: a backup of all must know', async () => {
  const found =
    await names(`select p.polname as name from ${tables.replace(' where', ' join pg_policy p on p.polrelid = t.oid where')}
    and ${listing}`);
  expect(found).toEqual(['listed_by_owner']);
});

it('keeps every reported value exact: no binary number anywhere', async () => {
  const wrong = await names(`select t.relname || '.' || a.attname as name from pg_attribute a
    join (select * from ${tables}) t on t.oid = a.attrelid
    where a.atttypid in ('float4'::regtype, 'float8'::regtype, 'money'::regtype)
      or (a.atttypid = 'numeric'::regtype and a.attnum > 0)`);
  expect(wrong).toEqual([]);
});

it('lets the program change only what may change: what was said, sent, done or sealed stays', async () => {
  const appended = await names(`select t.relname as name from ${spread}
    and not has_table_privilege('bokhuyet_program', t.oid, 'update') order by 1`);
  expect(appended).toEqual(
    expect.arrayContaining([
      'draft',
      'draft_figure',
      'figure',
      'file',
      'ledger_entry',
      'ledger_row',
      'ledger_seal',
      'report',
    ]),
  );
});
