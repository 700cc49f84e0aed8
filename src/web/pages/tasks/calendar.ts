/**
 * A month or a week of days, from Monday, with the tasks that fall due on each.
 */
import { addDays, type Day, day, weekday } from '#core/day.ts';

export type Span = 'month' | 'week';

/**
 * The Monday of the week of a day.
 *
 * @example mondayOf('2019-10-03') // '2019-09-30'
 */
export const mondayOf = (of: string): Day => addDays(day(of), 1 - weekday(day(of)));

/** The days shown around one: its week, or the whole weeks of its month. */
export function daysOf(around: string, span: Span): readonly Day[] {
  const first = mondayOf(span === 'week' ? around : `${around.slice(0, 7)}-01`);
  if (span === 'week') return Array.from({ length: 7 }, (_, at) => addDays(first, at));
  const days: Day[] = [];
  for (let on = first; days.length === 0 || on.slice(0, 7) <= around.slice(0, 7); on = addDays(on, 7))
    for (let at = 0; at < 7; at += 1) days.push(addDays(on, at));
  return days;
}

/**
 * The same day one span on or back; of a month its first day.
 *
 * @example stepped('2019-12-20', 'month', 1) // '2020-01-01'
 */
export function stepped(around: string, span: Span, step: 1 | -1): Day {
  if (span === 'week') return addDays(mondayOf(around), 7 * step);
  const months = Number(around.slice(0, 4)) * 12 + Number(around.slice(5, 7)) - 1 + step;
  return day(`${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`);
}
