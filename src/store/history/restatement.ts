/**
 * An indicator over years in which units merged, were divided, renamed or moved: as reported, by the units of each period,
 * and as restated on the units of one day, each labelled with whose units they are. A value is carried over by the rule of
 * its indicator and exactly; what cannot be carried is named, never guessed (design.md, section 6, Reform).
 */
import { type Answer, answerAcross, bearingOn } from '#core/answer.ts';
import { formedFrom, isItself } from '#core/carry.ts';
import { addsOverUnits, consolidate } from '#core/consolidation.ts';
import type { Day } from '#core/day.ts';
import { type Decimal, decimal, total, zero } from '#core/decimal.ts';
import type { Figure } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import { convert, countable } from '#core/measure.ts';
import { type PeriodCode, spanOf } from '#core/period.ts';
import { type Part, putTogether, type UnitCode, unitsOn } from '#core/unit.ts';
import type { SumGround } from '#store/figures/sum-cells.ts';

/**
 * How a unit's value came about: it said it; it is made of units of the period or shares of them; one of those said
 * nothing; its indicator did not apply to it; the rule of the indicator does not reach over the reform.
 */
export type Standing = 'reported' | 'restated' | 'missing' | 'not-applicable' | 'not-comparable';

export type UnitValue = {
  readonly unit: UnitCode;
  readonly standing: Standing;
  /** Null unless reported or restated. */
  readonly value: Decimal | null;
  /** The units of the period it is made of; empty where that cannot be told. */
  readonly from: readonly Part[];
};

export type Series = {
  readonly told: 'as-reported' | 'as-restated';
  /** Whose units: those of this day. */
  readonly unitsOf: Day;
  /** Over the units that have one; null where none has. */
  readonly value: Decimal | null;
  readonly units: readonly UnitValue[];
  /** Units of the period with a value that is not told, or not all of it: how much is. */
  readonly untold: readonly Part[];
};

export type SeriesPoint = { readonly period: PeriodCode; readonly reported: Series; readonly restated: Series };

export type SeriesAsked = {
  readonly indicator: string;
  readonly periods: readonly PeriodCode[];
  /** The day whose units it is restated on. */
  readonly on: Day;
};

/** Both series, from figures of the indicator or of the two that it divides; a period without a definition has no point. */
export const seriesOf = (figures: readonly Figure[], ground: SumGround, asked: SeriesAsked): readonly SeriesPoint[] =>
  asked.periods.flatMap((period) => {
    const of = (code: string) => definitionIn(ground.indicators, code, period);
    const indicator = of(asked.indicator);
    if (indicator === undefined) return [];
    const frame: Frame = { figures, ground, period };
    const terms = indicator.ratio && ([of(indicator.ratio.numerator), of(indicator.ratio.denominator)] as const);
    const [above, below] = terms ?? [];
    const point = (on: Day, told: Series['told']): Series =>
      above && below && addsOverUnits(above) && addsOverUnits(below)
        ? divided([seriesOn(above, on, frame), seriesOn(below, on, frame)], {
            times: indicator.ratio?.times ?? '1',
            scale: scaleOf(above, below),
            told,
          })
        : { ...seriesOn(indicator, on, frame), told };
    return [
      {
        period,
        reported: point(spanOf(period, 'calendar').to, 'as-reported'),
        restated: point(asked.on, 'as-restated'),
      },
    ];
  });

const definitionIn = (indicators: readonly Indicator[], code: string, period: PeriodCode): Indicator | undefined => {
  const { from, to } = spanOf(period, 'calendar');
  return indicators.findLast((one) => one.code === code && one.from <= to && (one.to === null || one.to >= from));
};

type Frame = { readonly figures: readonly Figure[]; readonly ground: SumGround; readonly period: PeriodCode };
type Untitled = Omit<Series, 'told'>;

function seriesOn(indicator: Indicator, on: Day, frame: Frame): Untitled {
  const { ground, period } = frame;
  if (!addsOverUnits(indicator)) return takenOn(indicator, on, frame);
  const said = saidOf(indicator, frame);
  const madeOf = formedFrom(ground, on);
  const units = unitsOn(ground.units, on)
    .filter(({ code, kind }) => indicator.reportedBy.some((one) => one === code || one === kind))
    .map(({ code }) => valueFrom(code, madeOf(code, indicator.carry, spanOf(period, 'calendar').to), said));
  const asked = unitsOn(ground.units, spanOf(period, 'calendar').to).map(({ code }) => code);
  return {
    unitsOf: on,
    value: sumOf(units),
    units,
    untold: untoldOf(
      units,
      asked.filter((unit) => said(unit).value !== null),
    ),
  };
}

/** What a whole authority's agency says is not divided by what becomes of units. */
function takenOn(indicator: Indicator, on: Day, { figures, period }: Frame): Untitled {
  const wholeFigures = figures.filter(({ unit }) => unit === indicator.owner);
  const { result } = consolidate({ indicator, period, units: [], figures: [], wholeFigures });
  return { unitsOf: on, value: result.value, units: [], untold: [] };
}

type Said = (unit: UnitCode) => Answer;

/** What units of the period's end answer, with the months of those that went into them within the period. */
function saidOf(indicator: Indicator, { figures, ground, period }: Frame): Said {
  const question = { indicator, period };
  const bearing = bearingOn(figures, question);
  const byUnit = new Map<UnitCode, Figure[]>();
  for (const figure of bearing) byUnit.set(figure.unit, [...(byUnit.get(figure.unit) ?? []), figure]);
  const periods = [...new Set(bearing.map((figure) => figure.period))].sort();
  const lineage = formedFrom(ground, spanOf(period, 'calendar').to);
  return remembered((unit) =>
    answerAcross(unit, { of: (code) => byUnit.get(code) ?? [], periods, formedFrom: lineage }, question),
  );
}

/** Every part must have said it; one that the indicator did not apply to adds nothing. */
function valueFrom(unit: UnitCode, parts: readonly Part[] | null, said: Said): UnitValue {
  if (parts === null) return { unit, standing: 'not-comparable', value: null, from: [] };
  if (isItself(parts, unit)) {
    const { state, value } = said(unit);
    return { unit, from: parts, value, standing: state === 'value' || state === 'nothing-arose' ? 'reported' : state };
  }
  const answers = parts.map((part) => ({ share: part.share, ...said(part.unit) }));
  const silent = answers.some(({ state }) => state === 'missing');
  const values = answers.flatMap(({ value, share }) => (value === null ? [] : [value.times(share)]));
  if (silent) return { unit, standing: 'missing', value: null, from: parts };
  if (values.length === 0) return { unit, standing: 'not-applicable', value: null, from: parts };
  return { unit, standing: 'restated', value: total(values), from: parts };
}

function untoldOf(units: readonly UnitValue[], reported: readonly UnitCode[]): readonly Part[] {
  const told = putTogether(units.filter(({ value }) => value !== null).flatMap(({ from }) => from));
  const shares = new Map(told.map(({ unit, share }) => [unit, share]));
  return reported.map((unit) => ({ unit, share: shares.get(unit) ?? zero })).filter(({ share }) => !share.eq(1));
}

const sumOf = (units: readonly UnitValue[]): Decimal | null => {
  const values = units.flatMap(({ value }) => value ?? []);
  return values.length > 0 ? total(values) : null;
};

type Division = { readonly times: string; readonly scale: Decimal; readonly told: Series['told'] };

/** Ratios are divided again, over the units that have both; never averaged, never carried themselves. */
function divided([above, below]: readonly [Untitled, Untitled], { times, scale, told }: Division): Series {
  const quotient = (dividend: Decimal | null, divisor: Decimal | null): Decimal | null =>
    dividend === null || divisor === null || divisor.eq(0) ? null : dividend.times(scale).times(times).div(divisor);
  const pairs = above.units.flatMap((one) => {
    const other = below.units.find(({ unit }) => unit === one.unit);
    return other === undefined ? [] : [[one, other] as const];
  });
  const both = pairs.filter((pair) => pair.every(({ value }) => value !== null));
  const units = pairs.map(([one, other]) => ({
    ...(one.value === null ? one : other),
    value: quotient(one.value, other.value),
  }));
  const value = quotient(sumOf(both.map(([one]) => one)), sumOf(both.map(([, other]) => other)));
  return { told, unitsOf: above.unitsOf, value, units, untold: [...above.untold, ...below.untold] };
}

/** The numerator in the denominator's measure, where they convert. */
const scaleOf = (above: Indicator, below: Indicator): Decimal =>
  convert(decimal(1), countable(above.measure), countable(below.measure)) ?? decimal(1);

function remembered<Result>(work: (unit: UnitCode) => Result): (unit: UnitCode) => Result {
  const known = new Map<UnitCode, Result>();
  return (unit) => {
    const found = known.get(unit) ?? work(unit);
    known.set(unit, found);
    return found;
  };
}
