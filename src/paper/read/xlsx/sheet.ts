/**
 * One sheet as a table of what its paper shows (ECMA-376 part 1, 18.3): rows and columns that are
 * hidden or hold nothing are left out, every cell keeps its own row and column number.
 *
 * A sheet is sparse: a form may reach to row 1,048,576 with nothing in it. Only cells with content
 * are held; columns nobody uses and rows without a word are no rows and columns of the table.
 */
import type { Cell, Paragraph, Place, Row, Table } from '#paper/document.ts';
import { type Element, eachElement, wholeNumber } from '#paper/package/xml.ts';
import type { Refusal } from '#paper/read/intake.ts';
import type { Notices } from '#paper/read/notices.ts';
import { done, type Outcome, refused } from '#paper/read/outcome.ts';
import {
  addressOf,
  type CellContent,
  type CellReading,
  isHiddenColumn,
  isHiddenRow,
  nameOf,
  readCell,
} from './cell.ts';
import { sheetFurniture } from './furniture.ts';
import { COLUMNS, coveredBy, type Merge, mergesIn, type Span, type Spans, within } from './merges.ts';

export type SheetReading = CellReading & {
  readonly name: string;
  readonly part: string;
  readonly table: number;
  /** Rows repeated on every printed page, from 0, last included. */
  readonly titles?: { readonly first: number; readonly last: number };
  readonly notices: Notices;
  /** How many cells may still be read. */
  readonly cellsLeft: number;
  /** Takes what the sheet prints around its cells. */
  readonly putAside: (paragraphs: readonly Paragraph[]) => void;
};

type SheetRow = { readonly row: number; readonly hidden: boolean; readonly cells: Map<number, CellContent> };

type Grid = {
  readonly rows: SheetRow[];
  readonly hiddenColumns: Set<number>;
  readonly merges: Merge[];
  cells: number;
  emptyRows: number;
};

const CONTAINERS = new Set(['worksheet', 'sheetData']);
/** As many empty rows as a form may have at its foot without anybody minding. */
const EMPTY_ROWS_UNNOTICED = 1000;
/** Width of one step of indentation, about three spaces of the usual font. */
const INDENT_MM = 2.5;

/** Reads a worksheet part; null when the sheet shows nothing. Refuses a malformed part and too many cells. */
export function readSheet(xml: string, reading: SheetReading): Outcome<Table | null> {
  const grid: Grid = { rows: [], hiddenColumns: new Set(), merges: [], cells: 0, emptyRows: 0 };
  const refusal = eachElement({ xml, part: reading.part }, CONTAINERS, (element) => take(element, grid, reading));
  if (refusal) return { ok: false, refusal };
  const isHidden = (column: number): boolean => grid.hiddenColumns.has(column);
  showMerged(grid, isHidden);
  noteHidden(grid, isHidden, reading);
  return tableOf(grid, isHidden, reading);
}

function take(element: Element, grid: Grid, reading: SheetReading): Refusal | undefined {
  if (element.name === 'row') takeRow(element, grid, reading);
  else if (element.name === 'cols') hideColumns(element, grid);
  else if (element.name === 'mergeCells') for (const merge of mergesIn(element)) grid.merges.push(merge);
  else if (element.name === 'headerFooter') reading.putAside(sheetFurniture(element, reading.name));
  else if (element.name === 'oleObjects') reading.notices.note('embedded-object', { sheet: reading.name });
  const tooMany = grid.cells > reading.cellsLeft;
  return tooMany ? { code: 'too-large', data: { sheet: reading.name, cells: grid.cells } } : undefined;
}

function hideColumns(element: Element, { hiddenColumns }: Grid): void {
  for (const { attributes } of element.children.filter(isHiddenColumn)) {
    const first = wholeNumber(attributes.min) ?? 1;
    const last = Math.min(wholeNumber(attributes.max) ?? first, COLUMNS);
    for (let column = first; column <= last; column += 1) hiddenColumns.add(column - 1);
  }
}

function takeRow(element: Element, grid: Grid, reading: SheetReading): void {
  const before = grid.rows.at(-1)?.row ?? -1;
  const row = (wholeNumber(element.attributes.r) ?? before + grid.emptyRows + 2) - 1;
  const cells = new Map<number, CellContent>();
  let column = -1;
  for (const cell of element.children) {
    if (cell.name !== 'c') continue;
    column = addressOf(cell.attributes.r ?? '')?.column ?? column + 1;
    const content = readCell(cell, reading);
    if (content && column < COLUMNS) cells.set(column, content);
  }
  grid.cells += cells.size;
  if (cells.size === 0) grid.emptyRows += 1;
  else {
    grid.rows.push({ row, hidden: isHiddenRow(element), cells });
    grid.emptyRows = 0;
  }
}

/** A merge whose first row or column is hidden still shows its words in what is left of it. */
function showMerged(grid: Grid, isHidden: (column: number) => boolean): void {
  const rows = new Map(grid.rows.map((row) => [row.row, row]));
  const visible = grid.rows.filter(({ hidden }) => !hidden).map(({ row }) => row);
  for (const merge of grid.merges) {
    const from = rows.get(merge.top);
    const content = from?.cells.get(merge.left);
    if (!from || !content || !(from.hidden || isHidden(merge.left))) continue;
    const to = rows.get(within(visible, merge.top, merge.bottom)[0] ?? -1);
    let column = merge.left;
    while (column <= merge.right && isHidden(column)) column += 1;
    if (!to || column > merge.right) continue;
    from.cells.delete(merge.left);
    to.cells.set(column, content);
    merge.top = to.row;
    merge.left = column;
  }
}

function noteHidden(grid: Grid, isHidden: (column: number) => boolean, { notices, name }: SheetReading): void {
  const columns = new Set<number>();
  for (const { row, hidden, cells } of grid.rows) {
    if (hidden && cells.size > 0) notices.note('hidden-rows', { sheet: name, row }, { name: String(row + 1) });
    else for (const column of cells.keys()) if (isHidden(column)) columns.add(column);
  }
  for (const column of [...columns].sort((one, other) => one - other)) {
    notices.note('hidden-columns', { sheet: name, column }, { name: nameOf(0, column).slice(0, -1) });
  }
  if (grid.emptyRows > EMPTY_ROWS_UNNOTICED) {
    notices.note('empty-rows-cut', { sheet: name }, { count: grid.emptyRows });
  }
}

function tableOf(grid: Grid, isHidden: (column: number) => boolean, reading: SheetReading): Outcome<Table | null> {
  const rows = shownRows(grid, isHidden);
  const used = new Set<number>();
  for (const { cells } of rows) for (const column of cells.keys()) if (!isHidden(column)) used.add(column);
  const columns = [...used].sort((one, other) => one - other);
  if (rows.length * columns.length > reading.cellsLeft) {
    return refused('too-large', { sheet: reading.name, cells: rows.length * columns.length });
  }
  const spans = coveredBy(grid.merges, { rows: rows.map(({ row }) => row), columns, most: reading.cellsLeft });
  if (spans === null) return refused('too-large', { sheet: reading.name, cells: reading.cellsLeft });
  if (rows.length === 0) return done(null);
  const place = { table: reading.table, sheet: reading.name };
  return done({ kind: 'table', rows: rows.map((row) => rowOf(row, { columns, spans, reading })), place });
}

const shownRows = (grid: Grid, isHidden: (column: number) => boolean): readonly SheetRow[] =>
  grid.rows
    .filter(({ hidden, cells }) => !hidden && [...cells.keys()].some((column) => !isHidden(column)))
    .sort((one, other) => one.row - other.row);

type Shown = { readonly columns: readonly number[]; readonly spans: Spans; readonly reading: SheetReading };

function rowOf({ row, cells }: SheetRow, { columns, spans, reading }: Shown): Row {
  const shown: Cell[] = [];
  for (const column of columns) {
    if (spans.isCovered(row, column)) continue;
    const content = cells.get(column);
    if (content?.trouble) noteTrouble(content.trouble, { row, column, first: column === columns[0] }, reading);
    const place = { table: reading.table, row, column, sheet: reading.name };
    shown.push(cellOf(content, place, spans.of(row, column)));
  }
  const { titles } = reading;
  return { cells: shown, ...(titles && row >= titles.first && row <= titles.last && { header: true }) };
}

function cellOf(content: CellContent | undefined, place: Place, { colSpan, rowSpan }: Span): Cell {
  if (!content) return { paragraphs: [], colSpan, rowSpan, place };
  const paragraphs = [paragraphOf(content, place)];
  const { stored } = content;
  return stored ? { paragraphs, colSpan, rowSpan, place, stored } : { paragraphs, colSpan, rowSpan, place };
}

function paragraphOf({ runs, look }: CellContent, place: Place): Paragraph {
  const plain: Paragraph = { kind: 'paragraph', runs, place };
  if (look.align === undefined && look.indent === 0) return plain;
  return {
    ...plain,
    ...(look.align && { align: look.align }),
    ...(look.indent > 0 && { indentLeft: look.indent * INDENT_MM }),
  };
}

/** Numbers in the first column are ordinals: nobody adds them up, so they may well be text. */
function noteTrouble(
  trouble: NonNullable<CellContent['trouble']>,
  at: { row: number; column: number; first: boolean },
  { notices, name, table }: SheetReading,
): void {
  if (trouble === 'number-as-text' && at.first) return;
  const { row, column } = at;
  notices.note(trouble, { table, row, column, sheet: name }, { name: nameOf(row, column) });
}
