/**
 * Cells where only listed values may be chosen (ECMA-376 part 1, 18.3.1.32 `dataValidation`).
 *
 * A short list stands in the rule itself; Excel takes no more than 255 characters there and parts values at
 * commas, so any other list stands in a column of a hidden sheet.
 */

import { escaped } from '#paper/package/xml-text.ts';
import type { Sheet, SheetCell, Workbook } from '#paper/workbook.ts';
import { cellAddress, columnLetters, quotedSheet } from './place.ts';

/** Lists that need the hidden sheet, by their values, in the order they are met. */
export type ChoiceLists = ReadonlyMap<string, { readonly column: number; readonly values: readonly string[] }>;

const keyOf = (values: readonly string[]): string => JSON.stringify(values);

const longestInline = 255;

const fitsInline = (values: readonly string[]): boolean =>
  values.join(',').length <= longestInline &&
  values.every((value) => value !== '' && /^[^\s,"][^,"]*$/.test(value) && value === value.trim());

/**
 * The lists of a workbook that do not fit into their rules.
 *
 * @example choiceLists(workbook).size // 0
 */
export function choiceLists(workbook: Workbook): ChoiceLists {
  const lists = new Map<string, { column: number; values: readonly string[] }>();
  const cells = workbook.sheets.flatMap((sheet) => sheet.rows.flat());
  for (const values of cells.flatMap((cell) => (cell?.choices?.length ? [cell.choices] : []))) {
    if (!fitsInline(values) && !lists.has(keyOf(values))) lists.set(keyOf(values), { column: lists.size, values });
  }
  return lists;
}

/**
 * The hidden sheet's cells: one list per column.
 *
 * @example choiceRows(lists)[0]?.[0]?.value // 'Đạt, sớm hơn lộ trình'
 */
export function choiceRows(lists: ChoiceLists): readonly (readonly (SheetCell | null)[])[] {
  const columns = [...lists.values()].map((list) => list.values);
  const height = columns.reduce((most, values) => Math.max(most, values.length), 0);
  return Array.from({ length: height }, (_, row) =>
    columns.map((values) => (values[row] === undefined ? null : { value: values[row], kind: 'text' })),
  );
}

/** What the rules need of the workbook: the lists and the name of the sheet they stand on. */
export type ChoiceSheet = { readonly lists: ChoiceLists; readonly name: string };

/**
 * The rules of one sheet as `dataValidations`, or nothing; cells with the same list share a rule.
 *
 * @example choicesXml(sheet, { lists: new Map(), name: '' }) // ''
 */
export function choicesXml(sheet: Sheet, hidden: ChoiceSheet): string {
  const places = new Map<string, { values: readonly string[]; cells: [row: number, column: number][] }>();
  sheet.rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (!cell?.choices?.length) return;
      const known = places.get(keyOf(cell.choices)) ?? { values: cell.choices, cells: [] };
      known.cells.push([y, x]);
      places.set(keyOf(cell.choices), known);
    });
  });
  const rules = [...places.values()].map(
    ({ values, cells }) =>
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${rangesOf(cells).join(' ')}">` +
      `<formula1>${escaped(sourceOf(values, hidden))}</formula1></dataValidation>`,
  );
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** Cells below each other as one range. */
function rangesOf(cells: readonly (readonly [row: number, column: number])[]): readonly string[] {
  const down = [...cells].sort(([y1, x1], [y2, x2]) => x1 - x2 || y1 - y2);
  const ranges: { column: number; from: number; to: number }[] = [];
  for (const [row, column] of down) {
    const last = ranges.at(-1);
    if (last?.column === column && last.to === row - 1) last.to = row;
    else ranges.push({ column, from: row, to: row });
  }
  return ranges.map(({ column, from, to }) =>
    from === to ? cellAddress(from, column) : `${cellAddress(from, column)}:${cellAddress(to, column)}`,
  );
}

function sourceOf(values: readonly string[], hidden: ChoiceSheet): string {
  const list = hidden.lists.get(keyOf(values));
  if (list === undefined) return `"${values.join(',')}"`;
  const letters = columnLetters(list.column);
  return `${quotedSheet(hidden.name)}!$${letters}$1:$${letters}$${values.length}`;
}
