/**
 * Takes the pictures of docs/screens/ anew, over the example authority, first of the demonstration with accounts, then of one
 * dossier: `npm run build && npx tsx docs/screens.ts`,
 * or only those whose names begin alike: `… docs/screens.ts check`.
 * Needs the machine's Chromium. Run it when a page looks different, and look at what comes out.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { wholeReview } from '#cli/review.ts';
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { demo } from '#server/demo.ts';
import { serveDossier } from '#server/serve.ts';
import { program } from '#tests/machine.ts';
import { opened, paths } from '#web/paths.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const desk = { width: 1280, height: 720 };

type Shot = {
  readonly name: string;
  readonly path: string;
  readonly dark?: boolean;
  readonly english?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  /** What somebody does before the picture is taken. */
  readonly after?: (page: Page) => Promise<void>;
};

/** The example document with its third problem open; the desk is cleared first, as it outlasts a page. */
const tryExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Xem thử|Try it/ }).click();
  await page.locator('[data-drawn=true]').waitFor();
  for (const key of ['n', 'n']) await page.keyboard.press(key);
};
const dismissOne = async (page: Page): Promise<void> => {
  await tryExample(page);
  await page.keyboard.press('x');
  await page.locator('#why').fill('Theo số của Chi cục Thuế');
  await page.locator('#why').press('Enter');
};

const shotsOf = (told: DossierJson): readonly Shot[] => {
  const growth = told.assessments.find(({ indicator }) => indicator === 'ban-le')?.comparison?.result ?? '';
  const part =
    told.figures.find(
      ({ indicator, unit, source }) => indicator === 'ban-le' && unit === 'lam-ha' && source.kind === 'report',
    )?.key ?? '';
  const trace = opened(paths.paper('report'), { number: growth, source: part });
  const report = told.submissions.find(({ unit }) => unit === 'nam-son')?.file ?? '';
  return [
    { name: 'todo', path: paths.todo() },
    { name: 'todo-dark', path: paths.todo(), dark: true },
    { name: 'indicators', path: paths.indicators() },
    { name: 'indicators-english', path: paths.indicators(), english: true },
    { name: 'indicator', path: paths.indicator('thu-nsnn') },
    { name: 'report', path: paths.paper('report') },
    { name: 'trace', path: trace },
    { name: 'trace-dark', path: trace, dark: true },
    { name: 'trace-tablet', path: trace, size: { width: 820, height: 1180 } },
    { name: 'submissions', path: paths.submissions() },
    { name: 'submission', path: paths.submission(report) },
    { name: 'tasks', path: paths.tasks() },
    { name: 'problems', path: paths.problems() },
    { name: 'check-begin', path: paths.check() },
    { name: 'check', path: paths.check(), after: tryExample },
    { name: 'check-dark', path: paths.check(), dark: true, after: dismissOne },
    { name: 'check-english', path: paths.check(), english: true, after: tryExample },
    { name: 'check-tablet', path: paths.check(), size: { width: 820, height: 1180 }, after: tryExample },
  ];
};

const tablet = { width: 820, height: 1180 };
const period = '2019-9M';
const draftDrawn = async (page: Page): Promise<void> => {
  await page.locator('[id^="khoi-"]').first().waitFor();
};

/** Until the machine has read what came in. */
const readAnew = async (page: Page): Promise<void> => {
  const notYet = page.getByText('Đang đọc lại báo cáo').first();
  await notYet.waitFor({ state: 'detached', timeout: 240_000 });
};

/** The pages of the demonstration, by who opens them. */
const rounds: Readonly<Record<string, readonly Shot[]>> = {
  nobody: [{ name: 'round-sign-in', path: paths.signIn() }],
  vanphong: [
    { name: 'round-todo', path: paths.todo() },
    { name: 'round-todo-dark', path: paths.todo(), dark: true },
    { name: 'round-todo-english', path: paths.todo(), english: true },
    { name: 'round-todo-tablet', path: paths.todo(), size: tablet },
    { name: 'round-submissions', path: paths.submissions(), after: readAnew },
    {
      name: 'round-submission',
      path: paths.submission('BC 9 thang - P. Bac Son.docx', undefined, { review: period }),
      after: readAnew,
    },
    { name: 'round-figures', path: paths.figures() },
    { name: 'round-indicators', path: paths.indicators() },
    { name: 'round-tasks', path: paths.tasks() },
    { name: 'round-review', path: paths.review(period, 'shortcoming') },
    { name: 'round-reports', path: paths.reports() },
    { name: 'round-draft', path: paths.report('report'), after: draftDrawn },
    { name: 'round-draft-dark', path: paths.report('report'), dark: true, after: draftDrawn },
  ],
  bacson: [{ name: 'round-reporter', path: paths.todo() }],
  lanhdao: [{ name: 'round-leader', path: paths.todo() }],
  quantri: [{ name: 'round-admin', path: paths.admin('people') }],
};

async function take(page: Page, shot: Shot, url: string): Promise<void> {
  await page.emulateMedia({ colorScheme: shot.dark ? 'dark' : 'light' });
  await page.setViewportSize(shot.size ?? desk);
  await page.goto(new URL(shot.path, url).href);
  await page.waitForLoadState('networkidle');
  if (shot.english) await page.getByRole('button', { name: 'English' }).click();
  await shot.after?.(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `docs/screens/${shot.name}.png` });
  if (shot.english) await page.getByRole('button', { name: 'Tiếng Việt' }).click();
}

/** The demonstration as somebody starts it, on data of its own. */
async function startedDemo(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'bokhuyet-screens-'));
  const server = spawn(process.execPath, ['bin/bokhuyet.js', 'serve', '--demo', '--data', data, '--port', '8397']);
  const url = 'http://127.0.0.1:8397/';
  const isReady = async (): Promise<boolean> => {
    const answer = await fetch(new URL('/api/beginning', url)).catch(() => null);
    return answer?.ok === true && ((await answer.json()) as { state: string }).state === 'ready';
  };
  while (server.exitCode === null && !(await isReady())) await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

const executablePath = program('chromium');
if (executablePath === null) throw new Error('Chromium is needed');
const browser = await chromium.launch({ executablePath, args: flags });
const [, , only = ''] = process.argv;
const isAsked = ({ name }: Shot): boolean => name.startsWith(only);

if (Object.values(rounds).flat().some(isAsked)) {
  const { url, stop } = await startedDemo();
  for (const [username, shots] of Object.entries(rounds)) {
    const context = await browser.newContext({ viewport: desk });
    if (username !== 'nobody')
      await context.request.post(new URL('/api/session', url).href, {
        headers: { origin: new URL(url).origin, 'x-bokhuyet': '1' },
        data: { username, password: demo.password },
      });
    const page = await context.newPage();
    for (const shot of shots.filter(isAsked)) await take(page, shot, url);
    await context.close();
  }
  await stop();
}

const { files } = await wholeReview('examples/kien-an', { period, lang: 'vi' });
const dossierJson = files.get('dossier.json') ?? new Uint8Array();
const serving = await serveDossier({
  load: async () => ({ dossierJson, files }),
  webFolder: 'dist/web',
  port: 0,
  host: '127.0.0.1',
});
const page = await browser.newPage({ viewport: desk });
for (const shot of shotsOf(JSON.parse(new TextDecoder().decode(dossierJson)) as DossierJson))
  if (isAsked(shot)) await take(page, shot, serving.url);
await browser.close();
await serving.close();
