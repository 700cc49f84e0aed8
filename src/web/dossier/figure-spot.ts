/**
 * Where the number of a figure itself stands in its file: within the sentence it was read from, or in its cell of the row.
 */
import type { Figure, Submission } from '#web/dossier/dossier-index.ts';
import { numberWithin } from '#web/dossier/marks.ts';
import type { Spot } from '#web/paths.ts';

type Cell = Extract<Submission['layout'][number], { kind: 'table' }>['rows'][number][number];

/** The cells of the table row that holds the place; null in running text. */
export function rowAround({ layout }: Submission, { start, end }: Spot): readonly Cell[] | null {
  for (const block of layout) {
    if (block.kind !== 'table') continue;
    const row = block.rows.find((cells) => cells.some((cell) => cell.start < end && cell.end > start));
    if (row) return row;
  }
  return null;
}

/**
 * The number in digits, as a stretch of the file's text; null where it is said in words or nothing arose.
 * In a row the cell of the figure's column is looked at first, for the same number may stand in two.
 */
export function numberSpot(figure: Figure, submission: Submission): Spot | null {
  if (figure.source.kind !== 'report' || !figure.printed) return null;
  const { at } = figure.source;
  const { printed } = figure;
  const row = rowAround(submission, at);
  const places: readonly Spot[] = row
    ? [...byColumn(row, at.place?.column)].filter((cell) => cell.start < at.end && cell.end > at.start)
    : [at];
  for (const { start, end } of places) {
    const found = numberWithin(submission.text.slice(start, end), printed);
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return null;
}

/** The row with the cell of that grid column first. */
function byColumn(row: readonly Cell[], column: string | number | undefined): readonly Cell[] {
  let grid = 0;
  const own = row.filter((cell) => {
    const here = grid;
    grid += cell.colSpan;
    return here === column;
  });
  return [...own, ...row];
}
