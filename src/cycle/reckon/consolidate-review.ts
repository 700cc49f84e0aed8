/**
 * Every indicator of the review put together and set against last year, plan and path (design.md, section 6).
 *
 * What a past period was is consolidated by the same rule from the values on record, with the units of its last day;
 * those that a reform ended within it speak through the unit they went into. A past year in which a unit is missing is
 * no ground for a path.
 */
import type { Assessment } from '#core/assessment.ts';
import { type FormedFrom, formedFrom } from '#core/carry.ts';
import { compare, completion } from '#core/comparison.ts';
import { type Consolidation, consolidate } from '#core/consolidation.ts';
import type { Day } from '#core/day.ts';
import type { Figure } from '#core/figure.ts';
import type { Indicator, IndicatorCode } from '#core/indicator.ts';
import { outlook } from '#core/outlook.ts';
import type { PastValue } from '#core/past-year.ts';
import { inYear, type PeriodCode, samePeriodLastYear, spanOf, startsYear, wholeYear, yearOf } from '#core/period.ts';
import type { Target } from '#core/target.ts';
import type { Unit, UnitCode, UnitRelation } from '#core/unit.ts';
import { grouped } from '#cycle/grouping.ts';
import { type Reporters, reportersIn } from '#cycle/match/reporters.ts';
import { unitsAtEnd } from '#cycle/take-in/recognise-unit.ts';

export type ReviewGround = {
  readonly period: PeriodCode;
  readonly units: readonly Unit[];
  /** What became of units; none where nothing changed. */
  readonly relations: readonly UnitRelation[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  /** Of reports and on record. */
  readonly figures: readonly Figure[];
};

/** The consolidation of an indicator for any period; the same question gives the same object. */
export type Consolidator = (indicator: Indicator, period: PeriodCode) => Consolidation;

export type Consolidated = {
  readonly assessments: readonly Assessment[];
  readonly consolidated: Consolidator;
  /** Consolidations of past years that paths and outlooks rest on. */
  readonly past: readonly Consolidation[];
};

/** Assesses every indicator of the period, in the order of the catalogue. */
export function consolidateReview(given: ReviewGround): Consolidated {
  const byYear = byYearOf(given.figures);
  const consolidated = consolidatorOf(given, byYear);
  const years = new Set(given.figures.map(({ period }) => Number(period.slice(0, 4))));
  const ground = { ...given, years: [...years].sort((a, b) => a - b), byYear };
  const end = (period: PeriodCode): Day => spanOf(period, 'calendar').to;
  const { period } = given;
  const today = lineage(given, end(period));
  const sinceLastYear: Frame['sinceLastYear'] = (unit, { carry }) =>
    today(unit, carry, end(samePeriodLastYear(period)));
  const frame: Frame = { ground, consolidated, sinceLastYear };
  const past: Consolidation[] = [];
  const assessments = ground.indicators.map((indicator) => {
    const years = pastOf(indicator, frame);
    past.push(...years);
    return assess(indicator, { ...frame, past: years });
  });
  return { assessments, consolidated, past };
}

/** Values of an indicator in a year: an authority has tens of thousands of values, and each question is about a few. */
const yearKey = (indicator: IndicatorCode, period: PeriodCode): string => `${indicator} ${period.slice(0, 4)}`;

type ByYear = ReadonlyMap<string, readonly Figure[]>;

const byYearOf = (figures: readonly Figure[]): ByYear =>
  grouped(figures, ({ indicator, period }) => yearKey(indicator, period));

/** Answers by the rule of the core, each question once. */
function consolidatorOf(ground: ReviewGround, byYear: ByYear): Consolidator {
  const { indicators } = ground;
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const timesBy = new Map<PeriodCode, Time>();
  const known = new Map<string, Consolidation>();
  const timeOf = (period: PeriodCode): Time => {
    const { to } = spanOf(period, 'calendar');
    const found = timesBy.get(period) ?? {
      reporters: reportersAt(period, ground),
      formedFrom: lineage(ground, to),
    };
    timesBy.set(period, found);
    return found;
  };
  return (indicator, period) => {
    const key = `${indicator.code} ${period}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { reporters, formedFrom } = timeOf(period);
    const ratioOf = termsOf(indicator, byCode);
    const bearing = [indicator, ...(ratioOf === null ? [] : [ratioOf.numerator, ratioOf.denominator])];
    const about = bearing.flatMap(({ code }) => byYear.get(yearKey(code, period)) ?? []);
    const isWhole = (figure: Figure): boolean => isAboutWhole(figure, byCode.get(figure.indicator), reporters);
    const found = consolidate({
      indicator,
      period,
      units: reporters.of(indicator),
      figures: about.filter((figure) => !isWhole(figure)),
      wholeFigures: about.filter(isWhole),
      ratioOf,
      formedFrom,
    });
    known.set(key, found);
    return found;
  };
}

/** Who owes figures of a period, and which units they were formed from within it. */
type Time = { readonly reporters: Reporters; readonly formedFrom: FormedFrom };

const reportersAt = (period: PeriodCode, { units, indicators }: ReviewGround): Reporters =>
  reportersIn(unitsAtEnd(units, period), indicators);

/** Of which earlier units each unit of a day was formed, each question reckoned once. */
function lineage(ground: ReviewGround, upTo: Day): FormedFrom {
  const known = new Map<string, ReturnType<FormedFrom>>();
  const found = formedFrom(ground, upTo);
  return (unit, carry, after) => {
    const key = `${after} ${carry} ${unit}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const parts = found(unit, carry, after);
    known.set(key, parts);
    return parts;
  };
}

/** The owner stands for the whole authority, unless it is one of the units that are added. */
const isAboutWhole = ({ unit }: Figure, indicator: Indicator | undefined, reporters: Reporters): boolean =>
  indicator !== undefined && unit === indicator.owner && !reporters.of(indicator).includes(unit);

function termsOf(
  { ratio }: Indicator,
  byCode: ReadonlyMap<IndicatorCode, Indicator>,
): { readonly numerator: Indicator; readonly denominator: Indicator } | null {
  const numerator = byCode.get(ratio?.numerator ?? '');
  const denominator = byCode.get(ratio?.denominator ?? '');
  return numerator && denominator ? { numerator, denominator } : null;
}

type Frame = {
  readonly ground: ReviewGround & { readonly years: readonly number[]; readonly byYear: ByYear };
  readonly consolidated: Consolidator;
  /** Which units of last year's period one was formed from. */
  readonly sinceLastYear: (unit: UnitCode, indicator: Indicator) => ReturnType<FormedFrom>;
};

/** Complete past years: up to the same month, and whole. */
function pastOf(indicator: Indicator, { ground, consolidated }: Frame): readonly Consolidation[] {
  const { period, years } = ground;
  if (!startsYear(period)) return [];
  return years
    .filter((year) => year < yearOf(period))
    .flatMap((year) => [...new Set([inYear(period, year), wholeYear(inYear(period, year))])])
    .map((one) => consolidated(indicator, one))
    .filter(({ result, coverage }) => result.value !== null && coverage.missing.length === 0);
}

type AssessmentFrame = Frame & { readonly past: readonly Consolidation[] };

function assess(indicator: Indicator, { ground, consolidated, past, sinceLastYear }: AssessmentFrame): Assessment {
  const { period, targets } = ground;
  const now = consolidated(indicator, period);
  const lastYear = known(consolidated(indicator, samePeriodLastYear(period)));
  const comparison = compare({ now, lastYear, indicator, partsOf: (unit) => sinceLastYear(unit, indicator) });
  const own = targets.filter(
    (target) => target.indicator === indicator.code && target.unit === null && target.year === yearOf(period),
  );
  return {
    indicator,
    now,
    lastYear,
    lastYearWhole: known(consolidated(indicator, wholeYear(samePeriodLastYear(period)))),
    comparison,
    principal: own[0] ?? null,
    completions: startsYear(period)
      ? own.map((target) => completion({ now, target, indicator, comparison })).filter((one) => one !== null)
      : [],
    agencyEstimate: yearEstimate(indicator, ground),
    outlook: startsYear(period)
      ? outlook({ indicator, period, now, target: own[0] ?? null, history: past.map(asPastValue) })
      : null,
  };
}

const known = (found: Consolidation): Consolidation | null => (found.result.value === null ? null : found);

const asPastValue = ({ period, result }: Consolidation): PastValue => {
  if (result.value === null) throw new Error(`${result.key} has no value`);
  return { period, value: result.value, key: result.key, confirmed: result.confirmed };
};

/**
 * What the responsible agency itself expects of the year for the whole authority, said in so many words. Nothing is
 * added up to it: what a ward expects of its own year says nothing of the authority's.
 */
function yearEstimate(indicator: Indicator, ground: Frame['ground']): Consolidation | null {
  const year = wholeYear(ground.period);
  if (year === ground.period) return null;
  const said = (ground.byYear.get(yearKey(indicator.code, year)) ?? []).filter(
    ({ period, reportedBy }) => period === year && reportedBy === indicator.owner,
  );
  if (said.length === 0) return null;
  const reporters = reportersAt(year, ground);
  const wholeFigures = said.filter((figure) => isAboutWhole(figure, indicator, reporters));
  const taken: Indicator = { ...indicator, formed: 'agency' };
  return known(consolidate({ indicator: taken, period: year, units: [], figures: [], wholeFigures }));
}
