/**
 * Indicators generated for properties over the writers: of both catalogues of the repository and some of our own, with
 * values of every size and precision, and plans, growth and outlook reckoned by the core.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Assessment } from '#core/assessment.ts';
import { compare, completion } from '#core/comparison.ts';
import { consolidate } from '#core/consolidation.ts';
import { addDays, day } from '#core/day.ts';
import { type Decimal, decimal } from '#core/decimal.ts';
import type { Figure } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import { isRate } from '#core/measure.ts';
import { outlook } from '#core/outlook.ts';
import type { PastValue } from '#core/past-year.ts';
import { inYear, type PeriodCode, samePeriodLastYear, spanOf, startsYear, wholeYear } from '#core/period.ts';
import type { Target, TargetBasis } from '#core/target.ts';
import { isCounted } from '#prose/write/numbers.ts';

const plain = {
  english: '',
  decimals: 0,
  range: null,
  price: 'none',
  ratio: null,
  partOf: null,
  saidAs: 'value',
  from: day('1990-01-01'),
  to: null,
  carry: 'add',
  aliases: [],
  key: false,
} as const;

type Row = Pick<Indicator, 'code' | 'name' | 'field' | 'measure' | 'kind' | 'formed' | 'direction'> &
  Partial<Indicator>;

const own = (code: string, name: string, measure: string, more: Partial<Indicator> = {}): Row => ({
  ...{ code, name, measure, field: 'culture-society', kind: 'flow', formed: 'agency', direction: 'higher', key: true },
  ...more,
});

/** Measures that neither catalogue has. */
const ours: readonly Row[] = [
  own('ty-suat-sinh', 'Tỷ suất sinh thô', '‰', { kind: 'ratio', decimals: 2, direction: 'neutral' }),
  own('giam-sinh', 'Mức giảm tỷ lệ sinh', '‰', { kind: 'ratio', decimals: 2 }),
  own('thu-nhap', 'Thu nhập bình quân đầu người', 'triệu đồng/người/năm', { kind: 'stock', decimals: 1 }),
  own('nang-suat-ngo', 'Năng suất ngô bình quân', 'tạ/ha', { kind: 'stock', decimals: 1, field: 'industry-trade' }),
  own('nha-o', 'Diện tích sàn nhà ở bình quân đầu người', 'm²', { kind: 'stock', decimals: 1 }),
  own('khai-thac', 'Sản lượng khai thác đá', 'm³', { decimals: 0, field: 'industry-trade' }),
  own('thu-no', 'Thu nợ đọng thuế', 'nghìn đồng', { decimals: 0, field: 'budget' }),
];

/** Codes of the second catalogue are told apart from the first one's. */
const rowsOf = (path: string, prefix: string): readonly Row[] =>
  (parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as readonly Row[]).map((row) => ({
    ...row,
    code: `${prefix}${row.code}`,
    partOf: row.partOf ? `${prefix}${row.partOf}` : null,
  }));

/** Every indicator a generated review may hold; one name once. */
export const catalogue: readonly Row[] = [
  ...new Map(
    [
      ...rowsOf('examples/kien-an/indicators.yaml', ''),
      ...rowsOf('corpus/matching/second/indicators.yaml', 'ha-giang/'),
      ...ours,
    ].map((row) => [row.name, row]),
  ).values(),
];

export const wards = ['w1', 'w2', 'w3', 'w4'] as const;
export const departments = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'] as const;
const nowhere = { start: 0, end: 1, quote: '', place: null };

/** The digits of a value; what it is worth depends on the measure. */
const digits = fc.record({
  mantissa: fc.oneof(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 99_999 }),
    fc.integer({ min: 1, max: 99_999_999 }),
  ),
  scale: fc.integer({ min: 0, max: 4 }),
});
type Digits = { readonly mantissa: number; readonly scale: number };

export const chosenIndicator = fc.record({
  of: fc.integer({ min: 0, max: catalogue.length - 1 }),
  key: fc.boolean(),
  owner: fc.constantFrom(...departments),
  saidAs: fc.constantFrom('value' as const, 'growth' as const),
  state: fc.constantFrom('value', 'value', 'value', 'value', 'value', 'nothing', 'missing'),
  digits,
  shares: fc.array(fc.constantFrom('value', 'value', 'value', 'missing', 'nothing'), { minLength: 4, maxLength: 4 }),
  lastYear: fc.constantFrom('none', 'same', 'zero', 'moved', 'moved', 'moved', 'moved'),
  moved: fc.integer({ min: -8_900, max: 25_000 }),
  plans: fc.uniqueArray(
    fc.record({
      basis: fc.constantFrom<TargetBasis>('council', 'council', 'assigned', 'committee', 'stretch'),
      percent: fc.integer({ min: 1_100, max: 30_000 }),
      growth: fc.constantFrom(false, false, false, true),
      by: fc.integer({ min: -500, max: 3000 }),
    }),
    { maxLength: 2, selector: ({ basis }) => basis },
  ),
  past: fc.array(fc.integer({ min: 30, max: 99 }), { maxLength: 3 }),
  estimate: fc.option(fc.integer({ min: 100, max: 300 })),
  approx: fc.constantFrom(null, null, null, 'hơn', 'gần', 'trên', 'khoảng'),
  until: fc.boolean(),
  vintage: fc.constantFrom<Figure['vintage']>('estimate', 'estimate', 'official', 'preliminary'),
  confirmed: fc.boolean(),
  besides: fc.constantFrom(false, false, false, true),
});
type Chosen = typeof chosenIndicator extends fc.Arbitrary<infer T> ? T : never;

/** The indicator as this review has it; a part only where its whole is there. */
export const indicatorOf = (chosen: Chosen, codes: ReadonlySet<string>): Indicator => {
  const row = catalogue[chosen.of] as Row;
  const partOf = row.partOf && codes.has(row.partOf) ? row.partOf : null;
  const added = row.formed === 'added' && (row.kind === 'flow' || row.kind === 'stock');
  const more = {
    owner: chosen.owner,
    reportedBy: added ? wards : [],
    key: chosen.key,
    saidAs: row.direction === 'higher' ? chosen.saidAs : ('value' as const),
    partOf,
  };
  return {
    ...plain,
    ...row,
    ratio: null,
    ...more,
    formed: added ? 'added' : row.formed === 'added' ? 'agency' : row.formed,
  };
};

/** What a value of these digits is in the indicator's measure: whole things, rates within reason, amounts of any size. */
function amountOf({ mantissa, scale }: Digits, { measure, kind }: Indicator): string {
  if (isCounted(measure)) return String(mantissa % 100_000);
  if (kind === 'index')
    return decimal(9000 + (mantissa % 3000))
      .div(100)
      .toFixed();
  if (isRate(measure))
    return decimal(mantissa % 10_000)
      .div(100)
      .plus(decimal(scale).div(1000))
      .toFixed();
  return decimal(mantissa).div(decimal(10).pow(scale)).toFixed();
}

const times = (value: string, tenThousandths: number, indicator: Indicator): string =>
  withinReason(decimal(value).times(tenThousandths).div(10_000), indicator).toFixed();

/** Whole things are whole, and a rate is a part of a whole. */
function withinReason(value: Decimal, { measure, kind }: Indicator): Decimal {
  if (isCounted(measure)) return value.round(0);
  return isRate(measure) && kind !== 'index' && value.gt(100) ? decimal(100) : value.round(5);
}

/** The period under review and the day of the conference. */
export type Round = { readonly now: PeriodCode; readonly on: string };

/** Figures and everything the core reckons from them. */
export function assessmentOf(indicator: Indicator, chosen: Chosen, { now, on }: Round): Assessment {
  const value = amountOf(chosen.digits, indicator);
  const added = indicator.formed === 'added';
  const figure = (about: string, of: PeriodCode, said: string | null, more: Partial<Figure> = {}): Figure => ({
    ...{ key: `figure|${indicator.code}|${about}|${of}`, indicator: indicator.code, unit: about, period: of },
    ...{ reportedBy: about === 'all' ? indicator.owner : about, state: said === null ? 'nothing-arose' : 'value' },
    ...{
      value: said === null ? null : decimal(said),
      printed: null,
      vintage: of === now ? chosen.vintage : 'official',
    },
    ...{ approx: null, until: null, knownOn: day('2016-01-01') },
    source: { kind: 'report', at: { file: `${about}.docx`, ...nowhere }, from: 'table', version: 1 },
    confirmed: chosen.confirmed ? { by: 'Nguyễn Văn An', on: day(on) } : null,
    ...more,
  });
  const ofWards = (of: PeriodCode, whole: string): readonly Figure[] =>
    wards.flatMap((ward, index) => {
      const share = chosen.shares[index];
      if (share === 'missing' && of === now) return [];
      return [figure(ward, of, share === 'nothing' && of === now ? null : times(whole, 1000 + 700 * index, indicator))];
    });
  const together = (of: PeriodCode, said: string | null, more: Partial<Figure> = {}) => {
    const besides =
      chosen.besides && of === now && said !== null && !isRate(indicator.measure) && indicator.kind !== 'index';
    return consolidate({
      ...{ indicator, period: of, units: added || besides ? wards : [] },
      figures: (added || besides) && said !== null ? ofWards(of, said) : [],
      wholeFigures: added ? [] : [figure('all', of, said, more)],
    });
  };
  const absent = consolidate({ indicator, period: now, units: added ? wards : [], figures: [], wholeFigures: [] });
  const details = { approx: chosen.approx, until: chosen.until ? addDays(spanOf(now, 'calendar').to, -5) : null };
  const nothing = together(now, null);
  const none = added ? absent : nothing;
  const current = chosen.state === 'value' ? together(now, value, details) : chosen.state === 'nothing' ? none : absent;
  const before =
    { none: null, same: value, zero: '0', moved: times(value, 10_000 + chosen.moved, indicator) }[chosen.lastYear] ??
    null;
  const lastYear = before === null ? null : together(samePeriodLastYear(now), before);
  const history: readonly PastValue[] =
    before === null
      ? []
      : chosen.past.flatMap((share, index) => {
          const year = Number(now.slice(0, 4)) - 1 - index;
          const whole = withinReason(decimal(before).times(100).div(share).round(3), indicator);
          const past = (of: PeriodCode, amount: typeof whole): PastValue => ({
            period: of,
            value: amount,
            key: `history|${indicator.code}|${of}`,
            confirmed: true,
          });
          return [past(inYear(now, year), decimal(before)), past(wholeYear(inYear(now, year)), whole)];
        });
  const comparison = compare({ indicator, now: current, lastYear });
  const targets = startsYear(now)
    ? chosen.plans.map((plan, line) => targetOf(plan, { indicator, value, line, now }))
    : [];
  const principal = targets[0] ?? null;
  const lastWhole = history[1] === undefined ? null : history[1].value.toFixed();
  const estimated =
    chosen.estimate === null || isRate(indicator.measure) ? null : times(value, chosen.estimate * 100, indicator);
  return {
    ...{ indicator, now: current, lastYear, comparison, principal },
    lastYearWhole: lastWhole === null || added ? null : together(wholeYear(samePeriodLastYear(now)), lastWhole),
    completions: targets
      .map((target) => completion({ indicator, now: current, target, comparison }))
      .filter((one) => one !== null),
    agencyEstimate: estimated === null || added ? null : together(wholeYear(now), estimated),
    outlook: principal ? outlook({ indicator, period: now, now: current, target: principal, history }) : null,
  };
}

type Plan = Chosen['plans'][number];

function targetOf(
  { basis, percent, growth, by }: Plan,
  {
    indicator,
    value,
    line,
    now,
  }: { readonly indicator: Indicator; readonly value: string; readonly line: number; readonly now: PeriodCode },
): Target {
  const asGrowth = growth && indicator.kind !== 'index' && !isRate(indicator.measure);
  const level = withinReason(decimal(value).times(percent).div(10_000).round(3), indicator);
  return {
    ...{
      key: `target|${indicator.code}|${basis}`,
      indicator: indicator.code,
      unit: null,
      basis,
      directive: null,
      line,
    },
    ...{
      year: Number(now.slice(0, 4)),
      as: asGrowth ? 'growth' : 'value',
      value: asGrowth ? decimal(by).div(100) : level,
    },
  };
}
