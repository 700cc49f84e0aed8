/**
 * How far values carry over a reform, by the rule of their indicator. What adds up adds over units put together; a divided
 * unit's value is divided by its shares of population or area where the indicator says so; a level or rate carries over
 * from one whole unit alone.
 */
import type { Day } from './day.ts';
import type { Figure } from './figure.ts';
import type { Carry } from './indicator.ts';
import { madeOf, type Part, type ShareBasis, type UnitCode, type UnitHistory } from './unit.ts';

/** Of which units of an earlier day one is made up, as far as values of this rule carry over; null where they do not. */
export type FormedFrom = (unit: UnitCode, carry: Carry, after: Day) => readonly Part[] | null;

const bases: Readonly<Partial<Record<Carry, ShareBasis>>> = { 'by-population': 'population', 'by-area': 'area' };

/** Of a unit as it is on a day; itself where nothing changed, whatever the rule. */
export const formedFrom =
  (history: UnitHistory, upTo: Day): FormedFrom =>
  (unit, carry, after) => {
    const parts = madeOf(history, unit, { after, upTo, by: bases[carry] ?? null });
    return parts !== null && (isItself(parts, unit) || carries(carry, parts)) ? parts : null;
  };

/** Nothing changed: it is made of itself and all of itself. */
export const isItself = (parts: readonly Part[], unit: UnitCode): boolean =>
  parts.length === 1 && parts[0]?.unit === unit && parts[0].share.eq(1);

/** Whether values of these parts make up a value of the whole. */
function carries(carry: Carry, parts: readonly Part[]): boolean {
  if (carry === 'last') return parts.length === 1 && parts[0]?.share.eq(1) === true;
  return carry !== 'not-comparable';
}

/** Figures of a part as they count for the unit it went into. */
export const carriedTo = (to: UnitCode, part: Part, figures: readonly Figure[]): readonly Figure[] =>
  isItself([part], to) ? figures : figures.map((figure) => ({ ...figure, carried: { to, share: part.share } }));
