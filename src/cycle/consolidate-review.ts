/**
 * Every indicator of the review put together and set against last year, plan and path (design.md, section 6).
 *
 * What a past period was is consolidated by the same rule from the values on record, with the units of its own time;
 * a past year in which a unit is missing is no ground for a path.
 */
import type { Assessment } from '#core/assessment.ts';
import { compare, completion } from '#core/comparison.ts';
import { type Consolidation, consolidate } from '#core/consolidation.ts';
import type { Figure } from '#core/figure.ts';
import type { Indicator, IndicatorCode } from '#core/indicator.ts';
import { outlook } from '#core/outlook.ts';
import type { PastValue } from '#core/past-year.ts';
import { inYear, type PeriodCode, samePeriodLastYear, startsYear, wholeYear, yearOf } from '#core/period.ts';
import type { Target } from '#core/target.ts';
import type { Unit } from '#core/unit.ts';
import { grouped } from './grouping.ts';
import { unitsOfPeriod } from './recognise-unit.ts';
import { type Reporters, reportersIn } from './reporters.ts';

export type ReviewGround = {
  readonly period: PeriodCode;
  readonly units: readonly Unit[];
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
  const consolidated = consolidatorOf(given);
  const years = new Set(given.figures.map(({ period }) => Number(period.slice(0, 4))));
  const ground = { ...given, years: [...years].sort((a, b) => a - b) };
  const past: Consolidation[] = [];
  const assessments = ground.indicators.map((indicator) => {
    const years = pastOf(indicator, { ground, consolidated });
    past.push(...years);
    return assess(indicator, { ground, consolidated, past: years });
  });
  return { assessments, consolidated, past };
}

/** Values of an indicator in a year: an authority has tens of thousands of values, and each question is about a few. */
const yearKey = (indicator: IndicatorCode, period: PeriodCode): string => `${indicator} ${period.slice(0, 4)}`;

/** Answers by the rule of the core, each question once. */
export function consolidatorOf({ units, indicators, figures }: ReviewGround): Consolidator {
  const byYear = grouped(figures, ({ indicator, period }) => yearKey(indicator, period));
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const reportersBy = new Map<PeriodCode, Reporters>();
  const known = new Map<string, Consolidation>();
  const reportersOf = (period: PeriodCode): Reporters => {
    const found = reportersBy.get(period) ?? reportersIn(unitsOfPeriod(units, period), indicators);
    reportersBy.set(period, found);
    return found;
  };
  return (indicator, period) => {
    const key = `${indicator.code} ${period}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const reporters = reportersOf(period);
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
    });
    known.set(key, found);
    return found;
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
  readonly ground: ReviewGround & { readonly years: readonly number[] };
  readonly consolidated: Consolidator;
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

function assess(indicator: Indicator, { ground, consolidated, past }: AssessmentFrame): Assessment {
  const { period, targets } = ground;
  const now = consolidated(indicator, period);
  const lastYear = known(consolidated(indicator, samePeriodLastYear(period)));
  const comparison = compare({ now, lastYear, indicator });
  const own = targets.filter(
    (target) => target.indicator === indicator.code && target.unit === null && target.year === yearOf(period),
  );
  return {
    indicator,
    now,
    lastYear,
    lastYearWhole: known(consolidated(indicator, wholeYear(samePeriodLastYear(period)))),
    comparison,
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

/** What units and agencies themselves expect of the year, said in so many words; nothing is added up to it. */
function yearEstimate(indicator: Indicator, ground: ReviewGround): Consolidation | null {
  const year = wholeYear(ground.period);
  if (year === ground.period) return null;
  const figures = ground.figures.filter((figure) => figure.period === year && figure.indicator === indicator.code);
  return figures.length === 0 ? null : known(consolidatorOf({ ...ground, figures })(indicator, year));
}
