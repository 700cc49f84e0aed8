/**
 * A result against the same period of last year, and against each target of the year.
 *
 * Values grow in percent at their price base, rates in percentage points; from zero or negative there is no percent
 * but a difference. With units missing on either side only the units that are on both are compared, and named.
 */
import type { Comparison, Completion } from './assessment.ts';
import type { Consolidation } from './consolidation.ts';
import { type Decimal, decimal, equation, printDecimal, term, total } from './decimal.ts';
import { type DerivationKind, derive } from './derivation.ts';
import { contributionOf, type Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Target } from './target.ts';
import type { UnitCode } from './unit.ts';

/** Rates and indices already are percentages: their change is told in points. */
const inPoints = (indicator: Indicator): boolean => indicator.measure === '%';

type Change = {
  readonly kind: DerivationKind;
  readonly value: Decimal;
  readonly measure: string;
  readonly arithmetic: string;
};

const minus = (now: Decimal, then: Decimal, decimals: number): string =>
  equation(`${term(now)} − ${term(then)}`, now.minus(then), decimals);

function changeBetween(now: Decimal, then: Decimal, indicator: Indicator): Change {
  const decimals = Math.max(2, indicator.decimals);
  const arithmetic = minus(now, then, decimals);
  if (inPoints(indicator)) return { kind: 'points', value: now.minus(then), measure: 'điểm phần trăm', arithmetic };
  if (then.lte(0)) return { kind: 'difference', value: now.minus(then), measure: indicator.measure, arithmetic };
  const value = now.minus(then).times(100).div(then);
  return {
    kind: 'growth',
    value,
    measure: '%',
    arithmetic: equation(`(${term(now)} ÷ ${term(then)} − 1) × 100`, value),
  };
}

export type ComparisonInput = {
  readonly now: Consolidation;
  readonly lastYear: Consolidation | null;
  readonly indicator: Indicator;
};

/** Growth, points or difference against the same period; null when either side is not known for any common unit. */
export function compare({ now, lastYear, indicator }: ComparisonInput): Comparison | null {
  if (lastYear === null) return null;
  const sameUnits = unitsOnBoth(now, lastYear);
  const [left, right] = [over(now, sameUnits, indicator), over(lastYear, sameUnits, indicator)];
  if (left === null || right === null) return null;
  const change = changeBetween(left.value, right.value, indicator);
  const result = derive(
    { indicator: indicator.code, period: now.period },
    { ...change, from: [...left.from, ...right.from], confirmed: now.result.confirmed && lastYear.result.confirmed },
  );
  return { result, sameUnits, base: { period: lastYear.period, price: indicator.price } };
}

/** Null when both sides are whole; else the units that reported on both. */
function unitsOnBoth(now: Consolidation, then: Consolidation): readonly UnitCode[] | null {
  const fromUnits = [now, then].every(({ result }) => result.kind === 'sum' || result.kind === 'ratio');
  const missing = now.coverage.missing.length + then.coverage.missing.length;
  if (!fromUnits || missing === 0) return null;
  return now.coverage.reported.filter((unit) => then.coverage.reported.includes(unit));
}

type Side = { readonly value: Decimal; readonly from: readonly string[] };

/** The result, or what it would be over some of its units: summed, or divided again, from its parts. */
function over({ result, parts }: Consolidation, units: readonly UnitCode[] | null, { ratio }: Indicator): Side | null {
  if (units === null) return result.value && { value: result.value, from: [result.key] };
  const kept = parts.filter((part) => units.includes(part.unit));
  const from = kept.map((part) => part.key);
  if (result.kind !== 'ratio' || ratio === null) return kept.length > 0 ? { value: sumOver(kept), from } : null;
  const below = sumOver(kept.filter((part) => part.indicator === ratio.denominator));
  const above = sumOver(kept.filter((part) => part.indicator === ratio.numerator));
  return below.eq(0) ? null : { value: above.times(ratio.times).div(below), from };
}

const sumOver = (figures: readonly Figure[]): Decimal =>
  total(figures.map(contributionOf).filter((value) => value !== null));

/** An index is published as a growth already, so a growth target is a level for it. */
export const isGrowthTarget = (target: Target, indicator: Indicator): boolean =>
  target.as === 'growth' && indicator.kind !== 'index';

export type CompletionInput = {
  readonly now: Consolidation;
  readonly target: Target;
  readonly indicator: Indicator;
  /** Needed for growth targets. */
  readonly comparison: Comparison | null;
};

/**
 * How much of one target is reached, with its basis. A value is a percentage of the plan; a rate, and the growth a
 * growth target asks for, stands so many points above or below it, because `đạt 90% của mức tăng 10%` is not how
 * anybody reports growth; a plan of zero or less gives a difference. Null when the result is not known.
 */
export function completion({ now, target, indicator, comparison }: CompletionInput): Completion | null {
  const reached = isGrowthTarget(target, indicator) ? percentOf(comparison) : now.result;
  if (!reached?.value) return null;
  const about = { indicator: indicator.code, unit: target.unit, period: now.period, tag: target.basis };
  const change = shareOfPlan(reached.value, target, indicator);
  return {
    target,
    result: derive(about, { ...change, from: [reached.key, target.key], confirmed: reached.confirmed }),
    met: meets(reached.value, target, indicator),
  };
}

const percentOf = (comparison: Comparison | null) =>
  comparison !== null && comparison.result.kind !== 'difference' ? comparison.result : null;

function shareOfPlan(value: Decimal, target: Target, indicator: Indicator): Change {
  const plan = target.value;
  const arithmetic = minus(value, plan, Math.max(2, indicator.decimals));
  if (inPoints(indicator) || isGrowthTarget(target, indicator))
    return { kind: 'points', value: value.minus(plan), measure: 'điểm phần trăm', arithmetic };
  if (plan.lte(0)) return { kind: 'difference', value: value.minus(plan), measure: indicator.measure, arithmetic };
  const percent = value.times(100).div(plan);
  return {
    kind: 'completion',
    value: percent,
    measure: '%',
    arithmetic: equation(`${printDecimal(value)} ÷ ${printDecimal(plan)} × 100`, percent),
  };
}

/**
 * Whether a value satisfies the target in the indicator's own sense: at least, at most, or within its range (the target
 * itself where no range is declared). Null for indicators without a direction.
 */
export function meets(value: Decimal, target: Target, { direction, range }: Indicator): boolean | null {
  if (direction === 'neutral') return null;
  if (direction === 'higher') return value.gte(target.value);
  if (direction === 'lower') return value.lte(target.value);
  if (range === null) return value.eq(target.value);
  return value.gte(decimal(range.low)) && value.lte(decimal(range.high));
}
