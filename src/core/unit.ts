/**
 * Who reports or is given work, as they were on a day: wards, departments, vertical agencies, organisations.
 * Units and their tree are dated; a name is never a key (`Phù Liễn` was used twice).
 */
import { addDays, type Day } from './day.ts';
import { type Decimal, decimal, total } from './decimal.ts';
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

/** So much of an earlier unit, above 0 and up to 1. */
export type Part = { readonly unit: UnitCode; readonly share: Decimal };

export type ShareBasis = 'population' | 'area';

const one = decimal(1);

/** All of it. */
export const itself = (unit: UnitCode): Part => ({ unit, share: one });

/**
 * The units of an earlier day that a unit is made of, and how much of each, itself where nothing changed, through every
 * step of reform. Null where a unit was divided, or goes on beside what it gave, without shares on the basis asked for,
 * or where it had no share to give: one relation divides one unit.
 */
export function madeOf(
  { units, relations }: UnitHistory,
  code: UnitCode,
  { after, upTo, by }: { readonly after: Day; readonly upTo: Day; readonly by: ShareBasis | null },
): readonly Part[] | null {
  const touching = relations.filter(
    ({ on, from, to }) => after < on && on <= upTo && (from.includes(code) || to.includes(code)),
  );
  const on = touching
    .map((relation) => relation.on)
    .sort()
    .at(-1);
  if (on === undefined) return [itself(code)];
  const eve = addDays(on, -1);
  const ended = (unit: UnitCode): boolean => unitOn(units, unit, on) === null;
  const steps = partsOn(
    touching.filter((relation) => relation.on === on),
    code,
    { by, ended },
  );
  if (steps === null || ended(code)) return null;
  const came = steps.filter(({ unit, share }) => share.gt(0) && (unit !== code || unitOn(units, unit, eve) !== null));
  const earlier = came.map(({ unit, share }) =>
    madeOf({ units, relations }, unit, { after, upTo: eve, by })?.map((part) => ({
      unit: part.unit,
      share: part.share.times(share),
    })),
  );
  return earlier.every((found) => found !== undefined) ? putTogether(earlier.flat()) : null;
}

type Step = { readonly by: ShareBasis | null; readonly ended: (unit: UnitCode) => boolean };

/** What a unit received on one day, and what was left of itself. */
function partsOn(relations: readonly UnitRelation[], code: UnitCode, step: Step): readonly Part[] | null {
  const received = relations
    .filter(({ to }) => to.includes(code))
    .flatMap((relation) => relation.from.map((unit) => ({ unit, share: shareGiven(relation, { unit, code }, step) })));
  const given = relations
    .filter(({ from, to }) => from.includes(code) && !to.includes(code))
    .map((relation) => sharesOf(relation, step.by));
  const isAmongThem = received.some(({ unit }) => unit === code);
  const left =
    given.includes(null) || (isAmongThem && given.length > 0)
      ? null
      : one.minus(total(given.flatMap((all) => [...(all?.values() ?? [])])));
  const parts = isAmongThem && left !== null ? received : [...received, { unit: code, share: left }];
  const known = parts.flatMap(({ unit, share }) => (share === null ? [] : [{ unit, share }]));
  return known.length === parts.length && known.every(({ share }) => share.gte(0)) ? known : null;
}

/** How much of a unit went to another: all where it ended in that one alone, else what is stated. */
function shareGiven(
  relation: UnitRelation,
  { unit, code }: { readonly unit: UnitCode; readonly code: UnitCode },
  { by, ended }: Step,
): Decimal | null {
  if (relation.to.length === 1 && (unit === code || ended(unit))) return one;
  return sharesOf(relation, by)?.get(code) ?? null;
}

/** Of the one unit it divides, by successor; null where one is not stated or they are more than the whole. */
function sharesOf({ from, to, shares }: UnitRelation, by: ShareBasis | null): ReadonlyMap<UnitCode, Decimal> | null {
  const stated = to.flatMap((unit) =>
    by === null ? [] : [shares[unit]?.[by] ?? []].flat().map((text) => [unit, decimal(text)] as const),
  );
  const isWhole = from.length === 1 && stated.length === to.length && total(stated.map(([, share]) => share)).lte(1);
  return isWhole ? new Map(stated) : null;
}

/** Shares of the same unit as one. */
export function putTogether(parts: readonly Part[]): readonly Part[] {
  const shares = new Map<UnitCode, Decimal>();
  for (const { unit, share } of parts) shares.set(unit, share.plus(shares.get(unit) ?? 0));
  return [...shares].map(([unit, share]) => ({ unit, share }));
}
