/**
 * What each piece of a document tells: a result, a shortcoming, work to do, or nothing; and where one telling begins
 * and another goes on.
 *
 * Every trait of a piece says something for each of these (lexicon/telling.ts); what is said adds up, and of all ways
 * to tell the pieces from first to last the one that says most together is taken. The weights are whole numbers, so
 * the same text is always told the same way. They are fitted to annotated documents by corpus/fit-telling.ts; how well
 * they hold on documents nobody has seen is in decisions/0013.
 */
import { FITTED, type Weights } from '#prose/lexicon/telling.ts';
import type { Source } from '#prose/read/source.ts';
import type { Piece } from './pieces.ts';
import { type Note, notePiece, noteSentence, type Reckoned, reckoned } from './traits.ts';

export type Telling = {
  readonly kind: 'result' | 'want' | 'work';
  readonly pieces: readonly Piece[];
};

/** What a piece may be: nothing, or the beginning or going on of a telling. */
export const LABELS = ['nothing', 'result', 'result on', 'want', 'want on', 'work', 'work on'] as const;
const KINDS = ['result', 'want', 'work'] as const;
const [NOTHING] = [0];
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
  const all = reckoned(source, pieces, share);
  return gathered(pieces, bestWay(saidOf(source, all, weights), { pieces, steps: weights.steps }));
}

/** What the traits of each piece say for each label; those a sentence's pieces share are looked up once. */
function saidOf(source: Source, all: readonly Reckoned[], weights: Weights): Float64Array[] {
  let said: Piece['said'] | null = null;
  let shared = new Float64Array(ON + 1);
  return all.map(({ piece }, at) => {
    if (piece.said !== said) {
      said = piece.said;
      shared = new Float64Array(ON + 1);
      noteSentence(said, addTo(shared, weights));
    }
    const sums = Float64Array.from(shared);
    notePiece(source, { all, at }, addTo(sums, weights));
    return Float64Array.from(LABELS, (_, label) =>
      label === NOTHING ? 0 : (sums[kindOf(label)] ?? 0) + (goesOn(label) ? (sums[ON] ?? 0) : 0),
    );
  });
}

/** Adds what each trait says to the sums. */
const addTo =
  (sums: Float64Array, { traits }: Weights): Note =>
  (kind, word, next) => {
    const row = traits.get(kind)?.get(word);
    const says = next === undefined ? row?.alone : row?.followed?.get(next);
    if (says) for (let place = 0; place <= ON; place += 1) sums[place] = (sums[place] ?? 0) + (says[place] ?? 0);
  };

/** The labels that together say most. */
function bestWay(
  said: readonly Float64Array[],
  { pieces, steps }: { pieces: readonly Piece[]; steps: Weights['steps'] },
): number[] {
  let sums = Float64Array.from(LABELS, (_, label) => (goesOn(label) ? NEVER : (said[0]?.[label] ?? 0)));
  const from: Uint8Array[] = [];
  for (let at = 1; at < said.length; at += 1) {
    const step = stepOf(pieces[at - 1] as Piece, pieces[at] as Piece);
    const best = new Uint8Array(LABELS.length);
    const next = new Float64Array(LABELS.length);
    for (let label = 0; label < LABELS.length; label += 1) {
      let most = NEVER;
      for (let before = 0; before < LABELS.length; before += 1) {
        if (!mayFollow(step, before, label)) continue;
        const sum = (sums[before] ?? NEVER) + (steps[step]?.[before]?.[label] ?? 0);
        if (sum > most) {
          most = sum;
          best[label] = before;
        }
      }
      next[label] = most + (said[at]?.[label] ?? 0);
    }
    sums = next;
    from.push(best);
  }
  if (said.length === 0) return [];
  const way = [sums.indexOf(Math.max(...sums))];
  for (let at = from.length - 1; at >= 0; at -= 1) way.push(from[at]?.[way.at(-1) as number] as number);
  return way.reverse();
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
