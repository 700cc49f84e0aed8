/**
 * Data of an older PostgreSQL major, carried over by the program. The older PostgreSQL is one the machine has, or lies in the
 * folder that OLDER_POSTGRES names; skipped with a reason where there is none.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putRecord, recordOf } from '#store/authority-record.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { asClerk, asOperator, emptyRecord, valueOnRecord } from '#store/record-sample.ts';
import { noEmbedded, temporaryHome } from '#store/store-sample.ts';
import { accountToRunAs, type Binaries, findOlderBinaries, keepBinaries } from './binaries.ts';
import { type Connection, programRole, script } from './connection.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { type Migration, migrate, ownMigrations } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { connectServer, withOwner } from './server.ts';

const at = new Date('2019-10-01T00:00:00Z');
const asked = asOperator('q');
const own = ownMigrations();

/** A PostgreSQL of an older major that runs here, from a home where it is kept. */
function older(home: string): Binaries | null {
  const named = process.env.OLDER_POSTGRES;
  if (named) keepBinaries(home, { folder: named, version: `${majorOf(named)}.0` });
  for (const major of [17, 16, 15]) {
    const found = findOlderBinaries(home, major, accountToRunAs());
    if ('major' in found) return found;
  }
  return null;
}
const majorOf = (folder: string): string =>
  readdirSync(join(folder, 'share'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('PG_VERSION') || name.endsWith('postgres.bki'))
    .flatMap((name) => /^# PostgreSQL (\d+)/.exec(readFileSync(join(folder, 'share', name), 'utf8'))?.[1] ?? [])[0] ??
  '';

function noOlder(): boolean {
  if (noEmbedded() !== null) return true;
  const { home, remove } = temporaryHome();
  try {
    if (older(home) !== null) return false;
    console.warn('skipped: no older PostgreSQL is on this machine, and OLDER_POSTGRES names none');
    return true;
  } finally {
    remove();
  }
}

describe.skipIf(noOlder())('data of an older major', () => {
  let place: ReturnType<typeof temporaryHome>;
  let home: string;
  let binaries: Binaries;
  let before: unknown;
  let head: string | undefined;
  const opened: Connection[] = [];

  const started = async (): Promise<Embedded> => {
    const server = await startEmbedded(home, binaries);
    if ('because' in server) throw new Error(server.because);
    return server;
  };
  const open = async (migrations: readonly Migration[] = own) => {
    const database = await openDatabase({ home }, migrations);
    opened.push(database.connection);
    return database;
  };
  const closeLast = async (): Promise<void> => void (await opened.pop()?.close());
  const majorNow = async (connection: Connection): Promise<number> =>
    Number((await connection.query(script("select current_setting('server_version_num') as n")))[0]?.n) / 10_000;

  beforeEach(async () => {
    place = temporaryHome();
    home = place.home;
    binaries = older(home) ?? { folder: '', major: 0 };
    const server = await started();
    await withOwner(server.owner, async (owner) => {
      await migrate(owner, own);
      await owner.query(script(`alter role ${programRole} login password '${server.program.password}'`));
    });
    const connection = await connectServer(server.program);
    const figure = (value: string) =>
      valueOnRecord({
        indicator: 'thu',
        unit: 'a',
        period: '2019-M01',
        state: 'value',
        value,
        vintage: 'official',
        known: '2019-02-01',
      });
    await putRecord(connection, { ...emptyRecord('q'), history: [figure('1.50')] }, at);
    head = (await sealLedger(connection, 'q'))?.hash;
    await saveFigures(connection, asClerk('q'), [figure('2')]);
    before = await recordOf(connection, asked);
    await connection.close();
    await server.stop();
  });
  afterEach(async () => {
    for (const connection of opened.splice(0)) await connection.close();
    place.remove();
  });

  it('is carried over with every row and chain, said once, and the old kept', async () => {
    const { connection, notices } = await open();
    expect(notices.map(({ en }) => en)).toEqual([
      expect.stringMatching(
        new RegExp(`carried over from PostgreSQL ${binaries.major} to \\d+.*postgres-${binaries.major}`),
      ),
    ]);
    expect(await majorNow(connection)).toBeGreaterThan(binaries.major + 0.9);
    expect(await recordOf(connection, asked)).toEqual(before);
    expect(await auditAuthority(connection, asked, head)).toMatchObject({ findings: [], entries: 2, unsealed: 1 });
    await closeLast();
    const again = await open();
    expect(again.notices).toEqual([]);
    expect(await recordOf(again.connection, asked)).toEqual(before);
    const left = readdirSync(home).filter((name) => /^(postgres|carr)/.test(name));
    expect(left.sort()).toEqual(['postgres', `postgres-${binaries.major}`, 'postgres-owner', 'postgres.json']);
  });

  it('stays as it was when carrying it over fails, and goes over once that is mended', async () => {
    const failing: Migration = { number: 9998, name: 'failing', text: 'select 1 / 0;' };
    await expect(open([...own, failing])).rejects.toThrow(
      /could not be carried over.*division by zero.*old data is untouched/,
    );
    expect(readFileSync(join(home, 'postgres', 'PG_VERSION'), 'utf8').trim()).toBe(String(binaries.major));
    expect(existsSync(join(home, 'carrying'))).toBe(false);
    expect(await recordOf((await open()).connection, asked)).toEqual(before);
  });

  it('goes over in one start after the last was killed: before, between and after the change of places', async () => {
    // Half made; and made whole, but the old one may have been worked with since.
    for (const left of ['carrying', 'carried']) mkdirSync(join(home, left, 'postgres'), { recursive: true });
    expect(await recordOf((await open()).connection, asked)).toEqual(before);
    await closeLast();
    mkdirSync(join(home, 'carried'));
    renameSync(join(home, 'postgres'), join(home, 'carried', 'postgres'));
    expect(await recordOf((await open()).connection, asked)).toEqual(before);
    expect(existsSync(join(home, 'carried'))).toBe(false);
  });

  it('goes over in the end, whenever the program that carries it is killed', async () => {
    const root = join(import.meta.dirname, '..', '..', '..');
    const folder = mkdtempSync(join(root, 'tests', '.carried-'));
    const file = join(folder, 'open.mts');
    writeFileSync(
      file,
      "const { openDatabase } = await import('#store/engine/open-database.ts');\nconsole.log('begun');\nconst { connection } = await openDatabase({ home: process.argv[2] });\nawait connection.close();\n",
    );
    for (const after of [150, 900, 1_800, 3_000]) {
      const child = spawn(process.execPath, ['--import', 'tsx', file, home], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const gone = new Promise((resolve) => child.once('close', resolve));
      await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), gone]);
      await setTimeout(after + Math.random() * 600);
      child.kill('SIGKILL');
      await gone;
    }
    rmSync(folder, { recursive: true });
    const { connection } = await open();
    expect(await majorNow(connection)).toBeGreaterThan(binaries.major + 0.9);
    expect(await recordOf(connection, asked)).toEqual(before);
    expect(await auditAuthority(connection, asked, head)).toMatchObject({ findings: [], entries: 2 });
  }, 120_000);

  it('is left to a program that works with it', async () => {
    // Whoever lives and is not we.
    const server = await started();
    const owner = join(home, 'postgres-owner');
    writeFileSync(owner, String(process.ppid));
    await expect(open()).rejects.toThrow(/Another program works with this data/);
    writeFileSync(owner, String(process.pid));
    await server.stop();
    expect(await recordOf((await open()).connection, asked)).toEqual(before);
  });
});
