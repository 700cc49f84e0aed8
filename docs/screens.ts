/**
 * Takes the pictures of docs/screens/ anew, over the example authority: `npm run build && npx tsx docs/screens.ts`,
 * or only those whose names begin alike: `… docs/screens.ts check`.
 * Needs the machine's Chromium. Run it when a page looks different, and look at what comes out.
 */
import { chromium, type Page } from 'playwright-core';
import { wholeReview } from '#cli/review.ts';
import type { DossierJson } from '#cycle/dossier/dossier.ts';
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

const { files } = await wholeReview('examples/kien-an', { period: '2019-9M', lang: 'vi' });
const dossierJson = files.get('dossier.json') ?? new Uint8Array();
const serving = await serveDossier({
  load: async () => ({ dossierJson, files }),
  webFolder: 'dist/web',
  port: 0,
  host: '127.0.0.1',
});
const executablePath = program('chromium');
if (executablePath === null) throw new Error('Chromium is needed');
const browser = await chromium.launch({ executablePath, args: flags });
const page = await browser.newPage({ viewport: desk });
const [, , only = ''] = process.argv;
for (const shot of shotsOf(JSON.parse(new TextDecoder().decode(dossierJson)) as DossierJson))
  if (shot.name.startsWith(only)) await take(page, shot, serving.url);
await browser.close();
await serving.close();
