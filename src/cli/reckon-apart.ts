/**
 * Reckoning in a thread of its own where the built program has one; run from the sources there is none, and it is done
 * where it is called.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Reckon } from '#server/dossiers.ts';
import { packed } from './decimals-across.ts';
import { collectHere, reckonHere } from './reckon.ts';
import type { Reckoned, Reckoning } from './reckon-thread.ts';

const threadProgram = ['./reckon-thread.js', '../reckon-thread.js']
  .map((place) => new URL(place, import.meta.url))
  .find((place) => existsSync(fileURLToPath(place)));

const apart =
  (what: Reckoning['what'], here: Reckon): Reckon =>
  (record, review, at) => {
    if (threadProgram === undefined) return here(record, review, at);
    const thread = new Worker(threadProgram);
    const answered = new Promise<Reckoned>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('the thread that reckons ended')));
    });
    thread.postMessage({ ...packed({ record, review }), at, what } satisfies Reckoning);
    return answered
      .then((reckoned) => {
        if ('error' in reckoned) throw new Error(reckoned.error);
        return reckoned;
      })
      .finally(() => void thread.terminate());
  };

export const reckonApart: Reckon = apart('dossier', reckonHere);
export const collectApart: Reckon = apart('papers', collectHere);
