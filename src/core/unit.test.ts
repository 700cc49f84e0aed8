import { describe, expect, test } from 'vitest';
import { day } from './day.ts';
import {
  childrenOn,
  descendantsOn,
  predecessorsOf,
  successorsOf,
  type Unit,
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
  test('successors through every step, as of a day', () => {
    expect(codes(successorsOf(history, 'phu-lien', day('2019-09-30')))).toEqual(['phu-lien']);
    expect(codes(successorsOf(history, 'phu-lien', day('2025-03-01')))).toEqual(['bac-ha']);
    expect(codes(successorsOf(history, 'phu-lien', day('2026-01-01')))).toEqual(['phu-lien-moi']);
  });
  test('predecessors back to a day', () => {
    expect(codes(predecessorsOf(history, 'phu-lien-moi', day('2019-09-30')))).toEqual([
      'ngoc-son',
      'phu-lien',
      'trang-minh',
    ]);
    expect(codes(predecessorsOf(history, 'phu-lien-moi', day('2025-03-01')))).toEqual(['bac-ha', 'ngoc-son']);
  });
  test('a step that is still to come is not walked', () => {
    const ended = unit('quan-tru', '1994-08-29', '2024-12-31');
    const found = (on: string) =>
      successorsOf(
        { units: [ended, ...units], relations: [relation('2025-02-01', ['quan-tru'], ['ngoc-son'])] },
        'quan-tru',
        day(on),
      );
    expect([codes(found('2025-01-15')), codes(found('2025-02-01'))]).toEqual([[], ['ngoc-son']]);
  });
  test('no known successor is none', () =>
    expect(successorsOf(history, 'kien-an-quan', day('2026-01-01'))).toEqual([]));
});
