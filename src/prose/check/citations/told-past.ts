/**
 * Whether words tell of what was: a sentence about an earlier period, or about what was merged, handed over or replaced.
 * What a document tells of the past it may call by the names and laws of that time.
 */
import type { Day } from '#core/day.ts';
import { REACH } from '#prose/check/places.ts';
import type { Stretch } from '#prose/check/rule.ts';

const BREAK = /[\n;]|[.!?…](?=[\s"”])/gu;

/**
 * The sentence (or the item of a list, or the cell) around a stretch.
 *
 * @example sentenceAround('Một. Hai ba; bốn.', { start: 5, end: 8 }) // { start: 4, end: 11 }
 */
export function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  const before = Math.max(0, start - REACH);
  let from = before;
  for (const { index } of text.slice(before, start).matchAll(BREAK)) from = before + index + 1;
  const next = /[\n;]|[.!?…](?=[\s"”])/u.exec(text.slice(end, end + REACH));
  return { start: from, end: next === null ? Math.min(text.length, end + REACH) : end + next.index };
}

const PAST_WORDS = [
  'cũ|trước đây|trước kia|trước khi|trước thời điểm|trước sắp xếp|sau sắp xếp|sau khi sắp xếp|khi đó|lúc đó|thời điểm đó|cùng kỳ',
  'nguyên là|tiền thân|đổi tên|tách ra|kế thừa|hợp nhất|sáp nhập|nhập với|tổ chức lại|trên cơ sở|giải thể|không còn|được thành lập',
  'thành lập (?:mới|trên|theo|từ)|sắp xếp (?:đơn vị|tổ chức|bộ máy|lại|các|từ)|kết thúc hoạt động|chấm dứt hoạt động|ngừng hoạt động',
  '(?:nhận|được|đã|mới|thời điểm) bàn giao|bàn giao (?:từ|về|cho|lên|sang|thiếu)|chuyển giao|chuyển (?:tiếp )?(?:từ|về|lên|sang)',
  'tiếp nhận (?:từ|nguyên trạng|bàn giao|lại|nhiệm vụ)|bãi bỏ|thay thế|thay cho|được thay|hết hiệu lực',
].join('|');
const PAST = new RegExp(`(?<!\\p{L})(?:${PAST_WORDS})(?!\\p{L})`, 'iu');
const FORMER = /(?<!\p{L})[Nn]guyên\s+(?=\p{Lu})/u;

/**
 * Whether the sentence around a stretch tells of what was before the day.
 *
 * @example tellsPast('Nhận bàn giao từ UBND huyện.', { start: 17, end: 27 }, day('2025-07-01')) // true
 */
export function tellsPast(text: string, at: Stretch, since: Day): boolean {
  const { start, end } = sentenceAround(text, at);
  const around = `${text.slice(start, at.start)}\u0001${text.slice(at.end, end)}`;
  return PAST.test(around) || FORMER.test(around) || namesEarlier(around, since);
}

const MONTHS =
  /(?<!\p{L})(?:tháng\s+|[/.-]|\d\s*[/.-]\s*)?(?<month>\d{1,2})\s*(?:[/.-]|\s+năm\s+)\s*(?<year>(?:19|20)\d{2})(?!\d)/giu;
const YEARS = /(?<![\d/.-])(?<year>(?:19|20)\d{2})(?![\d/]|\s*[-–]\s*20)/gu;
const HALVES = /(?:6|sáu|9|chín|3|ba)\s+tháng\s+đầu\s+năm|quý\s+(?:I|II|1|2)(?![\p{L}\d])|nửa đầu năm/iu;

/** A month or a year before the day, or the first half of its year. */
function namesEarlier(words: string, since: Day): boolean {
  const [year, month] = [Number(since.slice(0, 4)), Number(since.slice(5, 7))];
  const months = [...words.matchAll(MONTHS)].map(
    ({ groups }) => [Number(groups?.year), Number(groups?.month)] as const,
  );
  if (months.some(([y, m]) => m >= 1 && m <= 12 && (y < year || (y === year && m < month)))) return true;
  if (new RegExp(`trước\\s+(?:ngày\\s+)?0?${Number(since.slice(8))}[/.-]0?${month}[/.-]${year}`, 'iu').test(words))
    return true;
  const years = [...words.matchAll(YEARS)].map(({ groups }) => Number(groups?.year));
  if (years.some((y) => y < year)) return true;
  return month > 6 && HALVES.test(words) && years.every((y) => y <= year);
}

/** Whether the words stand between quotation marks of one paragraph: a title, not a statement. */
export function isQuoted(text: string, { start, end }: Stretch): boolean {
  const [before = ''] = text
    .slice(Math.max(0, start - REACH), start)
    .split('\n')
    .slice(-1);
  const [behind = ''] = text.slice(end, end + REACH).split('\n');
  const straight = before.split('"').length - 1;
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”');
  return (straight % 2 === 1 && behind.includes('"')) || (opened && behind.includes('”'));
}
