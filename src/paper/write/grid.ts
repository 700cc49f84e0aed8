/**
 * A table laid on its grid: which cell holds which columns of which row.
 *
 * A cell stands once, where it begins; writers need every place it covers. Cells flow into the next
 * free column as in HTML (WHATWG, "forming a table"), and a span that would overlap another cell or
 * leave the table is cut, so whatever comes in gives a table that every program can open.
 */
import type { Cell, Table } from '#paper/document.ts';

/** A stretch of columns in one row: a cell where it begins, its continuation from above, or nothing. */
export type Slot = {
  readonly kind: 'cell' | 'continued' | 'empty';
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell?: Cell;
};

export type Grid = {
  readonly columns: number;
  /** How many rows at the top repeat on every page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly Slot[])[];
};

/**
 * The grid of a table; rows keep their order, every column of every row is covered exactly once.
 *
 * @example gridOf(table).rows[0]?.map((slot) => slot.columns) // [1, 3]
 */
export function gridOf(table: Table): Grid {
  const headerRows = leadingHeaders(table);
  const placed = place(table, headerRows);
  const columns = placed.reduce((most, row) => Math.max(most, endOf(row)), 0);
  return { columns, headerRows, rows: placed.map((row) => filled(row, columns)) };
}

/** Word and Typst repeat only rows that stand at the top, one after another; one row must be left to repeat over. */
function leadingHeaders(table: Table): number {
  const first = table.rows.findIndex((row) => !row.header);
  return first === -1 ? 0 : first;
}

type Hanging = { slot: Slot; until: number };

function place(table: Table, headerRows: number): Slot[][] {
  let hanging: Hanging[] = [];
  return table.rows.map((row, index) => {
    hanging = hanging.filter((one) => one.until > index);
    const slots = hanging.map((one): Slot => ({ ...one.slot, kind: 'continued' }));
    const limit = index < headerRows ? headerRows : table.rows.length;
    let column = 0;
    for (const cell of row.cells) {
      column = freeFrom(slots, column);
      const columns = Math.min(atLeastOne(cell.colSpan), roomAt(slots, column));
      const rows = Math.min(atLeastOne(cell.rowSpan), limit - index);
      const slot: Slot = { kind: 'cell', column, columns, rows, cell };
      slots.push(slot);
      if (rows > 1) hanging.push({ slot, until: index + rows });
      column += columns;
    }
    return slots.sort((a, b) => a.column - b.column);
  });
}

const atLeastOne = (span: number): number => (span >= 1 ? Math.floor(span) : 1);

const covers = (slot: Slot, column: number): boolean => slot.column <= column && column < slot.column + slot.columns;

function freeFrom(slots: readonly Slot[], column: number): number {
  const taken = slots.find((slot) => covers(slot, column));
  return taken ? freeFrom(slots, taken.column + taken.columns) : column;
}

/** How many columns are free from `column` on, before the next cell that hangs down from above. */
const roomAt = (slots: readonly Slot[], column: number): number =>
  slots.reduce((room, slot) => (slot.column > column ? Math.min(room, slot.column - column) : room), mostColumns);

/** Word's own limit (63 columns). */
const mostColumns = 63;

const endOf = (row: readonly Slot[]): number => row.reduce((end, slot) => Math.max(end, slot.column + slot.columns), 0);

function filled(row: readonly Slot[], columns: number): Slot[] {
  const out: Slot[] = [];
  for (const slot of [...row, empty(columns, 0)]) {
    const end = endOf(out);
    if (slot.column > end) out.push(empty(end, slot.column - end));
    if (slot.columns > 0) out.push(slot);
  }
  return out;
}

const empty = (column: number, columns: number): Slot => ({ kind: 'empty', column, columns, rows: 1 });

/**
 * Widths of the columns in millimetres: those given, the rest sharing what is left of `room` equally.
 *
 * @example widthsOf({ ...table, widths: [10] }, 3, 170) // [10, 80, 80]
 */
export function widthsOf(table: Table, columns: number, room: number): number[] {
  const given = (table.widths ?? []).slice(0, columns);
  const missing = columns - given.length;
  const share = missing > 0 ? Math.max((room - sum(given)) / missing, narrowest) : 0;
  return [...given.map((width) => Math.max(width, narrowest)), ...new Array<number>(missing).fill(share)];
}

const narrowest = 3;

/** Space between a cell's border and its words, left and right, in millimetres. */
export const cellPadding = 1;

/** The same above and below, where there is a border: accents of capitals would touch it. */
export const cellPaddingUpright = 0.4;

/**
 * The first size set in a table, in points: its empty cells are as high as its words, not as those of the page.
 *
 * @example firstSize(table) // 10
 */
export const firstSize = (table: Table): number | undefined =>
  table.rows
    .flatMap((row) => row.cells)
    .flatMap((cell) => cell.paragraphs)
    .flatMap((paragraph) => paragraph.runs)
    .find((run) => run.size !== undefined)?.size;

/**
 * The sum of lengths.
 *
 * @example sum([10, 80]) // 90
 */
export const sum = (lengths: readonly number[]): number => lengths.reduce((all, one) => all + one, 0);
