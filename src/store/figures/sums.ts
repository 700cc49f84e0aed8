/**
 * Sums as they are kept: what was folded, and what saves since then appended. A read adds both in one statement, so a
 * save that has returned is in every sum.
 */

import { type Decimal, decimal, zero } from '#core/decimal.ts';
import { type PeriodCode, period } from '#core/period.ts';
import { query } from '#store/access/query.ts';
import { type Connection, type Row, type Session, type Statement, sql } from '#store/engine/connection.ts';
import { exactText, setAuthority, type TableRows } from '#store/rows.ts';
import { keptPeriod, merged, type SumCell } from './sum-cells.ts';

/** A sum with its coverage; not known is not zero. */
export type Sum = Omit<SumCell, 'value'> & { readonly value: Decimal | null };

/** Rows of what a save changes. */
export const changeRows = (authority: string, entry: number, cells: readonly SumCell[]): TableRows => ({
  table: 'sum_change',
  rows: cells.map((cell) => ({ authority, entry, ...columnsOf(cell) })),
});

/** Rows of sums reckoned afresh. */
export const foldedRows = (authority: string, cells: readonly SumCell[]): TableRows => ({
  table: 'sum_folded',
  rows: cells.map((cell) => ({ authority, ...columnsOf(cell) })),
});

const columnsOf = ({ notApplicable, value, ...cell }: SumCell) => ({
  ...cell,
  value: exactText(value),
  not_applicable: notApplicable,
});

/**
 * Rows as cells, read by hand: a pivot is a hundred thousand rows, and a schema takes longer over them than the database.
 */
function cellReader(): (row: Row) => SumCell {
  const periods = new Map<string, PeriodCode>();
  const periodIn = (text: string): PeriodCode => {
    const known = periods.get(text) ?? period(text);
    periods.set(text, known);
    return known;
  };
  return (row) => ({
    period: periodIn(text(row.period)),
    node: text(row.node),
    indicator: text(row.indicator),
    value: decimal(text(row.value)),
    reported: count(row.reported),
    notApplicable: count(row.notApplicable),
    partly: count(row.partly),
  });
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`not a text: ${String(value)}`);
}

function count(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new TypeError(`not a count: ${String(value)}`);
}

/** Not known where nobody reported, whatever was added up. */
export const sumOf = (cell: SumCell): Sum => (cell.reported === 0 ? { ...cell, value: null } : cell);

export type SumsAsked = {
  readonly periods: readonly PeriodCode[];
  /** By default all. */
  readonly nodes?: readonly string[];
  readonly indicators?: readonly string[];
};

/** The sums of nodes and indicators for periods, with how many units they cover; what nobody reported has no row. */
export const sumsFor = query(
  { action: 'read figures', units: ({ nodes }: SumsAsked) => nodes },
  (session, authority: string, asked: SumsAsked): Promise<readonly Sum[]> => {
    const { periods, nodes = null, indicators = null } = asked;
    return summed(
      session,
      sql`authority = ${authority} and period = any(${periods.map(keptPeriod)}::text[])
      and (${nodes}::text[] is null or node = any(${nodes}::text[]))
      and (${indicators}::text[] is null or indicator = any(${indicators}::text[]))`,
    );
  },
);

/** Every sum there is. */
export const everySum = query(
  'read figures',
  (session, authority: string): Promise<readonly Sum[]> => summed(session, sql`authority = ${authority}`),
);

/** What was folded comes as it lies; only what was appended since is grouped, and there is little of it. */
async function summed(session: Session, wanted: Statement): Promise<readonly Sum[]> {
  const rows = await session.query(
    sql`select period, node, indicator, value, reported, not_applicable as "notApplicable", partly, false as appended
      from sum_folded where ${wanted}
      union all select period, node, indicator, sum(value), sum(reported)::integer, sum(not_applicable)::integer,
        sum(partly)::integer, true
      from sum_change where ${wanted} group by period, node, indicator`,
  );
  const cellOf = cellReader();
  const folded = rows.filter(({ appended }) => appended === false).map(cellOf);
  const appended = rows.filter(({ appended }) => appended === true).map(cellOf);
  return (appended.length === 0 ? folded : merged([...folded, ...appended]))
    .filter(({ reported, notApplicable }) => reported !== 0 || notApplicable !== 0)
    .map(sumOf)
    .sort(byCell);
}

/** By bytes: period, node, indicator. */
export function byCell(a: Sum, b: Sum): number {
  if (a.period !== b.period) return a.period < b.period ? -1 : 1;
  if (a.node !== b.node) return a.node < b.node ? -1 : 1;
  return a.indicator === b.indicator ? 0 : a.indicator < b.indicator ? -1 : 1;
}

/** Puts appended changes together. No sum changes, and nobody needs to wait for it. */
export const foldSums = (connection: Connection, authority: string): Promise<void> =>
  connection.transaction(async (session) => {
    await setAuthority(session, authority);
    await session.query(sql`with gone as (delete from sum_change where authority = ${authority} returning *)
      insert into sum_folded (authority, period, node, indicator, value, reported, not_applicable, partly)
      select authority, period, node, indicator, sum(value), sum(reported), sum(not_applicable), sum(partly)
        from gone group by authority, period, node, indicator order by 1, 2, 3, 4
      on conflict (authority, period, node, indicator) do update set
        value = sum_folded.value + excluded.value,
        reported = sum_folded.reported + excluded.reported,
        not_applicable = sum_folded.not_applicable + excluded.not_applicable,
        partly = sum_folded.partly + excluded.partly`);
  });

/** Two sums of one cell that are not the same. */
export type WrongSum = {
  readonly period: PeriodCode;
  readonly node: string;
  readonly indicator: string;
  readonly kept: Decimal | null;
  readonly reckoned: Decimal | null;
};

/** Where what is kept differs from what was reckoned afresh, in value or coverage. */
export function wrongSums(kept: readonly Sum[], reckoned: readonly SumCell[]): readonly WrongSum[] {
  const keyOf = ({ period, node, indicator }: Sum): string => `${period}|${node}|${indicator}`;
  const right = new Map(reckoned.map((cell) => [keyOf(cell), cell]));
  const found = new Map(kept.map((sum) => [keyOf(sum), sum]));
  return [...new Set([...right.keys(), ...found.keys()])].flatMap((key) => {
    const [one, other] = [found.get(key), right.get(key)];
    const cell = one ?? other;
    if (cell === undefined || isSame(one, other)) return [];
    const { period, node, indicator } = cell;
    return [{ period, node, indicator, kept: one?.value ?? null, reckoned: other?.value ?? null }];
  });
}

const isSame = (one: Sum | undefined, other: SumCell | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.value ?? zero).eq(other.value) &&
  one.reported === other.reported &&
  one.notApplicable === other.notApplicable &&
  one.partly === other.partly;
