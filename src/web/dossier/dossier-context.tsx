/**
 * The dossier for the pages that stand over one: fetched once, and again when what it rests on changed, with what is
 * shown while it comes and when it does not.
 */
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import type { OfferedFile, Ready } from '#server/contract/viewer.ts';
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { type DossierSource, DossierTrouble, fetchDossier } from '#web/dossier/dossier-query.ts';
import { Arriving, Failed } from '#web/parts/states.tsx';
import { Problem } from '#web/problem.ts';

type Held = {
  readonly index: DossierIndex;
  readonly files: readonly OfferedFile[];
  /** The address of a file of the dossier. */
  readonly addressOf: (name: string) => string;
};

type Holding = { readonly held: Held | null; readonly otherwise: ReactNode };

const Dossier = createContext<Holding>({ held: null, otherwise: null });

/** The dossier where it is there already, for a page that stands without it too. */
export const useHolding = (): Holding => useContext(Dossier);

export function useHeld(): Held {
  const { held } = useContext(Dossier);
  if (!held) throw new Error('a page was drawn outside the dossier');
  return held;
}

export const useDossier = (): DossierIndex => useHeld().index;

/** A page over the dossier, or what stands in its way. */
export const overDossier = (Page: () => ReactNode) =>
  function OverDossier(): ReactNode {
    const { held, otherwise } = useContext(Dossier);
    return held ? <Page /> : otherwise;
  };

const whileLoading = 300;

type GateProps = {
  /** Null where there is no dossier to be had; `without` says why. */
  readonly source: DossierSource | null;
  readonly without: ReactNode;
  readonly children: (held: Held | null) => ReactNode;
};

/** Watches until the dossier is ready, then takes it, for all pages below. */
export function DossierGate({ source, without, children }: GateProps) {
  const ready = useQuery({
    queryKey: [...(source?.key ?? []), 'dossier.state'],
    queryFn: (): Promise<Ready> => (source ? source.ready() : Promise.reject()),
    enabled: source !== null,
    refetchInterval: ({ state }) => (state.data?.state === 'loading' ? whileLoading : false),
  });
  const position = ready.data && 'position' in ready.data ? ready.data.position : null;
  const fetched = useQuery({
    queryKey: [...(source?.key ?? []), 'dossier', position],
    queryFn: () => (source ? fetchDossier(source) : Promise.reject()),
    enabled: source !== null && ready.data?.state === 'ready',
    // The one before stays while it is reckoned anew; that of another review does not.
    placeholderData: (before, asked) => (asked?.queryKey[1] === source?.key[1] ? before : undefined),
  });
  const again = (): void => {
    void ready.refetch();
    if (ready.data?.state === 'ready') void fetched.refetch();
  };
  const files = ready.data?.state === 'ready' ? ready.data.files : [];
  const shown = source !== null && fetched.data && ready.data?.state !== 'failed';
  const held = shown ? { index: fetched.data, files, addressOf: source.file } : null;
  const otherwise =
    source === null ? without : <Waiting ready={ready.data} error={ready.error ?? fetched.error} again={again} />;
  return <Dossier value={{ held, otherwise }}>{children(held)}</Dossier>;
}

type WaitingProps = { readonly ready: Ready | undefined; readonly error: Error | null; readonly again: () => void };

function Waiting({ ready, error, again }: WaitingProps) {
  if (error instanceof Problem && error.status !== 0) return <Failed why={error.words} again={again} />;
  if (error) return <Failed trouble={error instanceof DossierTrouble ? error.trouble : 'no-server'} again={again} />;
  if (ready?.state === 'failed') return <Failed why={ready.why} again={again} />;
  return <Arriving progress={ready?.state === 'loading' ? ready.progress : null} />;
}
