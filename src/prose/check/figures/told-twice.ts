/**
 * SL10, SL11, SL16 · one figure told in two ways: heading, sentence, table, annex; triệu for tỷ; a cumulative value below an
 * earlier one.
 */
import { printDecimal } from '#core/decimal.ts';
import { fold } from '#core/spelling.ts';
import { openInterval } from '#prose/check/interval.ts';
import { reckoned } from '#prose/check/reckoning/reckon.ts';
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import type { FigureFact } from '#prose/read/reading.ts';
import { numberOf } from '#prose/read/text/numbers.ts';
import { fallenOnRecord } from './register.ts';

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

export const cumulative: Rule = {
  name: 'cumulative',
  codes: ['SL16'],
  title: { vi: 'Lũy kế thấp hơn kỳ trước', en: 'A cumulative value below an earlier one' },
  about: {
    vi: 'Số lũy kế từ đầu năm không thể nhỏ hơn số lũy kế của kỳ ngắn hơn cùng năm, trong văn bản hoặc trong sổ theo dõi. Không xét số dư, tỷ lệ, chỉ số.',
    en: 'A value counted from the beginning of the year cannot be below that of a shorter period of the year, in the document or in the register. Stocks, rates and indices are not judged.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Thu ngân sách lũy kế 7 tháng năm 2017 là 142,6 tỷ đồng; ước lũy kế 8 tháng năm 2017 là 136,2 tỷ đồng.',
      finds: [{ code: 'SL16', quote: '136,2' }],
    },
    {
      case: 'just misses',
      text: 'Thu ngân sách lũy kế 7 tháng năm 2017 là 142,6 tỷ đồng; ước lũy kế 8 tháng năm 2017 là 142,6 tỷ đồng.',
    },
    { case: 'does not apply', text: 'Dư nợ tín dụng đến tháng 7 là 142,6 tỷ đồng, đến tháng 8 là 136,2 tỷ đồng.' },
  ],
  find: (examined) => [...fallen(examined), ...fallenOnRecord(examined)],
};

const CUMULATIVE =
  /(?<!\p{L})lũy kế\s+(?<months>\d{1,2})\s+tháng(?:\s+đầu năm)?(?:\s+năm\s+\d{4})?[^\d;.]{0,30}?(?<value>\d[\d.,]*)\s*(?<unit>(?:nghìn |triệu |tỷ )?(?:đồng|tấn|ha|lượt|người|USD|\p{L}+))/giu;

/** Within one sentence: `lũy kế 7 tháng … ; lũy kế 8 tháng …`. */
function fallen(examined: Examined): readonly Found[] {
  const { text, reading } = examined;
  const label = (at: number): string => labelAt(reading.figures, at);
  const told = [...text.matchAll(CUMULATIVE)].map((match) => {
    const digits = (match.groups?.value ?? '').replace(/[.,]$/, '');
    const start = match.index + match[0].lastIndexOf(digits);
    return {
      months: Number(match.groups?.months),
      digits,
      unit: fold(match.groups?.unit ?? ''),
      start,
      line: text.lastIndexOf('\n', match.index),
    };
  });
  return told.flatMap((later, at): readonly Found[] => {
    const earlier = told
      .slice(0, at)
      .findLast((one) => one.line === later.line && one.unit === later.unit && one.months < later.months);
    const [now, before] = [later.digits, earlier?.digits ?? ''].map((digits) => numberOf(digits));
    if (!earlier || !now || !before) return [];
    if (openInterval(now.value, now.decimals, null).high.gte(openInterval(before.value, before.decimals, null).low))
      return [];
    return [
      {
        code: 'SL16',
        start: later.start,
        end: later.start + later.digits.length,
        data: {
          label: label(later.start),
          period: `${later.months} tháng`,
          said: printDecimal(now.value),
          earlier: printDecimal(before.value),
          earlierPeriod: `${earlier.months} tháng`,
        },
      },
    ];
  });
}

const labelAt = (figures: readonly FigureFact[], at: number): string =>
  figures.find(({ start, end }) => start <= at && at < end)?.label ?? 'Lũy kế';
