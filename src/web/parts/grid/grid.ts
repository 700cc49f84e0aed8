/**
 * The entry grid without a browser: its rows and columns, the texts people typed, where they are, what is selected, what
 * is being typed, and what can be undone. Every function takes a grid and gives the next one.
 *
 * Texts stay exactly as typed, also where they are no number: a cell that is wrong is marked, never emptied.
 */
import type { Reading } from './entered.ts';

export type Column = Reading & {
  readonly key: string;
  readonly title: string;
  /** In rem. */
  readonly width: number;
  /** Shown and copied, never typed into: plan, same period. */
  readonly readOnly?: boolean;
  /** Of a read-only column, what it shows where that follows from what is typed in the row: a share of the plan. */
  readonly shows?: (row: Row, texts: Readonly<Record<string, string>>) => string;
};

export type Row = {
  readonly key: string;
  /** The first columns, which stay in sight; the first of them names the row. */
  readonly heads: readonly string[];
  /** What read-only columns show, by column. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Of this row alone, where it differs from its column: the measure of a number. */
  readonly measure?: string;
};

/** What is typed, by row and column; a cell that nobody typed into is not there. */
export type Texts = ReadonlyMap<string, Readonly<Record<string, string>>>;

export type Spot = { readonly row: number; readonly column: number };

export type Change = { readonly at: Spot; readonly before: string; readonly after: string };

export type Grid = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly texts: Texts;
  /** The cell that takes the keys. */
  readonly at: Spot;
  /** The other corner of what is selected. */
  readonly from: Spot;
  /** What is in the cell while somebody types; null while they move. */
  readonly typing: { readonly text: string; readonly inside: boolean } | null;
  /** The column a run of Tab began in: Enter goes back to it, one line down. */
  readonly tabbedFrom: number | null;
  /** After Esc, Tab leaves the grid. */
  readonly leaving: boolean;
  readonly done: readonly (readonly Change[])[];
  readonly undone: readonly (readonly Change[])[];
};

const mostSteps = 200;

/** A grid in which nothing was done yet, at its first cell that can be typed into. */
export function openGrid(parts: Pick<Grid, 'columns' | 'rows' | 'texts'>): Grid {
  const first = {
    row: 0,
    column: Math.max(
      0,
      parts.columns.findIndex(({ readOnly }) => !readOnly),
    ),
  };
  return { ...parts, at: first, from: first, typing: null, tabbedFrom: null, leaving: false, done: [], undone: [] };
}

/** The grid over texts that came from elsewhere: saved, loaded anew; what was done can still be undone. */
export const withTexts = (grid: Grid, texts: Texts): Grid => (texts === grid.texts ? grid : { ...grid, texts });

/** The text of a cell: typed, or shown beside. */
export function textAt({ columns, rows, texts }: Grid, { row, column }: Spot): string {
  const line = rows[row];
  const of = columns[column];
  if (!line || !of) return '';
  return textIn(of, line, texts.get(line.key));
}

/** The text of a cell of a row in which this is typed. */
export function textIn(column: Column, row: Row, typedIn: Readonly<Record<string, string>> = {}): string {
  if (!column.readOnly) return typedIn[column.key] ?? '';
  return column.shows?.(row, typedIn) ?? row.beside?.[column.key] ?? '';
}

/** How a cell is read: its column’s way, in the measure of its row. */
export function readingAt({ columns, rows }: Pick<Grid, 'columns' | 'rows'>, { row, column }: Spot): Reading {
  const of = columns[column] ?? { kind: 'text' };
  const measure = rows[row]?.measure;
  return measure === undefined ? of : { ...of, measure };
}

export type Range = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

export const selected = ({ at, from }: Pick<Grid, 'at' | 'from'>): Range => ({
  top: Math.min(at.row, from.row),
  bottom: Math.max(at.row, from.row),
  left: Math.min(at.column, from.column),
  right: Math.max(at.column, from.column),
});

/** Line by line. */
export function spotsOf({ top, bottom, left, right }: Range): readonly Spot[] {
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) spots.push({ row, column });
  return spots;
}

export const canType = (grid: Pick<Grid, 'columns'>, { column }: Spot): boolean =>
  grid.columns[column] !== undefined && !grid.columns[column].readOnly;

/** Moves to a cell; `extend` keeps the other corner. Whatever was being typed is entered first. */
export function select(grid: Grid, spot: Spot, extend = false): Grid {
  const settled = enter(grid);
  const at = {
    row: Math.max(0, Math.min(grid.rows.length - 1, spot.row)),
    column: Math.max(0, Math.min(grid.columns.length - 1, spot.column)),
  };
  return { ...settled, at, from: extend ? settled.from : at, tabbedFrom: null, leaving: false };
}

/** Begins to type in the cell a selection began at: over the old text, or inside it. */
export function begin(grid: Grid, text: string | null = null): Grid {
  const at = grid.from;
  if (!canType(grid, at)) return grid;
  const typing = text === null ? { text: textAt(grid, at), inside: true } : { text, inside: false };
  return { ...grid, at, typing, leaving: false };
}

/** The text in the cell has become another while somebody types. */
export const typed = (grid: Grid, text: string): Grid =>
  grid.typing ? { ...grid, typing: { ...grid.typing, text } } : begin(grid, text);

/** Takes what is being typed into the cell, as one step. */
export function enter(grid: Grid): Grid {
  if (!grid.typing) return grid;
  const { text } = grid.typing;
  return changed({ ...grid, typing: null }, [{ at: grid.at, before: textAt(grid, grid.at), after: text.trim() }]);
}

/** Does several changes as one step; those that change nothing or may not be typed are left out. */
export function changed(grid: Grid, changes: readonly Change[]): Grid {
  const real = changes.filter(({ at, before, after }) => before !== after && canType(grid, at));
  if (real.length === 0) return grid;
  return { ...written(grid, real), done: [...grid.done, real].slice(-mostSteps), undone: [] };
}

/** Empties what is selected, as one step. */
export const emptied = (grid: Grid): Grid =>
  changed(
    grid,
    spotsOf(selected(grid)).map((at) => ({ at, before: textAt(grid, at), after: '' })),
  );

export function undo(grid: Grid): Grid {
  const step = grid.done.at(-1);
  if (!step) return grid;
  const back = step.map(({ at, before, after }) => ({ at, before: after, after: before }));
  return shown({ ...written(grid, back), done: grid.done.slice(0, -1), undone: [...grid.undone, step] }, step);
}

export function redo(grid: Grid): Grid {
  const step = grid.undone.at(-1);
  if (!step) return grid;
  return shown({ ...written(grid, step), done: [...grid.done, step], undone: grid.undone.slice(0, -1) }, step);
}

/** What was undone is where the reader looks. */
function shown(grid: Grid, step: readonly Change[]): Grid {
  const first = step[0]?.at;
  const last = step.at(-1)?.at;
  return first && last ? { ...grid, at: first, from: last, typing: null } : grid;
}

function written(grid: Grid, changes: readonly Change[]): Grid {
  const texts = new Map(grid.texts);
  for (const { at, after } of changes) {
    const row = grid.rows[at.row];
    const column = grid.columns[at.column];
    if (row && column) texts.set(row.key, { ...texts.get(row.key), [column.key]: after });
  }
  return { ...grid, texts };
}
