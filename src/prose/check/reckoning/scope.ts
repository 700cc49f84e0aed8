/**
 * Rows that say of themselves that what they compare is not what they print: growth on the same units only, without a
 * part. Their percents cannot be reckoned from their own columns.
 */
import type { ExaminedTable } from '#prose/check/rule.ts';

const OTHER_SCOPE =
  /(?<!\p{L})(?:(?:trên )?cùng (?:các |số )?(?:đơn vị|phường|xã|phạm vi)|loại trừ|không (?:kể|tính|bao gồm)|chưa (?:kể|tính|bao gồm)|(?:thiếu|chưa có) (?:số liệu|báo cáo)|\d+\/\d+ (?:đơn vị|phường|xã|phòng)[^,;]*thiếu)(?!\p{L})/iu;

/** The table without such rows; told by the words of any cell but the label. */
export function ofOneScope(table: ExaminedTable): ExaminedTable {
  const told = new Set(
    table.grid.rows.flatMap((cells, row) =>
      cells.some((cell) => cell !== null && cell.row === row && OTHER_SCOPE.test(cell.text)) ? [row] : [],
    ),
  );
  const isSaid = (index: number, label: string): boolean => told.has(index) && !OTHER_SCOPE.test(label);
  return told.size === 0 ? table : { ...table, rows: table.rows.filter(({ index, label }) => !isSaid(index, label)) };
}
