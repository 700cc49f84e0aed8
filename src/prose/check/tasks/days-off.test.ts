import { expect, it, test } from 'vitest';
import { day } from '#core/day.ts';
import { dayOff, endsPeriod, holidaysFrom, workingDayBefore } from './days-off.ts';

test.each([
  ['2025-09-02', '@national'],
  ['2020-04-30', '@victory'],
  ['2024-05-01', '@labour'],
  ['2025-01-01', '@new-year'],
  ['2025-01-28', '@tet'],
  ['2025-01-31', '@tet'],
  ['2023-04-29', '@kings'],
  ['2025-08-30', '@saturday'],
  ['2025-08-31', '@sunday'],
  ['2025-09-03', null],
])('%s is %s', (on, why) => {
  expect(dayOff(day(on))).toBe(why);
});

it('goes back over a holiday and a weekend', () => {
  expect(workingDayBefore(day('2025-09-02'))).toBe('2025-09-01');
  expect(workingDayBefore(day('2025-01-29'))).toBe('2025-01-27');
  expect(workingDayBefore(day('2025-08-31'))).toBe('2025-08-29');
});

it('knows the ends that the law sets', () => {
  expect(endsPeriod(day('2025-06-30'))).toBe(true);
  expect(endsPeriod(day('2025-08-31'))).toBe(false);
});

it('lists the holidays of a year and the next, each a day off', () => {
  const holidays = holidaysFrom(2025);
  expect(holidays).toEqual(
    expect.arrayContaining(['2025-09-02', '2025-01-29', '2025-04-07', '2026-01-01', '2026-02-17']),
  );
  for (const on of holidays) expect(dayOff(on)).not.toBeNull();
});
