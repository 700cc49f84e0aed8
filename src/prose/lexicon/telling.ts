/**
 * What words, marks and states say of a piece of text: for a result, for a shortcoming, for work to do, for going on.
 *
 * Fitted to the annotated documents of corpus/ by `npm run fit` (corpus/fit-telling.ts); not to be edited by hand. A
 * row is a trait and its four weights, in 64ths: `word|chưa|-30 88 -20 0`. What is read from the rows stands in arrays
 * by the numbers of words (word-numbers.ts) and states (read/telling/kinds.ts), since every piece asks for a hundred.
 */
import { remembered } from '#core/remembered.ts';
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

/** Three numbers each, one behind the other: the kind, the word's number and the row; of pairs four. */
type Found = { readonly lone: number[]; readonly paired: number[] };
const LONE = 3;
const PAIRED = 4;

const BAR = '|';

/**
 * Weights from rows `kind|words|for a result, for a shortcoming, for work, for going on`.
 *
 * There are twenty thousand rows, read before the first sentence is: nothing is made of a row but its numbers.
 */
export function weightsOf(table: string, steps: Weights['steps']): Weights {
  const lines = table.split('\n').filter((line) => line !== '');
  const rows = new Int32Array((lines.length + 1) * FOUR);
  const numbers = new Map(STATES.map((name, state) => [name, state]));
  const states = new Int32Array(STATES.length);
  const found: Found = { lone: [], paired: [] };
  const numberOf = remembered((word) => wordNumber(fold(word)));
  lines.forEach((line, place) => {
    const kindEnd = line.indexOf(BAR);
    const end = line.indexOf(BAR, kindEnd + 1);
    if (end < 0) return;
    const at = place + 1;
    putNumerals(rows, at * FOUR, line.slice(end + 1));
    const kind = line.slice(0, kindEnd);
    if (OF_WORDS.has(kind)) putWords(found, { kind, words: line.slice(kindEnd + 1, end), at }, numberOf);
    else {
      const state = numbers.get(line.slice(0, end));
      if (state !== undefined) states[state] = at;
    }
  });
  return { rows, states, words: wordsOf(found.lone), pairs: pairsOf(found.paired), steps };
}

const [MINUS, SPACE, ZERO, TEN] = [45, 32, 48, 10];

/** Whole numbers between spaces. */
function putNumerals(rows: Int32Array, from: number, line: string): void {
  let place = from;
  let number = 0;
  let sign = 1;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === MINUS) sign = -1;
    else if (code === SPACE) {
      rows[place] = sign * number;
      [place, number, sign] = [place + 1, 0, 1];
    } else number = number * TEN + code - ZERO;
  }
  rows[place] = sign * number;
}

type Line = { readonly kind: string; readonly words: string; readonly at: number };

function putWords({ lone, paired }: Found, { kind, words, at }: Line, numberOf: (word: string) => number): void {
  const gap = words.indexOf(' ');
  if (gap < 0) {
    const word = numberOf(words);
    if (word >= 0) lone.push(wordKinds.indexOf(kind), word, at);
    return;
  }
  const [word, next] = [numberOf(words.slice(0, gap)), numberOf(words.slice(gap + 1))];
  if (word >= 0 && next >= 0) paired.push(pairKinds.indexOf(kind), word, next, at);
}

function wordsOf(lone: readonly number[]): Int32Array {
  let last = -1;
  for (let one = 1; one < lone.length; one += LONE) last = Math.max(last, lone[one] as number);
  const out = new Int32Array((last + 1) * WORD_KINDS.length);
  for (let one = 0; one < lone.length; one += LONE)
    out[(lone[one + 1] as number) * WORD_KINDS.length + (lone[one] as number)] = lone[one + 2] as number;
  return out;
}

function pairsOf(paired: readonly number[]): Pairs {
  let places = 2;
  while (places < (paired.length / PAIRED) * 2) places *= 2;
  const pairs = { words: new Int32Array(places * 2).fill(-1), rows: new Int32Array(places * PAIR_KINDS.length) };
  for (let one = 0; one < paired.length; one += PAIRED) {
    const [word, next] = [paired[one + 1] as number, paired[one + 2] as number];
    const place = pairAt(pairs, word, next);
    pairs.words[place * 2] = word;
    pairs.words[place * 2 + 1] = next;
    pairs.rows[place * PAIR_KINDS.length + (paired[one] as number)] = paired[one + 3] as number;
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
