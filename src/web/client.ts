/**
 * The one way to the server: calls by the name of their route, typed by the contract, of which only the addresses come
 * along. Every failure is a `Problem`; a session that ended is told to whoever listens, and the page stays as it is.
 */
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { addressed, ownHeader, type RouteName } from '#server/contract/addresses.ts';
import type { InputOf, OutputOf } from '#server/contract/contract.ts';
import { type Problem, problemIn, unreachable } from '#web/problem.ts';

type Sent<Name extends RouteName> =
  Record<never, never> extends InputOf<Name> ? [input?: InputOf<Name>] : [input: InputOf<Name>];

let authority = '';
let ended: () => void = () => undefined;

/** Whose rows are asked for: the authority of who signed in. */
export const callFor = (code: string): void => {
  authority = code;
};

/** What to do when the session has ended while somebody works. */
export const whenEnded = (tell: () => void): void => {
  ended = tell;
};

/** Calls a route; throws a `Problem`. Of a route that answers a file, its bytes. */
export async function call<Name extends RouteName>(name: Name, ...[input]: Sent<Name>): Promise<OutputOf<Name>> {
  const answer = await asked(name, (input ?? {}) as Readonly<Record<string, unknown>>, null);
  return bodyOf<Name>(answer);
}

async function bodyOf<Name extends RouteName>(answer: Response): Promise<OutputOf<Name>> {
  const type = answer.headers.get('content-type') ?? '';
  return (/^application\/json/.test(type) ? await answer.json() : await answer.blob()) as OutputOf<Name>;
}

/** Sends a file to a route that takes one; its other input goes into the address. */
export async function send<Name extends RouteName>(
  name: Name,
  input: InputOf<Name>,
  file: Blob,
): Promise<OutputOf<Name>> {
  return bodyOf<Name>(await asked(name, input as Readonly<Record<string, unknown>>, file));
}

/** Where a route of files can be opened by a plain link. */
export const linkTo = <Name extends RouteName>(name: Name, input: InputOf<Name>): string =>
  addressed(name, { authority, input: input as Readonly<Record<string, unknown>> }).path;

async function asked(name: RouteName, input: Readonly<Record<string, unknown>>, file: Blob | null): Promise<Response> {
  const { method, path, body } = addressed(name, { authority, input }, { upload: file !== null });
  const type = file ? file.type || 'application/octet-stream' : 'application/json';
  const sent = file ?? body;
  const answer = await fetch(path, {
    method,
    headers: { ...ownHeader, ...(sent === null ? {} : { 'content-type': type }) },
    ...(sent === null ? {} : { body: sent }),
  }).catch(() => null);
  if (!answer) throw unreachable();
  if (answer.ok) return answer;
  if (answer.status === 401 && !name.startsWith('session.')) ended();
  throw await problemIn(answer);
}

/** The key under which what a route answered is held; without input, all that it answered. */
export const keyOf = <Name extends RouteName>(name: Name, input?: InputOf<Name>): readonly unknown[] =>
  input === undefined ? [authority, name] : [authority, name, input];

type CallOptions = {
  /** Not asked while this is false. */
  readonly when?: boolean;
  /** Asked again every so many milliseconds while the page is in sight, and when it comes back. */
  readonly every?: number;
};

/** What a route answers, held and shared by all who ask the same. */
export function useCall<Name extends RouteName>(
  name: Name,
  input: InputOf<Name>,
  { when = true, every }: CallOptions = {},
) {
  return useQuery<OutputOf<Name>, Problem>({
    queryKey: keyOf(name, input),
    queryFn: () => (call as (name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>)(name, input),
    enabled: when,
    ...(every === undefined ? {} : { refetchInterval: every, refetchOnWindowFocus: 'always' as const }),
  });
}

/** Changes something by a route; what the named routes had answered is asked for again afterwards. */
export function useChange<Name extends RouteName>(
  name: Name,
  { touches = [] }: { readonly touches?: readonly RouteName[] } = {},
) {
  const held = useQueryClient();
  return useMutation<OutputOf<Name>, Problem, InputOf<Name>>({
    mutationFn: (input) => (call as (name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>)(name, input),
    onSuccess: () => refreshed(held, touches),
  });
}

/** Lets what these routes answered be asked for again, by whoever shows it. */
export const refreshed = async (held: QueryClient, names: readonly RouteName[]): Promise<void> => {
  await Promise.all(names.map((name) => held.invalidateQueries({ queryKey: keyOf(name) })));
};
