/**
 * The names a template may use: values, and lists with the names of their items; which name is the nearest to one that is
 * none. Inside a list its own names come first, then those around it.
 */
import { foldedName } from './marks.ts';

export type Vocabulary = {
  /** As printed in the table of names, by how they are compared. */
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, NamedList>;
};

export type NamedList = { readonly name: string; readonly of: Vocabulary };

/**
 * Names as a vocabulary.
 *
 * @example vocabularyOf(['ten_co_quan'], {}).values.has('ten_co_quan') // true
 */
export const vocabularyOf = (values: readonly string[], lists: Readonly<Record<string, Vocabulary>>): Vocabulary => ({
  values: new Map(values.map((name) => [foldedName(name), name])),
  lists: new Map(Object.entries(lists).map(([name, of]) => [foldedName(name), { name, of }])),
});

/** The list in whose items a name stands, where it is one of any; null elsewhere. */
export function listWith(name: string, { lists }: Vocabulary): string | null {
  for (const list of lists.values()) {
    if (list.of.values.has(name) || list.of.lists.has(name)) return list.name;
    const deeper = listWith(name, list.of);
    if (deeper !== null) return deeper;
  }
  return null;
}

/** The nearest of the names known, innermost first; empty where none is near. */
export function nearestName(name: string, known: readonly Vocabulary[], of: 'values' | 'lists'): string {
  const furthest = Math.max(2, Math.floor(name.length / 3));
  let best = { distance: furthest + 1, name: '' };
  for (const vocabulary of known)
    for (const [folded, written] of vocabulary[of]) {
      const distance = distanceOf(name, folded, best.distance);
      if (distance < best.distance) best = { distance, name: typeof written === 'string' ? written : written.name };
    }
  return best.name;
}

/** Letters to change, add or leave out; given up at a limit. */
function distanceOf(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + Number(one[row - 1] !== other[column - 1]);
      now.push(Math.min(changed, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    if (Math.min(...now) >= limit) return limit;
    before = now;
  }
  return before.at(-1) ?? limit;
}
