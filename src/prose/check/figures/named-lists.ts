/**
 * Lists that say how many they have without marks: places told by name (`bốn xã chưa nộp: An Bình, An Lạc, An Phú`), and
 * reasons told in order (`thứ nhất …; thứ hai …`, `một là …; hai là …`).
 */

const PLACES = 'xã|phường|thị trấn|thôn|ấp|bản|khu phố|tổ dân phố|huyện|thị xã|tỉnh|quận|đặc khu';
const HOLDERS = `${PLACES}|đơn vị|địa phương|chủ đầu tư|cơ quan|trường|điểm trường|chi bộ|đồng chí`;

export const NAMED_NOUNS = HOLDERS;

const NOT_ALL = /như|…|\.\.\.|v\.v|một số|tiêu biểu|điển hình|trong đó|chủ yếu|riêng|khác|còn lại/iu;
const NAME = /^(?:\p{Lu}[\p{L}'-]*|\d{1,2})(?:\s+(?:\p{Lu}[\p{L}'-]*|\d{1,2})){0,3}$/u;
const PREFIX = new RegExp(
  `^(?:${PLACES}|trường|trường (?:mầm non|tiểu học|trung học cơ sở|trung học phổ thông)|chi bộ|đồng chí|ban quản lý|chi cục|sở|công ty)\\s+`,
  'iu',
);

/**
 * How many names stand behind a colon; null where an item may be no name.
 *
 * @example namesIn('An Bình, An Lạc và xã An Phú.') // 3
 */
export function namesIn(rest: string): number | null {
  const told = rest.replace(/[.;/]+\s*$/u, '').trim();
  if (told === '' || NOT_ALL.test(told) || /[:(]/u.test(told)) return null;
  const cut = told.split(/\s*[,;]\s*(?:và\s+)?/u);
  const items = [...cut.slice(0, -1), ...splitLast(cut.at(-1) ?? '')];
  const names = items.filter((item) => NAME.test(item) || PREFIX.test(item));
  return items.length >= 2 && names.length === items.length && items.every((item) => item.length < 60)
    ? items.length
    : null;
}

/** `An Phú và xã An Sơn`; but `Sở Nông nghiệp và Môi trường` is one. */
function splitLast(item: string): readonly string[] {
  const parts = item.split(/\s+và\s+/u);
  return parts.every((part) => NAME.test(part) || new RegExp(`^(?:${PLACES})\\s`, 'iu').test(part)) ? parts : [item];
}

const ORDINALS: readonly (readonly RegExp[])[] = [
  ['nhất', 'hai', 'ba', 'tư|bốn', 'năm', 'sáu', 'bảy', 'tám'].map(
    (word) => new RegExp(`(?<!\\p{L})thứ (?:${word})\\s*(?:,|là|:)`, 'iu'),
  ),
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám'].map(
    (word) => new RegExp(`(?<!\\p{L})${word} là\\s*(?:,|:)?`, 'iu'),
  ),
];

/**
 * How many `thứ nhất`, `thứ hai` … a text has, from the first on; null where it has not at least two.
 *
 * @example ordinalsIn('thứ nhất, thiếu vốn; thứ hai, thiếu người') // 2
 */
export function ordinalsIn(text: string): number | null {
  for (const words of ORDINALS) {
    const missing = words.findIndex((word) => !word.test(text));
    const count = missing < 0 ? words.length : missing;
    if (count >= 2) return count;
  }
  return null;
}
