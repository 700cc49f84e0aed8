import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from './day.ts';
import {
  contains,
  cutOffOn,
  joined,
  monthsLeft,
  monthsOf,
  type PeriodCode,
  parsePeriod,
  period,
  remainder,
  sameMonths,
  samePeriodLastYear,
  spanOf,
  startsYear,
  wholeYear,
  yearOf,
} from './period.ts';

const suffixes = [
  '',
  ...Array.from({ length: 11 }, (_, index) => `-${index + 1}M`),
  '-Q1',
  '-Q2',
  '-Q3',
  '-Q4',
  ...Array.from({ length: 12 }, (_, index) => `-M${String(index + 1).padStart(2, '0')}`),
];
const anyPeriod = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.constantFrom(...suffixes))
  .map(([year, suffix]) => period(`${year}${suffix}`));
const sameYear = fc
  .tuple(fc.constantFrom(...suffixes), fc.constantFrom(...suffixes))
  .map(([a, b]) => [period(`2019${a}`), period(`2019${b}`)] as const);

describe('codes', () => {
  test.each(['2019', '2019-1M', '2019-11M', '2019-Q4', '2019-M12'])('accepts %s', (text) =>
    expect(parsePeriod(text)).toBe(text),
  );
  test.each(['2019-12M', '2019-0M', '2019-Q5', '2019-M13', '2019-M9', '19', '2019-9m', '2019-Q3 '])(
    'refuses %s',
    (text) => expect(parsePeriod(text)).toBeNull(),
  );
});

describe('arithmetic', () => {
  test('what is joined has exactly the months of both', () => {
    fc.assert(
      fc.property(sameYear, ([a, b]) => {
        const both = joined(a, b);
        if (both === null) return;
        expect(monthsOf(both)).toEqual([...monthsOf(a), ...monthsOf(b)].sort());
      }),
    );
  });
  test('joining is the same both ways, and taking one away leaves the other', () => {
    fc.assert(
      fc.property(sameYear, ([a, b]) => {
        expect(joined(a, b)).toBe(joined(b, a));
        const both = joined(a, b);
        if (both !== null) expect(remainder(both, a)).toEqual(monthsOf(b));
      }),
    );
  });
  test('six months and the third quarter are nine months; overlap and holes join to nothing', () => {
    expect(joined(period('2019-6M'), period('2019-Q3'))).toBe('2019-9M');
    expect(joined(period('2019-9M'), period('2019-Q4'))).toBe('2019');
    expect(joined(period('2019-9M'), period('2019-Q3'))).toBeNull();
    expect(joined(period('2019-6M'), period('2019-Q4'))).toBeNull();
    expect(joined(period('2018'), period('2019-Q1'))).toBeNull();
  });
  test('the same period last year has the same months a year before', () => {
    fc.assert(
      fc.property(anyPeriod, (of) => {
        const last = samePeriodLastYear(of);
        expect(yearOf(last)).toBe(yearOf(of) - 1);
        expect(monthsOf(last).map((month) => month.slice(4))).toEqual(monthsOf(of).map((month) => month.slice(4)));
      }),
    );
  });
  test('months left follow the last month, and the year contains every period of it', () => {
    fc.assert(
      fc.property(anyPeriod, (of) => {
        expect(contains(wholeYear(of), of)).toBe(true);
        expect(monthsLeft(of)).toBe(12 - Number(monthsOf(of).at(-1)?.slice(-2)));
      }),
    );
  });
  test('containing is having all the months', () => {
    fc.assert(fc.property(sameYear, ([a, b]) => contains(a, b) === (remainder(b, a).length === 0)));
  });
  test('the first quarter is the first three months; only cumulative periods start the year', () => {
    expect(sameMonths(period('2019-3M'), period('2019-Q1'))).toBe(true);
    expect(['2019', '2019-9M', '2019-Q1', '2019-Q3', '2019-M09'].map((code) => startsYear(period(code)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('cut-offs', () => {
  test('of Decree 09/2019, article 12', () => {
    const span = (code: string) => spanOf(period(code), 'decree-09-2019');
    expect(span('2019-M09')).toEqual({ from: '2019-08-15', to: '2019-09-14' });
    expect(span('2019-Q3')).toEqual({ from: '2019-06-15', to: '2019-09-14' });
    expect(span('2019-6M')).toEqual({ from: '2018-12-15', to: '2019-06-14' });
    expect(span('2019')).toEqual({ from: '2018-12-15', to: '2019-12-14' });
  });
  test('of the calendar, leap years included', () => {
    expect(spanOf(period('2020-M02'), 'calendar')).toEqual({ from: '2020-02-01', to: '2020-02-29' });
    expect(spanOf(period('2019'), 'calendar')).toEqual({ from: '2019-01-01', to: '2019-12-31' });
  });
  test.each(['calendar', 'decree-09-2019'] as const)(
    'months follow on each other without hole or overlap: %s',
    (cutOff) => {
      fc.assert(
        fc.property(anyPeriod, (of) => {
          const spans = monthsOf(of).map((month: PeriodCode) => spanOf(month, cutOff));
          spans.slice(1).forEach((span, index) => {
            expect(span.from).toBe(addDays(spans[index]?.to ?? span.to, 1));
          });
          expect(spanOf(of, cutOff)).toEqual({ from: spans[0]?.from, to: spans.at(-1)?.to });
        }),
      );
    },
  );
  test('the decree counts from the day it came into force', () => {
    expect(cutOffOn(day('2019-03-11'))).toBe('calendar');
    expect(cutOffOn(day('2019-03-12'))).toBe('decree-09-2019');
  });
});
