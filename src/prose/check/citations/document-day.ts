/**
 * The days a document can be of: its own day, or, where the day was left open to be written by hand
 * (`ngày … tháng 9 năm 2025`), the month.
 */
import { addDays, type Day, parseDay } from '#core/day.ts';
import type { Examined } from '#prose/check/rule.ts';

export type Days = { readonly first: Day; readonly last: Day };

const HEAD = 2500;
const OPEN = /ngày[\s.…_]*tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>20\d{2})/iu;

/** Null where the document names no day of its own, or one without a year: a year that was guessed dates nothing. */
export function daysOf({ written, text }: Examined): Days | null {
  if (written !== null) return isPrinted(written, text) ? { first: written, last: written } : null;
  const { month = '', year = '' } = OPEN.exec(text.slice(0, HEAD))?.groups ?? {};
  const first = parseDay(`${year}-${month.padStart(2, '0')}-01`);
  if (first === null) return null;
  const later = addDays(first, 31).slice(0, 7);
  return { first, last: addDays(parseDay(`${later}-01`) ?? first, -1) };
}

/** Whether day, month and year stand in the text, in figures or with `tháng` and `năm`. */
function isPrinted(on: Day, text: string): boolean {
  const [year, month, date] = on.split('-').map(Number);
  return new RegExp(
    `(?<!\\d)0?${date}\\s*(?:[/.-]|tháng)\\s*0?${month}\\s*(?:[/.-]|năm|,)?\\s*${year}(?!\\d)`,
    'iu',
  ).test(text);
}
