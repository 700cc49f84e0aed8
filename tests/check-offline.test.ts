/**
 * The check page without the network once it was opened with it, in a real Chromium whose server is then shut: served by
 * the program and from a plain file server. What is kept are the files of one build and nothing else.
 */
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveDossier } from '#server/serve.ts';
import { paths } from '#web/paths.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const vite = join('node_modules', 'vite', 'bin', 'vite.js');
const slips = 'corpus/check/slips/s01.docx';
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

type Running = { readonly address: string; readonly stop: () => Promise<unknown> };

let folder = '';
let browser: Browser;
let context: BrowserContext;
let running: Running;

const built = (root: string, out: string): Promise<unknown> =>
  promisify(execFile)(
    process.execPath,
    [vite, 'build', root, '--outDir', join(folder, out), '--emptyOutDir', '--logLevel', 'error'],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );

const stopped = (server: Server): Promise<unknown> =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

/** A server that knows nothing but files; port 0 for any that is free. */
async function fileServer(of: string, port = 0): Promise<Running> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/ra-soat\//, '') || 'index.html';
    readFile(join(of, path)).then(
      (bytes) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'image/svg+xml' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}/ra-soat/`, stop: () => stopped(server) };
}

async function application(): Promise<Running> {
  const serving = await serveDossier({
    load: () => new Promise(() => undefined),
    webFolder: join(folder, 'web'),
    port: 0,
    host: '127.0.0.1',
  });
  return { address: new URL(paths.check(), serving.url).href, stop: serving.close };
}

async function opened(address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  await page.locator('[data-ready]').waitFor();
  return page;
}

/** What the browser keeps, by the path of each address. */
const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found.sort();
  });

const stores = (page: Page): Promise<number> => page.evaluate(async () => (await caches.keys()).length);
const keeper = (page: Page): Promise<unknown> => page.evaluate(async () => void (await navigator.serviceWorker.ready));

/** Every file of a build but the worker that keeps them. */
async function filesOf(of: string): Promise<readonly string[]> {
  const names = await readdir(of, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => ({ name, isFile: (await stat(join(of, name))).isFile() })));
  return sizes.filter(({ name, isFile }) => isFile && name !== 'offline-worker.js').map(({ name }) => name);
}

/** Another build: the same page, and one sign more in its picture. */
async function rebuilt(of: string): Promise<void> {
  const worker = join(of, 'offline-worker.js');
  await appendFile(join(of, 'icon.svg'), '\n');
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256')
    .update(await readFile(join(of, 'icon.svg')))
    .digest('hex');
  const text = await readFile(worker, 'utf8');
  await writeFile(
    worker,
    text.replace(/("icon\.svg":")[0-9a-f]+/, `$1${hash}`).replace(/("version":")[0-9a-f]+/, `$1${hash}`),
  );
}

describe.skipIf(!executablePath)('the check page with the network gone (skipped where no Chromium is)', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bokhuyet-offline-'));
    await built('src/web', 'web');
    await built('src/web/alone', 'check');
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: flags });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    context = await browser.newContext();
  });
  afterEach(async () => {
    await context.close();
    await running?.stop();
  });

  it.each([
    { of: 'web', root: '/', start: application },
    { of: 'check', root: '/ra-soat/', start: () => fileServer(join(folder, 'check')) },
  ])('opens and checks a document; only the files of the build are kept ($of)', async ({ of, root, start }) => {
    running = await start();
    const page = await opened(running.address);
    await keeper(page);
    const files = await filesOf(join(folder, of));
    expect(files.length).toBeGreaterThan(3);
    expect(await keptIn(page)).toEqual(files.map((name) => `${root}${name}`).sort());
    await page.close();
    await running.stop();
    const alone = await opened(running.address);
    await alone.locator('input[type=file]').setInputFiles(slips);
    await alone.locator('[data-drawn=true]').waitFor();
    expect(await alone.locator('aside li[id^=problem-]').count()).toBeGreaterThan(2);
    expect(await keptIn(alone)).toEqual(files.map((name) => `${root}${name}`).sort());
    await expect(alone.goto(new URL('/tasks', running.address).href)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  });

  it('a newer build takes the place of the older once no page of that is open, and leaves nothing of it', async () => {
    const own = join(folder, 'renewed');
    await cp(join(folder, 'check'), own, { recursive: true });
    running = await fileServer(own);
    const first = await opened(running.address);
    await keeper(first);
    await rebuilt(own);
    const second = await opened(running.address);
    await expect.poll(() => stores(second), { timeout: 10_000 }).toBe(2);
    await Promise.all([first.close(), second.close()]);
    const storesOnOpening = async (): Promise<number> => {
      const page = await opened(running.address);
      const count = await stores(page);
      await page.close();
      return count;
    };
    await expect.poll(storesOnOpening, { timeout: 20_000 }).toBe(1);
    await running.stop();
    const alone = await opened(running.address);
    const picture = await alone.evaluate(async () => (await caches.match('./icon.svg'))?.text());
    expect(picture).toMatch(/\n\n$/);
  });

  it('files that are not those of one build are not kept', async () => {
    const own = join(folder, 'mixed');
    await cp(join(folder, 'check'), own, { recursive: true });
    await appendFile(join(own, 'index.html'), '\n');
    running = await fileServer(own);
    const page = await opened(running.address);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const worker = registration?.installing;
      await new Promise<void>((resolve) => {
        if (!worker || worker.state === 'redundant') resolve();
        else worker.addEventListener('statechange', () => worker.state === 'redundant' && resolve());
      });
    });
    expect(await keptIn(page)).toEqual([]);
  });
});
