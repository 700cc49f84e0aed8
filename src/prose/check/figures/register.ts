/**
 * SL15, SL17 and, of the register, SL16 · figures against what is on record: the same period, earlier periods of the year,
 * the same period of the years before.
 */
import { overTime } from '#core/consolidation.ts';
import { day } from '#core/day.ts';
import { type Decimal, decimal, printDecimal, total } from '#core/decimal.ts';
import { type Figure, figureKey, type Interval, type Vintage, vintages } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import { convert, countable } from '#core/measure.ts';
import { contains, cumulativeTo, inYear, monthsOf, type PeriodCode, period, startsYear, yearOf } from '#core/period.ts';
import type { Unit } from '#core/unit.ts';
import { exactly, meet, openInterval, times } from '#prose/check/interval.ts';
import type { Examined, Example, Found, Register, RegisterMatch, Rule } from '#prose/check/rule.ts';
import { lostCommas } from './all-of-rows.ts';

type Known = { readonly value: Decimal; readonly vintage: Vintage; readonly on: string };

/** What is on record of an indicator for a period: of a unit, or of the whole from all that report it. */
function knownOf(register: Register, { indicator, unit, whole }: RegisterMatch, of: PeriodCode): Known | null {
  const figures = register.figures.filter((figure) => figure.indicator === indicator.code);
  const own = knownIn(indicator, of, { figures, unit });
  if (own !== null || !whole) return own;
  const near = figures.filter((figure) => contains(of, figure.period) || contains(figure.period, of));
  const units = [...new Set(near.map((figure) => figure.unit))].sort();
  const parts = units.map((one) => knownIn(indicator, of, { figures, unit: one }));
  const told = parts.filter((part) => part !== null);
  if (units.length < 2 || told.length < parts.length || (indicator.kind !== 'flow' && indicator.kind !== 'stock'))
    return null;
  return {
    value: total(told.map(({ value }) => value)),
    vintage: vintages.find((vintage) => told.some((part) => part.vintage === vintage)) ?? 'estimate',
    on:
      told
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? '',
  };
}

type Of = { readonly figures: readonly Figure[]; readonly unit: string };

function knownIn(indicator: Indicator, of: PeriodCode, { figures, unit }: Of): Known | null {
  const mine = figures.filter((figure) => figure.unit === unit);
  const found = mine.length === 0 ? null : overTime({ indicator, period: of, unit, figures: mine });
  if (found?.value == null) return null;
  const used = mine.filter((figure) => contains(of, figure.period));
  return {
    value: found.value,
    vintage: vintages.find((vintage) => used.some((figure) => figure.vintage === vintage)) ?? 'official',
    on:
      used
        .map(({ knownOn }) => knownOn)
        .sort()
        .at(-1) ?? '',
  };
}

/** The values a match may stand for, in the indicator's measure. */
function printedOf({ printed, approx, indicator }: RegisterMatch): Interval {
  const scale = convert(decimal(1), countable(printed.measure), countable(indicator.measure)) ?? decimal(1);
  return times(openInterval(printed.value, printed.decimals, approx), exactly(scale));
}

const shownOf = ({ printed }: RegisterMatch): string => `${printDecimal(printed.value)} ${printed.measure}`;

const inMeasure = (value: Decimal, { measure, decimals }: Indicator): string =>
  `${printDecimal(value, Math.max(decimals, 1))} ${measure}`;

const MANY = 3;

/**
 * The statements that may be compared; none where most are of another size than the years before: then the document
 * speaks of another unit or scope than it was taken for.
 */
function comparable(register: Register | null): readonly RegisterMatch[] {
  const matches = register?.matches ?? [];
  if (register === null || matches.length < MANY) return matches;
  const sized = matches.flatMap((match) => {
    const last = knownOf(register, match, inYear(match.period, yearOf(match.period) - 1));
    return last === null || last.value.lte(0) ? [] : [isOtherSize(match, last.value)];
  });
  const strange = sized.filter(Boolean).length;
  return strange >= MANY && strange * 2 > sized.length ? [] : matches;
}

const isOtherSize = (match: RegisterMatch, value: Decimal): boolean => {
  const said = printedOf(match);
  return said.low.gt(value.times(FAR)) || said.high.lt(value.div(FAR));
};

function differing(examined: Examined): readonly Found[] {
  const { register } = examined;
  return comparable(register).flatMap((match): readonly Found[] => {
    const known = register && knownOf(register, match, match.period);
    if (!known || meet(printedOf(match), exactly(known.value)) !== null) return [];
    const thousand = [decimal(1000), decimal('0.001')].some((factor) =>
      meet(times(printedOf(match), exactly(factor)), exactly(known.value)),
    );
    return [
      {
        code: 'SL15',
        ...match.at,
        data: {
          label: match.indicator.name,
          said: shownOf(match),
          known: inMeasure(known.value, match.indicator),
          vintage: `@${known.vintage}`,
          knownOn: known.on.split('-').reverse().join('/'),
          slip: thousand ? '@thousandfold' : '@none',
          rounding: '@none',
          suggested: inMeasure(known.value, match.indicator),
        },
        ...(known.vintage === 'estimate' ? { severity: 'note' as const } : {}),
      },
    ];
  });
}

/** A cumulative flow below what a shorter period of the year already made on record. */
export function fallenOnRecord({ register }: Examined): readonly Found[] {
  return comparable(register).flatMap((match): readonly Found[] => {
    const { indicator, period: of } = match;
    if (register === null || indicator.kind !== 'flow' || !startsYear(of)) return [];
    const shorter = monthsOf(of)
      .slice(0, -1)
      .map((_, index) => cumulativeTo(yearOf(of), index + 1))
      .reverse();
    for (const earlier of shorter) {
      const known = knownOf(register, match, earlier);
      if (known === null) continue;
      if (printedOf(match).high.gte(known.value)) return [];
      const data = {
        label: indicator.name,
        period: of,
        said: shownOf(match),
        earlier: inMeasure(known.value, indicator),
        earlierPeriod: earlier,
      };
      return [{ code: 'SL16', ...match.at, data }];
    }
    return [];
  });
}

const FEWEST_YEARS = 2;
const FAR = decimal(4);
const SMALL = decimal(20);
const YEARS_BACK = 6;

function outside({ register }: Examined): readonly Found[] {
  return comparable(register).flatMap((match): readonly Found[] => {
    const { indicator, unit, period: of } = match;
    if (register === null || knownOf(register, match, of) !== null) return [];
    if (isNew(register.units, unit, of) || countable(indicator.measure).dimension === 'percent') return [];
    const past = Array.from({ length: YEARS_BACK }, (_, back) => yearOf(of) - 1 - back)
      .flatMap((year) => knownOf(register, match, inYear(of, year)) ?? [])
      .map(({ value }) => value)
      .sort((a, b) => a.cmp(b));
    const [low, high] = [past[0], past.at(-1)];
    if (past.length < FEWEST_YEARS || !low || !high || low.lte(0) || high.lt(SMALL)) return [];
    const said = printedOf(match);
    if (said.low.lte(high.times(FAR)) && said.high.gte(low.div(FAR))) return [];
    const data = {
      label: indicator.name,
      said: shownOf(match),
      low: inMeasure(low, indicator),
      high: inMeasure(high, indicator),
      years: past.length,
    };
    return [{ code: 'SL17', ...match.at, data }];
  });
}

/** In the first years of a unit after a reform its history is another unit's. */
function isNew(units: readonly Unit[], code: string, of: PeriodCode): boolean {
  const unit = units.find((one) => one.code === code);
  return unit !== undefined && Number(unit.from.slice(0, 4)) >= yearOf(of) - 1;
}

const revenue: Indicator = {
  code: 'thu',
  name: 'Thu ngân sách trên địa bàn',
  english: 'Revenue',
  field: 'budget',
  measure: 'triệu đồng',
  decimals: 0,
  kind: 'flow',
  formed: 'agency',
  owner: 'tax',
  reportedBy: [],
  direction: 'higher',
  range: null,
  price: 'none',
  ratio: null,
  partOf: null,
  saidAs: 'value',
  from: day('2010-01-01'),
  to: null,
  carry: 'add',
  aliases: [],
  key: true,
};

const onRecord = (of: string, value: string, knownOn: string): Figure => {
  const figure = {
    indicator: 'thu',
    unit: 'tax',
    reportedBy: 'tax',
    period: period(of),
    state: 'value' as const,
    value: decimal(value),
    printed: null,
    vintage: 'official' as const,
    approx: null,
    until: null,
    knownOn: day(knownOn),
    source: { kind: 'history' as const, file: 'history.csv', known: day(knownOn) },
    confirmed: null,
  };
  return { ...figure, key: figureKey(figure) };
};

const quote = 'Thu ngân sách trên địa bàn đạt';

/** A document of one sentence beside a register of a few values. */
function beside(
  said: string,
  figures: readonly Figure[],
  unit: Partial<Unit> = {},
): Pick<Example, 'text' | 'register'> {
  const text = `${quote} ${said} triệu đồng.`;
  const value = decimal(said.replace(/\./g, ''));
  return {
    text,
    register: {
      indicators: [revenue],
      figures,
      units: [
        {
          code: 'tax',
          name: 'Chi cục Thuế',
          kind: 'vertical',
          from: day('2005-01-01'),
          to: null,
          parent: null,
          aliases: [],
          codes: {},
          fields: [],
          ...unit,
        },
      ],
      matches: [
        {
          at: { start: quote.length + 1, end: quote.length + 1 + said.length },
          indicator: revenue,
          unit: 'tax',
          whole: true,
          period: period('2019-9M'),
          value,
          printed: { value, decimals: 0, measure: 'triệu đồng' },
          approx: null,
          estimate: false,
        },
      ],
    },
  };
}

const past = [
  onRecord('2016-9M', '150000', '2016-10-05'),
  onRecord('2017-9M', '180000', '2017-10-05'),
  onRecord('2018-9M', '200000', '2018-10-05'),
];

export const againstRegister: Rule = {
  name: 'register',
  codes: ['SL15'],
  title: { vi: 'Khác số liệu trong sổ theo dõi', en: 'Not the register’s figure' },
  about: {
    vi: 'Với --register: số của cùng chỉ tiêu, đơn vị và kỳ đã có trong sổ đến ngày rà soát; nêu loại số (ước, sơ bộ, chính thức, điều chỉnh) và ngày cập nhật. Số trong sổ chỉ là số ước thì là lưu ý. Câu chưa chắc nói về chỉ tiêu nào thì không xét.',
    en: 'With --register: the value of the same indicator, unit and period on record on the day of the check, with its vintage and date. Where the register’s own is an estimate, only a note. Statements that are not surely about an indicator are let pass.',
  },
  examples: [
    {
      case: 'fires',
      ...beside('231.500', [...past, onRecord('2019-9M', '235100', '2019-10-05')]),
      finds: [{ code: 'SL15', quote: '231.500' }],
    },
    { case: 'just misses', ...beside('231.500', [...past, onRecord('2019-9M', '231500.4', '2019-10-05')]) },
    { case: 'does not apply', ...beside('231.500', past) },
  ],
  find: differing,
};

export const history: Rule = {
  name: 'history',
  codes: ['SL17'],
  title: { vi: 'Ngoài xa khoảng các năm trước', en: 'Far outside its own history' },
  about: {
    vi: 'Số trong bảng mất dấu phẩy so với các năm cạnh nó (2,1 · 2,2 · 2,3 · 24). Với --register: gấp hơn bốn lần số cao nhất, hoặc chưa bằng một phần tư số thấp nhất của cùng kỳ ít nhất hai năm trước. Không xét tỷ lệ, số đếm nhỏ, và không bao giờ xét đơn vị trong năm đầu sau sắp xếp.',
    en: 'A value of a table that lost its comma beside other years (2,1 · 2,2 · 2,3 · 24). With --register: over four times the highest, or under a quarter of the lowest value of the same period of two years or more. Not for rates and small counts, and never for a unit in its first year after a reform.',
  },
  examples: [
    { case: 'fires', ...beside('2.315', past), finds: [{ code: 'SL17', quote: '2.315' }] },
    {
      case: 'fires',
      text: [
        '| TT | Chỉ tiêu | ĐVT | Năm 2016 | Năm 2017 | Năm 2018 | Năm 2019 |',
        '| 1 | Tổng lượt khách | nghìn lượt | 2.770 | 3.503 | 4.247 | 5.106 |',
        '| 2 | Ngày lưu trú bình quân | ngày | 2,1 | 2,2 | 2,3 | 24 |',
      ].join('\n'),
      on: '2020-01-05',
      finds: [{ code: 'SL17', quote: '24' }],
      why: { vi: 'Mất dấu phẩy: 2,4.', en: 'A lost comma: 2,4.' },
    },
    { case: 'just misses', ...beside('800.000', past) },
    {
      case: 'does not apply',
      ...beside('2.315', past, { from: day('2019-01-01') }),
      why: { vi: 'Đơn vị mới sau sắp xếp.', en: 'A unit new after the reform.' },
    },
  ],
  find: (examined) => [...outside(examined), ...lostCommas(examined)],
};
