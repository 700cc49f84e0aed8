/**
 * Deeds about the working text of a paper, as steps of a history: few blocks, so that saves meet.
 */
import { period } from '#core/period.ts';
import type { Connection } from '#store/engine/connection.ts';
import { as } from '#store/staffed-sample.ts';
import { keepSeen, saveEdits } from './working-text.ts';

const reviewBy = (pick: number) => period(pick % 2 === 0 ? '2019-6M' : '2019-9M');
const kinds = ['words', 'delete', 'follow'] as const;

export const workingTextSteps = {
  edit: (db: Connection, q: string, pick: number, hours: number) =>
    saveEdits(db, as(q, 'office', hours), {
      review: reviewBy(pick),
      paper: pick % 4 < 2 ? 'bao-cao' : 'thong-bao',
      edits: [
        { block: `p${pick % 4}`, kind: kinds[pick % 3] ?? 'words', said: `{"trail":["p${pick % 7}"]}` },
        ...(pick % 3 === 0 ? ([{ block: `m${pick}`, kind: 'insert', said: `{"pick":${pick}}` }] as const) : []),
      ],
      seen: [1_000, 0, 1][(pick >> 3) % 3] ?? 0,
    }),
  look: (db: Connection, q: string, pick: number, hours: number) =>
    keepSeen(db, as(q, 'office', hours), { review: reviewBy(pick), paper: 'bao-cao', figures: `{"pick":${pick % 5}}` }),
};
