/** `serve` keeps the database that is there while it runs, whoever saved into it, and leaves no server behind. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { putRecord } from '#store/authority-record.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { asOperator, emptyRecord } from '#store/record-sample.ts';
import { noEmbedded, temporaryHome } from '#store/store-sample.ts';
import { authority } from './faults-sample.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The program on a port of its own; what it said, and how it ended. */
function serving(home: string) {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'serve', 'examples/kien-an', '--port', '0', '--data', home];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { said: () => said, stop: (signal: NodeJS.Signals) => child.kill(signal), ended };
}

describe.skipIf(noEmbedded() !== null || !existsSync(join(root, 'dist', 'web')))('serve', () => {
  it('seals what others left, and stops its server when it is stopped', async () => {
    const { home, remove } = temporaryHome();
    const first = await openDatabase({ home, only: 'embedded' });
    await putRecord(first.connection, emptyRecord(authority), new Date());
    expect((await auditAuthority(first.connection, asOperator(authority))).unsealed).toBe(1);
    await first.connection.close();
    const program = serving(home);
    const isServed = (): boolean => existsSync(join(home, 'postgres', 'postmaster.pid'));
    await expect.poll(isServed, { timeout: 60_000, interval: 200 }).toBe(true);
    const { connection } = await openDatabase({ home, only: 'embedded' });
    const unsealed = async () => (await auditAuthority(connection, asOperator(authority))).unsealed;
    try {
      await expect.poll(unsealed, { timeout: 60_000, interval: 200 }).toBe(0);
      await connection.close();
      expect(isServed()).toBe(true);
      program.stop('SIGTERM');
      expect(await program.ended).toBe(0);
      expect(isServed()).toBe(false);
    } finally {
      program.stop('SIGKILL');
      await program.ended;
      remove();
    }
  }, 180_000);

  it('makes no database to look at a folder', async () => {
    const { home, remove } = temporaryHome();
    const program = serving(join(home, 'none'));
    await expect.poll(program.said, { timeout: 30_000 }).toMatch(/http:/);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    program.stop('SIGINT');
    expect(await program.ended).toBe(0);
    expect(existsSync(join(home, 'none'))).toBe(false);
    remove();
  }, 60_000);
});
