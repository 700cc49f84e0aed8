/**
 * SL16 · a cumulative value below an earlier one of the same year: in a sentence, anywhere in the document, in the register.
 */
import { printDecimal } from '#core/decimal.ts';
import { type PeriodCode, parsePeriod, spanOf, startsYear } from '#core/period.ts';
import { fold } from '#core/spelling.ts';
import { openInterval } from '#prose/check/interval.ts';
import { holdingAt } from '#prose/check/places.ts';
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import type { FigureFact } from '#prose/read/reading.ts';
import { pieceAt } from '#prose/read/source.ts';
import { numberOf } from '#prose/read/text/numbers.ts';
import { fallenOnRecord } from './register.ts';

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
      case: 'fires',
      text: 'Lũy kế giải ngân đến ngày 30/9/2020 đạt 214,8 tỷ đồng; lũy kế giải ngân đến ngày 31/12/2020 đạt 198,4 tỷ đồng.',
      finds: [{ code: 'SL16', quote: '198,4' }],
    },
    {
      case: 'just misses',
      text: 'Thu ngân sách lũy kế 7 tháng năm 2017 là 142,6 tỷ đồng; ước lũy kế 8 tháng năm 2017 là 142,6 tỷ đồng.',
    },
    { case: 'does not apply', text: 'Dư nợ tín dụng đến tháng 7 là 142,6 tỷ đồng, đến tháng 8 là 136,2 tỷ đồng.' },
  ],
  find: (examined) => [
    ...fallen(examined),
    ...fallenBetweenDays(examined),
    ...fallenAcross(examined),
    ...fallenOnRecord(examined),
  ],
};

const CUMULATIVE =
  /(?<!\p{L})lũy kế\s+(?<months>\d{1,2})\s+tháng(?:\s+đầu năm)?(?:\s+năm\s+\d{4})?[^\d;.]{0,30}?(?<value>\d[\d.,]*)\s*(?<unit>(?:nghìn |triệu |tỷ )?(?:đồng|tấn|ha|lượt|người|USD|\p{L}+))/giu;

/** So many are compared: what is told more often is a list of something else. */
const MOST_TOLD = 100;
const MOST_NEAR = 20;

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
      line: pieceAt(examined.pieces, match.index),
    };
  });
  return told.flatMap((later, at): readonly Found[] => {
    const earlier = told
      .slice(Math.max(0, at - MOST_NEAR), at)
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

const labelAt = (figures: readonly FigureFact[], at: number): string => holdingAt(figures, at)[0]?.label ?? 'Lũy kế';

const TO_DAY =
  /đến (?:hết )?(?:ngày )?(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d{2})\s*(?:ước\s*)?(?:đạt|là|được)?\s*(?<value>\d[\d.,]*)\s*(?<unit>(?:nghìn |triệu |tỷ )?(?:đồng|tấn|ha|lượt|USD))/giu;

/** `Lũy kế giải ngân đến ngày 28/02/2026 đạt 31,6 tỷ đồng, đến ngày 31/3/2026 đạt 34,8 tỷ đồng`. */
function fallenBetweenDays({ text }: Examined): readonly Found[] {
  return [...text.matchAll(/lũy kế[^\n]*?(?=\.\s|\n|$)/giu)].flatMap((sentence) => {
    const told = [...sentence[0].matchAll(TO_DAY)].flatMap(({ groups, index, 0: words }) => {
      const digits = (groups?.value ?? '').replace(/[.,]$/, '');
      const printed = numberOf(digits);
      const { year = '', month = '', day = '', unit = '' } = groups ?? {};
      const until = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const start = sentence.index + index + words.lastIndexOf(digits);
      return printed === null ? [] : [{ until, unit: fold(unit), printed, start, end: start + digits.length }];
    });
    return told.flatMap((later, at): readonly Found[] => {
      const earlier = told[at - 1];
      if (!earlier || earlier.unit !== later.unit || earlier.until >= later.until) return [];
      if (earlier.until.slice(0, 4) !== later.until.slice(0, 4)) return [];
      const [a, b] = [earlier.printed, later.printed].map(({ value, decimals }) => openInterval(value, decimals, null));
      if (!a || !b || b.high.gte(a.low)) return [];
      const data = {
        label: 'Lũy kế',
        period: printedDay(later.until),
        said: printDecimal(later.printed.value),
        earlier: printDecimal(earlier.printed.value),
        earlierPeriod: printedDay(earlier.until),
      };
      return [{ code: 'SL16', start: later.start, end: later.end, data }];
    });
  });
}

/** What only grows in a year; stocks, rates and results of a day are none. */
const FLOW =
  /^(?:tổng |lũy kế |số )*(?:thu(?! nhập)|chi(?! bộ| đoàn| hội)|giải ngân|kim ngạch|doanh thu|vốn giải ngân|lượt khách|khách du lịch|kết nạp|trồng mới)(?!\p{L})/iu;

type Dated = { readonly figure: FigureFact; readonly until: string };

/** Of one label, one measure and one year: up to a later day less than up to an earlier one. */
function fallenAcross({ reading }: Examined): readonly Found[] {
  const byMatter = new Map<string, Dated[]>();
  for (const figure of reading.figures) {
    const until = untilOf(figure);
    if (until === null || !isFlow(figure)) continue;
    const key = [
      fold(figure.label),
      figure.unit ?? '',
      figure.whose ?? '',
      figure.parent ?? '',
      until.slice(0, 4),
    ].join('|');
    const same = byMatter.get(key) ?? [];
    byMatter.set(key, same);
    if (same.length < MOST_TOLD) same.push({ figure, until });
  }
  return [...byMatter.values()].flatMap((same) =>
    same.flatMap((later): readonly Found[] => {
      const earlier = same.find(({ until, figure }) => until < later.until && isMore(figure, later.figure));
      return earlier === undefined ? [] : fallenBelow(later, earlier);
    }),
  );
}

const isFlow = ({ label, from, target, value, printed, unit }: FigureFact): boolean =>
  from === 'prose' && !target && value !== null && printed.value?.approx === null && unit !== '%' && FLOW.test(label);

/** The day up to which it is counted from the year's beginning. */
function untilOf({ until, period }: FigureFact): string | null {
  const of: PeriodCode | null = parsePeriod(period ?? '');
  if (of !== null) return startsYear(of) ? spanOf(of, 'calendar').to : null;
  return until;
}

function isMore(earlier: FigureFact, later: FigureFact): boolean {
  const [a, b] = [earlier.printed.value, later.printed.value];
  if (!a || !b) return false;
  return openInterval(a.value, a.decimals, null).low.gt(openInterval(b.value, b.decimals, null).high);
}

function fallenBelow(later: Dated, earlier: Dated): readonly Found[] {
  const [now, before] = [later.figure.printed.value, earlier.figure.printed.value];
  if (!now || !before) return [];
  return [
    {
      code: 'SL16',
      start: now.span.start,
      end: now.span.start + (/^\d[\d.,]*/u.exec(now.span.quote)?.[0].length ?? now.span.quote.length),
      data: {
        label: later.figure.label,
        period: printedDay(later.until),
        said: printDecimal(now.value),
        earlier: printDecimal(before.value),
        earlierPeriod: printedDay(earlier.until),
      },
    },
  ];
}

const printedDay = (iso: string): string => `đến ${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
