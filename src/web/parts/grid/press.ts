/**
 * What each key does in the grid, as in the spreadsheet people know: a table from keys to moves and deeds.
 * A key that is not the grid’s gives null and stays the browser’s.
 */
import { begin, canType, emptied, enter, type Grid, redo, type Spot, select, undo } from './grid.ts';

export type Key = {
  readonly key: string;
  readonly shift?: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  /** Lines in sight: how far Page Down goes. */
  readonly page?: number;
};

type Move = (grid: Grid, key: Key) => Spot;

const lastRow = ({ rows }: Grid): number => rows.length - 1;
const lastColumn = ({ columns }: Grid): number => columns.length - 1;

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ at }, { ctrl }) => ({ ...at, row: ctrl ? 0 : at.row - 1 }),
  ArrowDown: (grid, { ctrl }) => ({ ...grid.at, row: ctrl ? lastRow(grid) : grid.at.row + 1 }),
  ArrowLeft: ({ at }, { ctrl }) => ({ ...at, column: ctrl ? 0 : at.column - 1 }),
  ArrowRight: (grid, { ctrl }) => ({ ...grid.at, column: ctrl ? lastColumn(grid) : grid.at.column + 1 }),
  Home: ({ at }, { ctrl }) => ({ row: ctrl ? 0 : at.row, column: 0 }),
  End: (grid, { ctrl }) => ({ row: ctrl ? lastRow(grid) : grid.at.row, column: lastColumn(grid) }),
  PageUp: ({ at }, { page = 15 }) => ({ ...at, row: at.row - page }),
  PageDown: ({ at }, { page = 15 }) => ({ ...at, row: at.row + page }),
};

/**
 * The grid after a key, or null where the key is not the grid’s.
 *
 * While somebody types inside a text (F2, a second touch) arrows, Home and End are the text’s; while they type over it,
 * arrows enter the text and move on.
 */
export function press(grid: Grid, key: Key): Grid | null {
  if (key.alt) return null;
  if (grid.typing) return pressTyping(grid, key);
  if (key.ctrl) return pressWithCtrl(grid, key);
  const move = moves[key.key];
  if (move) return select(grid, move(grid, key), key.shift);
  switch (key.key) {
    case 'Enter':
      return downOrUp(grid, key);
    case 'Tab':
      return alongOrOut(grid, key);
    case 'F2':
      return begin(grid);
    case 'Delete':
    case 'Backspace':
      return emptied(grid);
    case 'Escape':
      return { ...grid, from: grid.at, leaving: true };
    default:
      return null;
  }
}

function pressTyping(grid: Grid, key: Key): Grid | null {
  switch (key.key) {
    case 'Escape':
      return { ...grid, typing: null };
    case 'Enter':
      return downOrUp(enter(grid), key);
    case 'Tab':
      return alongOrOut(enter(grid), key);
    case 'F2':
      return grid.typing ? { ...grid, typing: { ...grid.typing, inside: !grid.typing.inside } } : grid;
    default: {
      const move = moves[key.key];
      if (!move || key.ctrl || key.shift || (grid.typing?.inside && !key.key.startsWith('Page'))) return null;
      return select(grid, move(grid, key));
    }
  }
}

function pressWithCtrl(grid: Grid, key: Key): Grid | null {
  switch (key.key.toLowerCase()) {
    case 'z':
      return key.shift ? redo(grid) : undo(grid);
    case 'y':
      return redo(grid);
    case 'a':
      return { ...grid, from: { row: 0, column: 0 }, at: { row: lastRow(grid), column: lastColumn(grid) } };
    default: {
      const move = moves[key.key];
      return move ? select(grid, move(grid, key), key.shift) : null;
    }
  }
}

/** Down a line, back to where a run of Tab began. */
function downOrUp(grid: Grid, { shift }: Key): Grid {
  const step = shift ? -1 : 1;
  const column = grid.tabbedFrom ?? grid.at.column;
  return select(grid, { row: grid.at.row + step, column });
}

/** To the next cell that can be typed into; past the last one, or after Esc, out of the grid. */
function alongOrOut(grid: Grid, { shift }: Key): Grid | null {
  if (grid.leaving) return null;
  const step = shift ? -1 : 1;
  const wide = grid.columns.length;
  for (
    let place = grid.at.row * wide + grid.at.column + step;
    place >= 0 && place < wide * grid.rows.length;
    place += step
  ) {
    const spot = { row: Math.floor(place / wide), column: place % wide };
    if (!canType(grid, spot)) continue;
    const begun = spot.row === grid.at.row ? (grid.tabbedFrom ?? grid.at.column) : spot.column;
    return { ...select(grid, spot), tabbedFrom: begun };
  }
  return null;
}
