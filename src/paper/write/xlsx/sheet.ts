/**
 * One sheet as SpreadsheetML: cells, merges, what is frozen, protected and printed.
 *
 * ECMA-376 part 1, 18.3.1.99 (worksheet), whose children stand in the order of the schema.
 */

import { escaped, legalText, xmlHead } from '#paper/package/xml-text.ts';
import type { Sheet, SheetCell, Workbook } from '#paper/workbook.ts';
import { type ChoiceSheet, choicesXml } from './choices.ts';
import { notesOf } from './notes.ts';
import { cellAddress, columnLetters } from './place.ts';
import { lookOf, type Numbered, type Styles } from './style.ts';

/** What the sheets of a workbook share. */
export type Book = {
  readonly workbook: Workbook;
  readonly styles: Styles;
  /** Every different text once (18.4.9 `sst`). */
  readonly texts: Numbered;
  readonly hidden: ChoiceSheet;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The part of one sheet.
 *
 * @example sheetXml(sheet, book) // '<?xml …><worksheet …>'
 */
export function sheetXml(sheet: Sheet, book: Book): string {
  const { cells, merges } = spread(sheet);
  return (
    `${xmlHead}<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="${rangeOf(cells)}"/>${viewXml(sheet, book)}<sheetFormatPr defaultRowHeight="${lineHeight}"/>${columnsXml(sheet)}` +
    `<sheetData>${cells.map((row, y) => rowXml({ row, y, lines: linesOf(sheet, y) }, book)).join('')}</sheetData>` +
    (sheet.rows.some((row) => row.some((cell) => cell?.unlocked)) ? protection : '') +
    (merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map(mergeXml).join('')}</mergeCells>`) +
    choicesXml(sheet, book.hidden) +
    `<pageMargins left="0.6" right="0.4" top="0.8" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${sheet.paper === 'A3' ? 8 : 9}" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>` +
    headerXml(book.workbook.marking) +
    `${notesOf(sheet).length === 0 ? '' : '<legacyDrawing r:id="rId1"/>'}</worksheet>`
  );
}

/** 18.3.1.85: without a password; it guards against slips, and widths may still be changed. */
const protection = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

type Spread = { readonly cells: readonly (readonly (SheetCell | null)[])[]; readonly merges: readonly string[] };

/**
 * Every merged cell spread over its range, so that lines and colour go all the way around. Ranges that
 * would overlap stay single cells: Excel refuses a file where merges overlap.
 */
function spread(sheet: Sheet): Spread {
  const cells: (SheetCell | null)[][] = sheet.rows.map((row) => [...row]);
  const taken = new Set<string>();
  const merges: string[] = [];
  sheet.rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      const places = cell ? placesOf(cell, y, x) : [];
      if (cell === null || places.length < 2 || places.some(([py, px]) => taken.has(cellAddress(py, px)))) return;
      const last = places.at(-1) ?? [y, x];
      merges.push(`${cellAddress(y, x)}:${cellAddress(last[0], last[1])}`);
      for (const [py, px] of places) {
        taken.add(cellAddress(py, px));
        if (py !== y || px !== x) put(cells, [py, px], covered(cell));
      }
    });
  });
  return { cells, merges };
}

function placesOf(cell: SheetCell, y: number, x: number): [number, number][] {
  const rows = Math.max(1, Math.floor(cell.rowSpan ?? 1));
  const columns = Math.max(1, Math.floor(cell.colSpan ?? 1));
  return Array.from({ length: rows * columns }, (_, index) => [y + Math.floor(index / columns), x + (index % columns)]);
}

function put(cells: (SheetCell | null)[][], [y, x]: readonly [number, number], cell: SheetCell): void {
  while (cells.length <= y) cells.push([]);
  const row = cells[y] ?? [];
  while (row.length < x) row.push(null);
  row[x] = cell;
}

/** The look of a merged cell without its content. */
function covered(cell: SheetCell): SheetCell {
  const { value: _value, formula: _formula, note: _note, choices: _choices, kind: _kind, ...look } = cell;
  return look;
}

const mergeXml = (range: string): string => `<mergeCell ref="${range}"/>`;

const rangeOf = (cells: Spread['cells']): string => {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  return `A1:${cellAddress(Math.max(cells.length, 1) - 1, width - 1)}`;
};

/** 18.3.1.66 `pane`. */
function viewXml(sheet: Sheet, book: Book): string {
  const selected = book.workbook.sheets[0] === sheet ? ' tabSelected="1"' : '';
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0"><pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}` +
    ` topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

/** 18.3.1.13 `col`: widths in characters, with the padding Excel adds. */
const columnsXml = (sheet: Sheet): string =>
  sheet.widths.length === 0
    ? ''
    : `<cols>${sheet.widths
        .map(
          (width, index) =>
            `<col min="${index + 1}" max="${index + 1}" width="${Math.min(Math.max(width, 1), 255)}" customWidth="1"/>`,
        )
        .join('')}</cols>`;

const lineHeight = 15.75;
/** Letters of running Vietnamese text to a unit of column width, with the slack that words leave at line ends. */
const lettersPerWidth = 1.06;

/** How many lines the longest wrapped text of a row takes: not every program finds the height of a row by itself. */
function linesOf({ rows, widths }: Sheet, y: number): number {
  const lines = (rows[y] ?? []).map((cell, x) => {
    if (cell === null || !cell.wrap || cell.kind === 'number') return 1;
    const width = widths.slice(x, x + (cell.colSpan ?? 1)).reduce((sum, one) => sum + one, 0);
    const letters = Math.max(1, width * lettersPerWidth);
    return (cell.value ?? '').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  });
  return Math.max(1, ...lines);
}

type Line = { readonly row: readonly (SheetCell | null)[]; readonly y: number; readonly lines: number };

const rowXml = ({ row, y, lines }: Line, book: Book): string => {
  const cells = row
    .map((cell, x) => (cell === null ? '' : cellXml(cell, `${columnLetters(x)}${y + 1}`, book)))
    .join('');
  return cells === ''
    ? ''
    : `<row r="${y + 1}"${lines > 1 ? ` ht="${Math.min(409, lines * lineHeight)}" customHeight="1"` : ''}>${cells}</row>`;
};

const decimal = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** 18.3.1.4 `c`: a number as its exact decimal text, a formula (18.3.1.40) with its stored result, a text by its number. */
function cellXml(cell: SheetCell, address: string, book: Book): string {
  const value = cell.value ?? '';
  const opening = `<c r="${address}" s="${lookOf(cell, book.styles)}"`;
  const number = cell.kind === 'number' && decimal.test(value);
  if (cell.formula !== undefined) {
    const formula = `<f>${escaped(cell.formula.replace(/^=/, ''))}</f>`;
    if (value === '') return `${opening}>${formula}</c>`;
    return `${opening}${number ? '' : ' t="str"'}>${formula}<v>${number ? value : escaped(cellText(value))}</v></c>`;
  }
  if (value === '') return `${opening}/>`;
  return number ? `${opening}><v>${value}</v></c>` : `${opening} t="s"><v>${book.texts.of(cellText(value))}</v></c>`;
}

/** Excel holds 32,767 characters in a cell, and reads `_x0041_` as a letter written by its number (22.9.2.19 ST_Xstring). */
const cellText = (text: string): string => legalText(text.slice(0, 32767)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** 18.3.1.46 `headerFooter`: an ampersand opens a code, so it is doubled in the marking. */
const headerXml = (marking: string | undefined): string =>
  `<headerFooter>${marking ? `<oddHeader>${escaped(`&C&9 ${marking.replace(/&/g, '&&')}`)}</oddHeader>` : ''}<oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>`;
