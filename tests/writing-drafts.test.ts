/**
 * Writing a paper in a real Chromium: typed by keyboard, with an input method too, saved by itself, undone, numbers tied to
 * their source, two people at once, frozen at its steps, compared, issued, and taken back from Word.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, not what the document holds.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Document, Packer, Paragraph } from 'docx';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bytesChangedIn } from '#server/actions/drafts-sample.ts';
import { players } from '#server/demo.ts';
import { type Served, served } from '#server/served-sample.ts';
import { readSite } from '#server/site.ts';
import { paths } from '#web/paths.ts';
import { builtPages } from './built-pages.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const nameOf = (username: string): string => players.find((one) => one.username === username)?.name ?? '';
/** Looked at by hand, where somebody asks for it. */
const shots = process.env.BOKHUYET_SHOTS;

let folder = '';
let browser: Browser;
let page: Page;
let application: Served;
let server: Server;
let base = '';

async function comeInAs(username: string, to: string, on: Page = page): Promise<void> {
  await on.goto(base + to);
  await on.getByRole('button', { name: nameOf(username) }).click();
  await on.locator('summary', { hasText: nameOf(username) }).waitFor();
}

async function barriers(): Promise<string[]> {
  await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map((one) => `${one.id} (${one.impact}): ${one.nodes[0]?.html}`);
  });
}

const shot = async (name: string): Promise<void> => {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`) });
};
const lines = (on: Page = page): Locator => on.locator('[data-line]');
/** The first paragraph of words alone, long enough to be one: a press on a number opens its way back. */
const proseLine = (on: Page = page): Locator =>
  on
    .locator('[data-line]:not(td *, th *)')
    .filter({ hasText: /\S{2,}(\s\S+){5,}/, hasNot: on.locator('a[data-printed]') })
    .first();
const saved = (on: Page = page) =>
  expect.poll(() => on.locator('[data-unsaved]').getAttribute('data-unsaved'), { timeout: 20_000 }).toBe('0');
const settled = async (on: Page = page): Promise<void> => {
  await saved(on);
  await on.locator('[data-unsaved]', { hasText: 'Đã lưu' }).waitFor();
};
async function open(paper: 'report' | 'notice' | 'news', username = 'vanphong', on: Page = page): Promise<void> {
  await comeInAs(username, paths.report(paper), on);
  await on.locator('[id^="khoi-"]').first().waitFor({ timeout: 150_000 });
}

describe.skipIf(!executablePath)('writing a paper with Chromium (skipped where none is installed)', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bokhuyet-writing-'));
    application = await served({ site: await readSite(await builtPages()) });
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
    server?.closeAllConnections();
    server?.close();
    await application?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 720 }, acceptDownloads: true });
    page.setDefaultTimeout(20_000);
  });
  afterEach(() => page.close());

  it('lists the papers of the review with their steps', async () => {
    await comeInAs('vanphong', paths.reports());
    await page.getByRole('article', { name: 'Báo cáo', exact: true }).waitFor({ timeout: 60_000 });
    expect(await page.getByRole('article').count()).toBe(4);
    await shot('list');
    expect(await barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Thông báo kết luận' }).click();
    await page.locator('[id^="khoi-"]').first().waitFor({ timeout: 150_000 });
  }, 200_000);

  it('takes what is typed, saves it by itself, and gives it back after a reload', async () => {
    await open('report');
    await shot('report');
    expect(await barriers()).toEqual([]);
    const line = proseLine();
    const before = await line.innerText();
    await line.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Home');
    await page.keyboard.type('Ngay từ đầu năm, ');
    await settled();
    await page.reload();
    await page.locator('[id^="khoi-"]').first().waitFor({ timeout: 60_000 });
    await page.getByText('Ngay từ đầu năm, ').first().waitFor();
    expect(before).not.toContain('Ngay từ đầu năm');
  }, 200_000);

  it('undoes by keys in turns, and what was undone is saved too', async () => {
    await open('notice');
    const line = proseLine();
    const before = await line.innerText();
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' thêm lời');
    await settled();
    await page.keyboard.press('Control+z');
    expect(await line.innerText()).toBe(before);
    await settled();
    await page.keyboard.press('Control+y');
    expect(await line.innerText()).toBe(`${before} thêm lời`);
    await page.keyboard.press('Control+z');
    await settled();
  }, 200_000);

  it('loses no letter of an input method that composes', async () => {
    await open('news');
    const line = proseLine();
    await line.click();
    await page.keyboard.press('End');
    const session = await page.context().newCDPSession(page);
    for (const text of ['d', 'đ', 'đa', 'đan', 'đang'])
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await session.send('Input.insertText', { text: 'đáng' });
    await page.keyboard.type(' kể');
    expect(await line.innerText()).toMatch(/đáng kể$/);
    // As Unikey does: it takes letters back and puts others there.
    await page.keyboard.type(' viee');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ê');
    await page.keyboard.type('t');
    await settled();
    await page.reload();
    await page.getByText('đáng kể viêt').waitFor({ timeout: 60_000 });
  }, 200_000);

  it('shows where a number comes from, and says when one is taken out', async () => {
    await open('report');
    const chip = page.locator('[data-line] a[data-printed]').first();
    await chip.click();
    await page.locator('#trace').waitFor();
    await page.keyboard.press('Escape');
    const line = page.locator('[data-line]:not(td *):has(a[data-printed])').first();
    const count = await line.locator('a[data-printed]').count();
    const text = (await line.innerText()).replaceAll('\u200b', '');
    await line.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Tăng 99%');
    await page.getByText('có nguồn khỏi đoạn').first().waitFor();
    await shot('lost');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await line.locator('a[data-printed]').count()).toBe(count);
    expect((await line.innerText()).replaceAll('\u200b', '')).toBe(text);
    await settled();
  }, 200_000);

  it('splits and joins paragraphs, pastes plain text, and moves by keys alone', async () => {
    await open('notice');
    const all = await lines().count();
    const line = proseLine();
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Đoạn mới');
    expect(await lines().count()).toBe(all + 1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/html', '<b>đậm</b>');
      data.setData('text/plain', ' một\nhai');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    expect(await lines().count()).toBe(all + 2);
    expect(await page.locator('[data-line]', { hasText: 'Đoạn mới một' }).locator('b').count()).toBe(0);
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    expect(await lines().count()).toBe(all + 1);
    await page.getByText('Đoạn mới mộthai').waitFor();
    for (let turn = 0; turn < 6; turn += 1) await page.keyboard.press('Control+z');
    expect(await lines().count()).toBe(all);
    await settled();
  }, 200_000);

  it('asks where a second person saved the same paragraph', async () => {
    await open('notice');
    const second = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
    await open('notice', 'vanphong', second);
    await proseLine(second).click();
    await second.keyboard.press('End');
    await second.keyboard.type(' (người thứ hai)');
    await settled(second);
    await proseLine().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' (người thứ nhất)');
    await page.getByRole('heading', { name: 'Hai người cùng sửa' }).waitFor();
    await shot('met');
    await page.getByRole('button', { name: 'Giữ lời của tôi' }).click();
    await settled();
    await second.reload();
    await second.getByText('(người thứ nhất)').first().waitFor({ timeout: 60_000 });
    await second.context().close();
  }, 200_000);

  it('keeps what is typed while the server is away', async () => {
    await open('news');
    await page.route('**/edits', (route) => route.abort());
    const line = proseLine();
    await line.click();
    await page.keyboard.press('Home');
    await page.keyboard.type('Mất mạng: ');
    await page.getByText('Chưa lưu được').waitFor();
    await shot('away');
    await page.unroute('**/edits');
    await settled();
    expect(await line.innerText()).toContain('Mất mạng: ');
  }, 200_000);

  it('freezes at a step, shows what changed since, and takes a Word file back', async () => {
    await open('news');
    await page.getByRole('button', { name: 'Chốt dự thảo' }).click();
    await shot('freeze');
    await page.getByRole('dialog').getByRole('button', { name: 'Chốt', exact: true }).click();
    await page.getByText('Dự thảo lần 1').first().waitFor();
    const line = proseLine();
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Tiếp thu ý kiến.');
    await settled();
    await page.getByRole('link', { name: 'So với bản đang soạn' }).click();
    await page.locator('ins', { hasText: 'Tiếp' }).first().waitFor();
    await shot('changes');
    expect(await barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Về bản thảo' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('toolbar').getByRole('link', { name: 'Word', exact: true }).click(),
    ]);
    const original = new Uint8Array(await readFile((await download.path()) ?? ''));
    const byHand = join(folder, 'sua-tay.docx');
    await writeFile(byHand, bytesChangedIn(original, 'Tiếp thu ý kiến.', 'Tiếp thu đầy đủ ý kiến.'));
    await page.getByRole('link', { name: 'Tệp Word sửa tay' }).click();
    await page.getByLabel('So với').selectOption('0');
    await page.locator('input[type=file]').first().setInputFiles(byHand);
    await page.getByLabel('Lấy lời đã sửa').first().check();
    await shot('came-back');
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Lấy 1 chỗ đã chọn' }).click();
    await page.getByText('Tiếp thu đầy đủ ý kiến.').waitFor();
  }, 200_000);

  it('lies for signing, and goes out by the approver with number, day and signer', async () => {
    // Its figures are all confirmed.
    await page.addInitScript(() => localStorage.setItem('bokhuyet.review.kien-an', '2019-6M'));
    await open('notice');
    await page.getByRole('button', { name: 'Chốt dự thảo' }).click();
    const choice = page.getByLabel('Bước', { exact: true });
    // By mouse too: nothing of the tools holds it back.
    await choice.click();
    await choice.selectOption({ label: 'Trình ký' });
    await page.getByRole('dialog').getByRole('button', { name: 'Chốt', exact: true }).click();
    await page.locator('aside').getByText('Trình ký', { exact: false }).first().waitFor();
    await page.context().clearCookies();
    await open('notice', 'duyet');
    await page.getByRole('button', { name: 'Ban hành' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ban hành' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Số', { exact: true }).fill('45');
    await dialog.getByLabel('Ngày ban hành').fill('12/7/2019');
    await dialog.getByLabel('Người ký').fill('Trần Văn Khuê');
    await shot('issue');
    expect(await barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Ban hành' }).click();
    await page.getByText('Đã ban hành Số 45-TB/QU').waitFor();
    await shot('issued');
  }, 200_000);

  it('tells all mistakes of the office’s own template, and which names it may use', async () => {
    await comeInAs('vanphong', paths.reportTemplates());
    await page.getByRole('searchbox', { name: 'Tìm tên' }).fill('ten co quan');
    await page.getByText('{ten_co_quan}').first().waitFor({ timeout: 150_000 });
    const file = join(folder, 'mau.docx');
    const lines = ['{ten_co_quam}', '{mỗi han_che}'].map((text) => new Paragraph(text));
    await writeFile(file, await Packer.toBuffer(new Document({ sections: [{ children: lines }] })));
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('Mẫu còn 2 lỗi').waitFor();
    await shot('template');
    expect(await barriers()).toEqual([]);
  }, 200_000);

  it('stands on a tablet, in the dark and at twice the size', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open('report');
    await shot('dark');
    expect(await barriers()).toEqual([]);
    await page.setViewportSize({ width: 820, height: 1180 });
    await shot('tablet');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 720 });
    await shot('twice');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }, 200_000);

  it('is read by a leader, who changes nothing', async () => {
    await open('report', 'lanhdao');
    expect(await lines().count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Chốt dự thảo' }).count()).toBe(0);
  }, 200_000);
});
