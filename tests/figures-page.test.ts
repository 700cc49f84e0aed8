/**
 * Typing figures in a real Chromium over the whole application: by keys alone, by a pasted block, without a network, beside
 * somebody who was faster; the list of indicators and the plans; without barriers, narrow, dark and enlarged.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, not what the document holds.
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { players } from '#server/demo.ts';
import { type Served, served } from '#server/served-sample.ts';
import { readSite } from '#server/site.ts';
import { paths } from '#web/paths.ts';
import { builtPages } from './built-pages.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let application: Served;
let server: Server;
let base = '';

const sheet = paths.figures({ unit: 'bac-son', period: '2019-9M' });

/** Somebody of the demonstration, in a browser of their own. */
async function personAt(username: string, path: string): Promise<Page> {
  const name = players.find((one) => one.username === username)?.name ?? '';
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(20_000);
  await page.goto(base + paths.signIn());
  await page.getByRole('button', { name }).click();
  await page.locator('summary', { hasText: name }).waitFor();
  await page.goto(base + path);
  return page;
}

const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`);
/** The columns of the sheet: plan, last year, earlier, now, of the plan, growth, state, kind, note. */
const [now, growth, state] = [3, 5, 6];
const rowOf = async (page: Page, name: string | RegExp): Promise<number> =>
  Number(
    await page
      .locator('[role=row]', { has: page.locator('[role=rowheader]', { hasText: name }) })
      .first()
      .locator('[data-row]')
      .first()
      .getAttribute('data-row'),
  );
const keys = async (page: Page, ...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key);
};
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
const save = (page: Page): Locator => page.getByRole('button', { name: /^Ghi \d+ số liệu$/ });

const barriers = async (page: Page): Promise<string[]> => {
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

describe.skipIf(!executablePath)('typing figures in Chromium (skipped where none is installed)', () => {
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
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  it('takes a ward from sign-in to saved figures by keys alone, and says what is odd on the way', async () => {
    const page = await personAt('bacson', sheet);
    await page.getByRole('link', { name: 'Nhập số liệu' }).waitFor();
    const first = await rowOf(page, 'Giá trị sản xuất công nghiệp');
    await page.getByLabel(/^Ô đang chọn/).focus();
    await keys(page, 'Control+Home', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await page.keyboard.type('240500');
    await keys(page, 'Enter', 'ArrowUp');
    expect(await page.getByText('nhầm triệu đồng với tỷ đồng').last().isVisible()).toBe(true);
    await page.keyboard.type('240,5');
    await keys(page, 'Enter');
    // Nothing arose, typed the short way, is told apart from zero in words.
    await page.keyboard.type('kps');
    await keys(page, 'Enter');
    expect(await cell(page, first, now).innerText()).toContain('240,5');
    expect(await cell(page, first, growth).innerText()).toMatch(/^\+2\d,\d$/);
    expect(await cell(page, first + 1, state).innerText()).toBe('✎ không phát sinh');
    expect(await page.getByText('chưa xác nhận cho đến khi văn phòng xác nhận').isVisible()).toBe(true);
    await keys(page, 'Control+s');
    await page.getByText('Đã ghi 2 số liệu.').waitFor();
    await page.reload();
    await expect.poll(() => cell(page, first, now).innerText()).toBe('240,5');
    expect(await cell(page, first + 1, now).innerText()).toBe('không phát sinh');
    expect(await cell(page, first + 2, state).innerText()).toBe('chưa có');
  }, 60_000);

  it('keeps what was typed over a reload, and gives it up only when asked', async () => {
    const page = await personAt('bacson', sheet);
    const row = await rowOf(page, 'Bán lẻ hàng hóa');
    await cell(page, row, now).click();
    await page.keyboard.type('290,25');
    await keys(page, 'Enter');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('gõ lần trước chưa ghi vẫn còn đây').waitFor();
    expect(await cell(page, row, now).innerText()).toContain('290,25');
    await page.getByRole('button', { name: 'Bỏ những gì chưa ghi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ những gì chưa ghi' }).click();
    expect(await cell(page, row, now).innerText()).toBe('');
    expect(await page.getByRole('button', { name: 'Chưa có gì để ghi' }).isDisabled()).toBe(true);
  }, 60_000);

  it('keeps what is typed while the network is away, and sends it once when it is back', async () => {
    const page = await personAt('bacson', sheet);
    const row = await rowOf(page, /^Doanh thu dịch vụ lưu trú/);
    await cell(page, row, now).click();
    await page.keyboard.type('70,5');
    await keys(page, 'Enter');
    await page.context().setOffline(true);
    await save(page).click();
    await page.getByText('tự gửi khi có mạng lại').waitFor();
    expect(await cell(page, row, now).innerText()).toContain('70,5');
    await page.context().setOffline(false);
    await page.getByText('Đã ghi 1 số liệu.').waitFor();
    const office = await application.signedIn('office');
    const { value } = await office.call('figures.sheet', { unit: 'bac-son', period: '2019-9M' });
    const found = value?.rows.find(({ name }) => name.startsWith('Doanh thu dịch vụ lưu trú'));
    expect(found?.recorded.map((one) => one.value)).toEqual(['70.5']);
  }, 60_000);

  it('shows both values to who was slower, and saves what they decide', async () => {
    const [slow, fast] = [await personAt('bacson', sheet), await personAt('vanphong', sheet)];
    const row = await rowOf(slow, 'Thu ngân sách phường');
    for (const [page, text] of [
      [fast, '5000'],
      [slow, '5100'],
    ] as const) {
      await cell(page, row, now).click();
      await page.keyboard.type(text);
      await keys(page, 'Enter');
    }
    await save(fast).click();
    await fast.getByText('Đã ghi 1 số liệu.').waitFor();
    await save(slow).click();
    const asked = slow.getByRole('dialog', { name: 'Người khác đã ghi vào cùng ô' });
    await asked.waitFor();
    const words = await asked.innerText();
    expect(words).toContain('5.000');
    expect(words).toContain('5.100');
    expect(words).toContain('Nguyễn Thị Mẫu');
    expect(await barriers(slow)).toEqual([]);
    await asked.getByLabel(/Ghi số của tôi/).check();
    await asked.getByRole('button', { name: 'Làm theo lựa chọn' }).click();
    await slow.getByText('Đã ghi 1 số liệu.').waitFor();
    expect(await cell(slow, row, now).innerText()).toBe('5.100');
  }, 60_000);

  it('takes a block from Excel by the names of its rows, after showing it, and takes it back', async () => {
    const page = await personAt('vanphong', sheet);
    const [one, other] = [
      await rowOf(page, 'Vi phạm đất đai phát sinh'),
      await rowOf(page, 'Vi phạm đất đai đã xử lý'),
    ];
    await cell(page, one, now).click();
    await paste(page, 'Chỉ tiêu\tĐVT\tKỳ này\r\nVi phạm đất đai đã xử lý\tvụ\t2\r\nVi phạm đất đai phát sinh\tvụ\t3');
    const preview = page.getByRole('dialog');
    await preview.waitFor();
    await preview.getByRole('button', { name: /^Dán 2 ô/ }).click();
    expect(await cell(page, one, now).innerText()).toContain('3');
    expect(await cell(page, other, now).innerText()).toContain('2');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await cell(page, one, now).innerText()).toBe('');
  }, 60_000);

  it('turns to one indicator of all units by mouse, where the office may', async () => {
    const page = await personAt('vanphong', sheet);
    await page.getByLabel('Một chỉ tiêu, mọi đơn vị').check();
    await expect.poll(() => page.locator('[role=rowheader]').allInnerTexts()).toContain('phường Nam Sơn');
    expect(new URL(page.url()).searchParams.get('mode')).toBe('indicator');
    const ward = await personAt(
      'bacson',
      paths.figures({ mode: 'indicator', indicator: 'gtsx-cn', period: '2019-9M' }),
    );
    await ward.getByRole('grid').waitFor();
    expect(await ward.getByLabel('Một chỉ tiêu, mọi đơn vị').count()).toBe(0);
  }, 60_000);

  it.each(['light', 'dark'] as const)(
    'has no barriers, fits a narrow screen and letters twice as large (%s)',
    async (colorScheme) => {
      for (const path of [sheet, paths.indicatorList(), paths.targets({ year: 2019, basis: 'assigned' })]) {
        const page = await personAt('vanphong', path);
        await page.emulateMedia({ colorScheme });
        await page.locator('[role=grid], table').first().waitFor();
        expect([path, await barriers(page)]).toEqual([path, []]);
        await page.setViewportSize({ width: 640, height: 720 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await page.close();
      }
    },
    90_000,
  );

  it('keeps the list of indicators: none without a responsible agency, a new one in the sheet at once', async () => {
    const page = await personAt('vanphong', paths.indicatorList());
    await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Tên chỉ tiêu').fill('Số cây xanh trồng mới');
    await form.getByLabel('Đơn vị tính').fill('cây');
    await form.getByLabel('Áp dụng từ ngày').fill('1/1/2019');
    await form.getByRole('button', { name: 'Ghi chỉ tiêu' }).click();
    await form.getByText('không chỉ tiêu nào thiếu người chịu trách nhiệm').first().waitFor();
    await form.getByRole('combobox', { name: 'Cơ quan chủ trì' }).fill('kinh te');
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Ghi chỉ tiêu' }).click();
    await page.getByText('Đã ghi chỉ tiêu «Số cây xanh trồng mới».').waitFor();
    await page.goto(base + paths.figures({ unit: 'phong-kinh-te', period: '2019-9M' }));
    await page.getByRole('rowheader', { name: 'Số cây xanh trồng mới' }).waitFor();
  }, 60_000);

  it('takes plans typed with their directive, and shows them anew', async () => {
    const page = await personAt('quantri', paths.targets({ year: 2020, basis: 'council' }));
    await page.getByRole('grid').waitFor();
    const row = await rowOf(page, 'Hộ kinh doanh đăng ký mới');
    await cell(page, row, 1).click();
    await page.keyboard.type('1.250');
    await keys(page, 'Enter');
    await page.getByRole('button', { name: 'Ghi 1 kế hoạch' }).click();
    await page.getByText('Đã ghi 1 kế hoạch.').waitFor();
    await page.reload();
    await expect.poll(() => cell(page, row, 1).innerText()).toBe('1.250');
    expect(await cell(page, row, 2).innerText()).toBe('giá trị');
  }, 60_000);
});
