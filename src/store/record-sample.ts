/**
 * A small authority on record for tests: wards of which one gives way to another within the year, a department they
 * stand under, and indicators that add, that take the last, and that one agency supplies.
 */
import { day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import { type Figure, type FigureState, figureKey, type Vintage } from '#core/figure.ts';
import { figureOf, indicatorOf } from '#core/figure-sample.ts';
import { period } from '#core/period.ts';
import type { Unit } from '#core/unit.ts';
import type { Asking, Who } from './access/acting.ts';
import type { AuthorityRecord } from './record.ts';

const unit = (code: string, kind: Unit['kind'], more: Partial<Unit> = {}): Unit => ({
  code,
  name: code,
  kind,
  from: day('2000-01-01'),
  to: null,
  parent: null,
  aliases: [],
  codes: {},
  fields: [],
  ...more,
});

const units = [
  unit('tai-chinh', 'department'),
  unit('khoi-phuong', 'party'),
  unit('a', 'ward', { parent: 'khoi-phuong' }),
  unit('b', 'ward', { parent: 'khoi-phuong', to: day('2019-06-30') }),
  unit('c', 'ward'),
  unit('d', 'ward', { parent: 'khoi-phuong', from: day('2019-07-01') }),
];

export const indicators = [
  indicatorOf({ code: 'thu', kind: 'flow', formed: 'added', reportedBy: ['ward'], owner: 'tai-chinh' }),
  indicatorOf({ code: 'ho', kind: 'stock', formed: 'added', reportedBy: ['a', 'b', 'd'], owner: 'tai-chinh' }),
  indicatorOf({ code: 'chi', kind: 'flow', formed: 'agency', reportedBy: [], owner: 'tai-chinh' }),
];

/** The record of that authority under a code, with no figure yet. */
export const emptyRecord = (code: string): AuthorityRecord => ({
  authority: { code, name: code, level: 'phường', place: code, illustrative: null },
  keeper: null,
  holidays: [],
  bodies: [],
  units,
  roles: (['office', 'auditor'] as const).map((role) => ({
    name: 'Trần Thị Mai',
    role,
    unit: null,
    from: day('2000-01-01'),
    to: null,
  })),
  relations: [{ on: day('2019-07-01'), kind: 'rename', from: ['b'], to: ['d'], shares: {} }],
  indicators,
  targets: [],
  history: [],
  directives: [],
  tasks: [],
  pastFindings: [],
  reviews: [],
});

/** Who works for that authority's office, and may look into its ledger. */
export const officerOf = (authority: string): Who => ({ of: authority, person: 'p1' });

const at = new Date('2019-10-01T00:00:00Z');
export const asClerk = (authority: string): Asking => ({ authority, by: officerOf(authority), at });
/** As whoever runs the program. */
export const asOperator = (authority: string): Asking => ({ authority, by: 'operator', at });

export type Wish = {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly state: FigureState;
  readonly value: string;
  readonly vintage: Vintage;
  readonly known: string;
};

/** A value on record. */
export function valueOnRecord({ state, value, known, period: of, ...wish }: Wish): Figure {
  const source = { kind: 'history', file: `history/${known}.csv`, known: day(known) } as const;
  const figure: Figure = {
    ...figureOf(),
    ...wish,
    reportedBy: wish.unit,
    period: period(of),
    state,
    value: state === 'value' ? decimal(value) : null,
    knownOn: day(known),
    source,
  };
  return { ...figure, key: figureKey(figure) };
}
