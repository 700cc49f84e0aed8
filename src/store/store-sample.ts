/**
 * Databases for tests: PGlite from a template made once a machine and schema, the embedded server where it runs, and a
 * server that BOKHUYET_TEST_SERVER names, by the address of an account that may make databases and roles.
 */
import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountToRunAs, findBinaries } from '#store/engine/binaries.ts';
import { type Connection, script } from '#store/engine/connection.ts';
import { migrate, ownMigrations, ownRoutines } from '#store/engine/migrate.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { openPGlite } from '#store/engine/pglite.ts';
import { withOwner } from '#store/engine/server.ts';

/** An empty database in memory, as the program's role sees it. */
export async function emptyPGlite(): Promise<Connection> {
  const { connection, asProgram } = await openPGlite({ dump: await template() });
  await asProgram();
  return connection;
}

/** A dump of an empty database of the program’s schema, still the owner’s. */
export async function template(): Promise<Blob> {
  const migrations = ownMigrations();
  const name = createHash('sha256')
    .update(JSON.stringify([migrations, ownRoutines()]))
    .digest('hex')
    .slice(0, 16);
  const file = join(tmpdir(), `bokhuyet-template-${name}.tar`);
  if (!existsSync(file)) {
    const { connection, dump } = await openPGlite();
    await migrate(connection, migrations);
    const made = `${file}-${process.pid}`;
    writeFileSync(made, new Uint8Array(await (await dump()).arrayBuffer()));
    renameSync(made, file);
    await connection.close();
  }
  return new Blob([new Uint8Array(readFileSync(file))]);
}

/** A folder of its own for a test, and what removes it. */
export function temporaryHome(): { readonly home: string; readonly remove: () => void } {
  const home = mkdtempSync(join(tmpdir(), 'bokhuyet-home-'));
  if (process.getuid?.() === 0) chmodSync(home, 0o711);
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** Why the embedded server cannot run here; null where it can. Where nothing may be skipped, that is a failure. */
export function noEmbedded(): string | null {
  const { home, remove } = temporaryHome();
  try {
    const found = findBinaries(home, accountToRunAs());
    if (!('because' in found)) return null;
    if (process.env.BOKHUYET_NOTHING_SKIPPED) throw new Error(`no embedded server: ${found.because}`);
    console.warn(`skipped: the embedded server does not run here: ${found.because}`);
    return found.because;
  } finally {
    remove();
  }
}

export type Opened = { readonly connection: Connection; readonly remove: () => Promise<void> };

type Engine = readonly [name: string, open: () => Promise<Opened>];

/** The engines a test runs on, each with an empty database. */
export const engines = (): readonly Engine[] => [
  [
    'PGlite',
    async () => {
      const connection = await emptyPGlite();
      return { connection, remove: () => connection.close() };
    },
  ],
  ...(noEmbedded() === null ? [['embedded PostgreSQL', embedded] satisfies Engine] : []),
  ...(hasTestServer() ? [['a server', onServer] satisfies Engine] : []),
];

async function embedded(): Promise<Opened> {
  const { home, remove } = temporaryHome();
  const { connection } = await openDatabase({ home, only: 'embedded' });
  return {
    connection,
    remove: async () => {
      await connection.close();
      remove();
    },
  };
}

/** Whether a server was given to test on; where nothing may be skipped, that there is none is a failure. */
export function hasTestServer(): boolean {
  if (process.env.BOKHUYET_TEST_SERVER) return true;
  if (process.env.BOKHUYET_NOTHING_SKIPPED) throw new Error('BOKHUYET_TEST_SERVER names no server to test on');
  return false;
}

export type OnServer = { readonly url: string; readonly remove: () => Promise<void> };

/** An empty database of its own on that server, of an account that owns it and may make roles. */
export async function databaseOnServer(options = ''): Promise<OnServer> {
  const url = process.env.BOKHUYET_TEST_SERVER ?? '';
  const name = `bokhuyet_${randomUUID().replaceAll('-', '')}`;
  const asAdministrator = (...texts: readonly string[]) =>
    withOwner({ url }, async (owner) => {
      for (const text of texts) await owner.query(script(text));
    });
  await asAdministrator(
    `create role ${name} login createrole password '${name}'`,
    // The role of the program belongs to the whole server; whoever made it first may not be there any more.
    `do $$ begin create role bokhuyet_program nologin; exception when duplicate_object or unique_violation then null; end $$`,
    `grant bokhuyet_program to ${name}`,
    `create database ${name} owner ${name} template template0 ${options}`,
  );
  const own = new URL(url);
  own.username = name;
  own.password = name;
  own.pathname = `/${name}`;
  return {
    url: own.href,
    remove: () => asAdministrator(`drop database ${name} with (force)`, `drop owned by ${name}`, `drop role ${name}`),
  };
}

async function onServer(): Promise<Opened> {
  const { url, remove } = await databaseOnServer();
  const { connection } = await openDatabase({ url });
  return {
    connection,
    remove: async () => {
      await connection.close();
      await remove();
    },
  };
}
