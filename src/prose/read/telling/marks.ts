/**
 * Which tables of the lexicon have a phrase that stands in a stretch, found for all tables in one walk.
 */
import * as assignees from '#prose/lexicon/assignees.ts';
import * as findings from '#prose/lexicon/findings.ts';
import * as proceedings from '#prose/lexicon/proceedings.ts';
import * as tasks from '#prose/lexicon/tasks.ts';
import type { Clause } from '#prose/read/text/clauses.ts';
import { type Token, tokensOf } from '#prose/read/text/tokens.ts';

type Node = { next: Map<number, Node> | null; readonly marks: number[] };

type Row = string | readonly [string, unknown];

/** A table whose rows have meanings is a mark for each of them: `WANTS:3`. */
const names: string[] = [];
/** By the number of a phrase's first word. */
const heads: (Node | undefined)[] = [];
for (const [name, rows] of Object.entries({ ...findings, ...tasks, ...proceedings, ...assignees }))
  for (const row of rows as readonly Row[])
    if (typeof row === 'string') enter(row, name);
    else enter(row[0], `${name}:${row[1]}`);
/** The place among the nodes of that of a phrase's first word, by its number; 0 where no phrase begins. */
const nodes: Node[] = [{ next: null, marks: [] }];
const begins = Int32Array.from(heads, (node) => (node ? nodes.push(node) - 1 : 0));

function enter(phrase: string, name: string): void {
  let mark = names.indexOf(name);
  if (mark < 0) mark = names.push(name) - 1;
  const [first, ...others] = tokensOf(phrase);
  if (!first || first.number < 0) return;
  let node = heads[first.number] ?? { next: null, marks: [] };
  heads[first.number] = node;
  for (const { number } of others) {
    node.next ??= new Map();
    const next: Node = node.next.get(number) ?? { next: null, marks: [] };
    node.next.set(number, next);
    node = next;
  }
  if (!node.marks.includes(mark)) node.marks.push(mark);
}

/** The names of all marks, by their numbers. */
export const MARKS: readonly string[] = names;

/** The stretch that each mark was found in last; the stretches are counted. */
const found = new Int32Array(names.length);
let stretches = 0;

/** The marks of a stretch, each once: those of phrases at its head, and all. */
export function marksIn(tokens: readonly Token[], { from, to }: Clause): { atHead: number[]; all: number[] } {
  stretches = (stretches + 1) | 0;
  const all: number[] = [];
  let atHead: number[] = [];
  for (let at = from; at < to; at += 1) {
    const begun = begins[tokens[at]?.number ?? -1] ?? 0;
    let node = begun > 0 ? nodes[begun] : undefined;
    for (let end = at + 1; node !== undefined; end += 1) {
      for (const mark of node.marks) {
        if (found[mark] === stretches) continue;
        found[mark] = stretches;
        all.push(mark);
      }
      node = end < to ? node.next?.get(tokens[end]?.number ?? -1) : undefined;
    }
    if (at === from) atHead = all.slice();
  }
  return { atHead, all };
}
