/**
 * Lists typed as lines: `code = name`, other spellings, days and spans of days pasted from a notice.
 */
import { addDays, type Day, day } from '#core/day.ts';
import { enteredDay } from '#web/parts/form/entered-day.ts';

export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * Pairs of `left = right`, a line each; null where a line is none.
 *
 * @example pairsOf('thue = 12') // [['thue', '12']]
 */
export function pairsOf(text: string): readonly (readonly [string, string])[] | null {
  const pairs = linesOf(text).map((line) => /^([^=:\t]+?)\s*[=:\t]\s*(.+)$/.exec(line));
  return pairs.some((pair) => pair === null) ? null : pairs.map((pair) => [pair?.[1] ?? '', (pair?.[2] ?? '').trim()]);
}

export const textOfPairs = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([left, right]) => `${left} = ${right}`)
    .join('\n');

export type Days = { readonly days: readonly Day[]; readonly unread: readonly string[] };

/** More than a year is a mistake of typing. */
const longest = 366;

/**
 * Days from pasted words, in order and once each, and what could not be read. A span counts both ends; a day without its
 * year takes that of the day before it, or the one given.
 *
 * @example daysOf('30/4/2026 - 2/5/2026', 2026).days // ['2026-04-30', '2026-05-01', '2026-05-02']
 */
export function daysOf(text: string, year: number): Days {
  const found = new Set<Day>();
  const unread: string[] = [];
  let now = year;
  for (const piece of text.split(/[\n,;\t]+/).map((one) => one.trim())) {
    if (piece === '') continue;
    const ends = piece.split(/\s+(?:-|–|đến|to)\s+|–/i).map((one) => enteredDay(one.trim(), now));
    const days = ends.flatMap((one) => (one.kind === 'day' ? [day(one.day)] : []));
    const [from, to = from] = days;
    if (from === undefined || to === undefined || days.length !== ends.length || ends.length > 2) {
      unread.push(piece);
      continue;
    }
    now = Number(to.slice(0, 4));
    const span: Day[] = [];
    for (let at = from; at <= to && span.length < longest; at = addDays(at, 1)) span.push(at);
    if (span.length === 0 || span.length === longest) unread.push(piece);
    else for (const one of span) found.add(one);
  }
  return { days: [...found].sort(), unread };
}
