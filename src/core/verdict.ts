/**
 * Whether a year's plan can still be reached, from the range that past years' remainders give. A reference for people,
 * by thresholds that are dated data.
 */
import { type Day, day } from './day.ts';
import { type Decimal, decimal } from './decimal.ts';
import type { Indicator } from './indicator.ts';
import type { Verdict } from './outlook.ts';

export type OutlookThresholds = {
  readonly from: Day;
  /** By which share of the plan even the worst past remainder must pass it, to say `vượt`. */
  readonly exceeds: string;
  /** Complete past years needed for a range and for a seasonal path. */
  readonly years: number;
  readonly source: string;
};

/** Ours, not the law's; a later row changes the verdict from its day on and no earlier one. */
export const outlookThresholds: readonly [OutlookThresholds, ...OutlookThresholds[]] = [
  { from: day('1975-04-30'), exceeds: '0.02', years: 2, source: 'ngưỡng mặc định của Bổ Khuyết' },
];

export const thresholdsOn = (on: Day): OutlookThresholds =>
  outlookThresholds.findLast((row) => row.from <= on) ?? outlookThresholds[0];

export type Range = { readonly low: Decimal; readonly middle: Decimal; readonly high: Decimal };

export type VerdictInput = {
  readonly indicator: Indicator;
  readonly plan: Decimal;
  readonly now: Decimal;
  /** Year-ends that past remainders give; null when there are not enough years. */
  readonly range: Range | null;
  /** Units are missing in `now`. */
  readonly partial: boolean;
  /** By which share of the plan the worst must pass it to exceed; nothing where the year is over. */
  readonly margin: string;
};

/**
 * exceeds: even the worst past remainder passes the plan by the margin; reaches: the middle one does reach it; hard: only
 * the best; misses: not even that. Turned round where lower is better. Without a range only what already is certain is
 * said; and a sum with units missing is never blamed for what they may still bring.
 */
export function verdictOf(input: VerdictInput): Verdict {
  const { indicator, range, partial } = input;
  if (indicator.direction === 'range') return partial || range === null ? 'insufficient' : withinRange(range, input);
  const lower = indicator.direction === 'lower';
  const verdict = range === null ? alreadyCertain(input) : againstPlan(range, input);
  const certain: readonly Verdict[] = lower ? ['misses'] : ['exceeds', 'reaches'];
  return partial && !certain.includes(verdict) ? 'insufficient' : verdict;
}

/** Every number counts how far it is on the good side of the plan. */
function againstPlan(range: Range, { indicator, plan, margin }: VerdictInput): Verdict {
  const good = (value: Decimal) => (indicator.direction === 'lower' ? plan.minus(value) : value.minus(plan));
  const [worst, best] = indicator.direction === 'lower' ? [range.high, range.low] : [range.low, range.high];
  if (good(worst).gt(0) && good(worst).gte(plan.abs().times(margin))) return 'exceeds';
  if (good(range.middle).gte(0)) return 'reaches';
  return good(best).gte(0) ? 'hard' : 'misses';
}

/** A flow only grows: once past the plan it stays there, for good or ill. */
function alreadyCertain(input: VerdictInput): Verdict {
  const { indicator, plan, now } = input;
  if (indicator.kind !== 'flow') return 'insufficient';
  if (indicator.direction === 'lower') return now.gt(plan) ? 'misses' : 'insufficient';
  return now.gte(plan) ? againstPlan({ low: now, middle: now, high: now }, { ...input, margin: '0' }) : 'insufficient';
}

function withinRange({ low, middle, high }: Range, { indicator, plan }: VerdictInput): Verdict {
  const floor = indicator.range === null ? plan : decimal(indicator.range.low);
  const ceiling = indicator.range === null ? plan : decimal(indicator.range.high);
  if (middle.gte(floor) && middle.lte(ceiling)) return 'reaches';
  return high.gte(floor) && low.lte(ceiling) ? 'hard' : 'misses';
}
