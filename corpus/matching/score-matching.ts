/**
 * How well mentions are matched, and how well the confidence keeps its word: `npx tsx corpus/matching/score-matching.ts
 * own [--verbose]`. A match is right when it is the labelled id; of the matches called 90 % sure 90 % must be right.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINE } from '#cycle/match/confidence.ts';
import { type Labelled, linesOf, type Ranked, rankersOf } from './mentions.ts';

export type Outcome = { readonly line: Labelled; readonly ranked: Ranked };

const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`);

const topOf = ({ ranked }: Outcome): Ranked[number] | null => ranked[0] ?? null;
const isRight = (outcome: Outcome): boolean =>
  outcome.line.expect !== null && topOf(outcome)?.id === outcome.line.expect;
const isMatched = (outcome: Outcome): boolean => (topOf(outcome)?.confidence ?? 0) >= LINE;

/** One row of the table of matches: precision and recall at the line, false matches by their sort. */
export function matchesOf(outcomes: readonly Outcome[]) {
  const matched = outcomes.filter(isMatched);
  const right = matched.filter(isRight);
  const meant = outcomes.filter(({ line }) => line.expect !== null);
  const nulls = outcomes.filter(({ line }) => line.expect === null);
  const onNull = matched.filter(({ line }) => line.expect === null);
  const asked = meant.filter((outcome) => !isMatched(outcome));
  const second = asked.filter(({ line, ranked }) => ranked.slice(0, 2).some(({ id }) => id === line.expect));
  const missed = meant.filter((outcome) => !isRight(outcome));
  return {
    mentions: outcomes.length,
    matched: matched.length,
    precision: percent(right.length, matched.length),
    recall: percent(right.length, meant.length),
    'on nothing': `${onNull.length} (${percent(onNull.length, nulls.length)})`,
    'wrong id': matched.length - right.length - onNull.length,
    asked: asked.length,
    'of these among the first two': percent(second.length, asked.length),
    'best is wrong, second is right': percent(
      missed.filter(({ line, ranked }) => ranked[1]?.id === line.expect).length,
      missed.length,
    ),
  };
}

/** The calibration table: what was called so sure, and how much of it was right. */
export function calibrationOf(outcomes: readonly Outcome[]) {
  return bins.map((low, index) => {
    const high = bins[index + 1] ?? 1.01;
    const inside = outcomes.filter((one) => {
      const sure = topOf(one)?.confidence ?? -1;
      return sure >= low && sure < high;
    });
    const sure = inside.reduce((sum, one) => sum + (topOf(one)?.confidence ?? 0), 0);
    return {
      'called sure, %': index === 0 ? 'below 50' : `${100 * low}-${Math.min(100, Math.round(100 * high))}`,
      matches: inside.length,
      called: percent(sure, inside.length),
      right: percent(inside.filter(isRight).length, inside.length),
    };
  });
}

/** Brier score and expected calibration error of the best candidate's confidence. */
export function errorsOf(outcomes: readonly Outcome[]): { readonly brier: number; readonly calibration: number } {
  const said = outcomes.filter((one) => topOf(one) !== null);
  const sure = (one: Outcome): number => topOf(one)?.confidence ?? 0;
  const brier = said.reduce((sum, one) => sum + (sure(one) - Number(isRight(one))) ** 2, 0) / said.length;
  const errors = bins.map((low, index) => {
    const inside = said.filter((one) => sure(one) >= low && sure(one) < (bins[index + 1] ?? 1.01));
    return Math.abs(inside.reduce((sum, one) => sum + sure(one) - Number(isRight(one)), 0));
  });
  return { brier, calibration: errors.reduce((sum, one) => sum + one, 0) / said.length };
}

/** The outcomes by kind, by authority and together. */
export const groupsOf = (outcomes: readonly Outcome[]): readonly (readonly [string, readonly Outcome[]])[] => [
  ...(['indicator', 'unit', 'directive', 'task'] as const).map(
    (kind) => [kind, outcomes.filter(({ line }) => line.kind === kind)] as const,
  ),
  ...(['kien-an', 'second'] as const).map(
    (authority) => [authority, outcomes.filter(({ line }) => line.authority === authority)] as const,
  ),
  ['all', outcomes],
];

/** Prints the tables; with `verbose` every match that is wrong and every one that had to be asked. */
export function printScore(outcomes: readonly Outcome[], verbose: boolean): void {
  if (verbose)
    for (const outcome of outcomes) if (isRight(outcome) !== isMatched(outcome)) console.log(lineFor(outcome));
  console.log(`matched at ${LINE}`);
  console.table(Object.fromEntries(groupsOf(outcomes).map(([name, group]) => [name, matchesOf(group)])));
  console.table(calibrationOf(outcomes));
  const { brier, calibration } = errorsOf(outcomes);
  console.log(`Brier score ${brier.toFixed(4)}; expected calibration error ${(100 * calibration).toFixed(2)} points`);
}

function lineFor(outcome: Outcome): string {
  const { line, ranked } = outcome;
  const sort = !isMatched(outcome) ? 'asked' : line.expect === null ? 'ON NOTHING' : 'WRONG ID';
  const shown = ranked.slice(0, 3).map(({ id, confidence }) => `${id} ${confidence.toFixed(2)}`);
  const said = Object.values(line.mention).filter((part) => part !== null);
  return `${sort} ${line.id} [${said.join(' | ')}] expected ${line.expect}; got ${shown.join(', ') || 'none'} (${line.why})`;
}

/** What the matcher says of every line. */
export function outcomesOf(lines: readonly Labelled[]): readonly Outcome[] {
  const rankers = rankersOf(join(import.meta.dirname, '..', '..'));
  return lines.map((line) => ({ line, ranked: rankers[line.authority](line) }));
}

if (process.argv[1]?.endsWith('score-matching.ts')) {
  const name = process.argv[2] ?? 'own';
  const text = readFileSync(join(import.meta.dirname, 'mentions', `${name}.jsonl`), 'utf8');
  printScore(outcomesOf(linesOf(text)), process.argv.includes('--verbose'));
}
