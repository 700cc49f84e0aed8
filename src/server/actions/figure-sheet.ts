/**
 * A sheet to type figures into: one row for each indicator that a unit is asked for, with its plan, the same period, what
 * the year brought so far and what its past looks like.
 */
import { answerOf, bearingOn, type Question } from '#core/answer.ts';
import { addsOverUnits } from '#core/consolidation.ts';
import { chooseFigure } from '#core/contest.ts';
import type { Day } from '#core/day.ts';
import type { Decimal } from '#core/decimal.ts';
import { fields } from '#core/field.ts';
import { type Figure, fileOf, witnessOf } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import {
  cumulativeTo,
  inYear,
  monthsOf,
  type PeriodCode,
  spanOf,
  startsYear,
  wholeYear,
  yearOf,
} from '#core/period.ts';
import type { Target } from '#core/target.ts';
import { existsOn, type Unit, unitOn } from '#core/unit.ts';
import type { ActingSession } from '#store/access/acting.ts';
import { figuresInCells, type Recorded } from '#store/figures/figures.ts';
import { figuresOfUnits } from '#store/figures/unit-figures.ts';
import { indicatorsOfAllTimes } from '#store/what/indicators.ts';
import { targetsOf } from '#store/what/targets.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { AnswerOf } from './call.ts';

type Sheet = AnswerOf<'figures.sheet'>;
type SheetRow = Sheet['rows'][number];

/** So many past years stand beside a cell. */
const yearsBack = 4;

/** Which cells: of a unit, or of an indicator. */
export type SheetAsked = { readonly period: PeriodCode } & (
  | { readonly unit: string; readonly indicator?: undefined }
  | { readonly indicator: string; readonly unit?: undefined }
);

/**
 * Who is asked for an indicator: each unit it is added from, or the agency that supplies it; of a whole year also the
 * responsible agency, for what it expects of the year. Ratios are reckoned.
 */
export const isAskedFor = (indicator: Indicator, unit: Unit, period?: PeriodCode): boolean =>
  indicator.ratio === null &&
  ((period !== undefined && wholeYear(period) === period && indicator.owner === unit.code) ||
    isAskedAlways(indicator, unit));

const isAskedAlways = (indicator: Indicator, unit: Unit): boolean =>
  addsOverUnits(indicator)
    ? indicator.reportedBy.some((one) => one === unit.code || one === unit.kind)
    : indicator.owner === unit.code;

/** The cells asked for, in the order of fields and of the list; those of an indicator in the order of units. */
export async function sheetOf(
  session: ActingSession,
  authority: string,
  { asked, today }: { readonly asked: SheetAsked; readonly today: Day },
): Promise<Sheet> {
  const { period } = asked;
  const endsOn = spanOf(period, 'calendar').to;
  const units = await unitsOfAllTimes(session, authority);
  const indicators = (await indicatorsOfAllTimes(session, authority)).filter(
    ({ from, to }) => from <= endsOn && (to === null || endsOn <= to),
  );
  const cells = indicators
    .filter(({ code }) => asked.indicator === undefined || code === asked.indicator)
    .sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))
    .flatMap((indicator) =>
      units
        .filter((unit) => existsOn(unit, endsOn) && (asked.unit === undefined || unit.code === asked.unit))
        .filter((unit) => isAskedFor(indicator, unit, period))
        .map((unit) => ({ indicator, unit })),
    );
  const ground = await groundOf(session, authority, { cells, period });
  return { period, endsOn, today, rows: cells.map((cell) => rowOf(cell, { ...ground, period, units })) };
}

type Cell = { readonly indicator: Indicator; readonly unit: Unit };

async function groundOf(
  session: ActingSession,
  authority: string,
  { cells, period }: { readonly cells: readonly Cell[]; readonly period: PeriodCode },
) {
  const year = yearOf(period);
  const asked = {
    units: [...new Set(cells.map(({ unit }) => unit.code))],
    indicators: [...new Set(cells.map(({ indicator }) => indicator.code))],
    years: Array.from({ length: yearsBack + 1 }, (_, back) => year - back),
  };
  const recorded = await figuresInCells(
    session,
    authority,
    cells.map(({ indicator, unit }) => ({ indicator: indicator.code, unit: unit.code, period })),
  );
  return {
    targets: (await targetsOf(session, authority)).filter((target) => target.year === year),
    figures: byCell(asked.units.length === 0 ? [] : await figuresOfUnits(session, authority, asked), (one) => one),
    recorded: byCell(recorded, ({ figure }) => figure),
  };
}

const keyOf = (indicator: string, unit: string): string => `${indicator}\u001f${unit}`;

function byCell<Item>(items: readonly Item[], figureOf: (item: Item) => Figure): ReadonlyMap<string, readonly Item[]> {
  const cells = new Map<string, Item[]>();
  for (const item of items) {
    const { indicator, unit } = figureOf(item);
    const key = keyOf(indicator, unit);
    const found = cells.get(key);
    if (found) found.push(item);
    else cells.set(key, [item]);
  }
  return cells;
}

type Ground = Awaited<ReturnType<typeof groundOf>> & { readonly period: PeriodCode; readonly units: readonly Unit[] };

function rowOf({ indicator, unit }: Cell, ground: Ground): SheetRow {
  const { period, units } = ground;
  const key = keyOf(indicator.code, unit.code);
  const figures = ground.figures.get(key) ?? [];
  const recorded = ground.recorded.get(key) ?? [];
  const valueIn = (of: PeriodCode): Decimal | null => answerOver(unit.code, figures, { indicator, period: of });
  const past = Array.from({ length: yearsBack }, (_, back) => inYear(period, yearOf(period) - back - 1)).flatMap(
    (of) => {
      const value = valueIn(of);
      return value === null ? [] : [{ period: of, value: value.toFixed() }];
    },
  );
  const last = past.find((one) => one.period === inYear(period, yearOf(period) - 1));
  return {
    ...{ indicator: indicator.code, name: indicator.name, english: indicator.english, field: indicator.field },
    ...{ measure: indicator.measure, decimals: indicator.decimals, kind: indicator.kind, partOf: indicator.partOf },
    direction: indicator.direction,
    unit: unit.code,
    unitName: unit.name,
    plans: plansOf(ground.targets, { indicator, unit }),
    lastYear: last?.value ?? null,
    earlier: earlierOf(indicator, period, valueIn),
    past,
    isNew: isNewIn(units, unit.code, period),
    recorded: recorded.map(recordedOut),
    counts: countsOf(recorded, indicator.measure),
  };
}

const answerOver = (unit: string, figures: readonly Figure[], question: Question): Decimal | null =>
  answerOf(unit, bearingOn(figures, question), question).value;

/** Of the authority where the unit answers for the whole. */
const plansOf = (targets: readonly Target[], { indicator, unit }: Cell): SheetRow['plans'] =>
  targets
    .filter(({ indicator: of }) => of === indicator.code)
    .filter(
      ({ unit: whose }) => whose === (addsOverUnits(indicator) && unit.code !== indicator.owner ? unit.code : null),
    )
    .map(({ basis, as, value }) => ({ basis, as, value: value.toFixed() }));

function earlierOf(
  { kind }: Indicator,
  period: PeriodCode,
  valueIn: (of: PeriodCode) => Decimal | null,
): SheetRow['earlier'] {
  if (!startsYear(period) || kind === 'ratio' || kind === 'index') return null;
  for (let months = monthsOf(period).length - 1; months > 0; months -= 1) {
    const of = cumulativeTo(yearOf(period), months);
    const value = valueIn(of);
    if (value !== null) return { period: of, value: value.toFixed() };
  }
  return null;
}

/** Not there on the last day of the year before last. */
const isNewIn = (units: readonly Unit[], code: string, period: PeriodCode): boolean =>
  unitOn(units, code, spanOf(inYear(period, yearOf(period) - 2), 'calendar').to) === null;

/** What counts of several, by the stated rule. */
function countsOf(recorded: readonly Recorded[], measure: string): number | null {
  if (recorded.length === 0) return null;
  const { figure } = chooseFigure(
    recorded.map((one) => one.figure),
    measure,
  );
  return recorded.find((one) => one.figure === figure)?.number ?? null;
}

/** A figure on record as a sheet shows it. */
export function recordedOut({ number, figure }: Recorded): SheetRow['recorded'][number] {
  const { source, confirmed } = figure;
  return {
    number,
    state: figure.state,
    value: figure.value?.toFixed() ?? null,
    vintage: figure.vintage,
    knownOn: figure.knownOn,
    source: source.kind,
    file: fileOf(source),
    quote: witnessOf(source)?.quote ?? null,
    by: source.kind === 'entry' ? source.by : null,
    note: source.kind === 'entry' ? source.why : null,
    confirmed,
  };
}
