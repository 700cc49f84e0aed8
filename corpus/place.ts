/**
 * Finds where each quote of hand-written gold stands in its text and stores it in the corpus's form.
 *
 * `npx tsx corpus/place.ts FOLDER [ID ...]`: all problems of all documents are told at once, and only
 * documents without any are rewritten. Running it again changes nothing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

type Quoted = {
  readonly quote: string;
  readonly start?: number;
  readonly label?: string;
  readonly what?: string;
  readonly value?: unknown;
  readonly growth_pct?: unknown;
  readonly plan_pct?: unknown;
  readonly abs_change?: unknown;
  readonly due?: string | null;
};
type Listed = readonly (string | Quoted)[];
type Gold = {
  readonly kind?: string;
  readonly meta?: Readonly<Record<string, unknown>> & {
    readonly date?: string | null;
    readonly period?: string | null;
  };
  readonly figures?: Listed;
  readonly counts?: Listed;
  readonly directives?: Listed;
  readonly achievements?: Listed;
  readonly shortcomings?: Listed;
  readonly tasks?: Listed;
  readonly details?: { readonly shortcomings?: readonly Quoted[]; readonly tasks?: readonly Quoted[] };
};

const KINDS = ['news', 'report', 'conclusion', 'notice', 'resolution', 'plan', 'minutes'];
const META = ['host', 'ordinal', 'date', 'period', 'chair'];
const DAY = /^\d{4}-\d\d-\d\d$/;
const PERIOD = /^\d{4}(-(\d{1,2}M|Q[1-4]|M\d\d))?$/;

/** The quotes with their starts, each sought behind the one before it, then from the top. */
function placed(text: string, list: readonly Quoted[], wrong: (why: string) => void): Quoted[] {
  let at = 0;
  const taken = new Set<number>();
  const free = (quote: string, from: number): number => {
    let start = text.indexOf(quote, from);
    while (start >= 0 && taken.has(start)) start = text.indexOf(quote, start + 1);
    return start;
  };
  return list.map((entry) => {
    const quote = (entry.quote ?? '').normalize('NFC');
    const behind = free(quote, at);
    const start = behind >= 0 ? behind : free(quote, 0);
    if (!quote || start < 0) wrong(`not in the text: ${JSON.stringify(quote)}`);
    else {
      at = start;
      taken.add(start);
    }
    return { ...entry, quote, start };
  });
}

const quotesOf = (value: Listed | undefined): Quoted[] =>
  (value ?? []).map((x) => (typeof x === 'string' ? { quote: x } : x));

function checkMeta(gold: Gold, wrong: (why: string) => void): void {
  const meta: NonNullable<Gold['meta']> = gold.meta ?? {};
  for (const key of META) if (!(key in meta)) wrong(`meta.${key} is missing (write null)`);
  if (meta.date && !DAY.test(String(meta.date))) wrong('meta.date is not ISO');
  if (meta.period && !PERIOD.test(String(meta.period))) wrong('meta.period is no period code');
  if (!KINDS.includes(String(gold.kind))) wrong(`kind must be one of ${KINDS.join(', ')}`);
}

function checkNumbers(gold: Gold, wrong: (why: string) => void): void {
  for (const figure of quotesOf(gold.figures)) {
    for (const key of ['value', 'growth_pct', 'plan_pct'] as const)
      if (figure[key] != null && typeof figure[key] !== 'number') wrong(`${key} of “${figure.quote}” is no number`);
    if (figure.value == null && figure.growth_pct == null && figure.plan_pct == null && figure.abs_change == null)
      wrong(`“${figure.quote}” has no number`);
    if (!figure.label) wrong(`“${figure.quote}” has no label`);
  }
  for (const count of quotesOf(gold.counts))
    if (typeof count.value !== 'number' || !count.what) wrong(`count “${count.quote}” wants value and what`);
  for (const task of quotesOf(gold.tasks))
    if (task.due && !DAY.test(String(task.due))) wrong(`due of “${task.quote}” is not ISO`);
}

function place(folder: string, id: string): string[] {
  const problems: string[] = [];
  const wrong = (why: string): void => void problems.push(`${id}: ${why}`);
  const path = join(folder, `${id}.json`);
  if (!existsSync(join(folder, `${id}.txt`))) return [`${id}: no ${id}.txt`];
  const text = readFileSync(join(folder, `${id}.txt`), 'utf8').normalize('NFC');
  let gold: Gold;
  try {
    gold = JSON.parse(readFileSync(path, 'utf8')) as Gold;
  } catch (error) {
    return [`${id}: ${String(error)}`];
  }
  checkMeta(gold, wrong);
  checkNumbers(gold, wrong);
  const known = gold.details ?? {};
  const detailed = (key: 'shortcomings' | 'tasks'): readonly Quoted[] => {
    const given = gold[key] ?? [];
    if (given.every((x) => typeof x === 'string') && known[key]) return known[key];
    return quotesOf(given);
  };
  const stored = {
    ...gold,
    id: basename(id),
    figures: placed(text, quotesOf(gold.figures), wrong),
    counts: placed(text, quotesOf(gold.counts), wrong),
    directives: placed(text, quotesOf(gold.directives), wrong),
    achievements: placed(text, quotesOf(gold.achievements), wrong).map((x) => x.quote),
    shortcomings: [] as string[],
    tasks: [] as string[],
    details: {
      shortcomings: placed(text, detailed('shortcomings'), wrong),
      tasks: placed(text, detailed('tasks'), wrong),
    },
  };
  stored.shortcomings = stored.details.shortcomings.map((x) => x.quote);
  stored.tasks = stored.details.tasks.map((x) => x.quote);
  if (problems.length === 0) writeFileSync(path, `${JSON.stringify(stored, null, 1)}\n`);
  return problems;
}

const [folder, ...named] = process.argv.slice(2);
if (!folder) throw new Error('usage: place.ts FOLDER [ID ...]');
const ids = named.length
  ? named
  : readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -5))
      .sort();
const problems = ids.flatMap((id) => place(folder, id));
console.log(problems.length ? problems.join('\n') : `${ids.length} documents placed`);
process.exitCode = problems.length ? 1 : 0;
