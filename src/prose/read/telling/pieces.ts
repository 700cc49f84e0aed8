/**
 * The pieces a sentence is cut into, each of which tells one thing or goes on with the one before.
 *
 * Cut at semicolons, colons, commas and turns (`song`, `nhưng`, `riêng`) outside brackets; a comma between a label and
 * its growth cuts nothing.
 */
import { ANSWERS, BESIDES, PIVOTS } from '#prose/lexicon/findings.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import type { CountFact, FigureFact } from '#prose/read/reading.ts';
import type { Source } from '#prose/read/source.ts';
import type { Clause } from '#prose/read/text/clauses.ts';
import type { Line } from '#prose/read/text/lines.ts';
import type { Passage } from '#prose/read/text/passages.ts';

/** A sentence with what is known of it before it is asked what it tells. */
export type Said = Clause & {
  readonly line: Line;
  /** The line's number, and the sentence's within it. */
  readonly lineAt: number;
  readonly place: number;
  readonly isLast: boolean;
  readonly passage: Passage;
  readonly figures: readonly FigureFact[];
  readonly counts: readonly CountFact[];
  /** The heading above, its words by their numbers. */
  readonly heading: readonly number[];
  readonly standing: 'head' | 'headline' | 'text';
  /** The sentence tells nothing of its own: it gives a cause or labelled terms to what stands before it. */
  readonly adds: 'cause' | 'numbered cause' | 'terms' | null;
  /** The body that a heading or the line above charges with what follows. */
  readonly owner: string | null;
  /** An item of a list. */
  readonly isListed: boolean;
};

/** What stands at a piece's left or right. */
export type Joint = 'start' | 'end' | ',' | ';' | ':' | 'turn';

export type Piece = Clause & {
  readonly said: Said;
  readonly left: Joint;
  readonly right: Joint;
  /** The clause between semicolons it belongs to, and its place there. */
  readonly clause: number;
  readonly place: number;
};

const answers = phraseSet(ANSWERS);
const turns = phraseSet([...PIVOTS, ...ANSWERS, ...BESIDES]);
const CLOSING = new Set(['"', ')', '%']);

/** The pieces of a sentence, in order, without the marks between them; `to` ends it before labelled terms. */
export function piecesOf(source: Source, said: Said, to: number): Piece[] {
  const out: Piece[] = [];
  let begun: { from: number; left: Joint } = { from: said.from, left: 'start' };
  let clause = 0;
  let place = 0;
  const end = (at: number, right: Joint): void => {
    const last = withoutMarks(source, begun.from, at);
    if (last <= begun.from) return;
    out.push({ from: begun.from, to: last, said, left: begun.left, right, clause, place });
    place += 1;
  };
  const inFact = factsAround(said);
  let depth = 0;
  for (let at = said.from; at < to; at += 1) {
    const key = source.tokens[at]?.key;
    if (key === '(') depth += 1;
    else if (key === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const cut = key === ';' || key === ':' ? { joint: key as Joint, from: at + 1, to: at + 1 } : cutAt(source, at, to);
    if (!cut || (cut.joint === ',' && inFact(source.tokens[at]?.start ?? 0))) continue;
    if (at > begun.from) end(at, cut.joint);
    begun = { from: cut.from, left: cut.joint };
    if (key === ';') {
      clause += 1;
      place = 0;
    }
    at = cut.to - 1;
  }
  end(to, 'end');
  return out;
}

/** A comma, or a turn with or without one: what begins behind it begins with the turning word. */
function cutAt({ tokens }: Source, at: number, limit: number): { joint: Joint; from: number; to: number } | null {
  const isComma = tokens[at]?.key === ',';
  const from = isComma ? at + 1 : at;
  const turn = isComma ? turns.at(tokens, from, limit) : answers.at(tokens, from, limit);
  if (turn) return { joint: 'turn', from, to: Math.max(turn.to, at + 1) };
  return isComma ? { joint: ',', from, to: from } : null;
}

/** Whether an offset lies within a figure or count of the sentence. */
function factsAround({ figures, counts }: Said): (offset: number) => boolean {
  const facts = [...figures, ...counts];
  return (offset) => facts.some((fact) => fact.start < offset && offset < fact.end);
}

function withoutMarks({ tokens }: Source, from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]?.kind === 'mark' && !CLOSING.has(tokens[end - 1]?.key ?? '')) end -= 1;
  return end;
}
