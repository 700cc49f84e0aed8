/**
 * A result against the same period of last year, and against each target of the year.
 *
 * Values grow in percent at their price base, rates in percentage points; from zero or negative there is no percent
 * but a difference. Where the units with a value are not the same on both sides (missing, not applicable, new or gone),
 * only those on both are compared, and the others are named: a growth never changes its base silently.
 */
import type { Assessment, Comparison, Completion } from './assessment.ts';
import { addsOverUnits, type Consolidation, type Coverage, type Restated } from './consolidation.ts';
import { type Decimal, decimal, equation, printDecimal, term, total, zero } from './decimal.ts';
import { type DerivationKind, derive } from './derivation.ts';
import { contributionOf, type Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { inPoints, isRate } from './measure.ts';
import type { Target } from './target.ts';
import { itself, type Part, putTogether, type UnitCode } from './unit.ts';

type Change = {
  readonly kind: DerivationKind;
  readonly value: Decimal;
  readonly measure: string;
  readonly arithmetic: string;
};

const minus = (now: Decimal, then: Decimal, decimals: number): string =>
  equation(`${term(now)} − ${term(then)}`, now.minus(then), decimals);

/** How far one rate is from another, in percentage points whatever the measure of the two. */
function pointsBetween(now: Decimal, then: Decimal, { measure, decimals }: Indicator): Change {
  const [value, one] = [inPoints(now.minus(then), measure), inPoints(decimal(1), measure)];
  const less = `${term(now)} − ${term(then)}`;
  const shown = one.eq(1) ? less : `(${less}) × ${printDecimal(one)}`;
  const arithmetic = equation(shown, value, Math.max(2, decimals));
  return { kind: 'points', value, measure: 'điểm phần trăm', arithmetic };
}

function changeBetween(now: Decimal, then: Decimal, indicator: Indicator): Change {
  if (isRate(indicator.measure)) return pointsBetween(now, then, indicator);
  const arithmetic = minus(now, then, Math.max(2, indicator.decimals));
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
  /** Of which units of last year one is made up, for this indicator; by default nothing changed. */
  readonly partsOf?: (unit: UnitCode) => readonly Part[] | null;
};

/** Growth, points or difference against the same period; null when either side is not known for any common unit. */
export function compare({
  now,
  lastYear,
  indicator,
  partsOf = (unit) => [itself(unit)],
}: ComparisonInput): Comparison | null {
  if (lastYear === null || now.result.value === null || lastYear.result.value === null) return null;
  const [fromUnits, before] = [isFromUnits(now, indicator), isFromUnits(lastYear, indicator)];
  const shared = fromUnits && before ? unitsOnBoth(now.coverage, lastYear.coverage, partsOf) : wholes;
  if (fromUnits !== before && [now, lastYear].some(isPartial)) return null;
  const [left, right] = [over(now, shared.now, indicator), over(lastYear, shared.before, indicator)];
  if (left === null || right === null) return null;
  const change = changeBetween(left.value, right.value, indicator);
  const result = derive(
    { indicator: indicator.code, period: now.period },
    { ...change, from: [...left.from, ...right.from], confirmed: now.result.confirmed && lastYear.result.confirmed },
  );
  const base = { period: lastYear.period, price: indicator.price };
  return { result, sameUnits: shared.now?.map(({ unit }) => unit) ?? null, ...shared.told, base };
}

const isFromUnits = ({ result }: Consolidation, indicator: Indicator): boolean =>
  addsOverUnits(indicator) || result.kind === 'ratio';

const isPartial = ({ result, coverage }: Consolidation): boolean =>
  result.kind === 'ratio' && coverage.missing.length > 0;

/** What is compared: units of either side, or wholes. */
const wholes = { now: null, before: null, told: { leftOut: [], restated: [] } };

/** Wholes where the same units answered in full on both sides; else those that did, or their shares. */
function unitsOnBoth(now: Coverage, then: Coverage, partsOf: (unit: UnitCode) => readonly Part[] | null) {
  const comparable = (of: Coverage): readonly UnitCode[] => of.reported.filter((unit) => !of.partly.includes(unit));
  const answered = new Set(comparable(then));
  const kept = comparable(now).flatMap((unit): readonly Restated[] => {
    const from = partsOf(unit) ?? [];
    return from.length > 0 && from.every((one) => answered.has(one.unit)) ? [{ unit, from }] : [];
  });
  const before = putTogether(kept.flatMap(({ from }) => from));
  const due = (of: Coverage, compared: readonly { readonly unit: UnitCode }[]): readonly UnitCode[] =>
    [...of.reported, ...of.missing].filter((unit) => !compared.some((one) => one.unit === unit));
  const leftOut = [...new Set([...due(now, kept), ...due(then, before)])].sort();
  if (leftOut.length === 0 && before.every(({ share }) => share.eq(1))) return wholes;
  const restated = kept.filter(({ from }) => from.some(({ share }) => !share.eq(1)));
  return { now: kept.map(({ unit }) => itself(unit)), before, told: { leftOut, restated } };
}

type Side = { readonly value: Decimal; readonly from: readonly string[] };

/** The result, or what it would be over some of its units: summed, or divided again, from its parts. */
function over(of: Consolidation, units: readonly Part[] | null, { ratio }: Indicator): Side | null {
  const { result, parts } = of;
  if (units === null) return result.value && { value: result.value, from: [result.key] };
  const shares = new Map(units.map(({ unit, share }) => [unit, share]));
  const kept = parts.filter((part) => shares.has(countedFor(part)));
  const from = kept.map((part) => part.key);
  const sumOver = (figures: readonly Figure[]): Decimal =>
    total(figures.map((figure) => (contributionOf(figure) ?? zero).times(shares.get(countedFor(figure)) ?? zero)));
  if (result.kind !== 'ratio' || ratio === null) return kept.length > 0 ? { value: sumOver(kept), from } : null;
  const below = kept.filter((part) => part.indicator === ratio.denominator);
  const above = kept.filter((part) => part.indicator === ratio.numerator);
  const inBoth = (side: readonly Figure[]): boolean =>
    units.every(({ unit }) => side.some((figure) => countedFor(figure) === unit));
  const divisor = sumOver(below);
  if (!inBoth(above) || !inBoth(below) || divisor.eq(0)) return null;
  return { value: sumOver(above).times(ratio.times).div(divisor), from };
}

const countedFor = ({ unit, carried }: Figure): UnitCode => carried?.to ?? unit;

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
  const tag = `${target.basis}|${target.as}`;
  const about = { indicator: indicator.code, unit: target.unit, period: now.period, tag };
  const change = shareOfPlan(reached.value, target, indicator);
  return {
    target,
    result: derive(about, { ...change, from: [reached.key, target.key], confirmed: reached.confirmed }),
    met: meets(reached.value, target, indicator),
  };
}

/** The completion of the principal target; null where it has none that is known: another target's never stands for it. */
export const principalCompletion = ({
  principal,
  completions,
}: Pick<Assessment, 'principal' | 'completions'>): Completion | null =>
  completions.find(({ target }) => target.key === principal?.key) ?? null;

const percentOf = (comparison: Comparison | null) =>
  comparison !== null && comparison.result.kind !== 'difference' ? comparison.result : null;

function shareOfPlan(value: Decimal, target: Target, indicator: Indicator): Change {
  const plan = target.value;
  if (isGrowthTarget(target, indicator)) return pointsBetween(value, plan, { ...indicator, measure: '%' });
  if (isRate(indicator.measure)) return pointsBetween(value, plan, indicator);
  const arithmetic = minus(value, plan, Math.max(2, indicator.decimals));
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
