/**
 * Where things stand, looked up and not walked through: a text of thousands of lines has thousands of everything, and what
 * is asked of each must not cost as much as all of them.
 */
import type { Examined, Stretch } from '#prose/check/rule.ts';
import { pieceAt } from '#prose/read/source.ts';

/** No sentence, clause or line is looked through farther than this, in letters. */
export const REACH = 2000;

/** How many that begin before a place are asked whether they hold it. */
const NESTED = 16;

const ordered = new WeakMap<readonly Stretch[], readonly Stretch[]>();

function inOrder<T extends Stretch>(some: readonly T[]): readonly T[] {
  const known = ordered.get(some) as readonly T[] | undefined;
  if (known !== undefined) return known;
  const sorted = some.toSorted((a, b) => a.start - b.start);
  ordered.set(some, sorted);
  return sorted;
}

/** The index of the first that begins at a place or behind it. */
function firstFrom(sorted: readonly Stretch[], place: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Those that begin within a stretch, in order.
 *
 * @example beginningIn([{ start: 4, end: 6 }, { start: 9, end: 12 }], { start: 5, end: 10 }) // [{ start: 9, end: 12 }]
 */
export function beginningIn<T extends Stretch>(some: readonly T[], { start, end }: Stretch): readonly T[] {
  const sorted = inOrder(some);
  return sorted.slice(firstFrom(sorted, start), firstFrom(sorted, end));
}

/**
 * Those that hold the letter at a place, in order.
 *
 * @example holdingAt([{ start: 4, end: 6 }, { start: 5, end: 12 }], 6) // [{ start: 5, end: 12 }]
 */
export function holdingAt<T extends Stretch>(some: readonly T[], place: number): readonly T[] {
  const sorted = inOrder(some);
  const next = firstFrom(sorted, place + 1);
  return sorted.slice(Math.max(0, next - NESTED), next).filter(({ end }) => place < end);
}

/**
 * Those that no longer one covers, in order; of one stretch all.
 *
 * @example outermost([{ start: 4, end: 6 }, { start: 4, end: 9 }]) // [{ start: 4, end: 9 }]
 */
export function outermost<T extends Stretch>(some: readonly T[]): readonly T[] {
  let last: Stretch | null = null;
  return some
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      const inside = last !== null && one.end <= last.end && (one.start > last.start || one.end < last.end);
      if (!inside) last = one;
      return !inside;
    });
}

/** Whether the words stand in a table. */
export const isInTable = ({ pieces }: Pick<Examined, 'pieces'>, { start }: Pick<Stretch, 'start'>): boolean =>
  pieceAt(pieces, start)?.cell !== undefined;
