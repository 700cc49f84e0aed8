/**
 * What the application works with, while it is being opened: the first page goes out before the database stands, and tells
 * how far it is.
 */
import type { Works } from '#server/actions/call.ts';
import type { Both, Progress } from '#server/contract/viewer.ts';
import type { Gauge } from '#server/metrics.ts';
import { script } from '#store/engine/connection.ts';

export type OpeningState =
  | { readonly state: 'loading'; readonly progress: Progress | null }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly why: Both };

export type Opening = {
  readonly state: () => OpeningState;
  readonly works: () => Works | null;
  /** Whether the database answers now. */
  readonly answers: () => Promise<boolean>;
  readonly gauges: () => Promise<readonly Gauge[]>;
  /** Settles when it is open or has failed; never rejects. */
  readonly ended: Promise<void>;
};

/** Opens; further numbers to watch come from whoever opens. */
export type Open = (tell: (progress: Progress) => void) => Promise<{
  readonly works: Works;
  readonly gauges?: () => Promise<readonly Gauge[]>;
}>;

export function beginOpening(open: Open, wordsOf: (why: unknown) => Both): Opening {
  let state: OpeningState = { state: 'loading', progress: null };
  let works: Works | null = null;
  let gauges: () => Promise<readonly Gauge[]> = async () => [];
  const tell = (progress: Progress): void => {
    if (state.state === 'loading') state = { state: 'loading', progress };
  };
  const ended = Promise.resolve()
    .then(() => open(tell))
    .then((opened) => {
      works = opened.works;
      gauges = opened.gauges ?? gauges;
      state = { state: 'ready' };
    })
    .catch((why: unknown) => {
      state = { state: 'failed', why: wordsOf(why) };
    });
  return {
    state: () => state,
    works: () => works,
    answers: async () => {
      try {
        return works !== null && (await works.connection.query(script('select 1'))).length === 1;
      } catch {
        return false;
      }
    },
    gauges: async () => [
      { name: 'ready', says: 'Whether the database is open.', value: state.state === 'ready' ? 1 : 0 },
      ...(await gauges().catch(() => [])),
    ],
    ended,
  };
}
