/**
 * Cells of the workbooks: headings, exact numbers, formulas with their stored result, and the looks that say what a cell is.
 */
import type { Decimal } from '#core/decimal.ts';
import type { SheetCell } from '#paper/workbook.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';

/** Nobody sent it; not confirmed; not asked of this unit. */
export const missingFill = 'F8CBAD';
const unconfirmedFill = 'FFF2CC';
export const outsideFill = 'D9D9D9';
const headFill = 'DDEBF7';
const fieldFill = 'EDEDED';

export const missingWords = 'chưa gửi';

export type Cells = readonly (SheetCell | null)[];

export const text = (value: string, look: Partial<SheetCell> = {}): SheetCell => ({
  value,
  kind: 'text',
  wrap: true,
  border: true,
  ...look,
});

export const head = (value: string, look: Partial<SheetCell> = {}): SheetCell =>
  text(value, { bold: true, align: 'center', fill: headFill, ...look });

export const fieldCell = (value: string, colSpan: number): SheetCell =>
  text(value, { bold: true, fill: fieldFill, colSpan, wrap: false });

/** An exact number, or an empty cell where it is not known. */
export function number(value: Decimal | null, look: Partial<SheetCell> = {}): SheetCell | null {
  return value === null
    ? null
    : { value: value.toFixed(), kind: 'number', format: exactFormat(value), align: 'right', border: true, ...look };
}

/** What is not confirmed by a named person stands out. */
export const unlessConfirmed = (confirmed: boolean): Partial<SheetCell> =>
  confirmed ? {} : { fill: unconfirmedFill, note: 'Chưa xác nhận' };

/** A formula with the result stored beside it; the result is left to the reader's Excel where it is not known. */
export function formula(of: string, value: Decimal | null, format?: string): SheetCell {
  const shown = format ?? (value === null ? wholeFormat : exactFormat(value));
  return {
    formula: of,
    kind: 'number',
    format: shown,
    align: 'right',
    border: true,
    ...(value === null ? {} : { value: value.toFixed() }),
  };
}

/** A formula that says `Khớp` or `Lệch`. */
export const check = (condition: string, holds: boolean): SheetCell => ({
  formula: `IF(${condition},"Khớp","Lệch")`,
  kind: 'text',
  value: holds ? 'Khớp' : 'Lệch',
  align: 'center',
  border: true,
});

const wholeFormat = '#,##0';
/** Percent and points, cut at two decimals; the cell holds them in full. */
export const rate = { format: '#,##0.00' } as const;

/** More decimals than anybody reports: a quotient, shown with two. */
const mostDecimals = 4;

/** As many decimals as the number has: a clerk must see what the unit wrote; a quotient is cut, the cell holds it in full. */
function exactFormat(value: Decimal): string {
  const decimals = value.toFixed().split('.')[1]?.length ?? 0;
  if (decimals > mostDecimals) return rate.format;
  return decimals === 0 ? wholeFormat : `${wholeFormat}.${'0'.repeat(decimals)}`;
}

/** The cells of a row to its last column, empty ones with their lines. */
export const filled = (cells: Cells, width: number): Cells =>
  Array.from({ length: width }, (_, index) => cells[index] ?? text(''));

/** The letters of a column counted from 0. */
export const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Title and, where data are illustrative, what they are: the first rows of every sheet. */
export function titleRows(title: string, { authority, review }: ReviewMatter, width: number): readonly Cells[] {
  const line = (value: string, look: Partial<SheetCell>): Cells => [
    text(value, { colSpan: width, wrap: false, border: false, ...look }),
  ];
  return [
    line(title.toUpperCase(), { bold: true }),
    line(`${authority.name}; kỳ ${review.period}; hội nghị lần thứ ${review.ordinal}`, { italic: true }),
    line(authority.illustrative ?? '', { italic: true }),
  ];
}
