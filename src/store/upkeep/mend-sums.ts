/**
 * Sums that were kept before a rule of reckoning changed, or that somebody changed past the program, made again what their
 * figures give. What is lacking is appended as a save appends its changes, under an entry of its own in the ledger.
 */
import type { Asking } from '#store/access/acting.ts';
import { asking, query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { everyFigure } from '#store/figures/figures.ts';
import { sumGround } from '#store/figures/save-figures.ts';
import { corrections, type SumCell, sumCells } from '#store/figures/sum-cells.ts';
import { holdSums, repage, wrongPages } from '#store/figures/sum-pages.ts';
import { changeRows, everyCell } from '#store/figures/sums.ts';
import { inDeed } from '#store/ledger/deed.ts';

/** What every kept sum lacks to be what its figures give. */
const lacking = query('mend sums', async (session, authority): Promise<readonly SumCell[]> => {
  const kept = await everyCell(session, authority);
  return corrections(kept, sumCells(await everyFigure(session, authority), await sumGround(session, authority)));
});

/** Mends what is wrong and tells how many sums; where nothing is, nothing is done and nothing entered. */
export async function mendSums(connection: Connection, who: Asking): Promise<number> {
  const { authority } = who;
  const found = await asking(connection, who, async (session) => [
    ...(await lacking(session, authority)),
    ...(await wrongPages(session, authority)),
  ]);
  if (found.length === 0) return 0;
  // Every save holds some unit, so none is under way between reading figures and reading sums.
  const holds = [{ table: 'unit', column: 'unit' }];
  const about = String(found.length);
  return inDeed(connection, { ...who, deed: 'mend sums', holds, about }, async (writing) => {
    const { session, entry, write } = writing;
    const cells = await lacking(session, authority);
    await write(changeRows(authority, entry, cells));
    await holdSums(session, authority);
    await repage(session, authority, sql`true`);
    return found.length;
  });
}
