/**
 * Signing in, in a real Chromium over the whole application: the way in of a demonstration, pages by role, the dossier of
 * the chosen review, a second factor from its QR code on, a session that ends in the middle of work.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, not what the document holds.
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
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

let browser: Browser;
let page: Page;
let application: Served;
let server: Server;
let base = '';

const comeInAs = async (username: string): Promise<void> => {
  await page.goto(base + paths.todo());
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

describe.skipIf(!executablePath)('signing in with Chromium (skipped where none is installed)', () => {
  beforeAll(async () => {
    application = await served({ site: await readSite(await builtPages()) });
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
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(30_000);
  });
  afterEach(() => page.close());

  it.each(['light', 'dark'] as const)(
    'says what the product is, without barriers, on a narrow screen too (%s)',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(base);
      await page.locator('h1').waitFor();
      expect(await page.locator('main').innerText()).toContain('số nào cũng tra được về nguồn');
      expect(await page.locator('header').innerText()).toContain('SỐ LIỆU MINH HỌA');
      expect(await barriers()).toEqual([]);
      await page.setViewportSize({ width: 640, height: 720 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
  );

  it('lets the office in by one press, over the dossier of the review, and out again', async () => {
    await comeInAs('vanphong');
    await expect
      .poll(() => page.locator('main h1').first().innerText(), { timeout: 150_000 })
      .toContain('Hội nghị lần thứ 21');
    expect(await page.locator('nav').first().innerText()).toContain('Chỉ tiêu');
    expect(await page.getByLabel('Đợt đánh giá').inputValue()).toBe('2019-9M');
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
  }, 180_000);

  it('shows a reporter only what works for one', async () => {
    await comeInAs('bacson');
    const nav = await page.locator('nav').first().innerText();
    expect([nav.includes('Rà soát văn bản'), nav.includes('Nhiệm vụ'), nav.includes('Chỉ tiêu')]).toEqual([
      true,
      true,
      false,
    ]);
    await expect.poll(() => page.locator('main').innerText()).toContain('Báo cáo phải gửi');
    await page.goto(base + paths.indicators());
    await expect.poll(() => page.locator('main').innerText()).toContain('số liệu của cả địa phương');
  });

  it('names a wrong password in words and keeps the name', async () => {
    await page.goto(base + paths.signIn());
    await page.getByLabel('Tên đăng nhập').fill('vanphong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('khong-phai-mat-khau');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('vanphong');
  });

  it('begins a second factor with a code to scan, its letters, and a refusal of wrong digits', async () => {
    await comeInAs('kiemtra');
    await page.goto(base + paths.account());
    await page.getByRole('button', { name: 'Cài mã xác thực' }).click();
    await page.getByRole('dialog').getByLabel('Mật khẩu hiện tại').fill('xem-thu-bo-khuyet');
    await page.getByRole('dialog').getByRole('button', { name: 'Cài mã xác thực' }).click();
    await page.getByRole('img', { name: 'Mã QR của khóa xác thực' }).waitFor();
    expect(await barriers()).toEqual([]);
    await page.locator('#field-code').fill('000000');
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    await page.getByRole('alert').waitFor();
  });

  it('asks over the page when the session has ended, and what was typed is still there', async () => {
    await comeInAs('duyet');
    await page.goto(base + paths.account());
    await page.locator('#field-newPassword').fill('một câu thật dài');
    await page.context().clearCookies();
    await page.locator('#field-password').fill('xem-thu-bo-khuyet');
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    const window = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await window.getByLabel('Mật khẩu', { exact: true }).fill('xem-thu-bo-khuyet');
    await window.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect.poll(() => window.count()).toBe(0);
    expect(await page.locator('#field-newPassword').inputValue()).toBe('một câu thật dài');
  });
});
