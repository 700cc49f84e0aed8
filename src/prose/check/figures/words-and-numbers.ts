/**
 * SL06 · words that say the opposite of their numbers: `vượt kế hoạch` at 96 %, `tăng từ 52 xuống 46`, `57,8% cao hơn bình
 * quân (63,1%)`.
 */
import { decimal } from '#core/decimal.ts';
import { valuesOf } from '#prose/check/reckoning/claim.ts';
import type { Mention, Sentence } from '#prose/check/reckoning/mentions.ts';
import { sentencesIn } from '#prose/check/reckoning/reckon.ts';
import { isAmount, isChange, isPercent, shownOf, termIn } from '#prose/check/reckoning/sentence-words.ts';
import type { Found, Rule } from '#prose/check/rule.ts';
import { allOfRows } from './all-of-rows.ts';
import { allOfThem, ranksIn } from './all-of-them.ts';
import { extremesIn } from './extremes.ts';
import { timesAndHalves } from './times-and-halves.ts';

export const wordsAndNumbers: Rule = {
  name: 'words-and-numbers',
  codes: ['SL06'],
  title: { vi: 'Lời trái với số', en: 'Words that contradict their numbers' },
  about: {
    vi: '"Vượt" khi mức đạt dưới 100%, "chưa đạt" khi từ 100% trở lên; "tăng từ … xuống", "tăng" khi số sau nhỏ hơn; "cao hơn", "vượt" một mức đứng trong ngoặc mà thực ra thấp hơn; "gấp đôi", "hơn một nửa" khi hai số đứng cạnh không cho như vậy. Với chỉ tiêu càng thấp càng tốt (hộ nghèo, tai nạn, nợ) chữ "vượt" không bị xét.',
    en: '“Vượt” below 100%, “chưa đạt” from 100% on; “tăng từ … xuống”, a rise to a smaller number; “cao hơn” or “vượt” a level in brackets that is in fact higher; “gấp đôi”, “hơn một nửa” where the two numbers beside do not make it. Where less is better (poverty, accidents, debts) “vượt” is not judged.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Thu xuất nhập khẩu đạt 1.098,4 tỷ đồng, vượt dự toán, đạt 95,5%.',
      finds: [{ code: 'SL06', quote: 'vượt dự toán, đạt 95,5%' }],
    },
    {
      case: 'fires',
      text: 'Tỷ lệ thu gom rác đạt 97,2%, vượt chỉ tiêu đề ra (98%).',
      finds: [{ code: 'SL06', quote: 'vượt chỉ tiêu đề ra (98%' }],
    },
    {
      case: 'fires',
      text: 'Số hộ cận nghèo tăng từ 52,4 nghìn hộ xuống 46,1 nghìn hộ.',
      finds: [{ code: 'SL06', quote: 'tăng từ 52,4 nghìn hộ xuống 46,1 nghìn hộ' }],
    },
    {
      case: 'fires',
      text: 'Số công chức là 118 người, tăng so với đầu năm (124 người).',
      finds: [{ code: 'SL06', quote: 'tăng so với đầu năm (124 người' }],
    },
    {
      case: 'fires',
      text: 'Kim ngạch xuất khẩu đạt 245 triệu USD, gấp đôi so với cùng kỳ (156 triệu USD).',
      finds: [{ code: 'SL06', quote: 'gấp đôi' }],
    },
    {
      case: 'fires',
      text: 'Có 14/32 xã đạt chuẩn nông thôn mới, chiếm hơn một nửa số xã.',
      finds: [{ code: 'SL06', quote: 'hơn một nửa' }],
    },
    { case: 'just misses', text: 'Kim ngạch xuất khẩu đạt 312 triệu USD, gấp đôi so với cùng kỳ (156 triệu USD).' },
    {
      case: 'fires',
      text: [
        '| TT | Dự án | Kế hoạch | Giải ngân | Tỷ lệ (%) |',
        '| 1 | Trạm xử lý nước | 26,0 | 22,0 | 84,6 |',
        '| 2 | Đường trung tâm | 58,0 | 35,0 | 60,3 |',
        '| 3 | Kè sông | 41,0 | 40,0 | 97,6 |',
        'Dự án đạt tỷ lệ thấp nhất là Trạm xử lý nước.',
      ].join('\n'),
      finds: [{ code: 'SL06', quote: 'thấp nhất là Trạm xử lý nước' }],
    },
    {
      case: 'fires',
      text: [
        'Cả ba ngành đều tăng so với cùng kỳ.',
        '| TT | Ngành | Thực hiện năm 2022 | Thực hiện năm 2023 |',
        '| 1 | Than | 1.395,6 | 1.472,3 |',
        '| 2 | Vật liệu xây dựng | 918,4 | 902,7 |',
        '| 3 | Điện, nước | 243,5 | 259,1 |',
      ].join('\n'),
      on: '2023-10-05',
      finds: [{ code: 'SL06', quote: 'Cả ba ngành đều tăng so với cùng kỳ' }],
    },
    { case: 'just misses', text: 'Thu xuất nhập khẩu vượt dự toán, đạt 100,1%.' },
    { case: 'just misses', text: 'Tỷ lệ thu gom rác đạt 98%, vượt chỉ tiêu đề ra (97,9%).' },
    { case: 'does not apply', text: 'Tỷ lệ hộ nghèo còn 1,2%, vượt chỉ tiêu đề ra (1,5%).' },
  ],
  find: (examined) => [
    ...extremesIn(examined),
    ...allOfRows(examined),
    ...sentencesIn(examined).flatMap((sentence) => [
      ...exceeded(sentence),
      ...fallenShort(sentence),
      ...compared(sentence),
      ...moved(sentence),
      ...timesAndHalves(sentence),
      ...allOfThem(sentence).filter(({ code }) => code === 'SL06'),
      ...ranksIn(sentence),
    ]),
  ],
};

const HUNDRED = decimal(100);
const LOWER =
  /nghèo|thất nghiệp|suy dinh dưỡng|sinh con|tai nạn|tội phạm|phạm pháp|nợ|tử vong|chậm|tồn đọng|bỏ học|giảm|vi phạm|thất thoát|mất cân bằng|trẻ hóa|khiếu/iu;
const EXCEEDS =
  /(?<!\p{L})vượt(?:\s+mức)?\s+(?:so với\s+)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)[^,;.%\d]{0,40}(?:\([^()%\d]{0,20}\))?,\s*(?:ước\s*)?(?:chỉ\s*)?(?:đạt|bằng)\s*$/iu;
const THEN_EXCEEDS =
  /^\s*(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)?[^,;.%\d]{0,40},\s*(?:đã\s*)?(vượt(?:\s+mức)?\s+(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu))(?:\s+(?:đề ra|được giao|năm))?\s*[.;,]?\s*$/iu;

/** `vượt kế hoạch, đạt 96%`, `đạt 96% kế hoạch, vượt chỉ tiêu`. */
function exceeded({ mentions, text, start }: Sentence): readonly Found[] {
  if (LOWER.test(text)) return [];
  return mentions.flatMap((one): readonly Found[] => {
    if (!isPercent(one) || one.number.interval.high.gte(HUNDRED)) return [];
    const before = EXCEEDS.exec(text.slice(0, one.number.at.start - start));
    if (before !== null && !/(?<!\p{L})(?:tỷ lệ|trong đó|riêng)/iu.test(before[0]))
      return [found(start + before.index, one.whole.end, { words: 'vượt', shown: `${shownOf(one)} < 100%` })];
    const behind = THEN_EXCEEDS.exec(one.behind);
    if (
      behind === null ||
      !/(?:đạt|bằng)\s*$/iu.test(one.before) ||
      !/^\s*(?:kế hoạch|dự toán|chỉ tiêu)/iu.test(one.behind)
    )
      return [];
    return [
      found(one.number.at.start, one.whole.end + behind[0].length, {
        words: behind[1] ?? '',
        shown: `${shownOf(one)} < 100%`,
      }),
    ];
  });
}

const SHORT =
  /^\s*(?:kế hoạch|dự toán|chỉ tiêu)(?:\s+(?:năm|đề ra|được giao|giao))*\s*,\s*(?:nhưng\s+)?(?:vẫn\s+)?(?<words>(?:chưa|không) (?:đạt|hoàn thành))(?:\s+(?:yêu cầu|kế hoạch|chỉ tiêu|mục tiêu|dự toán))?(?:\s+(?:đề ra|được giao|giao))?\s*(?:[.;,]|$)/iu;

/** `đạt 108% kế hoạch, chưa đạt yêu cầu đề ra`. */
function fallenShort({ mentions, text }: Sentence): readonly Found[] {
  return mentions.flatMap((one): readonly Found[] => {
    const behind = SHORT.exec(one.behind);
    if (!isPercent(one) || one.number.interval.low.lt(HUNDRED) || behind === null || LOWER.test(text)) return [];
    if (!/(?:đạt|bằng)\s*$/iu.test(one.before)) return [];
    const words = behind.groups?.words ?? '';
    const end = one.whole.end + behind[0].replace(/[.;,\s]*$/u, '').length;
    return [found(one.number.at.start, end, { words, shown: `${shownOf(one)} ≥ 100%` })];
  });
}

const found = (start: number, end: number, data: { readonly words: string; readonly shown: string }): Found => ({
  code: 'SL06',
  start,
  end,
  data,
});

const THAN =
  /(?<!\p{L})(?<word>vượt|cao hơn|nhiều hơn|tăng|thấp hơn|ít hơn|giảm)(?!\p{L})\s*(?:mức|so|với|chỉ tiêu|mục tiêu|kế hoạch|dự toán|nghị quyết|định mức|bình quân|đầu|cuối|cùng|trung bình|mặt bằng|trước|chung)[^,;()\d]{0,60}(?:\d{4}|(?:\d{1,2}\s)?tháng[^,;()]{0,20})?[^,;()\d]{0,10}\(\s*(?:là\s*)?$/iu;

/** `97,2%, vượt chỉ tiêu (98%)`: what stands in brackets is on the other side. */
function compared({ mentions, text, start }: Sentence): readonly Found[] {
  return mentions
    .flatMap((base, at): readonly Found[] => {
      const than = THAN.exec(base.before);
      const now = mentions[at - 1];
      if (than === null || !now || isChange(now) || base.over || now.over) return [];
      const word = than.groups?.word?.toLowerCase() ?? '';
      if (word === 'vượt' && LOWER.test(clauseAround(text, base.number.at.start - start))) return [];
      if (/^\s*(?:%|điểm)/u.test(base.behind) || !/^[^()]{0,30}\)/u.test(base.behind)) return [];
      return side(word, { now, base })
        ? []
        : [
            found(base.number.at.start - base.before.length + than.index, base.whole.end, {
              words: word,
              shown: `${shownOf(now)} – ${shownOf(base)}`,
            }),
          ];
    })
    .filter(({ start: from }) => from >= start);
}

/** The words between semicolons. */
const clauseAround = (text: string, at: number): string =>
  `${text.slice(0, at).split(';').at(-1) ?? ''}${text.slice(at).split(';')[0] ?? ''}`;

const RISES = /^(?:vượt|cao hơn|nhiều hơn|tăng)$/u;

/** The number may be on the side that the word says. */
function side(word: string, { now, base }: { readonly now: Mention; readonly base: Mention }): boolean {
  const [a, b] = [termIn(now, base.unit), termIn(base, base.unit)];
  if (a === null || b === null || isPercent(now) !== isPercent(base) || now.unit === '' || base.unit === '')
    return true;
  if (isAmount(now) && now.unit !== base.unit) return true;
  const [x, y] = [valuesOf(a), valuesOf(b)];
  return RISES.test(word) ? x.high.gte(y.low) : x.low.lte(y.high);
}

const MOVED = /(?<!\p{L})(?<word>tăng|giảm)(?:\s+(?:mạnh|nhanh|nhẹ|dần))?\s+từ\s*(?:mức\s*)?$/iu;
const TO = /^[^,;.()]{0,40}?(?<!\p{L})(?<to>lên|xuống|xuống còn|còn|đến)\s*(?:mức\s*|còn\s*)?$/iu;

/** `tăng từ 52,4 xuống 46,1`. */
function moved({ mentions, text, start }: Sentence): readonly Found[] {
  return mentions.flatMap((from, at): readonly Found[] => {
    const to = mentions[at + 1];
    const says = MOVED.exec(text.slice(0, from.number.at.start - start));
    const ends = to === undefined ? null : TO.exec(to.before);
    if (!to || says === null || ends === null) return [];
    const word = says.groups?.word?.toLowerCase() ?? '';
    const way = ends.groups?.to?.toLowerCase() ?? '';
    const upward = way === 'lên' ? true : way.startsWith('xuống') ? false : null;
    const contradicts = upward !== null && upward !== (word === 'tăng');
    if (!contradicts && side(word, { now: to, base: from.unit === '' ? { ...from, unit: to.unit } : from })) return [];
    return [
      found(start + says.index, to.whole.end, { words: says[0].trim(), shown: `${shownOf(from)} → ${shownOf(to)}` }),
    ];
  });
}
