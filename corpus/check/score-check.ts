/**
 * Scores the check: planted slips found and missed, and false alarms in documents that are right.
 * `npm run checks [-- FOLDER …] [--misses]`; by default corpus/check/slips and corpus/check/right.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { day } from '#core/day.ts';
import type { Problem } from '#core/problem.ts';
import { checkFile } from '#cycle/check/check-file.ts';
import { runningText } from '#paper/document.ts';
import { worded } from '#prose/words/problems.ts';

type Slip = {
  readonly code?: string;
  readonly family?: string;
  readonly quote: string;
  readonly at?: number;
  readonly why?: string;
};
type Gold = { readonly id: string; readonly on?: string; readonly slips: readonly Slip[] };
type Checked = {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly gold: Gold | null;
};

const ON = '2026-10-05';

async function checkedIn(folder: string): Promise<readonly Checked[]> {
  if (!existsSync(folder)) return [];
  const all = readdirSync(folder);
  const hasOffice = (name: string): boolean => all.some((one) => one === name.replace(/\.txt$/, '.docx'));
  const names = all.filter((name) => /\.(docx|xlsx|pdf)$/.test(name) || (name.endsWith('.txt') && !hasOffice(name)));
  return Promise.all(
    names.sort().map(async (name): Promise<Checked> => {
      const at = join(folder, `${basename(name, extname(name))}.json`);
      const gold = existsSync(at) ? (JSON.parse(readFileSync(at, 'utf8')) as Gold) : null;
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const result = await checkFile(bytes, name, { on: day(gold?.on ?? ON) });
      if (!result.ok) throw new Error(`${name}: ${result.problem.code}`);
      const text = result.document === null ? '' : runningText(result.document).text;
      return { name, text, problems: result.problems, gold };
    }),
  );
}

const isOf = (problem: Problem, { code, family }: Slip): boolean =>
  code === undefined ? problem.code.startsWith(family ?? '') : problem.code === code;

/** Where the words of a slip stand. */
function placesOf(text: string, { quote, at }: Slip): readonly number[] {
  if (at !== undefined) return [at];
  const places: number[] = [];
  for (let from = text.indexOf(quote); from >= 0 && quote !== ''; from = text.indexOf(quote, from + 1))
    places.push(from);
  return places;
}

/** A slip without a quote is of the whole paper, wherever it is told. */
const meets = (problem: Problem, text: string, slip: Slip): boolean =>
  isOf(problem, slip) &&
  (problem.start === null ||
    slip.quote === '' ||
    placesOf(text, slip).some((at) => at < (problem.end ?? 0) && (problem.start ?? 0) < at + slip.quote.length));

type Tally = { planted: number; found: number; false: number; documents: number };

const told = (problem: Problem): string =>
  `${problem.code} ${problem.severity} “${(problem.quote ?? '').slice(0, 80)}” ${worded(problem).message.vi}`;

function scoreSlips(all: readonly Checked[], shown: boolean): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (family: string): Tally => {
    const tally = tallies.get(family) ?? { planted: 0, found: 0, false: 0, documents: 0 };
    tallies.set(family, tally);
    return tally;
  };
  for (const { name, text, problems, gold } of all) {
    if (gold === null) continue;
    for (const slip of gold.slips) {
      const tally = of(slip.code?.slice(0, 2) ?? slip.family ?? '?');
      tally.planted += 1;
      if (problems.some((problem) => meets(problem, text, slip))) tally.found += 1;
      else if (shown) console.log(`missed  ${name}: ${slip.code ?? slip.family} “${slip.quote}” ${slip.why ?? ''}`);
      if (placesOf(text, slip).length === 0) console.log(`gold    ${name}: “${slip.quote}” is not in the text`);
    }
    for (const problem of problems) {
      if (problem.severity === 'note' || gold.slips.some((slip) => meets(problem, text, slip))) continue;
      of(problem.code.slice(0, 2)).false += 1;
      if (shown) console.log(`false   ${name}: ${told(problem)}`);
    }
  }
  return tallies;
}

function scoreRight(all: readonly Checked[], shown: boolean): void {
  let errors = 0;
  let over = 0;
  for (const { name, problems } of all) {
    const [wrong, warned] = (['error', 'warning'] as const).map((severity) =>
      problems.filter((problem) => problem.severity === severity),
    );
    errors += wrong?.length ?? 0;
    over += Math.max(0, (warned?.length ?? 0) - 1);
    if (shown)
      for (const problem of [...(wrong ?? []), ...(warned ?? [])]) console.log(`alarm   ${name}: ${told(problem)}`);
  }
  console.log(`right documents ${all.length}: ${errors} errors, ${over} warnings beyond one each`);
}

const shown = process.argv.includes('--misses');
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const here = import.meta.dirname;
const asked = folders.length > 0 ? folders : [join(here, 'slips')];
for (const folder of asked) {
  const all = await checkedIn(folder);
  const tallies = scoreSlips(all, shown);
  console.log(`${basename(folder)}: ${all.length} documents`);
  console.log('family  planted  found  missed  false alarms');
  const rows = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (pick: (tally: Tally) => number): number => rows.reduce((total, [, tally]) => total + pick(tally), 0);
  const line = (name: string, planted: number, found: number, wrong: number): string =>
    [name.padEnd(6), ...[planted, found, planted - found, wrong].map((count) => String(count).padStart(7))].join(' ');
  for (const [family, tally] of rows) console.log(line(family, tally.planted, tally.found, tally.false));
  console.log(
    line(
      'all',
      sum((one) => one.planted),
      sum((one) => one.found),
      sum((one) => one.false),
    ),
  );
}
if (folders.length === 0) scoreRight(await checkedIn(join(here, 'right')), shown);
