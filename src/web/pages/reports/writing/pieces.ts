/**
 * Pieces of a line counted in letters, a number as one: where the caret stands and what a cut there leaves on both sides.
 */
import { isSlot, type Piece, type Slot } from '#cycle/draft/content.ts';

const long = (piece: Piece): number => (isSlot(piece) ? 1 : piece.text.length);

/** How many letters, numbers counted as one each. */
export const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + long(piece), 0);

/**
 * What stands before and after a place.
 *
 * @example piecesCut([{ text: 'năm' }], 1) // [[{ text: 'n' }], [{ text: 'ăm' }]]
 */
export function piecesCut(pieces: readonly Piece[], offset: number): readonly [readonly Piece[], readonly Piece[]] {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let left = offset;
  for (const piece of pieces) {
    const size = long(piece);
    if (left >= size) before.push(piece);
    else if (left <= 0 || isSlot(piece)) after.push(piece);
    else {
      before.push({ ...piece, text: piece.text.slice(0, left) });
      after.push({ ...piece, text: piece.text.slice(left) });
    }
    left -= size;
  }
  return [before, after];
}

const dress = (piece: Piece): string => {
  if (isSlot(piece)) return '';
  const { text: _, ...rest } = piece;
  return JSON.stringify(rest);
};

/** Words of one look that follow each other as one piece, nothing empty. */
export function joinedPieces(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last && !isSlot(last) && !isSlot(piece) && dress(last) === dress(piece))
      whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else if (isSlot(piece) || piece.text !== '') whole.push(piece);
  }
  return whole;
}

export type LostSlot = { readonly slot: Slot; readonly offset: number };

/** Numbers that stood in the pieces before and do not any more, with where they stood. */
export function slotsLost(before: readonly Piece[], after: readonly Piece[]): readonly LostSlot[] {
  const left = new Map<string, number>();
  for (const piece of after) if (isSlot(piece)) left.set(piece.key, (left.get(piece.key) ?? 0) + 1);
  let offset = 0;
  return before.flatMap((piece): readonly LostSlot[] => {
    const at = offset;
    offset += long(piece);
    if (!isSlot(piece)) return [];
    const count = left.get(piece.key) ?? 0;
    left.set(piece.key, count - 1);
    return count > 0 ? [] : [{ slot: piece, offset: at }];
  });
}

/** With a number put in at a place, as near as there is one. */
export function withSlot(pieces: readonly Piece[], { slot, offset }: LostSlot): readonly Piece[] {
  const [before, after] = piecesCut(pieces, Math.min(offset, lengthOf(pieces)));
  return joinedPieces([...before, slot, ...after]);
}
