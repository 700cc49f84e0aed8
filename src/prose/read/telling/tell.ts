/**
 * What each piece of a document tells: a result, a shortcoming, work to do, or nothing; and where one telling begins
 * and another goes on.
 *
 * Every trait of a piece says something for each of these (lexicon/telling.ts); what is said adds up, and of all ways
 * to tell the pieces from first to last the one that says most together is taken. The weights are whole numbers, so
 * the same text is always told the same way. They are fitted to annotated documents by corpus/fit-telling.ts; how well
 * they hold on documents nobody has seen is in decisions/0018.
 */
import { FITTED, FOUR, pairAt, type Weights } from '#prose/lexicon/telling.ts';
import type { Source } from '#prose/read/source.ts';
import { IN_BRIEF, isBrief, type Note, PAIR_KINDS, WORD_KINDS } from './kinds.ts';
import type { Piece } from './pieces.ts';
import { notePiece, noteSentence, type Reckoned, type Reckoning, reckoned } from './traits.ts';

export type Telling = {
  readonly kind: 'result' | 'want' | 'work';
  readonly pieces: readonly Piece[];
};

/** What a piece may be: nothing, or the beginning or going on of a telling. */
export const LABELS = ['nothing', 'result', 'result on', 'want', 'want on', 'work', 'work on'] as const;
const KINDS = ['result', 'want', 'work'] as const;
const NOTHING = 0;
const NEVER = Number.NEGATIVE_INFINITY;
/** For a label the place of its kind's weight among the four of a trait; the fourth is for going on. */
const ON = 3;

const kindOf = (label: number): number => (label - 1) >> 1;
const goesOn = (label: number): boolean => label > 0 && label % 2 === 0;

/** Of a step within a clause, to the next clause or sentence of a line, to the next line. */
export const stepOf = (before: Piece, piece: Piece): 0 | 1 | 2 =>
  before.said.lineAt !== piece.said.lineAt ? 0 : before.said === piece.said && before.clause === piece.clause ? 2 : 1;

/** A telling goes on only behind its own, within a line. */
export const mayFollow = (step: number, before: number, label: number): boolean =>
  !goesOn(label) || (step > 0 && before !== NOTHING && kindOf(before) === kindOf(label));

/** The tellings of a document's pieces, in order; `share` is how much of the year was reviewed, in percent. */
export function tellingsOf(
  source: Source,
  pieces: readonly Piece[],
  { share, weights = FITTED }: { readonly share: number; readonly weights?: Weights },
): Telling[] {
  const said = saidOf(reckoned(source, pieces, share), weights);
  return gathered(pieces, bestWay(said, pieces, weights.steps));
}

/** What the traits of each piece say for each label, piece by piece; what a sentence's pieces share is added up once. */
function saidOf(reckoning: Reckoning, weights: Weights): Float64Array {
  const { all, source } = reckoning;
  const { sums, note } = adding(weights, isBrief(source.tokens));
  const shared = new Int32Array(FOUR);
  const out = new Float64Array(all.length * LABELS.length);
  let said: Piece['said'] | null = null;
  for (let at = 0; at < all.length; at += 1) {
    const { piece } = all[at] as Reckoned;
    if (piece.said !== said) {
      said = piece.said;
      sums.fill(0);
      noteSentence(source, said, note);
      copyFour(sums, shared);
    } else copyFour(shared, sums);
    notePiece(reckoning, at, note);
    for (let label = NOTHING + 1; label < LABELS.length; label += 1)
      out[at * LABELS.length + label] = (sums[kindOf(label)] ?? 0) + (goesOn(label) ? (sums[ON] ?? 0) : 0);
  }
  return out;
}

/** Four numbers are copied sooner than asked to copy themselves. */
function copyFour(from: Int32Array, to: Int32Array): void {
  for (let place = 0; place < FOUR; place += 1) to[place] = from[place] as number;
}

/** Adds what each trait says to the sums. A hundred are added for every piece, so the four stand one by one. */
function adding({ rows, states, words, pairs }: Weights, brief: boolean): { sums: Int32Array; note: Note } {
  const sums = new Int32Array(FOUR);
  const add = (row: number): void => {
    if (row === 0) return;
    const from = row * FOUR;
    sums[0] = (sums[0] as number) + (rows[from] as number);
    sums[1] = (sums[1] as number) + (rows[from + 1] as number);
    sums[2] = (sums[2] as number) + (rows[from + 2] as number);
    sums[ON] = (sums[ON] as number) + (rows[from + ON] as number);
  };
  const note: Note = {
    word: (kind, word) => add(word < 0 ? 0 : (words[word * WORD_KINDS.length + kind] ?? 0)),
    pair: (kind, word, next) =>
      add(word < 0 || next < 0 ? 0 : (pairs.rows[pairAt(pairs, word, next) * PAIR_KINDS.length + kind] ?? 0)),
    state: (state) => {
      add(states[state] ?? 0);
      const other = brief ? (IN_BRIEF[state] ?? -1) : -1;
      if (other >= 0) add(states[other] ?? 0);
    },
  };
  return { sums, note };
}

/** The labels that together say most. */
function bestWay(said: Float64Array, pieces: readonly Piece[], steps: Weights['steps']): number[] {
  const labels = LABELS.length;
  if (pieces.length === 0) return [];
  const moves = movesOf(steps);
  let sums = Float64Array.from(LABELS, (_, label) => (goesOn(label) ? NEVER : (said[label] ?? 0)));
  let next = new Float64Array(labels);
  const from = new Uint8Array(pieces.length * labels);
  for (let at = 1; at < pieces.length; at += 1) {
    const step = stepOf(pieces[at - 1] as Piece, pieces[at] as Piece);
    for (let label = 0; label < labels; label += 1) {
      const move = (step * labels + label) * labels;
      let most = NEVER;
      for (let before = 0; before < labels; before += 1) {
        const sum = (sums[before] as number) + (moves[move + before] as number);
        if (sum > most) {
          most = sum;
          from[at * labels + label] = before;
        }
      }
      next[label] = most + (said[at * labels + label] as number);
    }
    [sums, next] = [next, sums];
  }
  const way = [sums.indexOf(Math.max(...sums))];
  for (let at = pieces.length - 1; at > 0; at -= 1) way.push(from[at * labels + (way.at(-1) as number)] as number);
  return way.reverse();
}

/** What a step says, by its kind, the label it leads to and the one it comes from. */
function movesOf(steps: Weights['steps']): Float64Array {
  const moves: number[] = [];
  steps.forEach((table, step) => {
    LABELS.forEach((_, label) => {
      LABELS.forEach((__, before) => {
        moves.push(mayFollow(step, before, label) ? (table[before]?.[label] ?? 0) : NEVER);
      });
    });
  });
  return Float64Array.from(moves);
}

/** Pieces that go on are put to the one they go on from. */
function gathered(pieces: readonly Piece[], way: readonly number[]): Telling[] {
  const out: { kind: Telling['kind']; pieces: Piece[] }[] = [];
  way.forEach((label, at) => {
    const piece = pieces[at] as Piece;
    if (label === NOTHING) return;
    if (goesOn(label)) out.at(-1)?.pieces.push(piece);
    else out.push({ kind: KINDS[kindOf(label)] as Telling['kind'], pieces: [piece] });
  });
  return out;
}
