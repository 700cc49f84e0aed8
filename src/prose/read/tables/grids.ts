/**
 * A table as a grid: every cell at every row and column it covers, its words and its number.
 *
 * Merged cells stand in every place they cover, so a column's header is all that stands above it.
 * A sheet's stored number is taken exactly; printed numbers are read as in prose.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import { type Cell, type Paragraph, type Piece, type Table, wordsOf } from '#paper/document.ts';
import type { Span } from '#prose/read/reading.ts';
import { numberOf } from '#prose/read/text/numbers.ts';

export type GridCell = {
  readonly cell: Cell;
  /** Where it begins. */
  readonly row: number;
  readonly column: number;
  /** Without footnote marks, blanks as one. */
  readonly text: string;
  readonly span: Span;
};

export type Grid = { readonly rows: readonly (readonly (GridCell | null)[])[]; readonly width: number };

export type CellNumber = {
  readonly value: Decimal;
  readonly decimals: number;
  readonly signed: boolean;
  readonly percent: boolean;
  readonly approx: string | null;
};

const WIDEST = 400;
const TALLEST = 2000;

/** The grid of a table; `block` is its index in the document, for its place in the running text. */
export function gridOf(table: Table, block: number, running: { text: string; pieces: readonly Piece[] }): Grid {
  const places = new Map(
    running.pieces.flatMap((piece) =>
      piece.block === block && piece.cell ? [[`${piece.cell.row}:${piece.cell.column}`, piece] as const] : [],
    ),
  );
  const rows: (GridCell | null)[][] = table.rows.map(() => []);
  table.rows.forEach((row, rowIndex) => {
    let next = 0;
    row.cells.forEach((cell, cellIndex) => {
      const line = rows[rowIndex] as (GridCell | null)[];
      while (line[next]) next += 1;
      const column = Math.min(cell.place.column ?? next, WIDEST);
      const piece = places.get(`${rowIndex}:${cell.place.column ?? cellIndex}`);
      const entry: GridCell = {
        cell,
        row: rowIndex,
        column,
        text: cleanText(cell),
        span: spanOfPiece(running.text, piece, cell),
      };
      cover(rows, entry);
      next = column + Math.max(1, cell.colSpan);
    });
  });
  return { rows, width: rows.reduce((width, row) => Math.max(width, row.length), 0) };
}

function spanOfPiece(text: string, piece: Piece | undefined, cell: Cell): Span {
  const start = piece?.start ?? 0;
  const end = piece?.end ?? start;
  return { start, end, quote: text.slice(start, end), place: piece?.place ?? cell.place };
}

/** Puts the cell at every place its spans cover, as far as the table goes. */
function cover(rows: (GridCell | null)[][], entry: GridCell): void {
  const down = Math.min(rows.length, entry.row + Math.min(TALLEST, Math.max(1, entry.cell.rowSpan)));
  const right = Math.min(WIDEST, entry.column + Math.max(1, entry.cell.colSpan));
  for (let row = entry.row; row < down; row += 1) {
    const line = rows[row] as (GridCell | null)[];
    for (let column = entry.column; column < right; column += 1) {
      while (line.length < column) line.push(null);
      line[column] ??= entry;
    }
  }
}

/** The words of a cell without raised footnote marks. */
function cleanText(cell: Cell): string {
  const words = cell.paragraphs.map((paragraph: Paragraph) => {
    const kept = paragraph.runs
      .filter((run) => run.vertical !== 'super')
      .map((run) => run.text)
      .join('');
    return paragraph.label ? `${paragraph.label} ${kept || wordsOf(paragraph)}` : kept;
  });
  return words.join(' ').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A label without trailing footnote marks: `Thu ngân sách (1)`, `[2]`, `*`. */
export const withoutNotes = (text: string): string =>
  text.replace(/\s*(?:\[\d{1,2}\]|\(\d{1,2}\)|\*{1,3})$/u, '').trim();

/** The number in a cell; null when it holds words or nothing. `percent` says the column is a ratio. */
export function cellNumber(entry: GridCell | null | undefined, percent = false): CellNumber | null {
  if (!entry) return null;
  const { stored } = entry.cell;
  if (stored && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(stored.number)) return storedNumber(stored);
  const text = withoutNotes(entry.text).replace(/\s+/g, '');
  if (text.length > 48) return null;
  const match = /^([(+\-–−]?)([><≥≤~]?)(\d[\d.,]*)\)?(%?)$/u.exec(text);
  const parsed = match?.[3] ? numberOf(match[3].replace(/[.,]$/, ''), percent || match[4] === '%') : null;
  if (!match || !parsed) return null;
  const negative = ['(', '-', '–', '−'].includes(match[1] ?? '');
  if (match[1] === '(' && !text.endsWith(')')) return null;
  return {
    value: negative ? parsed.value.times(-1) : parsed.value,
    decimals: parsed.decimals,
    signed: (match[1] ?? '') !== '',
    percent: match[4] === '%',
    approx: match[2] || null,
  };
}

function storedNumber(stored: NonNullable<Cell['stored']>): CellNumber {
  const value = stored.percent ? decimal(stored.number).times(100) : decimal(stored.number);
  const text = value.toFixed();
  const point = text.indexOf('.');
  return {
    value,
    decimals: point < 0 ? 0 : text.length - point - 1,
    signed: value.lt(0),
    percent: stored.percent === true,
    approx: null,
  };
}
