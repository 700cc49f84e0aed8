/**
 * A movement said without a number: `bằng cùng kỳ`, `tương đương năm trước`, `xấp xỉ bằng cùng kỳ`.
 *
 * It says what a hundred percent of that base would say, and `gấp đôi năm trước` what two hundred would: it is read as that.
 */
import { decimal } from '#core/decimal.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { BASES, LEVEL_WORDS, MULTIPLES } from '#prose/lexicon/statements.ts';
import type { Source } from '#prose/read/source.ts';
import type { Quantity } from './quantities.ts';

/** As many percent of the base as the word says. */
type Level = { readonly percent: number; readonly approx: string | null };

const levels = phraseBook<Level>([
  ...LEVEL_WORDS.map(([words, approx]) => [words, { percent: 100, approx }] as const),
  ...MULTIPLES.map(([words, percent]) => [words, { percent, approx: null }] as const),
]);
const bases = phraseBook(BASES);
const against = phraseSet(['với', 'so với', 'so']);
const denied = phraseSet(['không', 'chưa', 'chẳng']);

/** The levels among the tokens, each as the percent it says, standing where its word stands. */
export function levelsIn(source: Source, from: number, to: number): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = from; at < to; at += 1) {
    const word = source.names.at(at) ? null : levels.at(source.tokens, at, to);
    if (!word) continue;
    if (denied.at(source.tokens, at - 1, at) === null && isBase(source, word.to, to))
      found.push(inPercent(at, word.to, word.value));
    at = word.to - 1;
  }
  return found;
}

function isBase({ tokens, names }: Source, at: number, limit: number): boolean {
  const base = against.at(tokens, at, limit)?.to ?? at;
  const kind = bases.at(tokens, base, limit)?.value;
  const name = names.at(base);
  return (
    kind === 'period' || kind === 'earlier' || (name?.kind === 'period' && name.form === 'year' && name.from === base)
  );
}

const inPercent = (from: number, to: number, { percent, approx }: Level): Quantity => ({
  ...{ from, to, number: from, value: decimal(percent), decimals: 0, unit: '%', kind: 'percent', noun: null, approx },
  ...{ scale: null, since: false, upper: null, whole: null, plan: null },
});
