import { describe, expect, test } from 'vitest';
import { day } from './day.ts';
import {
  childrenOn,
  descendantsOn,
  madeOf,
  type Unit,
  type UnitHistory,
  type UnitRelation,
  unitOn,
  unitsOn,
} from './unit.ts';

const unit = (code: string, from: string, to: string | null, parent: string | null = 'kien-an-quan'): Unit => ({
  code,
  name: code,
  kind: 'ward',
  from: day(from),
  to: to === null ? null : day(to),
  parent,
  aliases: [],
  codes: {},
  fields: [],
});
const relation = (on: string, from: readonly string[], to: readonly string[]): UnitRelation => ({
  on: day(on),
  kind: 'merge',
  from,
  to,
  shares: {},
});

/** The reform of Kiến An: wards merged on 1 January 2025, the district gone on 1 July; `phu-lien` is the old ward's code. */
const units = [
  unit('kien-an-quan', '1994-08-29', '2025-06-30', 'hai-phong'),
  unit('phu-lien', '1994-08-29', '2024-12-31'),
  unit('trang-minh', '1994-08-29', '2024-12-31'),
  unit('ngoc-son', '1994-08-29', '2025-06-30'),
  unit('bac-ha', '2025-01-01', '2025-06-30'),
  unit('phu-lien-moi', '2025-07-01', null, 'hai-phong'),
  unit('to-1', '2000-01-01', null, 'ngoc-son'),
];
const relations = [
  relation('2025-01-01', ['phu-lien', 'trang-minh'], ['bac-ha']),
  relation('2025-07-01', ['bac-ha', 'ngoc-son'], ['phu-lien-moi']),
];
const history = { units, relations };
const codes = (found: readonly Unit[]) => found.map(({ code }) => code).sort();

describe('units are dated', () => {
  test('first and last day included', () => {
    expect([unitOn(units, 'bac-ha', day('2024-12-31')), unitOn(units, 'bac-ha', day('2025-07-01'))]).toEqual([
      null,
      null,
    ]);
    expect([
      unitOn(units, 'bac-ha', day('2025-01-01'))?.code,
      unitOn(units, 'bac-ha', day('2025-06-30'))?.code,
    ]).toEqual(['bac-ha', 'bac-ha']);
    expect(codes(unitsOn(units, day('2025-03-01')))).toEqual(['bac-ha', 'kien-an-quan', 'ngoc-son', 'to-1']);
  });
  test('and so is the tree', () => {
    expect(codes(childrenOn(units, 'kien-an-quan', day('2019-09-30')))).toEqual(['ngoc-son', 'phu-lien', 'trang-minh']);
    expect(codes(descendantsOn(units, 'kien-an-quan', day('2025-03-01')))).toEqual(['bac-ha', 'ngoc-son', 'to-1']);
  });
  test('a tree that turns on itself ends', () => {
    const turning = [unit('a', '2000-01-01', null, 'b'), unit('b', '2000-01-01', null, 'a')];
    expect(codes(descendantsOn(turning, 'a', day('2019-01-01')))).toEqual(['b']);
  });
});

describe('reform', () => {
  type Days = { readonly after: string; readonly upTo?: string; readonly by?: 'population' | 'area' };
  const told = (of: UnitHistory, code: string, { after, upTo = '2025-12-31', by }: Days) =>
    madeOf(of, code, { after: day(after), upTo: day(upTo), by: by ?? null })?.map(
      ({ unit, share }) => `${share} ${unit}`,
    );
  const stated = (on: string, from: readonly string[], shares: UnitRelation['shares']): UnitRelation => ({
    ...relation(on, from, Object.keys(shares)),
    shares,
  });

  test('the units one was formed from, back to a day', () => {
    const since = (after: string, code = 'phu-lien-moi') => told(history, code, { after });
    expect(since('2024-09-30')).toEqual(['1 phu-lien', '1 trang-minh', '1 ngoc-son']);
    expect(since('2025-01-01')).toEqual(['1 bac-ha', '1 ngoc-son']);
    expect(since('2025-07-01')).toEqual(['1 phu-lien-moi']);
    expect(since('2024-09-30', 'to-1')).toEqual(['1 to-1']);
    expect(since('2024-09-30', 'ngoc-son')).toBeUndefined();
  });
  test('a unit that took another in was formed from both', () => {
    const both = { units, relations: [relation('2025-01-01', ['phu-lien'], ['ngoc-son'])] };
    expect(told(both, 'ngoc-son', { after: '2024-12-31', upTo: '2025-06-30' })).toEqual(['1 phu-lien', '1 ngoc-son']);
  });
  test('what was divided, or goes on beside its successor, is told on no unit without shares', () => {
    const days = { after: '2024-09-30' };
    const split = { units, relations: [...relations, relation('2025-07-01', ['ngoc-son'], ['phu-lien-moi', 'to-1'])] };
    expect([told(split, 'phu-lien-moi', days), told(split, 'to-1', days)]).toEqual([undefined, undefined]);
    const lends = { units, relations: [relation('2025-03-01', ['ngoc-son'], ['bac-ha'])] };
    expect(told(lends, 'bac-ha', { ...days, upTo: '2025-05-01' })).toBeUndefined();
    expect(told(lends, 'ngoc-son', { ...days, upTo: '2025-05-01' })).toBeUndefined();
  });
  test('with shares it is so much of it, on the basis asked for, through every step', () => {
    const split = {
      units,
      relations: [
        relation('2025-01-01', ['phu-lien', 'trang-minh'], ['bac-ha']),
        stated('2025-07-01', ['bac-ha'], {
          'phu-lien-moi': { population: '0.75', area: '0.6' },
          'to-1': { population: '0.25', area: '0.4' },
        }),
        stated('2025-07-01', ['ngoc-son'], { 'phu-lien-moi': { population: '0.1' }, 'to-1': { population: '0.9' } }),
      ],
    };
    const by = (basis: 'population' | 'area', code: string) => told(split, code, { after: '2024-09-30', by: basis });
    expect(by('population', 'phu-lien-moi')).toEqual(['0.75 phu-lien', '0.75 trang-minh', '0.1 ngoc-son']);
    expect(by('population', 'to-1')).toEqual(['0.25 phu-lien', '0.25 trang-minh', '0.9 ngoc-son', '1 to-1']);
    expect(by('area', 'phu-lien-moi')).toBeUndefined();
  });
  test('a unit that gave a part of itself keeps the rest, and nobody gives more than the whole', () => {
    const gave = (share: string) => ({
      units,
      relations: [stated('2025-03-01', ['ngoc-son'], { 'bac-ha': { area: share } })],
    });
    const days = { after: '2025-02-01', upTo: '2025-05-01', by: 'area' } as const;
    expect(told(gave('0.2'), 'ngoc-son', days)).toEqual(['0.8 ngoc-son']);
    expect(told(gave('0.2'), 'bac-ha', days)).toEqual(['0.2 ngoc-son', '1 bac-ha']);
    expect(told(gave('1.2'), 'bac-ha', days)).toBeUndefined();
  });
});
