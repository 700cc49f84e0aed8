/**
 * The page that checks documents, in a real Chromium: served by the program, from a plain file server, and from the
 * disk. What it shows is what the check itself finds, at its place; it asks for nothing once it is there; a stamped
 * document leaves no word behind.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, not what the document holds.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import type { Problem } from '#core/problem.ts';
import { checkFile } from '#cycle/check/check-file.ts';
import { type Block, cellText, documentOf, runningText } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { type Serving, serveDossier } from '#server/serve.ts';
import { paths } from '#web/paths.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const vite = join('node_modules', 'vite', 'bin', 'vite.js');
const slips = 'corpus/check/slips/s01.docx';
const reports = 'examples/kien-an/reviews/2019-9M/reports';

/** The day of the browser, so that both check on the same one. */
const on = day('2026-10-05');
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

let folder = '';
let browser: Browser;
let page: Page;
let serving: Serving;
let plain: Server;
let said: string[] = [];
let asked: string[] = [];
const at = { served: '', plain: '', disk: '' };

const built = (root: string, out: string): Promise<unknown> =>
  promisify(execFile)(
    process.execPath,
    [vite, 'build', root, '--outDir', join(folder, out), '--emptyOutDir', '--logLevel', 'error'],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );

/** A server that knows nothing but files, and keeps them below a folder of its own. */
function fileServer(): Server {
  return createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/van-phong\/ra-soat\//, '') || 'index.html';
    readFile(join(folder, 'check', path)).then(
      (bytes) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'image/svg+xml' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
}

const found = async (file: string): Promise<readonly Problem[]> => {
  const result = await checkFile(new Uint8Array(await readFile(file)), basename(file), { on });
  return result.ok ? result.problems : [result.problem];
};

/** Opens the page, waits until all of it is there, and from then on takes down every request. */
async function open(address: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-10-05T09:00:00'));
  await page.goto(address);
  await page.locator('[data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
  asked = [];
}
const give = (...files: readonly string[]): Promise<void> => page.locator('input[type=file]').setInputFiles([...files]);
const items = (): ReturnType<Page['locator']> => page.locator('aside li[id^=problem-]');
const settled = (): Promise<void> => page.locator('[data-drawn=true]').waitFor();
const current = (): Promise<string | null> => page.locator('aside li[data-open]').getAttribute('id');
const plainWords = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Documents of the corpus one after another until there are a hundred pages of some four hundred words. */
async function hundredPages(): Promise<readonly Block[]> {
  const folders = ['corpus/check/right', 'corpus/check/slips', reports, 'corpus/own'];
  const files = await Promise.all(
    folders.map(async (one) =>
      (await readdir(one))
        .filter((name) => (one === 'corpus/own' ? /\.txt$/ : /\.docx$/).test(name))
        .map((name) => join(one, name)),
    ),
  );
  const blocks: Block[] = [];
  let words = 0;
  for (const file of files.flat()) {
    const intake = await readPaper(new Uint8Array(await readFile(file)), { name: file });
    if (!intake.ok || words > 40_000) continue;
    blocks.push(...intake.document.blocks);
    words += runningText(intake.document).text.split(/\s+/).length;
  }
  expect(words).toBeGreaterThan(40_000);
  return blocks;
}

async function barriers(): Promise<readonly string[]> {
  await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ preload: false });
    return violations
      .filter((one) => one.impact === 'serious' || one.impact === 'critical')
      .map((one) => `${one.id}: ${one.nodes[0]?.html}`);
  });
}

describe.skipIf(!executablePath)('the check page in Chromium (skipped where none is installed)', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bokhuyet-check-'));
    await built('src/web', 'web');
    await built('src/web/alone', 'check');
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: flags });
    serving = await serveDossier({
      load: () => new Promise(() => undefined),
      webFolder: join(folder, 'web'),
      port: 0,
      host: '127.0.0.1',
    });
    plain = fileServer();
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    at.served = new URL(paths.check(), serving.url).href;
    at.plain = `http://127.0.0.1:${(plain.address() as AddressInfo).port}/van-phong/ra-soat/`;
    at.disk = pathToFileURL(join(folder, 'check', 'index.html')).href;
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    plain?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    said = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
  });
  afterEach(() => page.close());

  it.each(['plain', 'disk'] as const)(
    'reads Word, Excel, PDF and text with the network gone, and asks nobody for anything (%s)',
    async (where) => {
      await open(at[where]);
      await page.context().setOffline(true);
      const files = [
        slips,
        join(reports, 'TNMT bieu 9 thang.xlsx'),
        join(reports, 'CCT Kien An - BC thu NSNN 9 thang.pdf'),
        'corpus/check/slips/s03.txt',
      ];
      await give(...files);
      await expect.poll(() => page.locator('nav').innerText(), { timeout: 30_000 }).not.toMatch(/đang/);
      const outcomes = await page.locator('nav button[aria-current]').allInnerTexts();
      for (const [place, file] of files.entries()) {
        const problems = await found(file);
        const errors = problems.filter(({ severity }) => severity === 'error').length;
        expect(plainWords(outcomes[place] ?? '')).toContain(errors > 0 ? `▲ ${errors}` : basename(file));
        expect(outcomes[place]).not.toContain('không đọc được');
      }
      expect(asked).toEqual([]);
      expect(said).toEqual([]);
    },
  );

  it('is there in the application before any dossier is, asks for nothing of the documents, and keeps them while other pages are read', async () => {
    // What the server is, a folder's viewer or an application, is asked once by the page, not by the check.
    await page.route('**/api/**', (route) =>
      route.request().url().endsWith('/api/beginning') ? route.continue() : route.abort(),
    );
    await open(at.served);
    const before = new Set(asked);
    await give(slips);
    await settled();
    expect(asked.filter((url) => !before.has(url) && !/\/api\/(ready|beginning)/.test(url))).toEqual([]);
    await page.locator(`a[href="${paths.tasks()}"]`).first().click();
    await expect.poll(() => page.locator('[data-drawn]').count()).toBe(0);
    await page.locator(`a[href="${paths.check()}"]`).first().click();
    await settled();
  });

  it('shows what the check finds, all of it, each at its words', async () => {
    await open(at.disk);
    await give(slips);
    await settled();
    const problems = await found(slips);
    expect(problems.length).toBeGreaterThan(2);
    expect(await items().count()).toBe(problems.length);
    for (const [place, { quote, code }] of problems.entries()) {
      await items().nth(place).getByRole('button').first().click();
      expect(await items().nth(place).innerText()).toContain(code);
      const lit = await page.locator('[data-current]').allInnerTexts();
      expect(plainWords(lit.join(''))).toBe(plainWords(quote ?? ''));
    }
  });

  it('draws tables as tables, with the words of every cell', async () => {
    await open(at.disk);
    await give(slips);
    await settled();
    const intake = await readPaper(new Uint8Array(await readFile(slips)), { name: slips });
    const tables = intake.ok ? intake.document.blocks.filter(({ kind }) => kind === 'table') : [];
    const rows = tables.flatMap((table) => (table.kind === 'table' ? table.rows : []));
    expect(rows.length).toBeGreaterThan(5);
    expect(await page.locator('section table tr').count()).toBe(rows.length);
    const cells = rows.flatMap((row) => row.cells.map(cellText)).map(plainWords);
    expect((await page.locator('section table :is(td, th)').allInnerTexts()).map(plainWords)).toEqual(cells);
  });

  it('goes from problem to problem by keyboard, scrolls there, and leaves the keys alone when told', async () => {
    await open(at.disk);
    await give(slips);
    await settled();
    expect(await current()).toBe('problem-1');
    await page.keyboard.press('n');
    await page.keyboard.press('j');
    expect(await current()).toBe('problem-3');
    await expect
      .poll(() =>
        page
          .locator('[data-current]')
          .first()
          .evaluate((mark) => mark.getBoundingClientRect().bottom),
      )
      .toBeLessThan(720);
    await page.keyboard.press('k');
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    expect(await current()).toBe('problem-1');
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('n');
    expect(await current()).toBe('problem-1');
  });

  it('filters by severity and by family', async () => {
    await open(at.disk);
    await page.getByRole('button', { name: 'Xem thử' }).click();
    await settled();
    const all = await items().count();
    const dates = await page.locator('aside li:has-text("KY0")').count();
    expect(dates).toBeGreaterThan(0);
    expect(dates).toBeLessThan(all);
    await page.getByRole('combobox').selectOption('KY');
    expect(await items().count()).toBe(dates);
    expect(await page.locator('[data-problem]').count()).toBe(dates);
    await page.getByRole('combobox').selectOption('');
    const errors = page.getByRole('button', { name: /sai$/, exact: false }).first();
    await errors.click();
    expect(await page.locator('aside li[data-severity=error]').count()).toBe(await items().count());
  });

  it('dismisses with a reason only, takes it back, and remembers it through a reload of the tab', async () => {
    await open(at.disk);
    await give(slips);
    await settled();
    const all = await items().count();
    await page.keyboard.press('x');
    await page.locator('#why').fill('n');
    await page.locator('#why').press('Escape');
    expect(await items().count()).toBe(all);
    await page.keyboard.press('x');
    await page.locator('#why').fill('Theo số của Cục Thống kê');
    await page.locator('#why').press('Enter');
    expect(await items().count()).toBe(all - 1);
    expect(await current()).toBe('problem-2');
    expect(await page.locator('[data-problem="1"]').count()).toBe(0);
    await open(at.disk);
    await give(slips);
    await settled();
    expect(await items().count()).toBe(all - 1);
    await expect.poll(() => page.locator('aside').innerText()).toContain('Theo số của Cục Thống kê');
    await page.keyboard.press('u');
    expect(await items().count()).toBe(all);
    expect(await current()).toBe('problem-1');
  });

  it('gives back the Word file with every problem as a comment, and the reason with the one that was dismissed', async () => {
    await open(at.disk);
    await give(slips);
    await settled();
    await page.keyboard.press('x');
    await page.locator('#why').fill('Theo số của Cục Thống kê');
    await page.locator('#why').press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bản có ghi chú' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('s01 (rà soát).docx');
    const bytes = new Uint8Array(await readFile(await download.path()));
    const parts = unzipSync(bytes);
    const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array());
    const problems = await found(slips);
    expect(comments.match(/<w:comment /g)?.length).toBe(problems.length);
    for (const { code } of problems) expect(comments).toContain(code);
    expect(comments.match(/Theo số của Cục Thống kê/g)?.length).toBe(1);
    const [before, after] = await Promise.all(
      [new Uint8Array(await readFile(slips)), bytes].map(async (one) => readPaper(one, { name: 's01.docx' })),
    );
    if (!before?.ok || !after?.ok) throw new Error('a copy that cannot be read');
    expect(runningText(after.document).text).toBe(runningText(before.document).text);
  });

  it('tells BM01 alone of a stamped document, and shows and keeps no word of it', async () => {
    const text = 'ĐẢNG BỘ QUẬN KIẾN AN\nTỐI MẬT\nBÁO CÁO\nTổng thu đạt 5 tỷ đồng, gồm 2 tỷ đồng và 4 tỷ đồng.';
    const file = join(folder, 'bao-cao.docx');
    await writeFile(file, writeDocx(documentOf(text)));
    expect((await found(file)).map(({ code }) => code)).toEqual(['BM01']);
    await open(at.disk);
    await give(file);
    await expect.poll(() => page.locator('main').innerText()).toContain('BM01');
    const held = await page.evaluate(() => document.documentElement.outerHTML + JSON.stringify({ ...sessionStorage }));
    expect(held).not.toMatch(/Tổng thu|5 tỷ|KIẾN AN/);
    expect(await page.locator('code').allInnerTexts()).toEqual(['BM01']);
    expect(await page.getByRole('button', { name: 'Tải bản có ghi chú' }).count()).toBe(0);
  });

  it('says of every wrong file what is wrong with it, and goes on with the others', async () => {
    const wrong = {
      'trong.docx': '',
      'hong.docx': 'PK\u0003\u0004 broken',
      'cu.doc': '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    };
    for (const [name, bytes] of Object.entries(wrong)) await writeFile(join(folder, name), bytes, 'latin1');
    await open(at.disk);
    await give(...Object.keys(wrong).map((name) => join(folder, name)), slips);
    for (const name of Object.keys(wrong)) {
      await page.getByRole('button', { name }).first().click();
      const [problem] = await found(join(folder, name));
      await expect.poll(() => page.locator('[role=alert]').innerText()).toContain(problem?.code ?? 'none');
      expect(await page.locator('[role=alert]').innerText()).toContain(name);
    }
    await page
      .getByRole('button', { name: basename(slips) })
      .first()
      .click();
    await settled();
  });

  it('takes a pasted text from the box and from anywhere on the page', async () => {
    await open(at.disk);
    const words = 'Thu ngân sách 100 tỷ đồng, trong đó thu nội địa 60 tỷ đồng, thu khác 50 tỷ đồng.';
    await page.locator('textarea').fill(words);
    await page.getByRole('button', { name: 'Rà soát', exact: true }).click();
    await settled();
    expect(plainWords(await page.locator('section [lang=vi]').innerText())).toContain('Thu ngân sách 100');
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, 'Hội nghị ngày 31/9/2026.');
    await expect.poll(() => page.locator('section [lang=vi]').innerText()).toContain('31/9/2026');
    expect(await page.locator('nav button[aria-current]').count()).toBe(2);
  });

  it('takes files dropped anywhere', async () => {
    await open(at.disk);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Hội nghị ngày 31/9/2026.'], 'tha.txt'));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    });
    await settled();
    expect(await page.locator('nav').innerText()).toContain('tha.txt');
  });

  it('prints every problem whole, with its number, and none of the tools', async () => {
    await open(at.disk);
    await give(slips);
    await settled();
    await page.emulateMedia({ media: 'print' });
    const problems = await found(slips);
    const printed = await page.locator('aside').innerText();
    for (const { code, quote } of problems) {
      expect(printed).toContain(code);
      expect(plainWords(printed)).toContain(plainWords(quote ?? '').slice(0, 100));
    }
    expect(await page.getByRole('button', { name: 'Thêm tệp' }).isVisible()).toBe(false);
    expect(await page.getByRole('combobox').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has no serious barrier and fits its screens (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(at.disk);
    const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Xem thử' }).click();
    await settled();
    await page.keyboard.press('x');
    expect(await barriers()).toEqual([]);
    for (const width of [1280, 820, 640]) {
      await page.setViewportSize({ width, height: 720 });
      expect(await wide()).toBeLessThanOrEqual(0);
    }
    expect(await barriers()).toEqual([]);
    expect(said).toEqual([]);
  });

  it('checks a report of a hundred pages while the page stays alive (the times are printed)', async () => {
    const file = join(folder, 'tram-trang.docx');
    const blocks = await hundredPages();
    await writeFile(file, writeDocx({ blocks }));
    const problems = await found(file);
    await open(at.disk);
    await page.evaluate(() => {
      const long: number[] = [];
      Object.assign(globalThis, { long });
      new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    const began = Date.now();
    await give(file);
    await items().first().waitFor();
    const shown = Date.now() - began;
    await settled();
    const drawn = Date.now() - began;
    const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { long: number[] }).long));
    console.info(
      `100 pages, ${blocks.length} blocks, ${problems.length} problems: problems shown after ${shown} ms, all drawn after ${drawn} ms, longest task of the page ${Math.round(longest)} ms`,
    );
    const read = await readPaper(new Uint8Array(await readFile(file)), { name: file });
    const readable = read.ok ? read.document.blocks.filter(({ kind }) => kind !== 'section') : [];
    expect(await page.locator('section > [lang=vi] > *').count()).toBe(readable.length);
    expect(await page.locator('aside [role=status]').innerText()).toContain(
      `${problems.filter(({ severity }) => severity === 'error').length} sai`,
    );
  });
});
