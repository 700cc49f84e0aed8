/**
 * Tables whose plans and results stand below each other: `KH`, `TH`, `%` in a column of their own, or as the rows
 * below a name without figures. The result is the figure; what the other rows of its group hold belongs to it.
 */
import { phraseBook } from '#prose/lexicon/phrase-book.ts';
import { ROW_KINDS, type RowKind } from '#prose/lexicon/tables.ts';
import type { FigureFact } from '#prose/read/reading.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import type { Column } from './columns.ts';
import { saysEstimate } from './estimates.ts';
import { type CellNumber, cellNumber, type Grid, type GridCell } from './grids.ts';
import { timesOf } from './times.ts';
import { withoutUnit } from './units.ts';

/** What a row holds, and the rows of its group by what they hold. */
export type RowRole = {
  readonly kind: RowKind;
  readonly estimate: boolean;
  /** The cell that names the group. */
  readonly name: GridCell | null;
  readonly group: ReadonlyMap<RowKind, number>;
};

export type RowRoles = { readonly of: (row: number) => RowRole | null; readonly column: number | null };

const kinds = phraseBook(ROW_KINDS);
const NOBODY: RowRoles = { of: () => null, column: null };
const LONGEST = 10;
const LARGEST = 12;

type Told = { readonly kind: RowKind; readonly year: number | null; readonly estimate: boolean };

/** The kind a cell names and nothing else, its year and `- ` before it aside; null for other words. */
function toldIn(text: string): Told | null {
  const tokens = tokensOf(withoutUnit(text.replace(/^[-–+•*a-d)\d.\s]*(?=[\p{L}%])/u, '')));
  const match = tokens.length > 0 && tokens.length <= LONGEST ? kinds.at(tokens, 0) : null;
  if (!match) return null;
  const rest = tokens
    .slice(match.to)
    .map((token) => token.text)
    .join(' ');
  const times = timesOf(rest, 2000);
  if (rest !== '' && times.span === null && !/^(?:\(?\s*%\s*\)?|năm|kỳ)$/u.test(rest)) return null;
  return { kind: match.value, year: times.years.at(-1) ?? null, estimate: saysEstimate(text) };
}

/** The roles of the rows below `firstRow`; nobody's in a table without both plans (or same periods) and results in rows. */
export function rowRolesOf(grid: Grid, columns: readonly Column[], firstRow: number): RowRoles {
  const label = columns.find(({ role }) => role === 'label');
  if (label === undefined) return NOBODY;
  const beside = columns.find(
    ({ index, role }) => index !== label.index && role !== 'order' && allTell(grid, index, firstRow),
  );
  const roles = beside === undefined ? below(grid, label.index, firstRow) : besides(grid, { label, beside }, firstRow);
  const held = new Set([...roles.values()].map(({ kind }) => kind));
  if (!held.has('result') || (!held.has('plan') && !held.has('last'))) return NOBODY;
  return { of: (row) => roles.get(row) ?? null, column: beside?.index ?? null };
}

/** Every cell of a column tells what its row holds. */
function allTell(grid: Grid, column: number, firstRow: number): boolean {
  const texts = grid.rows.slice(firstRow).flatMap((row) => (row[column]?.text ? [row[column]?.text ?? ''] : []));
  return texts.length >= 2 && texts.every((text) => toldIn(text) !== null);
}

type Group = { name: GridCell | null; rows: { row: number; told: Told }[] };

/** `Diện tích | KH`, `| TH`: a group goes on until another name or the first kind comes again. */
function besides(grid: Grid, { label, beside }: { readonly label: Column; readonly beside: Column }, firstRow: number) {
  const groups: Group[] = [];
  grid.rows.forEach((row, at) => {
    const told = at < firstRow ? null : toldIn(row[beside.index]?.text ?? '');
    if (told === null) return;
    const cell = row[label.index] ?? null;
    const name = cell !== null && cell.text !== '' ? cell : null;
    const open = groups.at(-1);
    if (open === undefined || (name !== null && name.text !== open.name?.text) || open.rows.length >= LARGEST)
      groups.push({ name: name ?? open?.name ?? null, rows: [{ row: at, told }] });
    else open.rows.push({ row: at, told });
  });
  return rolesIn(groups);
}

/** A name without figures and the rows below it, each of which tells only what it holds. */
function below(grid: Grid, column: number, firstRow: number) {
  const groups: Group[] = [];
  let name: GridCell | null = null;
  for (let at = firstRow; at < grid.rows.length; at += 1) {
    const row = grid.rows[at] ?? [];
    const cell = row[column] ?? null;
    const told = cell === null || cell.row !== at ? null : toldIn(cell.text);
    const open = groups.at(-1);
    if (told === null)
      name =
        cell === null || row.some((one) => one !== cell && cellNumber(one) !== null && !isOrder(one)) ? null : cell;
    else if (name === null) continue;
    else if (open?.name === name && open.rows.length < LARGEST) open.rows.push({ row: at, told });
    else groups.push({ name, rows: [{ row: at, told }] });
  }
  return rolesIn(groups);
}

/** The number of a row in the list, `1` or `1.2`, at its beginning. */
const isOrder = (cell: GridCell | null): boolean =>
  cell !== null && cell.column === 0 && /^\d{1,2}(?:\.\d{1,2})*\.?$/u.test(cell.text);

/** Of two results of different years the earlier is what the later is compared with. */
function rolesIn(groups: readonly Group[]): ReadonlyMap<number, RowRole> {
  const roles = new Map<number, RowRole>();
  for (const { name, rows } of groups) {
    const latest = Math.max(0, ...rows.flatMap(({ told }) => (told.kind === 'result' && told.year ? [told.year] : [])));
    const settled = rows.map(({ row, told }) => ({
      row,
      ...told,
      kind: told.kind === 'result' && told.year !== null && told.year < latest ? ('last' as const) : told.kind,
    }));
    const group = new Map(settled.toReversed().map(({ kind, row }) => [kind, row] as const));
    for (const { row, kind, estimate } of settled) roles.set(row, { kind, estimate, name, group });
  }
  return roles;
}

/** A result with the plan, the same period and the percents that stand in other rows of its group. */
export function withRows(
  grid: Grid,
  { fact, value, role }: { readonly fact: FigureFact; readonly value: Column; readonly role: RowRole },
): FigureFact {
  const found = (kind: RowKind, percent = false): { readonly cell: GridCell; readonly number: CellNumber } | null => {
    const row = role.group.get(kind);
    const cell = row === undefined ? null : (grid.rows[row]?.[value.index] ?? null);
    const number = cell && cellNumber(cell, percent);
    return cell && number ? { cell, number } : null;
  };
  const [plan, last, done, growth] = [found('plan'), found('last'), found('done', true), found('growth', true)];
  const grown = growth && (growth.number.signed ? growth.number.value : growth.number.value.minus(100));
  return {
    ...fact,
    estimate: fact.estimate || role.estimate,
    planValue: fact.planValue ?? plan?.number.value ?? null,
    lastValue: fact.lastValue ?? last?.number.value ?? null,
    growthPct: fact.growthPct ?? grown ?? null,
    planPct: fact.planPct ?? done?.number.value ?? null,
    completions:
      fact.completions.length > 0 || done === null
        ? fact.completions
        : [{ percent: done.number.value, basis: done.cell.text, span: done.cell.span, approx: done.number.approx }],
  };
}
