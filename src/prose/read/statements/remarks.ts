/**
 * What is remarked behind a statement and belongs to it: `(tính đến ngày 25/9/2019)`.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { COUNTED_UNTIL } from '#prose/lexicon/statements.ts';
import type { Source } from '#prose/read/source.ts';
import type { Draft } from './drafts.ts';

const counted = phraseSet(COUNTED_UNTIL);
const DAY = fold('ngày');
/** A remark stands in the bracket or clause right behind what it is about. */
const FARTHEST = 40;
/** How many statements may stand in brackets within one. */
const NEARBY = 8;

/** Dates the drafts of a sentence by the remarks behind them; one in a bracket within another takes none from behind it. */
export function dateByRemarks(source: Source, drafts: readonly Draft[], end: number): void {
  let around: Draft | null = null;
  drafts.forEach((one, index) => {
    if (around === null || one.to > around.to) around = one;
    const within = around !== one && one.to < around.to ? around.to : end;
    const next = drafts.slice(index + 1, index + 1 + NEARBY).find(({ from }) => from >= one.to);
    const limit = Math.min(next?.from ?? end, within, one.to + FARTHEST);
    for (let at = one.to; at < limit && one.until === null; at += 1) {
      const words = counted.at(source.tokens, at, limit);
      if (!words) continue;
      const day =
        source.names.at(words.to + (source.tokens[words.to]?.key === DAY ? 1 : 0)) ?? source.names.at(words.to);
      if (day?.kind !== 'date') continue;
      one.until = day;
      if (next?.until === day) next.until = null;
    }
  });
}
