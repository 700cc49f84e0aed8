/**
 * SL07 · `vượt 132% kế hoạch`: reached 132 %, or 232 %? Under 100 % the words are used for what lies beyond the plan
 * (`vượt 23,2% dự toán` is 123,2 % reached), from 100 % on both readings are found in print (domain.md 4.2).
 */
import { decimal, printDecimal } from '#core/decimal.ts';
import { holdingAt } from '#prose/check/places.ts';
import type { Examined, Found, Rule } from '#prose/check/rule.ts';

export const exceededPlan: Rule = {
  name: 'exceeded-plan',
  codes: ['SL07'],
  title: { vi: 'Vượt bao nhiêu phần trăm kế hoạch', en: 'Exceeding the plan by how much' },
  about: {
    vi: 'Từ 100% trở lên, "vượt … % kế hoạch" vừa có thể là mức đạt, vừa có thể là phần vượt. Không báo khi câu nói rõ ("đạt …%", "bằng …%", "vượt … lần") hoặc khi số thực hiện và kế hoạch đứng cạnh đã cho biết.',
    en: 'From 100% on, “vượt … % kế hoạch” may mean what was reached or what lies beyond. Not told where the sentence is plain, or where value and plan stand beside it.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Thu ngân sách trên địa bàn vượt 132% kế hoạch thành phố giao.',
      finds: [{ code: 'SL07', quote: 'vượt 132% kế hoạch' }],
    },
    { case: 'just misses', text: 'Thu ngân sách trên địa bàn vượt 23,2% dự toán.' },
    { case: 'does not apply', text: 'Thu ngân sách trên địa bàn đạt 132% kế hoạch thành phố giao.' },
  ],
  find,
};

const HUNDRED = decimal(100);

const SAID =
  /vượt\s+(?:mức\s+|khoảng\s+|hơn\s+|gần\s+|trên\s+)?(?<percent>\d{1,2}(?:\.\d{3})|\d{3,4}(?:,\d+)?)\s?%\s+(?:so với\s+|so\s+)?(?:kế hoạch|dự toán|chỉ tiêu|KH(?!\p{L})|DT(?!\p{L}))/giu;

function find({ text, reading }: Examined): readonly Found[] {
  return [...text.matchAll(SAID)].flatMap((match) => {
    const percent = decimal((match.groups?.percent ?? '0').replace('.', '').replace(',', '.'));
    const start = match.index;
    const end = start + match[0].length;
    if (percent.lt(HUNDRED) || isSettled(reading, start, end)) return [];
    const data = {
      said: printDecimal(percent),
      beyond: printDecimal(percent.plus(HUNDRED)),
      over: printDecimal(percent.minus(HUNDRED)),
    };
    return [{ code: 'SL07', start, end, data }];
  });
}

/** Value and plan stand in the same statement and leave one reading. */
const isSettled = ({ figures }: Examined['reading'], start: number, end: number): boolean =>
  holdingAt(figures, start).some((figure) => end <= figure.end && figure.value !== null && figure.planValue !== null);
