/**
 * Which unit is meant: by its name on a day (a name may have been another unit's before), by its code in another system.
 */
import type { Day } from '#core/day.ts';
import { existsOn, type Unit } from '#core/unit.ts';
import { query } from '#store/access/query.ts';
import { unitsOfAllTimes } from './units.ts';

/** The units that bore a name, or were written so, on a day: none, one, or those it cannot tell apart. */
export const unitsNamed = query(
  'read lists',
  async (session, authority: string, { name, on }: { readonly name: string; readonly on: Day }) => {
    const units = await unitsOfAllTimes(session, authority);
    return units.filter((unit) => existsOn(unit, on) && [unit.name, ...unit.aliases].includes(name));
  },
);

/** The unit that has a code in a system on a day. */
export const unitOfCode = query(
  'read lists',
  async (
    session,
    authority: string,
    { system, code, on }: { readonly system: string; readonly code: string; readonly on: Day },
  ): Promise<Unit | null> => {
    const units = await unitsOfAllTimes(session, authority);
    return units.find((unit) => existsOn(unit, on) && unit.codes[system] === code) ?? null;
  },
);
