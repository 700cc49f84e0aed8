/**
 * Where an indicator should be by now, what is missing, what each month left must bring, and whether it has
 * ever been reached before. A reference for people: the year-end estimate in an issued report is the agency's own.
 *
 * Flows, stocks and ratios follow the share of the year that past years had by the same month; an index, being a growth
 * already, is held against the plan as a level and its past changes are told in points.
 */
import { isGrowthTarget, meets } from './comparison.ts';
import type { Consolidation } from './consolidation.ts';
import { type Decimal, decimal, equation, printDecimal, rounded, term, total } from './decimal.ts';
import { type Derivation, type DerivationKind, derive } from './derivation.ts';
import type { Indicator } from './indicator.ts';
import { convert, countable, isRate } from './measure.ts';
import { type PastValue, type PastYear, pastValue, pastYears, remainderOf } from './past-year.ts';
import { inYear, monthsLeft, monthsOf, type PeriodCode, spanOf, startsYear, wholeYear, yearOf } from './period.ts';
import type { Target } from './target.ts';
import { type Range, thresholdsOn, verdictOf } from './verdict.ts';

/** vượt, đạt, khó đạt, không đạt, chưa đủ số liệu. */
export type Verdict = 'exceeds' | 'reaches' | 'hard' | 'misses' | 'insufficient';

/** seasonal: the share of past years; calendar: months over twelve; level: the plan itself, all the year. */
export type Path = {
  readonly value: Derivation;
  /** Of the year's plan, to four decimals. */
  readonly share: string;
  readonly basis: 'seasonal' | 'calendar' | 'level';
  readonly years: readonly number[];
};

export type Outlook = {
  readonly path: Path | null;
  /** The plan less the result: what is still missing; below zero, by how much it is passed. */
  readonly gapToPlan: Derivation | null;
  /** The path less the result. */
  readonly gapToPath: Derivation | null;
  /** What each month left must bring, or may at most (flows); the level still to be reached (others). Null when met. */
  readonly pace: Derivation | null;
  readonly monthsLeft: number;
  /** A month, so far (flows). */
  readonly averageSoFar: Derivation | null;
  /** A month, in the same remaining months of last year (flows). */
  readonly averageLastYear: Derivation | null;
  /** A month, in the best same remaining months of all past years (flows). */
  readonly bestEver: Derivation | null;
  readonly low: Derivation | null;
  readonly middle: Derivation | null;
  readonly high: Derivation | null;
  /** How many past years the range rests on. */
  readonly yearsUsed: readonly number[];
  readonly verdict: Verdict;
};

export type OutlookInput = {
  readonly indicator: Indicator;
  /** Cumulative from January: nothing else can be set against a year's plan. */
  readonly period: PeriodCode;
  readonly now: Consolidation;
  readonly target: Target | null;
  readonly history: readonly PastValue[];
};

/** What every step needs, gathered once. */
type Ground = OutlookInput & {
  readonly value: Decimal | null;
  readonly plan: Plan | null;
  readonly years: readonly PastYear[];
  readonly left: number;
  readonly elapsed: number;
};

type Plan = {
  readonly value: Decimal;
  readonly shown: string;
  readonly from: readonly string[];
  readonly confirmed: boolean;
};

function groundOf(input: OutlookInput): Ground {
  const { indicator, period, now, history } = input;
  const cumulative = startsYear(period);
  return {
    ...input,
    value: cumulative ? now.result.value : null,
    plan: cumulative ? planOf(input) : null,
    years: cumulative ? pastYears(history, indicator, period) : [],
    left: monthsLeft(period),
    elapsed: monthsOf(period).length,
  };
}

/** The year's plan in the indicator's measure; a growth target asks for last year's whole value grown so much. */
function planOf({ indicator, period, target, history }: OutlookInput): Plan | null {
  if (target === null) return null;
  const { value, key } = target;
  if (!isGrowthTarget(target, indicator)) return { value, shown: term(value), from: [key], confirmed: true };
  const last = pastValue(history, indicator, wholeYear(inYear(period, yearOf(period) - 1)));
  if (last === null) return null;
  const points = isRate(indicator.measure);
  const added = convert(value, countable('%'), countable(indicator.measure)) ?? value;
  const grown = points ? last.value.plus(added) : last.value.times(value.plus(100)).div(100);
  const shown = points
    ? `(${term(last.value)} + ${term(added)})`
    : `(${term(last.value)} × (100 + ${term(value)}) ÷ 100)`;
  return { value: grown, shown, from: [...last.from, key], confirmed: last.confirmed };
}

type Step = {
  readonly kind: DerivationKind;
  readonly value: Decimal;
  readonly shown: string;
  readonly from: readonly string[];
  readonly confirmed: boolean;
};

const step = ({ indicator, period, target }: Ground, { kind, value, shown, from, confirmed }: Step): Derivation =>
  derive(
    {
      indicator: indicator.code,
      unit: target?.unit ?? null,
      period,
      ...(target === null ? {} : { tag: target.basis }),
    },
    {
      kind,
      value,
      measure: indicator.measure,
      from,
      arithmetic: equation(shown, value, Math.max(2, indicator.decimals)),
      confirmed,
    },
  );

const everyConfirmed = (years: readonly PastYear[]): boolean => years.every((year) => year.confirmed);

const isFlow = ({ indicator }: Ground): boolean => indicator.kind === 'flow';

type Share = {
  readonly value: Decimal;
  readonly shown: string;
  readonly basis: Path['basis'];
  readonly years: readonly PastYear[];
};

/** Where the result should be by the period's end for the plan to be reached; null without a plan or a ground for it. */
function pathFrom(ground: Ground): Path | null {
  const { plan } = ground;
  const share = plan === null ? null : shareBy(ground);
  if (plan === null || share === null) return null;
  const value = step(ground, {
    kind: 'path',
    value: plan.value.times(share.value),
    shown: share.basis === 'level' ? plan.shown : `${plan.shown} × ${share.shown}`,
    from: [...plan.from, ...share.years.flatMap((year) => year.from)],
    confirmed: plan.confirmed && everyConfirmed(share.years),
  });
  const years = share.years.map((year) => year.year);
  return { value, share: rounded(share.value, 4).toString(), basis: share.basis, years };
}

/** The pooled share of past years: sums divided, never shares averaged. */
function shareBy(ground: Ground): Share | null {
  const { years, elapsed, indicator, left } = ground;
  if (indicator.kind === 'index') return { value: decimal(1), shown: '', basis: 'level', years: [] };
  const whole = total(years.map((year) => year.whole));
  if (years.length >= thresholds(ground).years && whole.gt(0)) {
    const shown = `(${sumShown(years.map((year) => year.at))} ÷ ${sumShown(years.map((year) => year.whole))})`;
    return { value: total(years.map((year) => year.at)).div(whole), shown, basis: 'seasonal', years };
  }
  if (isFlow(ground))
    return { value: decimal(elapsed).div(12), shown: `${elapsed} ÷ 12`, basis: 'calendar', years: [] };
  return left === 0 ? { value: decimal(1), shown: '', basis: 'level', years: [] } : null;
}

const sumShown = (values: readonly Decimal[]): string =>
  values.length === 1
    ? values.map((value) => term(value)).join()
    : `(${values.map((value) => term(value)).join(' + ')})`;

const thresholds = ({ period }: Ground) => thresholdsOn(spanOf(period, 'calendar').to);

function gapTo(ground: Ground, kind: 'gap-to-plan' | 'gap-to-path', aim: Plan | null): Derivation | null {
  const { value, now } = ground;
  if (value === null || aim === null) return null;
  return step(ground, {
    kind,
    value: aim.value.minus(value),
    shown: `${aim.shown} − ${term(value)}`,
    from: [...aim.from, now.result.key],
    confirmed: aim.confirmed && now.result.confirmed,
  });
}

const asAim = (path: Path | null): Plan | null =>
  path?.value.value
    ? {
        value: path.value.value,
        shown: term(path.value.value, 2),
        from: [path.value.key],
        confirmed: path.value.confirmed,
      }
    : null;

function paceFrom(ground: Ground): Derivation | null {
  const { value, plan, left, target, now, indicator } = ground;
  if (value === null || plan === null || target === null || left === 0) return null;
  const from = [...plan.from, now.result.key];
  const confirmed = plan.confirmed && now.result.confirmed;
  if (!isFlow(ground)) {
    const met = meets(value, { ...target, value: plan.value }, indicator) ?? value.gte(plan.value);
    return met ? null : step(ground, { kind: 'pace', value: plan.value, shown: plan.shown, from, confirmed });
  }
  const missing = plan.value.minus(value);
  if (missing.lt(0) || (missing.eq(0) && indicator.direction !== 'lower')) return null;
  const shown = `(${plan.shown} − ${term(value)}) ÷ ${left}`;
  return step(ground, { kind: 'pace', value: missing.div(left), shown, from, confirmed });
}

function averageSoFar(ground: Ground): Derivation | null {
  const { value, elapsed, now } = ground;
  if (value === null || !isFlow(ground)) return null;
  const shown = `${term(value)} ÷ ${elapsed}`;
  const { key, confirmed } = now.result;
  return step(ground, { kind: 'average-so-far', value: value.div(elapsed), shown, from: [key], confirmed });
}

/** What the same remaining months brought, a month, in one past year. */
function averageIn(
  ground: Ground,
  kind: 'average-last-year' | 'best-ever',
  year: PastYear | undefined,
): Derivation | null {
  const { left } = ground;
  if (year === undefined || left === 0 || !isFlow(ground)) return null;
  const shown = `(${term(year.whole)} − ${term(year.at)}) ÷ ${left}`;
  const { from, confirmed } = year;
  return step(ground, { kind, value: remainderOf(year).div(left), shown, from, confirmed });
}

const bestYear = ({ years, indicator }: Ground): PastYear | undefined =>
  [...years]
    .sort((a, b) => remainderOf(a).cmp(remainderOf(b)) || a.year - b.year)
    .at(indicator.direction === 'lower' ? 0 : -1);

type Estimate = { readonly value: Decimal; readonly shown: string; readonly years: readonly PastYear[] };

/** The year-end if the rest of the year goes as it went in these years together. */
function estimateBy(years: readonly PastYear[], value: Decimal, ground: Ground): Estimate {
  const [at, whole] = [years.map((year) => year.at), years.map((year) => year.whole)];
  if (ground.indicator.kind === 'index') {
    const change = total(whole).minus(total(at)).div(years.length);
    const mean = years.length === 1 ? '' : ` ÷ ${years.length}`;
    return {
      value: value.plus(change),
      shown: `${term(value)} + (${sumShown(whole)} − ${sumShown(at)})${mean}`,
      years,
    };
  }
  const estimate = value.times(total(whole)).div(total(at));
  return capped({ value: estimate, shown: `${term(value)} × ${sumShown(whole)} ÷ ${sumShown(at)}`, years }, ground);
}

/** A rate whose plan and result stay within 100 % is a part of a whole and cannot pass it. */
function capped(estimate: Estimate, { indicator, value, plan }: Ground): Estimate {
  const all = convert(decimal(100), countable('%'), countable(indicator.measure));
  const isPart = indicator.kind === 'ratio' && all !== null && value?.lte(all) && (plan?.value.lte(all) ?? true);
  if (!isPart || estimate.value.lte(all)) return estimate;
  return { ...estimate, value: all, shown: `${estimate.shown}, không quá ${printDecimal(all)}` };
}

/** Years that say what a remainder brings: something had come by the period, unless the change is told in points. */
const usable = ({ years, indicator }: Ground): readonly PastYear[] =>
  indicator.kind === 'index' ? years : years.filter((year) => year.at.gt(0) && year.whole.gt(0));

function rangeFrom(ground: Ground): Readonly<Record<keyof Range, Estimate>> | null {
  const { value, left } = ground;
  if (value === null) return null;
  if (left === 0) {
    const reached = { value, shown: printDecimal(value), years: [] };
    return { low: reached, middle: reached, high: reached };
  }
  const years = usable(ground);
  if (years.length < thresholds(ground).years) return null;
  const each = years
    .map((year) => estimateBy([year], value, ground))
    .sort((a, b) => a.value.cmp(b.value) || (a.shown < b.shown ? -1 : 1));
  const [low, high] = [each[0], each.at(-1)];
  return low && high ? { low, middle: estimateBy(years, value, ground), high } : null;
}

function verdictFrom(ground: Ground, range: Readonly<Record<keyof Range, Estimate>> | null): Verdict {
  const { indicator, value, plan, now } = ground;
  if (value === null || plan === null) return 'insufficient';
  return verdictOf({
    indicator,
    plan: plan.value,
    now: value,
    range: range && { low: range.low.value, middle: range.middle.value, high: range.high.value },
    partial: now.coverage.missing.length > 0,
    margin: ground.left === 0 ? '0' : thresholds(ground).exceeds,
  });
}

/**
 * Path, gaps, pace, averages, the year-ends that past remainders give, and the verdict. What cannot be said is null,
 * and without a plan, a result or two complete past years the verdict is `insufficient` unless it is already certain.
 */
export function outlook(input: OutlookInput): Outlook {
  const ground = groundOf(input);
  const path = pathFrom(ground);
  const range = rangeFrom(ground);
  const { confirmed, key } = ground.now.result;
  const estimate = (kind: DerivationKind, of: Estimate | undefined): Derivation | null =>
    of === undefined
      ? null
      : step(ground, {
          kind,
          value: of.value,
          shown: of.shown,
          from: [key, ...of.years.flatMap((year) => year.from)],
          confirmed: confirmed && everyConfirmed(of.years),
        });
  return {
    path,
    gapToPlan: gapTo(ground, 'gap-to-plan', ground.plan),
    gapToPath: gapTo(ground, 'gap-to-path', asAim(path)),
    pace: paceFrom(ground),
    monthsLeft: ground.left,
    averageSoFar: averageSoFar(ground),
    averageLastYear: averageIn(
      ground,
      'average-last-year',
      ground.years.find((year) => year.year === yearOf(ground.period) - 1),
    ),
    bestEver: averageIn(ground, 'best-ever', bestYear(ground)),
    low: estimate('outlook-low', range?.low),
    middle: estimate('outlook-middle', range?.middle),
    high: estimate('outlook-high', range?.high),
    yearsUsed: range === null || ground.left === 0 ? [] : usable(ground).map((year) => year.year),
    verdict: verdictFrom(ground, range),
  };
}
