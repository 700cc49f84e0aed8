/**
 * SL13 · an announced number of items and the list behind it: `04 chuyên đề: a; b; c`, `gồm 3 nhóm nhiệm vụ sau:` with four.
 */
import type { Examined, Found, Rule } from '#prose/check/rule.ts';
import { countsAbove } from './counts-above.ts';
import { NAMED_NOUNS, namesIn, ordinalsIn } from './named-lists.ts';

export const announced: Rule = {
  name: 'announced-count',
  codes: ['SL13'],
  title: { vi: 'Nói có mấy mục nhưng kể khác', en: 'A list that does not have the number announced' },
  about: {
    vi: 'Số mục nói trước dấu hai chấm với số mục kể sau: cách nhau bằng dấu chấm phẩy, cùng mở đầu bằng một danh từ, hoặc là các đoạn đánh số, gạch đầu dòng liền sau. Không xét khi danh sách có "…", "như", "trong đó".',
    en: 'The number before the colon and the items behind it: parted by semicolons, each begun with the same noun, or numbered and dashed paragraphs right below. Not where the list says that it is not all.',
  },
  examples: [
    {
      case: 'fires',
      text: 'Giới thiệu 04 chuyên đề: chương trình phát triển đô thị; chương trình chuyển đổi số; chương trình nâng cao chất lượng sinh hoạt chi bộ.',
      finds: [{ code: 'SL13', quote: '04 chuyên đề' }],
    },
    {
      case: 'fires',
      text: 'Kế hoạch gồm 3 nhóm nhiệm vụ sau:\n1. Rà soát quy hoạch.\n2. Đẩy nhanh giải ngân.\n3. Thu hồi nợ thuế.\n4. Cải cách hành chính.',
      finds: [{ code: 'SL13', quote: '3 nhóm' }],
    },
    {
      case: 'just misses',
      text: 'Kế hoạch gồm 3 nhóm nhiệm vụ sau:\n1. Rà soát quy hoạch.\n2. Đẩy nhanh giải ngân.\n3. Thu hồi nợ thuế.',
    },
    {
      case: 'fires',
      text: 'Còn 4 xã chưa nộp báo cáo: An Bình, An Lạc, xã An Phú.',
      finds: [{ code: 'SL13', quote: '4 xã' }],
    },
    {
      case: 'fires',
      text: 'Có 3 nguyên nhân chủ yếu: thứ nhất, chỉ đạo chưa quyết liệt; thứ hai, thiếu vốn; thứ ba, thiếu cán bộ; thứ tư, thời tiết bất lợi.',
      finds: [{ code: 'SL13', quote: '3 nguyên nhân' }],
    },
    { case: 'just misses', text: 'Còn 3 xã chưa nộp báo cáo: An Bình, An Lạc và An Phú.' },
    { case: 'does not apply', text: 'Tập trung vào 04 nội dung, trong đó có: quản lý đất đai; thu ngân sách.' },
  ],
  find,
};

const NOUNS =
  'nhóm|nội dung|nhiệm vụ|giải pháp|chuyên đề|đoàn|vấn đề|hạn chế|nguyên nhân|mục tiêu|lĩnh vực|dự án|công trình|bước|giai đoạn|khâu|mô hình|phong trào|đề án|chương trình|kiến nghị|đề xuất|biện pháp|yêu cầu|bài học|tồn tại|khâu đột phá|điểm|tổ|đội|cuộc|trường hợp|việc|phần|tiêu chí|chỉ tiêu';
const ANNOUNCED = new RegExp(
  `(?<!\\p{L}|\\d|[\\d.,/])(?<count>\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s+(?<what>${NOUNS})(?!\\p{L})(?<more>[^:;,.\\n\\d]{0,60}):(?<rest>[^\\n]*)$`,
  'iu',
);
const NUMBERS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const NOT_ALL =
  /phải |xin |chưa |chậm|bị |trong đó|như|…|\.\.\.|v\.v|một số|tiêu biểu|chủ yếu là|còn lại|hoàn thành|đạt|vượt|riêng|so với/iu;

/** How many paragraphs a list is looked for in. */
const MOST_BELOW = 300;

function find({ text, pieces, tables }: Examined): readonly Found[] {
  const lines = pieces.map((piece) => ({ ...piece, words: text.slice(piece.start, piece.end) }));
  const above = countsAbove({ text, pieces, tables });
  const listed = lines.flatMap((line, at): readonly Found[] => {
    if (line.cell !== undefined) return [];
    let from = 0;
    return line.words.split(/(?<=\.)\s+(?=\p{Lu})/u).flatMap((sentence) => {
      const own = line.words.indexOf(sentence, from);
      from = own + sentence.length;
      const match = ANNOUNCED.exec(sentence) ?? NAMED.exec(sentence);
      const said = match === null ? 0 : numberIn(match.groups?.count ?? '');
      if (match === null || said < 2) return [];
      const { what = '', more = '', rest = '' } = match.groups ?? {};
      const below = lines.slice(at + 1, at + MOST_BELOW).map(({ words, cell }) => (cell === undefined ? words : ''));
      const counted = countedIn({ what, more, rest: rest.trim() }, { sentence: line.words.slice(own), below });
      if (counted === null || counted === said) return [];
      const start = line.start + own + match.index;
      const end = start + (match.groups?.count ?? '').length + 1 + (match.groups?.what ?? '').length;
      return [{ code: 'SL13', start, end, data: { said, what: match.groups?.what ?? '', counted } }];
    });
  });
  return [...listed, ...above.filter(({ start }) => !listed.some((one) => one.start === start))];
}

/** Names behind a colon: what was not done is told by name too. */
const NAMED = new RegExp(
  `(?<!\\p{L}|\\d|[\\d.,/])(?<count>\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s+(?<what>${NAMED_NOUNS})(?!\\p{L})(?<more>[^:;.\\n]{0,90}):(?<rest>[^\\n]*)$`,
  'iu',
);
const SOME = /trong đó|như|…|\.\.\.|v\.v|một số|tiêu biểu|chủ yếu là|còn lại|riêng|gồm/iu;

type Announced = { readonly what: string; readonly more: string; readonly rest: string };
type Around = { readonly sentence: string; readonly below: readonly string[] };

/** How many items a list has: in order, behind the colon, by name, or below. */
function countedIn({ what, more, rest }: Announced, { sentence, below }: Around): number | null {
  const told = ordinalsIn(rest === '' ? '' : sentence.slice(sentence.indexOf(rest)));
  if (told !== null) return SOME.test(more.replace(/gồm/giu, '')) ? null : told;
  const isNoun = new RegExp(`^(?:${NAMED_NOUNS})$`, 'iu').test(what);
  if (isNoun && rest !== '') return SOME.test(more) ? null : namesIn(rest);
  if (NOT_ALL.test(more)) return null;
  return rest === '' ? listBelow(below) : itemsIn(rest, what);
}

/** Each tells how many of its kind there are: kinds, no items. */
const COUNTS = /(?<!\p{L})\d{1,4}\s+\p{Ll}/u;

const numberIn = (words: string): number => NUMBERS[words.toLowerCase()] ?? Number(words);

/** The items of a list in one sentence; null where they cannot be told apart. */
function itemsIn(rest: string, what: string): number | null {
  if (NOT_ALL.test(rest) || /\d\s*(?:%|tỷ|triệu)/u.test(rest)) return null;
  const items = rest.replace(/[.;/]+$/u, '').split(/;\s*(?:và\s+)?/u);
  if (items.length >= 2) return items.every((item) => COUNTS.test(item)) ? null : items.length;
  const noun = (what.split(' ')[0] ?? '').toLowerCase();
  if (new RegExp(`\\d\\s+${noun}(?!\\p{L})`, 'iu').test(rest)) return null;
  const parts = rest
    .replace(/[.;/]+$/u, '')
    .split(/,\s*(?:và\s+)?|\s+và\s+(?=\p{Lu}|\p{Ll}+\s)/u)
    .map((item) => item.trim().toLowerCase());
  const same = parts.filter((item) => item.startsWith(`${noun} `)).length;
  return same >= 2 && same === parts.length ? same : null;
}

const MARKS: readonly RegExp[] = [
  /^\s*(\d{1,2})[.)]\s/u,
  /^\s*([a-zđ])\)\s/u,
  /^\s*([-–+•])\s/u,
  /^\s*(?:thứ\s+)?(nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám)(?:\s+là)?\s*,/iu,
];
const ORDER: Readonly<Record<string, number>> = { ...NUMBERS, nhất: 1, một: 1, tư: 4 };
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** How many items of one kind of mark stand right below, numbered from one on; null for fewer than two. */
function listBelow(lines: readonly string[]): number | null {
  const kind = MARKS.findIndex((mark) => mark.test(lines[0] ?? ''));
  const mark = MARKS[kind];
  if (mark === undefined) return null;
  let count = 0;
  for (const words of lines) {
    const found = mark.exec(words)?.[1];
    if (found === undefined) {
      if (kind === 2 || /^\s*(?:[IVX]{1,5}[.)-]|\p{Lu}\p{Lu})/u.test(words) || words.trim() === '') break;
      continue;
    }
    const place = [Number(found), LETTERS.indexOf(found) + 1, count + 1, ORDER[found.toLowerCase()]][kind];
    if (place !== count + 1) break;
    count += 1;
  }
  return count >= 2 ? count : null;
}
