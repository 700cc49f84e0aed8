/** Migrations: whole or not at all, forward only, and never onto a database that is ahead. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { script } from './connection.ts';
import { type Migration, migrate, ownMigrations, ownRoutines } from './migrate.ts';
import { openPGlite, type PGliteDatabase } from './pglite.ts';

const first: Migration = { number: 1, name: 'one', text: 'create table one (n integer); insert into one values (1);' };
const second: Migration = { number: 2, name: 'two', text: 'alter table one add m integer; update one set m = 2;' };
const failing: Migration = { number: 3, name: 'three', text: 'drop table one; select 1 / 0;' };

let database: PGliteDatabase;
beforeAll(async () => {
  database = await openPGlite();
});
afterAll(() => database.connection.close());

it('applies what is missing, once, and all of it or nothing', async () => {
  const { connection } = database;
  await migrate(connection, [first]);
  await migrate(connection, [first, second]);
  await migrate(connection, [first, second]);
  await expect(migrate(connection, [first, second, failing])).rejects.toThrow(/division by zero/);
  expect(await connection.query(script('select n, m from one'))).toEqual([{ n: 1, m: 2 }]);
  const good: Migration = { number: 3, name: 'three', text: 'create table three (n integer);' };
  await expect(migrate(connection, [first, second, good, { ...failing, number: 4 }])).rejects.toThrow(
    /division by zero/,
  );
  expect(
    await connection.query(
      script("select to_regclass('bokhuyet.three') as three, max(number) as last from schema_migration"),
    ),
  ).toEqual([{ three: null, last: 2 }]);
  await expect(migrate(connection, [first])).rejects.toThrow(/version 2, newer than this program \(1\)/);
  const changed = { ...second, text: `${second.text} -- changed` };
  await expect(migrate(connection, [first, changed])).rejects.toThrow(/another form of step 2/);
  await migrate(connection, [first, { ...second, text: second.text.replaceAll(';', ';\r\n').replaceAll('\r\n', '') }]);
});

it('does not mind a number that is missing, nor one that comes later', async () => {
  const other = await openPGlite();
  const fifth: Migration = { number: 5, name: 'five', text: 'create table five (n integer)' };
  await migrate(other.connection, [first, fifth]);
  await migrate(other.connection, [first, fifth]);
  await migrate(other.connection, [first, second, fifth]);
  expect(await other.connection.query(script('select number from schema_migration order by number'))).toEqual(
    [1, 2, 5].map((number) => ({ number })),
  );
  await expect(migrate(other.connection, [first, second])).rejects.toThrow(/version 5, newer than this program \(2\)/);
  await expect(migrate(other.connection, [first, second, { ...fifth, number: 6 }])).rejects.toThrow(/form of step 5/);
  await other.connection.close();
});

it('writes a routine anew where its text changed, whichever migration made it, and only then', async () => {
  const other = await openPGlite();
  const made = (answer: number) =>
    `create or replace function answer() returns integer language sql as 'select ${answer}'`;
  const making: Migration = { number: 1, name: 'making', text: made(1) };
  const repeating: Migration = { number: 2, name: 'repeating', text: made(2) };
  const routine = (answer: number) => [{ name: 'answer', text: `${made(answer)};\r\n` }];
  await migrate(other.connection, [first], routine(9));
  await expect(other.connection.query(script('select answer()'))).rejects.toThrow(/does not exist/);
  await other.connection.close();

  const { connection } = database;
  const ask = async () => (await connection.query(script('select answer() as n')))[0]?.n;
  const third: Migration = { ...making, number: 3 };
  const fourth: Migration = { ...repeating, number: 4 };
  await migrate(connection, [first, second, third], routine(7));
  expect(await ask()).toBe(7);
  // An older form in a later migration does not stay.
  await migrate(connection, [first, second, third, fourth], routine(7));
  expect(await ask()).toBe(7);
  await connection.query(script(made(5)));
  await migrate(connection, [first, second, third, fourth], [{ name: 'answer', text: `${made(7)};\n` }]);
  expect(await ask()).toBe(5);
  await migrate(connection, [first, second, third, fourth], routine(8));
  expect(await ask()).toBe(8);
});

it('has every function of the schema that changed after its first migration in one file', () => {
  const texts = ownMigrations().map(({ text }) => text);
  const repeated = texts.flatMap((text) =>
    [...text.matchAll(/create or replace function (\w+)\(/g)].map(([, name = '']) => name),
  );
  const kept = ownRoutines().map(({ name }) => name.replaceAll('-', '_'));
  expect([...new Set(repeated)]).toEqual(kept);
  const newest = ownMigrations().at(-1)?.number ?? 0;
  expect(ownMigrations().filter(({ number, text }) => number > 17 && /or replace function/.test(text))).toEqual([]);
  expect(newest).toBeGreaterThan(17);
});
