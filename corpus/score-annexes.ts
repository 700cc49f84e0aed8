/**
 * Scores what the reader finds in annex tables against the gold beside them (annexes/README.md).
 *
 *   npx tsx corpus/score-annexes.ts corpus/annexes/own [--verbose]
 *
 * A figure belongs to its row; labels, units and numbers are compared as in score.mjs. Precision,
 * recall and F1 are micro-averaged over the pages. Figures read outside tables are not counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningText } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import { pageDocument } from '#tests/table-page.ts';

type Numbers = number | null | undefined;

type GoldFigure = {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly unit: string | null;
  readonly value: Numbers;
  readonly growth_pct: Numbers;
  readonly plan_pct: Numbers;
  readonly plan_pct_all?: readonly number[];
  readonly plan_value: Numbers;
  readonly plan_value_all?: readonly number[];
  /** Left out where several columns could be it: then it is not asked. */
  readonly last_value?: Numbers;
  readonly parent: string | null;
  readonly whose: string | null;
  readonly period: string | null;
  readonly until: string | null;
  readonly estimate: boolean;
  readonly target: boolean;
};

type GoldTask = { readonly quote: string; readonly lead: string | null; readonly due: string | null };
type Gold = { readonly figures: readonly GoldFigure[]; readonly tasks: readonly GoldTask[] };

type Reading = ReturnType<typeof read>;
type ReadFigure = Reading['figures'][number] & { readonly whose?: string | null };
type ReadNumber = ReadFigure['value'];
type ReadTask = Reading['tasks'][number];
type Span = { readonly start: number; readonly end: number };
type PlacedTask = GoldTask & Span;

type Tally = { hit: number; gold: number; read: number };
/** What is compared: which entries of gold and of the reading count, and when two of them agree. */
type Part<G, R> = {
  readonly name: string;
  readonly asked?: (gold: G) => boolean;
  readonly given?: (read: R) => boolean;
  readonly agrees: (gold: G, read: R) => boolean;
};

const LABEL_OVERLAP = 0.6;
const TASK_OVERLAP = 0.5;

const fold = (words: string | null | undefined): string =>
  (words ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
const tokens = (words: string | null | undefined): Set<string> => new Set(fold(words).split(' ').filter(Boolean));

/** The share of the words of one label that the other has, 0 to 1, against the shorter of them. */
function overlap(gold: string | null, read: string | null | undefined): number {
  const ours = tokens(gold);
  const theirs = tokens(read);
  const both = [...ours].filter((token) => theirs.has(token)).length;
  return ours.size === 0 ? 0 : both / Math.min(ours.size, Math.max(1, theirs.size));
}

const unitOf = (unit: string | null): string =>
  fold(unit)
    .replace(/ dong$/, '')
    .replace(/^dong$/, '');

function same(gold: Numbers, read: ReadNumber): boolean {
  const value = read === null ? null : Number(read);
  if (gold === null || gold === undefined || value === null) return (gold ?? null) === value;
  return Math.abs(gold - value) <= 0.005 * Math.max(1, Math.abs(gold) / 1000);
}

const oneOf = (all: readonly number[] | undefined, first: Numbers, read: ReadNumber): boolean =>
  (all ?? [first]).some((gold) => same(gold, read));

const inRow = (gold: GoldFigure, { place }: ReadFigure): boolean =>
  place?.table === gold.table - 1 && place.row === gold.row - 1;

const inCell = (gold: GoldFigure, figure: ReadFigure): boolean =>
  inRow(gold, figure) && figure.place?.column === gold.column - 1 && same(gold.value, figure.value);

const sameNumbers = (gold: GoldFigure, figure: ReadFigure): boolean =>
  inRow(gold, figure) &&
  same(gold.value, figure.value) &&
  same(gold.growth_pct, figure.growthPct) &&
  oneOf(gold.plan_pct_all, gold.plan_pct, figure.planPct) &&
  oneOf(gold.plan_value_all, gold.plan_value, figure.planValue) &&
  (gold.last_value === undefined || same(gold.last_value, figure.lastValue));

const sameWords = (gold: GoldFigure, figure: ReadFigure): boolean =>
  overlap(gold.label, figure.label) >= LABEL_OVERLAP &&
  (gold.value === null || unitOf(gold.unit) === unitOf(figure.unit));

const figureParts: readonly Part<GoldFigure, ReadFigure>[] = [
  { name: 'all right', agrees: (gold, figure) => sameNumbers(gold, figure) && sameWords(gold, figure) },
  { name: 'numbers', agrees: sameNumbers },
  { name: 'place and value only', agrees: inCell },
  facet('parents', ['parent', 'parent'], (gold, figure) => overlap(gold, figure) >= LABEL_OVERLAP),
  facet('whose', ['whose', 'whose'], (gold, figure) => overlap(gold, figure) >= LABEL_OVERLAP),
  facet('periods', ['period', 'period']),
  facet('counted until', ['until', 'until']),
  facet('estimates', ['estimate', 'estimate']),
  facet('goals', ['target', 'target']),
];

/** One property of figures whose cell and value are right, counted where it is not empty. */
function facet(
  name: string,
  [gold, read]: readonly ['parent' | 'whose' | 'period' | 'until' | 'estimate' | 'target', keyof ReadFigure],
  alike: (gold: string, read: string) => boolean = (a, b) => a === b,
): Part<GoldFigure, ReadFigure> {
  return {
    name,
    asked: (figure) => Boolean(figure[gold]),
    given: (figure) => Boolean(figure[read]),
    agrees: (ours, theirs) => inCell(ours, theirs) && alike(String(ours[gold]), String(theirs[read])),
  };
}

const meets = (gold: PlacedTask, task: ReadTask): boolean => {
  const both = Math.min(gold.end, task.end) - Math.max(gold.start, task.start);
  return both > 0 && both / (Math.max(gold.end, task.end) - Math.min(gold.start, task.start)) >= TASK_OVERLAP;
};

const taskParts: readonly Part<PlacedTask, ReadTask>[] = [
  { name: 'task quotes', agrees: meets },
  {
    name: 'task leads',
    asked: (gold) => gold.lead !== null,
    given: (task) => task.lead !== null,
    agrees: (gold, task) => meets(gold, task) && overlap(gold.lead, task.lead) >= LABEL_OVERLAP,
  },
  {
    name: 'task due',
    asked: (gold) => gold.due !== null,
    given: (task) => task.due !== null,
    agrees: (gold, task) => meets(gold, task) && gold.due === task.due,
  },
];

/** Where the quotes of the tasks stand in the running text, in order. */
function placed(tasks: readonly GoldTask[], text: string): readonly PlacedTask[] {
  let at = 0;
  return tasks.map((task) => {
    const start = text.indexOf(task.quote.normalize('NFC'), at);
    if (start < 0) throw new Error(`gold names a task that is not on the page: ${task.quote}`);
    at = start + task.quote.length;
    return { ...task, start, end: at };
  });
}

type Pairs<G, R> = { readonly gold: readonly G[]; readonly read: readonly R[]; readonly say: (line: string) => void };

/** Pairs gold with the reading, each once and in order, and adds what agreed to the tally. */
function tally<G, R>(part: Part<G, R>, { gold, read, say }: Pairs<G, R>, into: Tally): void {
  const asked = gold.filter(part.asked ?? (() => true));
  const given = read.filter(part.given ?? (() => true));
  const used = new Set<R>();
  for (const entry of asked) {
    const found = given.find((candidate) => !used.has(candidate) && part.agrees(entry, candidate));
    if (found) used.add(found);
    else say(`${part.name} missed: ${JSON.stringify(entry)}`);
  }
  for (const extra of given) if (!used.has(extra)) say(`${part.name} extra: ${JSON.stringify(shown(extra))}`);
  into.hit += used.size;
  into.gold += asked.length;
  into.read += given.length;
}

/** An entry of the reading without where its every number is printed. */
const shown = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null
    ? Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'printed' && key !== 'completions'))
    : entry;

function scorePage(path: string, totals: ReadonlyMap<string, Tally>, say: (line: string) => void): void {
  const gold: Gold = JSON.parse(readFileSync(`${path}.json`, 'utf8'));
  const document = pageDocument(readFileSync(`${path}.html`, 'utf8'));
  const reading = read(document);
  const figures = {
    gold: gold.figures,
    read: reading.figures.filter((figure) => figure.place?.table !== undefined),
    say,
  };
  const tasks = { gold: placed(gold.tasks, runningText(document).text), read: reading.tasks, say };
  for (const part of figureParts) tally(part, figures, tallyOf(totals, part.name));
  for (const part of taskParts) tally(part, tasks, tallyOf(totals, part.name));
}

function tallyOf(totals: ReadonlyMap<string, Tally>, name: string): Tally {
  const found = totals.get(name);
  if (!found) throw new Error(name);
  return found;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(7);

function line([name, { hit, gold, read }]: readonly [string, Tally]): string {
  const precision = read ? hit / read : 0;
  const recall = gold ? hit / gold : 0;
  const f1 = hit ? (2 * precision * recall) / (precision + recall) : 0;
  const counts = `${String(gold).padStart(6)}${String(read).padStart(6)}`;
  return `${name.padEnd(22)}${percent(precision)}${percent(recall)}${percent(f1)}${counts}`;
}

function main([folder, ...flags]: readonly string[]): void {
  if (!folder) {
    console.error('usage: score-annexes.ts FOLDER [--verbose]');
    process.exitCode = 2;
    return;
  }
  const parts = [...figureParts, ...taskParts];
  const totals = new Map(parts.map((part): [string, Tally] => [part.name, { hit: 0, gold: 0, read: 0 }]));
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -5))
    .sort();
  for (const page of pages)
    scorePage(join(folder, page), totals, (words) => {
      if (flags.includes('--verbose')) console.log(page, words);
    });
  console.log(`pages ${pages.length}`);
  console.log(`${'part'.padEnd(22)}precis. recall     F1  gold  read`);
  for (const total of totals) console.log(line(total));
}

main(process.argv.slice(2));
