/**
 * What words, marks and states say of a piece of text: for a result, for a shortcoming, for work to do, for going on.
 *
 * Fitted to the annotated documents of corpus/ by `npm run fit` (corpus/fit-telling.ts); not to be edited by hand. A
 * row is a trait and its four weights, in 64ths: `word|chưa|-30 88 -20 0`. What is read from the rows stands in arrays
 * by the numbers of words (word-numbers.ts) and states (read/telling/kinds.ts), since every piece asks for a hundred.
 */
import { PAIR_KINDS, STATES, WORD_KINDS } from '#prose/read/telling/kinds.ts';
import { fold } from './fold.ts';
import { STEP_ROWS, TRAIT_ROWS } from './telling-weights.ts';
import { wordNumber } from './word-numbers.ts';

/** Weights of a row: for a result, a shortcoming, work, and for going on. */
export const FOUR = 4;

export type Weights = {
  /** Four weights of every row; the first row says nothing. */
  readonly rows: Int32Array;
  /** The row of a state by its number. */
  readonly states: Int32Array;
  /** The row of a word, by its number and then its kind. */
  readonly words: Int32Array;
  readonly pairs: Pairs;
  /** Of a step from label to label: to another line, to another clause, within a clause. */
  readonly steps: readonly (readonly (readonly number[])[])[];
};

/** Pairs of words by their numbers, each in the first free place behind the one it falls on. */
export type Pairs = {
  /** The number of the first word and of the second; −1 where the place is free. */
  readonly words: Int32Array;
  /** The rows of a place, by kind. */
  readonly rows: Int32Array;
};

/** Kinds whose names are words of the text; those of other kinds stand as they are. */
export const OF_WORDS: ReadonlySet<string> = new Set([...WORD_KINDS, ...PAIR_KINDS]);

const wordKinds: readonly string[] = WORD_KINDS;
const pairKinds: readonly string[] = PAIR_KINDS;

type Row = { readonly kind: number; readonly words: readonly number[]; readonly at: number };

/** Weights from rows `kind|words|for a result, for a shortcoming, for work, for going on`. */
export function weightsOf(table: string, steps: Weights['steps']): Weights {
  const lines = table.split('\n').filter((line) => line !== '');
  const rows = new Int32Array((lines.length + 1) * FOUR);
  const numbers = new Map(STATES.map((name, state) => [name, state]));
  const states = new Int32Array(STATES.length);
  const lone: Row[] = [];
  const paired: Row[] = [];
  lines.forEach((line, place) => {
    const [kind = '', words = '', numerals = ''] = line.split('|');
    if (numerals === '') return;
    const at = place + 1;
    rows.set(numerals.split(' ').map(Number), at * FOUR);
    const state = numbers.get(`${kind}|${words}`);
    if (state !== undefined) states[state] = at;
    if (!OF_WORDS.has(kind)) return;
    const row = { words: words.split(' ').map((word) => wordNumber(fold(word))), at };
    if (row.words.includes(-1)) return;
    if (row.words.length > 1) paired.push({ ...row, kind: pairKinds.indexOf(kind) });
    else lone.push({ ...row, kind: wordKinds.indexOf(kind) });
  });
  return { rows, states, words: wordsOf(lone), pairs: pairsOf(paired), steps };
}

function wordsOf(lone: readonly Row[]): Int32Array {
  const last = lone.reduce((most, { words: [word = 0] }) => Math.max(most, word), -1);
  const out = new Int32Array((last + 1) * WORD_KINDS.length);
  for (const { kind, words, at } of lone) out[(words[0] as number) * WORD_KINDS.length + kind] = at;
  return out;
}

function pairsOf(paired: readonly Row[]): Pairs {
  let places = 2;
  while (places < paired.length * 2) places *= 2;
  const pairs = { words: new Int32Array(places * 2).fill(-1), rows: new Int32Array(places * PAIR_KINDS.length) };
  for (const { kind, words, at } of paired) {
    const [word = -1, next = -1] = words;
    const place = pairAt(pairs, word, next);
    pairs.words.set([word, next], place * 2);
    pairs.rows[place * PAIR_KINDS.length + kind] = at;
  }
  return pairs;
}

/** The place of a pair of words, or the free one where it would stand. */
export function pairAt({ words }: Pairs, word: number, next: number): number {
  const mask = (words.length >> 1) - 1;
  let place = (Math.imul(word, SPREAD) ^ Math.imul(next, SPREAD_NEXT)) >>> SHIFT;
  for (;;) {
    place &= mask;
    const first = words[place * 2];
    if (first === -1 || (first === word && words[place * 2 + 1] === next)) return place;
    place += 1;
  }
}

/** Odd numbers that spread the products of small ones over all bits; the highest are taken. */
const SPREAD = 0x9e3779b1;
const SPREAD_NEXT = 0x85ebca6b;
const SHIFT = 12;

/** The weights fitted to the corpus. */
export const FITTED: Weights = weightsOf(TRAIT_ROWS, STEP_ROWS);
