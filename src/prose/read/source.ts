/**
 * What every step of reading shares: the text, its tokens, what is already named in it, and how a
 * run of tokens becomes a span with words and place.
 */
import type { Piece } from '#paper/document.ts';
import type { Span } from './reading.ts';
import type { Token } from './text/tokens.ts';
import type { Names } from './time/calendar.ts';

export type Source = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: Names;
  readonly pieces: readonly Piece[];
  /** The year the document speaks of, for dates and periods that name none. */
  readonly year: number | null;
  /** The last day of what the document reviews, else its own day (ISO): what is said of a later time is still to come. */
  readonly until?: string | null;
};

/** The tokens from `from` up to `to` as words with their place. */
export function spanOf(source: Source, from: number, to: number): Span {
  const start = source.tokens[from]?.start ?? source.text.length;
  const end = Math.max(start, source.tokens[to - 1]?.end ?? start);
  return { start, end, quote: source.text.slice(start, end), place: pieceAt(source.pieces, start)?.place ?? null };
}

/** The words of a run of tokens, as printed. */
export const wordsBetween = (source: Source, from: number, to: number): string =>
  to > from ? source.text.slice(source.tokens[from]?.start, source.tokens[to - 1]?.end).replace(/\s+/g, ' ') : '';

/** The piece of the document an offset lies in, by bisection. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? null;
}

/** The first token that begins at or behind an offset, by bisection. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A last line this long without a final mark was cut by whoever made the excerpt. */
const LONG_LINE = 60;

/** The running text ends at this token in the middle of a sentence. */
export function endsOpen({ text, tokens }: Source, to: number): boolean {
  if (to !== tokens.length) return false;
  const end = tokens.at(-1)?.end ?? 0;
  return end - Math.max(0, text.lastIndexOf('\n', Math.max(0, end - 1))) >= LONG_LINE;
}
