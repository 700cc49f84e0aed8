/**
 * KY05 · `9 tháng đạt 9.842 tỷ đồng, đạt 96,4% kế hoạch`: of the plan for nine months, or of the year's? Only told where
 * both are likely: a report on part of a year, and nearly all of a plan.
 */
import { decimal } from '#core/decimal.ts';
import { monthsOf, parsePeriod, startsYear } from '#core/period.ts';
import type { Examined, Found, Rule } from '#prose/check/rule.ts';

export const planUntold: Rule = {
  name: 'plan-untold',
  codes: ['KY05'],
  title: { vi: 'Không rõ kế hoạch kỳ hay kế hoạch năm', en: 'A completion whose plan cannot be told' },
  about: {
    vi: 'Báo cáo 6 tháng, 9 tháng ghi "đạt …% kế hoạch" từ 85% đến 110%, câu có nêu số tháng nhưng không nói kế hoạch nào, không nêu số kế hoạch.',
    en: 'A report on six or nine months that reached 85 to 110 % of “kế hoạch” without saying which, in a sentence that names the months and not the plan’s value.',
  },
  examples: [
    {
      case: 'fires',
      text: 'BÁO CÁO\nTình hình sản xuất công nghiệp 9 tháng đầu năm 2021\nGiá trị sản xuất công nghiệp 9 tháng đạt 9.842 tỷ đồng, tăng 9,2%, đạt 96,4% kế hoạch.',
      finds: [{ code: 'KY05', quote: 'đạt 96,4% kế hoạch' }],
    },
    {
      case: 'just misses',
      text: 'BÁO CÁO\nTình hình sản xuất công nghiệp 9 tháng đầu năm 2021\nGiá trị sản xuất công nghiệp 9 tháng đạt 9.842 tỷ đồng, tăng 9,2%, đạt 96,4% kế hoạch năm.',
    },
    {
      case: 'does not apply',
      text: 'BÁO CÁO\nTình hình sản xuất công nghiệp năm 2021\nGiá trị sản xuất công nghiệp đạt 9.842 tỷ đồng, đạt 96,4% kế hoạch.',
    },
  ],
  find,
};

const SAID =
  /(?:đạt|bằng)\s+(?<percent>\d{2,3}(?:,\d+)?)\s?%\s+(?:so với\s+)?(?:kế hoạch|KH)(?=\s*(?:[.;,\n]|$|và\s))/giu;
const NAMED = /(?:6|9|sáu|chín)\s+tháng/iu;
const OTHER_PLAN = /kế hoạch\s+(?:năm|\d|cả năm|giao|đề ra|vụ|quý|tháng|sáu|chín)|(?:kế hoạch|KH)\s+(?:là\s+)?\(?\d/iu;

function find({ text, reading }: Examined): readonly Found[] {
  const period = parsePeriod(reading.meta.period ?? '');
  const months = period === null || !startsYear(period) ? 0 : monthsOf(period).length;
  if (months !== 6 && months !== 9) return [];
  return [...text.matchAll(SAID)].flatMap((match) => {
    const percent = decimal((match.groups?.percent ?? '0').replace(',', '.'));
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(0, start);
    const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
    const sentence = text.slice(from, end);
    const likely = percent.gte(85) && percent.lte(110);
    if (!likely || !NAMED.test(sentence) || OTHER_PLAN.test(sentence)) return [];
    return [{ code: 'KY05', start, end, data: { months } }];
  });
}
