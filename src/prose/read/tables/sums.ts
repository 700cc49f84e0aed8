/**
 * Rows that add up to the row above them are its parts, where neither number nor dash says so.
 */
import { type Decimal, decimal, zero } from '#core/decimal.ts';
import type { Column } from './columns.ts';
import { cellNumber, type Grid } from './grids.ts';

const MOST_PARTS = 12;
const FEWEST_COLUMNS = 2;

type Figures = readonly (Decimal | null)[];

/** The rows, by index, that together with their neighbours make up an unnumbered row above. */
export function partsBySum(
  grid: Grid,
  { columns, firstRow }: { columns: readonly Column[]; firstRow: number },
): ReadonlySet<number> {
  const parts = new Set<number>();
  if (columns.some((column) => column.role === 'order')) return parts;
  const added = columns.filter((column) => column.role === 'value' || column.role === 'plan' || column.role === 'last');
  const unit = columns.find((column) => column.role === 'unit');
  const figures = grid.rows.map(
    (row, at): Figures => (at < firstRow ? [] : added.map((column) => cellNumber(row[column.index])?.value ?? null)),
  );
  const sameUnit = (a: number, b: number): boolean =>
    unit === undefined || grid.rows[a]?.[unit.index]?.text === grid.rows[b]?.[unit.index]?.text;
  for (let at = firstRow; at < grid.rows.length; at += 1) {
    const count = parts.has(at) ? 0 : partsBelow(figures, at, (next) => sameUnit(at, next));
    for (let part = 1; part <= count; part += 1) parts.add(at + part);
  }
  return parts;
}

/** How many of the rows below add up to this one in every column that tells; 0 for none. */
function partsBelow(figures: readonly Figures[], at: number, fits: (row: number) => boolean): number {
  const whole = figures[at] ?? [];
  const sums = whole.map(() => zero);
  for (let count = 1; count <= MOST_PARTS && at + count < figures.length && fits(at + count); count += 1) {
    figures[at + count]?.forEach((value, column) => {
      sums[column] = (sums[column] ?? zero).plus(value ?? zero);
    });
    if (count >= 2 && isSum(whole, sums, count)) return count;
  }
  return 0;
}

function isSum(whole: Figures, sums: readonly Decimal[], count: number): boolean {
  const told = whole.flatMap((value, column) =>
    value === null || value.eq(0) ? [] : [{ value, sum: sums[column] ?? zero }],
  );
  const slack = decimal(count).times(decimal('0.06'));
  return told.length >= FEWEST_COLUMNS && told.every(({ value, sum }) => value.minus(sum).abs().lte(slack));
}
