/**
 * Who reports or is given work, as they were on a day: wards, departments, vertical agencies, organisations.
 * Units and their tree are dated; a name is never a key (`Phù Liễn` was used twice).
 */
import { addDays, type Day } from './day.ts';
import type { Field } from './field.ts';

export type UnitCode = string;

export type UnitKind = 'ward' | 'department' | 'vertical' | 'front' | 'organisation' | 'party' | 'school';

export type Unit = {
  readonly code: UnitCode;
  /** `phường Bắc Sơn`, `Phòng Kinh tế`. */
  readonly name: string;
  readonly kind: UnitKind;
  readonly from: Day;
  /** The last day it existed; null while it does. */
  readonly to: Day | null;
  readonly parent: UnitCode | null;
  readonly aliases: readonly string[];
  /** Codes in other systems: `{ tax: '10307016' }`. */
  readonly codes: Readonly<Record<string, string>>;
  /** What it is in charge of, for proposing who leads a remedy. */
  readonly fields: readonly Field[];
};

export type UnitRelation = {
  readonly on: Day;
  readonly kind: 'merge' | 'split' | 'rename' | 'move';
  readonly from: readonly UnitCode[];
  readonly to: readonly UnitCode[];
  /** By successor: the share of the predecessor that went there, 0 to 1, as exact text. */
  readonly shares: Readonly<Record<UnitCode, { readonly population?: string; readonly area?: string }>>;
};

/** Units of all times with what became of them; the order does not matter. */
export type UnitHistory = { readonly units: readonly Unit[]; readonly relations: readonly UnitRelation[] };

/** Whether it existed on that day, the first and the last day included. */
export const existsOn = (unit: Unit, on: Day): boolean => unit.from <= on && (unit.to === null || on <= unit.to);

/** The unit of that code as it was on the day; null before it was founded and after it ended. */
export const unitOn = (units: readonly Unit[], code: UnitCode, on: Day): Unit | null =>
  units.find((unit) => unit.code === code && existsOn(unit, on)) ?? null;

/** All units of the day, in the order given. */
export const unitsOn = (units: readonly Unit[], on: Day): readonly Unit[] => units.filter((unit) => existsOn(unit, on));

/** The units directly under one, on the day. */
export const childrenOn = (units: readonly Unit[], parent: UnitCode, on: Day): readonly Unit[] =>
  units.filter((unit) => unit.parent === parent && existsOn(unit, on));

/** Everything under a unit on the day, parents before their children; a tree that runs in a circle is walked once. */
export const descendantsOn = (units: readonly Unit[], code: UnitCode, on: Day): readonly Unit[] => {
  const others = units.filter((unit) => unit.code !== code);
  return childrenOn(others, code, on).flatMap((child) => [child, ...descendantsOn(others, child.code, on)]);
};

/** Of which earlier units one is made up, itself where nothing changed; null where that cannot be told. */
export type FormedFrom = (unit: UnitCode) => readonly UnitCode[] | null;

/**
 * The units of an earlier day that went wholly into a unit, itself where nothing changed, through every step of reform.
 * Null where one of them was split or goes on beside it: then no value of theirs is its value without a share.
 */
export function formedFrom(
  { units, relations }: UnitHistory,
  code: UnitCode,
  { after, upTo }: { readonly after: Day; readonly upTo: Day },
): readonly UnitCode[] | null {
  const touching = relations.filter(
    ({ on, from, to }) => after < on && on <= upTo && (from.includes(code) || to.includes(code)),
  );
  const on = touching
    .map((relation) => relation.on)
    .sort()
    .at(-1);
  if (on === undefined) return [code];
  const latest = touching.filter((relation) => relation.on === on);
  const eve = addDays(on, -1);
  const itself = unitOn(units, code, eve) === null ? [] : [code];
  const before = [...new Set([...latest.flatMap(({ from }) => from), ...itself])];
  const goesOn = before.some((one) => one !== code && unitOn(units, one, on) !== null);
  if (goesOn || latest.some(({ to }) => to.length !== 1 || to[0] !== code)) return null;
  const earlier = before.map((one) => formedFrom({ units, relations }, one, { after, upTo: eve }));
  return earlier.every((found) => found !== null) ? earlier.flat() : null;
}
