/**
 * Values set against what the same unit is on record with: a slip of triệu for tỷ, a cumulative value that went down,
 * and what a report claims of plan, last year, growth and completion.
 */
import type { Assessment } from '#core/assessment.ts';
import { overTime } from '#core/consolidation.ts';
import { type Decimal, equation, printDecimal, rounded, term } from '#core/decimal.ts';
import type { Figure } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import { countable } from '#core/measure.ts';
import { cumulativeTo, monthsOf, type PeriodCode, samePeriodLastYear, startsYear, yearOf } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Target } from '#core/target.ts';
import { grouped } from '#cycle/grouping.ts';
import { type Claim, contradiction, type Known } from '#cycle/match/claims.ts';
import { problem } from '#prose/words/problems.ts';
import { amount, type CheckGround, nameOf, placeIn, shown } from './check-review.ts';

export type RegisterGround = CheckGround & {
  readonly period: PeriodCode;
  readonly targets: readonly Target[];
  /** Values on record of one indicator and unit. */
  readonly historyOf: (indicator: string, unit: string) => readonly Figure[];
};

/** Values on record, ready to be asked for. */
export function historyBy(history: readonly Figure[]): RegisterGround['historyOf'] {
  const groups = grouped(history, ({ indicator, unit }) => `${indicator} ${unit}`);
  return (indicator, unit) => groups.get(`${indicator} ${unit}`) ?? [];
}

/** A thousand times more or less than the unit's last year or plan: million and billion mixed up. */
export function scaleSlips({ indicator, now }: Assessment, ground: RegisterGround): readonly Problem[] {
  if (countable(indicator.measure).dimension !== 'money') return [];
  return now.parts.flatMap((figure) => {
    const measured = measuresOf(figure, indicator, ground).find(
      ({ value }) => figure.value && isThousandfold(figure.value, value),
    );
    if (measured === undefined || figure.value === null || figure.indicator !== indicator.code) return [];
    const bigger = figure.value.gt(measured.value);
    const times = bigger ? figure.value.div(measured.value) : measured.value.div(figure.value);
    const against = `${bigger ? '' : '1/'}${amount(measured.value, indicator)}`;
    return [
      problem('SL23', placeIn(figure), {
        unit: nameOf(figure.reportedBy, ground.units),
        indicator: indicator.name,
        value: shown(figure, indicator),
        times: `${bigger ? '' : '1/'}${printDecimal(times, 0)}`,
        against,
        againstEnglish: against,
        base: measured.base,
      }),
    ];
  });
}

const LEAST = 200;
const MOST = 5000;

function isThousandfold(value: Decimal, against: Decimal): boolean {
  if (value.lte(0) || against.lte(0)) return false;
  const times = value.gt(against) ? value.div(against) : against.div(value);
  return times.gte(LEAST) && times.lte(MOST);
}

type Measured = { readonly value: Decimal; readonly base: string };

/** The unit's own last year and plan. */
function measuresOf({ unit, period }: Figure, indicator: Indicator, ground: RegisterGround): readonly Measured[] {
  const last = onRecord(indicator, { unit, period: samePeriodLastYear(period) }, ground);
  const plans = plansOf(indicator, { unit, whole: unit === indicator.owner }, ground);
  return [
    ...(last?.value ? [{ value: last.value, base: 'cùng kỳ năm trước' }] : []),
    ...plans.map(({ value }) => ({ value, base: 'kế hoạch năm' })),
  ];
}

type About = { readonly unit: string; readonly period: PeriodCode };

const onRecord = (indicator: Indicator, { unit, period }: About, { historyOf }: RegisterGround) =>
  overTime({ indicator, period, unit, figures: historyOf(indicator.code, unit) });

const plansOf = (
  { code }: Indicator,
  { unit, whole }: { readonly unit: string; readonly whole: boolean },
  { targets, period }: RegisterGround,
): readonly Target[] =>
  targets.filter(
    (target) =>
      target.indicator === code &&
      target.year === yearOf(period) &&
      target.as === 'value' &&
      (whole ? target.unit === null : target.unit === unit),
  );

/** A cumulative flow below what the months on record already make. */
export function fallen({ indicator, now }: Assessment, ground: RegisterGround): readonly Problem[] {
  if (indicator.kind !== 'flow' || !startsYear(now.period)) return [];
  return now.parts.flatMap((figure) => {
    if (figure.source.kind !== 'report' || figure.period !== now.period || figure.value === null) return [];
    const earlier = latestOnRecord(indicator, { unit: figure.unit, period: now.period }, ground);
    if (!earlier?.found.value?.gt(figure.value)) return [];
    return [
      problem('SL25', placeIn(figure), {
        unit: nameOf(figure.reportedBy, ground.units),
        indicator: indicator.name,
        period: now.period,
        value: shown(figure, indicator),
        earlier: amount(earlier.found.value, indicator),
        earlierPeriod: earlier.period,
      }),
    ];
  });
}

/** The longest earlier cumulative period of the year that is on record. */
function latestOnRecord(indicator: Indicator, { unit, period }: About, ground: RegisterGround) {
  for (const earlier of earlierPeriods(period)) {
    const found = onRecord(indicator, { unit, period: earlier }, ground);
    if (found !== null) return { period: earlier, found };
  }
  return null;
}

/** Cumulative periods of the year that end earlier, the longest first. */
const earlierPeriods = (period: PeriodCode): readonly PeriodCode[] =>
  monthsOf(period)
    .slice(0, -1)
    .map((_, index) => cumulativeTo(yearOf(period), index + 1))
    .reverse();

/** What reports claim beside their results, where the register knows otherwise. */
export function falseClaims(
  claims: readonly Claim[],
  assessments: readonly Assessment[],
  ground: RegisterGround,
): readonly Problem[] {
  const byCode = new Map(assessments.map((one) => [one.indicator.code, one]));
  return claims.flatMap((claim) => {
    const assessment = byCode.get(claim.indicator.code);
    if (assessment === undefined) return [];
    const found = contradiction(claim, knownFor(claim, assessment, ground));
    return found === null ? [] : [found];
  });
}

function knownFor(claim: Claim, assessment: Assessment, ground: RegisterGround): readonly Known[] {
  const { indicator, subject, whole } = claim;
  const plans = plansOf(indicator, { unit: subject, whole }, ground);
  if (claim.kind === 'plan') return plans.map(({ value }) => ({ value, arithmetic: '' }));
  const last = whole
    ? (assessment.lastYear?.result ?? null)
    : onRecord(indicator, { unit: subject, period: samePeriodLastYear(ground.period) }, ground);
  if (claim.kind === 'last') return last?.value ? [{ value: last.value, arithmetic: '' }] : [];
  const now = ownValue(claim, assessment);
  if (now === null) return [];
  if (claim.kind === 'value') return [{ value: now, arithmetic: '' }];
  if (claim.kind === 'growth') return last?.value?.gt(0) && indicator.measure !== '%' ? [growth(now, last.value)] : [];
  return plans.filter(({ value }) => value.gt(0)).map(({ value }) => share(now, value));
}

/** The value the same sender gave; for the whole the consolidated one where it gave none. */
function ownValue({ subject, whole }: Claim, { now }: Assessment): Decimal | null {
  if (whole) return now.beside?.parts.find(({ unit }) => unit === subject)?.value ?? now.result.value;
  return now.parts.find(({ unit, period }) => unit === subject && period === now.period)?.value ?? null;
}

function growth(now: Decimal, last: Decimal): Known {
  const value = now.minus(last).times(100).div(last);
  return { value, arithmetic: equation(`(${term(now)} ÷ ${term(last)} − 1) × 100`, value) };
}

function share(now: Decimal, plan: Decimal): Known {
  const value = now.times(100).div(plan);
  return { value: rounded(value, 6), arithmetic: equation(`${term(now)} ÷ ${term(plan)} × 100`, value) };
}
