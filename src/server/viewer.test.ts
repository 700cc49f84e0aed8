import { Buffer } from 'node:buffer';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { content } from '#server/content.ts';
import { fileAddress, type ProblemDetails, type Ready, routes } from '#server/contract/viewer.ts';
import { beginLoading, type Load } from '#server/loading.ts';
import { dispositionOf } from '#server/offered.ts';
import { securityHeaders } from '#server/security-headers.ts';
import { dossierApplication } from '#server/viewer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const dossierJson = bytes(`{"format":"bokhuyet-dossier/1","figures":[${'"221,4 tỷ đồng",'.repeat(400)}""]}`);
const files = new Map([
  ['report.docx', bytes('PK word')],
  ['báo cáo (dự thảo).pdf', bytes('%PDF')],
]);
const site = new Map([
  ['/index.html', content(bytes(`<!doctype html>${'page '.repeat(300)}`), 'text/html; charset=utf-8')],
  [
    '/assets/main-3f2a91cc.js',
    content(bytes('run();'), 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'),
  ],
]);

const faults: unknown[] = [];
const serving = async (load: Load = async () => ({ dossierJson, files }), hosts: readonly string[] = ['localhost']) => {
  const loading = beginLoading(load, (why) => faults.push(why));
  await loading.ended;
  return dossierApplication({ site, loading, hosts });
};
const fail = (why: unknown): never => {
  throw why;
};
const at = (path: string): string => `http://localhost${path}`;

describe('the dossier', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('comes packed as %s, smaller, and unpacks to the same bytes', async (packing, unpack) => {
    const app = await serving();
    const answer = await app.request(at(routes.dossier), { headers: { 'accept-encoding': packing } });
    const packed = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-encoding')).toBe(packing);
    expect(packed.length).toBeLessThan(dossierJson.length / 2);
    expect(unpack(packed)).toEqual(Buffer.from(dossierJson));
  });

  it('comes plain to those who cannot unpack', async () => {
    const answer = await (await serving()).request(at(routes.dossier), {
      headers: { 'accept-encoding': 'br;q=0, identity' },
    });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(dossierJson);
  });

  it('is not sent again to those who have it', async () => {
    const app = await serving();
    const first = await app.request(at(routes.dossier));
    const tag = first.headers.get('etag') ?? '';
    const second = await app.request(at(routes.dossier), { headers: { 'if-none-match': `"other", W/${tag}` } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    const changed = await (await serving(async () => ({ dossierJson: bytes('{}'), files }))).request(
      at(routes.dossier),
      { headers: { 'if-none-match': tag } },
    );
    expect(changed.status).toBe(200);
  });
});

describe('while the dossier is made', () => {
  it('the page and the progress are there, the dossier is refused', async () => {
    let finish: () => void = () => undefined;
    const loading = beginLoading(async (tell) => {
      tell({ words: { vi: 'Đang đọc', en: 'Reading' }, done: 2, total: 7 });
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { dossierJson, files };
    }, fail);
    const app = dossierApplication({ site, loading, hosts: ['localhost'] });
    await Promise.resolve();
    expect((await app.request(at('/'))).status).toBe(200);
    expect(await (await app.request(at(routes.ready))).json()).toEqual({
      state: 'loading',
      progress: { words: { vi: 'Đang đọc', en: 'Reading' }, done: 2, total: 7 },
    });
    const refusal = await app.request(at(routes.dossier));
    expect([refusal.status, refusal.headers.get('retry-after')]).toEqual([503, '1']);
    finish();
    await loading.ended;
    expect((await app.request(at(routes.dossier))).status).toBe(200);
  });

  it('a failure is told in both languages', async () => {
    const both = { vi: 'Thư mục thiếu review.yaml', en: 'The folder lacks review.yaml' };
    const app = await serving(() => Promise.reject(both));
    expect(await (await app.request(at(routes.ready))).json()).toEqual({ state: 'failed', why: both } satisfies Ready);
    expect((await app.request(at(routes.dossier))).status).toBe(500);
    expect(faults).toEqual([]);
  });

  it('a fault nobody foresaw is told to whoever runs the server, and not a word of it to the page', async () => {
    const fault = new Error('ENOENT: /home/an/bao-cao.docx');
    const thrown = await serving(() => Promise.reject(fault));
    const answer = await (await thrown.request(at(routes.ready))).text();
    expect(faults.splice(0)).toEqual([fault]);
    expect(answer).not.toMatch(/ENOENT|home|bao-cao/);
    const { state, why } = JSON.parse(answer);
    expect(state).toBe('failed');
    expect([why.vi, why.en].map((words) => words.length > 20)).toEqual([true, true]);
    expect(why.vi).not.toBe(why.en);
  });
});

describe('files', () => {
  it('are offered under their own names', async () => {
    const app = await serving();
    const answer = await app.request(at(fileAddress('báo cáo (dự thảo).pdf')));
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes('%PDF'));
    expect(await (await app.request(at(routes.ready))).json()).toMatchObject({
      files: [
        { name: 'report.docx', bytes: 7 },
        { name: 'báo cáo (dự thảo).pdf', bytes: 4 },
      ],
    });
  });

  it('have a name for old browsers and the true one beside it', () => {
    const [, plain, exact] =
      /filename="(.*)"; filename\*=UTF-8''(.*)$/.exec(dispositionOf('Đề án "tăng thu" 50%.docx')) ?? [];
    expect(plain).toBe('De an _tang thu_ 50_.docx');
    expect(decodeURIComponent(exact ?? '')).toBe('Đề án "tăng thu" 50%.docx');
    expect(exact).toMatch(/^[\w.%!#$&+\-^`|~]+$/);
  });

  it.each(['/files/secret.txt', '/files/..%2f..%2fetc%2fpasswd', '/assets/none-12345678.js', '/api/other'])(
    '%s is not there',
    async (path) => {
      const answer = await (await serving()).request(at(path));
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect((await answer.json()) as ProblemDetails).toMatchObject({
        status: 404,
        title: expect.any(String),
        en: expect.any(String),
      });
    },
  );
});

describe('every answer', () => {
  it.each(['/', '/assets/main-3f2a91cc.js', routes.ready, routes.dossier, '/files/report.docx', '/files/none'])(
    '%s carries the strict headers',
    async (path) => {
      const answer = await (await serving()).request(at(path));
      for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers.get(name)).toBe(value);
      expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe|\*/);
    },
  );

  it('keeps hashed assets for ever and the page never without asking', async () => {
    const app = await serving();
    expect((await app.request(at('/assets/main-3f2a91cc.js'))).headers.get('cache-control')).toContain('immutable');
    expect((await app.request(at('/indicators/thu-nsnn'))).headers.get('cache-control')).toBe('no-cache');
  });

  it('is refused to other host names and other methods', async () => {
    const app = await serving();
    expect((await app.request('http://evil.example/api/dossier')).status).toBe(421);
    expect((await app.request(at(routes.dossier), { method: 'POST' })).status).toBe(405);
    const named = await serving(undefined, ['may-chu-van-phong']);
    expect((await named.request('http://may-chu-van-phong/api/dossier')).status).toBe(200);
    expect((await (await serving(undefined, [])).request(at(routes.dossier))).status).toBe(421);
  });
});
