import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day, daysBetween, isDayOff, nextWorkingDay, parseDay, weekday } from './day.ts';

const anyDay = fc
  .date({ min: new Date('1945-09-02'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('a day is a day of the calendar', () => {
  test.each(['2019-02-29', '2019-13-01', '2019-04-31', '2019-9-30', '30/9/2019', ''])('refuses %s', (text) => {
    expect(parseDay(text)).toBeNull();
  });
  test('accepts a leap day', () => expect(parseDay('2020-02-29')).toBe('2020-02-29'));
});

test('adding and counting days are each other undone', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: -4000, max: 4000 }),
      (from, count) => daysBetween(from, addDays(from, count)) === count,
    ),
  );
});

test('weekdays advance by one and repeat after seven', () => {
  fc.assert(
    fc.property(
      anyDay,
      (on) => weekday(addDays(on, 1)) === (weekday(on) % 7) + 1 && weekday(addDays(on, 7)) === weekday(on),
    ),
  );
});

test('the founding conference was on a Monday', () => expect(weekday(day('2019-09-30'))).toBe(1));

describe('days off', () => {
  const nationalDay = day('2019-09-02');
  test('Saturday, Sunday and holidays', () => {
    expect(['2019-09-28', '2019-09-29', '2019-09-30'].map((text) => isDayOff(text as Day, []))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isDayOff(nationalDay, [nationalDay])).toBe(true);
  });
  test('a working day stays, a long weekend is skipped whole', () => {
    expect(nextWorkingDay(day('2019-09-30'), [])).toBe('2019-09-30');
    expect(nextWorkingDay(day('2019-08-31'), [nationalDay])).toBe('2019-09-03');
  });
});
