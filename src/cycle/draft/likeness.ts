/**
 * How alike two stretches of words are, and which of two lists belong together in their order: one mechanism for blocks of
 * a draft, rows of a table and words of a sentence.
 */

/**
 * Words, numbers, marks and the spaces between, so that all together are the text.
 *
 * @example tokensOf('tăng 20,3%.') // ['tăng', ' ', '20,3', '%', '.']
 */
export const tokensOf = (text: string): readonly string[] =>
  text.match(/\d+(?:[.,/]\d+)*|[\p{L}\p{M}]+|\s+|[^\d\p{L}\p{M}\s]/gu) ?? [];

/** How often each word stands in a text. */
export const bagOf = (text: string): Bag => {
  const bag = new Map<string, number>();
  for (const token of tokensOf(text.normalize('NFC'))) {
    if (token.trim() !== '') bag.set(token, (bag.get(token) ?? 0) + 1);
  }
  return bag;
};

export type Bag = ReadonlyMap<string, number>;

/**
 * The share of words two texts have in common, from 0 to 1 (Dice).
 *
 * @example covering('thu ngân sách tăng', 'thu ngân sách giảm') // 0.75
 */
export function covering(one: string, other: string): number {
  if (one === other) return 1;
  return shared(bagOf(one), bagOf(other));
}

/** The same of words counted before. */
export function shared(one: Bag, other: Bag): number {
  const size = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
  const all = size(one) + size(other);
  if (all === 0) return 1;
  let common = 0;
  for (const [token, count] of one) common += Math.min(count, other.get(token) ?? 0);
  return (2 * common) / all;
}

export type Pair = readonly [one: number, other: number];

/**
 * Pairs of two lists in the order of both, with the most likeness together; what is not alike at all (0) is never paired.
 *
 * @example inOrder(['a', 'b'], ['b', 'c'], (one, other) => Number(one === other)) // [[1, 0]]
 */
export function inOrder<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  likeness: (one: One, other: Other) => number,
): readonly Pair[] {
  const wide = others.length + 1;
  const best = new Float64Array((ones.length + 1) * wide);
  const like = new Float64Array(ones.length * others.length);
  for (let i = ones.length - 1; i >= 0; i -= 1)
    for (let j = others.length - 1; j >= 0; j -= 1) {
      const both = likeness(ones[i] as One, others[j] as Other);
      like[i * others.length + j] = both;
      const taken = both > 0 ? both + (best[(i + 1) * wide + j + 1] ?? 0) : 0;
      best[i * wide + j] = Math.max(taken, best[(i + 1) * wide + j] ?? 0, best[i * wide + j + 1] ?? 0);
    }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < ones.length && j < others.length) {
    const both = like[i * others.length + j] ?? 0;
    const here = best[i * wide + j] ?? 0;
    if (both > 0 && here === both + (best[(i + 1) * wide + j + 1] ?? 0)) pairs.push([i++, j++]);
    else if (here === best[(i + 1) * wide + j]) i += 1;
    else j += 1;
  }
  return pairs;
}

/** A stretch of words that stayed, went or came. */
export type WordChange = { readonly kind: 'same' | 'gone' | 'added'; readonly text: string };

/**
 * What of one text became another, word by word; all stretches together are both texts.
 *
 * @example wordChanges('tăng 9%', 'giảm 9%').map(({ kind }) => kind) // ['gone', 'added', 'same']
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [ones, others] = [tokensOf(before), tokensOf(after)];
  const pairs = inOrder(ones, others, (one, other) => Number(one === other));
  const changes: WordChange[] = [];
  const tell = (kind: WordChange['kind'], tokens: readonly string[]): void => {
    const text = tokens.join('');
    const last = changes.at(-1);
    if (text === '') return;
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
    else changes.push({ kind, text });
  };
  let [from, to] = [0, 0];
  for (const [one, other] of [...pairs, [ones.length, others.length] as const]) {
    tell('gone', ones.slice(from, one));
    tell('added', others.slice(to, other));
    tell('same', ones.slice(one, one + 1));
    [from, to] = [one + 1, other + 1];
  }
  return changes;
}
