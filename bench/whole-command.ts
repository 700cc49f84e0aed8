/**
 * Whole commands in a new process each, warm files: the review of the example, and the start of the application
 * until its first page can be fetched.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, type Row, timed } from './measure.ts';

const program = 'bin/bokhuyet.js';

/** The review of the example with every paper, PDF included. */
export async function benchReview(): Promise<readonly Row[]> {
  const out = mkdtempSync(join(tmpdir(), 'bokhuyet-bench-'));
  const run = (): void => {
    const done = spawnSync(process.execPath, [
      program,
      'review',
      'examples/kien-an',
      '--period',
      '2019-9M',
      '--out',
      out,
    ]);
    if (done.status !== 0) throw new Error(done.stderr.toString());
  };
  run();
  const times: number[] = [];
  for (let count = 0; count < 9; count++) times.push(await timed(run));
  rmSync(out, { recursive: true });
  return [
    { name: 'review ví dụ, cả PDF (tiến trình mới)', peer: '–', ours: median(times), theirs: null, bar: { ms: 2_000 } },
  ];
}

/** From the start of the process until the first page is fetched, and until the dossier it shows is there too. */
export async function benchStart(): Promise<readonly Row[]> {
  const runs: (readonly [page: number, dossier: number])[] = [];
  for (let count = 0; count < 9; count++) runs.push(await startOnce(18_019 + count));
  const row = (name: string, times: readonly number[]): Row => ({
    name,
    peer: '–',
    ours: median(times),
    theirs: null,
    bar: { ms: 2_000 },
  });
  return [
    row(
      'npm start → trang đầu',
      runs.map(([page]) => page),
    ),
    row(
      'npm start → trang đầu có dữ liệu',
      runs.map(([, dossier]) => dossier),
    ),
  ];
}

async function startOnce(port: number): Promise<readonly [page: number, dossier: number]> {
  const begun = performance.now();
  const child = spawn(process.execPath, [program, 'serve', 'examples/kien-an', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const found = /http:\/\/\S+/.exec(chunk.toString());
        if (found) resolve(found[0]);
      });
      child.once('exit', (code) => reject(new Error(`serve ended with ${code}`)));
    });
    await fetched(new URL(url));
    const page = performance.now() - begun;
    await fetched(new URL('api/dossier', url));
    return [page, performance.now() - begun];
  } finally {
    child.kill();
  }
}

/** The page answers at once, the dossier once it is made. */
async function fetched(address: URL): Promise<void> {
  for (;;) {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    if (answer.ok) return;
    if (answer.status !== 503) throw new Error(`${address}: ${answer.status}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
