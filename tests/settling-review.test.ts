/**
 * A review settled in a real Chromium by whose step it is: the office answers for old tasks, takes over, puts right, merges
 * and drops what was proposed, assigns remedies; a leader gives a reason for none; keys alone suffice; no barriers.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, not what the document holds.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createAdaptorServer } from '@hono/node-server';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demo } from '#server/demo.ts';
import { type Served, served } from '#server/served-sample.ts';
import { readSite } from '#server/site.ts';
import { paths } from '#web/paths.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const vite = join('node_modules', 'vite', 'bin', 'vite.js');
/** Where pictures of the page go, for whoever wants to look. */
const pictures = process.env.BOKHUYET_PICTURES;

/** A small machine takes its time. */
const patient = { timeout: 30_000 };

let folder = '';
let browser: Browser;
let page: Page;
let application: Served;
let server: Server;
let base = '';

const comeInAs = async (username: string): Promise<void> => {
  const answer = await page.request.post(`${base}/api/session`, {
    headers: { origin: base, 'x-bokhuyet': '1' },
    data: { username, password: demo.password },
  });
  expect(answer.status()).toBe(200);
  await page.goto(base + paths.review('2019-9M', 'all'));
  await page.locator('#shortcoming li[data-row]').first().waitFor({ timeout: 60_000 });
};
const barriers = async (): Promise<string[]> => {
  await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map((one) => `${one.id}: ${one.nodes[0]?.html}`);
  });
};
const picture = async (name: string, fullPage = false): Promise<void> => {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
};
const section = (id: string): Locator => page.locator(`#${id}`);
const rows = (id: string, standing?: string): Locator =>
  section(id).locator(standing ? `li[data-standing="${standing}"]` : 'li[data-row]');
const told = (words: RegExp): Locator => page.getByRole('status').filter({ hasText: words }).first();

describe.skipIf(!executablePath)('settling a review with Chromium (skipped where none is installed)', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bokhuyet-settling-'));
    await promisify(execFile)(
      process.execPath,
      [vite, 'build', 'src/web', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
      { env: { ...process.env, NODE_ENV: 'production' } },
    );
    application = await served({ site: await readSite(folder) });
    // Within the round: what is done later moves the day it is reckoned on, and more comes in.
    application.pass(Date.parse('2019-09-28T01:00:00Z') - Date.now());
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
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(30_000);
  });
  afterEach(() => page.close());

  it('tells old commitments first, then findings, then what is left; without barriers, in every light and size', async () => {
    await comeInAs('vanphong');
    const order = await page.locator('main section').evaluateAll((all) => all.map(({ id }) => id));
    expect(order).toEqual(['tasks', 'old', 'achievement', 'shortcoming', 'meetings', 'closing']);
    expect(await page.locator('h1').innerText()).toContain('9 tháng');
    expect(await page.locator('main').innerText()).toMatch(/còn \d+ chỗ chưa trả lời/);
    await picture('findings-light', true);
    expect(await barriers()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('#shortcoming').evaluate((own) => own.scrollIntoView());
    await picture('findings-dark');
    expect(await barriers()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 820, height: 1180 });
    await picture('findings-tablet');
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 720 });
    expect(await overflow()).toBeLessThanOrEqual(0);
    await picture('findings-200');
  }, 120_000);

  it('by mouse: takes over and back, puts right, merges, drops with a reason, assigns a remedy', async () => {
    await comeInAs('vanphong');
    const first = rows('shortcoming', 'proposed').first();
    const id = (await first.getAttribute('id')) ?? '';
    const own = page.locator(`[id="${id}"]`);
    await first.getByRole('button', { name: /^Ghi nhận/ }).click();
    await told(/Đã ghi nhận 1 mục/).waitFor();
    await expect.poll(() => own.getAttribute('data-standing'), patient).toBe('kept');
    await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
    await expect.poll(() => own.getAttribute('data-standing'), patient).toBe('proposed');

    await own.getByRole('button', { name: /^Sửa/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nội dung', { exact: true }).fill('Công tác đôn đốc chưa quyết liệt');
    await picture('findings-edit');
    expect(await barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => own.innerText(), patient).toContain('Công tác đôn đốc chưa quyết liệt');

    const before = await rows('shortcoming').count();
    for (const at of [0, 1]) await rows('shortcoming', 'proposed').nth(at).getByRole('checkbox').check();
    await section('shortcoming').getByRole('button', { name: 'Gộp 2 mục' }).click();
    await dialog.getByLabel('Nội dung', { exact: true }).fill('Hai việc gộp làm một');
    await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => rows('shortcoming').count(), patient).toBe(before - 1);
    expect(await rows('shortcoming').filter({ hasText: 'Hai việc gộp làm một' }).count()).toBe(1);

    const doomed = rows('shortcoming', 'proposed').last();
    const doomedId = (await doomed.getAttribute('id')) ?? '';
    await doomed.getByRole('button', { name: /^Bỏ/ }).click();
    await dialog.getByRole('button', { name: 'Bỏ', exact: true }).click();
    expect(await dialog.innerText()).toContain('Cần nêu lý do');
    await dialog.getByLabel('Lý do', { exact: true }).fill('Đã xử lý xong trong tháng 9');
    await dialog.getByRole('button', { name: 'Bỏ', exact: true }).click();
    await expect.poll(() => page.locator(`[id="${doomedId}"]`).getAttribute('data-standing'), patient).toBe('dropped');

    await own.getByRole('button', { name: /^Giao nhiệm vụ|^Giao thêm/ }).click();
    await dialog.getByLabel('Việc phải làm').fill('Lập tổ đôn đốc, giao chỉ tiêu từng tuần');
    await dialog.getByRole('combobox', { name: 'Chủ trì' }).fill('thue');
    await page.keyboard.press('Enter');
    await picture('findings-remedy');
    expect(await barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => own.innerText(), patient).toMatch(/đã giao NV-/);
    await expect.poll(() => own.innerText(), { timeout: 30_000 }).toContain('Lập tổ đôn đốc');
  }, 180_000);

  it('by keyboard alone: walks the rows, takes over, edits; what was typed stays when the window is closed', async () => {
    await comeInAs('vanphong');
    const target = rows('shortcoming', 'proposed').first();
    const id = (await target.getAttribute('id')) ?? '';
    await target.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    await page.keyboard.press('g');
    await expect.poll(() => page.locator(`[id="${id}"]`).getAttribute('data-standing'), patient).toBe('kept');
    await page.locator(`[id="${id}"]`).focus();
    await page.keyboard.press('s');
    const words = page.getByRole('dialog').getByLabel('Nội dung', { exact: true });
    await words.fill('Nói dở chừng');
    await page.keyboard.press('Escape');
    await page.locator(`[id="${id}"]`).focus();
    await page.keyboard.press('Enter');
    expect(await words.inputValue()).toBe('Nói dở chừng');
  }, 120_000);

  it('adds one by hand with a sentence of a report as evidence', async () => {
    await comeInAs('vanphong');
    await section('shortcoming').getByRole('button', { name: 'Thêm hạn chế' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nội dung', { exact: true }).fill('Chế độ báo cáo chưa nghiêm');
    await dialog.getByRole('button', { name: /Chọn câu/ }).click();
    await dialog.getByRole('combobox', { name: 'Báo cáo' }).fill('bac son');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Tìm trong báo cáo').fill('con');
    await dialog.locator('ul li button').filter({ hasText: '“' }).first().click();
    await picture('findings-evidence');
    await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
    await dialog.waitFor({ state: 'detached' });
    const added = rows('shortcoming').filter({ hasText: 'Chế độ báo cáo chưa nghiêm' });
    await expect.poll(() => added.locator('a[title]').count(), patient).toBe(1);
    expect(await added.innerText()).toContain('văn phòng bổ sung');
  }, 120_000);

  it('answers for an old task and an old shortcoming; a leader decides on a reason, closing says what is left', async () => {
    await comeInAs('vanphong');
    const openTasks = rows('tasks').filter({ has: page.getByRole('button', { name: /^Trả lời/ }) });
    const left = await openTasks.count();
    expect(left).toBeGreaterThan(0);
    await openTasks
      .first()
      .getByRole('button', { name: /^Trả lời/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nói rõ').fill('Tiếp tục thực hiện trong quý IV');
    await picture('findings-old-task');
    await dialog.getByRole('button', { name: 'Ghi' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => openTasks.count(), patient).toBe(left - 1);
    await rows('old').first().getByLabel('đang khắc phục').check();
    await told(/Đã ghi: đang khắc phục/).waitFor();
    await expect.poll(() => rows('old').first().innerText(), patient).toContain('ghi ngày');
    expect(await page.getByRole('button', { name: 'Kết thúc đợt đánh giá' }).count()).toBe(0);

    await page.context().clearCookies();
    await comeInAs('lanhdao');
    const waived = rows('shortcoming')
      .filter({ has: page.getByRole('button', { name: /^Lý do không giao/ }) })
      .first();
    const id = (await waived.getAttribute('id')) ?? '';
    await waived.getByRole('button', { name: /^Lý do không giao/ }).click();
    await dialog.getByLabel('Lý do', { exact: true }).fill('Thuộc thẩm quyền thành phố');
    await dialog.getByRole('button', { name: 'Quyết định' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator(`[id="${id}"]`).innerText(), patient).toContain('Thuộc thẩm quyền thành phố');
    expect(await page.getByRole('button', { name: 'Kết thúc đợt đánh giá' }).isDisabled()).toBe(true);
    await section('closing').locator('a').first().click();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-row'))).toBe(true);
    await picture('findings-closing', true);
  }, 180_000);
});
