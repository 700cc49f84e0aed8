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
import type { PaperReader } from '#cycle/take-in/reading-of.ts';
import type { Intake } from '#paper/read/intake.ts';
import { readPaper } from '#paper/read-paper.ts';
import type { PdfEngine } from '#paper/write/pdf/write-pdf.ts';
import type { Answer, Call, Request } from './engine-thread.ts';
import { openTypst } from './typst.ts';

export type Engines = { readonly pdf: PdfEngine; readonly readPaper: PaperReader; readonly close: () => void };

/** Beside the program, or beside the folder of its parts. */
const threadProgram = (): URL | undefined =>
  ['./engine-thread.js', '../engine-thread.js']
    .map((place) => new URL(place, import.meta.url))
    .find((place) => existsSync(fileURLToPath(place)));

/** The engines, loading from now on; `close` lets the program end. */
export function openEngines(): Engines {
  const program = threadProgram();
  if (program === undefined) return { pdf: openTypst(), readPaper, close: () => undefined };
  const thread = new Worker(program);
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
