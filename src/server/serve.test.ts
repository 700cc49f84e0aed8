import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#server/contract/viewer.ts';
import { type Serving, serveDossier } from '#server/serve.ts';

let webFolder = '';
const open: Serving[] = [];
const load = async () => ({
  dossierJson: new TextEncoder().encode('{"format":"bokhuyet-dossier/1"}'),
  files: new Map<string, Uint8Array>(),
});
const serving = async (wish: { port: number; exactPort?: boolean; host?: string }): Promise<Serving> => {
  const made = await serveDossier({ load, webFolder, host: '127.0.0.1', ...wish });
  open.push(made);
  return made;
};

beforeAll(async () => {
  webFolder = await mkdtemp(join(tmpdir(), 'bokhuyet-web-'));
  await mkdir(join(webFolder, 'assets'));
  await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>Bổ Khuyết</title>');
  await writeFile(join(webFolder, 'assets', 'main-3f2a91cc.js'), 'run();');
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
  await rm(webFolder, { recursive: true });
});

/** A port somebody else holds. */
const holding = (): Promise<Server & { port: number }> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () =>
      resolve(Object.assign(server, { port: (server.address() as { port: number }).port })),
    );
  });

describe('serving a dossier', () => {
  it('shows the page of the folder at every address of the page, and the dossier when it is there', async () => {
    const { url, loaded } = await serving({ port: 0 });
    const page = await fetch(`${url}papers/report?number=a`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('Bổ Khuyết');
    await loaded;
    expect(await (await fetch(new URL(routes.dossier, url))).json()).toEqual({ format: 'bokhuyet-dossier/1' });
  });

  it.each(['127.0.0.1', '0.0.0.0'])('answers at %s to its own names alone', async (host) => {
    const { port, loaded } = await serving({ port: 0, host });
    await loaded;
    const statusFor = (name: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const asked = { host: '127.0.0.1', port, path: routes.dossier, headers: { host: `${name}:${port}` } };
        get(asked, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
      });
    expect(await statusFor('localhost')).toBe(200);
    expect(await statusFor('127.0.0.1')).toBe(200);
    expect(await statusFor('evil.example')).toBe(421);
    expect(await statusFor('localhost.evil.example')).toBe(421);
  });

  it('takes the next port when the one wished for is busy, and says so when it may not', async () => {
    const holder = await holding();
    const next = await serving({ port: holder.port });
    expect(next.port).toBeGreaterThan(holder.port);
    await expect(serving({ port: holder.port, exactPort: true })).rejects.toThrow(String(holder.port));
    holder.close();
  });

  it('stops when asked, twice without harm', async () => {
    const { url, close } = await serving({ port: 0 });
    await fetch(url);
    await close();
    await expect(fetch(url)).rejects.toThrow();
    await close();
  });

  it('says what to do when the page was never built', async () => {
    await expect(
      serveDossier({ load, webFolder: join(webFolder, 'none'), port: 0, host: '127.0.0.1' }),
    ).rejects.toThrow('npm run build');
  });
});
