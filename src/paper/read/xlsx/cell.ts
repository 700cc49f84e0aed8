/**
 * One cell of a spreadsheet (ECMA-376 part 1, 18.3.1.4): its words as printed, and the exact number
 * behind them.
 *
 * A formula counts by its stored value only; nothing is computed here. A date is words, not a
 * number: its serial means nothing to a reader.
 */
import type { Cell, Run } from '#paper/document.ts';
import { childOf, type Element, wholeNumber } from '#paper/package/xml.ts';
import { exactDecimal } from './exact-number.ts';
import { printedNumber } from './number-format.ts';
import { type CellLook, fontLook } from './styles.ts';

export type CellContent = {
  readonly runs: readonly Run[];
  readonly look: CellLook;
  readonly stored?: NonNullable<Cell['stored']>;
  /** What a clerk should know of this cell. */
  readonly trouble?: 'formula-without-value' | 'formula-error' | 'number-as-text';
};

export type CellReading = {
  readonly strings: readonly (readonly Run[])[];
  readonly lookOf: (style: number | undefined) => CellLook;
  readonly epoch1904: boolean;
};

/** Reads `c`; null for a cell without content. */
export function readCell(cell: Element, reading: CellReading): CellContent | null {
  const look = reading.lookOf(wholeNumber(cell.attributes.s));
  const type = cell.attributes.t ?? 'n';
  const value = childOf(cell, 'v')?.text ?? '';
  if (childOf(cell, 'f') && value === '' && type !== 'str' && type !== 'inlineStr') {
    return { runs: [], look, trouble: 'formula-without-value' };
  }
  if (type === 's') return ofText(dressed(reading.strings[wholeNumber(value) ?? -1] ?? [], look), look);
  if (type === 'inlineStr') return ofText(dressed(stringRuns(childOf(cell, 'is')), look), look);
  if (type === 'str') return ofText([{ ...look.font, text: unescaped(value) }], look);
  if (value === '') return null;
  if (type === 'e') return { ...plainly(value, look), trouble: 'formula-error' };
  if (type === 'b') return plainly(value === '1' ? 'TRUE' : 'FALSE', look);
  if (type === 'd') return plainly(value.replace(/^(\d{4})-(\d\d)-(\d\d)/, '$3/$2/$1').replace(/T.*$/, ''), look);
  return ofNumber(cell, value, { look, epoch1904: reading.epoch1904 });
}

const plainly = (text: string, look: CellLook): CellContent => ({ runs: [{ ...look.font, text }], look });

function ofNumber(
  cell: Element,
  value: string,
  { look, epoch1904 }: { look: CellLook; epoch1904: boolean },
): CellContent {
  const number = exactDecimal(value);
  if (number === null) return plainly(value, look);
  const formula = childOf(cell, 'f')?.text ?? '';
  const printed = plainly(printedNumber(number, look.format, epoch1904), look);
  if (look.format.kind === 'date') return printed;
  const percent = look.format.percent && { percent: true };
  return { ...printed, stored: { number, ...percent, ...(formula !== '' && { formula }) } };
}

/** Figures as people type them in either writing, with or without a percent sign. */
const NUMBER_AS_TEXT = /^[+-]?(\d+|\d{1,3}([.,\u00a0 ]\d{3})+)([.,]\d+)?\s*%?$/;

function ofText(runs: readonly Run[], look: CellLook): CellContent | null {
  const words = runs.map((run) => run.text).join('');
  if (words.trim() === '') return null;
  return { runs, look, ...(NUMBER_AS_TEXT.test(words.trim()) && { trouble: 'number-as-text' }) };
}

/** A string's own looks over the look of its cell; an unmarked string looks like the cell. */
const dressed = (runs: readonly Run[], look: CellLook): readonly Run[] => {
  const [only, ...more] = runs;
  return only && more.length === 0 ? [{ ...look.font, ...only }] : runs;
};

/** Reads a shared or inline string (18.4.8): plain or in runs; readings for pronunciation are left out. */
export function stringRuns(item: Element | undefined): readonly Run[] {
  const runs: Run[] = [];
  for (const child of item?.children ?? []) {
    if (child.name === 't') runs.push({ text: unescaped(child.text) });
    if (child.name === 'r') {
      runs.push({ ...fontLook(childOf(child, 'rPr')), text: unescaped(childOf(child, 't')?.text ?? '') });
    }
  }
  return runs.filter((run) => run.text !== '');
}

/** 22.4.2.4: `_x000D_` stands for a character XML cannot hold. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text
        .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replaceAll('\r\n', '\n')
    : text;

/**
 * Row and column of an address, from 0; null for anything else.
 *
 * @example addressOf('C12') // { row: 11, column: 2 }
 */
export function addressOf(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (digits === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column <= 16_384 && row <= 1_048_576 ? { row: row - 1, column: column - 1 } : null;
}

/** The address of a cell as people write it. */
export function nameOf(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

export const isHiddenColumn = (column: Element): boolean =>
  (column.attributes.hidden !== undefined && isShown(column.attributes.hidden)) || column.attributes.width === '0';

const isShown = (value: string): boolean => value === '1' || value === 'true';

export const isHiddenRow = (row: Element): boolean =>
  isShown(row.attributes.hidden ?? '0') || (row.attributes.ht === '0' && isShown(row.attributes.customHeight ?? '0'));
