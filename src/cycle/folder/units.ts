/**
 * Lists of units as people write them: codes of units and kinds of units side by side.
 */
import type { Day } from '#core/day.ts';
import { existsOn, type Unit, type UnitCode, type UnitKind } from '#core/unit.ts';

/** Every kind a unit may be of; a list may name a kind for all units of it. */
export const unitKinds: readonly UnitKind[] = [
  'ward',
  'department',
  'vertical',
  'front',
  'organisation',
  'party',
  'school',
];

/**
 * The units a list stands for on a day, in the order of the units file and each once; kinds stand for all their units
 * that existed on the day, codes that are unknown or did not exist on the day are left out.
 *
 * @example expandUnits(['ward', 'phong-kinh-te'], units, day('2019-09-30')) // ['bac-son', …, 'phong-kinh-te']
 */
export function expandUnits(codesOrKinds: readonly string[], units: readonly Unit[], day: Day): readonly UnitCode[] {
  const asked = new Set(codesOrKinds);
  return units
    .filter((unit) => existsOn(unit, day) && (asked.has(unit.code) || asked.has(unit.kind)))
    .map((unit) => unit.code);
}
