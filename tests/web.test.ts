/**
 * The page in a real Chromium, over a dossier made by hand in which every sign and hole occurs: from any number to the
 * lit-up sentence in at most three clicks, by mouse and by keyboard, in both languages, without serious barriers.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, not what the document holds.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import type { Load } from '#server/loading.ts';
import { type Serving, serveDossier } from '#server/serve.ts';
import { paperNames, paths } from '#web/paths.ts';
import { sampleDossier } from '#web/sample/dossier-sample.ts';
import { builtPages } from './built-pages.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const loadSample: Load = async () => ({
  dossierJson: bytes(sampleDossier),
  files: new Map([['report.docx', bytes('word')]]),
});

let webFolder = '';
let browser: Browser;
let page: Page;
let said: string[] = [];
const servings: Serving[] = [];

const serving = async (load: Load): Promise<string> => {
  const one = await serveDossier({ load, webFolder, port: 0, host: '127.0.0.1' });
  servings.push(one);
  return one.url.replace(/\/$/, '');
};

/** Opens an address and waits until the dossier is drawn. */
const open = async (address: string): Promise<void> => {
  await page.goto(address);
  await page.getByText('SỐ LIỆU MINH HỌA').first().waitFor();
};
const lit = (): Promise<string> => page.locator('[data-lit]').innerText();
const number = (key: string): ReturnType<Page['locator']> => page.locator(`main a[data-number="${key}"]`).first();

describe.skipIf(!executablePath)('the page in Chromium (skipped where none is installed)', () => {
  let base = '';

  beforeAll(async () => {
    webFolder = await builtPages();
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: flags });
    base = await serving(loadSample);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await Promise.all(servings.map((one) => one.close()));
  });

  beforeEach(async () => {
    said = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
  });
  afterEach(() => page.close());

  it('leads from a figure of the report to the lit-up sentence in two clicks, and back again', async () => {
    await page.goto(base + paths.paper());
    await number('thu-ngan-sach:completion').click();
    await expect.poll(() => page.locator('aside [id="trace"]').innerText()).toContain('Chi cục Thuế quận');
    await page.locator('a[data-source="thu-ngan-sach:fig"]').click();
    await expect.poll(lit).toContain('Tổng thu ngân sách nhà nước trên địa bàn 9 tháng ước đạt 221,4 tỷ đồng');
    expect(await page.locator('[data-lit-place] b').innerText()).toBe('221,4');
    await page.goBack();
    await expect.poll(() => page.locator('[data-lit]').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.locator('#trace').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(paths.paper());
  });

  it('lights the row and boxes the number of a figure read from a table, from an address alone', async () => {
    await page.goto(`${base}${paths.paper()}?number=viec-lam%3Acompletion&source=viec-lam%3Abac-son`);
    await expect.poll(() => page.locator('[data-lit-row]').innerText()).toMatch(/Giải quyết việc làm[\s\S]*412/);
    expect(await page.locator('[data-lit-place]').innerText()).toBe('412');
    expect(await page.locator('#trace').innerText()).toContain('Thiếu: phường Văn Đẩu');
  });

  it('traces every number that units reported to words that hold it', async () => {
    const figures = sampleDossier.figures.filter((one) => one.source.kind === 'report' && one.state === 'value');
    await page.goto(base + paths.indicators());
    for (const figure of figures) {
      const key = encodeURIComponent(figure.key);
      await page.goto(`${base}${paths.indicators()}?number=${key}&source=${key}`);
      const words = await page.locator('[data-lit-place]').innerText();
      expect(words.replaceAll('.', '').replace(',', '.')).toContain(figure.printed?.value);
    }
  });

  it('walks from figure to figure by keyboard, opens with Enter, closes with Esc and gives the focus back', async () => {
    await page.goto(base + paths.paper());
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-number') ?? document.activeElement?.id ?? null);
    await number('gtsx:growth').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('ban-le:growth');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('trace');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#trace').count()).toBe(0);
    await expect.poll(focused).toBe('ban-le:growth');
  });

  it('lets an open panel follow the arrows', async () => {
    await page.goto(base + paths.paper());
    await number('gtsx:growth').click();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('#trace h2').innerText()).toContain('Tổng mức bán lẻ');
    expect(await number('ban-le:growth').getAttribute('aria-current')).toBe('true');
  });

  it('speaks English when told, numbers too, and remembers it', async () => {
    await page.goto(`${base}${paths.indicator('thu-ngan-sach')}`);
    await expect.poll(() => page.locator('main').innerText()).toContain('221,4 tỷ đồng');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('221.4 billion đồng');
    await page.goto(base + paths.todo());
    await expect.poll(() => page.locator('nav').first().innerText()).toContain('Indicators');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('finds an indicator without diacritics and keeps the search when a number opens', async () => {
    await page.goto(base + paths.indicators());
    await page.getByRole('searchbox').fill('viec lam');
    await expect.poll(() => page.locator('tbody tr:not([class*=field])').count()).toBe(1);
    await number('viec-lam:now').click();
    await expect.poll(() => page.locator('#trace h2').innerText()).toBe('Giải quyết việc làm');
    expect(await page.getByRole('searchbox').inputValue()).toBe('viec lam');
  });

  it('opens a problem at its place, lit up', async () => {
    await page.goto(base + paths.problems());
    await page.getByRole('link', { name: 'reports/chi-cuc-thue.docx' }).click();
    await expect.poll(lit).toContain('82,8 tỷ đồng');
  });

  it('puts the reminder into the clipboard', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: base });
    await page.goto(base + paths.todo());
    await page.getByRole('button', { name: 'Chép lời nhắc' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('phường Văn Đẩu');
  });

  const pages = [
    paths.todo(),
    paths.indicators(),
    paths.indicator('thu-nqd'),
    ...paperNames.map((name) => paths.paper(name)),
    paths.submissions(),
    paths.submission('reports/bac-son.docx'),
    paths.tasks(),
    paths.problems(),
    `${paths.paper()}?number=viec-lam%3Acompletion&source=viec-lam%3Abac-son`,
  ];

  it.each(pages.flatMap((path) => [['light', path] as const, ['dark', path] as const]))(
    'has no serious barrier, no error and says that the figures are illustrative (%s %s)',
    async (colorScheme, path) => {
      await page.emulateMedia({ colorScheme });
      await open(base + path);
      await page.evaluate(await readFile(axe, 'utf8'));
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        return violations
          .filter((one) => one.impact === 'serious' || one.impact === 'critical')
          .map((one) => `${one.id}: ${one.nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      expect(said).toEqual([]);
    },
  );

  it.each(pages)('fits a screen of 1280 and one half as wide, as text at 200 % makes it (%s)', async (path) => {
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 720 });
      await open(base + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  it('prints what is to be done on one A4', async () => {
    await page.goto(base + paths.todo());
    await page.locator('main table').first().waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  });

  it('draws a part of ten thousand problems at first, and more when they are read', async () => {
    const [first] = sampleDossier.problems;
    const many = {
      ...sampleDossier,
      problems: Array.from({ length: 10_000 }, (_, at) => ({ ...first, line: at + 1 })),
    };
    const url = await serving(async () => ({ dossierJson: bytes(many), files: new Map() }));
    await page.goto(url + paths.problems());
    const drawn = (): Promise<number> => page.locator('main li').count();
    await expect.poll(drawn).toBeGreaterThan(50);
    const before = await drawn();
    expect(before).toBeLessThan(1_000);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(drawn).toBeGreaterThan(before);
  });

  it('shows itself and the progress before the dossier is there', async () => {
    let finish: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const url = await serving(async (tell) => {
      tell({ words: { vi: 'Đang đọc 3/28 tệp', en: 'Reading' }, done: 3, total: 28 });
      await wait;
      return loadSample(tell);
    });
    await page.goto(url);
    await expect.poll(() => page.locator('main').innerText()).toContain('Đang đọc 3/28 tệp');
    finish();
    await expect.poll(() => page.locator('main h1').innerText()).toContain('Hội nghị lần thứ 21');
  });

  it.each<[string, Load, string]>([
    [
      'a dossier of another format',
      async () => ({ dossierJson: bytes({ format: 'other/1' }), files: new Map() }),
      'không đúng định dạng',
    ],
    [
      'a dossier that could not be made',
      () => Promise.reject({ vi: 'Thiếu units.yaml', en: 'units.yaml is missing' }),
      'Thiếu units.yaml',
    ],
  ])('says what happened and what next for %s', async (_, load, words) => {
    await page.goto(await serving(load));
    await expect.poll(() => page.locator('main').innerText()).toContain(words);
    expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(1);
  });

  it('says so when the server is gone', async () => {
    await page.route('**/api/**', (route) => route.abort());
    await page.goto(base);
    await expect.poll(() => page.locator('main').innerText()).toContain('Không kết nối được máy chủ');
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.poll(() => page.locator('main h1').innerText()).toContain('Hội nghị lần thứ 21');
  });

  it('needs less than 250 kB of script, compressed, before its first page is drawn', async () => {
    const asked: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && asked.push(new URL(request.url()).pathname));
    await open(base + paths.todo());
    await page.waitForLoadState('networkidle');
    const scripts = await Promise.all(asked.map((path) => readFile(join(webFolder, path))));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(250_000);
  });

  describe('over the example authority', () => {
    let example = '';
    let told: DossierJson;

    beforeAll(async () => {
      const { wholeReview } = await import('#cli/review.ts');
      const { dossier } = await wholeReview('examples/kien-an', { period: '2019-9M', lang: 'vi' });
      told = JSON.parse(JSON.stringify(dossier)) as DossierJson;
      example = await serving(async () => ({ dossierJson: bytes(told), files: new Map() }));
    });

    /** A figure a unit reported, below a number. */
    const reportedBelow = (key: string): string | undefined => {
      const figure = told.figures.find((one) => one.key === key);
      if (figure) return figure.source.kind === 'report' && figure.state === 'value' ? key : undefined;
      return told.derivations
        .find((one) => one.key === key)
        ?.from.map(reportedBelow)
        .find(Boolean);
    };

    it('leads from figures all through the report to a unit’s words that hold the number', async () => {
      await open(example + paths.paper());
      const keys = await page
        .locator('main a[data-number]')
        .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLElement).dataset.number ?? ''))]);
      const traceable = keys.filter(reportedBelow);
      expect(traceable.length).toBeGreaterThan(50);
      for (const key of traceable.filter((_, at) => at % Math.ceil(traceable.length / 12) === 0)) {
        const leaf = reportedBelow(key) ?? '';
        const printed = told.figures.find((one) => one.key === leaf)?.printed;
        await open(example + paths.paper());
        await page.locator(`main a[data-number="${key}"]`).first().click();
        await page.locator(`#trace a[data-source="${leaf}"]`).first().click();
        const words = await page.locator('[data-lit-place]').first().innerText();
        expect({ key, words: words.replaceAll('.', '').replaceAll(',', '.') }).toMatchObject({
          words: expect.stringContaining(String(Number(printed?.value))),
        });
      }
    });

    it('shows every shortcoming and every task that answers one once, and says of what is overdue that it is', async () => {
      await open(example + paths.tasks());
      const ids = await page.locator('main [id]').evaluateAll((places) => places.map(({ id }) => id));
      const shortcomings = told.findings.filter(({ kind }) => kind === 'shortcoming').map(({ id }) => id);
      const tasks = [...told.remedies, ...told.carried.map(({ task }) => task)].map(({ id }) => id);
      expect(ids.sort()).toEqual([...new Set([...shortcomings, ...tasks])].sort());
      const overdue = told.remedies.filter(({ id }) =>
        told.carried.some(({ task, state }) => task.id === id && state === 'overdue'),
      );
      expect(overdue.length).toBeGreaterThan(0);
      for (const { id } of overdue) expect(await page.locator(`[id="${id}"]`).innerText()).toContain('quá hạn');
    });

    it('leads from each hole of the first page to its place among the tasks', async () => {
      await open(example + paths.todo());
      const links = page.locator('main a[href^="/tasks/remedies#"]');
      const kinds = new Set(told.holes?.map(({ kind }) => kind));
      expect(await links.count()).toBeGreaterThanOrEqual(kinds.size);
      await links.first().click();
      const hash = decodeURIComponent(new URL(page.url()).hash.slice(1));
      await expect
        .poll(() => page.locator(`[id="${hash}"]`).evaluate((place) => place.getBoundingClientRect().top))
        .toBeLessThan(720);
    });

    it('shows every page without an error', async () => {
      const [first] = told.assessments;
      const [file] = told.submissions;
      const all = [
        paths.todo(),
        paths.indicators(),
        paths.indicator(first?.indicator ?? ''),
        ...paperNames.map((name) => paths.paper(name)),
        paths.submissions(),
        paths.submission(file?.file ?? ''),
        paths.tasks(),
        paths.problems(),
      ];
      for (const path of all) {
        await open(example + path);
        await page.locator('main').locator('h1, p').first().waitFor();
      }
      expect(said).toEqual([]);
    });
  });
});
