/**
 * Sums as they are kept: what was folded, and what saves since then appended. A read adds both in one statement, so a
 * save that has returned is in every sum.
 */

import { z } from 'zod';
import type { Decimal } from '#core/decimal.ts';
import type { PeriodCode } from '#core/period.ts';
import { query } from '#store/access/query.ts';
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { answers, exactText, setAuthority, type TableRows } from '#store/rows.ts';
import { keptCells } from './kept-cells.ts';
import { keptPeriod, type SumCell } from './sum-cells.ts';
import { holdSums, repage } from './sum-pages.ts';

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
  async (session, authority: string, asked: SumsAsked): Promise<readonly Sum[]> => {
    const cells = await keptCells(session, authority, { ...asked, periods: asked.periods.map(keptPeriod) });
    return inOrder(cells.filter(isTold).map(sumOf));
  },
);

const isTold = ({ reported, notApplicable }: SumCell): boolean => reported !== 0 || notApplicable !== 0;

/** They mostly come as they should stand, and are then left so. */
const inOrder = (sums: readonly Sum[]): readonly Sum[] =>
  sums.every((sum, index) => index === 0 || byCell(sums[index - 1] ?? sum, sum) <= 0) ? sums : [...sums].sort(byCell);

/** Every cell that is kept, also those that nobody reports any more. */
export const everyCell = query(
  'read figures',
  (session, authority: string): Promise<readonly SumCell[]> => keptCells(session, authority, {}),
);

/** By bytes: period, node, indicator. */
export function byCell(a: Sum, b: Sum): number {
  if (a.period !== b.period) return a.period < b.period ? -1 : 1;
  if (a.node !== b.node) return a.node < b.node ? -1 : 1;
  return a.indicator === b.indicator ? 0 : a.indicator < b.indicator ? -1 : 1;
}

/** Puts appended changes together. No sum changes, and nobody needs to wait for it. */
export async function foldSums(connection: Connection, authority: string): Promise<void> {
  let isFolded = false;
  while (!isFolded)
    isFolded = await connection.transaction(async (session) => {
      await setAuthority(session, authority);
      return foldSome(session, authority);
    });
}

const foldedAtOnce = 20_000;

/** Folds so many changes at most, in the order of their key; true where none is left over. */
export async function foldSome(session: Session, authority: string): Promise<boolean> {
  await holdSums(session, authority);
  const [last] = await answers(
    session,
    lastRow,
    sql`select period, node, indicator, entry from sum_change where authority = ${authority}
      order by period, node, indicator, entry offset ${foldedAtOnce - 1}::integer limit 1`,
  );
  const upTo =
    last === undefined
      ? sql`true`
      : sql`(period, node, indicator, entry) <= (${last.period}, ${last.node}, ${last.indicator}, ${last.entry}::bigint)`;
  const touched = await answers(
    session,
    placeRow,
    sql`with gone as (delete from sum_change where authority = ${authority} and ${upTo} returning *),
      folded as (insert into sum_folded (authority, period, node, indicator, value, reported, not_applicable, partly)
        select authority, period, node, indicator, sum(value), sum(reported), sum(not_applicable), sum(partly)
          from gone group by authority, period, node, indicator order by 1, 2, 3, 4
        on conflict (authority, period, node, indicator) do update set
          value = sum_folded.value + excluded.value,
          reported = sum_folded.reported + excluded.reported,
          not_applicable = sum_folded.not_applicable + excluded.not_applicable,
          partly = sum_folded.partly + excluded.partly
        returning period, node)
      select distinct period, node from folded`,
  );
  const [periods, nodes] = [touched.map(({ period }) => period), touched.map(({ node }) => node)];
  const ofThese = sql`(period, node) in (select * from unnest(${periods}::text[], ${nodes}::text[]))`;
  if (touched.length > 0) await repage(session, authority, ofThese);
  return last === undefined;
}

const lastRow = z.object({ period: z.string(), node: z.string(), indicator: z.string(), entry: z.string() });
const placeRow = z.object({ period: z.string(), node: z.string() });
