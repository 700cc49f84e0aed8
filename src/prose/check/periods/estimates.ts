/**
 * KY03 · a report written before its period ends whose figure is not `ước`, while others of the document are.
 *
 * A document that says up to which day it counts is let pass, and the State's reports, whose periods end on the 14th
 * (Nghị định 09/2019/NĐ-CP, Điều 12): only Party papers count to the end of the calendar month.
 */
import { daysKnown, printedDays } from '#prose/check/citations/document-day.ts';
import { REACH } from '#prose/check/places.ts';
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import type { FigureFact } from '#prose/read/reading.ts';
import { lastDayOf, printDay } from './dates.ts';

export const notMarkedEstimate: Rule = {
  name: 'not-marked-estimate',
  codes: ['KY03'],
  title: { vi: 'Số liệu kỳ chưa kết thúc không ghi "ước"', en: 'Figures before the period ends, not marked “ước”' },
  about: {
    vi: 'Báo cáo của cấp ủy ký trước ngày cuối kỳ, có số ghi "ước", nhưng một số liệu nêu đúng kỳ đó lại không ghi. Không báo khi văn bản ghi số liệu tính đến ngày nào hoặc nói chung là số ước; văn bản của cơ quan nhà nước chốt số ngày 14 (Nghị định 09/2019/NĐ-CP) nên không xét.',
    en: 'A Party report signed before the period ends, with figures marked “ước” and one that names the very period and is not. Not told where the document says up to when it counts, nor for State bodies, which cut off on the 14th.',
  },
  examples: [
    {
      case: 'fires',
      text: 'ĐẢNG ỦY XÃ GIAO HẢI\nSố 143-BC/ĐU\nGiao Hải, ngày 26 tháng 6 năm 2026\nBÁO CÁO\nkết quả 6 tháng đầu năm 2026\n6 tháng đầu năm 2026, tổng giá trị sản xuất đạt 642,8 tỷ đồng. Thu ngân sách ước 28,6 tỷ đồng.',
      finds: [{ code: 'KY03', quote: '6 tháng đầu năm 2026, tổng giá trị sản xuất đạt 642,8 tỷ đồng' }],
    },
    {
      case: 'just misses',
      text: 'ĐẢNG ỦY XÃ GIAO HẢI\nSố 143-BC/ĐU\nGiao Hải, ngày 01 tháng 7 năm 2026\nBÁO CÁO\nkết quả 6 tháng đầu năm 2026\n6 tháng đầu năm 2026, tổng giá trị sản xuất đạt 642,8 tỷ đồng. Thu ngân sách ước 28,6 tỷ đồng.',
    },
    {
      case: 'does not apply',
      text: 'ĐẢNG ỦY XÃ GIAO HẢI\nSố 143-BC/ĐU\nGiao Hải, ngày 26 tháng 6 năm 2026\nBÁO CÁO\nkết quả 6 tháng đầu năm 2026\nSố liệu tính đến ngày 15/6/2026. 6 tháng đầu năm 2026, tổng giá trị sản xuất đạt 642,8 tỷ đồng. Thu ngân sách ước 28,6 tỷ đồng.',
    },
  ],
  find,
};

const CUT_OFF = /số liệu[^.\n]{0,60}(?:tính|chốt|lấy|cập nhật|đến ngày|là số ước|ước)|tính đến (?:hết )?ngày/iu;
const ESTIMATE = /(?<!\p{L})ước(?!\p{L})/iu;
const PARTY = /^(?:Đảng|Huyện|Quận|Thành|Thị|Tỉnh|Chi|Ban Thường vụ)\s+(?:ủy|uỷ|bộ)/iu;
const WINDOW = /(?<!\p{L})(?<months>3|6|9|ba|sáu|chín)\s+tháng(?:\s+đầu)?\s+năm\s+(?<year>20\d{2})/iu;
const MONTHS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

function find(examined: Examined): readonly Found[] {
  const { text, reading } = examined;
  const days = daysKnown(examined);
  const { figures, meta } = reading;
  if (days === null || meta.type !== 'Báo cáo' || !PARTY.test(meta.issuer ?? '')) return [];
  if (!figures.some(({ estimate }) => estimate) || CUT_OFF.test(text)) return [];
  for (const figure of figures) {
    const end = endOfWindow(text, figure);
    if (end === null || end <= days.last) continue;
    const { start, end: until, label } = figure;
    const from = sentenceStart(text, start);
    if (ESTIMATE.test(text.slice(from, until)) || /nghị quyết|kế hoạch đến/iu.test(text.slice(from, start))) continue;
    return [{ code: 'KY03', start: from, end: until, data: { written: printedDays(days), end: printDay(end), label } }];
  }
  return [];
}

/** The end of the window that the words before the figure name. */
function endOfWindow(text: string, { start, value, estimate, target, until, from, printed }: FigureFact) {
  if (value === null || estimate || target || until !== null || from === 'table') return null;
  const head = text.slice(sentenceStart(text, start), printed.value?.span.start ?? start);
  const { months = '', year } = WINDOW.exec(head)?.groups ?? {};
  if (year === undefined || /cùng kỳ|so với/iu.test(head)) return null;
  return lastDayOf(MONTHS[months.toLowerCase()] ?? Number(months), Number(year));
}

const sentenceStart = (text: string, at: number): number => {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const mark = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('; '));
  return mark < 0 ? from : from + mark + (before[mark] === '\n' ? 1 : 2);
};
