/**
 * What words, marks and states say of a piece of text: for a result, for a shortcoming, for work to do, for going on.
 *
 * Fitted to the annotated documents of corpus/ by `npm run fit` (corpus/fit-telling.ts); not to be edited by hand. A
 * row is a trait and its four weights, in 64ths: `word|chưa|-30 88 -20 0`.
 */
import { fold } from './fold.ts';
import { STEP_ROWS, TRAIT_ROWS } from './telling-weights.ts';

type Row = { alone?: readonly number[]; followed?: Map<string, readonly number[]> };

export type Weights = {
  /** By kind of trait, then word, then the word behind it. */
  readonly traits: ReadonlyMap<string, ReadonlyMap<string, Row>>;
  /** Of a step from label to label: to another line, to another clause, within a clause. */
  readonly steps: readonly (readonly (readonly number[])[])[];
};

/** Kinds whose names are words of the text; those of other kinds stand as they are. */
export const OF_WORDS = new Set([
  'word', 'pair', 'first', 'first pair', 'last', 'last pair', 'before', 'end before', 'behind', 'pair behind', 'heading',
]); // biome-ignore format: a table

/** Weights from rows `kind|words|for a result, for a shortcoming, for work, for going on`. */
export function weightsOf(rows: string, steps: Weights['steps']): Weights {
  const traits = new Map<string, Map<string, Row>>();
  for (const line of rows.split('\n')) {
    const [kind = '', words = '', numbers = ''] = line.split('|');
    if (numbers === '') continue;
    let table = traits.get(kind);
    if (!table) {
      table = new Map();
      traits.set(kind, table);
    }
    const [word = '', next] = OF_WORDS.has(kind) ? words.split(' ').map(fold) : words.split(' ');
    const row = table.get(word) ?? {};
    table.set(word, row);
    const weights = numbers.split(' ').map(Number);
    if (next === undefined) row.alone = weights;
    else {
      row.followed ??= new Map();
      row.followed.set(next, weights);
    }
  }
  return { traits, steps };
}

/** The weights fitted to the corpus. */
export const FITTED: Weights = weightsOf(TRAIT_ROWS, STEP_ROWS);
