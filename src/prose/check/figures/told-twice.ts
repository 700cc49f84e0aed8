/**
 * SL10, SL11 · one figure told in two ways: heading, sentence, table, annex; triệu for tỷ.
 */
import { reckoned } from '#prose/check/reckoning/reckon.ts';
import type { Rule } from '#prose/check/rule.ts';

const lines = (...rows: readonly string[]): string => rows.join('\n');

export const toldTwice: Rule = {
  name: 'told-twice',
  codes: ['SL11'],
  title: { vi: 'Cùng một số liệu nhưng ghi khác nhau', en: 'One figure told in two ways' },
  about: {
    vi: 'Tiêu đề, lời văn, bảng, phụ lục nói cùng một nội dung, cùng đơn vị tính mà chữ số bị đảo. Hai số khác hẳn nhau không bị coi là một.',
    en: 'Heading, sentences, tables and annexes that speak of the same matter in the same measure, with digits swapped. Numbers that differ otherwise are not taken for one figure.',
  },
  examples: [
    {
      case: 'fires',
      text: lines(
        'Giải quyết việc làm cho 5.748 lao động tại bốn địa bàn. Kết quả theo địa bàn:',
        'Kết quả giải quyết việc làm theo địa bàn',
        '| TT | Địa bàn | Kế hoạch năm (lao động) | Giải quyết việc làm (lao động) |',
        '| 1 | Huyện Phú Lâm | 3.380 | 3.064 |',
        '| 2 | Huyện Tân Kỳ | 2.620 | 2.414 |',
        '| | Tổng cộng | 6.000 | 5.478 |',
      ),
      finds: [{ code: 'SL11', quote: '5.748' }],
    },
    {
      case: 'just misses',
      text: 'Thu ngân sách 9 tháng đạt 1.286 tỷ đồng.\nThu ngân sách 9 tháng đạt 1.286 tỷ đồng, tăng 5% so với cùng kỳ.',
    },
    {
      case: 'does not apply',
      text: 'Thu ngân sách 9 tháng đạt 1.286 tỷ đồng; chi đầu tư phát triển đạt 1.268 tỷ đồng.',
    },
  ],
  find: (examined) => reckoned(examined, ['SL11']),
};

export const millions: Rule = {
  name: 'million-billion',
  codes: ['SL10'],
  title: { vi: 'Nhầm triệu với tỷ', en: 'Million for billion' },
  about: {
    vi: 'Cùng nội dung, cùng chữ số nhưng chỗ ghi triệu đồng, chỗ ghi tỷ đồng; hoặc số lệch đúng 1.000 lần so với phép tính.',
    en: 'The same matter in the same digits, here in million and there in billion; or a value that is exactly 1,000 times off what is reckoned.',
  },
  examples: [
    {
      case: 'fires',
      text: lines(
        '| TT | Nguồn vốn | Kế hoạch (triệu đồng) | Đã huy động (triệu đồng) |',
        '| 1 | Ngân sách tỉnh | 18.500 | 15.240 |',
        '| 2 | Nhân dân đóng góp | 21.500 | 18.085 |',
        '| | Tổng vốn huy động | 40.000 | 33.325 |',
        'Tổng vốn huy động đạt 33.325 tỷ đồng.',
      ),
      finds: [{ code: 'SL10', quote: '33.325 tỷ đồng' }],
    },
    {
      case: 'just misses',
      text: lines(
        '| TT | Nguồn vốn | Kế hoạch (triệu đồng) | Đã huy động (triệu đồng) |',
        '| 1 | Ngân sách tỉnh | 18.500 | 15.240 |',
        '| 2 | Nhân dân đóng góp | 21.500 | 18.085 |',
        '| | Tổng vốn huy động | 40.000 | 33.325 |',
        'Tổng vốn huy động đạt 33,325 tỷ đồng.',
      ),
    },
    { case: 'does not apply', text: 'Thu ngân sách 305 tỷ đồng; thu nhập bình quân 305 triệu đồng/hộ.' },
  ],
  find: (examined) =>
    reckoned(examined, ['SL10']).map((found) => ({ ...found, end: behindMeasure(examined.text, found.end) })),
};

/** With the measure that is likely the wrong one. */
const behindMeasure = (text: string, end: number): number =>
  end + (/^\s?(?:triệu|tỷ|tỉ|nghìn)(?:\s+đồng)?(?!\p{L})/u.exec(text.slice(end, end + 16))?.[0].length ?? 0);
