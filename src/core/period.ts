/**
 * A reporting period as a value: a year, its first N months, a quarter or a month. Every period is a run of months
 * of one year, and all arithmetic is done on that run.
 * Decree 09/2019/NĐ-CP, article 12 gives the cut-offs of the State calendar.
 */
import { addDays, type Day, day } from './day.ts';
import { remembered } from './remembered.ts';

/** `2019`, `2019-6M`, `2019-9M`, `2019-Q3`, `2019-M09`. */
export type PeriodCode = string & { readonly period: unique symbol };

/** Calendar days, or the 15th to the 14th of Decree 09/2019. */
export type CutOff = 'calendar' | 'decree-09-2019';

/** First and last month, from 1 to 12. */
type Run = { readonly year: number; readonly first: number; readonly last: number };

const grammar = /^(?<year>[12]\d{3})(?:-(?:(?<upTo>[1-9]|1[01])M|Q(?<quarter>[1-4])|M(?<month>0[1-9]|1[0-2])))?$/;

/** Periods are compared by the hundred thousand; valid codes are few, so each is taken apart once. */
const runOf = remembered(parsed);

function parsed(text: string): Run | null {
  const parts = grammar.exec(text)?.groups;
  if (parts === undefined) return null;
  const year = Number(parts.year);
  if (parts.upTo !== undefined) return { year, first: 1, last: Number(parts.upTo) };
  if (parts.quarter !== undefined)
    return { year, first: Number(parts.quarter) * 3 - 2, last: Number(parts.quarter) * 3 };
  if (parts.month !== undefined) return { year, first: Number(parts.month), last: Number(parts.month) };
  return { year, first: 1, last: 12 };
}

function run(of: PeriodCode): Run {
  const found = runOf(of);
  if (found === null) throw new RangeError(`Not a period: ${of}`);
  return found;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

const monthCode = (year: number, month: number): PeriodCode => `${year}-M${twoDigits(month)}` as PeriodCode;

/** The code of a run, a single month as a month; null where officials have no name for it (months 7 to 12). */
function codeOf({ year, first, last }: Run): PeriodCode | null {
  if (first === last) return monthCode(year, first);
  if (first === 1) return cumulativeTo(year, last);
  return last - first === 2 && last % 3 === 0 ? (`${year}-Q${last / 3}` as PeriodCode) : null;
}

/**
 * A period from its code; null for anything else.
 *
 * @example parsePeriod('2019-9M') // '2019-9M'
 * @example parsePeriod('2019-12M') // null
 */
export const parsePeriod = (text: string): PeriodCode | null => (runOf(text) === null ? null : (text as PeriodCode));

/** A period the program itself is sure of; throws on anything else. People's text goes through `parsePeriod`. */
export function period(text: string): PeriodCode {
  run(text as PeriodCode);
  return text as PeriodCode;
}

/**
 * The first so many months of a year; twelve are the year itself.
 *
 * @example cumulativeTo(2019, 9) // '2019-9M'
 */
export const cumulativeTo = (year: number, months: number): PeriodCode =>
  period(months === 12 ? String(year) : `${year}-${months}M`);

/**
 * The months in it, in order.
 *
 * @example monthsOf(period('2019-Q3')) // ['2019-M07', '2019-M08', '2019-M09']
 */
export function monthsOf(of: PeriodCode): readonly PeriodCode[] {
  const found = run(of);
  const { year, first, last } = found;
  const before = monthsOfRun.get(found);
  if (before !== undefined) return before;
  const months = Array.from({ length: last - first + 1 }, (_, index) => monthCode(year, first + index));
  monthsOfRun.set(found, months);
  return months;
}

const monthsOfRun = new WeakMap<Run, readonly PeriodCode[]>();

/** @example samePeriodLastYear(period('2019-9M')) // '2018-9M' */
export const samePeriodLastYear = (of: PeriodCode): PeriodCode => inYear(of, yearOf(of) - 1);

/**
 * The same months of another year.
 *
 * @example inYear(period('2019-Q3'), 2017) // '2017-Q3'
 */
export const inYear = (of: PeriodCode, year: number): PeriodCode => period(`${year}${of.slice(4)}`);

/** @example yearOf(period('2019-M09')) // 2019 */
export const yearOf = (of: PeriodCode): number => run(of).year;

/** @example wholeYear(period('2019-9M')) // '2019' */
export const wholeYear = (of: PeriodCode): PeriodCode => period(String(yearOf(of)));

/**
 * Months of the year still to come after it.
 *
 * @example monthsLeft(period('2019-9M')) // 3
 */
export const monthsLeft = (of: PeriodCode): number => 12 - run(of).last;

/** Cumulative from the first of January: only such a period can be set against a year's plan. */
export const startsYear = (of: PeriodCode): boolean => run(of).first === 1;

/** Both run over the same months: `2019-3M` and `2019-Q1`. */
export const sameMonths = (a: PeriodCode, b: PeriodCode): boolean => contains(a, b) && contains(b, a);

/**
 * Every month of the second is a month of the first.
 *
 * @example contains(period('2019-9M'), period('2019-Q3')) // true
 */
export function contains(a: PeriodCode, b: PeriodCode): boolean {
  const [outer, inner] = [run(a), run(b)];
  return outer.year === inner.year && outer.first <= inner.first && inner.last <= outer.last;
}

/**
 * Two periods of one year that follow on each other, as one; null when they overlap, leave a hole or make no named period.
 *
 * @example joined(period('2019-6M'), period('2019-Q3')) // '2019-9M'
 */
export function joined(a: PeriodCode, b: PeriodCode): PeriodCode | null {
  const [left, right] = run(a).first <= run(b).first ? [run(a), run(b)] : [run(b), run(a)];
  if (left.year !== right.year || left.last + 1 !== right.first) return null;
  return codeOf({ year: left.year, first: left.first, last: right.last });
}

/**
 * The months of the first that are not in the second.
 *
 * @example remainder(period('2019'), period('2019-9M')) // ['2019-M10', '2019-M11', '2019-M12']
 */
export function remainder(a: PeriodCode, b: PeriodCode): readonly PeriodCode[] {
  const taken = new Set(monthsOf(b));
  return monthsOf(a).filter((month) => !taken.has(month));
}

/**
 * First and last day a period's figures count. The decree's month runs from the 15th of the month before to the 14th
 * (article 12); it names month, quarter, half-year and year, and "9 tháng" follows by analogy.
 *
 * @example spanOf(period('2019-9M'), 'decree-09-2019') // { from: '2018-12-15', to: '2019-09-14' }
 */
export const spanOf = (of: PeriodCode, cutOff: CutOff): Span => spans[cutOff](of);

type Span = { readonly from: Day; readonly to: Day };

const spans: Readonly<Record<CutOff, (of: string) => Span>> = {
  calendar: remembered((of) => {
    const { year, first, last } = run(of as PeriodCode);
    return { from: firstOf(year, first), to: addDays(firstOf(year, last + 1), -1) };
  }),
  'decree-09-2019': remembered((of) => {
    const { year, first, last } = run(of as PeriodCode);
    return { from: addDays(firstOf(year, first - 1), 14), to: addDays(firstOf(year, last), 13) };
  }),
};

/** The first day of a month; month 0 is December before, month 13 January after. */
function firstOf(year: number, month: number): Day {
  if (month === 0) return firstOf(year - 1, 12);
  if (month === 13) return firstOf(year + 1, 1);
  return day(`${year}-${twoDigits(month)}-01`);
}

/** Which cut-off State reports follow from which day on. */
export const cutOffRules: readonly { readonly from: Day; readonly cutOff: CutOff; readonly source: string }[] = [
  { from: day('1975-04-30'), cutOff: 'calendar', source: 'thông lệ' },
  { from: day('2019-03-12'), cutOff: 'decree-09-2019', source: 'Nghị định 09/2019/NĐ-CP, Điều 12' },
];

/**
 * The cut-off of State reporting in force on a day; Party and statistical reports keep calendar days.
 *
 * @example cutOffOn(day('2019-09-30')) // 'decree-09-2019'
 */
export const cutOffOn = (on: Day): CutOff => cutOffRules.findLast((rule) => rule.from <= on)?.cutOff ?? 'calendar';
