/**
 * SL01, SL12 · lists of a sentence that do not make their total.
 */
import { reckoned } from '#prose/check/reckoning/reckon.ts';
import type { Rule } from '#prose/check/rule.ts';

export const proseSums: Rule = {
  name: 'parts-and-total',
  codes: ['SL01'],
  title: { vi: 'Các thành phần không khớp tổng (lời văn)', en: 'Parts that do not make the total (prose)' },
  about: {
    vi: '"Gồm", "chia ra" nói rằng đã kể hết; "trong đó" thì chưa chắc: chỉ báo khi các phần là các trạng thái loại trừ nhau (đã, đang, chưa), khi đếm được và gần đủ (cảnh báo), hoặc khi đảo chữ số giải thích được.',
    en: '“Gồm” says that the parts are all; “trong đó” does not: told only where the parts exclude each other (done, under way, not yet), where they are counted and nearly make the whole (a warning), or where swapped digits explain it.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Toàn huyện có 24 trường, gồm 9 trường mầm non, 8 trường tiểu học, 6 trường trung học cơ sở.',
      finds: [{ code: 'SL01', quote: '24 trường, gồm 9 trường mầm non, 8 trường tiểu học, 6 trường' }],
    },
    {
      case: 'fires',
      text: 'Số hồ sơ tiếp nhận là 6.061 hồ sơ, trong đó đã giải quyết 5.581 hồ sơ, đang giải quyết 398 hồ sơ.',
      finds: [{ code: 'SL01', quote: '6.061 hồ sơ, trong đó đã giải quyết 5.581 hồ sơ, đang giải quyết 398 hồ sơ' }],
      why: { vi: '82 hồ sơ chưa rõ ở đâu.', en: '82 files are unaccounted for.' },
    },
    {
      case: 'fires',
      text: '| TT | Nội dung | Kết quả |\n| 1 | Giáo dục | Toàn huyện có 24 trường, gồm 9 trường mầm non, 8 trường tiểu học, 6 trường trung học cơ sở. |',
      finds: [{ code: 'SL01', quote: '24 trường, gồm 9 trường mầm non, 8 trường tiểu học, 6 trường' }],
      why: { vi: 'Ô có cả câu cũng là lời văn.', en: 'A cell with a whole sentence is text as well.' },
    },
    {
      case: 'just misses',
      text: '| TT | Nội dung | Kết quả |\n| 1 | Giáo dục | 24 trường, gồm 9 mầm non, 8 tiểu học, 6 khác |',
      why: { vi: 'Ô ghi tắt, không phải câu.', en: 'Short notes in a cell are no sentence.' },
    },
    {
      case: 'just misses',
      text: 'Tổng vốn 228,0 tỷ đồng, gồm ngân sách trung ương 46,2 tỷ đồng, ngân sách tỉnh 58,8 tỷ đồng và nguồn khác 122,9 tỷ đồng.',
    },
    {
      case: 'does not apply',
      text: 'Kim ngạch xuất khẩu ước 268,4 triệu USD, trong đó một số mặt hàng lớn: hàng may mặc 131,2 triệu USD; gỗ 58,7 triệu USD; chè 6,3 triệu USD.',
    },
  ],
  find: (examined) => reckoned(examined, ['SL01']),
};

export const taskCounts: Rule = {
  name: 'task-counts',
  codes: ['SL12'],
  title: { vi: 'Số nhiệm vụ không khớp', en: 'Counts of tasks that do not add up' },
  about: {
    vi: 'Tổng số nhiệm vụ bằng đã hoàn thành + đang thực hiện (trong hạn) + quá hạn. Tỷ lệ trên tổng số và trên số đến hạn là hai tỷ lệ khác nhau.',
    en: 'All tasks are those done, in term and overdue. The ratio to all and the ratio to those due are two.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Trong 9.831 nhiệm vụ được giao, đã hoàn thành 7.892 nhiệm vụ (80,3%), trong hạn 1.602 nhiệm vụ (16,47%), quá hạn 319 nhiệm vụ (3,23%).',
      finds: [{ code: 'SL12', quote: '1.602' }],
      why: {
        vi: 'Đảo chữ số: 1.620 thì tổng và tỷ lệ đều khớp.',
        en: 'Swapped digits: with 1,620 the total and the ratio fit.',
      },
    },
    {
      case: 'fires',
      text: 'Trong 23 nhiệm vụ được giao, đã hoàn thành 14 nhiệm vụ, đang thực hiện trong hạn 5 nhiệm vụ, quá hạn 3 nhiệm vụ.',
      finds: [
        {
          code: 'SL12',
          quote:
            '23 nhiệm vụ được giao, đã hoàn thành 14 nhiệm vụ, đang thực hiện trong hạn 5 nhiệm vụ, quá hạn 3 nhiệm vụ',
        },
      ],
    },
    {
      case: 'just misses',
      text: 'Trong 9.831 nhiệm vụ được giao, đã hoàn thành 8.150 nhiệm vụ (82,9%), trong hạn 1.620 nhiệm vụ (16,47%), quá hạn 61 nhiệm vụ (0,62%).',
    },
    { case: 'does not apply', text: 'Các đơn vị đã hoàn thành 14 nhiệm vụ; tháng tới giao thêm 5 nhiệm vụ.' },
  ],
  find: (examined) => reckoned(examined, ['SL12']),
};
