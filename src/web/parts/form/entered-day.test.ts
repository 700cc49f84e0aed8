/** Days as offices type them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayText, enteredDay, weekdayOf } from './entered-day.ts';

it.each([
  ['30/9/2019', '2019-09-30'],
  ['5-2-2019', '2019-02-05'],
  ['30.9.19', '2019-09-30'],
  ['30/9', '2019-09-30'],
  ['30092019', '2019-09-30'],
  ['ngày 30 tháng 9 năm 2019', '2019-09-30'],
  ['2019-09-30', '2019-09-30'],
  ['29/2/2020', '2020-02-29'],
])('takes %s', (text, day) => expect(enteredDay(text, 2019)).toEqual({ kind: 'day', day }));

it.each([
  ['31/9/2019', 'never'],
  ['29/2/2019', 'never'],
  ['9/30/2019', 'never'],
  ['cuối tháng', 'wrong'],
  ['30/', 'wrong'],
])('does not take %s: %s', (text, why) => expect(enteredDay(text, 2019)).toEqual({ kind: 'wrong', why }));

it('reads back what it writes, and knows the weekday (property)', () => {
  expect(weekdayOf('2019-09-30')).toBe(1);
  fc.assert(
    fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(enteredDay(dayText(day), 1)).toEqual({ kind: 'day', day });
    }),
  );
});
