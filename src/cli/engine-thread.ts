/**
 * The program of the engines' thread: each call it is sent is answered by number, papers read and PDFs set. It loads
 * nothing else, so that the first paper is read before the rest of the program has loaded.
 */
import { parentPort } from 'node:worker_threads';
import { readPaper } from '#paper/read-paper.ts';
import { openTypst } from './typst.ts';

export type Call = { readonly set: string } | { readonly read: Uint8Array; readonly name: string };
export type Request = { readonly id: number; readonly call: Call };
export type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };

/** Milliseconds without a call after which no further paper is to come. */
const QUIET = 30;

function answerCalls(port: NonNullable<typeof parentPort>): void {
  const pdf = openTypst();
  let quiet: NodeJS.Timeout | undefined;
  let asked = 0;
  port.on('message', async ({ id, call }: Request) => {
    clearTimeout(quiet);
    asked += 1;
    try {
      const value = 'set' in call ? await pdf(call.set) : await readPaper(call.read, { name: call.name });
      port.postMessage({ id, value } satisfies Answer);
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Answer);
    }
    asked -= 1;
    // Typst loads once the papers are read, while the main thread reckons: somebody waits for the papers first.
    if (asked === 0 && 'read' in call) quiet = setTimeout(() => void pdf('').catch(() => undefined), QUIET);
  });
}

if (parentPort) answerCalls(parentPort);
