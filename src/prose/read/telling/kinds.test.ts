/** The traits and the table of their weights know the same names, and pairs of words are found again. */
import { describe, expect, it } from 'vitest';
import { fold } from '#prose/lexicon/fold.ts';
import { FOUR, OF_WORDS, pairAt, weightsOf } from '#prose/lexicon/telling.ts';
import { TRAIT_ROWS } from '#prose/lexicon/telling-weights.ts';
import { wordNumber } from '#prose/lexicon/word-numbers.ts';
import { OF, PAIR_KINDS, STATES, WORD_KINDS } from './kinds.ts';

/** Without a row for the bar itself, which parts the columns. */
const rows = TRAIT_ROWS.split('\n').filter((row) => row.split('|').length === 3);
const wordKinds: readonly string[] = WORD_KINDS;
const pairKinds: readonly string[] = PAIR_KINDS;

describe('traits', () => {
  it('gives every state a name of its own', () => {
    expect(new Set(STATES).size).toBe(STATES.length);
  });

  it('names a state as the table of weights does', () => {
    expect(STATES[OF.modeSection(2, 3, 4)]).toBe('mode, section|task,task prose');
    expect(STATES[OF.weight(4, 0, 1)]).toBe('weight|4/0 shortcoming');
  });

  it('knows every row of the table', () => {
    const known = new Set(STATES);
    const unknown = rows.filter((row) => {
      const [kind = '', words] = row.split('|');
      return !OF_WORDS.has(kind) && !known.has(`${kind}|${words}`);
    });
    expect(unknown).toEqual([]);
  });

  it('keeps for every word and pair the weights of its row', () => {
    const weights = weightsOf(TRAIT_ROWS, []);
    for (const row of rows) {
      const [kind = '', words = '', numerals] = row.split('|');
      if (!OF_WORDS.has(kind)) continue;
      const [word = -1, next] = words.split(' ').map((one) => wordNumber(fold(one)));
      const at =
        next === undefined
          ? weights.words[word * WORD_KINDS.length + wordKinds.indexOf(kind)]
          : weights.pairs.rows[pairAt(weights.pairs, word, next) * PAIR_KINDS.length + pairKinds.indexOf(kind)];
      const from = (at ?? 0) * FOUR;
      expect([...weights.rows.slice(from, from + FOUR)].join(' '), row).toBe(numerals);
    }
  });
});
