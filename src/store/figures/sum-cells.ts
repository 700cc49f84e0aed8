/**
 * What figures add up to, cell by cell: for each unit what the core says it answers, handed up the tree of the period to
 * every node above it. The same reckoning gives the change of a save and, from all figures at once, the sums afresh.
 */
import { type Answer, answerAcross, answerOf, type Question } from '#core/answer.ts';
import { type FormedFrom, formedFrom } from '#core/carry.ts';
import { addsOverUnits } from '#core/consolidation.ts';
import type { Day } from '#core/day.ts';
import { type Decimal, zero } from '#core/decimal.ts';
import type { Figure } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import { contains, cumulativeTo, type PeriodCode, period, sameMonths, spanOf, yearOf } from '#core/period.ts';
import { existsOn, type Unit, type UnitCode, type UnitHistory, type UnitRelation, unitOn } from '#core/unit.ts';

/** The whole authority, which no unit's code can be. */
export const wholeAuthority = '*';

/** Units and indicators of all times, and what reform made of units. */
export type SumGround = UnitHistory & { readonly indicators: readonly Indicator[] };

export type SumCell = {
  readonly period: PeriodCode;
  readonly node: string;
  readonly indicator: string;
  readonly value: Decimal;
  readonly reported: number;
  readonly notApplicable: number;
  readonly partly: number;
};

/**
 * The periods of a year that sums are kept for, each run of months once: months, cumulative spans, quarters. The first
 * quarter is the first three months.
 */
export const periodsOfYear = (year: number): readonly PeriodCode[] => [
  ...Array.from({ length: 12 }, (_, index) => period(`${year}-M${String(index + 1).padStart(2, '0')}`)),
  ...Array.from({ length: 11 }, (_, index) => cumulativeTo(year, index + 2)),
  ...[2, 3, 4].map((quarter) => period(`${year}-Q${quarter}`)),
];

/** The one of them that runs over the same months. */
export const keptPeriod = (asked: PeriodCode): PeriodCode =>
  periodsOfYear(yearOf(asked)).find((one) => sameMonths(one, asked)) ?? asked;

/** The cells of all figures given, as if nothing had been summed before; of all periods kept, or only of some. */
export function sumCells(
  figures: readonly Figure[],
  given: SumGround,
  only?: ReadonlySet<PeriodCode>,
): readonly SumCell[] {
  const ground = groundOf(given);
  const isAsked = (one: KeptPeriod): boolean => only === undefined || only.has(one.period);
  return merged(
    [...seriesOf(figures).values()].flatMap((series) =>
      cellsOfSeries(series, {
        ground,
        periods: ground.periodsOf(yearOfSeries(series)).filter(isAsked),
        units: ground.speakers(series),
      }),
    ),
  );
}

/**
 * What figures that come to others change: only cells they bear on, and of those only what is not the same as before.
 * Before are at least all figures of the same indicators and years of `familyOf` the units of what is added.
 */
export function changedCells(
  before: readonly Figure[],
  added: readonly Figure[],
  given: SumGround,
): readonly SumCell[] {
  const ground = groundOf(given);
  const [old, fresh] = [seriesOf(before), seriesOf(added)];
  const changes = [...fresh].flatMap(([key, series]) => {
    const periods = ground
      .periodsOf(yearOfSeries(series))
      .filter((asked) => series.some(({ period: of }) => contains(asked.period, of)));
    const past = old.get(key) ?? [];
    const asked = { ground, periods, units: ground.speakers(series) };
    return [...cellsOfSeries([...past, ...series], asked), ...cellsOfSeries(past, asked).map(negated)];
  });
  return merged(changes).filter((cell) => !isNothing(cell));
}

/** The units whose answers may rest on each other's figures: all that reform ever put together or divided. */
export function familyOf(codes: readonly UnitCode[], relations: readonly UnitRelation[]): readonly UnitCode[] {
  const reached = new Set(codes);
  let before = 0;
  while (before < reached.size) {
    before = reached.size;
    for (const { from, to } of relations)
      if ([...from, ...to].some((unit) => reached.has(unit))) for (const unit of [...from, ...to]) reached.add(unit);
  }
  return [...reached].sort();
}

const yearOfSeries = ([first]: readonly Figure[]): number => (first === undefined ? 0 : yearOf(first.period));

/** By indicator and year: no answer looks beyond its year. */
const seriesOf = (figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> =>
  grouped(figures, ({ indicator, period: of }) => `${indicator}|${yearOf(of)}`);

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const found = groups.get(keyOf(item));
    if (found) found.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

type Asked = {
  readonly ground: Ground;
  readonly periods: readonly KeptPeriod[];
  /** Whose answers are asked for. */
  readonly units: readonly UnitCode[];
};

function cellsOfSeries(series: readonly Figure[], { ground, periods, units }: Asked): readonly SumCell[] {
  const [first] = series;
  if (first === undefined) return [];
  const definitions = ground.definitions.get(first.indicator) ?? [];
  const byUnit = grouped(series, ({ unit }) => unit);
  return periods.flatMap(({ period: of, from, to }) => {
    const indicator = definitions.findLast((one) => one.from <= to && (one.to === null || one.to >= from));
    if (indicator === undefined) return [];
    return units.flatMap((unit) => {
      const nodes = nodesAbove(unit, indicator, ground.chainOf(unit, to));
      if (nodes.length === 0) return [];
      const answer = answered(unit, byUnit, { indicator, period: of, ground });
      return answer.state === 'missing'
        ? []
        : nodes.map((node) => ({ ...cellOf(answer, of), indicator: indicator.code, node }));
    });
  });
}

const cellOf = (answer: Answer, of: PeriodCode) => ({
  period: of,
  value: answer.value ?? zero,
  reported: answer.state === 'not-applicable' ? 0 : 1,
  notApplicable: answer.state === 'not-applicable' ? 1 : 0,
  partly: answer.partly ? 1 : 0,
});

/** As the core has it: what an agency supplies is its own word; of what is added, months before a reform carry over. */
function answered(
  unit: UnitCode,
  byUnit: ReadonlyMap<UnitCode, readonly Figure[]>,
  { ground, ...question }: Question & { readonly ground: Ground },
): Answer {
  const within = (figures: readonly Figure[]) => figures.filter((figure) => contains(question.period, figure.period));
  const of = (code: UnitCode): readonly Figure[] => within(byUnit.get(code) ?? []);
  if (!addsOverUnits(question.indicator) || !ground.isReformed(unit)) return answerOf(unit, of(unit), question);
  const periods = [...new Set(within([...byUnit.values()].flat()).map((figure) => figure.period))].sort();
  return answerAcross(
    unit,
    { of, periods, formedFrom: ground.formedFrom(spanOf(question.period, 'calendar').to) },
    question,
  );
}

/** A period that sums are kept for, with its first and last calendar day. */
type KeptPeriod = { readonly period: PeriodCode; readonly from: Day; readonly to: Day };

/** What a thousand cells ask of units and indicators, looked up once. */
type Ground = {
  readonly definitions: ReadonlyMap<string, readonly Indicator[]>;
  /** A unit as it was on a day and what it stood under, from below; empty where it did not exist. */
  readonly chainOf: (unit: UnitCode, on: Day) => readonly Unit[];
  readonly periodsOf: (year: number) => readonly KeptPeriod[];
  readonly isReformed: (unit: UnitCode) => boolean;
  /** Of which earlier units those of a day were formed. */
  readonly formedFrom: (upTo: Day) => FormedFrom;
  /** The units of figures and those they may speak through. */
  readonly speakers: (figures: readonly Figure[]) => readonly UnitCode[];
};

function groundOf({ units, relations, indicators }: SumGround): Ground {
  const definitions = grouped(indicators, ({ code }) => code);
  const reformed = new Set(relations.flatMap(({ from, to }) => [...from, ...to]));
  const lineages = new Map<Day, FormedFrom>();
  const families = new Map<UnitCode, readonly UnitCode[]>();
  const familyOfOne = (unit: UnitCode) => remembered(families, unit, () => familyOf([unit], relations));
  const years = new Map<number, readonly KeptPeriod[]>();
  const chains = new Map<string, readonly Unit[]>();
  return {
    definitions,
    chainOf: (unit, on) => remembered(chains, `${unit}|${on}`, () => chainOf(units, unit, on)),
    periodsOf: (year) =>
      remembered(years, year, () => periodsOfYear(year).map((one) => ({ period: one, ...spanOf(one, 'calendar') }))),
    isReformed: (unit) => reformed.has(unit),
    formedFrom: (upTo) => remembered(lineages, upTo, () => lineageOf({ units, relations }, upTo)),
    speakers: (figures) => [...new Set(figures.flatMap(({ unit }) => (reformed.has(unit) ? familyOfOne(unit) : unit)))],
  };
}

function lineageOf(history: UnitHistory, upTo: Day): FormedFrom {
  const known = new Map<string, ReturnType<FormedFrom>>();
  const found = formedFrom(history, upTo);
  return (unit, carry, after) => remembered(known, `${after}|${carry}|${unit}`, () => found(unit, carry, after));
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, reckon: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = reckon();
  known.set(key, value);
  return value;
}

/** A tree that runs in a circle is walked once. */
function chainOf(units: readonly Unit[], code: UnitCode, on: Day): readonly Unit[] {
  const chain: Unit[] = [];
  let at = unitOn(units, code, on);
  while (at !== null && !chain.includes(at)) {
    chain.push(at);
    at = at.parent === null ? null : unitOn(units, at.parent, on);
  }
  return chain;
}

/** Where a unit's answer counts: itself and what it stood under on the day, up to the whole; nowhere if it is not asked. */
function nodesAbove(code: UnitCode, indicator: Indicator, chain: readonly Unit[]): readonly string[] {
  if (!addsOverUnits(indicator)) return code === indicator.owner ? [code, wholeAuthority] : [];
  const [unit] = chain;
  const isAsked = unit !== undefined && indicator.reportedBy.some((one) => one === code || one === unit.kind);
  return isAsked ? [...chain.map((one) => one.code), wholeAuthority] : [];
}

/** Who is asked for an indicator in a period under a node: what those that reported are set against. */
export function expectedUnder(
  { node, period: of }: Pick<SumCell, 'node' | 'period'>,
  indicator: Indicator,
  units: readonly Unit[],
): readonly UnitCode[] {
  const on = spanOf(of, 'calendar').to;
  return units
    .filter((unit) => existsOn(unit, on))
    .map(({ code }) => code)
    .filter((code) => nodesAbove(code, indicator, chainOf(units, code, on)).includes(node));
}

const keyOf = ({ period: of, node, indicator }: SumCell): string => `${of}|${node}|${indicator}`;

/** Cells of the same period, node and indicator put together. */
function merged(cells: readonly SumCell[]): readonly SumCell[] {
  const sums = new Map<string, SumCell>();
  for (const cell of cells) {
    const found = sums.get(keyOf(cell));
    sums.set(keyOf(cell), found ? together(found, cell) : cell);
  }
  return [...sums.values()];
}

/** Two parts of one cell. */
export const together = (a: SumCell, b: SumCell): SumCell => ({
  period: a.period,
  node: a.node,
  indicator: a.indicator,
  value: a.value.plus(b.value),
  reported: a.reported + b.reported,
  notApplicable: a.notApplicable + b.notApplicable,
  partly: a.partly + b.partly,
});

const negated = (cell: SumCell): SumCell => ({
  ...cell,
  value: zero.minus(cell.value),
  reported: -cell.reported,
  notApplicable: -cell.notApplicable,
  partly: -cell.partly,
});

/** What has to be added to cells that are kept so that they say what figures come to; nothing where they do. */
export const corrections = (kept: readonly SumCell[], reckoned: readonly SumCell[]): readonly SumCell[] =>
  merged([...reckoned, ...kept.map(negated)]).filter((cell) => !isNothing(cell));

const isNothing = ({ value, reported, notApplicable, partly }: SumCell): boolean =>
  value.eq(0) && reported === 0 && notApplicable === 0 && partly === 0;
