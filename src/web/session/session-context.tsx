/**
 * Who is signed in. A page stands either on the viewer of one folder, where nobody is asked, or on the application; which
 * of the two, and who, is asked first. When a session ends in the middle of work the page stays, and asks over it.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { routes } from '#server/contract/viewer.ts';
import { call, callFor, whenEnded } from '#web/client.ts';
import { Problem, problemIn, problemOf, unreachable } from '#web/problem.ts';

export type Me = OutputOf<'session.me'>;
export type Beginning = OutputOf<'session.beginning'>;

export type Session = {
  readonly kind: 'asking' | 'viewer' | 'application' | 'unreachable';
  readonly beginning: Beginning | null;
  /** Null while nobody is signed in. */
  readonly me: Me | null;
  /** Somebody was, and must sign in again to go on. */
  readonly ended: boolean;
  readonly refresh: () => Promise<void>;
  readonly signOut: () => Promise<void>;
};

const none: Session = {
  kind: 'asking',
  beginning: null,
  me: null,
  ended: false,
  refresh: async () => undefined,
  signOut: async () => undefined,
};
const Signed = createContext<Session>(none);

export const useSession = (): Session => useContext(Signed);

/** Who is signed in, on a page that stands on the application and is drawn for nobody else. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error('a page for who is signed in was drawn for nobody');
  return me;
}

async function askBeginning(): Promise<Beginning | { readonly viewer: true }> {
  const answer = await fetch(routes.beginning).catch(() => null);
  if (!answer) throw unreachable();
  if (!answer.ok) throw await problemIn(answer);
  return (await answer.json()) as Beginning | { readonly viewer: true };
}

async function askMe(): Promise<Me | null> {
  try {
    const me = await call('session.me');
    callFor(me.authority.code);
    return me;
  } catch (error) {
    const problem = problemOf(error);
    if (problem.status === 401) return null;
    throw problem;
  }
}

const whileStarting = 700;

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const held = useQueryClient();
  const [ended, end] = useState(false);
  const beginning = useQuery({
    queryKey: ['beginning'],
    queryFn: askBeginning,
    refetchInterval: ({ state }) =>
      state.data && 'state' in state.data && state.data.state === 'loading' ? whileStarting : false,
  });
  const told = beginning.data;
  const application = told !== undefined && !('viewer' in told) ? told : null;
  const asked = useQuery({ queryKey: ['me'], queryFn: askMe, enabled: application?.state === 'ready' });
  useEffect(() => whenEnded(() => end(true)), []);
  const me = asked.data ?? null;
  const isAsking = beginning.isPending || (application?.state === 'ready' && asked.isPending);
  const isLost = beginning.error instanceof Problem || asked.error instanceof Problem;
  const session = useMemo((): Session => {
    const kind = isLost ? 'unreachable' : isAsking ? 'asking' : application ? 'application' : 'viewer';
    return {
      kind,
      beginning: application,
      me,
      ended: ended && me !== null,
      refresh: async () => {
        end(false);
        await held.refetchQueries({ queryKey: ['beginning'] });
        await held.refetchQueries({ queryKey: ['me'] });
      },
      signOut: async () => {
        await call('session.close').catch(() => undefined);
        end(false);
        held.removeQueries({ predicate: ({ queryKey }) => !['beginning', 'me'].includes(String(queryKey[0])) });
        held.setQueryData(['me'], null);
      },
    };
  }, [isLost, isAsking, application, me, ended, held]);
  return <Signed value={session}>{children}</Signed>;
}
