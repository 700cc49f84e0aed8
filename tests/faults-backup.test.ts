/**
 * Killed while a backup is taken or given back: the file is there whole or not at all, the restored authority likewise, what
 * was backed up is untouched, and the same again needs no hand. FAULTS_SEED repeats the moments.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putRecord, recordOf } from '#store/authority-record.ts';
import { wholeBackup } from '#store/backup/backup-file.ts';
import { restoreBackup } from '#store/backup/restore-backup.ts';
import { takeBackup } from '#store/backup/write-backup.ts';
import { ownMigrations } from '#store/engine/migrate.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { asOperator, emptyRecord, valueOnRecord } from '#store/record-sample.ts';
import { noEmbedded, temporaryHome } from '#store/store-sample.ts';
import { authority, draws } from './faults-sample.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);
const at = new Date('2019-10-01T00:00:00Z');
const engines = noEmbedded() === null ? (['embedded', 'pglite'] as const) : (['pglite'] as const);

/** Enough rows for a moment to fall among them. */
const history = Array.from({ length: 6_000 }, (_, number) =>
  valueOnRecord({
    indicator: 'chi',
    unit: ['a', 'c', 'd'][number % 3] ?? 'a',
    period: `${1900 + (number % 200)}-M0${1 + (number % 9)}`,
    state: 'value',
    value: `${number}.5`,
    vintage: 'official',
    known: `2019-${String(1 + (number % 8)).padStart(2, '0')}-01`,
  }),
);

const begun = `
import { wholeBackup } from '#store/backup/backup-file.ts';
import { restoreBackup } from '#store/backup/restore-backup.ts';
import { takeBackup } from '#store/backup/write-backup.ts';
import { ownMigrations } from '#store/engine/migrate.ts';
import { openDatabase } from '#store/engine/open-database.ts';
const [home, only, file] = process.argv.slice(2);
const migrations = ownMigrations();
const { asOwner, connection } = await openDatabase({ home, only });
console.log('begun');`;
const works = {
  backup: "await asOwner((owner) => takeBackup(owner, file, { program: 'test', at: new Date() }));",
  restore:
    'const backup = await wholeBackup(file); await asOwner((owner) => restoreBackup(owner, backup, { migrations }));',
} as const;

describe.each(engines)(`killed on %s (FAULTS_SEED=${seed})`, (only) => {
  const [source, target] = [temporaryHome(), temporaryHome()];
  const folder = mkdtempSync(join(root, 'tests', '.faults-'));
  const draw = draws(seed);
  const good = join(source.home, 'good.backup');
  let before: unknown;
  let took = 0;

  /** Killed so long after it began; true where it ended before. */
  const killed = async (work: keyof typeof works, home: string, file: string, after: number): Promise<boolean> => {
    const script = join(folder, `${work}.mts`);
    writeFileSync(script, `${begun}\n${works[work]}\nconsole.log('done');\nawait connection.close();`);
    const child = spawn(process.execPath, ['--import', 'tsx', script, home, only, file], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    const began = new Promise((resolve) =>
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        resolve(null);
      }),
    );
    const gone = new Promise((resolve) => child.once('close', resolve));
    await Promise.race([began, gone]);
    await setTimeout(after);
    child.kill('SIGKILL');
    await gone;
    expect(said).toContain('begun');
    return said.includes('done');
  };
  const stands = async (home: string) => {
    const { connection } = await openDatabase({ home, only });
    const record = await recordOf(connection, asOperator(authority));
    const { findings } = await auditAuthority(connection, asOperator(authority));
    await connection.close();
    expect(findings).toEqual([]);
    return record;
  };

  beforeAll(async () => {
    const { connection, asOwner } = await openDatabase({ home: source.home, only });
    await putRecord(connection, { ...emptyRecord(authority), history }, at);
    before = await recordOf(connection, asOperator(authority));
    const start = performance.now();
    await asOwner((owner) => takeBackup(owner, good, { program: 'test', at }));
    took = performance.now() - start;
    await connection.close();
  });
  afterAll(() => {
    for (const place of [source, target]) place.remove();
    rmSync(folder, { recursive: true });
  });

  it('while a backup is taken: the file is whole or not there', async () => {
    for (const number of [1, 2, 3]) {
      const file = join(source.home, `b${number}.backup`);
      const isDone = await killed('backup', source.home, file, Math.round(draw() * took * 1.2));
      if (isDone) expect(existsSync(file)).toBe(true);
      if (existsSync(file)) await wholeBackup(file);
      expect(await stands(source.home)).toEqual(before);
    }
    const { connection, asOwner } = await openDatabase({ home: source.home, only });
    const again = join(source.home, 'again.backup');
    await asOwner((owner) => takeBackup(owner, again, { program: 'test', at }));
    await connection.close();
    await wholeBackup(again);
  }, 120_000);

  it('while it is given back: all of it is there or nothing, and then it goes in', async () => {
    for (const _ of [1, 2, 3]) {
      const isDone = await killed('restore', target.home, good, Math.round(draw() * took * 3));
      const record = await stands(target.home);
      if (isDone || record !== null) expect(record).toEqual(before);
      if (record !== null) break;
    }
    const { connection, asOwner } = await openDatabase({ home: target.home, only });
    const backup = await wholeBackup(good);
    const isThere = (await recordOf(connection, asOperator(authority))) !== null;
    const again = asOwner((owner) => restoreBackup(owner, backup, { migrations: ownMigrations() }));
    if (isThere) await expect(again).rejects.toThrow(/already on record/);
    else await again;
    await connection.close();
    expect(await stands(target.home)).toEqual(before);
  }, 120_000);
});
