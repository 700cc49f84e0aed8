/**
 * The upkeep of a database that stays open, as the server's does: soon after a deed, and now and then of all authorities,
 * for what a process left that was killed.
 */
import { setTimeout } from 'node:timers/promises';
import { authoritiesHere } from '#store/engine/authorities.ts';
import type { Database } from '#store/engine/open-database.ts';
import { tend } from './tend.ts';

export type Rhythm = {
  /** Milliseconds between two looks at those that were woken. */
  readonly every?: number;
  /** Milliseconds between two looks at all. */
  readonly all?: number;
  /** Told what failed; it is tried again. */
  readonly onError?: (error: unknown) => void;
};

export type Upkeep = {
  /** Something was done in an authority. */
  readonly wake: (authority: string) => void;
  /** Ends after the batch that is under way. */
  readonly stop: () => Promise<void>;
};

/** Begins at once with all authorities; goes on until it is stopped, and keeps no process alive. */
export function keepTended(database: Database, rhythm: Rhythm = {}): Upkeep {
  const { every = 1_000, all = 60_000, onError = () => undefined } = rhythm;
  const stopping = new AbortController();
  const { signal } = stopping;
  let woken = new Set<string>();
  let nextOfAll = 0;
  const due = async (): Promise<readonly string[]> => {
    const some = [...woken];
    woken = new Set();
    if (performance.now() < nextOfAll) return some;
    nextOfAll = performance.now() + all;
    return database.asOwner(authoritiesHere);
  };
  const tended = async (authority: string): Promise<void> => {
    try {
      if (!signal.aborted) await tend(database.connection, authority);
    } catch (error) {
      woken.add(authority);
      onError(error);
    }
  };
  const ended = (async () => {
    while (!signal.aborted) {
      for (const authority of await due().catch(none(onError))) await tended(authority);
      await setTimeout(every, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    wake: (authority) => void woken.add(authority),
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

const none =
  (tell: (error: unknown) => void) =>
  (error: unknown): readonly string[] => {
    tell(error);
    return [];
  };
