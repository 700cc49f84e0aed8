/**
 * Addresses in a workbook: cells, ranges, and names of sheets that Excel takes.
 *
 * ECMA-376 part 1, 18.18.7 (ST_CellRef); the rules for names are Excel's own.
 */

/**
 * The letters of a column counted from 0.
 *
 * @example columnLetters(27) // 'AB'
 */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/**
 * The address of a cell, row and column counted from 0.
 *
 * @example cellAddress(0, 27) // 'AB1'
 */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/**
 * A sheet's name as a formula writes it.
 *
 * @example quotedSheet("Quý III '19") // "'Quý III ''19'"
 */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

const longestName = 31;

/**
 * Names for sheets, in order: without the signs Excel forbids, at most 31 characters, each once
 * (Excel does not tell case apart).
 *
 * @example sheetNames(['Thu/chi', 'thu chi']) // ['Thu chi', 'thu chi 2']
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>(['history']);
  return wanted.map((name, index) => {
    const plain = legalName(name) || `Sheet${index + 1}`;
    const candidates = (n: number): string => (n === 1 ? plain : `${cut(plain, longestName - 1 - `${n}`.length)} ${n}`);
    let n = 1;
    while (taken.has(candidates(n).toLowerCase())) n += 1;
    taken.add(candidates(n).toLowerCase());
    return candidates(n);
  });
}

const legalName = (name: string): string =>
  cut(
    name
      .replace(/[[\]:*?/\\\0-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, ''),
    longestName,
  ).replace(/[' ]+$/, '');

const cut = (name: string, most: number): string => name.slice(0, most);
