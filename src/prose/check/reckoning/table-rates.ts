/**
 * A column of rates whose values are sums or differences of columns: `Tỷ lệ đúng và trước hạn` of what was done in time out of
 * all that was done, `Đạt chuẩn trở lên` of the first three kinds. Looked for only where no two columns make the rates.
 */
import { decimal } from '#core/decimal.ts';
import type { Interval } from '#core/figure.ts';
import { exactly, meet, minus, over, plus, sumOf, times } from '#prose/check/interval.ts';
import type { ExaminedTable, PrintedNumber, TableRow } from '#prose/check/rule.ts';
import type { Column } from '#prose/read/tables/columns.ts';
import { type Claim, holdsWith, type Relation, type Term, termOf } from './claim.ts';
import { printedOf } from './printed.ts';

/** Columns with the sign they are taken by. */
type Side = readonly { readonly column: Column; readonly sign: 1 | -1 }[];
type Way = { readonly part: Side; readonly base: Side };

const HUNDRED = decimal(100);
const NEAREST = 8;
const TRIED = 6;
const MOST = 0.75;
const FEWEST = 2;

/** The claims of the way that most rows agree with; none where no way fits two rows. */
export function combinedRates(table: ExaminedTable, column: Column, added: readonly Column[]): readonly Claim[] {
  const near = added
    .filter(({ index }) => index !== column.index && Math.abs(index - column.index) <= NEAREST)
    .slice(0, NEAREST);
  const rows = table.rows.filter(({ numbers }) => numbers.has(column.index));
  if (near.length < 3 || rows.length < FEWEST) return [];
  for (const way of waysOf(near)) {
    const tried = rows.slice(0, TRIED).flatMap((row) => rateClaim(row, column, way) ?? []);
    if (!areMostly(tried)) continue;
    const all = rows.flatMap((row) => rateClaim(row, column, way) ?? []);
    if (areMostly(all)) return all;
  }
  return [];
}

/** All but one of the rows and most of many; a rate of 0 or 100 says nothing of its way. */
function areMostly(claims: readonly Claim[]): boolean {
  const fits = claims.filter((claim) => holdsWith(claim));
  const telling = fits.filter(({ terms: [rate] }) => rate?.number.value.gt(0) && rate.number.value.lt(HUNDRED));
  return (
    telling.length >= FEWEST &&
    fits.length >= Math.max(FEWEST, claims.length * MOST - 1, Math.min(claims.length - 1, TRIED - 1))
  );
}

/** Sums of two or three neighbours and single columns, out of sums and differences; at least one side is put together. */
function waysOf(near: readonly Column[]): readonly Way[] {
  const runs = (most: number): readonly Side[] =>
    near.flatMap((_, at) =>
      Array.from({ length: most - 1 }, (_unused, more) => near.slice(at, at + more + 2))
        .filter((run, more) => run.length === more + 2)
        .map((run): Side => run.map((column) => ({ column, sign: 1 }))),
    );
  const singles: readonly Side[] = near.map((column) => [{ column, sign: 1 }]);
  const differences: readonly Side[] = near.flatMap((column) =>
    near
      .filter((other) => other !== column)
      .map(
        (other): Side => [
          { column, sign: 1 },
          { column: other, sign: -1 },
        ],
      ),
  );
  const parts = [...singles, ...runs(3)];
  const bases = [...singles, ...runs(4), ...differences];
  return parts.flatMap((part) => bases.flatMap((base) => (part.length + base.length > 2 ? [{ part, base }] : [])));
}

function termsOf(row: TableRow, side: Side): readonly Term[] | null {
  const numbers = side.map(({ column }): PrintedNumber | null => row.numbers.get(column.index) ?? null);
  if (numbers.some((number) => number === null)) return null;
  return side.flatMap(({ sign }, at) => {
    const number = numbers[at];
    return number ? [termOf(number, { factor: decimal(sign), exact: true })] : [];
  });
}

function rateClaim(row: TableRow, column: Column, { part, base }: Way): Claim | null {
  const percent = row.numbers.get(column.index);
  const [parts, bases] = [termsOf(row, part), termsOf(row, base)];
  if (!percent || parts === null || bases === null) return null;
  return {
    code: 'SL05',
    kind: 'ratio',
    terms: [termOf(percent), ...parts, ...bases],
    relation: rateOf(parts.length),
    place: percent.at,
    data: {
      label: row.label,
      said: `${printedOf(percent)}%`,
      now: shownOf(parts),
      base: shownOf(bases),
      unit: '%',
    },
  };
}

const shownOf = (terms: readonly Term[]): string =>
  terms.map(({ number, factor }, at) => `${at === 0 ? '' : factor.lt(0) ? ' - ' : ' + '}${printedOf(number)}`).join('');

/** percent = sum of the first `count` ÷ sum of the others. */
const rateOf = (count: number): Relation => {
  const computed = (values: readonly Interval[]): Interval | null => {
    const base = sumOf(values.slice(1 + count));
    return base.low.lte(0)
      ? null
      : times(over(sumOf(values.slice(1, 1 + count)), base) ?? exactly(decimal(0)), exactly(HUNDRED));
  };
  return {
    holds: (values) => {
      const [percent] = values;
      const rate = computed(values);
      if (percent === undefined || rate === null) return false;
      const half = minus(percent, percent).high.div(2);
      return meet(plus(percent, { low: decimal(0), high: half }), rate) !== null;
    },
    wanted: (at, values) => (at === 0 ? computed(values) : null),
  };
};
