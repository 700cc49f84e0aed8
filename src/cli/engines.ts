/**
 * What is heavy and apart from the rest, in a thread of its own: papers are read and the engines load while the
 * folder's own files are checked, and the report is set by Typst while the other papers are written.
 *
 * The built program is one file, which started as a thread answers instead of reading the command line; run from its
 * sources it has no such file, and the engines work where they are called.
 */
import { parentPort, Worker } from 'node:worker_threads';
import type { PaperReader } from '#cycle/take-in/reading-of.ts';
import type { Intake } from '#paper/read/intake.ts';
import { readPaper } from '#paper/read-paper.ts';
import type { PdfEngine } from '#paper/write/pdf/write-pdf.ts';
import { openTypst } from './typst.ts';

export type Engines = { readonly pdf: PdfEngine; readonly readPaper: PaperReader; readonly close: () => void };

type Call = { readonly set: string } | { readonly read: Uint8Array; readonly name: string };
type Request = { readonly id: number; readonly call: Call };
type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };

/** The engines, loading from now on; `close` lets the program end. */
export function openEngines(): Engines {
  if (!import.meta.url.endsWith('.js')) return { pdf: openTypst(), readPaper, close: () => undefined };
  const thread = new Worker(new URL(import.meta.url));
  const waiting = new Map<number, { readonly done: (value: never) => void; readonly failed: (error: Error) => void }>();
  thread.on('message', (answer: Answer) => {
    const waits = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) waits?.failed(new Error(answer.error));
    else waits?.done(answer.value as never);
  });
  thread.on('error', (error: Error) => {
    for (const { failed } of waiting.values()) failed(error);
  });
  let last = 0;
  const ask = <Value>(call: Call): Promise<Value> =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      thread.postMessage({ id: last, call } satisfies Request);
    });
  return {
    pdf: (source) => ask({ set: source }),
    readPaper: once((bytes, { name }) => ask({ read: bytes, name })),
    close: () => void thread.terminate(),
  };
}

/** The same bytes are read once, so that reading can be asked for before anybody waits for it. */
function once(reader: PaperReader): PaperReader {
  const asked = new WeakMap<Uint8Array, Promise<Intake>>();
  return (bytes, options) => {
    const reading = asked.get(bytes) ?? reader(bytes, options);
    asked.set(bytes, reading);
    // A failure is told to who waits for it; nobody may be waiting yet.
    reading.catch(() => undefined);
    return reading;
  };
}

/** Milliseconds without a call after which no further paper is to come. */
const QUIET = 30;

/** What the program does when it was started as the engines' thread. */
export function answerCalls(): void {
  const port = parentPort;
  const pdf = openTypst();
  let quiet: NodeJS.Timeout | undefined;
  let asked = 0;
  port?.on('message', async ({ id, call }: Request) => {
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
