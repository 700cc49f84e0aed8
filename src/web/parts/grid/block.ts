/**
 * Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, and quotes
 * around a cell that holds either. Also the other way, for copying.
 */
import { type Grid, selected, textAt } from './grid.ts';

export type Block = readonly (readonly string[])[];

/**
 * The block of a clipboard text; blank rows and columns at its end are left out.
 *
 * @example blockOf('1\t"hai\ndòng"\r\n3\t\r\n') // [['1', 'hai\ndòng'], ['3', '']]
 */
export function blockOf(text: string): Block {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (;;) {
    const found = cell.exec(text);
    if (!found) break;
    const [whole, quoted, bare = '', end = ''] = found;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"').replace(/\r\n?/g, '\n'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
    if (whole === '') break;
  }
  return trimmed(rows);
}

function trimmed(rows: readonly (readonly string[])[]): Block {
  const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';
  const high = rows.findLastIndex((row) => !row.every(isBlank)) + 1;
  const wide = Math.max(0, ...rows.map((row) => row.findLastIndex((text) => !isBlank(text)) + 1));
  return rows.slice(0, high).map((row) => Array.from({ length: wide }, (_, at) => row[at] ?? ''));
}

/**
 * The clipboard text of a block.
 *
 * @example textOfBlock([['a\tb', 'c']]) // '"a\tb"\tc'
 */
export const textOfBlock = (block: Block): string => block.map((row) => row.map(quoted).join('\t')).join('\r\n');

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What is selected, as a clipboard text. */
export function copied(grid: Grid): string {
  const { top, bottom, left, right } = selected(grid);
  const line = (row: number): string[] =>
    Array.from({ length: right - left + 1 }, (_, at) => textAt(grid, { row, column: left + at }));
  return textOfBlock(Array.from({ length: bottom - top + 1 }, (_, at) => line(top + at)));
}
