/**
 * A calendar day as ISO text, with the little arithmetic that deadlines and cut-offs need.
 * No clock: today is always an argument.
 */

/** `2019-09-30`. Compares with `<` and `>` as text. */
export type Day = string & { readonly day: unique symbol };

const millisecondsPerDay = 86_400_000;

const atMidnight = (text: string): number => Date.parse(`${text}T00:00:00Z`);

const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * A day from ISO text `yyyy-mm-dd`; null unless the calendar has it.
 *
 * @example parseDay('2019-09-30') // '2019-09-30'
 * @example parseDay('2019-02-29') // null
 */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const milliseconds = atMidnight(text);
  return !Number.isNaN(milliseconds) && isoOf(milliseconds) === text ? (text as Day) : null;
}

/** A day the program itself is sure of; throws on anything else. People's text goes through `parseDay`. */
export function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new RangeError(`Not a calendar day: ${text}`);
  return found;
}

/**
 * So many days later, or earlier for a negative count.
 *
 * @example addDays(day('2019-12-31'), 1) // '2020-01-01'
 */
export const addDays = (from: Day, count: number): Day => isoOf(atMidnight(from) + count * millisecondsPerDay) as Day;

/**
 * Days from one day to another; negative when the second is earlier.
 *
 * @example daysBetween(day('2019-09-30'), day('2019-12-31')) // 92
 */
export const daysBetween = (from: Day, to: Day): number => (atMidnight(to) - atMidnight(from)) / millisecondsPerDay;

/**
 * 1 for Monday (thứ hai) to 7 for Sunday (chủ nhật), as ISO 8601 counts.
 *
 * @example weekday(day('2019-09-30')) // 1
 */
export const weekday = (on: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  (((new Date(atMidnight(on)).getUTCDay() + 6) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Saturday, Sunday, or one of the holidays given (Bộ luật Lao động 2019, articles 111 and 112). */
export const isDayOff = (on: Day, holidays: readonly Day[]): boolean => weekday(on) > 5 || holidays.includes(on);

/**
 * The day itself when people work on it, else the first working day after it (Bộ luật Dân sự 2015, article 148.5).
 *
 * @example nextWorkingDay(day('2019-09-28'), []) // '2019-09-30'
 */
export function nextWorkingDay(on: Day, holidays: readonly Day[]): Day {
  let working = on;
  while (isDayOff(working, holidays)) working = addDays(working, 1);
  return working;
}
