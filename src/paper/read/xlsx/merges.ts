/**
 * Merged cells of a sheet (ECMA-376 part 1, 18.3.1.54), cut to the rows and columns that are shown.
 */

import type { Element } from '#paper/package/xml.ts';
import { addressOf } from './cell.ts';

/** Rows and columns from 0, last included; the corner moves when it is hidden. */
export type Merge = { top: number; left: number; readonly bottom: number; readonly right: number };

export type Span = { readonly colSpan: number; readonly rowSpan: number };

export type Spans = {
  readonly of: (row: number, column: number) => Span;
  readonly isCovered: (row: number, column: number) => boolean;
};

/** As many columns as a sheet has. */
export const COLUMNS = 16_384;
const SINGLE = { colSpan: 1, rowSpan: 1 };

/** The ranges of `mergeCells`; what is not a range is passed over. */
export function mergesIn(element: Element): readonly Merge[] {
  return element.children.flatMap(({ attributes }) => {
    const [from = '', to = ''] = (attributes.ref ?? '').split(':');
    const start = addressOf(from);
    const end = addressOf(to);
    return start && end ? [{ top: start.row, left: start.column, bottom: end.row, right: end.column }] : [];
  });
}

/**
 * Which cells grow and which vanish under them, over shown rows and used columns in rising order;
 * null when the merges cover more than `most` cells. Columns count on the sheet's grid, rows by
 * what is shown.
 */
export function coveredBy(
  merges: readonly Merge[],
  shown: { readonly rows: readonly number[]; readonly columns: readonly number[]; readonly most: number },
): Spans | null {
  const spans = new Map<number, { colSpan: number; rowSpan: number }>();
  const covered = new Set<number>();
  const touched = new Set<number>();
  const lastColumn = shown.columns.at(-1) ?? 0;
  let work = 0;
  for (const merge of merges) {
    const rows = within(shown.rows, merge.top, merge.bottom);
    const columns = within(shown.columns, merge.left, merge.right);
    work += 1 + rows.length * columns.length;
    if (work > shown.most) return null;
    const colSpan = Math.max(1, Math.min(merge.right, lastColumn) - merge.left + 1);
    spans.set(merge.top * COLUMNS + merge.left, { colSpan, rowSpan: Math.max(1, rows.length) });
    touched.add(merge.top);
    for (const row of rows) {
      touched.add(row);
      for (const column of columns) {
        if (row !== merge.top || column !== merge.left) covered.add(row * COLUMNS + column);
      }
    }
  }
  return {
    of: (row, column) => (touched.has(row) ? spans.get(row * COLUMNS + column) : undefined) ?? SINGLE,
    isCovered: (row, column) => touched.has(row) && covered.has(row * COLUMNS + column),
  };
}

/** The part of a rising list between two bounds, found by halving. */
export function within(rising: readonly number[], first: number, last: number): readonly number[] {
  return rising.slice(lowest(rising, first), lowest(rising, last + 1));
}

function lowest(rising: readonly number[], bound: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
