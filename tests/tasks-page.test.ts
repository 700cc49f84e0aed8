/**
 * Nhiệm vụ in a real Chromium over the whole application: a task from the hand of a leader to what its unit says, asks for
 * and is answered, by mouse and by keyboard; the list and calendar; lines pasted from Excel; without serious barriers.
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
import { players } from '#server/demo.ts';
import { type Served, served } from '#server/served-sample.ts';
import { readSite } from '#server/site.ts';
import { paths } from '#web/paths.ts';
import { builtPages } from './built-pages.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const nameOf = (username: string): string => players.find((one) => one.username === username)?.name ?? '';
/** Where pictures of the pages go, for whoever wants to look at them. */
const shots = process.env.BOKHUYET_SHOTS;

let browser: Browser;
let page: Page;
let application: Served;
let server: Server;
let base = '';
let said: string[] = [];

const comeInAs = async (username: string): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(`${base}${paths.tasks()}`);
  await page.getByRole('button', { name: nameOf(username) }).click();
  await page.locator('h1', { hasText: 'Nhiệm vụ' }).waitFor();
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
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
};
const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.skipIf(!executablePath)('tasks in Chromium (skipped where none is installed)', () => {
  let task = '';
  beforeAll(async () => {
    application = await served({ site: await readSite(await builtPages()) });
    // The office of the example works in the autumn of 2019.
    application.pass(Date.parse('2019-10-21T02:00:00Z') - Date.now());
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
  });
  beforeEach(async () => {
    said = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => said.push(error.message));
  });
  afterEach(async () => {
    expect(said).toEqual([]);
    await page.close();
  });

  it('lists tasks with both ratios by name, finds them without diacritics, filters by state', async () => {
    await comeInAs('vanphong');
    const main = page.locator('main');
    await expect.poll(() => main.innerText()).toContain('Tỷ lệ hoàn thành trên nhiệm vụ đến hạn');
    expect(await main.innerText()).toContain('Tỷ lệ hoàn thành trên tổng nhiệm vụ có thời hạn');
    await shoot('tasks-list');
    expect(await barriers()).toEqual([]);
    await page.getByRole('searchbox').fill('no thue');
    await expect.poll(() => page.locator('tbody tr[data-index]').count()).toBeGreaterThan(0);
    expect(await page.locator('tbody tr[data-index]').first().innerText()).toContain('nợ thuế');
    await page.goto(`${base}${paths.tasks({ 'f.state': 'overdue' })}`);
    await page.locator('tbody tr[data-index]').first().waitFor();
    for (const row of await page.locator('tbody tr[data-index]').all())
      expect(await row.innerText()).toContain('quá hạn');
  });

  it('is assigned by a leader with the keyboard alone, a day off told with the working day after it', async () => {
    await comeInAs('lanhdao');
    await page.goto(`${base}${paths.assignTask()}`);
    await page.getByLabel('Việc phải làm').focus();
    await page.keyboard.type('Rà soát hồ sơ nhà văn hóa tổ dân phố');
    await page.keyboard.press('Tab');
    await page.keyboard.type('bac son');
    await page.keyboard.press('Enter');
    await page.getByLabel('Thời hạn', { exact: true }).focus();
    await page.keyboard.type('23/11/2019');
    await page.getByText('Ngày làm việc tiếp theo là 25/11/2019').waitFor();
    await shoot('tasks-assign');
    expect(await barriers()).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).press('Enter');
    await page.locator('h1', { hasText: 'Rà soát hồ sơ nhà văn hóa' }).waitFor();
    task = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    expect(task).toMatch(/^NV-\d+$/);
    expect(await page.locator('main').innerText()).toContain('25/11/2019');
    expect(await page.locator('main').innerText()).toContain('phường Bắc Sơn');
  });

  it('tells what is wrong before anything is sent, and keeps what was typed over a reload', async () => {
    await comeInAs('lanhdao');
    await page.goto(`${base}${paths.assignTask()}`);
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('hãy chọn một đơn vị chủ trì');
    await page.getByLabel('Việc phải làm').fill('Việc đang gõ dở');
    await page.reload();
    expect(await page.getByLabel('Việc phải làm').inputValue()).toBe('Việc đang gõ dở');
  });

  it('is spoken of by its unit with evidence, and a later day asked for', async () => {
    await comeInAs('bacson');
    expect(await page.locator('main').innerText()).toContain('Rà soát hồ sơ nhà văn hóa');
    await page.goto(`${base}${paths.task(task)}`);
    const form = page.getByRole('form', { name: 'Báo tiến độ' });
    await form.getByLabel('Đã làm được gì').fill('Đã rà soát 5/9 nhà văn hóa');
    await form.getByLabel('Đã hoàn thành').check();
    await form
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'biên bản.txt', mimeType: 'text/plain', buffer: Buffer.from('Biên bản rà soát') },
        { name: 'mật.txt', mimeType: 'text/plain', buffer: Buffer.from('QUẬN ỦY\nMẬT\n\nBÁO CÁO\n') },
      ]);
    await shoot('task-reporter');
    await form.getByRole('button', { name: 'Gửi báo cáo tiến độ' }).click();
    await page.getByText('Văn phòng sẽ xác nhận.').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('có dấu mật');
    await expect.poll(() => page.locator('main').innerText()).toContain('Văn phòng chưa xác nhận');
    expect(await page.getByRole('link', { name: 'biên bản.txt' }).count()).toBe(2);
    await page.getByRole('button', { name: 'Đề nghị gia hạn' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Xin đến ngày').fill('20/11/2019');
    await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
    expect(await dialog.innerText()).toContain('ngày mới phải sau hạn hiện nay');
    expect(await barriers()).toEqual([]);
    await dialog.getByLabel('Xin đến ngày').fill('20/12/2019');
    await dialog.getByLabel('Lý do').fill('Chờ sở tại xác nhận');
    await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('xin gia hạn đến 20/12/2019');
    expect(await barriers()).toEqual([]);
  });

  it('is sent back by the office with a reason, and the later day granted by who assigned it', async () => {
    await comeInAs('vanphong');
    await page.goto(`${base}${paths.task(task)}`);
    await page.getByText('chờ xác nhận').first().waitFor();
    await shoot('task-office');
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Trả lại' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Vì sao trả lại').fill('Còn 4 nhà văn hóa chưa rà soát');
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('Trả lại: Còn 4 nhà văn hóa chưa rà soát');
    await comeInAs('lanhdao');
    await page.goto(`${base}${paths.task(task)}`);
    await page.getByRole('form', { name: 'Đề nghị gia hạn chờ quyết định' }).waitFor();
    await shoot('task-leader');
    expect(await barriers()).toEqual([]);
    await page.getByRole('form').getByRole('button', { name: 'Đồng ý' }).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('Gia hạn từ 25/11/2019 đến 20/12/2019');
    expect(await page.locator('main').innerText()).toContain('hạn đầu 25/11/2019');
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    expect(await page.getByRole('dialog').innerText()).toContain('Khi tiếp tục phải đặt hạn mới');
    await page.getByRole('dialog').getByLabel('Lý do').fill('Chờ vốn');
    await page.getByRole('dialog').getByRole('button', { name: 'Tạm dừng' }).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('tạm dừng');
  });

  it('takes lines from Excel: those that are right are assigned, the others stay with the reason', async () => {
    await comeInAs('vanphong');
    await page.goto(`${base}${paths.pasteTasks()}`);
    const lines = [
      'TT\tNội dung\tChủ trì\tPhối hợp\tThời hạn',
      '1\tKiểm tra vệ sinh môi trường các chợ\tphuong bac son\tphường Nam Sơn\t30/11/2019',
      '2\tBáo cáo thu nợ thuế\tBắc Sơn; Nam Sơn\t\t30/11/2019',
      '3\tGiữ trật tự đường hè\tphường Nam Sơn\t\tthường xuyên',
    ].join('\n');
    await page.getByLabel('Các dòng dán từ Excel').fill(lines);
    await page.getByText('2 dòng giao được, 1 dòng phải sửa.').waitFor();
    await shoot('tasks-paste');
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Giao 2 nhiệm vụ' }).click();
    await expect.poll(() => page.getByLabel('Các dòng dán từ Excel').inputValue()).toContain('Báo cáo thu nợ thuế');
    expect(await page.getByLabel('Các dòng dán từ Excel').inputValue()).not.toContain('đường hè');
    await page.goto(`${base}${paths.tasks()}`);
    await page.getByRole('searchbox').fill('ve sinh cho');
    await expect.poll(() => page.locator('tbody tr[data-index]').count()).toBe(1);
  });

  it('shows the calendar and the words that remind each agency', async () => {
    await comeInAs('vanphong');
    await page.getByRole('link', { name: 'Lịch', exact: true }).click();
    await page.getByText('Tháng 10/2019').waitFor();
    await page.getByRole('button', { name: 'Sau →' }).click();
    await expect.poll(() => page.locator('table').innerText()).toContain('Tháng 11/2019');
    await shoot('tasks-calendar');
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Tuần' }).click();
    await page.getByText('Tuần từ').waitFor();
    await page.getByRole('button', { name: 'Nhắc việc' }).click();
    expect(await page.getByRole('dialog').innerText()).toContain('trân trọng nhắc');
    await shoot('tasks-remind');
    expect(await barriers()).toEqual([]);
  });

  it('stands on a tablet, in the dark, in English and at twice the size of text', async () => {
    await comeInAs('vanphong');
    for (const path of [paths.tasks(), paths.tasks({ view: 'calendar', day: '2019-11-01' }), paths.task(task)]) {
      await page.setViewportSize({ width: 820, height: 1180 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(`${base}${path}`);
      await page.locator('main h1').waitFor();
      await page.waitForTimeout(300);
      expect([path, await overflow()]).toEqual([path, 0]);
      expect(await barriers()).toEqual([]);
      await shoot(`tablet-dark-${path.replace(/\W+/g, '-')}`);
      await page.setViewportSize({ width: 640, height: 720 });
      expect([path, await overflow()]).toEqual([path, 0]);
      await shoot(`large-${path.replace(/\W+/g, '-')}`);
    }
  });
});
