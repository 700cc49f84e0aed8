/**
 * The program of a thread that reckons and writes one dossier and ends: the other thread goes on answering meanwhile.
 */
import { parentPort } from 'node:worker_threads';
import type { AuthorityRecord, ReviewRecord } from '#store/record.ts';
import { unpacked } from './decimals-across.ts';
import { collectHere, reckonHere } from './reckon.ts';

export type Reckoning = {
  readonly record: AuthorityRecord;
  readonly review: ReviewRecord;
  readonly at: Date;
  readonly what: 'dossier' | 'papers';
};
export type Reckoned =
  | { readonly dossierJson: Uint8Array; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly error: string };

parentPort?.once('message', async (asked: Reckoning) => {
  const { at, what } = asked;
  const { record, review } = unpacked({ record: asked.record, review: asked.review });
  try {
    parentPort?.postMessage(
      (await (what === 'papers' ? collectHere : reckonHere)(record, review, at)) satisfies Reckoned,
    );
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ error: why } satisfies Reckoned);
  }
});
