/**
 * Who reports or is given work, as they were on a day: wards, departments, vertical agencies, organisations.
 * Units and their tree are dated; a name is never a key (`Phù Liễn` was used twice).
 */
import type { Day } from './day.ts';
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

/** Everything under a unit on the day, parents before their children. */
export function descendantsOn(units: readonly Unit[], code: UnitCode, on: Day): readonly Unit[] {
  const found: Unit[] = [];
  const seen = new Set([code]);
  let level: readonly UnitCode[] = [code];
  while (level.length > 0) {
    const next = level.flatMap((parent) => childrenOn(units, parent, on)).filter((unit) => !seen.has(unit.code));
    for (const unit of next) seen.add(unit.code);
    found.push(...next);
    level = next.map((unit) => unit.code);
  }
  return found;
}

/**
 * What a unit has become by a day: itself while it exists, else the units that took it over, through every step of
 * reform. Empty when it ended with no known successor.
 */
export const successorsOf = (history: UnitHistory, code: UnitCode, on: Day): readonly Unit[] =>
  follow(history, {
    code,
    on,
    step: (code) => history.relations.filter((r) => r.on <= on && r.from.includes(code)).flatMap((r) => r.to),
  });

/** The units of an earlier day that became this one, wholly or in part. */
export const predecessorsOf = (history: UnitHistory, code: UnitCode, on: Day): readonly Unit[] =>
  follow(history, {
    code,
    on,
    step: (code) => history.relations.filter((r) => r.on > on && r.to.includes(code)).flatMap((r) => r.from),
  });

type Walk = { readonly code: UnitCode; readonly on: Day; readonly step: (code: UnitCode) => readonly UnitCode[] };

/** Walks relations until units that exist on the day; a code that a reform used anew is walked once. */
function follow({ units }: UnitHistory, { code, on, step }: Walk): readonly Unit[] {
  const found = new Map<UnitCode, Unit>();
  const seen = new Set<UnitCode>();
  const pending: UnitCode[] = [code];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const unit = unitOn(units, next, on);
    if (unit === null) pending.push(...step(next));
    else found.set(next, unit);
  }
  return [...found.values()];
}
