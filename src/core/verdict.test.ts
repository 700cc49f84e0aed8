import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from './day.ts';
import { decimal } from './decimal.ts';
import { indicatorOf, revenue } from './figure-sample.ts';
import { outlookThresholds, thresholdsOn, verdictOf } from './verdict.ts';

const order = ['misses', 'hard', 'reaches', 'exceeds'];
const value = fc.integer({ min: -1000, max: 1000 });
const judge = (numbers: readonly number[], direction: 'higher' | 'lower', plan = 100) => {
  const [low, middle, high] = [...numbers].sort((a, b) => a - b).map((number) => decimal(number));
  const range = low && middle && high ? { low, middle, high } : null;
  return verdictOf({
    indicator: indicatorOf({ direction }),
    plan: decimal(plan),
    now: decimal(0),
    range,
    partial: false,
    margin: '0.02',
  });
};

test('a better range never has a worse verdict', () => {
  fc.assert(
    fc.property(fc.tuple(value, value, value), fc.nat({ max: 500 }), value, (numbers, more, plan) => {
      const raised = numbers.map((number) => number + more);
      expect(order.indexOf(judge(raised, 'higher', plan))).toBeGreaterThanOrEqual(
        order.indexOf(judge(numbers, 'higher', plan)),
      );
      expect(order.indexOf(judge(raised, 'lower', plan))).toBeLessThanOrEqual(
        order.indexOf(judge(numbers, 'lower', plan)),
      );
    }),
  );
});

test('lower is better is higher is better turned round', () => {
  fc.assert(
    fc.property(fc.tuple(value, value, value), value, (numbers, plan) => {
      expect(
        judge(
          numbers.map((number) => -number),
          'lower',
          -plan,
        ),
      ).toBe(judge(numbers, 'higher', plan));
    }),
  );
});

test('a plan of zero cases is reached by none and not exceeded', () =>
  expect(judge([0, 0, 0], 'lower', 0)).toBe('reaches'));

test('without a range only what is certain is said', () => {
  const bare = { indicator: revenue, plan: decimal(100), range: null, partial: false, margin: '0.02' };
  expect([verdictOf({ ...bare, now: decimal(99) }), verdictOf({ ...bare, now: decimal(100) })]).toEqual([
    'insufficient',
    'reaches',
  ]);
  expect(verdictOf({ ...bare, now: decimal(100), indicator: indicatorOf({ kind: 'stock' }) })).toBe('insufficient');
});

test('thresholds hold from their day on', () => {
  expect(thresholdsOn(day('2019-09-30'))).toBe(outlookThresholds.findLast(({ from }) => from <= '2019-09-30'));
  const days = outlookThresholds.map(({ from }) => from);
  expect(days).toEqual([...days].sort());
});
