/**
 * A table as a grid: every cell at every row and column it covers, its words and its number.
 *
 * Merged cells stand in every place they cover, so a column's header is all that stands above it.
 * A sheet's stored number is taken exactly; printed numbers are read as in prose.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import { type Cell, cellText, type Paragraph, type Piece, type Table, wordsOf } from '#paper/document.ts';
import type { Span } from '#prose/read/reading.ts';
import { numberOf } from '#prose/read/text/numbers.ts';
import { unitOf } from './units.ts';

export type GridCell = {
  readonly cell: Cell;
  /** Where it begins. */
  readonly row: number;
  readonly column: number;
  /** Without raised footnote marks, blanks as one. */
  readonly text: string;
  /** Raised marks, and `(1)`, `[2]`, `*` at the end of the words. */
  readonly marks: readonly string[];
  /** The table groups thousands by commas. */
  readonly english: boolean;
  readonly span: Span;
};

export type Grid = { readonly rows: readonly (readonly (GridCell | null)[])[]; readonly width: number };

export type CellNumber = {
  readonly value: Decimal;
  readonly decimals: number;
  readonly signed: boolean;
  readonly percent: boolean;
  readonly approx: string | null;
  /** The unit of measure behind it: `35 đoàn viên`. */
  readonly unit?: string;
};

const WIDEST = 400;
const TALLEST = 2000;

/** The grid of a table; `block` is its index in the document, for its place in the running text. */
export function gridOf(table: Table, block: number, running: { text: string; pieces: readonly Piece[] }): Grid {
  const places = new Map(
    (piecesByBlock(running.pieces).get(block) ?? []).flatMap((piece) =>
      piece.cell ? [[`${piece.cell.row}:${piece.cell.column}`, piece] as const] : [],
    ),
  );
  const rows: (GridCell | null)[][] = table.rows.map(() => []);
  const english = isEnglish(table);
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
        marks: marksOf(cell),
        english,
        span: spanOfPiece(running.text, piece, cell),
      };
      cover(rows, entry);
      next = column + Math.max(1, cell.colSpan);
    });
  });
  return { rows, width: rows.reduce((width, row) => Math.max(width, row.length), 0) };
}

/** The pieces of each block, gathered once: a paper of a hundred pages has as many tables. */
function piecesByBlock(pieces: readonly Piece[]): ReadonlyMap<number, readonly Piece[]> {
  const known = gathered.get(pieces);
  if (known !== undefined) return known;
  const found = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const same = found.get(piece.block);
    if (same === undefined) found.set(piece.block, [piece]);
    else same.push(piece);
  }
  gathered.set(pieces, found);
  return found;
}

const gathered = new WeakMap<readonly Piece[], ReadonlyMap<number, readonly Piece[]>>();

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

const raised = (cell: Cell): readonly string[] =>
  cell.paragraphs.flatMap((paragraph) =>
    paragraph.runs.filter((run) => run.vertical === 'super').map((run) => run.text.trim()),
  );

const TRAILING_MARK = /(?<=\S)\s*(\[\d{1,2}\]|\(\d{1,2}\)|\(\*{1,3}\)|\*{1,3}|[¹²³⁴⁵])$/u;
const RAISED_DIGITS: Readonly<Record<string, string>> = { '¹': '1', '²': '2', '³': '3', '⁴': '4', '⁵': '5' };

/** A mark without its brackets: `1`, `*`. */
export const bareMark = (mark: string): string => {
  const bare = mark.replace(/[()[\]\s]/g, '');
  return RAISED_DIGITS[bare] ?? bare;
};

function marksOf(cell: Cell): readonly string[] {
  const marks = raised(cell).filter((mark) =>
    /^\(?\[?(?:\d{1,2}|\*{1,3}|[a-z]|[¹²³⁴⁵⁶⁷⁸⁹⁰ⁱᵛˣ]{1,4})\]?\)?$/u.test(mark),
  );
  const trailing = TRAILING_MARK.exec(cleanText(cell))?.[1];
  const unitPower = trailing !== undefined && /[²³]/.test(trailing);
  return [...marks, ...(trailing && !unitPower ? [trailing] : [])].flatMap((mark) =>
    /^[¹²³⁴⁵⁶⁷⁸⁹⁰]+$/u.test(mark) ? [mark, bareMark(mark)] : [bareMark(mark)],
  );
}

/** `2,098.6` somewhere and nowhere `2.098,6`: commas group thousands in the whole table. */
function isEnglish(table: Table): boolean {
  let english = false;
  for (const row of table.rows)
    for (const cell of row.cells) {
      const text = cellText(cell).trim();
      if (text.length > 24 || cell.stored) continue;
      if (/^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) && /,|\.\d{3}\./.test(text)) return false;
      if (/^[-+]?\d{1,3}(?:,\d{3})+\.\d+$/.test(text) || /^[-+]?\d{1,3}(?:,\d{3}){2,}$/.test(text)) english = true;
    }
  return english;
}

/** A label without trailing footnote marks: `Thu ngân sách (1)`, `[2]`, `*`. */
export const withoutNotes = (text: string): string => {
  const mark = TRAILING_MARK.exec(text);
  return mark && !/[²³]/.test(mark[1] ?? '') ? text.slice(0, mark.index).trim() : text.trim();
};

/** Words before and behind the number that leave it the result: `Đạt 95`, `90 trở lên`, `trên 20`. */
const BEFORE =
  /^(?:đạt|ước|ước đạt|khoảng|trên|hơn|gần|dưới|từ|tối thiểu|tối đa|ít nhất|không quá|tăng|giảm|vượt)\s+/iu;
const BEHIND = /\s*(?:trở lên|trở xuống)$/iu;
const NUMBER = /^([+\-–−]?)\s?([><≥≤~]?=?)\s?(\d[\d.,]*)\s?(%?)$/u;

/** The number in a cell; null when it holds words or nothing. `percent` says the column is a ratio. */
export function cellNumber(entry: GridCell | null | undefined, percent = false): CellNumber | null {
  if (!entry) return null;
  const known = percent ? knownPercents : knownNumbers;
  const before = known.get(entry);
  if (before !== undefined) return before;
  const number = numberIn(entry, percent);
  known.set(entry, number);
  return number;
}

/** Cells are asked for their number many times over. */
const knownNumbers = new WeakMap<GridCell, CellNumber | null>();
const knownPercents = new WeakMap<GridCell, CellNumber | null>();

function numberIn(entry: GridCell, percent: boolean): CellNumber | null {
  const { stored } = entry.cell;
  if (stored && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(stored.number)) return storedNumber(stored);
  if (!/\d/.test(entry.text)) return null;
  if (entry.text.length > LONGEST_NUMBER) return firstLine(entry, percent);
  const style = { percent, english: entry.english };
  const text = withoutNotes(entry.text).replace(/\s*\((?:ước|ƯTH|ước TH|dự kiến)\)$/iu, '');
  return printedNumber(text, style) ?? (percent ? null : measuredNumber(text, style)) ?? firstLine(entry, percent);
}

/** Of several the first that is an amount, no growth and no difference. */
const firstLine = (entry: GridCell, percent: boolean): CellNumber | null =>
  linesOf(entry, percent).find(({ number, isDifference }) => !isDifference && !isGrowth(number))?.number ?? null;

/** `+9,5%` in a column of plans: so much more than last year. */
export const isGrowth = ({ signed, percent }: CellNumber): boolean => signed && percent;

/** A number of a cell with who it is of: `HĐND: 95,6` above `cấp trên: 168,6`. */
export type NamedLine = { readonly name: string; readonly number: CellNumber; readonly isDifference: boolean };

/** The lines of a cell, where each is a name with its number; none where one of them is not. */
export function linesOf({ cell, english }: GridCell, percent = false): readonly NamedLine[] {
  if (cell.paragraphs.length > MOST_LINES) return [];
  const lines = cell.paragraphs.map((paragraph) => NAMED_LINE.exec(wordsOf(paragraph).normalize('NFC')));
  const named = lines.flatMap((line): readonly NamedLine[] => {
    const words = withoutNotes(line?.[2] ?? '');
    const plain = line && printedNumber(words, { percent, english });
    const number = plain ?? differenceIn(words, english);
    return line && number ? [{ name: line[1] ?? '', number, isDifference: !plain }] : [];
  });
  return named.length === lines.length ? named : [];
}

const LONGEST_NUMBER = 48;
const MOST_LINES = 6;
const NAMED_LINE = /^\s*(\p{L}[\p{L} ]{0,40}):\s*([-+−–\d].{0,40})$/u;

/** A difference in points or in things: `-0,02 điểm`, `+4.390 vụ`; null for plain numbers and percents. */
export const cellDifference = (entry: GridCell | null | undefined): CellNumber | null =>
  entry ? differenceIn(withoutNotes(entry.text), entry.english) : null;

function differenceIn(text: string, english: boolean): CellNumber | null {
  const [, digits = '', behind = ''] = /^([-+−–]?\s?\d[\d.,]*)\s+(\p{L}[\p{L}\d/²³ %]{0,30})$/u.exec(text) ?? [];
  if (!POINTS.test(behind) && unitOf(behind) === null) return null;
  return printedNumber(digits, { percent: false, english });
}

const POINTS = /^điểm(?: %| phần trăm)?$/u;

/** `35 đoàn viên`, `02 công trình`: a number and its unit of measure. */
function measuredNumber(text: string, style: Style): CellNumber | null {
  const [, digits = '', behind = ''] =
    /^((?:\p{L}+\s)?[≥≤><]?\s?\d[\d.,]*)\s+(\p{L}[\p{L}\d/ ]{0,30})$/u.exec(text) ?? [];
  const unit = behind === '' ? null : unitOf(behind);
  const number = unit === null ? null : printedNumber(digits, style);
  return number && unit !== null ? { ...number, unit } : null;
}

type Style = { readonly percent: boolean; readonly english: boolean };

/** `-12,3`, `(12,3)`, `≥ 95`, `9,5 - 10`, `318/324`, `Giảm 1,5`, `90 trở lên`. */
function printedNumber(text: string, style: Style): CellNumber | null {
  const word = BEFORE.exec(text)?.[0] ?? '';
  const rest = text
    .slice(word.length)
    .replace(BEHIND, '')
    .replace(/\s?(?:điểm %|đ%)$/u, '')
    .trim();
  const first = /^(\d[\d.,]*%?)\s*[-–/]\s*\d[\d.,]*\s?%?$/u.exec(rest)?.[1] ?? rest;
  const bracketed = /^\(([^()]+)\)$/u.exec(first)?.[1];
  const match = NUMBER.exec((bracketed ?? first).replace(/(?<=\d)\s(?=\d{3}(?:\D|$))/g, '').trim());
  const digits = (match?.[3] ?? '').replace(/[.,]$/, '');
  const parsed = match && numberOf(style.english ? swapped(digits) : digits, style.percent || match[4] === '%');
  if (!match || !parsed) return null;
  const down = /^giảm/iu.test(word);
  const negative = bracketed !== undefined || down || ['-', '–', '−'].includes(match[1] ?? '');
  return {
    value: negative ? parsed.value.times(-1) : parsed.value,
    decimals: parsed.decimals,
    signed: (match[1] ?? '') !== '' || bracketed !== undefined || /^(?:tăng|giảm|vượt)/iu.test(word),
    percent: match[4] === '%',
    approx: match[2] || (/^(?:tăng|giảm|đạt|vượt)/iu.test(word) ? null : word.trim().toLowerCase()) || null,
  };
}

const swapped = (digits: string): string => digits.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

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
