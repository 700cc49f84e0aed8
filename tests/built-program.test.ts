/**
 * The program as it is built: the command asked for alone is loaded, files are read in a second thread. What it writes is
 * what the sources write, byte for byte.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeReview } from '#cli/review.ts';

const run = promisify(execFile);
const vite = join('node_modules', 'vite', 'bin', 'vite.js');
let folder = '';
const program = (): string => join(folder, 'cli', 'main.js');

beforeAll(async () => {
  // Below the package, as it is in use: packages are looked for above.
  mkdirSync('dist', { recursive: true });
  folder = mkdtempSync(join('dist', 'test-'));
  await run(process.execPath, [vite, 'build', '--outDir', join(folder, 'cli'), '--logLevel', 'error']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('reviews the example with a second thread as without', async () => {
  const out = join(folder, 'out');
  await run(process.execPath, [program(), 'review', 'examples/kien-an', '--period', '2019-9M', '--out', out]);
  const { files } = await wholeReview('examples/kien-an', { period: '2019-9M', lang: 'vi' });
  expect([...files.keys()]).toContain('dossier.json');
  for (const [name, bytes] of files) expect(readFileSync(join(out, name)).equals(bytes), name).toBe(true);
}, 120_000);

it('finds the page and the example of its package', async () => {
  const child = spawn(process.execPath, [program(), 'serve', 'examples/kien-an', '--port', '0']);
  const said = await new Promise<string>((resolve) => {
    let text = '';
    const hear = (chunk: Buffer): void => {
      text += chunk.toString();
      if (/http:\/\/|dist\S*web/.test(text)) resolve(text);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => resolve(text));
  });
  child.kill();
  // Without a built page it says where it looked.
  expect(/http:\/\/127/.test(said) || said.includes(join(process.cwd(), 'dist', 'web'))).toBe(true);
}, 60_000);

it('tells all commands, and refuses what is none', async () => {
  const help = await run(process.execPath, [program(), '--help']);
  for (const command of ['read', 'check', 'review', 'serve', 'people']) expect(help.stdout).toContain(`  ${command}`);
  await expect(run(process.execPath, [program(), 'constructor'])).rejects.toMatchObject({ code: 2 });
}, 60_000);
