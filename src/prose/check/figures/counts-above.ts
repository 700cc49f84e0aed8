/**
 * A number of items announced right above a table: `Kế hoạch gồm năm hạng mục …:` and four rows. Only where the line leads to the
 * table, and its rows are counted from one on.
 */
import type { Examined, ExaminedTable, Found } from '#prose/check/rule.ts';

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
const NOUNS =
  'hạng mục|công trình|dự án|khoản|nội dung|đơn vị|xã|phường|thôn|khu phố|tổ dân phố|trường|chỉ tiêu|nhiệm vụ|nhóm|lĩnh vực|mô hình|hộ|tuyến đường|trường hợp|nguồn vốn|gói thầu';
const ANNOUNCED = new RegExp(
  `(?<!\\p{L}|[\\d.,/]|tháng |quý |năm )(?<count>\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s+(?<what>${NOUNS})(?!\\p{L})(?<more>(?:[^.]|\\.\\d)*)$`,
  'iu',
);
const NOT_ALL = /trong đó|một số|tiêu biểu|chủ yếu|như(?! sau)|trích|lớn nhất|điển hình|chưa kể|riêng|;/iu;
const LEADS = /:\s*$|(?:bảng|biểu|danh sách|như)\s*(?:sau|dưới đây|kèm theo)?\s*[:.]?\s*$/iu;

/** The announced numbers that the rows below do not make. */
export function countsAbove({ text, pieces, tables }: Pick<Examined, 'text' | 'pieces' | 'tables'>): readonly Found[] {
  const firstCell = new Map<number, number>();
  for (const [at, piece] of pieces.entries())
    if (piece.cell !== undefined && !firstCell.has(piece.block)) firstCell.set(piece.block, at);
  return tables.flatMap((table): readonly Found[] => {
    const at = firstCell.get(table.block);
    const piece = at === undefined ? undefined : pieces[at - 1];
    const counted = rowsCounted(table);
    if (piece === undefined || piece.cell !== undefined || counted === null) return [];
    const words = text.slice(piece.start, piece.end);
    const match = LEADS.test(words) ? ANNOUNCED.exec(words) : null;
    const { count = '', what = '', more = '' } = match?.groups ?? {};
    const said = NUMBERS[count.toLowerCase()] ?? Number(count);
    if (
      match === null ||
      said === counted ||
      NOT_ALL.test(more) ||
      new RegExp(`(?:\\d|\\p{L})\\s+${what}`, 'iu').test(more)
    )
      return [];
    const start = piece.start + match.index;
    return [{ code: 'SL13', start, end: start + count.length + 1 + what.length, data: { said, what, counted } }];
  });
}

/** How many rows are numbered 1, 2, 3 … and nothing else but a total stands beside them; null for other tables. */
function rowsCounted({ rows }: ExaminedTable): number | null {
  const items = rows.filter(({ isTotal }) => !isTotal);
  const inOrder = items.every(
    ({ order, level }, at) => Number(order.replace(/[.)]$/u, '')) === at + 1 && level === items[0]?.level,
  );
  return items.length > 1 && inOrder ? items.length : null;
}
