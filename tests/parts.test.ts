/**
 * The parts of the pages in a real Chromium, under the content security policy of the application: the entry grid from
 * keys to a pasted block, the list at ten thousand rows, forms that keep what was typed, dialogs; without barriers.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, not what the document holds.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Serving, serveDossier } from '#server/serve.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const vite = join('node_modules', 'vite', 'bin', 'vite.js');

let folder = '';
let browser: Browser;
let page: Page;
let serving: Serving;
let said: string[] = [];

const open = (path: string) => page.goto(serving.url.replace(/\/$/, '') + path);
const cell = (row: number, column: number): Locator =>
  page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`);
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const paste = (text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

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

describe.skipIf(!executablePath)('the parts in Chromium (skipped where none is installed)', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bokhuyet-parts-'));
    await promisify(execFile)(
      process.execPath,
      [vite, 'build', 'src/web/gallery', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
      { env: { ...process.env, NODE_ENV: 'production' } },
    );
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    const load = async () => ({ dossierJson: new Uint8Array(), files: new Map<string, Uint8Array>() });
    serving = await serveDossier({ load, webFolder: folder, port: 0, host: '127.0.0.1' });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    said = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    expect(said).toEqual([]);
  });

  it('takes figures by keyboard, keeps a text that is no number with its reason, and takes all of it back', async () => {
    await open('/tasks');
    await cell(0, 0).click();
    await page.keyboard.type('221,4');
    await press('Enter', 'Enter');
    await page.keyboard.type('chưa có số');
    await press('Enter', 'ArrowUp');
    expect(await cell(0, 0).innerText()).toBe('221,4');
    expect(await cell(2, 0).innerText()).toContain('chưa có số');
    expect(await cell(2, 0).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('main').innerText()).toContain('Ô này cần một số');
    await press('Control+z', 'Control+z');
    expect(await cell(2, 0).innerText()).toBe('');
    expect(await cell(0, 0).innerText()).toBe('');
    await press('Control+y');
    expect(await cell(0, 0).innerText()).toBe('221,4');
  });

  it('edits inside with F2, leaves with Esc and Tab, and copies a range as Excel takes it', async () => {
    await page
      .context()
      .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(serving.url).origin });
    await open('/tasks');
    await cell(1, 0).click();
    await press('F2', 'Home');
    await page.keyboard.type('1');
    await press('Enter');
    expect(await cell(1, 0).innerText()).toBe('180,75');
    await press('ArrowUp', 'Shift+ArrowRight', 'Control+c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('180,75\t98');
    await press('Escape', 'Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('TEXTAREA');
  });

  it('shows what a pasted block would do, and does it only when told', async () => {
    await open('/tasks');
    await cell(0, 0).click();
    const block =
      'Chỉ tiêu\tĐVT\tƯớc thực hiện 9 tháng\nHộ nghèo giảm\thộ\t41\nThu ngân sách nhà nước\ttỷ đồng\t225,1\nDòng lạ\tha\t3';
    await paste(block);
    const preview = page.getByRole('dialog');
    expect(await preview.innerText()).toContain('bảng không có dòng tên này');
    expect(await barriers()).toEqual([]);
    await press('Escape');
    expect(await cell(4, 0).innerText()).toBe('');
    await paste(block);
    await preview.getByRole('button', { name: 'Dán 2 ô' }).click();
    expect(await cell(4, 0).innerText()).toBe('41');
    expect(await cell(0, 0).innerText()).toBe('225,1');
  });

  it('draws only the rows in sight of ten thousand, and still goes to the last by one key', async () => {
    await open('/tasks?many');
    await cell(0, 0).click();
    const drawn = (): Promise<number> => page.locator('[role=row]').count();
    expect(await drawn()).toBeLessThan(100);
    await press('Control+End', 'ArrowLeft');
    await page.keyboard.type('7');
    await press('Enter');
    await expect.poll(() => cell(9_999, 3).innerText()).toBe('7');
    expect(await drawn()).toBeLessThan(100);
  });

  it('finds without diacritics, filters, sorts, keeps the choice in the address and opens a row by keyboard', async () => {
    await open('/');
    const rows = page.locator('tbody tr[data-index]');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(150);
    await page.getByRole('searchbox').fill('dau gia dong hoa');
    await page.getByLabel('Chủ trì').selectOption({ label: 'Phòng Nội vụ (2000)' });
    await page.getByRole('button', { name: 'Còn (ngày)' }).click();
    await expect.poll(() => page.getByRole('status').first().innerText()).toContain('500/10000');
    expect(await page.locator('th[aria-sort=ascending]').innerText()).toContain('Còn');
    const address = page.url();
    const first = await rows.first().innerText();
    await page.goto(address);
    await expect.poll(() => rows.first().innerText()).toBe(first);
    await rows.first().focus();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?task=t\d+$/);
  });

  it('prints every row that was chosen', async () => {
    await open('/?q=dau+gia+dong+hoa&f.lead=Ph%C3%B2ng+N%E1%BB%99i+v%E1%BB%A5');
    await page.locator('tbody tr[data-index]').first().waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('tbody tr[data-index]').count()).toBe(500);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => page.locator('tbody tr[data-index]').count()).toBeLessThan(150);
  });

  it('teaches where a list is empty', async () => {
    await open('/?none');
    await expect.poll(() => page.locator('main').innerText()).toContain('Nhiệm vụ đến từ hạn chế');
  });

  it('names every mistake, keeps what was typed over a reload, and forgets it when it is saved', async () => {
    await open('/check');
    const act = page.getByRole('button', { name: 'Giao nhiệm vụ' });
    await act.click();
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Chưa ghi tên nhiệm vụ');
    await page.locator('#field-name').fill('Rà soát hộ nghèo');
    await page.locator('#field-lead').click();
    await page.keyboard.type('dong');
    await press('Enter');
    expect(await page.locator('#field-lead').inputValue()).toBe('Nguyễn Đức Đông');
    await act.click();
    await expect.poll(() => page.locator('#field-due-mistake').innerText()).toContain('cần ngày');
    page.on('dialog', (asked) => void asked.accept());
    await page.reload();
    expect(await page.locator('#field-name').inputValue()).toBe('Rà soát hộ nghèo');
    await page.locator('#field-due').fill('30/9');
    await expect.poll(() => page.locator('main').innerText()).toContain('Thứ Hai');
    await act.click();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('Đã rút lại nhiệm vụ');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('asks before a deed with its consequence, begins at the harmless button and gives the focus back', async () => {
    await open('/check');
    const opener = page.getByRole('button', { name: 'Đóng đợt đánh giá' });
    await opener.click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Không làm nữa');
    expect(await page.getByRole('dialog').innerText()).toContain('phải mở lại đợt đánh giá');
    await press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has no serious barrier and fits half a screen (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['/', '/tasks', '/check']) {
      await open(path);
      await page.locator('h1').waitFor();
      expect({ path, found: await barriers() }).toEqual({ path, found: [] });
      await page.setViewportSize({ width: 640, height: 720 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ path, over: Math.max(0, over) }).toEqual({ path, over: 0 });
      await page.setViewportSize({ width: 1280, height: 720 });
    }
  });
});
