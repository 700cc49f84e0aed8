import { describe, expect, test } from 'vitest';
import { day } from './day.ts';
import { childrenOn, descendantsOn, formedFrom, type Unit, type UnitRelation, unitOn, unitsOn } from './unit.ts';

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
  test('the units one was formed from, back to a day', () => {
    const since = (after: string, code = 'phu-lien-moi') =>
      formedFrom(history, code, { after: day(after), upTo: day('2025-12-31') });
    expect(since('2024-09-30')).toEqual(['phu-lien', 'trang-minh', 'ngoc-son']);
    expect(since('2025-01-01')).toEqual(['bac-ha', 'ngoc-son']);
    expect(since('2025-07-01')).toEqual(['phu-lien-moi']);
    expect(since('2024-09-30', 'to-1')).toEqual(['to-1']);
  });
  test('a unit that took another in was formed from both', () => {
    const both = { units, relations: [relation('2025-01-01', ['phu-lien'], ['ngoc-son'])] };
    const found = formedFrom(both, 'ngoc-son', { after: day('2024-12-31'), upTo: day('2025-06-30') });
    expect(found).toEqual(['phu-lien', 'ngoc-son']);
  });
  test('what was split, or goes on beside its successor, is told on no unit', () => {
    const days = { after: day('2024-09-30'), upTo: day('2025-12-31') };
    const split = { units, relations: [...relations, relation('2025-07-01', ['ngoc-son'], ['phu-lien-moi', 'to-1'])] };
    expect([formedFrom(split, 'phu-lien-moi', days), formedFrom(split, 'to-1', days)]).toEqual([null, null]);
    const lends = { units, relations: [relation('2025-03-01', ['ngoc-son'], ['bac-ha'])] };
    expect(formedFrom(lends, 'bac-ha', { ...days, upTo: day('2025-05-01') })).toBeNull();
    expect(formedFrom(lends, 'ngoc-son', { ...days, upTo: day('2025-05-01') })).toBeNull();
  });
});
