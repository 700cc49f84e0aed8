/**
 * Achievements and shortcomings: clauses that say how well it went.
 *
 * A sentence is cut into clauses, a clause into the parts that tell one result each (parts.ts); each falls on a side
 * by the weight of its words, its figures and its passage (weigh.ts); a shortcoming has its cause and degree (causes.ts).
 */
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import type { FindingFact } from '#prose/read/reading.ts';
import { endsOpen, type Source, spanOf } from '#prose/read/source.ts';
import { type Clause, clausesOf } from '#prose/read/text/clauses.ts';
import { pastLead } from '#prose/read/text/openings.ts';
import type { Passage } from '#prose/read/text/passages.ts';
import { beginsCause, causeOf, degreeOf } from './causes.ts';
import { type Lean, type Part, partsOf } from './parts.ts';
import { type Ground, holds, weigh } from './weigh.ts';

const SHORTEST = 3;
/** `GPMB chậm`. */
const SHORTEST_WANT = 2;
const HEAD = 14;
const ENOUGH = 3;
const PRAISE = 2;
const AMONG = phraseSet(['trong đó', 'bao gồm', 'gồm', 'cụ thể']);
const APART = phraseSet(['riêng', 'còn']);

/** The findings of one sentence. */
export function findingsOf(ground: Ground, passage: Passage): FindingFact[] {
  if (passage.mode === 'none' || passage.mode === 'task') return [];
  const lean: Lean = { lean: passage.lean, isResult: passage.mode === 'result' };
  const found: FindingFact[] = [];
  for (const clause of grainOf(ground, passage)) {
    const last = found.at(-1);
    if (beginsCause(ground.source, clause.from)) {
      if (last?.kind === 'shortcoming' && last.cause === null)
        found[found.length - 1] = { ...last, cause: causeOf(ground.source, clause) };
      continue;
    }
    for (const part of partsOf(ground, clause, lean)) {
      const fact = factOf(ground.source, part);
      if (fact) found.push(fact);
    }
  }
  return found;
}

/** The clauses of a sentence behind their leads; `trong đó` with its parts stays with its whole. */
function grainOf(ground: Ground, passage: Passage): Clause[] {
  const { source } = ground;
  const out: Clause[] = [];
  let within = false;
  for (const { from, to } of clausesOf(source, passage.from, passage.to)) {
    const last: Clause | undefined = out.at(-1);
    const joins: boolean = AMONG.at(source.tokens, from, to) !== null || (within && isPartOf(ground, { from, to }));
    within = joins || holds(AMONG, source, { from, to });
    const listed = last !== undefined && tellsBefore(ground, last) && !wants(ground, { from, to });
    if (last && (joins || listed)) out[out.length - 1] = { from: last.from, to };
    else out.push({ from: pastLead(source, from, to), to });
  }
  return out;
}

/** `Kinh tế ổn định: a; b; c`: one finding with its grounds. */
function tellsBefore(ground: Ground, { from, to }: Clause): boolean {
  for (let at = from; at < Math.min(to, from + HEAD); at += 1)
    if (ground.source.tokens[at]?.key === ':') return weigh(ground, { from, to: at }).merit >= PRAISE;
  return false;
}

const wants = (ground: Ground, clause: Clause): boolean => weigh(ground, clause).want >= ENOUGH;

/** A clause whose first figure is a part of the whole before it. */
function isPartOf({ source, figures }: Ground, clause: Clause): boolean {
  const start = source.tokens[clause.from]?.start ?? 0;
  const end = source.tokens[clause.to - 1]?.end ?? 0;
  const first = figures.find((figure) => figure.start >= start && figure.start < end);
  return first !== undefined && first.parent !== null && !APART.at(source.tokens, clause.from, clause.to);
}

function factOf(source: Source, part: Part): FindingFact | null {
  if (
    part.side === 'none' ||
    part.to - part.from < (part.side === 'want' ? SHORTEST_WANT : SHORTEST) ||
    endsOpen(source, part.to)
  )
    return null;
  const isWant = part.side === 'want';
  return {
    ...spanOf(source, part.from, part.to),
    kind: isWant ? 'shortcoming' : 'achievement',
    cause: isWant ? causeOf(source, part) : null,
    degree: isWant ? degreeOf(source, part) : null,
  };
}
