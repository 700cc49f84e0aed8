/**
 * The first screen and the opening of a round, in a real Chromium over the whole application: what each role finds to do,
 * a round opened by keyboard, regimes in both directions, the reminder copied, one A4 on paper, without barriers.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, not what the document holds.
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { players } from '#server/demo.ts';
import { type Served, served } from '#server/served-sample.ts';
import { readSite } from '#server/site.ts';
import { paths } from '#web/paths.ts';
import { builtPages } from './built-pages.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const nameOf = (username: string): string => players.find((one) => one.username === username)?.name ?? '';

let folder = '';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let application: Served;
let server: Server;
let base = '';

const comeInAs = async (username: string, path: string = paths.todo()): Promise<void> => {
  await page.goto(base + path);
  await page.getByRole('button', { name: nameOf(username) }).click();
  await page.locator('summary', { hasText: nameOf(username) }).waitFor();
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
const main = () => page.locator('main').innerText();
/** For the eye, where a folder is named. */
const shot = async (name: string): Promise<void> => {
  const to = process.env.SCREENS;
  if (to) await page.screenshot({ path: join(to, `${name}.png`), fullPage: true });
};
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.skipIf(!executablePath)('a round with Chromium (skipped where none is installed)', () => {
  beforeAll(async () => {
    folder = await builtPages();
    application = await served({ site: await readSite(folder) });
    server = createAdaptorServer({ fetch: application.fetch }) as Server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await application?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
  });
  afterEach(() => context.close());

  it('tells the office the round, who has not sent, the conclusions, and what is hard to reach, on one A4', async () => {
    await comeInAs('vanphong');
    // Here the dossier is reckoned in the thread that answers.
    await page.getByRole('heading', { name: /Hội nghị lần thứ 21/ }).waitFor({ timeout: 150_000 });
    const said = await main();
    for (const words of ['Thả báo cáo vào đây', 'Đang chờ anh chị', 'Chưa gửi báo cáo', 'Mình phải báo cáo cấp trên'])
      expect(said).toContain(words);
    expect(said).toMatch(/Kết luận kỳ 6 tháng/);
    await page.getByRole('button', { name: 'Chép lời nhắc' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('hạn gửi báo cáo 9 tháng đầu năm 2019 là ngày 20/9/2019');
    expect(await barriers()).toEqual([]);
    await shot('todo-office-first');
    // What the dossier knows comes below when it is reckoned.
    await page.getByRole('heading', { name: 'Cần hỏi lại, chỗ trống' }).waitFor({ timeout: 150_000 });
    await shot('todo-office');
    expect(await barriers()).toEqual([]);
    for (const width of [1280, 820, 640]) {
      await page.setViewportSize({ width, height: 720 });
      expect([width, await overflow()]).toEqual([width, 0]);
    }
    await shot('todo-office-narrow');
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot('todo-office-dark');
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    if (process.env.SCREENS) await page.pdf({ preferCSSPageSize: true, path: join(process.env.SCREENS, 'todo.pdf') });
  }, 240_000);

  it('tells a reporter what their ward owes, and nothing else', async () => {
    await comeInAs('bacson');
    await page.getByRole('heading', { name: 'Báo cáo phải gửi' }).waitFor();
    const said = await main();
    expect(said).toContain('Báo cáo 9 tháng');
    expect(said).toContain('phường Bắc Sơn');
    expect(said).not.toContain('Kết luận');
    expect(await barriers()).toEqual([]);
    await shot('todo-reporter');
  });

  it.each(['lanhdao', 'duyet', 'kiemtra', 'quantri'])('tells %s what waits, or that nothing does', async (who) => {
    await comeInAs(who);
    await page.getByRole('heading', { name: 'Đang chờ anh chị' }).waitFor();
    expect(await barriers()).toEqual([]);
    await shot(`todo-${who}`);
  });

  it('defines a regime, follows it when a round is opened by keyboard alone, and takes the letter', async () => {
    await comeInAs('vanphong', paths.regimes());
    await page.getByRole('button', { name: 'Thêm chế độ báo cáo' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ghi chế độ báo cáo' }).click();
    await expect.poll(() => dialog.getByRole('alert').innerText()).toContain('chỗ');
    await shot('regime-mistakes');
    await dialog.getByLabel('Tên báo cáo').fill('Báo cáo quý I');
    await dialog.getByLabel('Nơi nhận').fill('Văn phòng Quận ủy');
    await dialog.getByLabel('Định kỳ').selectOption('quarter');
    await dialog.getByLabel('Hạn gửi, số ngày').fill('-8');
    await dialog.getByLabel('Áp dụng từ ngày').fill('1/1/2020');
    await dialog.getByRole('button', { name: 'Chọn tất cả' }).click();
    expect(await barriers()).toEqual([]);
    await shot('regime');
    await dialog.getByRole('button', { name: 'Ghi chế độ báo cáo' }).click();
    await page.getByText('Đã ghi "Báo cáo quý I".').waitFor();
    await page.getByRole('table').getByText('Báo cáo quý I').waitFor();
    expect(await barriers()).toEqual([]);
    await shot('regimes');

    await page.goto(base + paths.rounds());
    await page.getByRole('link', { name: 'Mở đợt' }).focus();
    await shot('rounds');
    expect(await barriers()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByLabel('Lần thứ').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
    expect(await page.getByLabel('Người chủ trì', { exact: true }).inputValue()).not.toBe('');
    await page.getByLabel('Ngày họp').fill('31/3/2020');
    await page.getByLabel('Địa điểm').focus();
    expect(await barriers()).toEqual([]);
    await shot('open');
    // What was typed is there again after the page was left.
    await page.goto(base + paths.rounds());
    await page.goto(base + paths.openRound());
    await expect.poll(() => page.getByLabel('Ngày họp').inputValue()).toBe('31/3/2020');
    await page.getByRole('button', { name: 'Mở đợt' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã mở đợt').waitFor();
    await page.getByRole('heading', { name: /Công văn, lời nhắc/ }).waitFor();
    const letter = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải công văn (Word)' }).click();
    expect((await letter).suggestedFilename()).toBe('cong-van-yeu-cau-bao-cao.docx');
    await page
      .getByRole('button', { name: /^Chép lời nhắc phường/ })
      .first()
      .click();
    expect((await page.evaluate(() => navigator.clipboard.readText())).match(/^- /gm)).toHaveLength(1);
    expect(await barriers()).toEqual([]);
    await shot('round');
    await page.setViewportSize({ width: 640, height: 720 });
    expect(await overflow()).toBe(0);
  }, 120_000);

  it('shows both when somebody else saved the days meanwhile, and lets the person choose', async () => {
    await comeInAs('vanphong', paths.round('2019-9M'));
    await page.getByLabel('Địa điểm').fill('Phòng họp số 2');
    const other = await application.signedIn('office');
    const { value } = await other.call('reviews.read', { review: '2019-9M' });
    if (value === null) throw new Error('no review');
    const { version: seen, closedOn: _, holidays: __, period: ___, ...said } = value;
    await other.call('reviews.change', { ...said, review: '2019-9M', seen, chairPost: 'Bí thư Quận ủy' });
    await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
    await page.getByText('Người khác vừa lưu đợt này:').waitFor();
    expect(await main()).toContain('Bí thư Quận ủy');
    expect(await main()).toContain('Phòng họp số 2');
    await shot('round-met');
    await page.getByRole('button', { name: 'Giữ bản của tôi' }).click();
    await page.getByText('Đã ghi thay đổi').waitFor();
    expect((await other.call('reviews.read', { review: '2019-9M' })).value?.place).toBe('Phòng họp số 2');
  });
});
