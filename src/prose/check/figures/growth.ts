/**
 * SL04 · growth that does not fit its two values: (now ÷ last − 1) × 100, each taken as the interval its print allows.
 */
import { type Decimal, decimal, printDecimal } from '#core/decimal.ts';
import type { Interval } from '#core/figure.ts';
import { exactly, meet, minus, openInterval, over, times, widened } from '#prose/check/interval.ts';
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import type { FigureFact } from '#prose/read/reading.ts';

export const growth: Rule = {
  name: 'growth',
  codes: ['SL04'],
  title: { vi: 'Tăng, giảm không khớp hai số liệu', en: 'Growth that does not fit its two values' },
  about: {
    vi: 'Tốc độ tăng = (kỳ này ÷ kỳ so sánh − 1) × 100, tính trên khoảng mà cách làm tròn của từng số cho phép. Không báo với số theo giá so sánh, tỷ lệ và chỉ số.',
    en: 'Growth = (now ÷ base − 1) × 100, reckoned on the intervals that rounding allows. Not for constant prices, rates and indices.',
  },
  examples: [
    {
      case: 'fires',
      text: '| TT | Chỉ tiêu | ĐVT | Thực hiện 9 tháng 2024 | Thực hiện 9 tháng 2025 | So cùng kỳ (%) |\n| 1 | Xuất khẩu | tỷ USD | 1,65 | 2,2 | 123,0 |\n| 2 | Thu ngân sách | tỷ đồng | 200 | 250 | 125,0 |\n| 3 | Chi ngân sách | tỷ đồng | 100 | 150 | 150,0 |\n| 4 | Giải ngân | tỷ đồng | 100 | 110 | 110,0 |',
      finds: [{ code: 'SL04', quote: '123,0' }],
    },
    {
      case: 'just misses',
      text: '| TT | Chỉ tiêu | ĐVT | Thực hiện 9 tháng 2024 | Thực hiện 9 tháng 2025 | So cùng kỳ (%) |\n| 1 | Xuất khẩu | tỷ USD | 1,65 | 2,2 | 133,7 |\n| 2 | Thu ngân sách | tỷ đồng | 200 | 250 | 125,0 |',
    },
    { case: 'does not apply', text: 'Thu ngân sách đạt 250 tỷ đồng, tăng 25% so với cùng kỳ.' },
  ],
  find,
};

const HUNDRED = decimal(100);

function find({ reading }: Examined): readonly Found[] {
  return reading.figures.flatMap((figure) => grownWrong(figure) ?? []);
}

function grownWrong(figure: FigureFact): Found | null {
  const { value, lastValue, growthPct, printed } = figure;
  if (!printed.value || !printed.lastValue || !printed.growth || value === null || lastValue === null) return null;
  if (growthPct === null || lastValue.lte(0)) return null;
  const [now, last, said] = [printed.value, printed.lastValue, printed.growth].map(intervalOf);
  if (!now || !last || !said) return null;
  const quotient = over(now, last);
  if (quotient === null) return null;
  const computed = minus(times(quotient, exactly(HUNDRED)), exactly(HUNDRED));
  const claimed = widened(
    openInterval(growthPct, printed.growth.decimals, printed.growth.approx),
    unitOfLast(printed.growth.decimals),
  );
  if (meet(computed, claimed) !== null) return null;
  const { start, end } = printed.growth.span;
  return {
    code: 'SL04',
    start,
    end,
    data: {
      label: figure.label,
      said: signed(growthPct),
      base: figure.basis ?? 'cùng kỳ',
      now: printDecimal(value),
      last: printDecimal(lastValue),
      computed: signed(value.div(lastValue).minus(1).times(HUNDRED)),
      slip: '@none',
    },
  };
}

/** A percent that was cut and not rounded is off by less than a unit of its last digit. */
const unitOfLast = (decimals: number): Decimal => decimal(`5e-${decimals + 1}`);

const intervalOf = ({
  value,
  decimals,
  approx,
}: {
  value: Decimal;
  decimals: number;
  approx: string | null;
}): Interval => openInterval(value, decimals, approx);

const signed = (percent: Decimal): string => `${percent.lt(0) ? 'giảm' : 'tăng'} ${printDecimal(percent.abs(), 2)}%`;
