/**
 * What is to be said of each cell while one types: first what the text itself lacks, then what the page's own check
 * says. Reckoned once for each state of a row.
 */
import { type Entered, entered, type WrongText } from './entered.ts';
import { type Column, type Grid, type Row, readingAt, type Spot } from './grid.ts';

export type Mark = {
  readonly severity: 'error' | 'warning';
  /** A reason of the grid's own words, or one the page says. */
  readonly reason: { readonly own: WrongText } | { readonly text: string };
};

export type CellCheck = (cell: {
  readonly row: Row;
  readonly column: Column;
  readonly said: Entered;
  /** The other texts of the row, by column. */
  readonly texts: Readonly<Record<string, string>>;
}) => { readonly severity: 'error' | 'warning'; readonly text: string } | null;

type RowMarks = Readonly<Record<string, Mark>>;
export type Marking = (row: number) => RowMarks;

const nothing: Readonly<Record<string, string>> = {};

/** Marks of rows by their place; what is known of a row holds until its texts change. */
export function markingOf(grid: Pick<Grid, 'rows' | 'columns' | 'texts'>, { check, known }: MarkingParts): Marking {
  return (place) => {
    const row = grid.rows[place];
    if (!row) return {};
    const texts = grid.texts.get(row.key) ?? nothing;
    const held = known.get(row);
    if (held && held.texts === texts) return held.marks;
    const marks = marksOfRow(grid, { place, texts, check });
    known.set(row, { texts, marks });
    return marks;
  };
}

export type Known = WeakMap<Row, { readonly texts: Readonly<Record<string, string>>; readonly marks: RowMarks }>;
type MarkingParts = { readonly check: CellCheck | undefined; readonly known: Known };

function marksOfRow(
  grid: Pick<Grid, 'rows' | 'columns'>,
  { place, texts, check }: { place: number; texts: Readonly<Record<string, string>>; check: CellCheck | undefined },
): RowMarks {
  const row = grid.rows[place];
  const marks: Record<string, Mark> = {};
  grid.columns.forEach((column, at) => {
    if (column.readOnly || !row) return;
    const said = entered(texts[column.key] ?? '', readingAt(grid, { row: place, column: at }));
    if (said.kind === 'wrong') marks[column.key] = { severity: 'error', reason: { own: said.why } };
    else {
      const found = check?.({ row, column, said, texts });
      if (found) marks[column.key] = { severity: found.severity, reason: { text: found.text } };
    }
  });
  return marks;
}

/** Every marked cell, line by line. */
export function markedSpots(grid: Pick<Grid, 'rows' | 'columns'>, marking: Marking): readonly Spot[] {
  const spots: Spot[] = [];
  for (let row = 0; row < grid.rows.length; row += 1) {
    const marks = marking(row);
    grid.columns.forEach(({ key }, column) => {
      if (marks[key]) spots.push({ row, column });
    });
  }
  return spots;
}
