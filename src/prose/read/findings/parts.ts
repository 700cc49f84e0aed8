/**
 * The grain of findings: which words of a clause tell one result.
 *
 * A clause is cut at commas and turns into pieces; pieces are put together again while they tell the same matter.
 * A turn (`song`, `nhưng`, `riêng`) or a change of side before a subject of its own begins a new finding; in a
 * concession the circumstances granted are left out.
 */
import {
  AMIDST,
  ANSWERS,
  BESIDES,
  CAUSES,
  CIRCUMSTANCES,
  CONCESSIONS,
  HELPED,
  PIVOTS,
  PREDICATES,
  PREPOSITIONS,
  SAME_MATTER,
  SPELLING,
} from '#prose/lexicon/findings.ts';
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import type { Source } from '#prose/read/source.ts';
import type { Clause } from '#prose/read/text/clauses.ts';
import { LISTED } from '#prose/read/text/openings.ts';
import { type Ground, hasFigure, holds, startsDoing, toldAt, type Weight, weigh } from './weigh.ts';

export type Side = 'want' | 'merit' | 'none';

export type Part = Clause & { readonly side: Side };

/** What the passage adds: its lean towards want, and whether it is about results. */
export type Lean = { readonly lean: number; readonly isResult: boolean };

type Turn = 'answer' | 'pivot' | 'besides' | 'comma' | 'start';

type Piece = Clause & {
  readonly turn: Turn;
  /** It only leads to the statement. */
  readonly leads: boolean;
  /** The concession that begins in it. */
  readonly concession: number | null;
  readonly weight: Weight;
  readonly side: Side;
};

const concessions = phraseSet(CONCESSIONS);
const pivots = phraseSet(PIVOTS);
const answers = phraseSet(ANSWERS);
const predicates = phraseSet(PREDICATES);
const grants = phraseSet(['là thế', 'là vậy', 'như thế', 'như vậy']);
const helped = phraseSet(HELPED);
const prepositions = phraseSet(PREPOSITIONS);
const spelling = phraseSet(SPELLING);
const causes = phraseSet(CAUSES);
const amidst = phraseSet(AMIDST);
const besides = phraseSet(BESIDES);
const outOf = phraseSet([
  'trong số',
  'trong tổng số',
  'trên tổng số',
  'trong các chỉ tiêu',
  'về chỉ tiêu',
  'với chỉ tiêu',
]);
const sameMatter = phraseSet(SAME_MATTER);
const circumstances = phraseSet(CIRCUMSTANCES);
const STILL = new Set(['vẫn', 'cũng'].map(fold));
const ENOUGH = 3;
const PRAISE = 2;
const NOTHING: Weight = { want: 0, merit: 0, promised: false };
/** Words of a subject of its own: of a want fewer will do (`dự án treo`). */
const OWN_SUBJECT = { merit: 3, want: 2 };

/** The side that a weight falls on in its passage. */
export function sideOf({ want, merit, promised }: Weight, { lean, isResult }: Lean): Side {
  if (want >= ENOUGH || (lean > 0 && want + lean - merit >= ENOUGH)) return 'want';
  if (promised) return 'none';
  return merit + (isResult && merit > 0 ? 1 : 0) >= PRAISE ? 'merit' : 'none';
}

/** The parts of a clause that tell a result each, with the side they fall on. */
export function partsOf(ground: Ground, clause: Clause, lean: Lean): Part[] {
  const pieces = piecesOf(ground, clause, lean);
  const conceding = pieces.findIndex((piece) => piece.concession !== null);
  if (conceding < 0) return runsOf(ground, pieces, lean);
  const turn = answerOf(ground.source, pieces, conceding);
  if (turn < 0) return runsOf(ground, pieces, lean);
  const told = runsOf(ground, pieces.slice(0, conceding), lean);
  return [...told, ...conceded(ground, { before: pieces.slice(conceding, turn), behind: pieces.slice(turn) }, lean)];
}

/** Cut at commas outside brackets and at turns. */
function piecesOf(ground: Ground, clause: Clause, lean: Lean): Piece[] {
  const { tokens } = ground.source;
  const cuts: { from: number; end: number; turn: Turn }[] = [{ from: clause.from, end: clause.from, turn: 'start' }];
  let depth = 0;
  for (let at = clause.from; at < clause.to; at += 1) {
    const key = tokens[at]?.key;
    if (key === '(') depth += 1;
    else if (key === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const isComma = key === ',';
    const pivot = pivots.at(tokens, isComma ? at + 1 : at, clause.to);
    const answer = answers.at(tokens, isComma ? at + 1 : at, clause.to);
    const also = isComma ? besides.at(tokens, at + 1, clause.to) : null;
    const begins = answer ?? also ?? (isComma ? pivot : null);
    if ((!isComma && !begins) || (!begins && isWithinFigure(ground, at))) continue;
    const from = begins ? begins.to : at + 1;
    if (at > clause.from)
      cuts.push({ from, end: at, turn: answer ? 'answer' : also ? 'besides' : begins ? 'pivot' : 'comma' });
    else cuts[0] = { from, end: at, turn: 'start' };
    at = from - 1;
  }
  return cuts
    .map((cut, index) => ({ from: cut.from, to: cuts[index + 1]?.end ?? clause.to, turn: cut.turn }))
    .filter((cut) => cut.to > cut.from)
    .map((cut) => pieceOf(ground, cut, lean));
}

/** A comma between a label and its growth parts nothing. */
function isWithinFigure({ source, figures, counts }: Ground, at: number): boolean {
  const place = source.tokens[at]?.start ?? 0;
  const spans = (fact: { start: number; end: number }): boolean => fact.start < place && place < fact.end;
  return figures.some(spans) || counts.some(spans);
}

function pieceOf(ground: Ground, cut: Clause & { turn: Turn }, lean: Lean): Piece {
  const leads = isLead(ground, cut);
  const weight = leads ? NOTHING : weigh(ground, cut, true);
  let concession: number | null = endsGranting(ground.source, cut) ? cut.from : null;
  for (let at = cut.from; at < cut.to && concession === null; at += 1)
    if (concessions.at(ground.source.tokens, at, cut.to)) concession = at;
  return { ...cut, leads, weight, concession, side: sideOf(weight, { lean: 0, isResult: lean.isResult }) };
}

/** `Trong bối cảnh …`, `Sau nửa năm …`, `Nhờ …`: only leads to the statement. */
const isLead = (ground: Ground, cut: Clause & { turn: Turn }): boolean =>
  amidst.at(ground.source.tokens, cut.from, cut.to) !== null ||
  (cut.turn !== 'comma' && outOf.at(ground.source.tokens, cut.from, cut.to) !== null) ||
  (cut.turn !== 'comma' && prepositions.at(ground.source.tokens, cut.from, cut.to) !== null && !hasFigure(ground, cut));

/** `Rét đậm kéo dài là thế, vụ xuân vẫn thắng lợi`. */
const endsGranting = ({ tokens }: Source, { from, to }: Clause): boolean =>
  to - from > 2 && grants.at(tokens, to - 2, to) !== null;

/** The piece with which the answer to a concession begins. */
function answerOf({ tokens }: Source, pieces: readonly Piece[], conceding: number): number {
  const behind = (at: number): boolean => at > conceding;
  const still = pieces.findIndex((piece, at) => behind(at) && saysStill(tokens, piece));
  const answer = pieces.findIndex((piece, at) => behind(at) && piece.turn === 'answer');
  if (answer > 0 && (still < 0 || answer <= still)) return answer;
  if (still > 0) return lastGranted(pieces, conceding, still) + 1 || still;
  const turned = pieces.findIndex(
    (piece, at) => behind(at) && piece.side !== 'none' && piece.side !== pieces[conceding]?.side,
  );
  return turned > 0 ? turned : conceding + 1 < pieces.length ? conceding + 1 : -1;
}

/** The last piece before the answer that still tells what is granted; -1 when none tells anything. */
function lastGranted(pieces: readonly Piece[], conceding: number, still: number): number {
  const first = pieces.slice(conceding, still).find((piece) => piece.side !== 'none')?.side;
  for (let at = still - 1; at >= conceding; at -= 1) if (first !== undefined && pieces[at]?.side === first) return at;
  return -1;
}

function saysStill(tokens: Source['tokens'], piece: Piece): boolean {
  for (let at = piece.from; at < piece.to; at += 1) if (STILL.has(tokens[at]?.key ?? '')) return true;
  return false;
}

/** `tuy X, song Y`: Y, and X where it tells a result of its own; with the subject before `tuy` it is one. */
function conceded(ground: Ground, halves: { before: Piece[]; behind: Piece[] }, lean: Lean): Part[] {
  const { tokens } = ground.source;
  const [main] = halves.behind as [Piece];
  const grant = halves.before.find((piece) => piece.concession !== null) as Piece;
  const start = halves.before[0]?.from ?? grant.from;
  const concession = grant.concession ?? grant.from;
  const hasSubject = concession > start && grant === halves.before[0];
  const answered = runsOf(ground, halves.behind, lean);
  const from = hasSubject ? start : (concessions.at(tokens, concession, grant.to)?.to ?? concession);
  const words = { from, to: halves.before.at(-1)?.to ?? grant.to };
  const side = sideOf(weigh(ground, words), { lean: 0, isResult: lean.isResult });
  const tells =
    side !== 'none' &&
    side !== answered[0]?.side &&
    !isCircumstance(ground.source, hasSubject ? concession + 1 : from, words.to);
  const isOne = hasSubject && (!tells || predicates.at(tokens, main.from, main.to) !== null);
  if (!isOne) return tells ? [{ ...words, side }, ...answered] : answered;
  const [first, ...others] = answered;
  return first ? [{ from: start, to: first.to, side: first.side }, ...others] : [];
}

/** The subject of what is granted is a circumstance. */
function isCircumstance(source: Source, from: number, to: number): boolean {
  return holds(circumstances, source, { from, to: Math.min(to, from + 5) });
}

/** Neighbouring pieces that tell the same matter, together. */
function runsOf(ground: Ground, pieces: readonly Piece[], lean: Lean): Part[] {
  const runs: Run[] = [];
  pieces.forEach((piece, at) => {
    const run = runs.at(-1);
    const turns = piece.turn !== 'comma' && piece.turn !== 'start';
    const side = piece.side === 'none' && turns ? sideAhead(pieces, at) : piece.side;
    if (run && !beginsNew(ground, { run, piece, side }, lean)) {
      run.to = piece.to;
      if (run.leads || isHelp(ground.source, run)) run.from = piece.from;
      run.leads &&= piece.leads;
      run.want += piece.weight.want;
      if (side !== 'none' && run.side !== 'want') run.side = side;
    } else
      runs.push({
        from: run && grantsBehind(piece) ? granted(ground.source, piece) : piece.from,
        to: piece.to,
        side,
        want: piece.weight.want,
        leads: piece.leads,
      });
    if (run && piece.turn === 'answer' && side === 'merit' && isCircumstance(ground.source, run.from, run.to))
      run.side = 'none';
  });
  return runs.map(({ from, to, side }) => ({
    from,
    to,
    side: runs.length > 1 && (side !== 'none' || lean.lean === 0) ? side : sideOf(weigh(ground, { from, to }), lean),
  }));
}

/** `…, tuy còn kém mục tiêu`: a concession behind what it grants to. */
const grantsBehind = (piece: Piece): boolean => piece.turn === 'comma' && piece.concession === piece.from;

const granted = ({ tokens }: Source, { from, to }: Piece): number => concessions.at(tokens, from, to)?.to ?? from;

/** `nhờ kịp thời chỉ đạo, …`: the result begins behind it. */
const isHelp = ({ tokens }: Source, run: Clause): boolean => helped.at(tokens, run.from, run.to) !== null;

/** The side of what follows a turn, up to the next. */
function sideAhead(pieces: readonly Piece[], from: number): Side {
  for (let at = from; at < Math.min(pieces.length, from + 6); at += 1) {
    const piece = pieces[at] as Piece;
    if (at > from && piece.turn !== 'comma') break;
    if (piece.side !== 'none') return piece.side;
  }
  return 'none';
}

type Run = { from: number; to: number; side: Side; want: number; leads: boolean };

type Step = { readonly run: Run; readonly piece: Piece; readonly side: Side };

function beginsNew(ground: Ground, { run, piece, side }: Step, { lean }: Lean): boolean {
  const { source } = ground;
  const bare = predicates.at(source.tokens, piece.from, piece.to) !== null;
  if (piece.turn === 'answer')
    return run.side !== side && !(run.side === 'none' && (bare || (side === 'want' && run.want > 0)));
  const told = run.side !== 'none' && side !== 'none';
  const differs = told && run.side !== side;
  if (grantsBehind(piece)) return differs;
  if (piece.turn === 'pivot') return differs || (run.side === 'none' && side === 'want' && lean < LISTED);
  if (piece.turn === 'besides') return told;
  const before = { from: run.from, to: piece.from };
  if (bare || isListed(source, piece.from) || holds(spelling, source, before)) return false;
  if (holds(causes, source, before) && !startsCounted(source, piece)) return false;
  return differs ? lean < LISTED : told && (isOtherMatter(source, piece, side) || isOtherFigure(ground, run, piece));
}

/** `…, 12 bác sĩ xin nghỉ việc`. */
const startsCounted = ({ tokens }: Source, { from }: Clause): boolean => tokens[from]?.kind === 'number';

/** `tại An Thủy, Bảo Thuận còn …`: one name behind another. */
function isListed({ tokens }: Source, from: number): boolean {
  const isName = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  return isName(from) && isName(from - 2);
}

/** `kim ngạch … tăng 35%, thu phí … vượt 8% dự toán`: an indicator of its own that moved, behind one that did. */
function isOtherFigure({ source, figures }: Ground, run: Run, piece: Piece): boolean {
  if (sameMatter.at(source.tokens, piece.from, piece.to)) return false;
  const first = source.tokens[piece.from]?.start ?? 0;
  const moved = (figure: Ground['figures'][number]): boolean => figure.growthPct !== null || figure.planPct !== null;
  const runStart = source.tokens[run.from]?.start ?? 0;
  return (
    figures.some((figure) => figure.start === first && figure.parent === null && moved(figure)) &&
    figures.some((figure) => figure.start >= runStart && figure.start < first && moved(figure))
  );
}

/** A subject of its own, three words or more before what is told of it. */
function isOtherMatter({ tokens }: Source, piece: Piece, side: Side): boolean {
  const counted = side === 'want' && tokens[piece.from]?.kind === 'number';
  if (counted || tokens[piece.from + 1]?.kind === 'number' || sameMatter.at(tokens, piece.from, piece.to)) return false;
  if (side === 'merit' && startsDoing(tokens, piece)) return false;
  const told = toldAt(tokens, piece, side === 'want');
  return told !== null && told - piece.from >= (side === 'want' ? OWN_SUBJECT.want : OWN_SUBJECT.merit);
}
