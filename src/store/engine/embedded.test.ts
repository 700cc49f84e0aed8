/**
 * The embedded server through the life it has: started, stopped, killed, shared, moved to where it cannot run. Skipped
 * with a reason where no binaries run.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noEmbedded, temporaryHome } from '#store/store-sample.ts';
import { accountToRunAs, findBinaries, packagedFolder } from './binaries.ts';
import { type Connection, script, sql } from './connection.ts';
import { startEmbedded } from './embedded.ts';
import { migrate, ownMigrations } from './migrate.ts';
import { type Database, openDatabase } from './open-database.ts';
import { connectServer, withOwner } from './server.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

describe.skipIf(noEmbedded() !== null)('the embedded server', () => {
  let place: ReturnType<typeof temporaryHome>;
  let home: string;
  const opened: Connection[] = [];
  beforeEach(() => {
    place = temporaryHome();
    home = place.home;
  });
  afterEach(async () => {
    for (const connection of opened.splice(0).reverse()) await connection.close();
    place.remove();
  });

  const open = async (): Promise<Database> => {
    const database = await openDatabase({ home, only: 'embedded' });
    opened.push(database.connection);
    return database;
  };
  const closeLast = async (): Promise<void> => void (await opened.pop()?.close());
  const serverNumber = (): number =>
    Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const authorities = (db: Connection) =>
    db.transaction(async (session) => {
      await session.query(sql`select set_config('bokhuyet.authority', ${'a'}, true)`);
      return session.query(script('select authority from authority'));
    });
  const save = (db: Connection) =>
    db.transaction(async (session) => {
      await session.query(sql`select set_config('bokhuyet.authority', ${'a'}, true)`);
      await session.query(script("insert into authority values ('a', 'x', 'x', 'x', null)"));
    });

  it('is durable, listens to this machine alone, and keeps what was saved', async () => {
    const { connection } = await open();
    await save(connection);
    const [settings] = await connection.query(
      script(`select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
        current_setting('full_page_writes') as pages, current_setting('data_checksums') as sums,
        current_setting('listen_addresses') as addresses`),
    );
    expect(settings).toMatchObject({ fsync: 'on', commit: 'on', pages: 'on', sums: 'on' });
    expect(['', '127.0.0.1']).toContain(settings?.addresses);
    await closeLast();
    expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(await authorities((await open()).connection)).toEqual([{ authority: 'a' }]);
  });

  it('lets nobody in without the password, which only its account can read', async () => {
    await open();
    const { mode } = lstatSync(join(home, 'postgres.json'));
    expect(mode & 0o077).toBe(0);
    expect(
      readFileSync(join(home, 'postgres', 'pg_hba.conf'), 'utf8')
        .match(/^(local|host).*/gm)
        ?.join('\n'),
    ).not.toMatch(/trust|peer|md5/);
  });

  it('recovers by itself when the server is killed', async () => {
    const { connection } = await open();
    await save(connection);
    process.kill(serverNumber(), 'SIGKILL');
    await setTimeout(300);
    await closeLast();
    expect(await authorities((await open()).connection)).toEqual([{ authority: 'a' }]);
  });

  it('starts although another program has the number of a server that is gone', async () => {
    await save((await open()).connection);
    const file = join(home, 'postgres', 'postmaster.pid');
    const left = readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid));
    await closeLast();
    writeFileSync(file, left);
    expect(await authorities((await open()).connection)).toEqual([{ authority: 'a' }]);
  });

  it('adopts the server of a program that was killed, and shares that of one that lives', async () => {
    const program = join(home, 'program.mts');
    const database = join(root, 'src/store/engine/open-database.ts');
    writeFileSync(
      program,
      `import { openDatabase } from ${JSON.stringify(database)};
      await openDatabase({ home: ${JSON.stringify(home)}, only: 'embedded' });
      console.log('open'); setInterval(() => undefined, 1000);`,
    );
    const other = spawn(process.execPath, ['--import', 'tsx', program], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => other.stdout.once('data', resolve));
    const server = serverNumber();
    await save((await open()).connection);
    expect(serverNumber()).toBe(server);
    await closeLast();
    expect(serverNumber()).toBe(server);
    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('exit', resolve));
    expect(await authorities((await open()).connection)).toEqual([{ authority: 'a' }]);
    expect(serverNumber()).toBe(server);
    await closeLast();
    expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('is brought up to date by one of several programs that start at once, while the others wait', async () => {
    const server = await startEmbedded(home);
    if ('because' in server) throw new Error(server.because);
    const all = ownMigrations();
    try {
      await Promise.all([1, 2, 3].map(() => withOwner(server.owner, (owner) => migrate(owner, all))));
      const rows = await withOwner(server.owner, (owner) =>
        owner.query(script('select number from schema_migration order by number')),
      );
      expect(rows).toEqual(all.map(({ number }) => ({ number })));
    } finally {
      await server.stop();
    }
  });

  it('leaves the server to the program that began first, though it was not yet there', async () => {
    writeFileSync(join(home, 'postgres-owner'), String(process.ppid));
    await open();
    const server = serverNumber();
    await closeLast();
    expect(serverNumber()).toBe(server);
    writeFileSync(join(home, 'postgres-owner'), '');
    await open();
    expect(serverNumber()).toBe(server);
    await closeLast();
    expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('refuses data of another major version, and leaves it as it is', async () => {
    await open();
    await closeLast();
    writeFileSync(join(home, 'postgres', 'PG_VERSION'), '9\n');
    const before = readdirSync(join(home, 'postgres')).sort();
    await expect(openDatabase({ home })).rejects.toThrow(/data of PostgreSQL 9, this program brings PostgreSQL \d+/);
    expect(readdirSync(join(home, 'postgres')).sort()).toEqual(before);
    expect(existsSync(join(home, 'pglite'))).toBe(false);
  });

  it('listens on a port where a socket has no room', async () => {
    home = join(home, 'a-rather-long-name-for-a-folder'.repeat(3));
    const { connection } = await open();
    expect(existsSync(join(home, 'postgres', '.s.PGSQL.5432'))).toBe(false);
    const [settings] = await connection.query(script("select current_setting('listen_addresses') as addresses"));
    expect(settings?.addresses).toBe('127.0.0.1');
  });

  it('is a server like any other by its address: an owner without further rights brings the schema, the program works below it', async () => {
    home = join(home, 'a-rather-long-name-for-a-folder'.repeat(3));
    await open();
    const { owner } = JSON.parse(readFileSync(join(home, 'postgres.json'), 'utf8')) as { owner: string };
    const port = readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
    const admin = await connectServer({ url: `postgres://bokhuyet_owner:${owner}@127.0.0.1:${port}/postgres` });
    await admin.query(script("create role clerk login createrole password 'c'"));
    await admin.query(script('create database fresh owner clerk'));
    const url = `postgres://clerk:c@127.0.0.1:${port}/fresh`;
    await expect(openDatabase({ url })).rejects.toThrow('grant bokhuyet_program to clerk;');
    await admin.query(script('grant bokhuyet_program to clerk'));
    await admin.close();
    for (const _time of ['made', 'opened again']) {
      const { connection, engine } = await openDatabase({ url });
      const [who] = await connection.query(
        script('select current_user as name, (select count(*)::integer from schema_migration) as migrations'),
      );
      expect([engine, who?.name, Number(who?.migrations) > 0]).toEqual(['server', 'bokhuyet_program', true]);
      await expect(connection.query(script('drop table figure'))).rejects.toThrow(/must be owner/);
      await connection.close();
    }
  });

  it('runs from a copy where it was installed without scripts', () => {
    const packaged = packagedFolder();
    const bare = join(home, 'bare');
    cpSync(packaged?.folder ?? '', bare, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() });
    const run = spawnSync(join(bare, 'bin', 'initdb'), ['--version'], { encoding: 'utf8' });
    const found = findBinaries(home, accountToRunAs(), { folder: bare, version: 'x' });
    expect(found).toMatchObject({ major: expect.any(Number) });
    if (run.status !== 0) expect(found).toMatchObject({ folder: join(home, 'engine-x') });
  });

  it.runIf(process.getuid?.() === 0)('falls back with the reason where the account may not enter', async () => {
    const closed = join(home, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o700);
    const { connection, engine, notices } = await openDatabase({ home: join(closed, 'home') });
    opened.push(connection);
    expect(engine).toBe('pglite');
    expect(notices[0]?.en).toMatch(/power cut.*Why PostgreSQL does not run: .*(EACCES|Permission denied)/);
    rmSync(closed, { recursive: true, force: true });
  });
});
