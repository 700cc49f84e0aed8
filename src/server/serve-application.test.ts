/** The application on a port: it answers before the database stands, tells the first link, and ends quietly. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serveApplication } from '#server/serve-application.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { temporaryHome } from '#store/store-sample.ts';

const webFolder = mkdtempSync(join(tmpdir(), 'bokhuyet-web-'));
writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Bổ Khuyết</title>');
afterAll(() => rmSync(webFolder, { recursive: true }));

/** No paper is opened here. */
const papers = {
  readPaper: () => Promise.reject(new Error('no paper was given')),
  pdf: () => Promise.reject(new Error('no paper was given')),
  readingOf: () => Promise.reject(new Error('no paper was given')),
  close: () => undefined,
};

const settings = {
  host: '127.0.0.1',
  port: 0,
  origin: null,
  proxyHeader: null,
  secret: null,
  secondFactorRequired: false,
  metricsToken: null,
  isLogging: true,
  version: 'test',
  webFolder,
  mail: null,
};

it('answers at once, opens, tells the link once nobody has an account, and stops', async () => {
  const { home, remove } = temporaryHome();
  const lines: string[] = [];
  let link = '';
  const serving = await serveApplication(settings, {
    openDatabase: () => openDatabase({ home, only: 'pglite' }),
    clock: () => new Date(),
    reckon: async () => ({ dossierJson: new Uint8Array(), files: new Map() }),
    collect: async () => ({ dossierJson: new Uint8Array(), files: new Map() }),
    papers,
    demo: null,
    print: (line) => void lines.push(line),
    wordsOf: (why) => ({ vi: String(why), en: String(why) }),
    tellFirst: (url) => {
      link = url;
    },
  });
  const once = (path: string) => fetch(new URL(path, serving.url));
  // Opening holds the thread longer than an idle connection lives.
  const asked = (path: string) => once(path).catch(() => once(path));
  expect((await asked('/')).status).toBe(200);
  expect((await asked('/health')).status).toBe(200);
  expect((await asked('/api/session')).status).toBe(503);
  expect(await (await asked('/api/beginning')).json()).toMatchObject({ state: 'loading' });
  expect((await asked('/readiness')).status).toBe(503);
  await serving.opened;
  expect((await asked('/readiness')).status).toBe(200);
  expect(await (await asked('/api/beginning')).json()).toMatchObject({ state: 'no-administrator', demo: null });
  expect(link).toMatch(/\/first-administrator#.{20,}$/);
  expect(await (await asked('/metrics')).text()).toMatch(
    /bokhuyet_requests_total\{route="readiness",method="GET",status="200"\} 1/,
  );
  const through = await fetch(new URL('/metrics', serving.url), { headers: { 'x-forwarded-for': '10.0.0.1' } });
  expect(through.status).toBe(404);
  const body = {
    code: link.split('#')[1],
    name: 'Trần Thị Quản',
    username: 'quan.tri',
    password: 'nắng mới bên sông',
    authority: { code: 'xa-moi', name: 'Xã Mới', level: 'xã', place: 'Xã Mới' },
  };
  await asked('/health');
  const made = await fetch(new URL('/api/first-administrator', serving.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect([made.status, await made.json()]).toEqual([200, { next: 'in' }]);
  await serving.close();
  await expect(asked('/health')).rejects.toThrow();
  expect(lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error')).toEqual([]);
  remove();
}, 120_000);

it('tells the page why it did not open', async () => {
  const serving = await serveApplication(settings, {
    openDatabase: () => Promise.reject(new Error('no such place')),
    clock: () => new Date(),
    reckon: async () => ({ dossierJson: new Uint8Array(), files: new Map() }),
    collect: async () => ({ dossierJson: new Uint8Array(), files: new Map() }),
    papers,
    demo: null,
    print: () => undefined,
    wordsOf: () => ({ vi: 'không mở được', en: 'it did not open' }),
    tellFirst: () => undefined,
  });
  await serving.opened;
  const said = await (await fetch(new URL('/api/beginning', serving.url))).json();
  expect(said).toMatchObject({ state: 'failed', why: { en: 'it did not open' } });
  await serving.close();
});
