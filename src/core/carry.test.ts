import { expect, test } from 'vitest';
import { joins } from './carry.ts';

test('values add over units put together, a level stays that of a single one, and what is not comparable never is', () => {
  expect((['add', 'by-population', 'by-area'] as const).map((carry) => joins(carry, 3))).toEqual([true, true, true]);
  expect([joins('last', 1), joins('last', 2)]).toEqual([true, false]);
  expect([joins('not-comparable', 1), joins('not-comparable', 3)]).toEqual([false, false]);
});
