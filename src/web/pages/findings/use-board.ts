/**
 * What can be done on the board, each with its way back: take over, put right, put together, divide, drop, take off the
 * record. What others saved meanwhile is fetched before anything is undone.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call, refreshed } from '#web/client.ts';
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { tell } from '#web/parts/notice/notices.ts';
import { problemOf } from '#web/problem.ts';
import { findingWords } from '#web/words/findings.ts';
import { type Given, givenOf, type Item } from './board.ts';

/** What any deed of the page changes; the dossier is reckoned anew. */
const reckonedAnew = ['closing.state', 'position.now'] as const;

export type Board = {
  /** Puts on record what belongs to these items, and lets go what they no longer need. */
  readonly keep: (given: readonly Given[], of: Change) => Promise<void>;
  readonly drop: (items: readonly Item[], reason: string) => Promise<void>;
  readonly release: (item: Item) => Promise<void>;
  /** Says what went wrong where there is no form to say it. */
  readonly boldly: (deed: Promise<unknown>) => void;
  readonly refresh: () => Promise<void>;
};

type Change = {
  /** As they stood before. */
  readonly before: readonly Item[];
  readonly gone?: readonly Item[];
  readonly told: string;
};

export function useBoard(index: DossierIndex, review: string): Board {
  const held = useQueryClient();
  const say = useWords(findingWords);
  const { both } = useSpeech();
  return useMemo((): Board => {
    /** What is on record at once; what is reckoned from it comes when it comes. */
    const refresh = async (): Promise<void> => {
      void refreshed(held, reckonedAnew);
      // The gate over all pages watches the dossier of this review under a key of its own.
      const isItsState = (key: readonly unknown[]): boolean => key[1] === review && key[2] === 'dossier.state';
      void held.invalidateQueries({ predicate: ({ queryKey }) => isItsState(queryKey) });
      await refreshed(held, ['findings.list']);
    };
    const boldly = (deed: Promise<unknown>): void => {
      deed.catch((error: unknown) => {
        const problem = problemOf(error);
        tell(both(problem.details.detail ?? problem.words), { tone: 'trouble' });
        void refresh();
      });
    };
    /** As it stood: recorded ones again with what they said, the rest off the record. */
    const undo = (before: readonly Item[], ids: readonly string[]) => (): void => {
      const work = async (): Promise<void> => {
        const now = (await call('findings.list', { review })).findings;
        const entryOf = (id: string): number | null => now.find((one) => one.id === id)?.entry ?? null;
        const were = before.filter(({ standing }) => standing === 'kept');
        const off = [...new Set([...ids, ...before.map(({ id }) => id)])].filter(
          (id) => !were.some((one) => one.id === id) && entryOf(id) !== null,
        );
        if (off.length > 0)
          await call('findings.release', { review, findings: off.map((id) => ({ id, seen: entryOf(id) })) });
        if (were.length > 0) {
          const findings = were.map((one) => givenOf(index, one, { seen: entryOf(one.id) }));
          await call('findings.keep', { review, findings });
        }
        await refresh();
      };
      boldly(work());
    };
    return {
      refresh,
      boldly,
      keep: async (given, { before, gone = [], told }) => {
        const { ids } = await call('findings.keep', { review, findings: [...given] });
        const recorded = gone.filter((one) => one.recorded !== null);
        if (recorded.length > 0)
          await call('findings.release', {
            review,
            findings: recorded.map(({ id, recorded: own }) => ({ id, seen: own?.entry ?? null })),
          });
        tell(told, { undo: undo([...before, ...gone], ids) });
        await refresh();
      },
      drop: async (items, reason) => {
        const findings = items.map((one) => givenOf(index, one));
        const { ids } = await call('findings.drop', { review, findings, reason });
        tell(say('done.dropped'), { undo: undo(items, ids) });
        await refresh();
      },
      release: async (item) => {
        const seen = item.recorded?.entry ?? null;
        await call('findings.release', { review, findings: [{ id: item.id, seen }] });
        tell(say('done.released'), { undo: undo([{ ...item, standing: 'kept' }], []) });
        await refresh();
      },
    };
  }, [held, say, both, index, review]);
}
