/**
 * A program that is killed in the middle of taking in a folder: another takes the job up where it stood, each paper is on
 * record once with one reading, and the audit finds nothing.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { authority, nameOf, officer, paperOf } from '#server/jobs/jobs-sample.ts';
import { asking } from '#store/access/query.ts';
import { type Connection, script } from '#store/engine/connection.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { jobWith } from '#store/jobs/jobs.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { asOperator } from '#store/record-sample.ts';
import { noEmbedded, temporaryHome } from '#store/store-sample.ts';
import { count, job, order, runSaying } from './job-runner.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const names = Array.from({ length: count }, (_, number) => `bc-${String(number).padStart(2, '0')}.txt`);

const program = (home: string): string => `
import { openDatabase } from '#store/engine/open-database.ts';
import { runSaying } from '#tests/job-runner.ts';
const { connection } = await openDatabase({ home: ${JSON.stringify(home)}, only: 'embedded' });
runSaying(connection, 'program ' + process.pid);
setInterval(() => undefined, 1_000);`;

/** Runs jobs in a program of its own and kills it once it has said so many steps; gives what it said. */
async function killedAfter(home: string, steps: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(root, 'tests', '.jobs-'));
  const file = join(folder, 'runner.mts');
  writeFileSync(file, program(home));
  const child = spawn(process.execPath, ['--import', 'tsx', file], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.push(...text.split('\n').filter((line) => line.startsWith('begun ')));
    if (said.length >= steps) child.kill('SIGKILL');
  });
  await gone;
  rmSync(folder, { recursive: true });
  return said;
}

const countsOf = async (connection: Connection): Promise<readonly unknown[]> =>
  connection.transaction(async (session) => {
    await session.query(script(`select set_config('bokhuyet.authority', '${authority}', true)`));
    return session.query(
      script(`select (select count(*) from submission)::integer as papers,
        (select count(*) from submission_reading)::integer as readings,
        (select max(number) from submission_reading)::integer as most, (select count(*) from job_file)::integer as bytes`),
    );
  });

it.skipIf(noEmbedded() !== null)(
  'killed twice, each paper is taken in once',
  async () => {
    const { home, remove } = temporaryHome();
    const first = await openDatabase({ home, only: 'embedded' });
    const files = new Map(
      names.map((name, number) => [name, paperOf(nameOf('a'), `Số ${number}: thu đạt ${number + 1} tỷ đồng.`)]),
    );
    await order(first.connection, files);
    const read = () => asking(first.connection, officer, (session) => jobWith(session, authority, job));
    try {
      for (const steps of [5, 6]) expect((await killedAfter(home, steps)).length).toBeGreaterThanOrEqual(steps);
      const stood = await read();
      expect(stood?.state).toBe('running');
      expect(stood?.done).toBeGreaterThanOrEqual(9);
      expect(stood?.done).toBeLessThan(count);
      const last = runSaying(first.connection, 'the last');
      for (let turn = 0; turn < 600 && (await read())?.state !== 'done'; turn += 1) await setTimeout(50);
      await last.stop();
      expect(await read()).toMatchObject({ state: 'done', done: count, total: count, failed: 0 });
      expect(await countsOf(first.connection)).toEqual([{ papers: count, readings: count, most: 1, bytes: 0 }]);
      expect((await auditAuthority(first.connection, asOperator(authority))).findings).toEqual([]);
    } finally {
      await first.connection.close();
      remove();
    }
  },
  120_000,
);
