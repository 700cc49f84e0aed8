/**
 * The application over a database: every request by the contract's table, whoever it is from. In-process, so tests need no
 * port. What is not of the table is a file of the pages, or nothing.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { answerRoute } from '#server/answer-route.ts';
import { answered, content } from '#server/content.ts';
import { addresses, openApiAddress, type RouteName } from '#server/contract/addresses.ts';
import { contract } from '#server/contract/contract.ts';
import type { Route } from '#server/contract/route.ts';
import type { LogLine } from '#server/log.ts';
import { openMetrics } from '#server/metrics.ts';
import { openApi } from '#server/open-api.ts';
import type { Opening } from '#server/opening.ts';
import { problemOf } from '#server/problem.ts';
import { type Refusal, refused } from '#server/refusal.ts';
import { securityHeaders, tlsHeaders } from '#server/security-headers.ts';
import { type Site, shownAt } from '#server/site.ts';

export type ApplicationParts = {
  readonly site: Site;
  readonly opening: Opening;
  /** The only host names it answers for. */
  readonly hosts: readonly string[];
  /** `https://bokhuyet.example.vn` where that is known; else each request's own host. */
  readonly origin: string | null;
  /** Where a request came from, as far as that is known. */
  readonly addressOf: (request: Request, incoming: unknown) => string;
  readonly log: (line: LogLine) => void;
  /** Counts up from nothing in particular: milliseconds. */
  readonly elapsed: () => number;
  readonly requestId: () => string;
  readonly version: string;
  /** Who may read the metrics: whoever knows this; without it whoever asks from this machine itself. */
  readonly metricsToken: string | null;
};

type Bindings = { Bindings: { readonly incoming?: unknown }; Variables: { route: string; request: string } };

/** The application; it answers while what it works with is still being opened. */
export function application(parts: ApplicationParts): Hono<Bindings> {
  const app = new Hono<Bindings>();
  const metrics = openMetrics();
  const { opening, site } = parts;
  app.use(async (c, next) => {
    const begun = parts.elapsed();
    c.set('route', 'page');
    c.set('request', parts.requestId());
    await next();
    const seconds = (parts.elapsed() - begun) / 1_000;
    const [route, method] = [c.get('route'), c.req.method];
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
    if (parts.origin?.startsWith('https:'))
      for (const [name, value] of Object.entries(tlsHeaders)) c.res.headers.set(name, value);
    c.res.headers.set('x-request-id', c.get('request'));
    metrics.count({ route, method, status: c.res.status, seconds });
    parts.log({ request: c.get('request'), method, route, status: c.res.status, seconds });
  });
  app.get('/health', (c) => {
    c.set('route', 'health');
    return c.json({ alive: true, version: parts.version }, 200, fresh);
  });
  app.use(async (c, next) => {
    const refusal = refusalOf(parts, c.req.raw);
    return refusal === null ? next() : refused(refusal);
  });
  app.get('/readiness', async (c) => {
    c.set('route', 'readiness');
    const isReady = await opening.answers();
    return c.json({ ready: isReady, state: opening.state().state }, isReady ? 200 : 503, fresh);
  });
  app.get('/metrics', async (c) => {
    c.set('route', 'metrics');
    if (!mayWatch(parts, c.req.raw, parts.addressOf(c.req.raw, c.env?.incoming))) return refused('not-found');
    return c.text(metrics.text(await opening.gauges()), 200, fresh);
  });
  const described = content(Buffer.from(JSON.stringify(openApi(parts.version))), 'application/json; charset=utf-8');
  app.get(openApiAddress, (c) => {
    c.set('route', 'openapi');
    return answered(c.req.raw, described);
  });
  for (const route of Object.values<Route & { readonly name: RouteName }>(contract)) {
    const [method = '', path = ''] = addresses[route.name].split(' ');
    app.on(method, path, async (c) => {
      c.set('route', route.name);
      const address = parts.addressOf(c.req.raw, c.env?.incoming);
      return answerRoute(route, { request: c.req.raw, named: c.req.param(), address, opening });
    });
  }
  app.all('/api/*', () => refused('not-found'));
  app.on(['GET', 'HEAD'], '*', (c) => {
    const held = shownAt(site, c.req.path);
    return held ? answered(c.req.raw, held) : refused('not-found');
  });
  app.all('*', () => refused('wrong-method'));
  app.onError((error, c) => {
    const { refusal, more, isFault } = problemOf(error);
    const request = c.get('request');
    if (isFault) parts.log({ request, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    return refused(refusal, isFault ? { ...more, request } : more);
  });
  return app;
}

/** By the token, or from this machine itself and not through a proxy that stands on it. */
function mayWatch({ metricsToken }: ApplicationParts, request: Request, address: string): boolean {
  if (metricsToken !== null) return isSame(request.headers.get('authorization') ?? '', `Bearer ${metricsToken}`);
  const isForwarded = ['x-forwarded-for', 'forwarded', 'x-real-ip'].some((name) => request.headers.has(name));
  return !isForwarded && /^(127\.|::1$|::ffff:127\.)/.test(address);
}

/** In the same time whatever was given. */
const isSame = (given: string, wanted: string): boolean => {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
};

const fresh = { 'cache-control': 'no-store' };

const isRead = (request: Request): boolean => request.method === 'GET' || request.method === 'HEAD';

/** Another host's name, or a change that a page of another site asks for (Fetch Metadata; the origin where that is older). */
function refusalOf({ hosts, origin }: ApplicationParts, request: Request): Refusal | null {
  const url = new URL(request.url);
  if (!hosts.includes(url.hostname.replace(/^\[|\]$/g, ''))) return 'wrong-host';
  if (isRead(request)) return null;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return 'cross-site';
  const from = request.headers.get('origin');
  if (from === null) return null;
  return from === origin || hostOf(from) === url.host ? null : 'cross-site';
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
