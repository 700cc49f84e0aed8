/**
 * KY02 · weekday and date that disagree. `lần thứ ba, ngày 15/10` counts and names no weekday.
 */
import { type Day, daysBetween, weekday } from '#core/day.ts';
import { daysKnown } from '#prose/check/citations/document-day.ts';
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import { datesIn, dayOf, type PrintedDate, printDay } from './dates.ts';

export const weekdays: Rule = {
  name: 'weekdays',
  codes: ['KY02'],
  title: { vi: 'Thứ và ngày không khớp', en: 'Weekday and date that disagree' },
  about: {
    vi: 'So thứ trong tuần ghi liền với ngày. Ngày không ghi năm thì lấy năm của văn bản, chỉ khi cách ngày văn bản không quá ba tháng. "Lần thứ ba, ngày …" không phải thứ trong tuần.',
    en: 'A weekday that stands beside a date. A date without a year takes the document’s, if it is no more than three months off. Ordinals are no weekdays.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Sáng thứ năm, ngày 07/4/2026, Chủ tịch UBND phường chủ trì phiên họp.',
      finds: [{ code: 'KY02', quote: 'thứ năm, ngày 07/4/2026' }],
    },
    {
      case: 'fires',
      text: 'Gửi báo cáo trước ngày 06/10/2025 (thứ ba).',
      finds: [{ code: 'KY02', quote: 'ngày 06/10/2025 (thứ ba)' }],
    },
    { case: 'just misses', text: 'Sáng thứ ba, ngày 07/4/2026, Chủ tịch UBND phường chủ trì phiên họp.' },
    { case: 'does not apply', text: 'Hội nghị lần thứ tư, ngày 07/4/2026; thứ sáu hằng tuần.' },
  ],
  find,
};

const NAMES: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  bốn: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
  nhật: 7,
};
const NAME = String.raw`(?:thứ\s+(?<name>hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7])|chủ\s+(?<sun>nhật))`;
const BEFORE = new RegExp(`(?<!\\p{L})${NAME}\\s*(?:,\\s*|\\(\\s*|\\s)$`, 'iu');
const BEHIND = new RegExp(
  `^\\s*(?:\\(\\s*${NAME}\\s*\\)|,\\s*${NAME.replace('<name>', '<name2>').replace('<sun>', '<sun2>')}(?=\\s*[.;,)]|$))`,
  'iu',
);
const COUNTS = /(?:lần|họp|nghị|khóa|khoá|phiên|đợt|kỳ|ngày|vụ|việc|điểm|người|hạng)\s+$/iu;

const phraseOf: readonly string[] = [
  '',
  '@monday',
  '@tuesday',
  '@wednesday',
  '@thursday',
  '@friday',
  '@saturday',
  '@sunday',
];

function find(examined: Examined): readonly Found[] {
  const { text } = examined;
  const written = daysKnown(examined)?.first ?? null;
  return datesIn(text).flatMap((date) => {
    const on = date.on ?? nearby(date, written);
    const said = on === null ? null : weekdayBeside(text, date);
    if (on === null || said === null || said.number === weekday(on)) return [];
    const data = { date: printDay(on), weekday: phraseOf[weekday(on)] ?? '', said: phraseOf[said.number] ?? '' };
    return [{ code: 'KY02', start: said.start, end: said.end, data }];
  });
}

const NEAR = 92;

function nearby({ day, month, year }: PrintedDate, written: Day | null): Day | null {
  if (year !== null || written === null) return null;
  const on = dayOf(day, month, Number(written.slice(0, 4)));
  return on !== null && Math.abs(daysBetween(written, on)) <= NEAR ? on : null;
}

type Beside = { readonly number: number; readonly start: number; readonly end: number };

function weekdayBeside(text: string, { start, end }: PrintedDate): Beside | null {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 24), start));
  const from = before === null ? start : Math.max(0, start - 24) + before.index;
  if (before !== null && !COUNTS.test(text.slice(Math.max(0, from - 12), from)))
    return { number: numberOf(before), start: from, end };
  const behind = BEHIND.exec(text.slice(end, end + 20));
  return behind === null ? null : { number: numberOf(behind), start, end: end + behind[0].length };
}

function numberOf({ groups }: RegExpExecArray): number {
  const name = (groups?.name ?? groups?.name2 ?? groups?.sun ?? groups?.sun2 ?? '').toLowerCase();
  return NAMES[name] ?? Number(name) - 1;
}
