/**
 * Tiếp nhận báo cáo in a real Chromium over the whole application: a ward drops its report, looks it over, corrects a figure
 * and sends it; the office sends one figure back, the ward answers, the office accepts; a folder is taken in. By mouse and by
 * keyboard, without serious barriers, on small screens, in the dark and in large letters.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, not what the document holds.
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readingOf } from '#cycle/take-in/reading-of.ts';
import { players } from '#server/demo.ts';
import type { JobKind } from '#server/jobs/job-kind.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { takeInPapers } from '#server/jobs/take-in-papers.ts';
import { exampleFolder, type Served, served } from '#server/served-sample.ts';
import { readSite } from '#server/site.ts';
import { paths } from '#web/paths.ts';
import { builtPages } from './built-pages.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const nameOf = (username: string): string => players.find((one) => one.username === username)?.name ?? '';
/** Where pictures of the pages go, for whoever wants to look at them. */
const shots = process.env.BOKHUYET_SHOTS;
const reports = join(exampleFolder, 'reviews', '2019-9M', 'reports');
const given = join(reports, 'BC 9 thang - P. Bac Son.docx');

let folder = '';
let browser: Browser;
let page: Page;
let application: Served;
let server: Server;
let jobs: ReturnType<typeof runJobs>;
let base = '';
let said: string[] = [];

const comeInAs = async (username: string, path = paths.submissions()): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(`${base}${path}`);
  await page.getByRole('button', { name: nameOf(username) }).click();
  await page.locator('h1').first().waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: 'Đang đọc lại báo cáo' })
    .waitFor({ state: 'detached', timeout: 60_000 });
};
const barriers = async (): Promise<string[]> => {
  await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations
      .filter((one) => one.impact === 'serious' || one.impact === 'critical')
      .map((one) => `${one.id}: ${one.nodes[0]?.html}`);
  });
};
const shoot = async (name: string): Promise<void> => {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`) });
};
const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const figures = () => page.getByRole('complementary', { name: 'Số liệu đề xuất' });
const lineOf = (indicator: string) =>
  figures()
    .locator('li')
    .filter({ has: page.getByRole('link', { name: indicator, exact: true }) });
const read = async (): Promise<void> => {
  await page
    .getByRole('status')
    .filter({ hasText: 'Đang đọc lại báo cáo' })
    .waitFor({ state: 'detached', timeout: 30_000 });
  await figures().locator(':scope > ul > li').first().waitFor();
};

describe.skipIf(!executablePath)('taking in papers in Chromium (skipped where none is installed)', () => {
  beforeAll(async () => {
    folder = await builtPages();
    application = await served({ site: await readSite(folder) });
    // The office of the example takes in reports in September 2019.
    application.pass(Date.parse('2019-09-24T02:00:00Z') - Date.now());
    jobs = runJobs({
      ...{ connection: application.works.connection, runner: 'thử', clock: application.works.now, every: 200 },
      kinds: [takeInPapers({ readingOf, reader: 'thử' }) as JobKind],
      authorities: async () => ['kien-an'],
      all: 500,
    });
    server = createAdaptorServer({ fetch: application.fetch }) as Server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await jobs?.stop();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
    await application?.close();
  });
  beforeEach(async () => {
    said = [];
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'vi-VN' });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) said.push(message.text());
    });
  });
  afterEach(async () => {
    await page.context().close();
    expect(said).toEqual([]);
  });

  it('shows a ward what was read in what it dropped, and keeps its correction with the sentence', async () => {
    await comeInAs('bacson');
    await page.getByRole('heading', { name: 'Tiếp nhận báo cáo' }).waitFor();
    await shoot('submissions-own');
    expect(await barriers()).toEqual([]);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'BC 9 thang bac son dinh chinh.docx',
        mimeType: 'application/octet-stream',
        buffer: await readFile(given),
      });
    await page.getByRole('heading', { name: 'phường Bắc Sơn' }).waitFor();
    await read();
    const first = figures().locator('li:has(b)').filter({ hasText: 'chắc' }).first();
    const indicator = await first.getByRole('link').first().innerText();
    await first.getByRole('link').first().click();
    await page.locator('[data-lit]').waitFor();
    await shoot('submission-read');
    expect(await barriers()).toEqual([]);

    await first.getByRole('button', { name: 'Sửa số' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(/Số đúng/).fill('một trăm');
    await page.keyboard.press('Enter');
    await page.getByText('chưa phải là số').first().waitFor();
    await page.getByLabel(/Số đúng/).fill('101,5');
    await page.getByLabel('Vì sao sửa').fill('cộng nhầm một hộ');
    await shoot('submission-correct');
    expect(await barriers()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi số sửa.').waitFor();
    await read();
    await lineOf(indicator).filter({ hasText: 'cộng nhầm một hộ' }).waitFor();
    expect(await lineOf(indicator).filter({ hasText: '101,5' }).innerText()).toContain('Trần Văn Thử');

    await page.getByRole('button', { name: 'Gửi bản ký' }).click();
    await page.getByRole('button', { name: 'Xác nhận và gửi' }).click();
    await page.getByText('Đã gửi bản ký.').waitFor();
    await shoot('submission-sent');
  }, 180_000);

  it('lets the office send one figure back, the ward answer, the office accept', async () => {
    await comeInAs('vanphong');
    await page.getByRole('searchbox').fill('bac son');
    await page.locator('tbody tr').filter({ hasText: 'bản ký' }).getByRole('link').first().click();
    await read();
    const typed = figures().locator('li').filter({ hasText: 'cộng nhầm một hộ' });
    await typed.getByRole('button', { name: 'Đề nghị rà soát số này' }).click();
    await page.getByLabel('Lý do trả lại').fill('Thấp hơn số đã báo 6 tháng');
    await page.getByRole('dialog').getByRole('button', { name: 'Đề nghị rà soát số này' }).click();
    await page.getByText('Đã đề nghị rà soát.').waitFor();
    const address = page.url().slice(base.length);
    await shoot('submission-asked');

    await comeInAs('bacson', address);
    await read();
    await typed.getByText('Thấp hơn số đã báo 6 tháng').waitFor();
    await typed.getByRole('button', { name: 'Giải trình' }).click();
    await page.getByRole('textbox', { name: 'Giải trình' }).fill('Hai hộ lớn đã ngừng từ tháng 7.');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi giải trình' }).click();
    await page.getByText('Đã ghi giải trình.').waitFor();

    await comeInAs('vanphong', address);
    await read();
    await typed.getByRole('button', { name: 'Chấp nhận' }).click();
    await page.getByText('Đã chấp nhận số này.').waitFor();
    await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    await page.getByText(/Đã tiếp nhận, xác nhận/).waitFor();
    await read();
    expect(await typed.innerText()).toContain('Nguyễn Thị Mẫu');
    await shoot('submission-accepted');
    expect(await barriers()).toEqual([]);
  }, 180_000);

  it('takes in a folder, asks whose a file is, and says what was refused', async () => {
    await comeInAs('vanphong');
    await page.getByRole('table').waitFor();
    await shoot('submissions-office');
    expect(await barriers()).toEqual([]);
    const words = (of: string) =>
      Buffer.from(`${of}\n\nBÁO CÁO\nKết quả 9 tháng đầu năm 2019\n\nThu ngân sách đạt 5 tỷ đồng.\n`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'Hội Chữ thập đỏ.txt', mimeType: 'text/plain', buffer: words('HỘI CHỮ THẬP ĐỎ') },
        { name: 'nam-son-zalo.txt', mimeType: 'text/plain', buffer: words('UBND PHƯỜNG NAM SƠN') },
        { name: 'mat.txt', mimeType: 'text/plain', buffer: Buffer.from('TUYỆT MẬT\nBÁO CÁO\n') },
      ]);
    await page.getByRole('heading', { name: 'Thư mục báo cáo' }).waitFor();
    await page.getByRole('combobox', { name: 'Của đơn vị nào?' }).waitFor();
    await shoot('folder-asks');
    expect(await barriers()).toEqual([]);
    expect(await page.locator('li[data-state=failed]').innerText()).toContain('mat.txt');
    await page.getByRole('combobox', { name: 'Của đơn vị nào?' }).fill('mat tran');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Nhận cho đơn vị này' }).click();
    await page.locator('li[data-state=done]').nth(1).waitFor();
    await shoot('folder-done');
  }, 180_000);

  it('stands on small screens, in the dark, in English and in large letters', async () => {
    await comeInAs('vanphong');
    await page.getByRole('searchbox').fill('bac son');
    const link = page.getByRole('link', { name: /Bắc Sơn/ }).first();
    await link.waitFor();
    for (const [width, height, name] of [
      [1280, 720, 'wide'],
      [820, 1180, 'tablet'],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect([name, await overflow()]).toEqual([name, 0]);
      await shoot(`submissions-${name}`);
    }
    await link.click();
    await read();
    expect(await overflow()).toBe(0);
    await shoot('submission-tablet');
    await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'));
    await page.setViewportSize({ width: 1280, height: 720 });
    await shoot('submission-dark');
    expect(await barriers()).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow()).toBeLessThanOrEqual(0);
    await shoot('submission-large');
  }, 180_000);
});
