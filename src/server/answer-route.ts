/**
 * One route answered: who is in, of which authority, with which right, with what input; then the action, and what it gives
 * as JSON or as bytes. The order is that of telling least: a stranger learns nothing but that nobody is signed in, and of
 * another authority there is nothing.
 */
import { may, type Thing } from '#core/permission.ts';
import { actions } from '#server/actions/actions.ts';
import type { FileAnswer, OpenCall, SignedCall, Works } from '#server/actions/call.ts';
import { mustOf } from '#server/actions/me.ts';
import { answered, content } from '#server/content.ts';
import type { RouteName } from '#server/contract/addresses.ts';
import type { Route } from '#server/contract/route.ts';
import { checkedInput } from '#server/input.ts';
import type { Opening } from '#server/opening.ts';
import { Refused } from '#server/refusal.ts';
import type { Inside } from '#server/sign-in/sign-in.ts';
import { type Asking, actorIn, dayIn, NotPermitted } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';

type AnyRoute = Route & { readonly name: RouteName };

export type Arrived = {
  readonly request: Request;
  /** What the path names. */
  readonly named: Readonly<Record<string, string>>;
  readonly address: string;
  readonly opening: Opening;
};

/** The answer of a route, or a refusal thrown. */
export async function answerRoute(route: AnyRoute, arrived: Arrived): Promise<Response> {
  const { request, opening } = arrived;
  const works = opening.works();
  if (works === null) return answeredSoFar(route, opening);
  const { authority, ...named } = arrived.named;
  const cookies: string[] = [];
  const open = {
    works,
    headers: request.headers,
    address: arrived.address,
    setCookies: (more: readonly string[]) => void cookies.push(...more),
  };
  const whose = route.right === 'anybody' ? null : await whoeverIsIn(route, { works, request, authority });
  if (whose !== null) cookies.push(...whose.cookies);
  const { input, bytes } = await checkedInput(route, { request, named });
  const given = { ...open, input, bytes };
  const call = whose === null ? given : { ...given, ...(await permittedCall(route, whose, { works, input })) };
  const result = await acted(route, call);
  if (whose !== null && request.method !== 'GET' && request.method !== 'HEAD') works.saved(whose.asking.authority);
  const response = await asResponse(route, request, result);
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}

/** The table of actions is typed row by row; here a row is any of them. */
const acted = (route: AnyRoute, call: object): Promise<unknown> =>
  (actions[route.name] as (call: object) => Promise<unknown>)(call as OpenCall<'session.open'>);

function answeredSoFar(route: AnyRoute, opening: Opening): Response {
  if (route.name !== 'session.beginning') throw new Refused('not-open');
  const now = opening.state();
  const body = {
    state: now.state === 'failed' ? 'failed' : 'loading',
    progress: now.state === 'loading' ? now.progress : null,
    why: now.state === 'failed' ? now.why : null,
    demo: null,
    version: '',
  };
  return Response.json(body, { headers: { 'cache-control': 'no-store' } });
}

type Whose = { readonly inside: Inside; readonly asking: Asking; readonly cookies: readonly string[] };
type Entering = { readonly works: Works; readonly request: Request; readonly authority: string | undefined };

async function whoeverIsIn(route: AnyRoute, { works, request, authority }: Entering): Promise<Whose> {
  const at = works.now();
  const { result: inside, cookies } = await works.signIn.known(request.headers, at);
  if (inside === null) throw new Refused('not-signed-in');
  // As of an address that does not exist: whether there is such an authority is not told either.
  if (authority !== undefined && authority !== inside.authority) throw new Refused('not-found');
  const { authority: of, person } = inside;
  if (route.right === 'anybody') throw new Error('a route for anybody asks for nobody');
  return { inside, asking: { authority: of, by: { of, person }, at }, cookies };
}

type Deciding = { readonly works: Works; readonly input: Readonly<Record<string, unknown>> };
type Signed = Pick<SignedCall<'session.me'>, 'inside' | 'asking' | 'units'>;

/** What may be answered before the password is one's own and the second factor set. */
const setsUp = (name: RouteName): boolean => name === 'session.me' || name.startsWith('account.');

/** Decided by the roles on record at this moment. Who holds none any more is not in any more. */
async function permittedCall(route: AnyRoute, whose: Whose, { works, input }: Deciding): Promise<Signed> {
  const { inside, asking } = whose;
  const permitted = await asked(works.connection, asking, async (session): Promise<Signed | null> => {
    const actor = actorIn(session);
    const today = dayIn(asking.at);
    const held = actor.holds.filter(
      ({ role, from, to }) => role !== 'public' && from <= today && (to === null || today <= to),
    );
    if (held.length === 0) return null;
    const must = mustOf(
      { inside, works },
      held.some(({ role }) => role === 'administrator'),
    );
    if (must !== null && !setsUp(route.name)) throw new Refused('set-up-first');
    const { right } = route;
    if (right === 'signed in' || right === 'anybody') return { inside, asking, units: null };
    const decided = (thing: Omit<Thing, 'authority'>) =>
      may(actor, right, { thing: { authority: asking.authority, ...thing }, today });
    if (route.about === 'what they may') {
      const whole = decided({});
      if (whole.allowed) return { inside, asking, units: null };
      const units = actor.units.map(({ code }) => code).filter((unit) => decided({ units: [unit] }).allowed);
      if (units.length === 0) throw new NotPermitted(right, asking.authority, whole.roles);
      return { inside, asking, units };
    }
    const decision = decided(route.about === 'the whole' ? {} : route.about(input as never));
    if (!decision.allowed) throw new NotPermitted(right, asking.authority, decision.roles);
    return { inside, asking, units: null };
  });
  if (permitted !== null) return permitted;
  await works.signIn.endSessions(inside.account);
  throw new Refused('not-signed-in');
}

const unkept = 'private, no-cache';

async function asResponse(route: AnyRoute, request: Request, result: unknown): Promise<Response> {
  if (route.output === 'file') {
    const { content: held, headers } = result as FileAnswer;
    return answered(request, { ...held, cache: unkept }, { ...headers });
  }
  const bytes = Buffer.from(JSON.stringify(result));
  if (request.method === 'GET' || request.method === 'HEAD')
    return answered(request, content(bytes, 'application/json; charset=utf-8', unkept));
  return new Response(bytes, {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  });
}
