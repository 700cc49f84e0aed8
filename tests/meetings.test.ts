/**
 * A meeting in a real Chromium over the whole application: called, prepared, delegates ticked by keyboard, an opinion
 * recorded and answered, the conclusion read for its tasks, papers changed and kept; two windows at once; without barriers.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, not what the document holds.
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { players } from '#server/demo.ts';
import { type Served, served } from '#server/served-sample.ts';
import { readSite } from '#server/site.ts';
import { paths } from '#web/paths.ts';
import { builtPages } from './built-pages.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Where pictures of each part go, for people to look at. */
const pictures = process.env.MEETING_PICTURES;

const period = '2019-9M';
const meeting = 'bch-21';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let application: Served;
let server: Server;
let base = '';

const picture = async (name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
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
const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const open = (part: string, paper?: string): Promise<unknown> =>
  page.goto(base + paths.meeting(period, meeting, { part, paper }));
const main = (): Promise<string> => page.locator('main').innerText();

describe.skipIf(!executablePath)('a meeting with Chromium (skipped where none is installed)', () => {
  beforeAll(async () => {
    application = await served({ site: await readSite(await builtPages()) });
    server = createAdaptorServer({ fetch: application.fetch }) as Server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(base + paths.meetings(period));
    await page
      .getByRole('button', { name: players.find(({ username }) => username === 'vanphong')?.name ?? '' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Cuộc họp, hội nghị' }).waitFor();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await application?.close();
  });

  it('is called from what the round says', async () => {
    expect(await main()).toContain('Chưa có cuộc họp nào');
    await page.getByRole('button', { name: 'Lập cuộc họp' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Loại cuộc họp').selectOption('committee');
    await dialog.getByLabel('Lần thứ').fill('21');
    await dialog.getByLabel('Giờ bắt đầu').fill('25h');
    await dialog.getByRole('button', { name: 'Lập cuộc họp' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.innerText()).toContain('không phải là giờ');
    await picture('call');
    await dialog.getByLabel('Giờ bắt đầu').fill('14h');
    await dialog.getByRole('button', { name: 'Lập cuộc họp' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hội nghị Ban Chấp hành lần thứ 21' }).waitFor();
    expect(page.url()).toContain(meeting);
  });

  it('has an agenda whose clock runs along, with who presents', async () => {
    await page.getByLabel('Họ tên người trình bày, dòng 3').fill('Vũ Hải Nam');
    expect(await page.locator('table').innerText()).toContain('14:15');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu.').waitFor();
    await page.getByText('Chưa đặt chương trình riêng').waitFor({ state: 'hidden' });
    await picture('prepare');
    // What was saved here is nobody else's.
    expect(await page.getByText('Người khác vừa lưu phần này').count()).toBe(0);
    expect(await page.getByLabel('Họ tên người trình bày, dòng 3').inputValue()).toBe('Vũ Hải Nam');
    await page.reload();
    expect(await page.getByLabel('Họ tên người trình bày, dòng 3').inputValue()).toBe('Vũ Hải Nam');
    expect(await barriers()).toEqual([]);
  });

  it('ticks delegates by a few letters and the space bar, and counts them', async () => {
    await open('attendance');
    await page.getByRole('button', { name: 'Sửa danh sách' }).click();
    const dialog = page.getByRole('dialog');
    const box = dialog.getByLabel('Mỗi dòng: họ tên; đơn vị');
    await box.fill('Nguyễn Văn Bình\tphường Bắc Sơn\nPhạm Thị Lan; Phòng Lạ\nLê Quang Hưng');
    await dialog.getByRole('button', { name: /^Lưu danh sách/ }).click();
    await dialog.getByText('dòng 2: không nhận ra đơn vị').first().waitFor();
    await box.fill('Nguyễn Văn Bình\tphường Bắc Sơn\nPhạm Thị Lan; Phòng Kinh tế\nLê Quang Hưng');
    await dialog.getByRole('button', { name: /^Lưu danh sách/ }).click();
    const find = page.getByLabel('Gõ tên để điểm danh');
    await find.fill('binh');
    await find.press(' ');
    await page.getByText('Nguyễn Văn Bình: có mặt.').waitFor();
    expect(await find.inputValue()).toBe('');
    const reason = page.getByLabel('Lý do vắng: Lê Quang Hưng');
    await reason.fill('đi công tác');
    await reason.press('Enter');
    await page.getByText('Triệu tập 3 · có mặt 1 · vắng có lý do 1 · chưa điểm danh 1').waitFor();
    const instead = page.getByLabel('Người dự thay: Phạm Thị Lan');
    await instead.fill('Đỗ Văn Hải');
    await instead.press('Enter');
    await page.getByText('có mặt 2').waitFor();
    await picture('attendance');
    await page.reload();
    await page.getByText('Triệu tập 3 · có mặt 2 · vắng có lý do 1 · chưa điểm danh 0').waitFor();
    expect(await barriers()).toEqual([]);
  });

  it('records an opinion as it is spoken, and answers it with a reason', async () => {
    await open('opinions');
    await page.getByLabel('Người hoặc đơn vị phát biểu').fill('pham thi lan');
    await page.getByLabel('Nội dung').fill('Đề nghị làm rõ nguyên nhân thu chậm');
    await page.getByLabel('Nội dung').press('Control+Enter');
    await page.getByText('Phạm Thị Lan, Phòng Kinh tế').waitFor();
    await page.getByRole('button', { name: 'Trả lời ý kiến 1' }).click();
    const form = page.getByRole('form', { name: 'Trả lời ý kiến 1' });
    await form.getByLabel('Giải trình').check();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await form.getByText('Giải trình thì phải nêu lý do.').first().waitFor();
    await form.getByLabel('Nội dung tiếp thu, hoặc lý do').fill('Đã nêu ở mục II');
    await picture('opinions');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Giải trình: Đã nêu ở mục II').waitFor();
    expect(await main()).toContain('1 ý kiến, 0 chưa trả lời');
    expect(await barriers()).toEqual([]);
  });

  it('tells who types that somebody else saved the conclusion, and loses nothing', async () => {
    await open('conclusion');
    const words = page.getByLabel('Lời kết luận', { exact: true });
    await words.fill('Nhất trí báo cáo.');
    const office = await application.signedIn('office');
    const { value } = await office.call('meetings.read', { review: period, meeting });
    await office.call('meetings.conclude', {
      ...{ review: period, meeting, conclusion: 'Bản của người khác.', ends: null, vote: null, symbol: null },
      seen: value?.versions.conclusion ?? '',
    });
    await page.getByRole('button', { name: 'Lưu kết luận' }).click();
    await page.getByRole('alert', { name: 'Người khác vừa lưu phần này' }).waitFor();
    expect(await words.inputValue()).toBe('Nhất trí báo cáo.');
    expect(await main()).toContain('Bản của người khác.');
    await picture('news');
    await page.getByRole('button', { name: /^Giữ bản của tôi/ }).click();
    await words.fill(
      'Nhất trí báo cáo.\n1. Giao Chi cục Thuế quận chủ trì, phối hợp với UBND phường Bắc Sơn đôn đốc thu nợ thuế, xong trước ngày 15/12/2019.\n2. Giao Ban Quản lý chợ Đầm rà soát các hộ kinh doanh chưa đăng ký thuế.',
    );
    await page.getByLabel('Kết thúc lúc').fill('16h45');
    await page.getByRole('button', { name: 'Lưu kết luận' }).click();
    await page.getByText('Đã lưu.').first().waitFor();
    await page.reload();
    expect(await words.inputValue()).toContain('Chi cục Thuế quận');
  });

  it('reads the tasks of the conclusion and assigns those that were corrected', async () => {
    await page.getByRole('button', { name: 'Đọc nhiệm vụ trong lời kết luận' }).click();
    const lit = page.getByRole('region', { name: 'Lời kết luận, chỗ đã đọc tô sáng' });
    expect(await lit.locator('mark').allInnerTexts()).toEqual([
      'Chi cục Thuế quận',
      expect.stringContaining('15/12/2019'),
      'Ban Quản lý chợ Đầm',
    ]);
    await picture('tasks');
    expect(await barriers()).toEqual([]);
    const assign = page.getByRole('button', { name: /^Giao \d+ nhiệm vụ$/ });
    expect(await assign.isDisabled()).toBe(true);
    const second = page.getByRole('group', { name: 'Nhiệm vụ 2' });
    await second.getByLabel('Giao nhiệm vụ này').uncheck();
    const first = page.getByRole('group', { name: 'Nhiệm vụ 1' });
    await first.getByLabel('Thời hạn').fill('15/12/2030');
    await assign.click();
    await page.getByText('Đã giao 1 nhiệm vụ.').waitFor();
    await page.getByRole('heading', { name: 'Đã giao tại cuộc họp này' }).waitFor();
    expect(await main()).toContain('hạn 15/12/2030');
  });

  it('keeps what was changed in a paper', async () => {
    await open('papers', 'invitation');
    await page.getByText('14 giờ 00').first().waitFor();
    await picture('invitation');
    await page.getByRole('button', { name: 'Sửa lời' }).click();
    const line = page.locator('textarea').filter({ hasText: 'Thành phần' }).first();
    await line.fill('Thành phần: theo danh sách kèm theo.');
    await page.getByText('chỗ sửa chưa lưu').waitFor();
    await picture('lines');
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Lưu vào hồ sơ' }).click();
    await page.getByText('đã lưu 1 bản').waitFor();
    await page.reload();
    await page.getByText('theo danh sách kèm theo').first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'giay-moi-bch-21-1.docx' }).click();
    expect((await download).suggestedFilename()).toBe('giay-moi-bch-21-1.docx');
  });

  it.each(['minutes', 'opinions', 'attendance', 'programme', 'conclusion'] as const)('draws the %s', async (kind) => {
    await open('papers', kind);
    await page.locator('main p', { hasText: 'Kiến An' }).first().waitFor();
    await picture(`paper-${kind}`);
    expect(await barriers()).toEqual([]);
  });

  it('draws the summary and the script from what the review found', async () => {
    await open('papers', 'script');
    await page.getByText('KỊCH BẢN ĐIỀU HÀNH').first().waitFor({ timeout: 120_000 });
    expect(await main()).not.toContain('nội dung gợi ý thảo luận');
    await open('papers', 'summary');
    await page.getByText('BÁO CÁO TÓM TẮT').first().waitFor({ timeout: 120_000 });
    await picture('paper-summary');
  }, 240_000);

  it.each(['prepare', 'papers', 'attendance', 'opinions', 'conclusion'])(
    'shows %s on a tablet, in the dark, and with letters twice as large',
    async (part) => {
      await open(part);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.setViewportSize({ width: 800, height: 1100 });
      await picture(`tablet-${part}`);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 640, height: 720 });
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriers()).toEqual([]);
      await picture(`dark-${part}`);
      await page.emulateMedia({ colorScheme: 'light' });
    },
  );
});
