/**
 * What is odd about a value at the moment somebody types it: its sign, its measure, a cumulative value that went down, a
 * value unlike every past one. Odd is not wrong: people decide, so nothing here refuses.
 */
import { type Decimal, decimal, rounded, total } from './decimal.ts';
import type { Indicator } from './indicator.ts';
import { countable, isRate, measureOf } from './measure.ts';

/** What is known beside the cell, in the indicator's measure. */
export type EntryGround = Pick<Indicator, 'kind' | 'measure'> & {
  readonly plans: readonly Decimal[];
  /** The same period of past years. */
  readonly past: readonly Decimal[];
  /** What an earlier period of the same year, counted from its beginning, came to. */
  readonly earlier: Decimal | null;
  /** In its first years a unit's past says nothing of it. */
  readonly isNew: boolean;
};

export type Oddity =
  | { readonly code: 'negative' | 'fraction' | 'over-hundred' }
  | { readonly code: 'fallen'; readonly earlier: Decimal }
  /** So many times more, or less, than what it is set against. */
  | { readonly code: 'scale'; readonly times: Decimal; readonly more: boolean; readonly against: Decimal }
  | { readonly code: 'far'; readonly low: Decimal; readonly high: Decimal };

/** Million and billion mixed up, or a thousand left out: the same bounds as the check of reports. */
const scale = { least: 200, most: 5_000 };
/** Outside of half the least and twice the most that the same period ever brought. */
const far = { years: 2, below: 0.5, above: 2 };

/**
 * The gravest oddity of a value, or none.
 *
 * @example oddityOf(decimal(-3), { kind: 'flow', measure: 'hộ', plans: [], past: [], earlier: null, isNew: false }) // { code: 'negative' }
 */
export function oddityOf(value: Decimal, ground: EntryGround): Oddity | null {
  const { kind, measure, past, earlier } = ground;
  if (value.lt(0) && (kind === 'flow' || kind === 'stock') && !past.some((one) => one.lt(0)))
    return { code: 'negative' };
  if (isCounted(measure) && !value.eq(rounded(value, 0))) return { code: 'fraction' };
  if (kind === 'ratio' && isRate(measure) && value.gt(100) && !past.some((one) => one.gt(100)))
    return { code: 'over-hundred' };
  const slip = scaleSlip(value, ground);
  if (slip !== null) return slip;
  if (kind === 'flow' && earlier !== null && value.lt(earlier)) return { code: 'fallen', earlier };
  return farFrom(value, ground);
}

/** Known things that are counted one by one; of what is in no table nobody knows whether it has halves. */
function isCounted(measure: string): boolean {
  const known = measureOf(measure);
  return known !== null && known.factor === '1' && !physical.includes(countable(measure).dimension);
}

const physical: readonly string[] = [
  ...['money', 'us-dollar', 'income', 'income-month', 'area', 'length', 'volume', 'weight', 'yield', 'energy'],
  ...['percent', 'percentage-point', 'diem', 'điểm'],
];

function scaleSlip(value: Decimal, { plans, past }: EntryGround): Oddity | null {
  if (value.lte(0)) return null;
  for (const against of [...past, ...plans]) {
    if (against.lte(0)) continue;
    const more = value.gt(against);
    const times = more ? value.div(against) : against.div(value);
    if (times.gte(scale.least) && times.lte(scale.most))
      return { code: 'scale', times: rounded(times, 0), more, against };
  }
  return null;
}

function farFrom(value: Decimal, { past, isNew, kind }: EntryGround): Oddity | null {
  const known = past.filter((one) => one.gt(0));
  if (isNew || kind === 'index' || known.length < far.years || known.length < past.length) return null;
  const least = known.reduce((a, b) => (b.lt(a) ? b : a));
  const most = known.reduce((a, b) => (b.gt(a) ? b : a));
  if (value.gte(least.times(far.below)) && value.lte(most.times(far.above))) return null;
  return { code: 'far', low: least, high: most };
}

/**
 * Whether parts come to more than their whole.
 *
 * @example isOverWhole(decimal(10), [decimal(6), decimal(5)]) // true
 */
export const isOverWhole = (whole: Decimal, parts: readonly Decimal[]): boolean =>
  parts.length > 0 && total(parts).gt(decimal(whole));
