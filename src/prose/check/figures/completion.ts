/**
 * SL05 · completion, share and rate that do not fit their two values: value ÷ plan × 100, part ÷ whole × 100.
 */
import { reckoned } from '#prose/check/reckoning/reckon.ts';
import type { Rule } from '#prose/check/rule.ts';

export const completion: Rule = {
  name: 'completion',
  codes: ['SL05'],
  title: { vi: 'Tỷ lệ đạt không khớp số thực hiện và kế hoạch', en: 'Completion that does not fit value and plan' },
  about: {
    vi: 'Tỷ lệ = số thực hiện ÷ kế hoạch (hoặc tổng số) × 100, tính trên khoảng làm tròn. Trong lời văn, gốc đứng ngay cạnh ("92/126 hồ sơ, đạt …%") hoặc đứng riêng mà lời nói rõ là kế hoạch, dự toán ("Chỉ tiêu 420 ha. Đến nay trồng 357 ha, đạt …%"), khi không có số thứ ba cùng đơn vị; đơn giá × số lượng cũng được tính. Lệch một đơn vị ở chữ số cuối chỉ là lưu ý; số bị cắt bớt không phải là sai.',
    en: 'Rate = value ÷ plan (or whole) × 100, on the intervals of rounding. In prose the base stands beside it, or apart where words say that it is the plan and no third number of its measure is near; price × number is reckoned too. One unit of the last digit off is a note; a number that was cut is not wrong.',
  },
  examples: [
    { case: 'fires', text: 'Đã giải quyết 92/126 hồ sơ, đạt 78,0%.', finds: [{ code: 'SL05', quote: '78,0' }] },
    {
      case: 'fires',
      text: 'Chỉ tiêu trồng rừng là 420 ha. Đến nay đã trồng 357 ha, đạt 95% chỉ tiêu.',
      finds: [{ code: 'SL05', quote: '95' }],
    },
    {
      case: 'just misses',
      text: 'Dự toán tỉnh giao 48,6 tỷ đồng, xã giao 52,0 tỷ đồng. Thực hiện 38,9 tỷ đồng, bằng 80% dự toán tỉnh giao.',
    },
    {
      case: 'fires',
      text: 'Kết nạp 19 đảng viên, đạt 52,2% chỉ tiêu năm (45 đảng viên).',
      finds: [{ code: 'SL05', quote: '52,2' }],
    },
    {
      case: 'fires',
      text: 'Tổng thu đạt 3.987,5 tỷ đồng, bằng 106,3% dự toán (3.850,0 tỷ đồng).',
      finds: [{ code: 'SL05', quote: '106,3' }],
      why: { vi: 'Đảo chữ số: 103,6%.', en: 'Swapped digits: 103,6%.' },
    },
    {
      case: 'just misses',
      text: 'Đã giải quyết 1.620/9.831 nhiệm vụ, đạt 16,47%.',
      why: { vi: '16,478 bị cắt thành 16,47.', en: '16.478 cut to 16.47.' },
    },
    { case: 'just misses', text: 'Thu ngân sách đạt 68,454 tỷ đồng, bằng 236% dự toán (28,99 tỷ đồng).' },
    { case: 'does not apply', text: 'Thu ngân sách đạt 187 tỷ đồng, đạt 106,3% dự toán 9 tháng, 79,6% dự toán năm.' },
  ],
  find: (examined) => reckoned(examined, ['SL05']),
};
