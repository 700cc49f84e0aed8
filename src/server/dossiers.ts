/**
 * Dossiers of reviews on record: reckoned when first asked for, away from the thread that answers, and held until anything
 * they rest on was saved. One is reckoned at a time: a small office has two cores.
 */
import type { PeriodCode } from '#core/period.ts';
import { beginLoading, type Load, type Loading } from '#server/loading.ts';
import { Refused } from '#server/refusal.ts';
import type { Asking } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { recordOf } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { positionOfDossiers, type Standing } from '#store/ledger/position.ts';
import type { AuthorityRecord, ReviewRecord } from '#store/record.ts';

/** Makes the dossier of one review of a record, with all its files, asked for at this time. */
export type Reckon = (record: AuthorityRecord, review: ReviewRecord, at: Date) => ReturnType<Load>;

export type Held = { readonly standing: Standing; readonly loading: Loading };

/** One that waits for its turn reads the record only then, and so serves what is saved meanwhile too. */
type Turn = { readonly loading: Loading; readonly isWaiting: () => boolean };

export type Dossiers = {
  /**
   * As what is saved now gives it: held, or on its way from now on. It tells figures of everybody: whoever may not read all
   * of them is given what is theirs of it.
   */
  readonly of: (asking: Asking, review: PeriodCode) => Promise<Held>;
};

/** So many are held at once; of one authority with its papers it is some megabytes. */
const most = 12;

export type DossiersParts = {
  readonly connection: Connection;
  readonly reckon: Reckon;
  readonly tellFault: (why: unknown) => void;
};

export function openDossiers({ connection, reckon, tellFault }: DossiersParts): Dossiers {
  const held = new Map<string, Held & Turn>();
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = before.then(work, work);
    before = turn.catch(() => undefined);
    return turn;
  };
  return {
    of: async (asking, review) => {
      const standing = await asked(connection, asking, (session) => positionOfDossiers(session, asking.authority));
      const key = `${asking.authority} ${review}`;
      const known = held.get(key);
      held.delete(key);
      const isStill = known?.standing.version === standing.version && known.loading.ready().state !== 'failed';
      const turn = known && (isStill || known.isWaiting()) ? known : begin(asking, review);
      const now = { ...turn, standing };
      held.set(key, now);
      for (const oldest of [...held.keys()].slice(0, Math.max(0, held.size - most))) held.delete(oldest);
      return now;
    },
  };

  function begin({ authority, at }: Asking, review: PeriodCode): Turn {
    let isWaiting = true;
    const load: Load = (tell) =>
      inTurn(async () => {
        isWaiting = false;
        tell({ words: { vi: 'Đọc số liệu', en: 'Reading the record' }, done: 0, total: 2 });
        // Who may read all figures may see what is reckoned from them; that needs more of the record than figures.
        const record = await recordOf(connection, { authority, by: 'operator', at }, review);
        const [one] = record?.reviews ?? [];
        if (record === null || one === undefined) throw new Refused('not-found');
        tell({ words: { vi: 'Tổng hợp, đánh giá và viết văn bản', en: 'Reckoning and writing' }, done: 1, total: 2 });
        return reckon(record, one, at);
      });
    return { loading: beginLoading(load, tellFault), isWaiting: () => isWaiting };
  }
}
