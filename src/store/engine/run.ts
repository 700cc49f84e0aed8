/**
 * A program of the machine, run to its end in a session of its own: Ctrl+C meant for us must not reach the server.
 */
import { spawn } from 'node:child_process';
import type { Account } from './binaries.ts';

export type Ended = { readonly status: number | null; readonly words: string };

/** Its exit code and what it printed. The server it leaves behind must not hold our output open, so that goes nowhere. */
export const run = (path: string, args: readonly string[], account: Account): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(path, args, { ...account, detached: true, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let words = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      words += text;
    });
    child.on('error', (error) => resolve({ status: null, words: error.message }));
    child.on('exit', (status) => {
      child.stderr.destroy();
      resolve({ status, words: words.trim() });
    });
  });
