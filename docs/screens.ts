/**
 * Takes the pictures of docs/screens/ anew, over the example authority: `npm run build && npx tsx docs/screens.ts`.
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
  ];
};

async function take(page: Page, shot: Shot, url: string): Promise<void> {
  await page.emulateMedia({ colorScheme: shot.dark ? 'dark' : 'light' });
  await page.setViewportSize(shot.size ?? desk);
  await page.goto(new URL(shot.path, url).href);
  await page.waitForLoadState('networkidle');
  if (shot.english) await page.getByRole('button', { name: 'English' }).click();
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
for (const shot of shotsOf(JSON.parse(new TextDecoder().decode(dossierJson)) as DossierJson))
  await take(page, shot, serving.url);
await browser.close();
await serving.close();
