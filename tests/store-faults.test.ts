/**
 * Killed at random moments, the program or its database: every save that was acknowledged is there, none is half there,
 * what was not acknowledged and is sent again lands once, the audit finds nothing, and the next start needs no hand.
 * `npm run faults` kills 200 times, the test suite 15; FAULTS sets another number, FAULTS_SEED the moments.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { putRecord } from '#store/authority-record.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { asOperator, emptyRecord } from '#store/record-sample.ts';
import { noEmbedded, temporaryHome } from '#store/store-sample.ts';
import { authority, clerks, draws, figuresOfSaves, saveNumbered, saveOn } from './faults-sample.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const times = Number(process.env.FAULTS ?? (process.env.npm_lifecycle_event === 'faults' ? 200 : 15));
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);

/** What is killed, on which engine; `while` says in what of its life. */
type Fault = {
  readonly engine: 'embedded' | 'pglite';
  readonly victim: 'program' | 'server' | 'backend';
  readonly while: 'saving' | 'starting' | 'first start';
  /** The moment is drawn up to here, milliseconds. */
  readonly within: number;
};
const all: readonly Fault[] = [
  { engine: 'embedded', victim: 'program', while: 'saving', within: 400 },
  { engine: 'embedded', victim: 'server', while: 'saving', within: 400 },
  { engine: 'pglite', victim: 'program', while: 'saving', within: 400 },
  { engine: 'embedded', victim: 'backend', while: 'saving', within: 400 },
  { engine: 'embedded', victim: 'program', while: 'starting', within: 1_500 },
  { engine: 'pglite', victim: 'program', while: 'starting', within: 1_800 },
  { engine: 'embedded', victim: 'program', while: 'first start', within: 3_000 },
  { engine: 'pglite', victim: 'program', while: 'first start', within: 4_500 },
];
const faults = all.filter(({ engine }) => engine === 'pglite' || noEmbedded() === null);

const writer = (home: string, engine: string, from: number): string => `
import { openDatabase } from '#store/engine/open-database.ts';
import { ${saveOn.name} } from '#tests/faults-sample.ts';
const { connection } = await openDatabase({ home: ${JSON.stringify(home)}, only: '${engine}' });
await ${saveOn.name}(connection, ${from});`;

const serverNumber = (home: string): number =>
  Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** A process that serves the program; the server itself where the machine does not list its processes. */
function backendNumber(home: string): number {
  const server = serverNumber(home);
  const children = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  const serving = children.find((name) => {
    try {
      const parent = /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1];
      return Number(parent) === server && /bokhuyet_program/.test(readFileSync(`/proc/${name}/cmdline`, 'utf8'));
    } catch {
      return false;
    }
  });
  return serving === undefined ? server : Number(serving);
}

function kill(fault: Fault, home: string, child: ChildProcess): void {
  if (fault.victim === 'program') child.kill('SIGKILL');
  else process.kill(fault.victim === 'server' ? serverNumber(home) : backendNumber(home), 'SIGKILL');
}

/** Runs the writer until the moment; gives the saves it said stand. */
async function killedWriter(fault: Fault, home: string, { from, after }: { from: number; after: number }) {
  const folder = mkdtempSync(join(root, 'tests', '.faults-'));
  const file = join(folder, 'writer.mts');
  writeFileSync(file, writer(home, fault.engine, from));
  const child = spawn(process.execPath, ['--import', 'tsx', file], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const gone = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  const began = new Promise((resolve) =>
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/^\w \d+$/m.test(said)) resolve(null);
    }),
  );
  if (fault.while === 'saving') await Promise.race([began, gone]);
  await setTimeout(after);
  kill(fault, home, child);
  await gone;
  rmSync(folder, { recursive: true });
  // A line that was cut off acknowledged nothing.
  return said.split('\n').filter((line, index, lines) => index < lines.length - 1 && /^\w \d+$/.test(line));
}

const log: string[] = [];
const told = (row: readonly (string | number)[]): void => void log.push(`| ${row.join(' | ')} |`);

/** Opened without a hand after the kill: what was lost or half there, before and after sending again what nobody acknowledged. */
async function found(fault: Fault, home: string, acknowledged: ReadonlySet<string>, next: number) {
  const begun = performance.now();
  const { connection } = await openDatabase({ home, only: fault.engine });
  const startUp = performance.now() - begun;
  try {
    if (fault.while === 'first start') await putRecord(connection, emptyRecord(authority), new Date());
    const there = await figuresOfSaves(connection);
    const again: string[] = [];
    for (const clerk of clerks) {
      let number = next;
      while (acknowledged.has(`${clerk} ${number}`)) number += 1;
      await saveNumbered(connection, clerk, number);
      again.push(`${clerk} ${number}`);
    }
    const kept = await figuresOfSaves(connection);
    const { findings, entries } = await auditAuthority(connection, asOperator(authority));
    return {
      lost: [...acknowledged].filter((save) => there.get(save) !== 2).length,
      half: [...there.values()].filter((count) => count !== 2).length,
      doubled: again.filter((save) => kept.get(save) !== 2).length,
      // An entry a save, and that of the import.
      strayEntries: entries - kept.size - 1,
      findings,
      again,
      startUp,
    };
  } finally {
    await connection.close();
  }
}

const places = { embedded: temporaryHome(), pglite: temporaryHome() };
const standing = { embedded: new Set<string>(), pglite: new Set<string>() };

/** One kill and what came of it. First starts have a place of their own each. */
async function killedOnce(run: number, fault: Fault, moment: number): Promise<ReadonlySet<string>> {
  const isFirst = fault.while === 'first start';
  const place = isFirst ? temporaryHome() : places[fault.engine];
  try {
    const acknowledged = new Set(isFirst ? [] : standing[fault.engine]);
    const next = (run + 1) * 100_000;
    const after = Math.round(moment * fault.within);
    const said = await killedWriter(fault, place.home, { from: next, after });
    for (const save of said) acknowledged.add(save);
    const { lost, half, doubled, strayEntries, findings, again, startUp } = await found(
      fault,
      place.home,
      acknowledged,
      next,
    );
    const { engine, victim, while: when } = fault;
    told([
      run + 1,
      engine,
      victim,
      when,
      after,
      said.length,
      lost,
      half,
      doubled,
      findings.length,
      Math.round(startUp),
    ]);
    expect({ lost, half, doubled, strayEntries, findings }, `${engine} ${victim} ${when} ${after} ms`).toEqual({
      lost: 0,
      half: 0,
      doubled: 0,
      strayEntries: 0,
      findings: [],
    });
    for (const save of [...said, ...again]) if (!isFirst) standing[engine].add(save);
    return new Set(said);
  } finally {
    if (isFirst) place.remove();
  }
}

describe(`killed ${times} times (FAULTS_SEED=${seed})`, () => {
  const draw = draws(seed);
  const runs = Array.from({ length: times }, (_, run) => ({ run, fault: faults[run % faults.length], moment: draw() }));
  let acknowledged = 0;
  const made = new Set<string>();

  afterAll(() => {
    for (const place of Object.values(places)) place.remove();
    console.log(
      [
        `seed ${seed}`,
        '| # | engine | killed | while | at ms | acknowledged | lost | half | doubled | audit findings | start-up ms |',
        '| ---: | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
        ...log,
        `${log.length} kills, ${acknowledged} saves acknowledged`,
      ].join('\n'),
    );
  });

  it.each(runs)(
    '$run: $fault.engine, $fault.victim while $fault.while',
    async ({ run, fault, moment }) => {
      if (fault === undefined) throw new Error('no engine at all');
      if (fault.while !== 'first start' && !made.has(fault.engine)) {
        const { connection } = await openDatabase({ home: places[fault.engine].home, only: fault.engine });
        await putRecord(connection, emptyRecord(authority), new Date());
        await connection.close();
        made.add(fault.engine);
      }
      const said = await killedOnce(run, fault, moment);
      acknowledged += said.size;
      if (fault.while === 'saving') expect(said.size).toBeGreaterThan(0);
    },
    180_000,
  );
});
