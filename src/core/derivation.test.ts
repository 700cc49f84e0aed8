import { expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { derive } from './derivation.ts';
import { period } from './period.ts';

const reckoned = {
  kind: 'sum',
  value: decimal(1),
  measure: 'tỷ đồng',
  from: ['a'],
  arithmetic: '1',
  confirmed: false,
} as const;
const about = { indicator: 'THU-NS', period: period('2019-9M') };

test('a key tells kind, subject and tag apart, and not the value', () => {
  const keys = [
    derive(about, reckoned),
    derive(about, { ...reckoned, kind: 'taken' }),
    derive({ ...about, unit: 'bac-son' }, reckoned),
    derive({ ...about, tag: 'council' }, reckoned),
    derive({ ...about, period: period('2019') }, reckoned),
  ].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(derive(about, { ...reckoned, value: null }).key).toBe(keys[0]);
});
