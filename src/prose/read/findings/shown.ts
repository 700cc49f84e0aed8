/**
 * What the figures of a stretch show: that it fell short, or that it went well.
 *
 * The first that moved decides, and of an evil a fall is what is wished for; a completion is measured against the
 * calendar.
 */
import { decimal, zero } from '#core/decimal.ts';
import { HANDLING, LESS_IS_BETTER, NEUTRAL } from '#prose/lexicon/findings.ts';
import { type PhraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import type { CountFact, FigureFact } from '#prose/read/reading.ts';
import { type Source, tokenFrom } from '#prose/read/source.ts';
import type { Clause } from '#prose/read/text/clauses.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';

export type Ground = {
  readonly source: Source;
  /** The share of the year that has passed, in percent; 0 when the period is not known. */
  readonly share: number;
  /** Figures and counts of the sentence, in order. */
  readonly figures: readonly FigureFact[];
  readonly counts: readonly CountFact[];
};

export const lessIsBetter = phraseSet(LESS_IS_BETTER);
export const handling = phraseSet(HANDLING);
export const neutral = phraseSet(NEUTRAL);
const NEARLY = decimal(85);
const WHOLE = decimal(100);
/** A completion within a tenth of the calendar is on the way. */
const ON_THE_WAY = 0.9;
const FULL = 3;
const PRAISE = 2;

/** Whether a phrase of the book stands in a stretch. */
export function holds(book: PhraseBook<true>, { tokens }: Source, { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1) if (book.at(tokens, at, to)) return true;
  return false;
}

export type Shown = {
  readonly want: number;
  readonly merit: number;
  readonly told: number;
  readonly promised: boolean;
  /** An evil fell. */
  readonly relieved: boolean;
};

/** What the figures show: the first that moved decides, completions are on the way, levels only tell. */
export function figuresOf(ground: Ground, clause: Clause): Shown {
  const begins = (fact: { start: number }): boolean => isWithin(ground.source, clause, fact.start);
  const figures = ground.figures.filter(begins);
  const behind = figures.some((figure) => isBehind(figure, ground.share));
  const told = !behind && (figures.length > 0 || ground.counts.some(begins)) ? 1 : 0;
  const promised = figures.some((figure) => figure.target);
  const moved = figures.find((figure) => figure.growthPct !== null && !figure.growthPct.eq(zero));
  const way = moved ? wayOf(ground.source, clause, moved) : 0;
  if (way < 0) return { want: FULL, merit: 0, told: 0, promised, relieved: false };
  const measured = way > 0 || figures.some((figure) => isOnTheWay(figure, ground.share) || isNearlyWhole(figure));
  const relieved = way > 0 && (moved?.growthPct?.lt(zero) ?? false);
  return { want: 0, merit: measured ? PRAISE : 0, told: measured ? 0 : told, promised, relieved };
}

/** A completion behind the calendar, with nothing grown. */
const isBehind = ({ planPct, growthPct }: FigureFact, share: number): boolean =>
  planPct !== null && growthPct === null && planPct.lt(decimal(share * ON_THE_WAY));

/** A completion not behind the calendar. */
const isOnTheWay = ({ planPct, growthPct }: FigureFact, share: number): boolean =>
  planPct !== null && (growthPct !== null || planPct.gte(decimal(share * ON_THE_WAY)));

/** A share of nearly all, of what is not an evil: `99,8% doanh nghiệp kê khai qua mạng`. */
function isNearlyWhole({ value, unit, label }: FigureFact): boolean {
  if (unit !== '%' || value === null || value.lt(NEARLY) || value.gt(WHOLE)) return false;
  const tokens = tokensOf(label);
  return !tokens.some((_, at) => lessIsBetter.at(tokens, at) !== null);
}

function isWithin({ tokens }: Source, clause: Clause, offset: number): boolean {
  return offset >= (tokens[clause.from]?.start ?? 0) && offset < (tokens[clause.to - 1]?.end ?? 0);
}

/** 1 where it moved the way that is wished for, -1 the other way, 0 where neither can be told. */
function wayOf(source: Source, clause: Clause, figure: FigureFact): -1 | 0 | 1 {
  const named = { from: clause.from, to: tokenFrom(source.tokens, figure.printed.growth?.span.start ?? figure.end) };
  const evil = holds(lessIsBetter, source, named);
  const handled = holds(handling, source, named);
  const rose = figure.growthPct?.gt(zero) ?? false;
  if (holds(neutral, source, named)) return 0;
  if (handled) return rose ? 1 : 0;
  return rose === evil ? -1 : 1;
}
