/**
 * Which rows of a grid are its header: the first row that speaks as headers do, the rows below it that
 * go on, and the row that numbers the columns (`A | B | 1 | 2 | 3=2/1`).
 */
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { DUTY_HEADS, HEADER_HEADS, HEADER_WORDS, PLACE_HEADERS } from '#prose/lexicon/tables.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import { cellNumber, type Grid, type GridCell } from './grids.ts';

export type Formula = { readonly of: string; readonly by: string };

export type Frame = {
  readonly headerRow: number;
  readonly firstRow: number;
  /** By grid column: what the numbering row says, `3` or with its formula `3=2/1`. */
  readonly numbers: ReadonlyMap<number, { readonly name: string; readonly formula: Formula | null }>;
};

type Row = readonly (GridCell | null)[];

const heads = phraseBook([...HEADER_HEADS, ...DUTY_HEADS] as readonly (readonly [string, string])[]);
const places = phraseSet(PLACE_HEADERS);
const speaking = phraseBook(HEADER_WORDS.filter(([, word]) => word !== 'glue' && word !== 'name'));
const DEEPEST_HEADER = 6;
const HIGHEST_TITLE = 25;
const LONGEST_HEADER = 160;
/** Rows below a header in which figures must come, where its words do not tell. */
const SOON = 5;

/** The header of a grid; null when none can be told. */
export function frameOf(grid: Grid): Frame | null {
  const headerRow = headerStart(grid);
  if (headerRow === null) return null;
  const firstRow = dataStart(grid, headerRow);
  return { headerRow, firstRow, numbers: numbersOf(grid, headerRow, firstRow) };
}

/** The cells that begin in a row, each once. */
export const ownCells = (row: Row, at: number): readonly GridCell[] =>
  [...new Set(row)].filter((cell): cell is GridCell => cell !== null && cell.row === at && cell.text !== '');

const isYear = (text: string): boolean => /^(?:\p{L}+\s+)?(?:19|20)\d\d$/u.test(text);

const isFigure = (cell: GridCell | null): boolean => cell !== null && cellNumber(cell) !== null && !isYear(cell.text);

/** The first row in which two cells speak as headers do; where none does, the first of words with figures below it. */
function headerStart(grid: Grid): number | null {
  const rows = grid.rows.slice(0, HIGHEST_TITLE).flatMap((row, index) => {
    const cells = ownCells(row, index);
    const isHead = cells.length >= 2 && !cells.some((cell) => isFigure(cell) || isLetterhead(cell.text));
    return isHead ? [{ index, speakers: cells.filter((cell) => speaks(cell.text)).length }] : [];
  });
  const spoken = rows.find(({ speakers }) => speakers >= 2) ?? rows.find(({ index }) => figuresFollow(grid, index));
  return spoken === undefined ? null : topOf(grid, spoken.index, new Set(rows.map(({ index }) => index)));
}

/** The row in which cells begin that reach down into this one. */
function topOf(grid: Grid, index: number, heads: ReadonlySet<number>): number {
  const above = (grid.rows[index] ?? []).flatMap((cell) =>
    cell && cell.row < index && cell.text !== '' ? [cell.row] : [],
  );
  const top = Math.min(index, ...above);
  return heads.has(top) ? top : index;
}

/** `Kiến An, ngày 19 tháng 9 năm 2019`, `CỘNG HÒA XÃ HỘI …`, a sentence: no header. */
const isLetterhead = (text: string): boolean =>
  text.length > LONGEST_HEADER ||
  /,\s*ngày\s.{1,6}tháng\s.{1,6}năm|^Số\s*:|^CỘNG H[ÒO]|^ĐẢNG CỘNG SẢN|^Nơi nhận/u.test(text);

function speaks(text: string): boolean {
  const tokens = tokensOf(text);
  if (tokens.length > 24) return false;
  if (heads.at(tokens, 0) || places.at(tokens, 0)) return true;
  return tokens.some((_, at) => speaking.at(tokens, at) !== null);
}

/** Figures stand soon below a cell of this row, in two rows or more. */
function figuresFollow(grid: Grid, index: number): boolean {
  const row = grid.rows[index] as Row;
  const below = grid.rows.slice(index + 1, index + 1 + SOON);
  return row.some(
    (cell, column) =>
      column > 0 &&
      cell !== null &&
      cell.text !== '' &&
      below.filter((next) => isFigure(next[column] ?? null)).length >= 2,
  );
}

/** Header rows go on while their first columns are merged from above or empty and hold no figures. */
function dataStart(grid: Grid, headerRow: number): number {
  let row = headerRow + 1;
  while (
    row < grid.rows.length &&
    row - headerRow < DEEPEST_HEADER &&
    (isIndexRow(grid, row) || continues(grid, headerRow, row))
  )
    row += 1;
  return row;
}

function continues(grid: Grid, headerRow: number, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  const head = cells.slice(0, 2);
  const covered = head.every((cell) => !cell || cell.text === '' || cell.row < row);
  const fromHeader = (cell: GridCell | null): boolean => cell !== null && cell.row >= headerRow && cell.row < row;
  const merged = head.some(fromHeader) || head.every((cell) => !cell || cell.text === '');
  const own = ownCells(cells, row);
  return ((covered && merged) || cells.some(fromHeader)) && own.length > 0 && !own.some(isFigure);
}

const NUMBERING = /^\(?(?:[A-Za-zĐđ]|\d{1,2})\)?\s*(?:=.{1,24})?$/u;

/** `A | B | 1 | 2 | 3=2/1`: the numbers of the columns. */
export function isIndexRow(grid: Grid, row: number): boolean {
  const texts = ownCells(grid.rows[row] ?? [], row).map((cell) => cell.text);
  const numbers = texts
    .map((text) => Number(text.replace(/[()]/g, '').split('=')[0]))
    .filter((number) => !Number.isNaN(number));
  return (
    texts.length >= 3 &&
    texts.every((text) => NUMBERING.test(text)) &&
    numbers.length >= 2 &&
    numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0)) &&
    (numbers[0] ?? 9) <= 3
  );
}

/** The header printed again, as at the top of a page. */
export function isRepeated(grid: Grid, headerRow: number, row: number): boolean {
  const head = grid.rows[headerRow] ?? [];
  const cells = grid.rows[row] ?? [];
  let same = 0;
  let all = 0;
  for (let column = 0; column < grid.width; column += 1) {
    const above = head[column]?.text ?? '';
    if (above === '') continue;
    all += 1;
    if ((cells[column]?.text ?? '') === above) same += 1;
  }
  return all >= 2 && same * 5 >= all * 4;
}

/** What the numbering row says of each column, and how one is reckoned from others. */
function numbersOf(grid: Grid, headerRow: number, firstRow: number): Frame['numbers'] {
  const numbers = new Map<number, { name: string; formula: Formula | null }>();
  for (let row = headerRow + 1; row < firstRow; row += 1) {
    if (!isIndexRow(grid, row)) continue;
    grid.rows[row]?.forEach((cell, column) => {
      if (!cell || cell.row !== row) return;
      const [name = '', rest = ''] = cell.text.replace(/[()\s]/g, '').split('=');
      const match = /^(\d{1,2})[/:](\d{1,2})/.exec(rest);
      numbers.set(column, { name, formula: match?.[1] && match[2] ? { of: match[1], by: match[2] } : null });
    });
  }
  return numbers;
}
