/**
 * Saving figures: the figures, what they change in every sum above them, and the ledger entry, in one transaction. Writers
 * of one unit follow each other; writers of different units never wait.
 */
import type { Figure } from '#core/figure.ts';
import { yearOf } from '#core/period.ts';
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { type Deed, inDeed, nextNumber } from '#store/ledger/deed.ts';
import { indicatorsOfAllTimes } from '#store/what/indicators.ts';
import { peopleOf } from '#store/who/people.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import { figureRows, figuresOf } from './figures.ts';
import { changedCells } from './sum-cells.ts';
import { changeRows } from './sums.ts';

/** Others recorded figures of the same cells after what the writer had seen: nothing was saved, people decide. */
export class UnseenFigures extends Error {
  readonly figures: readonly Figure[];

  constructor(figures: readonly Figure[]) {
    super(`${figures.length} figures of the same cells were recorded meanwhile`);
    this.figures = figures;
  }
}

/** The highest number of a figure the writer had before his eyes; nothing where he overwrites nobody's view. */
export type Seen = { readonly seen?: number };

/**
 * Saves figures as new rows beside the old ones and gives the ledger entry. Once this returns, every read sees every sum
 * with them. With `seen`, throws the figures of the same cells that came later, and nothing is saved.
 */
export const saveFigures = async (
  connection: Connection,
  deed: Omit<Deed, 'deed'> & Seen,
  figures: readonly Figure[],
): Promise<number> => {
  const { authority, seen } = deed;
  return inDeed(connection, { ...deed, deed: 'save figures' }, async ({ session, entry, write }) => {
    await lockUnits(session, authority, figures);
    if (seen !== undefined) await refuseUnseen(session, { authority, seen }, figures);
    const ground = {
      units: await unitsOfAllTimes(session, authority),
      indicators: await indicatorsOfAllTimes(session, authority),
    };
    const before = await besideThese(session, authority, figures);
    const people = await peopleOf(session, authority);
    const first = await nextNumber(session, 'figure_number', figures.length);
    const rows = figureRows(figures, { authority, people, entry, first });
    await write(people.newRows());
    await write(rows);
    await write(changeRows(authority, entry, changedCells(before, figures, ground)));
    return entry;
  });
};

const unitsIn = (figures: readonly Figure[]): readonly string[] => [...new Set(figures.map(({ unit }) => unit))].sort();

/** In one order for all writers, so that none waits for another in a circle. References to a unit do not wait for it. */
const lockUnits = (session: Session, authority: string, figures: readonly Figure[]): Promise<unknown> =>
  session.query(
    sql`select unit from unit where authority = ${authority} and unit = any(${unitsIn(figures)}::text[])
      order by unit for no key update`,
  );

/** What is on record of the same units, indicators and years: all that their answers may rest on. */
const besideThese = (session: Session, authority: string, figures: readonly Figure[]): Promise<readonly Figure[]> => {
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const years = [...new Set(figures.map(({ period }) => String(yearOf(period))))];
  return figuresOf(
    session,
    authority,
    sql`unit = any(${unitsIn(figures)}::text[]) and indicator = any(${indicators}::text[])
      and left(period, 4) = any(${years}::text[])`,
  );
};

async function refuseUnseen(
  session: Session,
  { authority, seen }: { readonly authority: string; readonly seen: number },
  figures: readonly Figure[],
): Promise<void> {
  const cells = figures.map(({ indicator, unit, period }) => `${indicator}|${unit}|${period}`);
  const unseen = await figuresOf(
    session,
    authority,
    sql`number > ${seen} and indicator || '|' || unit || '|' || period = any(${cells}::text[])
      and unit = any(${unitsIn(figures)}::text[])`,
  );
  if (unseen.length > 0) throw new UnseenFigures(unseen);
}
