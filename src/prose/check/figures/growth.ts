/**
 * SL04 · growth and change that do not fit their two values: (now ÷ base − 1) × 100, or now − base.
 */
import { reckoned } from '#prose/check/reckoning/reckon.ts';
import type { Rule } from '#prose/check/rule.ts';

const table = (exported: string, remark = ''): string =>
  [
    '| TT | Chỉ tiêu | ĐVT | Thực hiện 9 tháng 2024 | Thực hiện 9 tháng 2025 | So cùng kỳ (%) | Ghi chú |',
    `| 1 | Xuất khẩu | tỷ USD | 1,65 | 2,2 | ${exported} | ${remark} |`,
    '| 2 | Thu ngân sách | tỷ đồng | 200 | 250 | 125,0 | |',
    '| 3 | Chi ngân sách | tỷ đồng | 100 | 150 | 150,0 | |',
  ].join('\n');

export const growth: Rule = {
  name: 'growth',
  codes: ['SL04'],
  title: { vi: 'Tăng, giảm không khớp hai số liệu', en: 'Growth that does not fit its two values' },
  about: {
    vi: 'Tốc độ tăng = (kỳ này ÷ kỳ so sánh − 1) × 100; mức tăng = kỳ này − kỳ so sánh; tính trên khoảng mà cách làm tròn (hoặc cắt bớt) của từng số cho phép. Cột của bảng được hiểu theo cách mà phần lớn các dòng khớp. Dòng ghi chú so trên cùng đơn vị, không kể phần nào thì không xét. Lệch một đơn vị ở chữ số cuối chỉ là lưu ý.',
    en: 'Growth = (now ÷ base − 1) × 100; change = now − base; reckoned on the intervals that rounding (or cutting) allows. A column of a table is what most of its rows make it; rows that say they compare another scope are let pass. One unit of the last digit off is only a note.',
  },
  examples: [
    { case: 'fires', text: table('123,0'), finds: [{ code: 'SL04', quote: '123,0' }] },
    { case: 'just misses', text: table('133,7'), why: { vi: '2,2 có thể là 2,205.', en: '2,2 may be 2,205.' } },
    {
      case: 'just misses',
      text: table('123,0', 'so cùng kỳ: cùng đơn vị (thiếu 01 phường)'),
      why: { vi: 'Dòng này so trên phạm vi khác.', en: 'The row compares another scope.' },
    },
    {
      case: 'fires',
      text: 'Cùng kỳ năm 2024 thu 32,0 tỷ đồng, năm nay thu 38,4 tỷ đồng, tăng 12%.',
      finds: [{ code: 'SL04', quote: '12' }],
    },
    {
      case: 'does not apply',
      text: 'Cùng kỳ thu 32 tỷ đồng, năm nay thu 38,4 tỷ đồng, tăng 12% theo giá so sánh.',
    },
    { case: 'does not apply', text: 'Thu ngân sách đạt 250 tỷ đồng, tăng 25% so với cùng kỳ.' },
  ],
  find: (examined) => reckoned(examined, ['SL04']),
};
