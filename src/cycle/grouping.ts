/**
 * Things gathered by what they share, in the order in which they came.
 */

/** @example grouped([1, 2, 3], (count) => count % 2).get(1) // [1, 3] */
export function grouped<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Compares text by code units: the same order on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
