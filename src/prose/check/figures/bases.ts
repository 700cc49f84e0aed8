/**
 * SL08, SL09 · percent where points are meant, and the reverse; a growth whose base nobody names.
 */
import { rounded } from '#core/decimal.ts';
import { meet, minus } from '#prose/check/interval.ts';
import type { Mention, Sentence } from '#prose/check/reckoning/mentions.ts';
import { printedOf } from '#prose/check/reckoning/printed.ts';
import { sentencesIn } from '#prose/check/reckoning/reckon.ts';
import { FROM, TO } from '#prose/check/reckoning/sentence-ratios.ts';
import {
  DOWN,
  directionOf,
  isAmount,
  isPercent,
  isPoints,
  shownOf,
  UP,
} from '#prose/check/reckoning/sentence-words.ts';
import type { Examined, Found, Rule, TableRow } from '#prose/check/rule.ts';

export const points: Rule = {
  name: 'points',
  codes: ['SL08'],
  title: { vi: 'Nhầm phần trăm với điểm phần trăm', en: 'Percent where points are meant, and the reverse' },
  about: {
    vi: 'Hai tỷ lệ hơn kém nhau bằng điểm phần trăm: 47,6% so với 45,2% là tăng 2,4 điểm phần trăm (tăng 5,3%). Chỉ báo khi hai tỷ lệ đứng cạnh và phép trừ khớp còn phép chia thì không; hoặc khi một số tiền, số đếm "tăng … điểm phần trăm".',
    en: 'Rates differ in points: 47,6% against 45,2% is 2,4 points. Told only where both rates stand beside it and the difference fits while the quotient does not, or where an amount “rises by points”.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Tỷ lệ lao động qua đào tạo đạt 47,6%, tăng 2,4% so với cuối năm 2017 (45,2%).',
      finds: [{ code: 'SL08', quote: '2,4%' }],
    },
    {
      case: 'fires',
      text: 'Tỷ lệ hộ nghèo giảm từ 3,2% xuống còn 2,6%, giảm 0,6%.',
      finds: [{ code: 'SL08', quote: '0,6%' }],
    },
    {
      case: 'fires',
      text: 'Thu ngân sách đạt 114 tỷ đồng, tăng 14 điểm phần trăm so với cùng kỳ (100 tỷ đồng).',
      finds: [{ code: 'SL08', quote: '14 điểm phần trăm' }],
    },
    { case: 'just misses', text: 'Tỷ lệ lao động qua đào tạo đạt 47,6%, tăng 5,3% so với cuối năm 2017 (45,2%).' },
    {
      case: 'does not apply',
      text: 'Tỷ lệ lao động qua đào tạo đạt 47,6%, tăng 2,4 điểm phần trăm so với cuối năm 2017 (45,2%).',
    },
  ],
  find: (examined) =>
    sentencesIn(examined).flatMap((sentence) =>
      sentence.mentions.flatMap((_, at) => pointSlip(sentence, at, examined) ?? []),
    ),
};

const IN_BRACKETS = /^[^;()]{0,90}\(\s*(?:là|đạt|năm \d{4}:?|còn)?\s*$/iu;

function pointSlip({ mentions }: Sentence, at: number, { tables }: Examined): Found | null {
  const [now, said, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  const direction = said === undefined ? null : directionOf(said);
  if (!now || !said || (direction !== 'up' && direction !== 'down')) return null;
  const { start, end } = said.whole;
  if (isPoints(said)) {
    const ofAmount =
      isAmount(now) && now.unit !== '' && !now.over && /^[^,;()]{0,40},\s*(?:tăng|giảm)\s*$/iu.test(said.before);
    if (!ofAmount || mentions.slice(0, at).some(isPercent)) return null;
    const shown = shownOf(now);
    return {
      code: 'SL08',
      start,
      end,
      data: { now: shown, base: '', difference: printedOf(said.number), kind: '@of-amount' },
    };
  }
  if (!isPercent(said) || !isPercent(now)) return null;
  const from = mentions[at - 2];
  const moved = from !== undefined && FROM.test(from.before) && TO.test(now.before) && /%/u.test(from.unit || now.unit);
  const bracket = next && isPercent(next) && IN_BRACKETS.test(next.before) ? next.number : null;
  const base = moved ? from.number : (bracket ?? rateInTable(tables, now));
  if (base === null || /^\s*(?:\/|mỗi|một)\s*năm/iu.test(said.behind)) return null;
  const difference = minus(now.number.interval, base.interval);
  const signed = direction === 'down' ? { low: difference.high.times(-1), high: difference.low.times(-1) } : difference;
  if (meet(signed, said.number.interval) === null || isGrowth({ said, now }, base)) return null;
  return {
    code: 'SL08',
    start,
    end,
    data: { now: shownOf(now), base: `${printedOf(base)}%`, difference: printedOf(said.number), kind: '@of-rates' },
  };
}

type Pair = { readonly said: Mention; readonly now: Mention };

/** The growth, rounded as it is printed. */
function isGrowth({ said, now }: Pair, base: Mention['number']): boolean {
  if (base.value.eq(0)) return false;
  const grown = now.number.value.div(base.value).minus(1).times(100);
  return rounded(grown.abs(), said.number.decimals).eq(said.number.value);
}

const ratesKnown = new WeakMap<Examined['tables'], ReadonlyMap<string, TableRow>>();

const printOf = ({ value, decimals }: Mention['number']): string => `${value} ${decimals}`;

/** The first row of rates that prints a number so. */
function ratesByPrint(tables: Examined['tables']): ReadonlyMap<string, TableRow> {
  const rows = tables.flatMap(({ rows: all }) => all.filter(({ unit }) => unit === '%'));
  return new Map(
    rows.flatMap((row) => [...row.numbers.values()].map((one) => [printOf(one), row] as const)).toReversed(),
  );
}

/** The number before it in its row, where a row of rates holds it. */
function rateInTable(tables: Examined['tables'], now: Mention): Mention['number'] | null {
  const rows = ratesKnown.get(tables) ?? ratesByPrint(tables);
  ratesKnown.set(tables, rows);
  const row = rows.get(printOf(now.number));
  const told = row === undefined ? [] : [...row.numbers.values()];
  const place = told.findIndex(({ value }) => value.eq(now.number.value));
  return told[place - 1] ?? null;
}

export const unnamedBase: Rule = {
  name: 'unnamed-base',
  codes: ['SL09'],
  title: { vi: 'Không nêu gốc so sánh', en: 'A base that is not named' },
  about: {
    vi: '"Tăng 6,2%" phải nói so với kỳ nào, kế hoạch nào. Chỉ là lưu ý, vì gốc có thể đã nói ở chỗ khác. Không báo khi bảng có chính tỷ lệ đó, khi là mục tiêu, hoặc tính theo năm, bình quân.',
    en: '“Tăng 6,2%” must say against what. Only a note, for the base may have been named elsewhere. Not where a table has the percentage, nor for targets and yearly means.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Tổng mức đầu tư các dự án 7.920 tỷ đồng, tăng 9,4%.',
      finds: [{ code: 'SL09', quote: 'tăng 9,4%' }],
    },
    { case: 'just misses', text: 'Tổng mức đầu tư các dự án 7.920 tỷ đồng, tăng 9,4% so với năm 2022.' },
    { case: 'does not apply', text: 'Phấn đấu tổng mức đầu tư các dự án tăng 9,4%.' },
  ],
  find: unnamed,
};

const NAMED =
  /so với|so cùng|so kế hoạch|cùng kỳ|năm trước|tháng trước|quý trước|kỳ trước|hằng năm|hàng năm|mỗi năm|bình quân|\/năm|so (?:với )?(?:đầu|cuối)|(?<!\p{L})từ\s+\d[\d.,]*|trong (?:năm|giai đoạn)|giai đoạn|tăng trưởng|đầu nhiệm kỳ|mặt bằng|đầu năm|lên \d/iu;
const PROMISED =
  /phấn đấu|mục tiêu|chỉ tiêu|dự kiến|kế hoạch năm|đến năm|bảo đảm|phải |cần |nhiệm vụ|tối thiểu|ít nhất|trở lên|mức giảm|giảm giá|giảm nghèo|lãi suất|thuế suất|hỗ trợ/iu;

function unnamed(examined: Examined): readonly Found[] {
  const sentences = sentencesIn(examined);
  const printed = new Set(
    examined.tables.flatMap(({ rows }) =>
      rows.flatMap(({ numbers }) =>
        [...numbers.values()].flatMap(({ value }) => [value.abs().toString(), value.minus(100).abs().toString()]),
      ),
    ),
  );
  return sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((one, index): readonly Found[] => {
      if (!isUnnamed(sentence, index) || printed.has(one.number.value.toString())) return [];
      const word = (UP.test(one.before) ? UP : DOWN).exec(one.before);
      const start = one.number.at.start - one.before.length + (word?.index ?? one.before.length);
      return [{ code: 'SL09', start, end: one.whole.end }];
    }),
  );
}

function isUnnamed({ mentions, text }: Sentence, at: number): boolean {
  const one = mentions[at];
  const before = mentions[at - 1];
  if (!one || !isPercent(one) || !/(?<!\p{L})(?:tăng|giảm)\s*$/iu.test(one.before)) return false;
  if (NAMED.test(text) || PROMISED.test(text) || /^\s*(?:\/|kế hoạch|dự toán|chỉ tiêu|mỗi|một|\()/iu.test(one.behind))
    return false;
  return (
    before === undefined || (isAmount(before) && !before.over && before.unit !== '' && /^[^;]*$/u.test(one.before))
  );
}
