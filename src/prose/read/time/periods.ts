/** Period codes and ISO days of what the calendar found: `2019-9M`, `2018-M02`, `2019-Q3`. */
import type { Named } from './calendar.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * The period's code; null without a year, and for the rest of a year, which is no reporting period.
 *
 * @example periodCode({ kind: 'period', form: 'months', n: 9, year: null, from: 0, to: 2 }, 2019) // '2019-9M'
 */
export function periodCode(name: Named, documentYear: number | null): string | null {
  if (name.kind === 'year') return String(name.year);
  if (name.kind !== 'period') return null;
  const year = name.year ?? documentYear;
  if (year === null || name.form === 'rest') return null;
  if (name.form === 'month') return `${year}-M${two(name.n)}`;
  if (name.form === 'quarter') return `${year}-Q${name.n}`;
  return name.form === 'months' && name.n < 12 ? `${year}-${name.n}M` : String(year);
}

/** A date as an ISO day; null when no year is known. */
export function isoDay(
  date: { readonly day: number; readonly month: number; readonly year: number | null },
  documentYear: number | null,
): string | null {
  const year = date.year ?? documentYear;
  return year === null ? null : `${year}-${two(date.month)}-${two(date.day)}`;
}

/**
 * The last day of a period by its code, ISO.
 *
 * @example lastDayOf('2019-9M') // '2019-09-30'
 */
export function lastDayOf(code: string): string {
  const year = Number(code.slice(0, 4));
  const part = code.match(/-(M?)(Q?)(\d{1,2})(M?)$/);
  const month = part ? Number(part[3]) * (part[2] ? 3 : 1) : 12;
  return isoDay({ day: LAST_DAY[month - 1] ?? 30, month, year }, year) ?? `${year}-12-31`;
}

/** Whether a named period lies wholly behind a day (ISO): `quý IV`, `tháng 10`, `năm 2020` in a review of nine months of 2019. */
export function isComing(name: Named, documentYear: number | null, until: string): boolean {
  const year = (name.kind === 'year' || name.kind === 'period' ? name.year : null) ?? documentYear;
  if (year === null || (name.kind !== 'year' && name.kind !== 'period')) return false;
  const isPart = name.kind === 'period' && (name.form === 'month' || name.form === 'quarter');
  if (!isPart && name.kind === 'period' && name.form !== 'year') return false;
  const month = isPart ? (name.form === 'quarter' ? name.n * 3 - 2 : name.n) : 1;
  return `${year}-${two(month)}-01` > until;
}

const LAST_DAY = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month, a quarter or a year, ISO; null for other names and without a year. */
export function lastDay(name: Named, documentYear: number | null): string | null {
  const year = (name.kind === 'year' || name.kind === 'period' ? name.year : null) ?? documentYear;
  if (year === null || (name.kind !== 'year' && name.kind !== 'period')) return null;
  const month =
    name.kind === 'year' || name.form === 'year'
      ? 12
      : name.form === 'quarter'
        ? name.n * 3
        : name.form === 'rest'
          ? 12
          : name.n;
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return isoDay({ day: leap ? 29 : (LAST_DAY[month - 1] ?? 30), month, year }, year);
}
