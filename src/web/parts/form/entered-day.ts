/**
 * A day as it is typed in an office, as ISO text: `30/9/2019`, `30-9-2019`, `30.9.19`, `ngày 30 tháng 9 năm 2019`.
 */
import { type Day, parseDay } from '#core/day.ts';

export type EnteredDay =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'wrong'; readonly why: 'wrong' | 'never' };

/**
 * What a typed text says; `year` is that of days typed without one. Two digits are of this century.
 *
 * @example enteredDay('30/9', 2019) // { kind: 'day', day: '2019-09-30' }
 * @example enteredDay('31/9/2019', 2019) // { kind: 'wrong', why: 'never' }
 */
export function enteredDay(text: string, year: number): EnteredDay {
  const tidy = text.normalize('NFC').trim().toLowerCase();
  if (tidy === '') return { kind: 'empty' };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tidy);
  const said =
    /^(?:ngày )?(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?$/.exec(tidy) ??
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?$/.exec(tidy) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(tidy);
  const [d, m, y] = iso ? [iso[3], iso[2], iso[1]] : said ? [said[1], said[2], said[3]] : [];
  if (d === undefined || m === undefined) return { kind: 'wrong', why: 'wrong' };
  const full = y === undefined ? String(year) : y.length === 2 ? `20${y}` : y;
  const day = parseDay(`${full}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
  return day === null ? { kind: 'wrong', why: 'never' } : { kind: 'day', day };
}

/**
 * As it is written back into the field.
 *
 * @example dayText('2019-09-05') // '05/9/2019'
 */
export function dayText(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
