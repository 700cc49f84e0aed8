/**
 * Killed at random moments, the program or its server: every save that was acknowledged is there, none is half there, and
 * the next start needs no hand. FAULTS sets how often.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putRecord } from '#store/authority-record.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { everyFigure } from '#store/figures/figures.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { emptyRecord } from '#store/record-sample.ts';
import { seenNow } from '#store/rows.ts';
import { noEmbedded, temporaryHome } from '#store/store-sample.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const times = Number(process.env.FAULTS ?? 4);

/** Saves two figures at a time, folds and seals between, and says each number once it is saved. */
const writer = (home: string, engine: string, from: number): string => `
import { openDatabase } from '#store/engine/open-database.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { foldSums } from '#store/figures/sums.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { valueOnRecord } from '#store/record-sample.ts';
const { connection } = await openDatabase({ home: ${JSON.stringify(home)}, only: '${engine}' });
const figure = (unit, n) => valueOnRecord({ indicator: 'thu', unit, period: '2019-M0' + (1 + n % 6), state: 'value',
  value: n + '.1', vintage: 'official', known: '2019-08-01' });
console.log('open');
for (let n = ${from}; ; n += 1) {
  await saveFigures(connection, { authority: 'q', at: new Date(), about: String(n) }, [figure('a', n), figure('c', n)]);
  console.log(n);
  if (n % 3 === 0) await foldSums(connection, 'q');
  if (n % 4 === 0) await sealLedger(connection, 'q');
}`;

/** Runs the writer until it is killed at some moment; the numbers it acknowledged. */
async function killedWriter(
  home: string,
  engine: 'embedded' | 'pglite',
  at: { from: number; after: number; server: boolean },
) {
  const file = join(root, 'tests', `.writer-${process.pid}.mts`);
  writeFileSync(file, writer(home, engine, at.from));
  const child = spawn(process.execPath, ['--import', 'tsx', file], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const gone = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  await new Promise((resolve) =>
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/^\d+$/m.test(said)) resolve(null);
    }),
  );
  await setTimeout(at.after);
  if (at.server)
    process.kill(Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  else child.kill('SIGKILL');
  await gone;
  rmSync(file);
  return said.split('\n').flatMap((line) => (/^\d+$/.test(line) ? [Number(line)] : []));
}

describe.each(['embedded', 'pglite'] as const)('%s', (engine) => {
  const place = temporaryHome();
  beforeAll(async () => {
    if (engine === 'embedded' && noEmbedded() !== null) return;
    const { connection } = await openDatabase({ home: place.home, only: engine });
    await putRecord(connection, emptyRecord('q'), new Date());
    await connection.close();
  });
  afterAll(() => place.remove());

  it.skipIf(engine === 'embedded' && noEmbedded() !== null)(
    `killed ${times} times, keeps what it acknowledged`,
    async () => {
      const acknowledged = new Set<number>();
      for (let run = 0; run < times; run += 1) {
        const from = Math.max(-1, ...acknowledged) + 1000;
        // Spread over the life of a few saves; any moment must do.
        const after = (run * 7919) % 500;
        const said = await killedWriter(place.home, engine, {
          from,
          after,
          server: engine === 'embedded' && run % 2 === 1,
        });
        for (const number of said) acknowledged.add(number);
        const { connection } = await openDatabase({ home: place.home, only: engine });
        const figures = await seenNow(connection, 'q', (session) => everyFigure(session, 'q'));
        const kept = counted(figures);
        expect([...acknowledged].filter((number) => kept.get(`${number}.1`) !== 2)).toEqual([]);
        expect([...kept.values()].filter((count) => count !== 2)).toEqual([]);
        expect((await auditAuthority(connection, 'q')).findings).toEqual([]);
        await connection.close();
      }
      expect(acknowledged.size).toBeGreaterThan(0);
    },
    times * 60_000,
  );
});

/** How many figures carry each value: a save wrote two of the same. */
function counted(
  figures: readonly { readonly value: { toFixed: () => string } | null }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of figures) counts.set(value?.toFixed() ?? '', (counts.get(value?.toFixed() ?? '') ?? 0) + 1);
  return counts;
}
