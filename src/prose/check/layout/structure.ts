/**
 * TT06, TT07 · the abstract below the type, the numbers of the parts.
 */
import type { Found, Rule } from '#prose/check/rule.ts';
import { statePaper } from './layout-example.ts';
import { type Line, lesser, linesOf, type Paper, paperOf, plainLine } from './paper-lines.ts';

const parts = (last: string): string =>
  statePaper({
    body: `Kết quả thực hiện nhiệm vụ\nỦy ban nhân dân phường báo cáo như sau:\nI. KẾT QUẢ\nII. HẠN CHẾ\nIII. NHIỆM VỤ\n${last}`,
  });

const BODY = /^(căn cứ|kính gửi|kính trình|I\s*[.-]|phần (I|thứ nhất|một)\b)/iu;
const LONG = 60;
/** A Roman number and words that are a title. */
const PART = /^([IVX]{1,6})\s*[.\-–/:)]\s*(\p{Lu}.*)$/u;
/** However else the missing one may be written. */
const NAMED = /^(?:phần\s+(?:thứ\s+)?|mục\s+)?([IVX]{1,6})(?![\p{L}\d])/iu;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const LONGEST_TITLE = 160;

export const structure: Rule = {
  name: 'structure',
  codes: ['TT06', 'TT07'],
  title: { vi: 'Trích yếu, thứ tự các phần', en: 'Abstract, numbers of parts' },
  about: {
    vi: 'Dưới tên loại có trích yếu nội dung. Các phần đánh số La Mã liên tục; báo khi số nhảy cóc hoặc lặp lại mà số thiếu không có ở đâu trong văn bản. Bắt đầu lại từ I được phép.',
    en: 'Below the type stands the abstract. Parts have Roman numbers in a row; told where one is jumped or repeated and the missing one stands nowhere. Beginning again from I is let pass.',
  },
  examples: [
    {
      case: 'fires',
      text: statePaper({ body: 'Ủy ban nhân dân phường báo cáo kết quả thực hiện nhiệm vụ 6 tháng đầu năm như sau:' }),
      finds: [{ code: 'TT06', quote: 'BÁO CÁO' }],
    },
    {
      case: 'fires',
      text: parts('V. TỔ CHỨC THỰC HIỆN'),
      finds: [{ code: 'TT07', quote: 'V. TỔ CHỨC THỰC HIỆN' }],
    },
    { case: 'just misses', text: parts('IV. TỔ CHỨC THỰC HIỆN') },
    { case: 'just misses', text: parts('I. PHỤ LỤC') },
    {
      case: 'fires',
      text: 'I. KẾT QUẢ\nII. HẠN CHẾ\nIV. NHIỆM VỤ',
      finds: [{ code: 'TT07', quote: 'IV. NHIỆM VỤ' }],
      why: { vi: 'Cả khi không có phần đầu văn bản.', en: 'Also where no head stands.' },
    },
    { case: 'just misses', text: 'III. HẠN CHẾ\nIV. NHIỆM VỤ' },
    { case: 'just misses', text: 'I. KẾT QUẢ\nII hạn chế\nIII. NHIỆM VỤ' },
    { case: 'does not apply', text: '1. Kết quả\n2. Hạn chế\n4. Nhiệm vụ' },
  ],
  find: (examined) => {
    const paper = paperOf(examined);
    return [...(paper === null ? [] : abstract(paper)), ...order(linesOf(examined))];
  },
};

function abstract({ lines, type, rules }: Paper): readonly Found[] {
  const [named, next] = [lines[type], lines.slice(type + 1).find(({ text }) => /\p{L}/u.test(text))];
  if (!named || !next || next.column !== null || plainLine(named.text) === 'BIÊN BẢN') return [];
  const isBody = BODY.test(next.text) || (next.text.length > LONG && /[:;]$/.test(next.text));
  if (!isBody) return [];
  const { start, end } = named;
  return [
    { code: 'TT06', start, end, data: { type: named.text, rule: rules.name }, ...lesser(rules, 'title', 'TT06') },
  ];
}

type Numbered = { readonly line: Line; readonly number: number };

/** Whatever rules a paper follows, who counts its parts leaves none out. */
function order(lines: readonly Line[]): readonly Found[] {
  const numbered = lines.flatMap((line): Numbered[] => {
    const [, roman = '', title = ''] = PART.exec(line.text) ?? [];
    const number = ROMAN.indexOf(roman) + 1;
    return number > 0 && title.length <= LONGEST_TITLE ? [{ line, number }] : [];
  });
  const seen = new Set(lines.map(({ text }) => ROMAN.indexOf(NAMED.exec(text)?.[1]?.toUpperCase() ?? '') + 1));
  return numbered.flatMap(({ line, number }, index): Found[] => {
    const before = numbered[index - 1];
    if (!before || line.column !== null || before.line.column !== null) return [];
    const jumped = number > before.number + 1 && !seen.has(before.number + 1);
    const again = number === before.number && number === numbered.length - 1;
    if (!jumped && !again) return [];
    const wanted = ROMAN[before.number] ?? '';
    const data = { before: ROMAN[before.number - 1] ?? '', found: ROMAN[number - 1] ?? '', wanted };
    return [{ code: 'TT07', start: line.start, end: line.end, data }];
  });
}
