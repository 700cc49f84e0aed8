/**
 * What the scorer of the corpus does not ask: of the facts that were found, how many of their further marks are right.
 *
 * Our own documents carry them: lead, support, deliverable and deadline of a task, cause and degree of a shortcoming,
 * whether a figure is a promise, which whole it is a part of, to which day it counts, the date of a directive.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '#prose/read/reading.ts';

type Quoted = { readonly quote: string; readonly start: number };
type Gold = {
  readonly figures?: readonly (Quoted & {
    readonly is_target?: boolean;
    readonly estimate?: boolean;
    readonly parent?: string;
    readonly until?: string;
  })[];
  readonly directives?: readonly (Quoted & { readonly date?: string | null })[];
  readonly details?: {
    readonly tasks?: readonly (Quoted & {
      readonly lead?: string | null;
      readonly support?: readonly string[];
      readonly deliverable?: string | null;
      readonly due?: string | null;
      readonly due_words?: string | null;
    })[];
    readonly shortcomings?: readonly (Quoted & { readonly cause?: string | null; readonly degree?: string | null })[];
  };
};
type Mark = { readonly name: string; readonly gold: unknown; readonly read: unknown };
type Stretch = { readonly start: number; readonly end: number };

const bareWords = (text: unknown): ReadonlySet<string> =>
  new Set(
    String(text)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/đ/giu, 'd')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** Words are alike when half of either is in the other; anything else must be equal. */
function isRight({ gold, read }: Mark): boolean {
  if (typeof gold !== 'string' || typeof read !== 'string') return (gold ?? null) === (read ?? null);
  if (/^\d{4}-\d\d-\d\d$/.test(gold)) return gold === read;
  const [a, b] = [bareWords(gold), bareWords(read)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both * 2 >= a.size && both * 2 >= b.size;
}

const jaccard = (a: Stretch, b: Stretch): number => {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

function best<Fact extends Stretch>(facts: readonly Fact[], gold: Quoted): Fact | undefined {
  const stretch = { start: gold.start, end: gold.start + gold.quote.length };
  const [first] = facts.map((fact) => ({ fact, share: jaccard(fact, stretch) })).sort((a, b) => b.share - a.share);
  return first && first.share >= 0.5 ? first.fact : undefined;
}

const truth = (value: unknown): boolean => value === true;

/** The marks of one document's facts, gold beside what was read. */
function marksOf(gold: Gold, reading: Reading): Mark[] {
  const details = gold.details ?? {};
  const wants = reading.findings.filter((finding) => finding.kind === 'shortcoming');
  return [
    ...(details.tasks ?? []).flatMap((one): Mark[] => {
      const task = best(reading.tasks, one);
      if (!task) return [];
      return [
        { name: 'task lead', gold: one.lead, read: task.lead },
        { name: 'task support', gold: (one.support ?? []).join(' ') || null, read: task.support.join(' ') || null },
        { name: 'task deliverable', gold: one.deliverable, read: task.deliverable },
        { name: 'task due', gold: one.due, read: task.due },
        { name: 'task due words', gold: one.due_words, read: task.dueWords },
      ];
    }),
    ...(details.shortcomings ?? []).flatMap((one): Mark[] => {
      const want = best(wants, one);
      if (!want) return [];
      return [
        { name: 'shortcoming cause', gold: one.cause, read: want.cause },
        { name: 'shortcoming degree', gold: one.degree, read: want.degree },
      ];
    }),
    ...(gold.figures ?? []).flatMap((one): Mark[] => {
      const figure = best(reading.figures, one);
      if (!figure) return [];
      return [
        { name: 'figure target', gold: truth(one.is_target), read: figure.target },
        { name: 'figure estimate', gold: truth(one.estimate), read: figure.estimate },
        { name: 'figure parent', gold: one.parent, read: figure.parent },
        { name: 'figure until', gold: one.until, read: figure.until },
      ];
    }),
    ...(gold.directives ?? []).flatMap((one): Mark[] => {
      const mention = best(reading.directives, one);
      return mention ? [{ name: 'directive date', gold: one.date, read: mention.date }] : [];
    }),
  ];
}

/** Prints, for each mark, how many are right, and of those that the gold has how many were found. */
export function printDetails(folder: string, read: (id: string) => Reading, verbose: boolean): void {
  const tally = new Map<string, { right: number; all: number; given: number; found: number }>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const id = file.slice(0, -5);
    for (const mark of marksOf(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold, read(id))) {
      const sum = tally.get(mark.name) ?? { right: 0, all: 0, given: 0, found: 0 };
      const right = isRight(mark);
      const given = mark.gold !== null && mark.gold !== undefined && mark.gold !== false;
      tally.set(mark.name, {
        right: sum.right + Number(right),
        all: sum.all + 1,
        given: sum.given + Number(given),
        found: sum.found + Number(given && right),
      });
      if (!right && verbose) console.log(`${id} ${mark.name}: gold ${mark.gold}, read ${mark.read}`);
    }
  }
  if (tally.size > 0) console.log('mark'.padEnd(22), ' right    of  given  found');
  for (const [name, { right, all, given, found }] of tally)
    console.log(name.padEnd(22), ...[right, all, given, found].map((count) => String(count).padStart(6)));
}
