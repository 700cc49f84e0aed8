/**
 * Days as Vietnamese papers print them (`30/9/2019`, `ngày 30 tháng 9 năm 2019`), read as they stand, so that a day the
 * calendar does not have is still seen. Numbers of documents and of houses are none.
 */
import { type Day, day, parseDay } from '#core/day.ts';
import type { Stretch } from '#prose/check/rule.ts';

/** A printed date; `year` null where none stands, `on` null where there is no year or the calendar lacks the day. */
export type PrintedDate = Stretch & {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly on: Day | null;
};

const FULL = String.raw`(?:ngày\s+)?(?<![\d/.,-])(?<d1>\d{1,2})(?<join>[/.-])(?<m1>\d{1,2})\k<join>(?<y1>(?:19|20)\d{2})(?![\d/])`;
const LONG = String.raw`ngày\s+(?<d2>\d{1,2})\s+tháng\s+(?<m2>\d{1,2})(?:\s+năm\s+(?<y2>(?:19|20)\d{2}))?(?!\d)`;
const SHORT = String.raw`ngày\s+(?<d3>\d{1,2})[/-](?<m3>\d{1,2})(?![\d/%.,-]*\d|%)`;
const DATES = new RegExp(`(?<![\\p{L}\\d])(?:${FULL}|${LONG}|${SHORT})`, 'giu');
const NUMBERED = /(?:số|mã|hiệu|mẫu|thửa|nhà|điện thoại|ĐT|QH\d*)\s*:?\s*$/iu;

/** The dates of a text in order. */
export function datesIn(text: string): readonly PrintedDate[] {
  return [...text.matchAll(DATES)].flatMap((match) => {
    const { d1, d2, d3, m1, m2, m3, y1, y2 } = match.groups ?? {};
    const start = match.index;
    if (d1 !== undefined && NUMBERED.test(text.slice(Math.max(0, start - 14), start))) return [];
    const [d, m, y] = [Number(d1 ?? d2 ?? d3), Number(m1 ?? m2 ?? m3), y1 ?? y2];
    const year = y === undefined ? null : Number(y);
    return [{ start, end: start + match[0].length, day: d, month: m, year, on: dayOf(d, m, year) }];
  });
}

/**
 * The calendar day; null where there is none or no year.
 *
 * @example dayOf(31, 9, 2019) // null
 */
export const dayOf = (d: number, m: number, year: number | null): Day | null =>
  year === null ? null : parseDay(`${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

/** @example daysIn(2, 2024) // 29 */
export const daysIn = (month: number, year: number): number =>
  [28, 29, 30, 31].findLast((count) => dayOf(count, month, year) !== null) ?? 0;

/** @example printDay(day('2019-09-08')) // '08/9/2019' */
export function printDay(on: Day): string {
  const [year = '', month = '', date = ''] = on.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** The last day of so many months from January on. */
export const lastDayOf = (months: number, year: number): Day =>
  day(`${year}-${String(months).padStart(2, '0')}-${daysIn(months, year)}`);
