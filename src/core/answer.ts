/**
 * What one unit, or the whole, answers for an indicator and a period: its figure, or the figures of shorter periods
 * that make it up (over time a flow adds, a stock takes the last).
 */
import { joins } from './carry.ts';
import { type ContestWithFigure, chooseFigure } from './contest.ts';
import { type Decimal, total } from './decimal.ts';
import { contributionOf, type Figure, type FigureState } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { contains, monthsOf, type PeriodCode, sameMonths } from './period.ts';
import type { UnitCode } from './unit.ts';

/** What is asked of a unit. */
export type Question = { readonly indicator: Indicator; readonly period: PeriodCode };

/** What one unit, or the whole, says for the period: a figure of it, or several of shorter periods joined. */
export type Answer = {
  readonly unit: UnitCode;
  readonly state: FigureState | 'missing';
  readonly value: Decimal | null;
  /** In some of the periods joined the indicator did not apply: the value covers less than the period. */
  readonly partly: boolean;
  readonly chosen: readonly ContestWithFigure[];
};

/** The figures that can answer: of the indicator, and of the period or a shorter one within it. */
export const bearingOn = (figures: readonly Figure[], { indicator, period }: Question): readonly Figure[] =>
  figures.filter((figure) => figure.indicator === indicator.code && contains(period, figure.period));

/** From figures of one unit, of the indicator and within the period. */
export function answerOf(unit: UnitCode, figures: readonly Figure[], question: Question): Answer {
  const pieces = piecesOf(
    figures.map((figure) => figure.period),
    question,
  );
  return answerFrom(
    unit,
    pieces.map((piece) => figuresFor(figures, piece)),
    question,
  );
}

/**
 * As `answerOf`; where the unit's own figures do not reach back over the whole period, the months before are those of
 * the units that went wholly into it, every one of which must have said them. Only values that add carry over so.
 */
export function answerAcross(
  unit: UnitCode,
  { own, before }: { readonly own: readonly Figure[]; readonly before: readonly (readonly Figure[])[] },
  question: Question,
): Answer {
  const answer = answerOf(unit, own, question);
  const { kind, carry } = question.indicator;
  const carries = kind === 'flow' && joins(carry, before.length);
  if (answer.state !== 'missing' || before.length === 0 || !carries) return answer;
  const [first = [], ...others] = before;
  const shared = first.filter(({ period }) => others.every((figures) => figuresFor(figures, period).length > 0));
  const pieces = piecesOf(
    [...own, ...shared].map(({ period }) => period),
    question,
  );
  const candidates = pieces.flatMap((piece) => {
    const said = figuresFor(own, piece);
    return said.length > 0 ? [said] : before.map((figures) => figuresFor(figures, piece));
  });
  return answerFrom(unit, candidates, question);
}

const figuresFor = (figures: readonly Figure[], piece: PeriodCode): readonly Figure[] =>
  figures.filter(({ period }) => sameMonths(period, piece));

/** One figure is picked of the candidates for each piece. */
function answerFrom(unit: UnitCode, candidates: readonly (readonly Figure[])[], { indicator }: Question): Answer {
  const chosen = candidates.map((figures) => chooseFigure(figures, indicator.measure));
  const picked = chosen.map(({ figure }) => figure);
  const values = picked.map(contributionOf).filter((value) => value !== null);
  const unlike = picked.filter(({ state }) => state === 'not-applicable').length;
  return {
    unit,
    state: stateOf(picked),
    value: values.length > 0 ? total(values) : null,
    partly: unlike > 0 && unlike < picked.length,
    chosen,
  };
}

function stateOf(figures: readonly Figure[]): Answer['state'] {
  if (figures.length === 0) return 'missing';
  const states: readonly FigureState[] = ['value', 'nothing-arose', 'not-applicable'];
  return states.find((state) => figures.some((figure) => figure.state === state)) ?? 'missing';
}

/**
 * Of the periods that have a value, those that make up the one asked for: itself; for a stock the one that ends with
 * it; for a flow the longest shorter ones that cover every month once. Empty when a month is not there: a part is never
 * taken for the whole. Ratios and indices are not formed over time.
 */
export function piecesOf(periods: readonly PeriodCode[], { indicator, period }: Question): readonly PeriodCode[] {
  const said = [...new Set(periods)].sort();
  const itself = said.find((piece) => sameMonths(piece, period));
  if (itself !== undefined) return [itself];
  if (indicator.kind === 'stock') return said.filter((piece) => lastMonth(piece) === lastMonth(period)).slice(0, 1);
  if (indicator.kind !== 'flow') return [];
  const within = said.filter((piece) => contains(period, piece));
  return (
    cover(
      monthsOf(period),
      within.sort((a, b) => monthsOf(b).length - monthsOf(a).length),
    ) ?? []
  );
}

const lastMonth = (of: PeriodCode): PeriodCode | undefined => monthsOf(of).at(-1);

function cover(months: readonly PeriodCode[], pieces: readonly PeriodCode[]): readonly PeriodCode[] | null {
  const [first] = months;
  if (first === undefined) return [];
  for (const piece of pieces.filter((piece) => monthsOf(piece)[0] === first)) {
    const length = monthsOf(piece).length;
    const rest = length <= months.length ? cover(months.slice(length), pieces) : null;
    if (rest !== null) return [piece, ...rest];
  }
  return null;
}
