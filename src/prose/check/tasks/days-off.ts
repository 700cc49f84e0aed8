/**
 * Days on which offices are closed, as dated data: fixed ones, and those of the lunar calendar for the years for which
 * they are known (Bộ luật Lao động 2019, Điều 111 and 112; before it Bộ luật Lao động 2012, Điều 115).
 *
 * Days added by a yearly decision (the day beside 02/9, days worked in exchange) are not held.
 */
import { addDays, type Day, day, weekday } from '#core/day.ts';

const FIXED: Readonly<Record<string, string>> = {
  '01-01': '@new-year',
  '04-30': '@victory',
  '05-01': '@labour',
  '09-02': '@national',
};

/** The first day of Tết, and 10/3 of the lunar calendar. */
const LUNAR: readonly (readonly [tet: string, kings: string])[] = [
  ['2015-02-19', '2015-04-28'],
  ['2016-02-08', '2016-04-16'],
  ['2017-01-28', '2017-04-06'],
  ['2018-02-16', '2018-04-25'],
  ['2019-02-05', '2019-04-14'],
  ['2020-01-25', '2020-04-02'],
  ['2021-02-12', '2021-04-21'],
  ['2022-02-01', '2022-04-10'],
  ['2023-01-22', '2023-04-29'],
  ['2024-02-10', '2024-04-18'],
  ['2025-01-29', '2025-04-07'],
  ['2026-02-17', '2026-04-26'],
  ['2027-02-06', '2027-04-16'],
];

/** The eve and the first three days are off by law in every year; the fifth day is set each year. */
const TET: ReadonlySet<Day> = new Set(LUNAR.flatMap(([tet]) => [-1, 0, 1, 2].map((count) => addDays(day(tet), count))));
const KINGS: ReadonlySet<Day> = new Set(LUNAR.map(([, kings]) => day(kings)));

/**
 * Why people do not work on the day, as the name of a phrase; null when they do.
 *
 * @example dayOff(day('2025-08-31')) // '@sunday'
 */
export function dayOff(on: Day): string | null {
  const fixed = FIXED[on.slice(5)];
  if (fixed !== undefined) return fixed;
  if (TET.has(on)) return '@tet';
  if (KINGS.has(on)) return '@kings';
  return weekday(on) === 7 ? '@sunday' : weekday(on) === 6 ? '@saturday' : null;
}

/**
 * The public holidays of a year and the next, on which no deadline is set.
 *
 * @example holidaysFrom(2019).includes(day('2019-09-02')) // true
 */
export const holidaysFrom = (year: number): readonly Day[] =>
  [year, year + 1].flatMap((one) => [
    ...Object.keys(FIXED).map((monthDay) => day(`${one}-${monthDay}`)),
    ...[...TET, ...KINGS].filter((on) => Number(on.slice(0, 4)) === one),
  ]);

/** The last day before it on which people work. */
export function workingDayBefore(on: Day): Day {
  let before = addDays(on, -1);
  while (dayOff(before) !== null) before = addDays(before, -1);
  return before;
}

/** The last day of a quarter, and the end of the budget's settling time (Luật Ngân sách nhà nước, Điều 64). */
export const endsPeriod = (on: Day): boolean => ['03-31', '06-30', '09-30', '12-31', '01-31'].includes(on.slice(5));
