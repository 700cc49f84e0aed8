/**
 * A document made ready for the rules: what was read in it, and its tables as exact numbers with their intervals.
 */
import type { Day } from '#core/day.ts';
import { parseDay } from '#core/day.ts';
import { rounded } from '#core/decimal.ts';
import { type Document, type RunningText, runningText, type Table } from '#paper/document.ts';
import { read } from '#prose/read/read.ts';
import type { Reading } from '#prose/read/reading.ts';
import { type Column, columnsOf } from '#prose/read/tables/columns.ts';
import { frameOf, isIndexRow, isRepeated } from '#prose/read/tables/frame.ts';
import { type CellNumber, cellNumber, type Grid, type GridCell, gridOf } from '#prose/read/tables/grids.ts';
import { surroundingsOf } from '#prose/read/tables/ground.ts';
import { type Above, enter, nothingAbove, rowLabel } from '#prose/read/tables/rows.ts';
import { partsBySum } from '#prose/read/tables/sums.ts';
import { unitOf } from '#prose/read/tables/units.ts';
import { openInterval } from './interval.ts';
import type { Examined, ExaminedTable, PrintedNumber, Register, TableRow } from './rule.ts';

export type ExamineOptions = {
  readonly on: Day;
  readonly register?: Register | null;
  /** Where the document was read before. */
  readonly reading?: Reading;
};

/**
 * The document with all that a rule may ask of it. `on` is the day of the check; what names no year is dated by it.
 *
 * @example examine(documentOf('Thu 5 tỷ đồng.'), { on: day('2026-10-05') }).tables.length // 0
 */
export function examine(document: Document, { on, register = null, reading }: ExamineOptions): Examined {
  const running = runningText(document);
  const told = reading ?? read(document, { today: on });
  const year = Number((told.meta.period ?? told.meta.issuedOn ?? told.meta.date ?? on).slice(0, 4));
  return {
    document,
    reading: told,
    text: running.text,
    pieces: running.pieces,
    tables: document.blocks.flatMap((block, index) =>
      block.kind === 'table' ? (examinedTable(block, { document, index, running, year }) ?? []) : [],
    ),
    on,
    written: parseDay(told.meta.issuedOn ?? told.meta.date ?? ''),
    register,
  };
}

type Where = {
  readonly document: Document;
  readonly index: number;
  readonly running: RunningText;
  readonly year: number;
};

/** A table with a header and labels; null for letterheads, signatures and other tables without. */
function examinedTable(table: Table, { document, index, running, year }: Where): ExaminedTable | null {
  const grid = gridOf(table, index, running);
  const frame = frameOf(grid);
  if (frame === null) return null;
  const around = surroundingsOf({ document, index, year }, grid, frame.headerRow);
  const columns = columnsOf(grid, frame, { year, title: around.times.period });
  const labels = columns.find(({ role }) => role === 'label');
  if (labels === undefined) return null;
  const sums = partsBySum(grid, { columns, firstRow: frame.firstRow });
  const above = nothingAbove();
  const rows = grid.rows.flatMap((row, at) =>
    at < frame.firstRow || isIndexRow(grid, at) || isRepeated(grid, frame.headerRow, at)
      ? []
      : (rowOf(row, { at, columns, labels, above, inSum: sums.has(at) }) ?? []),
  );
  return { block: index, place: table.place, title: around.title, unit: around.unit, grid, columns, rows };
}

type RowGround = {
  readonly at: number;
  readonly columns: readonly Column[];
  readonly labels: Column;
  readonly above: Above;
  readonly inSum: boolean;
};

function rowOf(row: Grid['rows'][number], { at, columns, labels, above, inSum }: RowGround): TableRow | null {
  const cell = row[labels.index];
  if (!cell || cell.text === '' || cell.row !== at) return null;
  const unitColumn = columns.find(({ role }) => role === 'unit');
  const label = rowLabel(row, columns, { cell, above, counts: unitColumn === undefined, inSum });
  const order = columns.find(({ role }) => role === 'order');
  const numbers = new Map(
    columns.flatMap(({ index, role, unit: told }) => {
      if (role === 'order' || role === 'label' || role === 'unit') return [];
      const number = numberIn(row[index], at, role === 'ratio' && (told === null || told === '%'));
      return number === null ? [] : [[index, number] as const];
    }),
  );
  const said = unitColumn ? (row[unitColumn.index]?.text ?? '') : '';
  const unit = unitOf(said) ?? (said === '' ? label.unit : said);
  enter(above, label, { hasValue: numbers.size > 0, measured: unit });
  return {
    index: at,
    label: label.text,
    at: { start: cell.span.start, end: cell.span.end },
    order: (order ? row[order.index]?.text : /^\s*([-–+*•]|[IVX\d]+(?:\.\d+)*[.)]?)(?=\s)/u.exec(cell.text)?.[1]) ?? '',
    level: label.level,
    isTotal: label.isTotal,
    isPart: label.isPart,
    unit,
    numbers,
  };
}

/** Sheets store 0.30000000000000004 for 0.3. */
const MOST_DECIMALS = 6;

function numberIn(cell: GridCell | null | undefined, row: number, percent: boolean): PrintedNumber | null {
  const found: CellNumber | null = cell && cell.row === row ? cellNumber(cell, percent) : null;
  if (!cell || found === null) return null;
  const decimals = Math.min(found.decimals, MOST_DECIMALS);
  const value = rounded(found.value, MOST_DECIMALS);
  const { start, end } = cell.span;
  const { approx } = found;
  return {
    value,
    decimals,
    // Reckoned when asked: a workbook has hundreds of thousands.
    get interval() {
      return openInterval(value, decimals, approx);
    },
    approx,
    at: { start, end },
  };
}
