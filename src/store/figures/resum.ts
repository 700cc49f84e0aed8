/**
 * Sums reckoned anew within a deed that changed what they rest on beside figures: units and their tree, definitions of
 * indicators. No answer looks beyond its year, so what ended before a year stays as it is.
 */
import type { IndicatorCode } from '#core/indicator.ts';
import { sql } from '#store/engine/connection.ts';
import type { Hold } from '#store/ledger/deed.ts';
import type { Writing } from '#store/ledger/writing.ts';
import { figuresOf } from './figures.ts';
import { sumGround } from './save-figures.ts';
import { sumCells } from './sum-cells.ts';
import { holdSums, repage } from './sum-pages.ts';
import { foldedRows } from './sums.ts';

export type Resummed = {
  /** By default all. */
  readonly indicators?: readonly IndicatorCode[];
  readonly fromYear: number;
};

/** Held by whoever changes what sums rest on: the tree first, so that no save is under way. */
export const everyUnit: readonly (Hold | 'unit tree')[] = ['unit tree', { table: 'unit', column: 'unit' }];

/** Puts the sums of indicators, from a year on, in the place of what was kept; the deed must hold `everyUnit`. */
export async function resum({ session, write }: Writing, authority: string, what: Resummed): Promise<void> {
  const { indicators = null, fromYear } = what;
  const touched = sql`authority = ${authority} and left(period, 4) >= ${String(fromYear)}
    and (${indicators}::text[] is null or indicator = any(${indicators}::text[]))`;
  await holdSums(session, authority);
  // Changes first: whoever folds them meanwhile is waited for, and what he folded is seen by the second.
  await session.query(sql`delete from sum_change where ${touched}`);
  await session.query(sql`delete from sum_folded where ${touched}`);
  const figures = await figuresOf(
    session,
    authority,
    sql`left(period, 4) >= ${String(fromYear)}
      and (${indicators}::text[] is null or indicator = any(${indicators}::text[]))`,
  );
  await write(foldedRows(authority, sumCells(figures, await sumGround(session, authority))));
  await repage(session, authority, sql`left(period, 4) >= ${String(fromYear)}`);
}
