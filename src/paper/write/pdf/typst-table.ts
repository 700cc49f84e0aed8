/**
 * Tables as Typst: a `table` where there are lines, so that it is tagged as one for screen readers,
 * a `grid` where a table only places things (headers, signatures).
 */
import type { Cell, Table } from '#paper/document.ts';

import { cellPadding, firstSize, type Grid, gridOf, type Slot, sum, widthsOf } from '#paper/write/grid.ts';
import { isColor } from '#paper/write/look.ts';
import { millimetresPerPoint, plainWords, typstFlow } from './typst-paragraph.ts';
import { length } from './typst-prelude.ts';

export type TablePlace = {
  /** Width of the text in millimetres. */
  readonly room: number;
  /** Height of the text in millimetres: what is higher must be allowed to break. */
  readonly height: number;
  /** Points of plain text. */
  readonly size: number;
  /** Points of space above. */
  readonly above: number;
};

/**
 * One table, centred, its header rows repeated on every page, its rows held together; nothing when it has no cells.
 *
 * @example typstTable(table, { room: 165, height: 257, size: 14, above: 0 }) // '#block(…table(…))\n'
 */
export function typstTable(table: Table, place: TablePlace): string {
  const grid = gridOf(table);
  if (grid.columns === 0) return '';
  const widths = widthsOf(table, grid.columns, place.room);
  const name = table.borders === 'none' ? 'grid' : 'table';
  const shape: Shape = { name, grid, widths, place, size: firstSize(table) ?? place.size };
  const rows = grid.rows.map((row, y) => rowTypst(row, y, shape));
  const head = rows.slice(0, grid.headerRows).join('');
  const content =
    (head === '' ? '' : `${name}.header(repeat: true,\n${head}),\n`) + rows.slice(grid.headerRows).join('');
  const columns = widths.map((width) => `${length(width, 'mm')},`).join(' ');
  const excess = sum(widths) - place.room;
  const side = excess > 0 ? `pad(x: ${length(-excess / 2, 'mm')}, ` : 'align(center, ';
  const above = place.above > 0 ? `above: ${length(place.above, 'pt')}, ` : '';
  return `#block(${above}width: 100%, ${side}${name}(columns: (${columns}),\n${content})))\n`;
}

type Shape = {
  readonly name: 'grid' | 'table';
  readonly grid: Grid;
  readonly widths: readonly number[];
  readonly place: TablePlace;
  readonly size: number;
};

const vertical: Readonly<Record<NonNullable<Cell['vertical']>, string>> = {
  top: 'top',
  center: 'horizon',
  bottom: 'bottom',
};

/** One cell that may not break keeps its whole row from breaking, so the row decides for all its cells. */
function rowTypst(row: readonly Slot[], y: number, shape: Shape): string {
  const breaks = row.some((slot) => slot.cell !== undefined && tooHigh(slot.cell, slot, shape));
  return row.map((slot) => slotTypst(slot, { y, breaks: breaks || slot.rows > 1 }, shape)).join('');
}

function slotTypst(slot: Slot, at: { readonly y: number; readonly breaks: boolean }, shape: Shape): string {
  if (slot.kind === 'continued' || slot.columns === 0) return '';
  const cell = slot.cell;
  const measure = { size: shape.size, room: roomOf(slot, shape) };
  const paragraphs = cell && cell.paragraphs.length > 0 ? cell.paragraphs : [emptyParagraph];
  const plain = paragraphs.length === 1 && paragraphs[0] ? plainWords(paragraphs[0], measure) : undefined;
  const to = `${plain?.to ?? 'left'} + ${vertical[cell?.vertical ?? 'top']}`;
  const look = [
    `x: ${slot.column}, y: ${at.y}`,
    slot.columns > 1 ? `colspan: ${slot.columns}` : '',
    slot.rows > 1 ? `rowspan: ${slot.rows}` : '',
    at.breaks ? '' : 'breakable: false',
    isColor(cell?.shade) ? `fill: rgb("${cell.shade}")` : '',
    to === 'left + top' ? '' : `align: ${to}`,
  ].filter((one) => one !== '');
  const content = plain?.words ?? typstFlow(paragraphs, measure).trimEnd();
  return `${shape.name}.cell(${look.join(', ')})[${content}],\n`;
}

const emptyParagraph = { kind: 'paragraph', runs: [], place: {} } as const;

/**
 * Rows hold together as in Word, unless the cell may be higher than half a page: Word breaks a row that no
 * page can hold, Typst would let it run off the paper. A cell over several rows breaks between them.
 */
function tooHigh(cell: Cell, slot: Slot, shape: Shape): boolean {
  const width = roomOf(slot, shape);
  const lines = cell.paragraphs.map((paragraph) => {
    const letters = sum(paragraph.runs.map((run) => run.text.length + breaksIn(run.text) * 40));
    const size = Math.max(shape.size, ...paragraph.runs.map((run) => run.size ?? 0));
    return { count: 1 + (letters * size * averageLetter) / width, size };
  });
  const height = sum(lines.map((line) => line.count * line.size * 1.3 * millimetresPerPoint));
  return height > shape.place.height / 2;
}

/** Width of a cell's words, in millimetres. */
const roomOf = (slot: Slot, shape: Shape): number =>
  sum(shape.widths.slice(slot.column, slot.column + slot.columns)) - 2 * cellPadding;

const breaksIn = (text: string): number => text.split('\n').length - 1;

/** Millimetres a letter takes on average, for every point of its size, rounded up. */
const averageLetter = 0.55 * millimetresPerPoint;
