/**
 * The words of a sentence that say how its numbers hang together, as patterns over what stands before and behind a number.
 */
import type { Decimal } from '#core/decimal.ts';
import { decimal } from '#core/decimal.ts';
import { countable } from '#core/measure.ts';
import { type Term, termOf } from './claim.ts';
import type { Mention, Sentence } from './mentions.ts';
import { printedOf } from './printed.ts';

const APPROX = '(?:\\s*(?:ước|khoảng|hơn|gần|trên|dưới|đến|tới|thêm|được|lên|là|mới|chỉ|thì))*';

const behindWords = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})${APPROX}\\s*$`, 'iu');

/** `thấp hơn cùng kỳ năm trước 28 ca`: what it is set against stands between. */
const SINCE =
  '(?:\\s+(?:so (?:với )?)?(?:cùng kỳ(?: năm (?:trước|ngoái|\\d{4}))?|đầu (?:năm|kỳ|nhiệm kỳ)|(?:năm học|năm|kỳ|vụ|quý|tháng|nhiệm kỳ|niên vụ) (?:trước|ngoái)|năm \\d{4}))?';

export const UP = behindWords(`(?:thêm|tăng|tăng trưởng|cao hơn|nhiều hơn|vượt)${SINCE}`);
export const DOWN = behindWords(`(?:giảm|thấp hơn|ít hơn|hụt)${SINCE}`);
export const REACHED = behindWords(
  'đạt|bằng|chiếm|hoàn thành|tương đương|tỷ lệ|tỉ lệ|đạt tỷ lệ|chiếm tỷ lệ|=|giải ngân',
);

/** What a percent says of the number before it; null where its words do not tell. */
export function directionOf({ before }: Mention): 'up' | 'down' | 'level' | null {
  if (UP.test(before)) return 'up';
  if (DOWN.test(before)) return 'down';
  return REACHED.test(before) ? 'level' : null;
}

export const isPercent = ({ unit }: Mention): boolean => unit === '%';
export const isPoints = ({ unit }: Mention): boolean => unit === 'điểm %';
export const isAmount = (mention: Mention): boolean => !isPercent(mention) && !isPoints(mention);

/** `tăng 03 vụ`: how much more, not how many. */
export const isChange = (mention: Mention): boolean =>
  isAmount(mention) && (UP.test(mention.before) || DOWN.test(mention.before));

const PEOPLE = new Set([
  'người',
  'đồng chí',
  'đảng viên',
  'lao động',
  'cán bộ',
  'học sinh',
  'đoàn viên',
  'hội viên',
  'thanh niên',
  'nam',
  'nữ',
  'đại biểu',
  'công chức',
  'viên chức',
  'học viên',
  'giáo viên',
  'khẩu',
  'nhân khẩu',
  'công dân',
  'trẻ em',
  'trẻ',
  'cháu',
  'em',
  'đối tượng',
]);

/** One who is counted, by whatever word. */
export const isPerson = (unit: string): boolean => PEOPLE.has(unit);

const isCounted = (unit: string): boolean =>
  !['money', 'area', 'length', 'volume', 'weight', 'energy', 'income'].includes(countable(unit).dimension);

/** What a whole of one noun is made of. */
const KINDS: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/^tổ chức/u, /^(?:đảng bộ|chi bộ|đảng ủy|chi đoàn|chi hội|công đoàn)/u],
  [
    /^văn bản/u,
    /^(?:kế hoạch|chỉ thị|công văn|quyết định|nghị quyết|thông báo|tờ trình|báo cáo|chương trình|hướng dẫn|kết luận|quy định|quy chế|đề án|văn bản)/u,
  ],
  [/^(?:đơn vị|đầu mối|cơ quan)/u, /^(?:phòng|ban|trung tâm|đơn vị|cơ quan|chi cục|văn phòng)/u],
];

export const isKindOf = (part: string, whole: string): boolean => KINDS.some(([a, b]) => a.test(whole) && b.test(part));

/** How many of the second one of the first is; null where they do not add up. */
export function factorBetween(a: string, b: string): Decimal | null {
  if (a === b || a === '' || b === '') return decimal(1);
  const [from, to] = [countable(a), countable(b)];
  if (from.dimension === to.dimension) return decimal(from.factor).div(to.factor);
  if (!isCounted(a) || !isCounted(b)) return null;
  if (isKindOf(a, b) || a.startsWith(`${b} `) || b.startsWith(`${a} `) || (PEOPLE.has(a) && PEOPLE.has(b)))
    return decimal(1);
  return null;
}

/** A mention as a term in the measure of another. */
export function termIn(mention: Mention, unit: string): Term | null {
  const factor = factorBetween(mention.unit, unit);
  const named = mention.unit === '' ? unit : mention.unit;
  return factor === null ? null : termOf(mention.number, { factor, exact: named !== '' && isCounted(named) });
}

/** How deep in brackets each mention stands. */
export function depthsOf({ mentions, text, start }: Sentence): readonly number[] {
  return mentions.map(({ number }) => {
    const before = text.slice(0, number.at.start - start);
    return Math.max(0, before.split('(').length - before.split(')').length);
  });
}

/** The words before a number that name what it is of, short. */
export function labelOf(mention: Mention | undefined, sentence: Sentence): string {
  const words = (mention?.before ?? sentence.text)
    .replace(/^[\s,;:.)–-]+/u, '')
    .replace(/(?:\s*(?:ước|đạt|là|được|khoảng|hơn|gần|trên|có|với|gồm|trong đó|:))+\s*$/iu, '')
    .trim();
  const short = words.split(/[,;:]\s*/u).at(-1) ?? words;
  return (short === '' ? sentence.text.trim() : short).split(' ').slice(0, 12).join(' ');
}

/** Number and unit as printed. */
export const shownOf = ({ number, unit }: Mention): string =>
  [printedOf(number), unit === 'điểm %' ? 'điểm phần trăm' : unit].filter(Boolean).join(unit === '%' ? '' : ' ');
