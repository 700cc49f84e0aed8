/**
 * What is to be said at a place of a paper, and who says it. What it is about is not known here.
 */
import type { Piece, Place, RunningText } from '#paper/document.ts';

export type Remark = {
  /** Offsets into the running text; null where it is about the whole paper. */
  readonly start: number | null;
  readonly end: number | null;
  /** A short name, such as a code. */
  readonly label: string;
  readonly weight: 'error' | 'warning' | 'note';
  /** What is said, a paragraph each. */
  readonly lines: readonly string[];
};

export type Signed = {
  readonly author: string;
  /** ISO; the day the remarks are made. */
  readonly on: string;
};

export type RemarkPlace = {
  readonly remark: Remark;
  readonly place: Place;
  /** Offsets into the words of the paragraph or cell, labels included; null for all of it. */
  readonly within: { readonly start: number; readonly end: number } | null;
  readonly words: string;
};

/**
 * Every remark with the paragraph or cell it stands at: where it begins, cut at the end of that; one about the whole
 * paper stands at the first words.
 */
export function placesOf(remarks: readonly Remark[], { text, pieces }: RunningText): readonly RemarkPlace[] {
  const worded = pieces.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return remarks.flatMap((remark) => {
    const { start, end } = remark;
    const piece = pieceOf(worded, start, end);
    if (piece === undefined) return [];
    const within =
      start === null || end === null || start >= end || start < piece.start
        ? null
        : { start: start - piece.start, end: Math.min(end, piece.end) - piece.start };
    return [{ remark, place: piece.place, within, words: text.slice(piece.start, piece.end) }];
  });
}

/** The piece that holds the first of the words; a span of nothing but a gap takes what follows. */
function pieceOf(pieces: readonly Piece[], start: number | null, end: number | null): Piece | undefined {
  if (start === null) return pieces[0];
  if (end === null || start >= end) return firstEndingFrom(pieces, start);
  return firstEndingFrom(pieces, start + 1) ?? pieces.at(-1);
}

/** By bisection, for there may be as many remarks as pieces. */
function firstEndingFrom(pieces: readonly Piece[], place: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return pieces[low];
}
