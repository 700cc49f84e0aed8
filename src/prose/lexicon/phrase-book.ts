/**
 * A dictionary of phrases over folded words: the longest phrase that begins at a token.
 *
 * Every table of the lexicon becomes such a book. Looking up costs at most the length of its
 * longest phrase, so reading stays linear.
 */
import { type Token, tokensOf } from '#prose/read/text/tokens.ts';

/** Most words end their phrase: those have no `next`. */
type Node<T> = { next: Map<string, Node<T>> | null; entry: { readonly value: T } | null };

export type Match<T> = { readonly value: T; readonly from: number; readonly to: number };

export type PhraseBook<T> = {
  readonly at: (tokens: readonly Token[], index: number, limit?: number) => Match<T> | null;
  /** Whether a phrase may begin with the token; false is certain. */
  readonly begins: (token: Token | undefined) => boolean;
};

/**
 * Builds the book from rows of phrase and meaning; a later row wins over the same earlier one.
 *
 * @example phraseBook([['thu ngân sách', 'flow']]).at(tokensOf('thu ngân sách'), 0) // { value: 'flow', from: 0, to: 3 }
 */
export function phraseBook<T>(rows: Iterable<readonly [string, T]>): PhraseBook<T> {
  const root: Node<T> = { next: null, entry: null };
  const firsts: number[] = [];
  for (const [phrase, value] of rows) {
    const words = tokensOf(phrase);
    enter(root, words, value);
    if (words[0] && words[0].number >= 0) firsts.push(words[0].number);
  }
  const begins = new Uint8Array(firsts.reduce((most, first) => Math.max(most, first), -1) + 1);
  for (const first of firsts) begins[first] = 1;
  const mayBegin = (token: Token | undefined): boolean =>
    token !== undefined && (token.number === -1 || begins[token.number] === 1);
  return {
    begins: mayBegin,
    at: (tokens, index, limit = tokens.length) => {
      const first = tokens[index];
      if (first === undefined || index >= limit || !mayBegin(first)) return null;
      let node = root.next?.get(first.key);
      let best: Match<T> | null = null;
      for (let to = index + 1; node !== undefined; to += 1) {
        if (node.entry) best = { value: node.entry.value, from: index, to };
        const next = to < limit ? tokens[to] : undefined;
        node = next && node.next?.get(next.key);
      }
      return best;
    },
  };
}

/** A book whose phrases all mean the same. */
export const phraseSet = (phrases: Iterable<string>): PhraseBook<true> =>
  phraseBook([...phrases].map((phrase): readonly [string, true] => [phrase, true]));

function enter<T>(root: Node<T>, words: readonly Token[], value: T): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word.key);
    if (!next) {
      next = { next: null, entry: null };
      node.next.set(word.key, next);
    }
    node = next;
  }
  node.entry = { value };
}
