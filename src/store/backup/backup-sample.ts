/**
 * Databases to take backups of and to give them back to, on every engine that runs here; closed after each test, and
 * gone with their folder.
 */
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { putRecord } from '#store/authority-record.ts';
import { type Connection, script } from '#store/engine/connection.ts';
import { migrate, ownMigrations } from '#store/engine/migrate.ts';
import { type Database, openDatabase } from '#store/engine/open-database.ts';
import { openPGlite } from '#store/engine/pglite.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { emptyRecord, officerOf, valueOnRecord } from '#store/record-sample.ts';
import { databaseOnServer, hasTestServer, noEmbedded, template, temporaryHome } from '#store/store-sample.ts';
import { wholeBackup } from './backup-file.ts';
import { type Restoring, restoreBackup } from './restore-backup.ts';
import { type Taking, takeBackup } from './write-backup.ts';

export const at = new Date('2019-10-01T00:00:00Z');
export const own = ownMigrations();
let place: ReturnType<typeof temporaryHome>;
let folders = 0;
const opened: Connection[] = [];
const onServer: (() => Promise<void>)[] = [];
/** Of the test file that calls it. */
export function makePlace(): void {
  beforeAll(() => {
    place = temporaryHome();
  });
  afterAll(() => place.remove());
  afterEach(async () => {
    for (const connection of opened.splice(0)) await connection.close();
    for (const remove of onServer.splice(0)) await remove();
  });
}

export type Engine = 'pglite' | 'embedded' | 'server';
export const engines: readonly Engine[] = [
  'pglite',
  ...(noEmbedded() === null ? (['embedded', 'server'] as const) : hasTestServer() ? (['server'] as const) : []),
];

export type Opened = Pick<Database, 'connection' | 'asOwner'>;

/** An empty database of its own. */
export async function fresh(only: Engine, migrations = own): Promise<Opened> {
  folders += 1;
  if (only === 'pglite') {
    const { connection, asOwner, asProgram } = await openPGlite({ dump: await template() });
    opened.push(connection);
    await migrate(connection, migrations);
    await asProgram();
    return { connection, asOwner };
  }
  if (only === 'server' && hasTestServer()) {
    const { url, remove } = await databaseOnServer("locale_provider icu icu_locale 'vi'");
    onServer.push(remove);
    const database = await openDatabase({ url }, migrations);
    opened.push(database.connection);
    return database;
  }
  const home = join(place.home, `d${folders}`);
  const database = await openDatabase({ home, only: 'embedded' }, migrations);
  opened.push(database.connection);
  if (only === 'embedded') return database;
  const byAddress = await openDatabase({ url: await ownedBySomebody(database, home) }, migrations);
  opened.unshift(byAddress.connection);
  return byAddress;
}

/** The address of an empty database that sorts by a language and whose owner is no superuser. */
async function ownedBySomebody({ asOwner }: Opened, home: string): Promise<string> {
  await asOwner(async (owner) => {
    await owner.query(script("create role clerk login createrole password 'c'; grant bokhuyet_program to clerk"));
    await owner.query(
      script("create database fresh owner clerk template template0 locale_provider icu icu_locale 'vi'"),
    );
  });
  return `postgres://clerk:c@/fresh?host=${join(home, 'postgres')}`;
}
export const newFile = (): string => {
  folders += 1;
  return join(place.home, `f${folders}.backup`);
};

const figure = (value: string, unit = 'a') =>
  valueOnRecord({
    indicator: 'thu',
    unit,
    period: '2019-M01',
    state: 'value',
    value,
    vintage: 'official',
    known: '2019-02-01',
  });
export const save = ({ connection }: Opened, value: string, authority = 'q') =>
  saveFigures(connection, { by: officerOf(authority), authority, at, about: value }, [
    figure(value),
    figure(value, 'c'),
  ]);
export const strange = 'Quận «Mẫu»\n\u2028\u0001 \\x00 "q" \u{1F33E} \t,{}';

/** Two authorities: one with files, deeds and seals, one with what is hard to write down. */
export async function fill(database: Opened): Promise<void> {
  const { connection, asOwner } = database;
  const sent = (file: string, bytes: Uint8Array) => ({ file, bytes, unit: null, received: null, version: null });
  const empty = emptyRecord('q');
  const papers = [
    sent(
      'a.docx',
      Uint8Array.from({ length: 2000 }, (_, n) => (n * 7919) % 256),
    ),
    sent('b.txt', new Uint8Array()),
  ];
  await putRecord(connection, { ...empty, history: [figure('1.50'), figure('-0.00000001', 'c')] }, at);
  await asOwner((owner) =>
    owner.transaction(async (session) => {
      await session.query(script("select set_config('bokhuyet.authority', 'q', true)"));
      for (const { bytes } of papers)
        await session.query({
          text: 'insert into file values ($1, sha256($2::bytea), $2::bytea)',
          values: ['q', bytes],
        });
    }),
  );
  await save(database, '2.125');
  await sealLedger(connection, 'q');
  await save(database, '3');
  await putRecord(connection, { ...emptyRecord('r'), authority: { ...emptyRecord('r').authority, name: strange } }, at);
  await asOwner((owner) =>
    owner.transaction(async (session) => {
      await session.query(script("select set_config('bokhuyet.authority', 'r', true)"));
      await session.query({
        text: 'insert into register (authority, register, name, fields, valid_from) values ($1, $2, $3, $4::json, $5::date)',
        values: ['r', 'x', strange, '{"b" :\n 1.50,\r\n "a": [ ], "a": null}', '0044-03-15'],
      });
    }),
  );
}

export const take = ({ asOwner }: Opened, path: string, more: Partial<Taking> = {}) =>
  asOwner((owner) => takeBackup(owner, path, { program: 'test', at, ...more }));
export const give = async (
  { asOwner }: Opened,
  path: string,
  restoring: Restoring = { migrations: own },
): Promise<void> => {
  const backup = await wholeBackup(path);
  await asOwner((owner) => restoreBackup(owner, backup, restoring));
};
