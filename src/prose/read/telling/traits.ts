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
import { marksIn } from './marks.ts';
import type { Piece } from './pieces.ts';

/** Where a word stands that is a trait. */
export type Kind =
  | 'word'
  | 'pair'
  | 'first'
  | 'first pair'
  | 'last'
  | 'last pair'
  | 'before'
  | 'end before'
  | 'behind'
  | 'pair behind'
  | 'heading'
  | 'mark'
  | 'state';

/** Takes a trait: a word or two, or the name of a mark or state. */
export type Note = (kind: Kind, word: string, next?: string) => void;

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
};

const NUMBER = '#';
const ENOUGH = 3;
const PRAISE = 2;
const MOST = { weight: 4, merit: 3, place: 2, length: 6, told: 4, heading: 14, tenths: 10, quarters: 3 };
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
    };
  });
}

function clauseEnd(pieces: readonly Piece[], from: number): number {
  const first = pieces[from] as Piece;
  let last = first;
  for (let at = from + 1; pieces[at]?.said === first.said && pieces[at]?.clause === first.clause; at += 1)
    last = pieces[at] as Piece;
  return last.to;
}

/** Notes every trait of the piece at `at`. */
export function noteTraits(source: Source, { all, at }: { all: readonly Reckoned[]; at: number }, note: Note): void {
  const here = all[at] as Reckoned;
  const inLine = (other: Reckoned | undefined): Reckoned | null =>
    other && other.piece.said.lineAt === here.piece.said.lineAt ? other : null;
  const before = inLine(all[at - 1]);
  const behind = inLine(all[at + 1]);
  noteWords(here, note);
  noteNeighbours({ before, behind }, note);
  noteState((state) => note('state', state), here);
  noteSides((state) => note('state', state), source, { here, before, behind });
  noteFigures((state) => note('state', state), source, here);
  for (const key of here.piece.said.heading.slice(0, MOST.heading)) note('heading', key);
}

function noteWords({ keys }: Reckoned, note: Note): void {
  const words = new Set<string>();
  const pairs = new Set<string>();
  keys.forEach((key, at) => {
    if (!words.has(key)) {
      words.add(key);
      note('word', key);
    }
    const next = keys[at + 1];
    if (next === undefined || pairs.has(`${key} ${next}`)) return;
    pairs.add(`${key} ${next}`);
    note('pair', key, next);
  });
  const [first, second] = keys;
  if (first === undefined) return;
  note('first', first);
  if (second !== undefined) note('first pair', first, second);
  note('last', keys.at(-1) ?? first);
  if (keys.length > 1) note('last pair', keys.at(-2) ?? first, keys.at(-1));
}

type Beside = { readonly before: Reckoned | null; readonly behind: Reckoned | null };

function noteNeighbours({ before, behind }: Beside, note: Note): void {
  if (before) {
    note('before', before.keys[0] ?? '');
    note('end before', before.keys.at(-1) ?? '');
    note('state', `before ${weightOf(before.weight)}`);
  }
  if (behind) {
    note('behind', behind.keys[0] ?? '');
    if (behind.keys[1] !== undefined) note('pair behind', behind.keys[0] ?? '', behind.keys[1]);
    note('state', `behind ${weightOf(behind.weight)}`);
    note('state', `behind ${behind.piece.left}`);
  }
}

const weightOf = ({ want, merit }: Weight): string =>
  `${Math.min(MOST.weight, Math.trunc(want))}/${Math.min(MOST.merit, Math.trunc(merit))}`;

const upTo = (most: number, value: number): number => Math.min(most, value);

/** Where the piece stands. */
function noteState(state: (name: string) => void, { piece, keys }: Reckoned): void {
  const { said } = piece;
  const { mode, section, lean, opened, from } = said.passage;
  const shape = said.standing !== 'text' ? said.standing : said.isListed ? 'item' : said.line.shape;
  state('any');
  state(`section ${section}`);
  state(`mode ${mode}`);
  state(`shape ${shape}`);
  state(`left ${piece.left}`);
  state(`right ${piece.right}`);
  state(`lean ${lean}`);
  state(`${mode} ${shape} ${section}`);
  state(`${mode} ${piece.left}`);
  state(`${section} ${lean}`);
  if (opened) state('opened');
  if (from > piece.from) state('opening');
  if (said.line.label !== null) state('labelled');
  if (said.isLast) state('last sentence');
  state(`length ${upTo(MOST.length, Math.trunc(Math.log2(keys.length + 1) * 1.5))}`);
  state(`place ${upTo(MOST.place, piece.place)}`);
  state(`clause ${upTo(MOST.place, piece.clause)}`);
  state(`sentence ${upTo(MOST.place, said.place)}`);
}

/** What the words weigh, alone and beside their neighbours, and which tables they stand in. */
function noteSides(
  state: (name: string) => void,
  source: Source,
  { here, before, behind }: Beside & { here: Reckoned },
): void {
  const { piece, weight, side, leaning, whole } = here;
  const { mode, section } = piece.said.passage;
  const marks = marksIn(source.tokens, piece.from, piece.to);
  for (const mark of marks.any) state(mark);
  for (const mark of marks.first) state(`at head ${mark}`);
  const body = bodyAt(source, piece.from, piece.to) !== null;
  if (body) state('at head a body');
  const alone = piece.left === 'start' && piece.right === 'end';
  if (alone) state(`alone ${side} ${mode}`);
  if (beginsWork(source, piece.from, piece.to)) {
    state('gives work');
    state(`gives work ${mode} ${alone ? 'alone' : piece.left}`);
    if (body) state(`a body gives work ${piece.left}`);
  }
  const due = dueIn(source, piece, null);
  if (due) state(due.day === null ? 'vague deadline' : 'deadline');
  const told = placeOf(toldAt(source.tokens, piece), piece);
  const [left, right] = [before?.side ?? '-', behind?.side ?? '-'];
  state(`want ${upTo(MOST.weight, Math.trunc(weight.want))}`);
  state(`merit ${upTo(MOST.weight, Math.trunc(weight.merit))}`);
  state(`${weightOf(weight)} ${mode}`);
  if (weight.promised) state('promised');
  state(`side ${side}`);
  state(`leaning ${leaning}`);
  state(`whole ${whole}`);
  state(`side ${side} ${mode} ${section}`);
  state(`leaning ${leaning} ${mode}`);
  state(`sides ${side} ${leaning} ${whole}`);
  state(`from ${left} ${side}`);
  state(`to ${side} ${right}`);
  state(`among ${left} ${side} ${right} ${piece.left}`);
  state(`told ${told}`);
  state(`want told ${placeOf(toldAt(source.tokens, piece, true), piece)}`);
  if (startsDoing(source.tokens, piece)) state('does');
  state(`from ${left} ${side} ${told} ${piece.left}`);
  state(`from ${left} ${side} ${marks.first.has('PREDICATES')}`);
}

const placeOf = (told: number | null, { from }: Clause): number => (told === null ? -1 : upTo(MOST.told, told - from));

/** How its figures moved, what they complete, what they promise. */
function noteFigures(state: (name: string) => void, source: Source, { piece, keys }: Reckoned): void {
  const within = (fact: { readonly start: number }): boolean =>
    fact.start >= (source.tokens[piece.from]?.start ?? 0) && fact.start < (source.tokens[piece.to - 1]?.end ?? 0);
  const states = new Set<string>();
  const [first] = piece.said.figures.filter(within);
  if (first && first.parent !== null) states.add(`a part ${piece.left}`);
  for (const figure of piece.said.figures.filter(within)) {
    states.add('figure');
    if (figure.growthPct) states.add(figure.growthPct.gt(zero) ? 'rose' : 'fell');
    if (figure.planPct) states.add(`completed ${upTo(MOST.quarters, Math.trunc(Number(figure.planPct) / QUARTER))}`);
    if (figure.target) states.add('target');
    if (figure.unit === '%') states.add(`percent ${upTo(MOST.tenths, Math.trunc(Number(figure.value) / TENTH))}`);
  }
  if (piece.said.counts.some(within)) states.add('count');
  if (keys.includes(NUMBER)) states.add('number');
  for (const name of states) state(name);
}
