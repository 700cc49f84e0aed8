/**
 * The dossier for every page below: fetched once, with what is shown while it comes and when it does not.
 */
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import type { OfferedFile } from '#server/contract/viewer.ts';
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { askReady, DossierTrouble, fetchDossier } from '#web/dossier/dossier-query.ts';
import { Arriving, Failed } from '#web/parts/states.tsx';

type Held = { readonly index: DossierIndex; readonly files: readonly OfferedFile[] };

const Holding = createContext<Held | null>(null);

export function useHeld(): Held {
  const held = useContext(Holding);
  if (!held) throw new Error('a page was drawn outside the dossier');
  return held;
}

export const useDossier = (): DossierIndex => useHeld().index;

const whileLoading = 300;

/** Watches until the dossier is ready, then takes it; draws `children` with it, or what stands in the way. */
export function DossierGate({
  children,
}: {
  readonly children: (held: Held | null, otherwise: ReactNode) => ReactNode;
}) {
  const ready = useQuery({
    queryKey: ['ready'],
    queryFn: askReady,
    refetchInterval: ({ state }) => (state.data?.state === 'loading' ? whileLoading : false),
  });
  const fetched = useQuery({ queryKey: ['dossier'], queryFn: fetchDossier, enabled: ready.data?.state === 'ready' });
  const again = (): void => {
    void ready.refetch();
    if (ready.data?.state === 'ready') void fetched.refetch();
  };
  if (fetched.data && ready.data?.state === 'ready') {
    const held = { index: fetched.data, files: ready.data.files };
    return <Holding value={held}>{children(held, null)}</Holding>;
  }
  const error = ready.error ?? fetched.error;
  if (error)
    return children(
      null,
      <Failed trouble={error instanceof DossierTrouble ? error.trouble : 'no-server'} again={again} />,
    );
  if (ready.data?.state === 'failed') return children(null, <Failed why={ready.data.why} again={again} />);
  return children(null, <Arriving progress={ready.data?.state === 'loading' ? ready.data.progress : null} />);
}
