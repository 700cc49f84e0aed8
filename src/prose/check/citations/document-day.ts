/**
 * The days a document can be of: its own day, or, where the day was left open to be written by hand
 * (`ngày … tháng 9 năm 2025`), the month.
 */
import { addDays, type Day, parseDay } from '#core/day.ts';
import type { Examined } from '#prose/check/rule.ts';
import { printedDay } from './samples.ts';

export type Days = { readonly first: Day; readonly last: Day };

const HEAD = 2500;
const OPEN = /ngày[\s.…_]*tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>20\d{2})/iu;

/**
 * Null where the document names no day of its own, or one without a year: a year that was guessed dates nothing. Of a day
 * that the calendar does not have (31/9) the month is sure all the same.
 */
export function daysOf(examined: Examined): Days | null {
  const known = remembered.get(examined);
  if (known !== undefined) return known;
  const days = daysToldIn(examined);
  remembered.set(examined, days);
  return days;
}

const remembered = new WeakMap<Examined, Days | null>();

function daysToldIn({ written, text, reading }: Examined): Days | null {
  if (written !== null) return isPrinted(written, text) ? { first: written, last: written } : null;
  const printed = /^(\d{4})-(\d{2})-\d{2}$/.exec(reading.meta.issuedOn ?? '');
  const { month = '', year = '' } = OPEN.exec(text.slice(0, HEAD))?.groups ?? {};
  return printed ? within(printed[1] ?? '', printed[2] ?? '') : within(year, month);
}

/** The day the document is of as near as it is known, also where its year was guessed. */
export const daysKnown = (examined: Examined): Days | null =>
  examined.written === null ? daysOf(examined) : { first: examined.written, last: examined.written };

/** A month; of one that no year has the whole year. */
function within(year: string, month: string): Days | null {
  const first = parseDay(`${year}-${month.padStart(2, '0')}-01`);
  const [january, december] = [parseDay(`${year}-01-01`), parseDay(`${year}-12-31`)];
  if (first === null) return month !== '' && january && december ? { first: january, last: december } : null;
  const later = addDays(first, 31).slice(0, 7);
  return { first, last: addDays(parseDay(`${later}-01`) ?? first, -1) };
}

/**
 * As far as the day is known: `18/9/2019`, `tháng 9/2019`, `năm 2019`.
 *
 * @example printedDays({ first: day('2019-09-01'), last: day('2019-09-30') }) // 'tháng 9/2019'
 */
export function printedDays({ first, last }: Days): string {
  if (first === last) return printedDay(first);
  const [year, month] = [first.slice(0, 4), Number(first.slice(5, 7))];
  return first.slice(0, 7) === last.slice(0, 7) ? `tháng ${month}/${year}` : `năm ${year}`;
}

/** Whether day, month and year stand in the text, in figures or with `tháng` and `năm`. */
function isPrinted(on: Day, text: string): boolean {
  const [year, month, date] = on.split('-').map(Number);
  return new RegExp(
    `(?<!\\d)0?${date}\\s*(?:[/.-]|tháng)\\s*0?${month}\\s*(?:[/.-]|năm|,)?\\s*${year}(?!\\d)`,
    'iu',
  ).test(text);
}
