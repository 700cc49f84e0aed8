/**
 * What one unit, or the whole, answers for an indicator and a period: its figure, or the figures of shorter periods
 * that make it up (over time a flow adds, a stock takes the last).
 */
import { carriedTo, type FormedFrom, isItself } from './carry.ts';
import { type ContestWithFigure, chooseFigure } from './contest.ts';
import type { Day } from './day.ts';
import { type Decimal, total } from './decimal.ts';
import { contributionOf, type Figure, type FigureState } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { contains, monthsOf, type PeriodCode, sameMonths, spanOf } from './period.ts';
import { itself, type UnitCode } from './unit.ts';

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

/** What units said, for which periods, and of which units each was formed; by default nothing changed. */
export type Told = {
  readonly of: (unit: UnitCode) => readonly Figure[];
  readonly periods: readonly PeriodCode[];
  readonly formedFrom?: FormedFrom | undefined;
};

/**
 * As `answerOf`; where a reform fell within the period, what was before it is told by the units that one was made of
 * then, every one of which must have said it, or by its shares of them. Where that cannot be told only its own words count.
 */
export function answerAcross(unit: UnitCode, { of, periods, formedFrom }: Told, question: Question): Answer {
  const partsAfter = (on: Day) => formedFrom?.(unit, question.indicator.carry, on);
  const atStart = partsAfter(spanOf(question.period, 'calendar').from);
  if (atStart === undefined || (atStart !== null && isItself(atStart, unit))) return answerOf(unit, of(unit), question);
  const said = new Map(
    periods.map((piece) => {
      const parts = partsAfter(spanOf(piece, 'calendar').to);
      const told = (parts ?? [itself(unit)]).map((part) => carriedTo(unit, part, figuresFor(of(part.unit), piece)));
      return [piece, told.every((figures) => figures.length > 0) ? told : []];
    }),
  );
  const pieces = piecesOf(
    periods.filter((piece) => said.get(piece)?.length),
    question,
  );
  return answerFrom(
    unit,
    pieces.flatMap((piece) => said.get(piece) ?? []),
    question,
  );
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
