import { describe, expect, test } from 'vitest';
import { indicatorOf, pastOf, revenue } from './figure-sample.ts';
import { pastValue, pastYears, remainderOf } from './past-year.ts';
import { period } from './period.ts';

const history = pastOf({
  '2016': '90',
  '2017-9M': '60',
  '2017': '100',
  '2018-6M': '40',
  '2018-Q3': '20',
  '2018-Q4': '50',
  '2019-9M': '70',
});
const years = (at: string, indicator = revenue) =>
  pastYears(history, indicator, period(at)).map((year) => [year.year, year.at.toString(), year.whole.toString()]);

describe('a past year', () => {
  test('counts when it is known to the period and to its end, and lies before', () => {
    expect(years('2019-9M')).toEqual([
      [2017, '60', '100'],
      [2018, '60', '110'],
    ]);
    expect(years('2018-9M')).toEqual([[2017, '60', '100']]);
  });
  test('of a rate is never put together from quarters', () =>
    expect(years('2019-9M', indicatorOf({ kind: 'ratio' }))).toEqual([[2017, '60', '100']]));
  test('knows what its rest brought and from where', () => {
    const [, last] = pastYears(history, revenue, period('2019-9M'));
    expect(last && remainderOf(last).toString()).toBe('50');
    expect(last?.from).toEqual(['history|2018-6M', 'history|2018-Q3', 'history|2018-Q4']);
  });
});

test('a value is null when a piece is missing', () => {
  expect(pastValue(history, revenue, period('2017-6M'))).toBeNull();
});
