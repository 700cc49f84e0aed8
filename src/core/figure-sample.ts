/**
 * Small indicators, figures, targets and tasks for tests, each with the one thing the test is about set by the caller.
 */
import type { Consolidation, Coverage } from './consolidation.ts';
import { type Day, day } from './day.ts';
import { decimal } from './decimal.ts';
import { derive } from './derivation.ts';
import { type Figure, figureKey } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { PastValue } from './past-year.ts';
import { period } from './period.ts';
import type { Target } from './target.ts';
import type { Task } from './task.ts';

export const revenue: Indicator = {
  code: 'THU-NS',
  name: 'Thu ngân sách trên địa bàn',
  english: 'Budget revenue in the area',
  field: 'budget',
  measure: 'tỷ đồng',
  decimals: 1,
  kind: 'flow',
  formed: 'added',
  owner: 'tai-chinh',
  reportedBy: ['ward'],
  direction: 'higher',
  range: null,
  price: 'current',
  ratio: null,
  partOf: null,
  saidAs: 'value',
  from: day('2015-01-01'),
  to: null,
  carry: 'add',
  aliases: [],
  key: true,
};

export const indicatorOf = (with_: Partial<Indicator>): Indicator => ({ ...revenue, ...with_ });

type FigureWish = Partial<Omit<Figure, 'value' | 'period' | 'knownOn' | 'confirmed'>> & {
  readonly value?: string | null;
  readonly period?: string;
  readonly knownOn?: string;
  readonly confirmed?: boolean;
  readonly start?: number;
  readonly version?: number;
  readonly from?: 'prose' | 'table';
};

/** A figure of the revenue of Bắc Sơn for nine months of 2019, unless told otherwise. */
export function figureOf(wish: FigureWish = {}): Figure {
  const { value = '10', start = 0, version = 1, from = 'prose', knownOn = '2019-09-20', ...rest } = wish;
  const unit = wish.unit ?? 'bac-son';
  const at = { file: `${wish.reportedBy ?? unit}.docx`, start, end: start + 4, quote: 'số', place: null };
  const figure: Figure = {
    key: '',
    indicator: revenue.code,
    reportedBy: unit,
    state: 'value',
    printed: null,
    vintage: 'estimate',
    approx: null,
    until: null,
    source: { kind: 'report', at, from, version },
    ...rest,
    unit,
    value: value === null ? null : decimal(value),
    period: period(wish.period ?? '2019-9M'),
    knownOn: day(knownOn),
    confirmed: wish.confirmed ? { by: 'Nguyễn Thị Lan', on: day('2019-09-21') } : null,
  };
  return { ...figure, key: figureKey(figure) };
}

/** As printed: `printedAs('4.519', 0, 'tỷ đồng')`. */
export const printedAs = (value: string, decimals: number, measure = 'tỷ đồng') => ({
  value: value,
  printed: { value: decimal(value), decimals, measure },
});

export function targetOf(value: string, wish: Partial<Omit<Target, 'value'>> = {}): Target {
  const basis = wish.basis ?? 'assigned';
  const key = `target|${basis}`;
  return {
    key,
    indicator: 'THU-NS',
    unit: null,
    year: 2019,
    as: 'value',
    directive: null,
    line: 1,
    ...wish,
    basis,
    value: decimal(value),
  };
}

/** Nobody of those expected has reported. */
export const coverageOf = (expected: readonly string[]): Coverage => ({
  expected,
  reported: [],
  missing: expected,
  notApplicable: [],
  partly: [],
  restated: [],
  unexpected: [],
});

/** A known result for the whole, taken from its agency, with nothing missing. */
export function resultOf(value: string | null, at = '2019-9M', indicator: Indicator = revenue): Consolidation {
  const about = { indicator: indicator.code, period: period(at) };
  const known = value === null ? null : decimal(value);
  return {
    ...about,
    result: derive(about, {
      kind: 'taken',
      value: known,
      measure: indicator.measure,
      from: [],
      arithmetic: '',
      confirmed: true,
    }),
    vintage: 'estimate',
    coverage: { ...coverageOf(['tai-chinh']), reported: ['tai-chinh'], missing: [] },
    parts: [],
    contests: [],
    beside: null,
  };
}

/** Past values from `{ '2018-9M': '200' }`. */
export const pastOf = (values: Readonly<Record<string, string>>): readonly PastValue[] =>
  Object.entries(values).map(([code, value]) => ({
    period: period(code),
    value: decimal(value),
    key: `history|${code}`,
    confirmed: true,
  }));

export function taskOf(due: string | null, wish: Partial<Task> = {}): Task {
  return {
    id: 'NV-01',
    what: 'Đôn đốc thu nợ thuế',
    field: 'budget',
    leader: null,
    lead: 'chi-cuc-thue',
    support: [],
    deliverable: null,
    deadline: due === null ? { kind: 'standing' } : { kind: 'dated', due: day(due) },
    assignedOn: day('2019-07-01'),
    origin: 'remedy',
    directives: [],
    finding: null,
    indicator: null,
    extensions: [],
    withdrawn: null,
    progress: [],
    proposed: false,
    ...wish,
  };
}

export const doneOn = (on: string, confirmed = true): { readonly progress: Task['progress'] } => ({
  progress: [{ on: day(on), words: 'đã xong', done: true, at: null, confirmed }],
});

export const days = (...texts: readonly string[]): readonly Day[] => texts.map(day);
