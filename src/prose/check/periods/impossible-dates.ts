/**
 * KY01 · a date the calendar does not have: 31/9, 29/2 of a common year, month 13.
 */
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import { datesIn, daysIn, type PrintedDate } from './dates.ts';

export const impossibleDates: Rule = {
  name: 'impossible-dates',
  codes: ['KY01'],
  title: { vi: 'Ngày không có trong lịch', en: 'Dates that cannot be' },
  about: {
    vi: 'Báo ngày, tháng không có trong lịch: 31/9, 29/02 của năm không nhuận, tháng 13. Ngày 29/02 không ghi năm thì không báo.',
    en: 'Days and months that no calendar has. 29/02 without a year is let pass.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Giao Phòng Kinh tế trình danh sách trước ngày 31/9/2025.',
      finds: [{ code: 'KY01', quote: 'ngày 31/9/2025' }],
    },
    {
      case: 'fires',
      text: 'Báo cáo trước ngày 29 tháng 02 năm 2023.',
      finds: [{ code: 'KY01', quote: 'ngày 29 tháng 02 năm 2023' }],
    },
    {
      case: 'fires',
      text: 'Số liệu chốt ngày 05/13/2024.',
      finds: [{ code: 'KY01', quote: 'ngày 05/13/2024' }],
    },
    { case: 'just misses', text: 'Số liệu chốt đến hết ngày 29/02/2024.' },
    { case: 'does not apply', text: 'Đã giải quyết 31/11 hồ sơ; thửa đất số 31/9/2025; Nghị quyết số 31/2021/QH15.' },
  ],
  find,
};

const LEAP = 2024;

function find({ text }: Examined): readonly Found[] {
  return datesIn(text).flatMap((date) => {
    const why = whyNot(date);
    if (why === null) return [];
    const { start, end } = date;
    const said = text.slice(start, end).replace(/^ngày\s+/iu, '');
    return [{ code: 'KY01', start, end, data: { said, why, month: date.month, days: daysOf(date) } }];
  });
}

const daysOf = ({ month, year }: PrintedDate): number => daysIn(month, year ?? LEAP);

function whyNot(date: PrintedDate): string | null {
  if (date.month < 1 || date.month > 12) return '@no-month';
  return date.day < 1 || date.day > daysOf(date) ? '@no-day' : null;
}
