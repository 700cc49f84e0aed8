/**
 * Dates and times of a spreadsheet: which formats mean them, and how they are printed here.
 *
 * A serial number counts days from 31 December 1899 with a 29 February 1900 that never was, or
 * from 1 January 1904 (ECMA-376 part 1, 18.17.4). Whatever order the format asks for, the day is
 * printed first, so that 9/10 is never taken for the tenth of September.
 */

export type DateFormat = {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
  readonly hour: boolean;
  readonly minute: boolean;
  readonly second: boolean;
  /** Hours are not cut at 24. */
  readonly elapsed: boolean;
};

const LITERALS = /"[^"]*"?|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]?|General/gi;
const PARTS = /\[h+\]|\[m+\]|\[s+\]|AM\/PM|A\/P|y+|m+|d+|h+|s+|[0#?]/gi;
const MS_PER_DAY = 86_400_000;
/** The last day Excel knows, 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * What a format code shows of a date, or null when it is not one of a date.
 *
 * @example dateFormatOf('m/d/yyyy')?.year // true
 */
export function dateFormatOf(code: string): DateFormat | null {
  const parts = (code.replace(LITERALS, '').match(PARTS) ?? []).map((part) => part.toLowerCase());
  const placeholders = parts.filter((part) => /^[0#?]$/.test(part)).length;
  const clock = parts.filter((part) => !/^[0#?]$/.test(part));
  if (clock.length === 0 || (placeholders > 0 && !clock.some((part) => part.includes('s')))) return null;
  const is = (letter: string) => clock.some((part) => part.replace('[', '').startsWith(letter));
  const minute = clock.some((part, at) => isMinute(clock, part, at));
  const month = clock.some((part, at) => part.startsWith('m') && !isMinute(clock, part, at));
  const elapsed = clock.some((part) => part.startsWith('['));
  return { day: is('d'), month, year: is('y'), hour: is('h'), minute, second: is('s'), elapsed };
}

/** `m` means minutes right after hours or right before seconds. */
const isMinute = (clock: readonly string[], part: string, at: number): boolean =>
  part === '[m]' ||
  part === '[mm]' ||
  (part.startsWith('m') && (/^\[?h/.test(clock[at - 1] ?? '') || /^\[?s/.test(clock[at + 1] ?? '')));

/**
 * A serial number as date, time or both; a number no calendar knows stays a number.
 *
 * @example printedDate(43738, { ...nothing, day: true, month: true, year: true }, false) // '30/09/2019'
 */
export function printedDate(serial: number, format: DateFormat, epoch1904: boolean): string {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return String(serial).replace('.', ',');
  const seconds = Math.round(serial * 86_400);
  const [day, month, year] = dayOf(Math.floor(seconds / 86_400), epoch1904);
  const date = [format.day && day, format.month && month, format.year && year].filter(Boolean).join('/');
  const hours = format.elapsed ? Math.floor(seconds / 3600) : Math.floor(seconds / 3600) % 24;
  const time = [
    format.hour && two(hours),
    format.minute && two(Math.floor(seconds / 60) % 60),
    format.second && two(seconds % 60),
  ];
  return [date, time.filter(Boolean).join(':')].filter((part) => part !== '').join(' ');
}

const two = (value: number): string => String(value).padStart(2, '0');

function dayOf(serial: number, epoch1904: boolean): readonly [string, string, string] {
  if (serial === 60 && !epoch1904) return ['29', '02', '1900'];
  const epoch = epoch1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(epoch + serial * MS_PER_DAY);
  return [two(date.getUTCDate()), two(date.getUTCMonth() + 1), String(date.getUTCFullYear())];
}
