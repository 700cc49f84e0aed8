/**
 * Tables of a Word file on their grid (ECMA-376 part 1, 17.4): spans over columns and rows, rows
 * repeated as headings, columns counted on the grid and not by cells.
 *
 * A row counts in the place of later rows even when a tracked change deleted it, so that a place
 * always finds its row in the file again; a cell swallowed by a merge above it is not a cell.
 */
import type { Cell, Paragraph, Place, Row, Table } from '#paper/document.ts';
import { attributeOf, childOf, childrenOf, type Element, isOn, wholeNumber } from '#paper/package/xml.ts';
import { colorOf, millimetres, twipsOf } from './properties.ts';
import { borderedOf } from './styles.ts';
import { contentOf, type DocxWalk } from './walk.ts';

export type TableReading = {
  readonly place: Place;
  readonly walk: DocxWalk;
  readonly readCell: (cell: Element, place: Place) => readonly Paragraph[];
};

type GrowingCell = Omit<Cell, 'colSpan' | 'rowSpan'> & { colSpan: number; rowSpan: number };
/** The cell a vertical merge grows from, by its first column, and the last row it reached. */
type Merges = Map<number, { readonly cell: GrowingCell; row: number }>;
type RowReading = TableReading & { readonly row: number; readonly shownRow: number; readonly merges: Merges };

const WIDEST_SPAN = 1000;

/** Reads `w:tbl`; `readCell` reads the paragraphs of a cell standing at a place. */
export function readTable(table: Element, reading: TableReading): Table {
  const properties = childOf(table, 'w:tblPr');
  const widths = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
    millimetres(twipsOf(column.attributes['w:w']) ?? 0),
  );
  const style = reading.walk.styles.of(attributeOf(properties, 'w:tblStyle', 'w:val'));
  const bordered = borderedOf(properties) ?? style.bordered;
  return {
    kind: 'table',
    rows: readRows(table, reading),
    place: reading.place,
    ...(widths.length > 0 && { widths }),
    ...(bordered !== undefined && { borders: bordered ? 'all' : 'none' }),
  };
}

function readRows(table: Element, reading: TableReading): readonly Row[] {
  const rows: Row[] = [];
  const merges: Merges = new Map();
  contentOf(table)
    .filter((element) => element.name === 'w:tr')
    .forEach((element, row) => {
      const properties = childOf(element, 'w:trPr');
      if (childOf(properties, 'w:del')) {
        reading.walk.notices.note('deleted-text-left-out', { ...reading.place, row });
        return;
      }
      const header = childOf(properties, 'w:tblHeader');
      const cells = readCells(element, { ...reading, row, shownRow: rows.length, merges });
      rows.push({ cells, ...(header && isOn(header.attributes['w:val']) && { header: true }) });
    });
  return rows;
}

function readCells(row: Element, reading: RowReading): readonly Cell[] {
  const cells: GrowingCell[] = [];
  let column = wholeNumber(attributeOf(childOf(row, 'w:trPr'), 'w:gridBefore', 'w:val')) ?? 0;
  for (const element of contentOf(row)) {
    if (element.name !== 'w:tc') continue;
    const properties = childOf(element, 'w:tcPr');
    const span = spanOf(properties);
    const before = cells.at(-1);
    if (before && continues(childOf(properties, 'w:hMerge'))) before.colSpan += span;
    else if (!growsDown(properties, column, reading)) {
      const cell = readCell(element, { ...reading, column, span });
      if (childOf(properties, 'w:vMerge')) reading.merges.set(column, { cell, row: reading.shownRow });
      cells.push(cell);
    }
    column += span;
  }
  return cells;
}

function spanOf(properties: Element | undefined): number {
  const span = wholeNumber(attributeOf(properties, 'w:gridSpan', 'w:val')) ?? 1;
  return Math.min(Math.max(span, 1), WIDEST_SPAN);
}

const continues = (merge: Element | undefined): boolean =>
  merge !== undefined && merge.attributes['w:val'] !== 'restart';

/** Whether the cell is the continuation of one above, which then grows by a row. */
function growsDown(properties: Element | undefined, column: number, { merges, shownRow }: RowReading): boolean {
  const above = merges.get(column);
  if (!continues(childOf(properties, 'w:vMerge')) || above?.row !== shownRow - 1) return false;
  above.cell.rowSpan += 1;
  above.row = shownRow;
  return true;
}

function readCell(element: Element, reading: RowReading & { column: number; span: number }): GrowingCell {
  const place: Place = { ...reading.place, row: reading.row, column: reading.column };
  const properties = childOf(element, 'w:tcPr');
  const vertical = attributeOf(properties, 'w:vAlign', 'w:val');
  const shade = colorOf(attributeOf(properties, 'w:shd', 'w:fill'));
  return {
    paragraphs: reading.readCell(element, place),
    colSpan: reading.span,
    rowSpan: 1,
    place,
    ...((vertical === 'top' || vertical === 'center' || vertical === 'bottom') && { vertical }),
    ...(shade !== '' && { shade }),
  };
}
