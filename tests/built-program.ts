/**
 * The program as a person has it: built once from the sources as they are, laid out like the installed package, run as
 * a process of its own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export type Run = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
};

export type RunOptions = {
  readonly input?: string | Uint8Array;
  /** The folder it runs in. */
  readonly cwd?: string;
  /** Whoever reads the output goes away after so many pieces of it. */
  readonly stopAfter?: number;
  /** Options of Node itself, before the program. */
  readonly node?: readonly string[];
};

export type Program = {
  /** A folder for the test's files; gone with `remove`. */
  readonly folder: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Run>;
  readonly remove: () => void;
};

/** The environment without what the test runner adds to it. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|NODE_OPTIONS|DEV|PROD|MODE|BASE_URL|SSR|TEST)/.test(name),
  ),
);

/** Builds the program into a folder of its own, so that no test depends on what stands in dist/. */
export function buildProgram(): Program {
  const folder = mkdtempSync(join(tmpdir(), 'bokhuyet-'));
  const installed = join(folder, 'bokhuyet');
  mkdirSync(join(installed, 'bin'), { recursive: true });
  for (const file of ['package.json', 'bin/bokhuyet.js']) copyFileSync(join(root, file), join(installed, file));
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'), 'junction');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const outDir = join(installed, 'dist', 'cli');
  const build = [vite, 'build', '--ssr', 'src/cli/main.ts', '--outDir', outDir, '--logLevel', 'error'];
  const built = spawnSync(process.execPath, [...build, '--configLoader', 'runner'], { cwd: root, env: environment });
  if (built.status !== 0) throw new Error(`the program does not build:\n${built.stderr}`);
  const bin = join(installed, 'bin', 'bokhuyet.js');
  return {
    folder,
    run: (args, options = {}) => running([...(options.node ?? []), bin, ...args], options),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function running(args: readonly string[], { input, cwd, stopAfter }: RunOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: environment, ...(cwd ? { cwd } : {}) });
    let [out, err] = ['', ''];
    let pieces = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      pieces += 1;
      if (pieces === stopAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
    child.stdin.on('error', () => undefined).end(input ?? '');
  });
}

/** A refusal is a line or two for a person, in both languages, and never a stack. */
export function expectRefused({ code, err }: Run, words: RegExp): void {
  expect(code).toBe(2);
  expect(err).toMatch(words);
  expect(err).not.toMatch(/^\s+at |node:internal|TypeError|\{\w+\}/m);
}
