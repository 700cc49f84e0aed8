/**
 * What is heavy and apart from the rest, in a thread of its own: papers are read and the engines load while the
 * folder's own files are checked, and the report is set by Typst while the other papers are written.
 *
 * The thread is a small program of its own beside the built one (engine-thread.ts), so that it can read while the
 * other still loads; run from its sources there is no such file, and the engines work where they are called.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FileReader, ReadFile, UnreadFile } from '#cycle/take-in/reading-of.ts';
import type { Intake } from '#paper/read/intake.ts';
import type { PdfEngine } from '#paper/write/pdf/write-pdf.ts';
import { unpacked } from './decimals-across.ts';
import type { Answer, Call, Request } from './engine-thread.ts';

export type Engines = {
  readonly pdf: PdfEngine;
  readonly readPaper: (bytes: Uint8Array, options: { readonly name: string }) => Promise<Intake>;
  readonly readingOf: FileReader;
  readonly close: () => void;
};

/** Beside the program, or beside the folder of its parts. */
const threadProgram = (): URL | undefined =>
  ['./engine-thread.js', '../engine-thread.js']
    .map((place) => new URL(place, import.meta.url))
    .find((place) => existsSync(fileURLToPath(place)));

let started: Worker | undefined;

/** Lets the thread of the engines load already; it keeps no program from ending until it is opened. */
export function startEngines(): void {
  const program = threadProgram();
  if (program === undefined || started !== undefined) return;
  started = new Worker(program);
  started.unref();
}

/** The engines, loading from now on; `close` lets the program end. */
export function openEngines(): Engines {
  startEngines();
  const thread = started;
  started = undefined;
  if (thread === undefined) return enginesHere;
  thread.ref();
  const ask = asking(thread);
  return {
    pdf: (source) => ask({ set: source }),
    readPaper: (bytes, { name }) => ask({ open: bytes, name }),
    readingOf: once(async (bytes, file, known = {}) => arrived(await ask({ read: bytes, file, known }))),
    close: () => void thread.terminate(),
  };
}

const arrived = (read: ReadFile | UnreadFile): ReadFile | UnreadFile =>
  read.ok ? { ...read, reading: unpacked(read.reading) } : read;

/** Calls are answered by number. */
function asking(thread: Worker): <Value>(call: Call) => Promise<Value> {
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
  return (call) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      thread.postMessage({ id: last, call } satisfies Request);
    });
}

/** Without a thread. */
const enginesHere: Engines = {
  pdf: async (source) => (await import('./typst.ts')).openTypst()(source),
  readPaper: async (bytes, options) => (await import('#paper/read-paper.ts')).readPaper(bytes, options),
  readingOf: async (bytes, file, known) => (await import('#cycle/take-in/reading-of.ts')).readingOf(bytes, file, known),
  close: () => undefined,
};

/** The same bytes are read once, so that reading can be asked for before anybody waits for it. */
function once(reader: FileReader): FileReader {
  const asked = new WeakMap<Uint8Array, { readonly as: string; readonly reading: ReturnType<FileReader> }>();
  return (bytes, file, known) => {
    const as = JSON.stringify([file, known?.today, known?.size]);
    const before = asked.get(bytes);
    const reading = before?.as === as ? before.reading : reader(bytes, file, known);
    asked.set(bytes, { as, reading });
    // A failure is told to who waits for it; nobody may be waiting yet.
    reading.catch(() => undefined);
    return reading;
  };
}
