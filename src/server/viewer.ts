/**
 * The read-only server of one dossier: the page, the dossier, its files. In-process, so tests need no port.
 * Every answer carries the same strict headers; the page runs no inline script and no inline style.
 */
import { Hono } from 'hono';
import { answered } from '#server/content.ts';
import { routes } from '#server/contract/viewer.ts';
import type { Loading } from '#server/loading.ts';
import { dispositionOf } from '#server/offered.ts';
import { refused } from '#server/refusal.ts';
import { securityHeaders } from '#server/security-headers.ts';
import { type Site, shownAt } from '#server/site.ts';

export type ViewerParts = {
  readonly site: Site;
  readonly loading: Loading;
  /** The only host names it answers for. A page of another name must not read a dossier on this machine. */
  readonly hosts: readonly string[];
};

/** The application over a site and a dossier that may still be on its way. */
export function dossierApplication({ site, loading, hosts }: ViewerParts): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
  });
  app.use(async (c, next) => {
    if (!hosts.includes(hostNameOf(c.req.url))) return refused('wrong-host');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return refused('wrong-method');
    return next();
  });
  app.get(routes.beginning, (c) => c.json({ viewer: true }, 200, { 'cache-control': 'no-store' }));
  app.get(routes.ready, (c) => c.json(loading.ready(), 200, { 'cache-control': 'no-store' }));
  app.get(routes.dossier, (c) => {
    const held = loading.dossier();
    if (held) return answered(c.req.raw, held);
    return refused(loading.ready().state === 'failed' ? 'not-made' : 'not-ready');
  });
  app.get(routes.file, (c) => {
    const name = c.req.param('name');
    const held = loading.file(name);
    return held ? answered(c.req.raw, held, { 'content-disposition': dispositionOf(name) }) : refused('not-found');
  });
  app.get('*', (c) => {
    const held = shownAt(site, c.req.path);
    return held ? answered(c.req.raw, held) : refused('not-found');
  });
  return app;
}

const hostNameOf = (url: string): string => new URL(url).hostname.replace(/^\[|\]$/g, '');
