/**
 * A dictionary of phrases over folded words: the longest phrase that begins at a token.
 *
 * Every table of the lexicon becomes such a book. Looking up costs at most the length of its
 * longest phrase, so reading stays linear; words are known by their numbers (word-numbers.ts).
 */
import { type Token, tokensOf } from '#prose/read/text/tokens.ts';

/** What may follow a word, by its number; most words end their phrase: those have no `next`. */
type Node<T> = { next: Map<number, Node<T>> | null; entry: { readonly value: T } | null };

export type Match<T> = { readonly value: T; readonly from: number; readonly to: number };

export type PhraseBook<T> = {
  readonly at: (tokens: readonly Token[], index: number, limit?: number) => Match<T> | null;
  /** Whether a phrase begins with the token's word. */
  readonly begins: (token: Token | undefined) => boolean;
};

/**
 * Builds the book from rows of phrase and meaning; a later row wins over the same earlier one.
 *
 * @example phraseBook([['thu ngân sách', 'flow']]).at(tokensOf('thu ngân sách'), 0) // { value: 'flow', from: 0, to: 3 }
 */
export function phraseBook<T>(rows: Iterable<readonly [string, T]>): PhraseBook<T> {
  const root = nodeOf<T>();
  for (const [phrase, value] of rows) enter(root, tokensOf(phrase), value);
  const firsts = [...(root.next ?? [])];
  const nodes = [root, ...firsts.map(([, node]) => node)];
  /** By the number of a word the place of its node among the nodes; 0 where no phrase begins. */
  const heads = new Int32Array(firsts.reduce((most, [first]) => Math.max(most, first), -1) + 1);
  firsts.forEach(([first], place) => {
    heads[first] = place + 1;
  });
  return {
    begins: (token) => token !== undefined && (heads[token.number] ?? 0) > 0,
    at: (tokens, index, limit = tokens.length) => {
      const first = index < limit ? tokens[index] : undefined;
      const head = first === undefined ? 0 : (heads[first.number] ?? 0);
      return head === 0 ? null : longest(nodes[head] as Node<T>, tokens, { from: index, limit });
    },
  };
}

/** The longest phrase behind the node of its first word. */
function longest<T>(
  head: Node<T>,
  tokens: readonly Token[],
  { from, limit }: { readonly from: number; readonly limit: number },
): Match<T> | null {
  let node: Node<T> | undefined = head;
  let entry = node.entry;
  let end = from + 1;
  for (let to = from + 1; node?.next && to < limit && to < tokens.length; to += 1) {
    node = node.next.get((tokens[to] as Token).number);
    if (!node?.entry) continue;
    entry = node.entry;
    end = to + 1;
  }
  return entry ? { value: entry.value, from, to: end } : null;
}

/** A book whose phrases all mean the same. */
export const phraseSet = (phrases: Iterable<string>): PhraseBook<true> =>
  phraseBook([...phrases].map((phrase): readonly [string, true] => [phrase, true]));

const nodeOf = <T>(): Node<T> => ({ next: null, entry: null });

function enter<T>(root: Node<T>, words: readonly Token[], value: T): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    const next = node.next.get(word.number) ?? nodeOf<T>();
    node.next.set(word.number, next);
    node = next;
  }
  node.entry = { value };
}
