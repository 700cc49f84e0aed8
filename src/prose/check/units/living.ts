/**
 * Where a body is named as one that lives and acts on the document's day: not where the past is told, not in the title of
 * another document or as its issuer, not as the name of a place.
 */
import type { Day } from '#core/day.ts';
import { isQuoted, sentenceAround, tellsPast } from '#prose/check/citations/told-past.ts';
import { holdingAt } from '#prose/check/places.ts';
import type { Examined, Stretch } from '#prose/check/rule.ts';

const PLACE =
  /(?:trụ sở|nhà làm việc|hội trường|đường|ngõ|tài sản|kho lưu trữ|phông|tài liệu|số liệu)(?:\s+(?:làm việc|của|công|lưu trữ))*\s*$/iu;
const PLAN =
  /(?<!\p{L})(?:sẽ|dự kiến|thành lập|hợp nhất|sáp nhập|phương án|đề án|sắp xếp|chuẩn bị|đi vào hoạt động)(?!\p{L})/iu;

/** Whether a body that ended on the day is told of as living. */
export function isLiving({ text, reading }: Examined, at: Stretch, ended: Day): boolean {
  if (isQuoted(text, at) || tellsPast(text, at, ended)) return false;
  if (PLACE.test(text.slice(Math.max(0, at.start - 40), at.start))) return false;
  return !holdingAt(reading.directives, at.start).some(
    ({ date, role }) => role !== 'own' && (date === null || date < ended),
  );
}

const OF_THEIRS =
  /(?:(?<!\p{L})do|(?:quyết định|văn bản|giấy phép|giấy chứng nhận|hồ sơ|dự án|nghị quyết|kế hoạch|dự toán|biên bản)[^.;\n]{0,30}\scủa)\s+$/iu;

/** Whether it is named as whose an older paper or project is: `hồ sơ do Ủy ban nhân dân huyện lập`. */
export const isOwner = (text: string, { start }: Stretch): boolean =>
  OF_THEIRS.test(text.slice(Math.max(0, start - 60), start));

/** Whether a body that did not exist yet is only planned in the words around. */
export function isPlanned(text: string, at: Stretch): boolean {
  const { start, end } = sentenceAround(text, at);
  return PLAN.test(text.slice(start, end));
}
