import { expect, test } from 'vitest';
import { carriedTo, formedFrom, isItself } from './carry.ts';
import { day } from './day.ts';
import { decimal } from './decimal.ts';
import { contributionOf } from './figure.ts';
import { figureOf } from './figure-sample.ts';
import type { Carry } from './indicator.ts';
import type { Unit, UnitRelation } from './unit.ts';

const unit = (code: string, from: string, to: string | null): Unit => ({
  code,
  name: code,
  kind: 'ward',
  from: day(from),
  to: to === null ? null : day(to),
  parent: null,
  aliases: [],
  codes: {},
  fields: [],
});
const units = [
  ...['a', 'b', 'c', 'd'].map((code) => unit(code, '2000-01-01', '2024-12-31')),
  ...['ab', 'c1', 'c2', 'd-moi'].map((code) => unit(code, '2025-01-01', null)),
  unit('cu', '2000-01-01', null),
];
const reform = (from: readonly string[], to: readonly string[], shares: UnitRelation['shares'] = {}): UnitRelation => ({
  on: day('2025-01-01'),
  kind: to.length > 1 ? 'split' : 'merge',
  from,
  to,
  shares,
});
const relations = [
  reform(['a', 'b'], ['ab']),
  reform(['c'], ['c1', 'c2'], { c1: { population: '0.4' }, c2: { population: '0.6' } }),
  reform(['d'], ['d-moi']),
];
const formed = formedFrom({ units, relations }, day('2025-06-30'));
const from = (code: string, carry: Carry) => formed(code, carry, day('2024-06-30'));
const told = (code: string) =>
  (['add', 'by-population', 'by-area', 'last', 'not-comparable'] satisfies Carry[]).map(
    (carry) =>
      from(code, carry)
        ?.map(({ unit: of, share }) => `${share} ${of}`)
        .join(' + ') ?? null,
  );

test('values add over units put together, shares by their basis alone, a level is that of a single one, some never carry', () => {
  expect(told('ab')).toEqual(['1 a + 1 b', '1 a + 1 b', '1 a + 1 b', null, null]);
  expect(told('c2')).toEqual([null, '0.6 c', null, null, null]);
  expect(told('d-moi')).toEqual(['1 d', '1 d', '1 d', '1 d', null]);
});

test('what did not change is itself, whatever the rule', () => {
  expect(told('cu')).toEqual(Array(5).fill('1 cu'));
  expect(isItself(from('cu', 'not-comparable') ?? [], 'cu')).toBe(true);
  expect(isItself(from('d-moi', 'add') ?? [], 'd-moi')).toBe(false);
});

test('a carried figure counts its share and is still the same figure; one of the unit itself is not carried', () => {
  const figure = figureOf({ unit: 'c', value: '10' });
  const [carried] = carriedTo('c1', { unit: 'c', share: decimal('0.4') }, [figure]);
  expect(carried && contributionOf(carried)?.toString()).toBe('4');
  expect(carried).toMatchObject({ key: figure.key, unit: 'c', value: figure.value });
  expect(carriedTo('c', { unit: 'c', share: decimal(1) }, [figure])).toEqual([figure]);
});
