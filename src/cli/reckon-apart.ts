/**
 * Reckoning in a thread of its own where the built program has one; run from the sources there is none, and it is done
 * where it is called.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Reckon } from '#server/dossiers.ts';
import { packed } from './decimals-across.ts';
import { reckonHere } from './reckon.ts';
import type { Reckoned, Reckoning } from './reckon-thread.ts';

const threadProgram = ['./reckon-thread.js', '../reckon-thread.js']
  .map((place) => new URL(place, import.meta.url))
  .find((place) => existsSync(fileURLToPath(place)));

export const reckonApart: Reckon = (record, review) => {
  if (threadProgram === undefined) return reckonHere(record, review);
  const thread = new Worker(threadProgram);
  const answered = new Promise<Reckoned>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread that reckons ended')));
  });
  thread.postMessage(packed({ record, review } satisfies Reckoning));
  return answered
    .then((reckoned) => {
      if ('error' in reckoned) throw new Error(reckoned.error);
      return reckoned;
    })
    .finally(() => void thread.terminate());
};
