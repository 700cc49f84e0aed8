/**
 * Which tables of the lexicon have a phrase that begins at a token, found for all tables in one walk.
 */
import * as assignees from '#prose/lexicon/assignees.ts';
import * as findings from '#prose/lexicon/findings.ts';
import * as proceedings from '#prose/lexicon/proceedings.ts';
import * as tasks from '#prose/lexicon/tasks.ts';
import type { Clause } from '#prose/read/text/clauses.ts';
import { type Token, tokensOf } from '#prose/read/text/tokens.ts';
import type { Note } from './traits.ts';

type Node = { readonly next: Map<string, Node>; marks: number[] };

type Row = string | readonly [string, unknown];

/** A table whose rows have meanings is a mark for each of them: `WANTS:3`. */
const names: string[] = [];
const root: Node = { next: new Map(), marks: [] };
for (const [name, rows] of Object.entries({ ...findings, ...tasks, ...proceedings, ...assignees }))
  for (const row of rows as readonly Row[])
    if (typeof row === 'string') enter(row, name);
    else enter(row[0], `${name}:${row[1]}`);

function enter(phrase: string, name: string): void {
  let mark = names.indexOf(name);
  if (mark < 0) mark = names.push(name) - 1;
  let node = root;
  for (const { key } of tokensOf(phrase)) {
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map(), marks: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  if (!node.marks.includes(mark)) node.marks.push(mark);
}

/** Notes the tables that have a phrase within a stretch, and those that have one at its head. */
export function noteMarks(tokens: readonly Token[], { from, to }: Clause, note: Note): void {
  const noted = new Uint8Array(names.length);
  for (let at = from; at < to; at += 1) {
    let node = root.next.get(tokens[at]?.key ?? '');
    for (let end = at + 1; node !== undefined; end += 1) {
      for (const mark of node.marks) {
        const name = names[mark] as string;
        if (noted[mark] === 0) note('table', name);
        if (at === from && noted[mark] !== HEAD) note('table at head', name);
        noted[mark] = at === from ? HEAD : noted[mark] || 1;
      }
      node = end < to ? node.next.get(tokens[end]?.key ?? '') : undefined;
    }
  }
}

const HEAD = 2;
