/**
 * The traits of a piece: its words, the tables of the lexicon they stand in, its figures, its place in the outline and
 * what stands beside it. What each trait says is weighed in lexicon/telling.ts.
 */
import { type Decimal, zero } from '#core/decimal.ts';
import { wordNumber } from '#prose/lexicon/word-numbers.ts';
import { startsDoing, toldAt, type Weight, weigh } from '#prose/read/findings/weigh.ts';
import type { Source } from '#prose/read/source.ts';
import { bodyAt } from '#prose/read/tasks/assignees.ts';
import { dueIn } from '#prose/read/tasks/deadlines.ts';
import { beginsWork } from '#prose/read/tasks/requests.ts';
import type { Clause } from '#prose/read/text/clauses.ts';
import type { Token } from '#prose/read/text/tokens.ts';
import {
  ALONE,
  BEFORE,
  BEHIND,
  countUpTo,
  END_BEFORE,
  FELL,
  FIRST,
  FIRST_PAIR,
  FURTHEST,
  HEADING,
  hasState,
  isState,
  JOINTS,
  LAST,
  LAST_PAIR,
  MERIT,
  MODES,
  NEITHER,
  NO_SIDE,
  type Note,
  OF,
  PAIR,
  PAIR_BEHIND,
  ROSE,
  SECTIONS,
  SHAPES,
  STILL,
  UNTOLD,
  WANT,
  WORD,
} from './kinds.ts';
import { marksIn } from './marks.ts';
import type { Joint, Piece, Said } from './pieces.ts';

/** What is reckoned of a piece once, for itself and for its neighbours. */
export type Reckoned = {
  readonly piece: Piece;
  readonly weight: Weight;
  /** The side it falls on alone, in its passage, and that of its whole clause. */
  readonly side: number;
  readonly leaning: number;
  readonly whole: number;
  /** How many words before the first that tells how it went, and before the first want. */
  readonly told: number;
  readonly wantTold: number;
  /** It begins with a word of doing. */
  readonly does: boolean;
};

/** The pieces of a document as reckoned, and its words by their numbers. */
export type Reckoning = {
  readonly source: Source;
  /** How much of the year was reviewed, in percent. */
  readonly share: number;
  readonly all: readonly Reckoned[];
  /** The number of each word; all numbers are one word. */
  readonly words: Int32Array;
  /** Where the word of a place stood before; −1 where it did not. */
  readonly previous: Int32Array;
};

const NUMBER = wordNumber('#');
const ENOUGH = 3;
const PRAISE = 2;
const MOST = { weight: 4, place: 2, length: 6, told: 4, heading: 14, tenths: 10, quarters: 3, back: 60, lean: 11 };
/** A completion in quarters of what is due, a share in tenths. */
const QUARTER = 25;
const TENTH = 10;
const FIFTHS = 5;
const FEW = 4;
/** Of a year that is not named the whole is due. */
const WHOLE = 100;

/** The side that a weight falls on in its passage. */
export function sideOf(
  { want, merit, promised }: Weight,
  { lean, isResult }: { lean: number; isResult: boolean },
): number {
  if (want >= ENOUGH || (lean > 0 && want + lean - merit >= ENOUGH)) return WANT;
  if (promised) return NEITHER;
  return merit + (isResult && merit > 0 ? 1 : 0) >= PRAISE ? MERIT : NEITHER;
}

/** Weighs the pieces of a document; `share` is how much of the year its period has seen, in percent. */
export function reckoned(source: Source, pieces: readonly Piece[], share: number): Reckoning {
  let clauseAt = -1;
  let clauseSide: number = NEITHER;
  const all = pieces.map((piece, at) => {
    const { figures, counts, passage } = piece.said;
    const ground = { source, share, figures, counts };
    const isResult = passage.mode === 'result';
    const { whole, headless: weight } = weigh(ground, piece);
    if (clauseAt < 0 || !isOneClause(pieces[clauseAt] as Piece, piece)) {
      clauseAt = at;
      const clause = { from: Math.max(piece.from, passage.from), to: clauseEnd(pieces, at) };
      const isPiece = clause.from === piece.from && clause.to === piece.to;
      clauseSide = sideOf(isPiece ? whole : weigh(ground, clause).whole, { lean: passage.lean, isResult });
    }
    const told = toldAt(source.tokens, piece);
    const wantTold = told === null ? null : toldAt(source.tokens, { from: told, to: piece.to }, true);
    return {
      piece,
      weight,
      side: sideOf(weight, { lean: 0, isResult }),
      leaning: sideOf(weight, { lean: passage.lean, isResult }),
      whole: clauseSide,
      told: placeOf(told, piece),
      wantTold: placeOf(wantTold, piece),
      does: startsDoing(source.tokens, piece),
    };
  });
  return { source, share, all, ...wordsOf(source) };
}

const isOneClause = (piece: Piece, other: Piece): boolean => piece.said === other.said && piece.clause === other.clause;

function wordsOf({ tokens }: Source): Pick<Reckoning, 'words' | 'previous'> {
  const words = new Int32Array(tokens.length);
  let most = NUMBER;
  for (let at = 0; at < words.length; at += 1) {
    const { kind, number } = tokens[at] as Token;
    words[at] = kind === 'number' ? NUMBER : number;
    most = Math.max(most, number);
  }
  const last = new Int32Array(most + 1);
  const previous = new Int32Array(words.length).fill(-1);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    if (word < 0) continue;
    previous[at] = (last[word] as number) - 1;
    last[word] = at + 1;
  }
  return { words, previous };
}

const placeOf = (told: number | null, { from }: Clause): number =>
  told === null ? UNTOLD : Math.min(MOST.told, told - from);

function clauseEnd(pieces: readonly Piece[], from: number): number {
  const first = pieces[from] as Piece;
  let last = first;
  for (let at = from + 1; at < pieces.length && isOneClause(first, pieces[at] as Piece); at += 1)
    last = pieces[at] as Piece;
  return last.to;
}

const modeOf = ({ passage }: Said): number => MODES.indexOf(passage.mode);
const sectionOf = ({ passage }: Said): number => SECTIONS.indexOf(passage.section ?? 'none');
const jointOf = (joint: Joint): number => JOINTS.indexOf(joint);

/** Notes the traits that all pieces of a sentence share: its place in the outline, and the heading above. */
export function noteSentence({ tokens }: Source, said: Said, note: Note): void {
  const { opened } = said.passage;
  const mode = modeOf(said);
  const section = sectionOf(said);
  const shape = shapeOf(said);
  const lean = countUpTo(MOST.lean, said.passage.lean);
  note.state(OF.section(section));
  note.state(OF.mode(mode));
  note.state(OF.shape(shape));
  note.state(OF.lean(lean));
  note.state(OF.modeSection(mode, section, shape));
  note.state(OF.sectionLean(section, lean));
  note.state(OF.sentence(countUpTo(MOST.place, said.place)));
  if (opened) note.state(IS.opened);
  if (said.line.label !== null) note.state(IS.labelled);
  if (said.isLast) note.state(IS.last);
  if (tokens[said.line.to - 1]?.kind === 'word') {
    note.state(IS.unstopped);
    note.state(OF.unstopped(shape, mode));
  }
  if (isCapital(tokens, said)) note.state(IS.capitals);
  const words = Math.min(MOST.heading, said.heading.length);
  for (let at = 0; at < words; at += 1) note.word(HEADING, said.heading[at] as number);
}

/** `NHỮNG ĐIỂM YẾU`: the first words are written in capitals, as headings are. */
function isCapital(tokens: readonly Token[], { from, to }: Said): boolean {
  let words = 0;
  for (let at = from; at < Math.min(to, from + FEW); at += 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'word') continue;
    if (text !== text.toUpperCase()) return false;
    words += 1;
  }
  return words > 1;
}

const IS = {
  opened: isState('opened'),
  labelled: isState('labelled'),
  last: isState('last'),
  unstopped: isState('unstopped'),
  capitals: isState('capitals'),
  piece: isState('piece'),
  opening: isState('opening'),
  bodyLed: isState('body-led'),
  dueVaguely: isState('due-vaguely'),
  due: isState('due'),
  promised: isState('promised'),
  deed: isState('deed'),
} as const;

const shapeOf = (said: Said): number =>
  SHAPES.indexOf(said.standing !== 'text' ? said.standing : said.isListed ? 'item' : said.line.shape);

/** Notes the traits of the piece at `at` that are its own. */
export function notePiece(reckoning: Reckoning, at: number, note: Note): void {
  const { all, source } = reckoning;
  const here = all[at] as Reckoned;
  const { lineAt } = here.piece.said;
  const [before, behind] = [all[at - 1], all[at + 1]];
  const beside = {
    before: before?.piece.said.lineAt === lineAt ? before : null,
    behind: behind?.piece.said.lineAt === lineAt ? behind : null,
  };
  noteWords(reckoning, here.piece, note);
  noteNeighbours(reckoning, beside, note);
  notePlace(here, note);
  noteTables(source, here, note);
  noteSides(here, beside, note);
  noteFigures(reckoning, here, note);
}

/** Words and pairs of words, each once. */
function noteWords({ words, previous }: Reckoning, { from, to }: Piece, note: Note): void {
  for (let at = from; at < to; at += 1) {
    const word = words[at] as number;
    if (word < 0) continue;
    const isAgain = (previous[at] as number) >= from;
    if (!isAgain) note.word(WORD, word);
    const next = at + 1 < to ? (words[at + 1] as number) : -1;
    if (next >= 0 && !(isAgain && hasPair({ words, previous }, from, at))) note.pair(PAIR, word, next);
  }
  if (to <= from) return;
  note.word(FIRST, words[from] as number);
  note.word(LAST, words[to - 1] as number);
  if (to - from < 2) return;
  note.pair(FIRST_PAIR, words[from] as number, words[from + 1] as number);
  note.pair(LAST_PAIR, words[to - 2] as number, words[to - 1] as number);
}

/** The pair at a place stood before it already; looked for in a bounded stretch. */
function hasPair({ words, previous }: Pick<Reckoning, 'words' | 'previous'>, from: number, at: number): boolean {
  const first = Math.max(from, at - MOST.back);
  for (let back = previous[at] as number; back >= first; back = previous[back] as number)
    if (words[back + 1] === words[at + 1]) return true;
  return false;
}

type Beside = { readonly before: Reckoned | null; readonly behind: Reckoned | null };

function noteNeighbours({ words }: Reckoning, { before, behind }: Beside, note: Note): void {
  if (before) {
    const { piece, weight } = before;
    note.word(BEFORE, words[piece.from] as number);
    note.word(END_BEFORE, words[piece.to - 1] as number);
    note.state(OF.weightBefore(wantOf(weight), meritOf(weight)));
    note.state(OF.lengthBefore(lengthOf(piece), jointOf(piece.right)));
  }
  if (behind) {
    const { piece, weight } = behind;
    note.word(BEHIND, words[piece.from] as number);
    if (piece.to - piece.from > 1) note.pair(PAIR_BEHIND, words[piece.from] as number, words[piece.from + 1] as number);
    note.state(OF.weightBehind(wantOf(weight), meritOf(weight)));
    note.state(OF.jointBehind(jointOf(piece.left)));
  }
}

const wantOf = ({ want }: Weight): number => countUpTo(MOST.weight, want);
const meritOf = ({ merit }: Weight): number => countUpTo(MOST.weight, merit);

/** In steps that grow with it. */
const lengthOf = ({ from, to }: Piece): number => countUpTo(MOST.length, Math.log2(to - from + 1) * 1.5);

/** Where the piece stands in its sentence. */
function notePlace({ piece }: Reckoned, note: Note): void {
  const left = jointOf(piece.left);
  note.state(IS.piece);
  note.state(OF.left(left));
  note.state(OF.right(jointOf(piece.right)));
  note.state(OF.modeLeft(modeOf(piece.said), left));
  note.state(OF.length(lengthOf(piece)));
  note.state(OF.place(countUpTo(MOST.place, piece.place)));
  note.state(OF.clause(countUpTo(MOST.place, piece.clause)));
  if (piece.said.passage.from > piece.from) note.state(IS.opening);
}

/** Which tables of the lexicon its words stand in, whether it gives work, and until when. */
function noteTables(source: Source, { piece, side }: Reckoned, note: Note): void {
  const mode = modeOf(piece.said);
  const left = jointOf(piece.left);
  const { atHead, all } = marksIn(source.tokens, piece);
  for (const mark of all) note.state(OF.table(mark));
  for (const mark of atHead) note.state(OF.tableAtHead(mark));
  const body = bodyAt(source, piece.from, piece.to) !== null;
  if (body) note.state(IS.bodyLed);
  const alone = piece.left === 'start' && piece.right === 'end';
  if (alone) note.state(OF.alone(side, mode));
  if (beginsWork(source, piece.from, piece.to)) {
    note.state(OF.givesWork(mode, alone ? ALONE : left));
    if (body) note.state(OF.givesBodyWork(left));
  }
  const due = dueIn(source, piece, null);
  if (due) note.state(due.day === null ? IS.dueVaguely : IS.due);
}

/** What the words weigh, alone, in their passage and clause, and beside their neighbours. */
function noteSides(
  { piece, weight, side, leaning, whole, told, wantTold, does }: Reckoned,
  beside: Beside,
  note: Note,
): void {
  const mode = modeOf(piece.said);
  const joint = jointOf(piece.left);
  const left = beside.before?.side ?? NO_SIDE;
  const right = beside.behind?.side ?? NO_SIDE;
  const [want, merit] = [wantOf(weight), meritOf(weight)];
  note.state(OF.want(want));
  note.state(OF.merit(merit));
  note.state(OF.weight(want, merit, mode));
  note.state(OF.side(side));
  note.state(OF.leaning(leaning, mode));
  note.state(OF.whole(whole));
  note.state(OF.sideMode(side, mode, sectionOf(piece.said)));
  note.state(OF.sides(side, leaning, whole));
  note.state(OF.leftSide(left, side));
  note.state(OF.sideRight(side, right));
  note.state(OF.leftSideJoint(side, left, joint));
  note.state(OF.rightSideJoint(side, right, joint));
  note.state(OF.told(told));
  note.state(OF.wantTold(wantTold));
  note.state(OF.leftSideTold(side, left, told));
  note.state(OF.toldJoint(told, joint));
  if (weight.promised) note.state(IS.promised);
  if (does) note.state(IS.deed);
}

const HAS = {
  number: hasState('number'),
  count: hasState('count'),
  figure: hasState('figure'),
  rise: hasState('rise'),
  fall: hasState('fall'),
  target: hasState('target'),
} as const;

/** The place of a completion among the courses: in fifths of what the time of year makes due. */
const courseOf = (completed: Decimal | null, due: number): number =>
  completed === null ? 0 : 1 + Math.min(FURTHEST, Math.trunc((FIFTHS * Number(completed)) / (due || WHOLE)));

/** How its figures moved, what they complete, what they promise. */
function noteFigures({ source, words, share: due }: Reckoning, { piece }: Reckoned, note: Note): void {
  const { counts, figures } = piece.said;
  for (let at = piece.from; at < piece.to; at += 1)
    if (words[at] === NUMBER) {
      note.state(HAS.number);
      break;
    }
  if (counts.length === 0 && figures.length === 0) return;
  const start = source.tokens[piece.from]?.start ?? 0;
  const end = source.tokens[piece.to - 1]?.end ?? 0;
  const within = (fact: { readonly start: number }): boolean => fact.start >= start && fact.start < end;
  if (counts.some(within)) note.state(HAS.count);
  const own = figures.filter(within);
  const [first] = own;
  if (!first) return;
  note.state(HAS.figure);
  if (first.parent !== null) note.state(OF.aPart(jointOf(piece.left)));
  if (own.some((figure) => figure.growthPct?.gt(zero))) note.state(HAS.rise);
  if (own.some((figure) => figure.growthPct?.lt(zero))) note.state(HAS.fall);
  if (own.some((figure) => figure.target)) note.state(HAS.target);
  const completed = own.find((figure) => figure.planPct !== null)?.planPct;
  if (completed) note.state(OF.completed(countUpTo(MOST.quarters, Number(completed) / QUARTER)));
  const moved = own.find((figure) => figure.growthPct !== null)?.growthPct ?? null;
  note.state(OF.course(courseOf(completed ?? null, due), moved === null ? STILL : moved.lt(zero) ? FELL : ROSE));
  const share = own.find((figure) => figure.unit === '%')?.value;
  if (share) note.state(OF.percent(countUpTo(MOST.tenths, Number(share) / TENTH)));
}
