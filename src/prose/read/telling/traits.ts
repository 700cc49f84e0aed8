/**
 * The traits of a piece: its words, the tables of the lexicon they stand in, its figures, its place in the outline and
 * what stands beside it. What each trait says is weighed in lexicon/telling.ts.
 */
import { zero } from '#core/decimal.ts';
import { type Ground, startsDoing, toldAt, type Weight, weigh } from '#prose/read/findings/weigh.ts';
import type { Source } from '#prose/read/source.ts';
import { bodyAt } from '#prose/read/tasks/assignees.ts';
import { dueIn } from '#prose/read/tasks/deadlines.ts';
import { beginsWork } from '#prose/read/tasks/requests.ts';
import type { Clause } from '#prose/read/text/clauses.ts';
import { noteMarks } from './marks.ts';
import type { Piece, Said } from './pieces.ts';

/** Takes a trait: its kind, and a word or two, or the names of one or two states. */
export type Note = (kind: string, word: string, next?: string) => void;

export type Side = 'want' | 'merit' | 'none';

/** What is reckoned of a piece once, for itself and for its neighbours. */
export type Reckoned = {
  readonly piece: Piece;
  readonly keys: readonly string[];
  readonly weight: Weight;
  /** The side it falls on alone, in its passage, and that of its whole clause. */
  readonly side: Side;
  readonly leaning: Side;
  readonly whole: Side;
  /** How many words before the first that tells how it went, and before the first want; -1 without one. */
  readonly told: number;
  readonly wantTold: number;
  /** It begins with a word of doing. */
  readonly does: boolean;
};

const NUMBER = '#';
const ENOUGH = 3;
const PRAISE = 2;
const MOST = { weight: 4, place: 2, length: 6, told: 4, heading: 14, tenths: 10, quarters: 3, back: 60 };
/** Names made once: a trait is looked up by its name. */
const NUMBERS = Array.from({ length: 12 }, (_, number) => String(number));
const WEIGHTS = NUMBERS.map((want) => NUMBERS.map((merit) => `${want}/${merit}`));
const BESIDES = ['want', 'merit', 'none', '-', 'result', 'shortcoming', 'task', 'open'] as const;
const besides = (side: string): Readonly<Record<string, string>> =>
  Object.fromEntries(BESIDES.map((other) => [other, `${side},${other}`]));
const SIDES = { want: besides('want'), merit: besides('merit'), none: besides('none') };
/** A completion in quarters of what is due, a share in tenths. */
const QUARTER = 25;
const TENTH = 10;

/** The side that a weight falls on in its passage. */
export function sideOf(
  { want, merit, promised }: Weight,
  { lean, isResult }: { lean: number; isResult: boolean },
): Side {
  if (want >= ENOUGH || (lean > 0 && want + lean - merit >= ENOUGH)) return 'want';
  if (promised) return 'none';
  return merit + (isResult && merit > 0 ? 1 : 0) >= PRAISE ? 'merit' : 'none';
}

const groundOf = (source: Source, { said }: Piece, share: number): Ground => ({
  source,
  share,
  figures: said.figures,
  counts: said.counts,
});

/** Weighs the pieces of a document; `share` is how much of the year its period has seen, in percent. */
export function reckoned(source: Source, pieces: readonly Piece[], share: number): Reckoned[] {
  const wholes = new Map<Piece['said'], Map<number, Side>>();
  return pieces.map((piece, at) => {
    const ground = groundOf(source, piece, share);
    const { passage } = piece.said;
    const isResult = passage.mode === 'result';
    const weight = weigh(ground, piece, true);
    const sides = wholes.get(piece.said) ?? new Map<number, Side>();
    wholes.set(piece.said, sides);
    let whole = sides.get(piece.clause);
    if (whole === undefined) {
      const clause = { from: Math.max(piece.from, passage.from), to: clauseEnd(pieces, at) };
      whole = sideOf(weigh(ground, clause), { lean: passage.lean, isResult });
      sides.set(piece.clause, whole);
    }
    return {
      piece,
      keys: source.tokens.slice(piece.from, piece.to).map((token) => (token.kind === 'number' ? NUMBER : token.key)),
      weight,
      side: sideOf(weight, { lean: 0, isResult }),
      leaning: sideOf(weight, { lean: passage.lean, isResult }),
      whole,
      told: placeOf(toldAt(source.tokens, piece), piece),
      wantTold: placeOf(toldAt(source.tokens, piece, true), piece),
      does: startsDoing(source.tokens, piece),
    };
  });
}

const placeOf = (told: number | null, { from }: Clause): number =>
  told === null ? -1 : Math.min(MOST.told, told - from);

function clauseEnd(pieces: readonly Piece[], from: number): number {
  const first = pieces[from] as Piece;
  let last = first;
  for (let at = from + 1; pieces[at]?.said === first.said && pieces[at]?.clause === first.clause; at += 1)
    last = pieces[at] as Piece;
  return last.to;
}

/** Notes the traits that all pieces of a sentence share: its place in the outline, and the heading above. */
export function noteSentence(said: Said, note: Note): void {
  const { mode, section, lean, opened } = said.passage;
  const shape = shapeOf(said);
  const part = section ?? 'none';
  note('section', part);
  note('mode', mode);
  note('shape', shape);
  note('lean', NUMBERS[lean] ?? '?');
  note('mode, section', `${mode},${part}`, shape);
  note('section, lean', part, NUMBERS[lean]);
  note('sentence', NUMBERS[upTo(MOST.place, said.place)] ?? '?');
  if (opened) note('is', 'opened');
  if (said.line.label !== null) note('is', 'labelled');
  if (said.isLast) note('is', 'last');
  for (const key of said.heading.slice(0, MOST.heading)) note('heading', key);
}

const shapeOf = (said: Said): string =>
  said.standing !== 'text' ? said.standing : said.isListed ? 'item' : said.line.shape;

/** Notes the traits of the piece at `at` that are its own. */
export function notePiece(source: Source, { all, at }: { all: readonly Reckoned[]; at: number }, note: Note): void {
  const here = all[at] as Reckoned;
  const inLine = (other: Reckoned | undefined): Reckoned | null =>
    other && other.piece.said.lineAt === here.piece.said.lineAt ? other : null;
  const beside = { before: inLine(all[at - 1]), behind: inLine(all[at + 1]) };
  noteWords(here, note);
  noteNeighbours(beside, note);
  notePlace(here, note);
  noteTables(source, here, note);
  noteSides(here, beside, note);
  noteFigures(source, here, note);
}

function noteWords({ keys }: Reckoned, note: Note): void {
  keys.forEach((key, at) => {
    if (keys.indexOf(key) === at) note('word', key);
    const next = keys[at + 1];
    if (next !== undefined && !hasPair(keys, at)) note('pair', key, next);
  });
  const [first, second] = keys;
  if (first === undefined) return;
  note('first', first);
  if (second !== undefined) note('first pair', first, second);
  note('last', keys.at(-1) ?? first);
  if (keys.length > 1) note('last pair', keys.at(-2) ?? first, keys.at(-1));
}

/** The pair at a place stood before it already; looked for in a bounded stretch. */
function hasPair(keys: readonly string[], at: number): boolean {
  for (let back = Math.max(0, at - MOST.back); back < at; back += 1)
    if (keys[back] === keys[at] && keys[back + 1] === keys[at + 1]) return true;
  return false;
}

type Beside = { readonly before: Reckoned | null; readonly behind: Reckoned | null };

function noteNeighbours({ before, behind }: Beside, note: Note): void {
  if (before) {
    note('before', before.keys[0] ?? '');
    note('end before', before.keys.at(-1) ?? '');
    note('weight before', wantOf(before.weight), meritOf(before.weight));
  }
  if (behind) {
    note('behind', behind.keys[0] ?? '');
    if (behind.keys[1] !== undefined) note('pair behind', behind.keys[0] ?? '', behind.keys[1]);
    note('weight behind', wantOf(behind.weight), meritOf(behind.weight));
    note('joint behind', behind.piece.left);
  }
}

const upTo = (most: number, value: number): number => Math.min(most, Math.trunc(value));
const wantOf = ({ want }: Weight): string => NUMBERS[upTo(MOST.weight, want)] ?? '?';
const meritOf = ({ merit }: Weight): string => NUMBERS[upTo(MOST.weight, merit)] ?? '?';

/** Where the piece stands in its sentence. */
function notePlace({ piece, keys }: Reckoned, note: Note): void {
  const { mode, from } = piece.said.passage;
  note('is', 'piece');
  note('left', piece.left);
  note('right', piece.right);
  note('mode, left', mode, piece.left);
  note('length', NUMBERS[upTo(MOST.length, Math.log2(keys.length + 1) * 1.5)] ?? '?');
  note('place', NUMBERS[upTo(MOST.place, piece.place)] ?? '?');
  note('clause', NUMBERS[upTo(MOST.place, piece.clause)] ?? '?');
  if (from > piece.from) note('is', 'opening');
}

/** Which tables of the lexicon its words stand in, whether it gives work, and until when. */
function noteTables(source: Source, { piece, side }: Reckoned, note: Note): void {
  const { mode } = piece.said.passage;
  noteMarks(source.tokens, piece, note);
  const body = bodyAt(source, piece.from, piece.to) !== null;
  if (body) note('is', 'body-led');
  const alone = piece.left === 'start' && piece.right === 'end';
  if (alone) note('alone', side, mode);
  if (beginsWork(source, piece.from, piece.to)) {
    note('gives work', mode, alone ? 'alone' : piece.left);
    if (body) note('gives a body work', piece.left);
  }
  const due = dueIn(source, piece, null);
  if (due) note('is', due.day === null ? 'due-vaguely' : 'due');
}

/** What the words weigh, alone, in their passage and clause, and beside their neighbours. */
function noteSides(
  { piece, weight, side, leaning, whole, told, wantTold, does }: Reckoned,
  beside: Beside,
  note: Note,
): void {
  const { mode, section } = piece.said.passage;
  const left = beside.before?.side ?? '-';
  const right = beside.behind?.side ?? '-';
  const [toldAt, wantAt] = [NUMBERS[told] ?? '-', NUMBERS[wantTold] ?? '-'];
  note('want', wantOf(weight));
  note('merit', meritOf(weight));
  note('weight', WEIGHTS[upTo(MOST.weight, weight.want)]?.[upTo(MOST.weight, weight.merit)] ?? '?', mode);
  note('side', side);
  note('leaning', leaning, mode);
  note('whole', whole);
  note('side, mode', SIDES[side][mode] ?? '?', section ?? 'none');
  note('sides', SIDES[side][leaning] ?? '?', whole);
  note('left, side', left, side);
  note('side, right', side, right);
  note('left, side, joint', SIDES[side][left] ?? '?', piece.left);
  note('right, side, joint', SIDES[side][right] ?? '?', piece.left);
  note('told', toldAt);
  note('want told', wantAt);
  note('left, side, told', SIDES[side][left] ?? '?', toldAt);
  note('told, joint', toldAt, piece.left);
  if (weight.promised) note('is', 'promised');
  if (does) note('is', 'deed');
}

/** How its figures moved, what they complete, what they promise. */
function noteFigures(source: Source, { piece, keys }: Reckoned, note: Note): void {
  const start = source.tokens[piece.from]?.start ?? 0;
  const end = source.tokens[piece.to - 1]?.end ?? 0;
  const within = (fact: { readonly start: number }): boolean => fact.start >= start && fact.start < end;
  if (keys.includes(NUMBER)) note('has', 'number');
  if (piece.said.counts.some(within)) note('has', 'count');
  const figures = piece.said.figures.filter(within);
  const [first] = figures;
  if (!first) return;
  note('has', 'figure');
  if (first.parent !== null) note('a part', piece.left);
  if (figures.some((figure) => figure.growthPct?.gt(zero))) note('has', 'rise');
  if (figures.some((figure) => figure.growthPct?.lt(zero))) note('has', 'fall');
  if (figures.some((figure) => figure.target)) note('has', 'target');
  const completed = figures.find((figure) => figure.planPct !== null)?.planPct;
  if (completed) note('completed', NUMBERS[upTo(MOST.quarters, Number(completed) / QUARTER)] ?? '?');
  const share = figures.find((figure) => figure.unit === '%')?.value;
  if (share) note('percent', NUMBERS[upTo(MOST.tenths, Number(share) / TENTH)] ?? '?');
}
