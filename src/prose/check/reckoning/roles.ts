/**
 * What a number is, by the words around it and by no fixed phrase: this year's value, last year's, the plan. And which words
 * only lead from one number to the next, so that nothing else can be meant.
 */
import type { Mention } from './mentions.ts';

export type Role = 'now' | 'last' | 'plan';

const words = (some: string): RegExp => new RegExp(`(?<!\\p{L})(?:${some})(?!\\p{L})`, 'giu');

/** Where a word says more than one thing the stronger is meant: `cùng kỳ đạt`, `kế hoạch thực hiện`. */
const STRONG: readonly (readonly [Role, RegExp])[] = [
  [
    'last',
    words(
      'cùng kỳ|cùng thời điểm|(?:năm|kỳ|quý|tháng|vụ|năm học|niên vụ)(?: [\\p{L}]+){0,2} (?:trước|ngoái)|đầu (?:năm|kỳ|nhiệm kỳ)|trước đây|ck',
    ),
  ],
  [
    'plan',
    words(
      'kế hoạch|kh|chỉ tiêu|dự toán|dt|được giao|(?<!bàn |đã )giao(?! quân| thông| lưu| dịch| đất| ban| nhận)|mục tiêu|tổng vốn|được duyệt',
    ),
  ],
  ['now', words('năm nay|kỳ này|đến nay|đến hết|đến ngày|hiện(?: nay)?(?: có| còn)?|cuối (?:năm|kỳ)')],
];
const WEAK: readonly (readonly [Role, RegExp])[] = [
  ['now', words('thực hiện|th|đã|kết quả|lũy kế|luỹ kế|giải ngân|đạt|có mặt')],
];

/** What the nearest word before it says a number is; null where no word says. */
export const roleIn = (before: string): Role | null => nearestOf(before, STRONG) ?? nearestOf(before, WEAK);

function nearestOf(before: string, marks: typeof STRONG): Role | null {
  let nearest: { readonly role: Role; readonly at: number } | null = null;
  for (const [role, mark] of marks)
    for (const { index } of before.matchAll(mark))
      if (nearest === null || index > nearest.at) nearest = { role, at: index };
  return nearest?.role ?? null;
}

/** The year that the words before a number name; 0 for none. */
export const yearIn = (before: string): number => Number(/(?<!\d)(20\d\d)(?!\d)(?!.*20\d\d)/su.exec(before)?.[1] ?? 0);

const set = (some: string): ReadonlySet<string> => new Set(some.split(' '));

/** Words that name no matter of their own. */
const LEADING = set(
  'và thì là so với của cùng kỳ năm nay trước ngoái học kế hoạch kh dự toán dt chỉ tiêu mục nghị quyết giao được đề ra đạt tỷ tỉ lệ bằng tăng giảm chiếm trên trong mức th thực hiện tương ứng đương khoảng hơn gần ước chỉ mới vượt hoàn thành thấp cao nhiều ít thêm tức qua đó như vậy theo đến đã có còn lại tiến độ giải ngân kết quả quả cả số trưởng vụ điểm thời này đầu cuối kỳ nhiệm tháng quý ngày hết lũy luỹ kế ck hiện tổng giá trị lên xuống thành ở tại',
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The words of a text that name something. */
export const naming = (text: string): readonly string[] => wordsOf(text).filter((word) => !LEADING.has(word));

/** Nothing but words that lead on. */
export const onlyLeads = (text: string): boolean => naming(text).length === 0;

/** The words speak of what was spoken of: they lead on, or name something that was named. */
export function goesOn(text: string, about: ReadonlySet<string>): boolean {
  const named = naming(text);
  return named.length === 0 || named.some((word) => about.has(word));
}

/** What is counted or measured: the unit, else the first word behind. */
export const measureOf = ({ unit, behind, over }: Mention): string =>
  unit !== '' || over ? unit : (/^\s(\p{Ll}+)(?!\p{L})/u.exec(behind)?.[1] ?? '');
