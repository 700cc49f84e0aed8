/**
 * Which review the pages stand on: chosen in the masthead, remembered for the authority; else the one that is open, or
 * the last.
 */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useSession } from '#web/session/session-context.tsx';

export type Review = OutputOf<'reviews.list'>[number];

type Reviews = {
  /** Latest first. */
  readonly all: readonly Review[];
  readonly now: Review | null;
  readonly choose: (period: string) => void;
  /** The list came, or nobody may read it. */
  readonly known: boolean;
};

const Chosen = createContext<Reviews>({ all: [], now: null, choose: () => undefined, known: false });

export const useReviews = (): Reviews => useContext(Chosen);

const remembered = (authority: string): string => `bokhuyet.review.${authority}`;

export function ReviewProvider({ children }: { readonly children: ReactNode }) {
  const { me } = useSession();
  const authority = me?.authority.code ?? '';
  const isAllowed = me?.may.includes('read reviews') ?? false;
  const listed = useCall('reviews.list', {}, { when: isAllowed && me?.must === null });
  const [chosen, choose] = useState<string | null>(null);
  const reviews = useMemo((): Reviews => {
    const all = [...(listed.data ?? [])].sort((a, b) => (a.date < b.date ? 1 : -1));
    const wanted = chosen ?? recall(remembered(authority));
    const open = [...all].reverse().find(({ closedOn }) => closedOn === null);
    return {
      all,
      now: all.find(({ period }) => period === wanted) ?? open ?? all[0] ?? null,
      known: !isAllowed || listed.data !== undefined || listed.isError,
      choose: (period) => {
        choose(period);
        try {
          localStorage.setItem(remembered(authority), period);
        } catch {
          // It is chosen for as long as the page stands.
        }
      },
    };
  }, [listed.data, listed.isError, chosen, authority, isAllowed]);
  return <Chosen value={reviews}>{children}</Chosen>;
}

function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
