/**
 * A workbook as plain data, for writing: sheets, cells, formulas, what is locked and what may be typed.
 *
 * Reading a workbook gives a `Document` whose tables are its sheets; this type is only the way out.
 */
export type SheetCell = {
  /** Exact decimal text for numbers; written as a number when `kind` is `number`. */
  readonly value?: string;
  readonly kind?: 'text' | 'number';
  /** Without the leading equals sign; `value` is then the stored result. */
  readonly formula?: string;
  /** Excel number format, e.g. `#,##0.0`. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Six hexadecimal digits. */
  readonly fill?: string;
  /** A thin line around the cell. */
  readonly border?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** A cell people may type into when the sheet is protected. */
  readonly unlocked?: boolean;
  /** A note shown when the pointer rests on the cell. */
  readonly note?: string;
  /** The only values that may be chosen. */
  readonly choices?: readonly string[];
};

export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Characters. */
  readonly widths: readonly number[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly landscape?: boolean;
  /** A4 unless said. */
  readonly paper?: 'A3' | 'A4';
  /** Rows repeated on every printed page. */
  readonly titleRows?: number;
};

export type Workbook = {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** Printed small at the head of every page, e.g. `SỐ LIỆU MINH HỌA`. */
  readonly marking?: string;
};
