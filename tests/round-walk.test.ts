/**
 * One walk through a round in a real Chromium, each step by the person whose step it is: from the reminder and a ward's
 * report to the draft that is frozen, the meeting, its tasks and the next round. The steps share one application and
 * follow each other. A folder, a figure sent back and issuing are walked by the tests of their own pages. Pictures go to
 * docs/screens/walk where they are asked for.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, not what the document holds.
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createAdaptorServer } from '@hono/node-server';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readingOf } from '#cycle/take-in/reading-of.ts';
import { bytesChangedIn } from '#server/actions/drafts-sample.ts';
import { demo } from '#server/demo.ts';
import type { JobKind } from '#server/jobs/job-kind.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { takeInPapers } from '#server/jobs/take-in-papers.ts';
import { exampleFolder, type Served, served } from '#server/served-sample.ts';
import { readSite } from '#server/site.ts';
import { paths } from '#web/paths.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const vite = join('node_modules', 'vite', 'bin', 'vite.js');
const pictures = process.env.BOKHUYET_SCREENS === '1' ? join('docs', 'screens', 'walk') : null;
const period = '2019-9M';
const day = 24 * 60 * 60 * 1000;
/** A dossier is reckoned in the thread that answers here. */
const reckoned = { timeout: 200_000 };
const reporter = { name: 'Bùi Thị Tràng', username: 'trangminh', password: 'gió mát bên sông Đa Độ' };

let folder = '';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let application: Served;
let server: Server;
let jobs: ReturnType<typeof runJobs>;
let base = '';
let now = Date.parse('2019-09-27T01:00:00Z');
let said: string[] = [];
/** What later steps need of earlier ones. */
const held = { code: '', submission: '', task: '' };

const laterBy = (days: number): void => {
  now += days * day;
  application.pass(days * day);
};
const passwordOf = (username: string): string => (username === reporter.username ? reporter.password : demo.password);
async function comeInAs(username: string, path: string): Promise<void> {
  await context.clearCookies();
  const answer = await page.request.post(`${base}/api/session`, {
    headers: { origin: base, 'x-bokhuyet': '1' },
    data: { username, password: passwordOf(username) },
  });
  expect(answer.status()).toBe(200);
  await page.goto(base + path);
  await page.locator('main h1').first().waitFor(reckoned);
}
const picture = async (name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
};
const dialog = (): Locator => page.getByRole('dialog');
const main = (): Promise<string> => page.locator('main').innerText();
const figures = (): Locator => page.getByRole('complementary', { name: 'Số liệu đề xuất' });
async function read(): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: 'Đang đọc lại báo cáo' })
    .waitFor({ state: 'detached', timeout: 60_000 });
  await figures().locator(':scope > ul > li').first().waitFor();
}
const rows = (id: string, standing?: string): Locator =>
  page.locator(`#${id}`).locator(standing ? `li[data-standing="${standing}"]` : 'li[data-row]');
async function openReview(username: string): Promise<void> {
  await comeInAs(username, paths.review(period, 'all'));
  await rows('shortcoming').first().waitFor(reckoned);
}
async function openDraft(username: string): Promise<void> {
  await comeInAs(username, paths.report('report'));
  await page.locator('[id^="khoi-"]').first().waitFor(reckoned);
}
const proseLine = (): Locator =>
  page
    .locator('[data-line]:not(td *, th *)')
    .filter({ hasText: /\S{2,}(\s\S+){5,}/, hasNot: page.locator('a[data-printed]') })
    .first();
async function typeInDraft(words: string): Promise<void> {
  await proseLine().click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
  await expect.poll(() => page.locator('[data-unsaved]').getAttribute('data-unsaved'), { timeout: 30_000 }).toBe('0');
  await page.locator('[data-unsaved]', { hasText: 'Đã lưu' }).waitFor();
}
async function freezeAt(step: string): Promise<void> {
  await page.getByRole('button', { name: 'Chốt dự thảo' }).click();
  await page.getByLabel('Bước', { exact: true }).selectOption({ label: step });
  await dialog().getByRole('button', { name: 'Chốt', exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
}
async function taken(link: Locator): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return new Uint8Array(await readFile((await download.path()) ?? ''));
}
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const openMeeting = (part: string, paper?: string): Promise<unknown> =>
  page.goto(base + paths.meeting(period, 'bch-21', { part, paper }));

describe.skipIf(!executablePath)('one walk through a round in Chromium (skipped where none is installed)', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bokhuyet-walk-'));
    if (pictures) mkdirSync(pictures, { recursive: true });
    await promisify(execFile)(
      process.execPath,
      [vite, 'build', 'src/web', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
      { env: { ...process.env, NODE_ENV: 'production' } },
    );
    application = await served({ site: await readSite(folder) });
    application.pass(now - Date.now());
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
    server?.closeAllConnections();
    server?.close();
    await application?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    said = [];
    context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'vi-VN' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // The office's computers say the same day.
    await context.clock.setSystemTime(now);
    await context.addInitScript((review) => localStorage.setItem('bokhuyet.review.kien-an', review), period);
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => said.push(error.message));
  });
  afterEach(async () => {
    await context.close();
    expect(said).toEqual([]);
  });

  it('the office takes the letter that asks for reports, and the reminder of who has not sent', async () => {
    await comeInAs('vanphong', paths.round(period));
    await page.getByRole('heading', { name: /Công văn, lời nhắc/ }).waitFor();
    expect(isZip(await taken(page.getByRole('link', { name: 'Tải công văn (Word)' })))).toBe(true);
    await page.getByRole('button', { name: 'Chép lời nhắc phường Tràng Minh' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Tràng Minh');
    await picture('01-letter-and-reminder');
  }, 240_000);

  it('the matrix shows who is missing', async () => {
    await comeInAs('vanphong', paths.submissions());
    await page.getByRole('searchbox').fill('trang minh');
    await page.locator('tbody tr').filter({ hasText: 'chưa gửi' }).first().waitFor();
    await picture('02-who-is-missing');
  }, 240_000);

  it('the administrator names a reporter of the ward and hands a code over', async () => {
    await comeInAs('quantri', paths.admin('people'));
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await dialog().getByLabel('Họ và tên').fill(reporter.name);
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: reporter.name }).waitFor();
    await page.getByRole('button', { name: 'Giao vai trò' }).click();
    await dialog().getByRole('combobox', { name: 'Đơn vị' }).fill('trang minh');
    await page.keyboard.press('Enter');
    await dialog().getByLabel('Từ ngày').fill('1/9/2019');
    await dialog().getByRole('button', { name: 'Giao vai trò' }).click();
    await page.getByRole('cell', { name: 'phường Tràng Minh' }).waitFor();
    await page.getByLabel('Tên đăng nhập').fill(reporter.username);
    await page.getByRole('button', { name: 'Lập tài khoản' }).click();
    await dialog().getByText('Chỉ hiện lần này').waitFor();
    held.code = (await dialog().locator('code').first().innerText()).trim();
    await picture('03-account');
  }, 240_000);

  it('the reporter sets a password, drops the Word report, corrects a figure and sends it', async () => {
    await page.goto(base + paths.reset());
    await page.getByLabel('Tên đăng nhập').fill(reporter.username);
    await page.getByLabel('Mã do quản trị viên cấp').fill(held.code);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(reporter.password);
    await page.getByRole('form').getByRole('button').last().click();
    await page.getByRole('heading', { name: 'Báo cáo phải gửi' }).waitFor();
    await page.goto(base + paths.submissions());
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(join(exampleFolder, '..', 'late', 'BC 9 thang Trang Minh.docx'));
    await page.getByRole('heading', { name: 'phường Tràng Minh' }).waitFor();
    await read();
    const first = figures().locator('li:has(b)').filter({ hasText: 'chắc' }).first();
    await first.getByRole('link').first().click();
    await page.locator('[data-lit]').waitFor();
    await picture('04-read');
    await first.getByRole('button', { name: 'Sửa số' }).click();
    await page.getByLabel(/Số đúng/).fill('246');
    await page.getByLabel('Vì sao sửa').fill('cộng sót một lớp nghề');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi số sửa.').waitFor();
    await read();
    await page.getByRole('button', { name: 'Gửi bản ký' }).click();
    await page.getByRole('button', { name: 'Xác nhận và gửi' }).click();
    await page.getByText('Đã gửi bản ký.').waitFor();
    held.submission = page.url().slice(base.length);
    await picture('05-sent');
  }, 400_000);

  it('what is next stands on the first screen', async () => {
    await comeInAs('vanphong', paths.todo());
    await page.getByRole('heading', { name: /Hội nghị lần thứ 21/ }).waitFor(reckoned);
    await page.getByText('Đang chờ anh chị').first().waitFor();
    await picture('08-todo');
  }, 400_000);

  it('old commitments are answered, a finding edited, a remedy given its lead and deadline', async () => {
    await openReview('vanphong');
    const openTasks = rows('tasks').filter({ has: page.getByRole('button', { name: /^Trả lời/ }) });
    const left = await openTasks.count();
    await openTasks
      .first()
      .getByRole('button', { name: /^Trả lời/ })
      .click();
    await dialog().getByLabel('Nói rõ').fill('Tiếp tục thực hiện trong quý IV');
    await dialog().getByRole('button', { name: 'Ghi' }).click();
    await expect.poll(() => openTasks.count(), { timeout: 120_000 }).toBe(left - 1);
    await rows('old').first().getByLabel('đang khắc phục').check();
    await page
      .getByRole('status')
      .filter({ hasText: /Đã ghi: đang khắc phục/ })
      .first()
      .waitFor();
    await picture('09-old-commitments');
    const first = rows('shortcoming', 'proposed').first();
    const own = page.locator(`[id="${await first.getAttribute('id')}"]`);
    await own.getByRole('button', { name: /^Sửa/ }).click();
    await dialog().getByLabel('Nội dung', { exact: true }).fill('Công tác đôn đốc thu chưa quyết liệt');
    await dialog().getByRole('button', { name: 'Ghi nhận' }).click();
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => own.innerText(), { timeout: 120_000 }).toContain('Công tác đôn đốc thu chưa quyết liệt');
    await own.getByRole('button', { name: /^Giao nhiệm vụ|^Giao thêm/ }).click();
    await dialog().getByLabel('Việc phải làm').fill('Lập tổ đôn đốc, giao chỉ tiêu từng tuần');
    await dialog().getByRole('combobox', { name: 'Chủ trì' }).fill('bac son');
    await page.keyboard.press('Enter');
    await picture('10-remedy');
    await dialog().getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => own.innerText(), { timeout: 120_000 }).toMatch(/đã giao NV-/);
  }, 400_000);

  it('a leader decides why one shortcoming gets no remedy', async () => {
    await openReview('lanhdao');
    const waived = rows('shortcoming')
      .filter({ has: page.getByRole('button', { name: /^Lý do không giao/ }) })
      .first();
    const own = page.locator(`[id="${await waived.getAttribute('id')}"]`);
    await waived.getByRole('button', { name: /^Lý do không giao/ }).click();
    await dialog().getByLabel('Lý do', { exact: true }).fill('Thuộc thẩm quyền thành phố');
    await dialog().getByRole('button', { name: 'Quyết định' }).click();
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => own.innerText(), { timeout: 120_000 }).toContain('Thuộc thẩm quyền thành phố');
    await picture('11-waiver');
  }, 400_000);

  it('the draft is edited and frozen at two steps, with what changed between them', async () => {
    await openDraft('vanphong');
    await typeInDraft(' Dự thảo lần đầu.');
    await picture('12-draft');
    await freezeAt('Trình Thường trực');
    await page.getByText('Dự thảo lần 1').first().waitFor();
    await typeInDraft(' Đã tiếp thu ý kiến Thường trực.');
    await freezeAt('Trình Ban Thường vụ');
    await page.getByText('Dự thảo lần 2').first().waitFor();
    await page.goto(base + paths.reportChanges('report', 1, 2));
    await page.locator('ins', { hasText: 'Thường trực' }).first().waitFor(reckoned);
    await picture('13-what-changed');
  }, 400_000);

  it('a figure changes underneath, and the draft says so', async () => {
    await comeInAs(reporter.username, held.submission);
    await read();
    const own = figures().locator('li').filter({ hasText: 'cộng sót một lớp nghề' });
    await own.getByRole('button', { name: 'Sửa số' }).click();
    await page.getByLabel(/Số đúng/).fill('256');
    await page.getByLabel('Vì sao sửa').fill('thêm một lớp báo lại');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi số sửa.').waitFor();
    await openDraft('vanphong');
    await page.getByText(/số đã đổi từ khi bạn xem/).waitFor(reckoned);
    await picture('14-changed-underneath');
  }, 400_000);
  it('the Word file edited by hand comes back, and its changed figures are shown', async () => {
    await openDraft('vanphong');
    const original = await taken(page.getByRole('toolbar').getByRole('link', { name: 'Word', exact: true }));
    const byHand = join(folder, 'sua-tay.docx');
    await writeFile(byHand, bytesChangedIn(original, 'Đã tiếp thu ý kiến', 'Đã tiếp thu đầy đủ ý kiến'));
    await page.getByRole('link', { name: 'Tệp Word sửa tay' }).click();
    await page.getByLabel('So với').selectOption('0');
    await page.locator('input[type=file]').first().setInputFiles(byHand);
    await page.getByLabel('Lấy lời đã sửa').first().check();
    await picture('15-came-back');
    await page.getByRole('button', { name: 'Lấy 1 chỗ đã chọn' }).click();
    await page.getByText('Đã tiếp thu đầy đủ ý kiến').first().waitFor(reckoned);
  }, 400_000);

  it('the meeting is called, with invitation, programme, script and summary', async () => {
    await comeInAs('vanphong', paths.meetings(period));
    await page.getByRole('button', { name: 'Lập cuộc họp' }).click();
    await dialog().getByLabel('Loại cuộc họp').selectOption('committee');
    await dialog().getByLabel('Lần thứ').fill('21');
    await dialog().getByLabel('Giờ bắt đầu').fill('14h');
    await dialog().getByRole('button', { name: 'Lập cuộc họp' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hội nghị Ban Chấp hành lần thứ 21' }).waitFor();
    await picture('19-meeting');
    for (const paper of ['invitation', 'programme', 'script', 'summary'] as const) {
      await openMeeting('papers', paper);
      await page.locator('main p', { hasText: 'Kiến An' }).first().waitFor(reckoned);
      expect(isZip(await taken(page.getByRole('link', { name: 'Word', exact: true })))).toBe(true);
      await picture(`20-${paper}`);
    }
  }, 400_000);

  it('delegates are ticked, minutes and conclusion drafted, the conclusion becomes a task', async () => {
    laterBy(3);
    await context.clock.setSystemTime(now);
    await comeInAs('vanphong', paths.meeting(period, 'bch-21', { part: 'attendance' }));
    await page.getByRole('button', { name: 'Sửa danh sách' }).click();
    await dialog()
      .getByLabel('Mỗi dòng: họ tên; đơn vị')
      .fill('Nguyễn Văn Bình\tphường Bắc Sơn\nPhạm Thị Lan; Phòng Kinh tế');
    await dialog()
      .getByRole('button', { name: /^Lưu danh sách/ })
      .click();
    const find = page.getByLabel('Gõ tên để điểm danh');
    await find.fill('binh');
    await find.press(' ');
    await page.getByText('Nguyễn Văn Bình: có mặt.').waitFor();
    await picture('21-attendance');
    await openMeeting('conclusion');
    await page
      .getByLabel('Lời kết luận', { exact: true })
      .fill(
        'Nhất trí báo cáo.\n1. Giao UBND phường Bắc Sơn chủ trì, phối hợp với Chi cục Thuế quận đôn đốc thu nợ thuế, xong trước ngày 15/11/2019.',
      );
    await page.getByRole('button', { name: 'Lưu kết luận' }).click();
    await page.getByText('Đã lưu.').first().waitFor();
    await page.getByRole('button', { name: 'Đọc nhiệm vụ trong lời kết luận' }).click();
    await page.getByRole('region', { name: 'Lời kết luận, chỗ đã đọc tô sáng' }).waitFor();
    await picture('22-conclusion');
    await page.getByRole('button', { name: /^Giao \d+ nhiệm vụ$/ }).click();
    await page.getByText('Đã giao 1 nhiệm vụ.').waitFor();
    held.task = /NV-\d+/.exec(await main())?.[0] ?? '';
    expect(held.task).not.toBe('');
    for (const paper of ['minutes', 'conclusion'] as const) {
      await openMeeting('papers', paper);
      await page.locator('main p', { hasText: 'Kiến An' }).first().waitFor();
      await picture(`23-${paper}`);
    }
  }, 400_000);

  it('its unit says how far it is with evidence, and asks for a later day', async () => {
    laterBy(30);
    await context.clock.setSystemTime(now);
    await comeInAs('bacson', paths.task(held.task));
    const form = page.getByRole('form', { name: 'Báo tiến độ' });
    await form.getByLabel('Đã làm được gì').fill('Đã đôn đốc 12/20 hộ');
    await form
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'biên bản.txt', mimeType: 'text/plain', buffer: Buffer.from('Biên bản làm việc') });
    await form.getByRole('button', { name: 'Gửi báo cáo tiến độ' }).click();
    await page.getByText('Văn phòng sẽ xác nhận.').waitFor();
    await page.getByRole('button', { name: 'Đề nghị gia hạn' }).click();
    await dialog().getByLabel('Xin đến ngày').fill('20/12/2019');
    await dialog().getByLabel('Lý do').fill('Chờ Chi cục Thuế đối chiếu');
    await dialog().getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect.poll(main).toContain('xin gia hạn đến 20/12/2019');
    await picture('24-progress');
  }, 240_000);

  it('a leader grants the day, the office confirms what was said', async () => {
    await comeInAs('lanhdao', paths.task(held.task));
    await page.getByRole('form').getByRole('button', { name: 'Đồng ý' }).click();
    await expect.poll(main).toContain('Gia hạn từ 15/11/2019 đến 20/12/2019');
    await picture('25-granted');
    await comeInAs('vanphong', paths.task(held.task));
    await page.getByRole('button', { name: 'Xác nhận', exact: true }).first().click();
    await expect.poll(main).toContain('Văn phòng xác nhận');
    await picture('26-confirmed');
  }, 240_000);

  it('the monthly report and the table of what was made good come as Word', async () => {
    await comeInAs('vanphong', paths.tasks());
    for (const name of ['Báo cáo tháng (Word)', 'Bảng khắc phục hạn chế (Word)'])
      expect([name, isZip(await taken(page.getByRole('link', { name })))]).toEqual([name, true]);
    await picture('27-tasks');
  }, 400_000);

  it('the next round opens with all of it', async () => {
    await comeInAs('vanphong', paths.openRound());
    await page.getByLabel('Lần thứ').waitFor();
    expect(await page.getByLabel('Người chủ trì', { exact: true }).inputValue()).not.toBe('');
    await page.getByLabel('Ngày họp').fill('31/3/2020');
    await picture('28-next-round');
    await page.getByRole('button', { name: 'Mở đợt' }).click();
    await page.getByText('Đã mở đợt').waitFor();
    await comeInAs('vanphong', paths.task(held.task));
    expect(await main()).toContain('ôn đốc thu nợ thuế');
    await picture('29-opened');
  }, 400_000);
});
