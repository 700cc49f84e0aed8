/**
 * The program of the engines' thread: each call it is sent is answered by number, papers opened, files read and PDFs
 * set. It loads nothing else, so that the first file is read before the rest of the program has loaded.
 */
import { parentPort } from 'node:worker_threads';
import { type Known, type ReadFile, readingOf, type UnreadFile } from '#cycle/take-in/reading-of.ts';
import { readPaper } from '#paper/read-paper.ts';
import { packed } from './decimals-across.ts';
import { openTypst } from './typst.ts';

export type Call =
  | { readonly set: string }
  | { readonly open: Uint8Array; readonly name: string }
  | { readonly read: Uint8Array; readonly file: string; readonly known: Known };
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
      const value = 'set' in call ? await pdf(call.set) : await opened(call);
      port.postMessage({ id, value } satisfies Answer);
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Answer);
    }
    asked -= 1;
    // Typst loads once the papers are read, while the main thread reckons: somebody waits for the papers first.
    if (asked === 0 && !('set' in call)) quiet = setTimeout(() => void pdf('').catch(() => undefined), QUIET);
  });
}

const opened = async (call: Exclude<Call, { readonly set: string }>): Promise<unknown> =>
  'open' in call ? readPaper(call.open, { name: call.name }) : sent(await readingOf(call.read, call.file, call.known));

/** Only what was read holds decimals; the document is large, and goes as it is. */
const sent = (read: ReadFile | UnreadFile): ReadFile | UnreadFile =>
  read.ok ? { ...read, reading: packed(read.reading) } : read;

if (parentPort) answerCalls(parentPort);
