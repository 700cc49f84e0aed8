/** Two processes that save into one authority and keep it, while a third is killed at it: nothing is folded or sealed twice. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putRecord } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { asOperator, emptyRecord } from '#store/record-sample.ts';
import { noEmbedded, temporaryHome } from '#store/store-sample.ts';
import { tend } from '#store/upkeep/tend.ts';
import { authority, figuresOfSaves } from './faults-sample.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const saves = 25;

/** Saves of one clerk, tended after each, in a process of its own. */
const keeper = (home: string, clerk: string, from: number): string => `
import { openDatabase } from '#store/engine/open-database.ts';
import { tend } from '#store/upkeep/tend.ts';
import { saveNumbered } from '#tests/faults-sample.ts';
const { connection } = await openDatabase({ home: ${JSON.stringify(home)}, only: 'embedded' });
for (let number = ${from}; number < ${from + saves}; number += 1) {
  await saveNumbered(connection, '${clerk}', number);
  console.log('${clerk} ' + number);
  await tend(connection, '${authority}');
}
await connection.close();`;

describe.skipIf(noEmbedded() !== null)('kept by several processes', () => {
  const place = temporaryHome();
  const folder = mkdtempSync(join(root, 'tests', '.upkeep-'));
  let connection: Connection;
  beforeAll(async () => {
    connection = (await openDatabase({ home: place.home, only: 'embedded' })).connection;
    await putRecord(connection, emptyRecord(authority), new Date());
  });
  afterAll(async () => {
    await connection.close();
    place.remove();
    rmSync(folder, { recursive: true });
  });

  /** What it said it saved; killed once it has said so many. */
  const ran = (clerk: string, from: number, killAfter = Number.POSITIVE_INFINITY): Promise<readonly string[]> => {
    const file = join(folder, `${clerk}${from}.mts`);
    writeFileSync(file, keeper(place.home, clerk, from));
    const child = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.split('\n').length > killAfter) child.kill('SIGKILL');
    });
    return new Promise((resolve) => child.once('close', () => resolve(said.split('\n').slice(0, -1))));
  };

  it('has every save once in every sum, and one chain', async () => {
    const said = await Promise.all([ran('a', 1_000), ran('c', 1_000), ran('a', 2_000, 5)]);
    expect(said.map(({ length }) => length)).toEqual([saves, saves, expect.any(Number)]);
    expect(said[2]?.length).toBeGreaterThanOrEqual(5);
    await tend(connection, authority);
    const { findings, unsealed, entries, head } = await auditAuthority(connection, asOperator(authority));
    expect({ findings, unsealed, head: head?.position }).toEqual({ findings: [], unsealed: 0, head: entries });
    const kept = await figuresOfSaves(connection);
    expect(said.flat().filter((save) => kept.get(save) !== 2)).toEqual([]);
  }, 120_000);
});
