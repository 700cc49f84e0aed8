/**
 * Saving figures: the figures, what they change in every sum above them, and the ledger entry, in one transaction. Writers
 * of one unit follow each other; writers of different units never wait.
 */
import type { Figure } from '#core/figure.ts';
import { yearOf } from '#core/period.ts';
import type { ActingSession, Asking } from '#store/access/acting.ts';
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { type Deed, nextNumber } from '#store/ledger/deed.ts';
import { inDeedOnce } from '#store/ledger/delivery.ts';
import { indicatorsOfAllTimes } from '#store/what/indicators.ts';
import { peopleOf } from '#store/who/people.ts';
import { countingOnUnitTree } from '#store/who/unit-tree.ts';
import { relationsOfUnits, unitsOfAllTimes } from '#store/who/units.ts';
import { type FigureCell, figureRows, figuresInCells, figuresOf, type Recorded } from './figures.ts';
import { changedCells, familyOf, type SumGround } from './sum-cells.ts';
import { changeRows } from './sums.ts';

/** Two figures for one cell: the one on record that the writer had not seen, and his own. */
export type Conflict = { readonly recorded: Recorded; readonly mine: Figure };

/** Others recorded figures of the same cells that the writer had not seen: nothing was saved, people decide. */
export class UnseenFigures extends DatabaseRefusal {
  readonly conflicts: readonly Conflict[];

  constructor(conflicts: readonly Conflict[]) {
    const cells = (there: string, yours: string): string => conflicts.map(conflictIn(there, yours)).join('; ');
    super({
      vi: `Người khác vừa ghi vào cùng ô, lần này chưa ghi gì; hãy xem cả hai rồi quyết định. ${cells('đã có', 'của bạn')}.`,
      en: `Somebody else has just saved into the same cells, nothing was saved this time; see both and decide. ${cells('on record', 'yours')}.`,
    });
    this.conflicts = conflicts;
  }
}

const conflictIn =
  (there: string, yours: string) =>
  ({ recorded: { figure }, mine }: Conflict): string =>
    `${mine.indicator} ${mine.unit} ${mine.period}: ${there} ${saidBy(figure)}, ${yours} ${saidBy(mine)}`;

const saidBy = ({ value, state }: Figure): string => value?.toFixed() ?? state;

export type Saving = Asking & {
  /** Numbers of the figures the writer had before his eyes in these cells; without it he overwrites nobody's view. */
  readonly seen?: readonly number[];
  /** The sender's name for this save: the same again lands once. */
  readonly delivery?: string;
  readonly about?: string;
};

/**
 * Saves figures as new rows beside the old ones and gives the ledger entry. Once this returns, every read sees every sum
 * with them. With `seen`, refuses where a cell holds another figure than those (`UnseenFigures`); with `delivery`, the
 * same save sent again gives the entry of the first.
 */
export const saveFigures = (connection: Connection, saving: Saving, figures: readonly Figure[]): Promise<number> => {
  const { seen, delivery, ...asking } = saving;
  const { authority } = asking;
  const content = JSON.stringify(figures);
  const units = [...new Set(figures.flatMap(({ unit, reportedBy }) => [unit, reportedBy]))];
  // Who says that a figure was confirmed must have the right to.
  const needs = figures.some(({ confirmed }) => confirmed !== null) ? (['confirm figures'] as const) : [];
  const deed: Deed = { ...asking, deed: 'save figures', needs, concerns: { units } };
  return inDeedOnce(connection, { ...deed, delivery, content }, async (writing) => {
    const { session, entry, write } = writing;
    const family = await heldFamily(session, authority, unitsIn(figures));
    if (seen !== undefined) await refuseUnseen(session, { authority, seen }, figures);
    const ground = await sumGround(session, authority);
    const before = await besideThese(session, { authority, family }, figures);
    const people = await peopleOf(session, authority, vouchersOf(figures));
    const first = await nextNumber(session, 'figure_number', figures.length);
    const rows = figureRows(figures, { authority, people, entry, first, typing: typingOf(asking) });
    await write(people.newRows());
    await write(rows);
    await write(changeRows(authority, entry, changedCells(before, figures, ground)));
  });
};

/** Whoever acts is who typed it, whatever name it came with. */
const typingOf = ({ by }: Asking): string | null => (typeof by === 'string' ? null : by.person);

/** Who confirmed them. */
const vouchersOf = (figures: readonly Figure[]): readonly string[] =>
  figures.flatMap(({ confirmed }) => confirmed?.by ?? []);

const unitsIn = (figures: readonly Figure[]): readonly string[] => [...new Set(figures.map(({ unit }) => unit))].sort();

/** What sums rest on beside figures. */
export const sumGround = async (session: ActingSession, authority: string): Promise<SumGround> => ({
  units: await unitsOfAllTimes(session, authority),
  relations: await relationsOfUnits(session, authority),
  indicators: await indicatorsOfAllTimes(session, authority),
});

/** The families of units, held against other writers, in a tree that nobody changes meanwhile. */
async function heldFamily(
  session: ActingSession,
  authority: string,
  units: readonly string[],
): Promise<readonly string[]> {
  await session.query(countingOnUnitTree(authority));
  const family = familyOf(units, await relationsOfUnits(session, authority));
  await lockUnits(session, authority, family);
  return family;
}

/** In one order for all writers, so that none waits for another in a circle. References to a unit do not wait for it. */
const lockUnits = (session: Session, authority: string, units: readonly string[]): Promise<unknown> =>
  session.query(
    sql`select unit from unit where authority = ${authority} and unit = any(${units}::text[])
      order by unit for no key update`,
  );

/** What is on record of the same families, indicators and years: all that their answers may rest on. */
const besideThese = (
  session: ActingSession,
  { authority, family }: { readonly authority: string; readonly family: readonly string[] },
  figures: readonly Figure[],
): Promise<readonly Figure[]> => {
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const years = [...new Set(figures.map(({ period }) => String(yearOf(period))))];
  return figuresOf(
    session,
    authority,
    sql`unit = any(${family}::text[]) and indicator = any(${indicators}::text[])
      and left(period, 4) = any(${years}::text[])`,
  );
};

/** By number, not by how high it is: a number is given before it is written, and a lower one may come to light later. */
async function refuseUnseen(
  session: ActingSession,
  { authority, seen }: { readonly authority: string; readonly seen: readonly number[] },
  figures: readonly Figure[],
): Promise<void> {
  const unseen = (await figuresInCells(session, authority, figures)).filter(({ number }) => !seen.includes(number));
  const conflicts = figures.flatMap((mine) =>
    unseen.filter(({ figure }) => isSameCell(figure, mine)).map((recorded) => ({ recorded, mine })),
  );
  if (conflicts.length > 0) throw new UnseenFigures(conflicts);
}

const isSameCell = (one: FigureCell, other: FigureCell): boolean =>
  one.indicator === other.indicator && one.unit === other.unit && one.period === other.period;
