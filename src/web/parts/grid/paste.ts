/**
 * What a pasted block would do, before it does it: which cells change, what does not fit and why. Title rows and name
 * columns taken along with the numbers are recognised; with names, each line goes to the row of its name.
 */
import { decimal, printDecimal } from '#core/decimal.ts';
import { plain } from '#web/parts/plain.ts';
import { type Block, blockOf } from './block.ts';
import { entered, type Pointing, pointingOf } from './entered.ts';
import { type Change, canType, changed, type Grid, readingAt, type Spot, selected, spotsOf, textAt } from './grid.ts';

export type Unfitting = {
  readonly text: string;
  readonly why: 'below' | 'beside' | 'read-only' | 'unknown-row' | 'same-row';
  /** Where in the block, counted from one. */
  readonly line: number;
  readonly place: number;
};

export type Paste = {
  readonly changes: readonly Change[];
  readonly unfitting: readonly Unfitting[];
  /** Title rows left out. */
  readonly titles: number;
  /** Lines were put to rows by their names. */
  readonly byName: boolean;
  readonly pointing: Pointing;
  readonly size: { readonly rows: number; readonly columns: number };
};

/** What pasting this clipboard text at the selection would do. */
export function pasteOf(grid: Grid, text: string): Paste {
  const block = blockOf(text);
  const titles = titlesOf(grid, block);
  const body = block.slice(titles);
  const names = namesOf(grid, body);
  const pointing = pointingOf(body.flatMap((row) => row.slice(names?.wide ?? 0)));
  const size = { rows: body.length, columns: (body[0]?.length ?? 0) - (names?.wide ?? 0) };
  const about = { titles, byName: names !== null, pointing, size };
  const placed =
    size.rows === 1 && size.columns === 1 && !names ? filled(grid, body) : placedCells(grid, { body, titles, names });
  const changes: Change[] = [];
  const unfitting: Unfitting[] = [];
  for (const cell of placed) {
    if (cell.why) unfitting.push({ text: cell.text, why: cell.why, line: cell.line, place: cell.place });
    else if (cell.at)
      changes.push({ at: cell.at, before: textAt(grid, cell.at), after: rewritten(grid, cell, pointing) });
  }
  return { ...about, changes: changes.filter(({ before, after }) => before !== after), unfitting };
}

/** Does what the preview showed, as one step. */
export const pasted = (grid: Grid, paste: Paste): Grid => changed(grid, paste.changes);

/** Nothing to ask about: everything goes where it was aimed, and stands as it was. */
export const isPlain = ({ changes, unfitting, titles, byName }: Paste): boolean =>
  changes.length <= 1 && unfitting.length === 0 && titles === 0 && !byName;

type Placed = {
  readonly text: string;
  readonly line: number;
  readonly place: number;
  readonly at?: Spot;
  readonly why?: Unfitting['why'];
};

/** One value goes into everything that is selected. */
const filled = (grid: Grid, block: Block): readonly Placed[] =>
  spotsOf(selected(grid)).map((at) => {
    const text = block[0]?.[0] ?? '';
    const cell = { text, line: 1, place: 1 };
    return canType(grid, at) || text === textAt(grid, at) ? { ...cell, at } : { ...cell, why: 'read-only' as const };
  });

type Names = { readonly wide: number; readonly rows: readonly (number | null)[] };

function placedCells(
  grid: Grid,
  { body, titles, names }: { readonly body: Block; readonly titles: number; readonly names: Names | null },
): readonly Placed[] {
  const { top, left } = selected(grid);
  const wide = names?.wide ?? 0;
  const taken = new Set<number>();
  return body.flatMap((cells, line) => {
    const row = names ? (names.rows[line] ?? null) : top + line;
    const again = row !== null && taken.has(row);
    if (row !== null) taken.add(row);
    return cells.slice(wide).flatMap((text, place): readonly Placed[] => {
      const cell = { text, line: line + titles + 1, place: place + wide + 1 };
      if (row === null || again) {
        const why = again ? 'same-row' : 'unknown-row';
        return text.trim() === '' ? [] : [{ ...cell, text: `${cells.slice(0, wide).join(' ').trim()}: ${text}`, why }];
      }
      const at = { row, column: left + place };
      const why = whyNot(grid, at, text);
      if (why === undefined) return [{ ...cell, at }];
      return text.trim() === '' || why === 'same' ? [] : [{ ...cell, why }];
    });
  });
}

function whyNot(grid: Grid, at: Spot, text: string): Unfitting['why'] | 'same' | undefined {
  if (at.row >= grid.rows.length) return 'below';
  if (at.column >= grid.columns.length) return 'beside';
  if (canType(grid, at)) return undefined;
  return sameText(text, textAt(grid, at)) ? 'same' : 'read-only';
}

const sameText = (one: string, other: string): boolean => plain(one) === plain(other);

/** A number pointed the English way is written the Vietnamese way, so that the cell reads as the preview said. */
function rewritten(grid: Grid, { text, at }: Placed, pointing: Pointing): string {
  const tidy = text.trim();
  if (!at || pointing === 'vi') return tidy;
  const said = entered(tidy, readingAt(grid, at), pointing);
  return said.kind === 'number' ? printDecimal(decimal(said.value)) : tidy;
}

/** Leading rows that say a column’s title, and below them rows without any number, such as the numbers of columns. */
function titlesOf(grid: Grid, block: Block): number {
  const titles = new Set(grid.columns.map(({ title }) => plain(title)));
  const last = block.slice(0, 5).findLastIndex((row) => row.some((text) => titles.has(plain(text))));
  if (last < 0) return 0;
  const below = block[last + 1];
  return last + 1 + (below?.every((text) => text.trim() === '' || /^\(\d+\)$/.test(text.trim())) ? 1 : 0);
}

/** Name columns taken along: at least half of the lines begin with the name of a row of the grid. */
function namesOf(grid: Grid, body: Block): Names | null {
  const known = new Map<string, number>();
  grid.rows.forEach((row, place) => {
    const name = plain(row.heads[0] ?? '');
    if (name !== '' && !/^[\d.,]+$/.test(name) && !known.has(name)) known.set(name, place);
  });
  const most = Math.min(3, (body[0]?.length ?? 0) - 1);
  for (let column = 0; column < most; column += 1) {
    const rows = body.map((cells) => known.get(plain(cells[column] ?? '')) ?? null);
    if (rows.filter((row) => row !== null).length * 2 >= Math.max(2, body.length))
      return { wide: widthOfNames(grid, body, column), rows };
  }
  return null;
}

/** Heads stand side by side: the measure behind the name comes along with it. */
function widthOfNames(grid: Grid, body: Block, name: number): number {
  const heads = new Set(grid.rows.flatMap((row) => row.heads.slice(1).map(plain)).filter(Boolean));
  let wide = name + 1;
  while (
    wide < (body[0]?.length ?? 0) - 1 &&
    body.every((row) => (row[wide] ?? '') === '' || heads.has(plain(row[wide] ?? '')))
  ) {
    if (body.every((row) => (row[wide] ?? '') === '')) break;
    wide += 1;
  }
  return wide;
}
