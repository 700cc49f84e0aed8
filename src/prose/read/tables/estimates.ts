/** Words that make a number an estimate: `ước`, `ƯTH`, `dự kiến`, `khả năng thực hiện`. */
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { ESTIMATES } from '#prose/lexicon/tables.ts';
import { type Token, tokensOf } from '#prose/read/text/tokens.ts';

const estimates = phraseSet(ESTIMATES);

/** Where a word of estimates stands, as a token; -1 where none does. */
export const estimateAt = (tokens: readonly Token[]): number =>
  tokens.findIndex((_, at) => estimates.at(tokens, at) !== null);

/**
 * Whether a title, a header, a row or a note speaks of an estimate.
 *
 * @example saysEstimate('ƯTH cả năm 2025') // true
 */
export const saysEstimate = (words: string): boolean => estimateAt(tokensOf(words)) >= 0;
