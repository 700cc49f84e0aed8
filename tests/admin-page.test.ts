/**
 * Quản trị in a real Chromium: the first administrator by the link that the program prints, then the days of one: a person
 * named, given a role and an account, handed over from; units, days off, the ledger, the audit, the API; without barriers.
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
import { serveApplication } from '#server/serve-application.ts';
import { type Served, served } from '#server/served-sample.ts';
import { readSite } from '#server/site.ts';
import { openDatabase } from '#store/engine/open-database.ts';
import { temporaryHome } from '#store/store-sample.ts';
import { paths } from '#web/paths.ts';
import { builtPages } from './built-pages.ts';
import { program } from './machine.ts';

const executablePath = program('chromium');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const nameOf = (username: string): string => players.find((one) => one.username === username)?.name ?? '';
const shots = process.env.BOKHUYET_SHOTS;

let folder = '';
let browser: Browser;
let page: Page;
let application: Served;
let server: Server;
let base = '';
let said: string[] = [];

const comeInAs = async (username: string, path: string): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(`${base}${path}`);
  await page.getByRole('button', { name: nameOf(username) }).click();
  await page.locator('summary', { hasText: nameOf(username) }).waitFor();
  await page.locator('main h1').waitFor();
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
  if (shots) await page.screenshot({ path: join(shots, `admin-${name}.png`), fullPage: true });
};
const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const dialog = () => page.getByRole('dialog');

describe.skipIf(!executablePath)('administration in Chromium (skipped where none is installed)', () => {
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
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => said.push(error.message));
  });
  afterEach(async () => {
    await shoot('last');
    expect(said).toEqual([]);
    await page.close();
  });

  it('begins with the link that the program prints: an authority and its administrator, from nothing', async () => {
    const { home, remove } = temporaryHome();
    let link = '';
    const nothing = () => Promise.reject(new Error('no paper was given'));
    const serving = await serveApplication(
      {
        ...{
          host: '127.0.0.1',
          port: 0,
          origin: null,
          proxyHeader: null,
          secret: null,
          metricsToken: null,
          mail: null,
        },
        ...{ secondFactorRequired: false, isLogging: false, version: 'test', webFolder: folder },
      },
      {
        openDatabase: () => openDatabase({ home, only: 'pglite' }),
        clock: () => new Date(),
        reckon: async () => ({ dossierJson: new Uint8Array(), files: new Map() }),
        collect: async () => ({ dossierJson: new Uint8Array(), files: new Map() }),
        papers: { readPaper: nothing, pdf: nothing, readingOf: nothing, close: () => undefined },
        demo: null,
        print: () => undefined,
        wordsOf: (why) => ({ vi: String(why), en: String(why) }),
        tellFirst: (url) => {
          link = url;
        },
      },
    );
    await serving.opened;
    await page.goto(link);
    const form = page.getByRole('form');
    await form.getByLabel('Họ và tên').fill('Trần Thị Quản');
    await form.getByLabel('Tên đăng nhập').fill('tran.quan');
    await form.getByLabel('Mật khẩu mới', { exact: true }).fill('nắng mới bên sông');
    await form.getByLabel('Tên, ví dụ: phường Kiến An').fill('phường Mới');
    await form.getByLabel('Mã ngắn, ví dụ: kien-an').fill('phuong-moi');
    await form.getByLabel('Địa danh ghi trên văn bản').fill('Hải Phòng');
    await shoot('first');
    expect(await barriers()).toEqual([]);
    await form.getByRole('button', { name: 'Lập và vào' }).click();
    await page.getByRole('link', { name: 'Quản trị' }).click();
    await page.getByText('Chưa có đơn vị nào.').waitFor();
    await shoot('empty-units');
    for (const part of ['people', 'bodies', 'holidays', 'orphans', 'ledger'] as const) {
      await page.goto(new URL(paths.admin(part), serving.url).href);
      await page.locator('main h1').waitFor();
      expect(await barriers()).toEqual([]);
    }
    await page.goto(link);
    await page.getByLabel('Họ và tên').waitFor();
    await serving.close();
    remove();
  }, 180_000);

  it('names a person, gives a role and an account, hands over and closes', async () => {
    await comeInAs('quantri', paths.admin('people'));
    for (const name of ['Mai Thị Nhận', 'Cao Văn Rời']) {
      await page.goto(base + paths.admin('people'));
      await page.getByRole('button', { name: 'Thêm người' }).click();
      await dialog().getByLabel('Họ và tên').fill(name);
      await page.keyboard.press('Enter');
      await page.locator('h1', { hasText: name }).waitFor();
    }
    await page.getByText('Chưa giữ vai trò nào').waitFor();
    await page.getByRole('button', { name: 'Giao vai trò' }).click();
    await dialog().getByLabel('Vai trò', { exact: true }).selectOption('office');
    await dialog().getByRole('button', { name: 'Giao vai trò' }).click();
    await page.getByRole('cell', { name: 'văn phòng' }).waitFor();
    await page.getByLabel('Tên đăng nhập').fill('cao.roi');
    await page.getByRole('button', { name: 'Lập tài khoản' }).click();
    await dialog().getByText('Chỉ hiện lần này').waitFor();
    await shoot('code');
    expect(await barriers()).toEqual([]);
    await dialog().getByRole('button', { name: 'Đã chép xong' }).click();
    await shoot('person');
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Đóng tài khoản' }).click();
    await dialog().getByRole('button', { name: 'Đóng tài khoản' }).click();
    await page.getByText('Chưa đóng được').waitFor();
    await page.getByRole('button', { name: 'Bàn giao' }).click();
    await dialog().getByRole('combobox', { name: 'Người nhận' }).fill('mai thi nhan');
    await page.keyboard.press('Enter');
    await dialog().getByLabel('Ngày cuối cùng').fill('1/1/2026');
    await shoot('hand-over');
    expect(await barriers()).toEqual([]);
    await dialog().getByRole('button', { name: 'Bàn giao' }).click();
    await page.getByText('Không còn giữ gì').waitFor();
    await page.getByRole('button', { name: 'Đóng tài khoản' }).click();
    await dialog().getByRole('button', { name: 'Đóng tài khoản' }).click();
    await page.getByText('× đã đóng').waitFor();
  }, 120_000);

  it('founds and reforms units, the consequence told before', async () => {
    await comeInAs('quantri', paths.admin('units'));
    await shoot('units');
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Lập đơn vị' }).click();
    await dialog().getByRole('button', { name: 'Lập đơn vị' }).click();
    expect(await dialog().getByRole('alert').innerText()).toContain('mã chỉ gồm chữ thường');
    await dialog().getByLabel('Mã', { exact: true }).fill('phuong-thu');
    await dialog().getByLabel('Tên', { exact: true }).fill('phường Thử');
    await dialog().getByLabel('Từ ngày').fill('1/1/2026');
    await shoot('found');
    await dialog().getByRole('button', { name: 'Lập đơn vị' }).click();
    await page.getByText('Đã lập phường Thử.').waitFor();
    await page.getByRole('button', { name: 'Sắp xếp đơn vị' }).click();
    await dialog().getByLabel('Có hiệu lực từ ngày').fill('1/3/2026');
    await dialog().getByRole('combobox', { name: 'Đơn vị cũ' }).fill('phuong-thu');
    await page.keyboard.press('Enter');
    await dialog().getByRole('textbox', { name: 'Đơn vị mới' }).fill('phuong-thu-hai = phường Thử Hai');
    await dialog().getByRole('button', { name: 'Xem hệ quả' }).click();
    await dialog().getByText('kết thúc hết ngày 28/02/2026').waitFor();
    await shoot('reform');
    expect(await barriers()).toEqual([]);
    await dialog().getByRole('button', { name: 'Sắp xếp đơn vị' }).click();
    await page.getByText('phường Thử → phường Thử Hai').waitFor();
    await page.goto(base + paths.admin('units', 'phuong-thu-hai'));
    await page.getByText('0 chỉ tiêu').waitFor();
    await shoot('unit');
    expect(await barriers()).toEqual([]);
  }, 120_000);

  it('takes days off pasted from a notice, and says what it cannot read', async () => {
    await comeInAs('vanphong', paths.admin('holidays'));
    const days = page.getByLabel('Các ngày nghỉ');
    await days.fill('30/4/2027 - 3/5/2027\nngày 2 tháng 9 năm 2027\nhôm kia');
    await page.getByRole('button', { name: 'Ghi' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('hôm kia');
    await days.fill('30/4/2027 - 3/5/2027\nngày 2 tháng 9 năm 2027');
    await page.getByText('5 ngày: thêm 5').waitFor();
    await shoot('holidays');
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Ghi' }).click();
    await page.getByText('Đã ghi 5 ngày nghỉ.').waitFor();
  });

  it('reads the ledger and audits, as who may read and change nothing', async () => {
    await comeInAs('kiemtra', paths.admin('ledger'));
    await page.getByLabel('Việc', { exact: true }).selectOption('reform units');
    await page
      .getByRole('cell', { name: nameOf('quantri') })
      .first()
      .waitFor();
    await shoot('ledger');
    expect(await barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Kiểm tra dữ liệu' }).click();
    await page.getByRole('button', { name: 'Kiểm tra ngay' }).click();
    await page.getByText('✓ Không có gì sai lệch.').waitFor({ timeout: 90_000 });
    await shoot('audit');
    expect(await barriers()).toEqual([]);
  }, 150_000);

  it('tries the API with one’s own rights', async () => {
    await comeInAs('quantri', paths.admin('api'));
    await page.getByLabel('Tìm địa chỉ').fill('nhat ky');
    await page.getByRole('button', { name: '/ledger', exact: false }).first().click();
    await shoot('api');
    expect(await barriers()).toEqual([]);
    await page.getByRole('form').getByRole('button', { name: 'Gửi' }).press('Enter');
    await page.getByRole('heading', { name: 'Trả lời 200' }).waitFor();
  });

  it('stands in every part on a tablet, in the dark and at twice the size of text', async () => {
    await comeInAs('quantri', paths.admin());
    for (const part of [
      'units',
      'people',
      'orphans',
      'bodies',
      'holidays',
      'ledger',
      'audit',
      'backup',
      'about',
      'api',
    ] as const) {
      await page.setViewportSize({ width: 820, height: 1180 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(base + paths.admin(part));
      await page.locator('main h1').waitFor();
      await page.waitForTimeout(400);
      expect([part, await overflow()]).toEqual([part, 0]);
      expect([part, await barriers()]).toEqual([part, []]);
      await shoot(`tablet-dark-${part}`);
      await page.setViewportSize({ width: 640, height: 720 });
      expect([part, await overflow()]).toEqual([part, 0]);
    }
  }, 120_000);
});
