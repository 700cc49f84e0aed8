import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restate } from './carry.ts';
import { day } from './day.ts';
import { decimal, total } from './decimal.ts';
import type { Carry } from './indicator.ts';
import type { UnitRelation } from './unit.ts';

const value = (unit: string, amount: string) => ({ unit, value: decimal(amount), key: `figure|${unit}` });
const merge: UnitRelation = {
  on: day('2025-01-01'),
  kind: 'merge',
  from: ['quan-tru', 'lam-ha', 'dong-hoa'],
  to: ['dong-hoa-moi'],
  shares: {},
};
const split: UnitRelation = {
  on: day('2025-07-01'),
  kind: 'split',
  from: ['nam-son'],
  to: ['phu-lien', 'kien-an'],
  shares: { 'phu-lien': { population: '0.35', area: '0.5' }, 'kien-an': { population: '0.65' } },
};
const three = [value('quan-tru', '1.5'), value('lam-ha', '2'), value('dong-hoa', '3')];
const told = (carry: Carry, values: readonly ReturnType<typeof value>[], relation: UnitRelation) =>
  restate({ carry }, values, relation).map((one) => [one.value?.toString() ?? null, one.label]);

describe('a merger', () => {
  test('adds what adds', () => {
    expect(restate({ carry: 'add' }, three, merge)).toMatchObject([
      { unit: 'dong-hoa-moi', label: 'restated', from: three.map(({ key }) => key), arithmetic: '1,5 + 2 + 3 = 6,5' },
    ]);
  });
  test('is not known while one predecessor is not', () =>
    expect(told('add', three.slice(1), merge)).toEqual([[null, 'not-comparable']]));
  test('has no last value of several', () => expect(told('last', three, merge)).toEqual([[null, 'not-comparable']]));
});

describe('a split', () => {
  const one = [value('nam-son', '200')];
  test('goes by shares, labelled an estimate, and not where a share is unknown', () => {
    expect(told('by-population', one, split)).toEqual([
      ['70', 'estimated'],
      ['130', 'estimated'],
    ]);
    expect(told('by-area', one, split)).toEqual([
      ['100', 'estimated'],
      [null, 'not-comparable'],
    ]);
  });
  test('of what only adds cannot be told, a rate stays what it was', () => {
    expect(told('add', one, split)).toEqual([
      [null, 'not-comparable'],
      [null, 'not-comparable'],
    ]);
    expect(told('last', one, split)).toEqual([
      ['200', 'restated'],
      ['200', 'restated'],
    ]);
  });
  test('by shares that make one whole loses nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (mills, amount) => {
        const shares = {
          'phu-lien': { population: String(mills / 1000) },
          'kien-an': { population: String((1000 - mills) / 1000) },
        };
        const parts = restate({ carry: 'by-population' }, [value('nam-son', String(amount))], { ...split, shares });
        expect(total(parts.map((part) => part.value ?? decimal(0))).eq(amount)).toBe(true);
      }),
    );
  });
});

test('what cannot be compared is never told', () =>
  expect(told('not-comparable', three, merge)).toEqual([[null, 'not-comparable']]));
