/**
 * Days of meetings against what they review and against the document: KY06 a conference that reviews months not yet over
 * in a paper of a later month (`chiều ngày 08/9`, nine months, of 09/10; domain.md 9.4), KY07 a meeting after the
 * document that tells of it.
 */
import { addDays, type Day, daysBetween, parseDay } from '#core/day.ts';
import { daysKnown, printedDays } from '#prose/check/citations/document-day.ts';
import { REACH } from '#prose/check/places.ts';
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import { datesIn, dayOf, lastDayOf, type PrintedDate, printDay } from './dates.ts';

export const earlyReview: Rule = {
  name: 'early-review',
  codes: ['KY06'],
  title: { vi: 'Hội nghị đánh giá trước khi hết kỳ', en: 'A review held before its period ends' },
  about: {
    vi: 'Ngày hội nghị sơ kết, đánh giá 3, 6, 9, 11 tháng sớm hơn cả ngày chốt số liệu (ngày 14 tháng cuối kỳ, Nghị định 09/2019/NĐ-CP), trong khi văn bản ban hành sau khi hết kỳ. Không báo khi văn bản cũng của những ngày đó: hội nghị sớm dùng số ước.',
    en: 'A conference that reviews months is dated before even the State’s cut-off (the 14th), while the paper is of after the period. Not told where the paper is of the same days.',
  },
  examples: [
    {
      case: 'fires',
      text: 'THỊ ỦY BÌNH LONG\nBình Long, ngày 09 tháng 10 năm 2020\nTHÔNG BÁO\nChiều ngày 08/9, Thị ủy tổ chức hội nghị sơ kết công tác 9 tháng đầu năm 2020.',
      finds: [{ code: 'KY06', quote: 'ngày 08/9' }],
      why: { vi: 'domain.md 9.4: có thể là 08/10', en: 'domain.md 9.4: likely 08/10' },
    },
    {
      case: 'fires',
      text: '09/10/2020\nChiều ngày 08/9, Thị ủy tổ chức hội nghị đánh giá kết quả lãnh đạo 9 tháng đầu năm 2020.',
      finds: [{ code: 'KY06', quote: 'ngày 08/9' }],
    },
    {
      case: 'just misses',
      text: 'THỊ ỦY BÌNH LONG\nBình Long, ngày 09 tháng 10 năm 2020\nTHÔNG BÁO\nChiều ngày 08/10, Thị ủy tổ chức hội nghị sơ kết công tác 9 tháng đầu năm 2020.',
    },
    {
      case: 'does not apply',
      text: 'THỊ ỦY BÌNH LONG\nBình Long, ngày 09 tháng 10 năm 2020\nBÁO CÁO\nChiều ngày 08/9, Thị ủy tổ chức hội nghị triển khai công tác tuyển quân.',
    },
  ],
  find: findEarly,
};

export const lateMeeting: Rule = {
  name: 'late-meeting',
  codes: ['KY07'],
  title: { vi: 'Ngày họp sau ngày văn bản', en: 'A meeting after the document that tells of it' },
  about: {
    vi: 'Thông báo, kết luận, nghị quyết, biên bản kể cuộc họp đã diễn ra nhưng ngày họp sau ngày ban hành. Cuộc họp dự kiến, giấy mời, kế hoạch không xét.',
    en: 'A notice, conclusion, resolution or minutes tells of a meeting that is dated after it. Meetings to come are let pass.',
  },
  examples: [
    {
      case: 'fires',
      text: 'ĐẢNG ỦY PHƯỜNG AN THỌ\nSố 58-TB/ĐU\nAn Thọ, ngày 06 tháng 10 năm 2025\nTHÔNG BÁO\nNgày 13/10/2025, Ban Thường vụ Đảng ủy họp đánh giá kết quả 9 tháng.',
      finds: [{ code: 'KY07', quote: 'Ngày 13/10/2025' }],
    },
    {
      case: 'just misses',
      text: 'ĐẢNG ỦY PHƯỜNG AN THỌ\nSố 58-TB/ĐU\nAn Thọ, ngày 06 tháng 10 năm 2025\nTHÔNG BÁO\nNgày 06/10/2025, Ban Thường vụ Đảng ủy họp đánh giá kết quả 9 tháng.',
    },
    {
      case: 'does not apply',
      text: 'ĐẢNG ỦY PHƯỜNG AN THỌ\nSố 58-TB/ĐU\nAn Thọ, ngày 06 tháng 10 năm 2025\nTHÔNG BÁO\nNgày 13/10/2025, Ban Thường vụ Đảng ủy sẽ họp đánh giá kết quả 9 tháng.',
    },
  ],
  find: findLate,
};

const REVIEWS =
  /(?:hội nghị|họp|phiên họp)[^.\n]{0,120}?(?:sơ kết|tổng kết|đánh giá|kiểm điểm|kết quả)[^.\n]{0,90}?(?<![\d/])(?<months>3|6|9|11|ba|sáu|chín)\s+tháng(?:\s+đầu năm)?(?:\s+năm)?(?:\s+(?<year>20\d{2}))?/iu;
const MONTHS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };
const SESSION = /(?:sáng|chiều|tối|trong)\s*,?\s*(?:(?:thứ\s+\p{L}+|chủ nhật)\s*,?\s*)?$|^$/iu;
const CUT_OFF_DAY = 14;
const SAME_DAYS = 14;

function findEarly({ text, reading }: Examined): readonly Found[] {
  const posted = parseDay(reading.meta.issuedOn ?? '') ?? postedOn(text);
  if (posted === null || reading.meta.type === 'Giấy mời') return [];
  return datesIn(text).flatMap((date) => {
    const line = lineStart(text, date.start);
    if (
      !SESSION.test(
        text
          .slice(line, date.start)
          .split(/[.;]\s/)
          .at(-1)
          ?.trimStart() ?? '',
      )
    )
      return [];
    const said = REVIEWS.exec(text.slice(date.end, endOfSentence(text, date.end)))?.groups;
    if (said === undefined) return [];
    const months = MONTHS[(said.months ?? '').toLowerCase()] ?? Number(said.months);
    const end = lastDayOf(months, Number(said.year ?? date.year ?? posted.slice(0, 4)));
    const met = dayOf(date.day, date.month, date.year ?? Number(end.slice(0, 4)));
    const cutOff = addDays(end, CUT_OFF_DAY - Number(end.slice(8)));
    if (met === null || met > cutOff || posted <= end || daysBetween(met, posted) <= SAME_DAYS) return [];
    if (daysBetween(met, end) > 92) return [];
    const suggested = dayOf(date.day, Number(posted.slice(5, 7)), Number(posted.slice(0, 4)));
    const data = {
      months,
      met: printDay(met),
      end: printDay(end),
      posted: '@posted',
      written: printDay(posted),
      suggested: suggested !== null && suggested <= posted ? printDay(suggested) : printDay(end),
    };
    return [{ code: 'KY06', start: date.start, end: date.end, data }];
  });
}

/** A page of the web prints the day it was posted in a line of its own. */
function postedOn(text: string): Day | null {
  for (const line of text.split('\n')) {
    const words = line.trim().replace(/^(?:Ngày đăng|Đăng ngày|Cập nhật)\s*:?\s*/iu, '');
    const [date] = datesIn(words);
    if (date !== undefined && date.on !== null && words.length <= date.end + 16 && date.start <= 14) return date.on;
  }
  return null;
}

const TELLS = new Set(['Thông báo', 'Kết luận', 'Nghị quyết', 'Biên bản']);
const HELD = /^,?[^.\n]{0,140}?(?:họp|chủ trì|tổ chức|tiến hành|kết luận|làm việc|đã)(?!\p{L})/iu;
const COMING = /(?<!\p{L})(?:sẽ|dự kiến|chuẩn bị|tới|mời|trước|từ|đến hết)(?!\p{L})/iu;

function findLate(examined: Examined): readonly Found[] {
  const { text, reading } = examined;
  const days = daysKnown(examined);
  if (days === null || !TELLS.has(reading.meta.type ?? '')) return [];
  for (const date of datesIn(text)) {
    const line = lineStart(text, date.start);
    if (!isOpening(text, line, date)) continue;
    const sentence = text.slice(line, endOfSentence(text, date.end));
    if (COMING.test(sentence) || !HELD.test(text.slice(date.end, endOfSentence(text, date.end)))) continue;
    if (date.on === null || date.on <= days.last) return [];
    const data = { met: printDay(date.on), written: printedDays(days) };
    return [{ code: 'KY07', start: date.start, end: date.end, data }];
  }
  return [];
}

/** The date opens its line: `Sáng thứ năm, ngày 07/4/2026, …`. */
const isOpening = (text: string, line: number, date: PrintedDate): boolean =>
  SESSION.test(text.slice(line, date.start).replace(/^\s*(?:(?:thứ\s+\p{L}+|chủ nhật)\s*,?\s*)?/iu, ''));

function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

function endOfSentence(text: string, at: number): number {
  const next = /[.;](?=\s)|\n/u.exec(text.slice(at, at + REACH));
  return next === null ? Math.min(text.length, at + REACH) : at + next.index;
}
