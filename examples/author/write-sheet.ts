/**
 * Forms in Excel as offices fill them: merged headers, numbers, percentages as formulas with their stored values.
 */
import ExcelJS from 'exceljs';
import type { Fact } from './paper.ts';

export type SheetCell = string | number | null | { readonly formula: string; readonly result: number };
export type SheetPage = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** `A7:A8` and so on. */
  readonly merges?: readonly string[];
  readonly bold?: readonly number[];
  readonly formats?: Readonly<Record<number, string>>;
  readonly hiddenRows?: readonly number[];
};
export type Form = {
  readonly file: string;
  readonly unit: string;
  readonly received: string;
  readonly unlisted?: boolean;
  readonly version?: number;
  readonly pages: readonly SheetPage[];
  readonly facts: readonly Fact[];
};

/** The bytes of the workbook. */
export async function sheetFile(form: Form): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = new Date('2019-09-18T02:00:00Z');
  book.modified = book.created;
  for (const page of form.pages) {
    const sheet = book.addWorksheet(page.name);
    page.rows.forEach((cells, index) => {
      const row = sheet.getRow(index + 1);
      cells.forEach((cell, column) => {
        if (cell !== null) row.getCell(column + 1).value = cell as ExcelJS.CellValue;
        const format = page.formats?.[column + 1];
        if (format && typeof cell !== 'string') row.getCell(column + 1).numFmt = format;
      });
      row.font = { name: 'Times New Roman', size: 12, bold: page.bold?.includes(index + 1) ?? false };
      row.hidden = page.hiddenRows?.includes(index + 1) ?? false;
    });
    page.widths.forEach((width, index) => {
      sheet.getColumn(index + 1).width = width;
    });
    for (const merge of page.merges ?? []) sheet.mergeCells(merge);
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}
