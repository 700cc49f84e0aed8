/**
 * Units founded, reformed, corrected. Merging, dividing by shares, renaming and moving each end units and found others of
 * their own codes, so that every past period keeps the units it had; a name may be used again, a code never. What sums
 * rest on changes with it, so they are reckoned anew in the same deed.
 */
import { addDays, type Day } from '#core/day.ts';
import { decimal, total } from '#core/decimal.ts';
import { existsOn, type Unit, type UnitCode, type UnitRelation, unitOn } from '#core/unit.ts';
import type { Asking } from '#store/access/acting.ts';
import type { Connection } from '#store/engine/connection.ts';
import { everyUnit, resum } from '#store/figures/resum.ts';
import { inDeed } from '#store/ledger/deed.ts';
import type { Writing } from '#store/ledger/writing.ts';
import { insist } from '#store/refused.ts';
import { relationsOfUnits, unitRows, unitsOfAllTimes } from './units.ts';

export type Reform = {
  readonly relation: UnitRelation;
  /** Units that begin with it. */
  readonly founded: readonly Unit[];
  /** Units whose last day is the one before: those it names as from, but for what goes on beside what it gave. */
  readonly ended: readonly UnitCode[];
};

/** Founds units that come from no other. */
export const foundUnits = (connection: Connection, who: Asking, founded: readonly Unit[]): Promise<void> =>
  inUnits(connection, who, async (writing, { units, relations }) => {
    refuseTaken(units, founded);
    const after = { units: units.length, relations: relations.length };
    for (const rows of unitRows({ ...ofAuthority(who), units: founded, relations: [] }, after))
      await writing.write(rows);
    return yearOf(founded.map(({ from }) => from));
  });

/** Makes units into others, on a day; refuses what does not fit the units of that day, and shares that cannot be. */
export const reformUnits = (connection: Connection, who: Asking, reform: Reform): Promise<void> =>
  inUnits(connection, who, async (writing, { units, relations }) => {
    const { relation, founded, ended } = reform;
    refuseUnfit(units, reform);
    refuseTaken(
      units.filter(({ code }) => !ended.includes(code)),
      founded,
    );
    const after = { units: units.length, relations: relations.length };
    const record = { ...ofAuthority(who), units: founded, relations: [relation] };
    const [ofUnits, codes, ...ofRelation] = unitRows(record, after);
    for (const rows of [ofUnits, codes]) if (rows !== undefined) await writing.write(rows);
    const lastDay = addDays(relation.on, -1);
    for (const unit of ended)
      await writing.change({ table: 'unit', key: { authority: who.authority, unit }, set: { valid_to: lastDay } });
    for (const rows of ofRelation) await writing.write(rows);
    return yearOf([lastDay]);
  });

/** What may be put right of a unit that stays what it is; who it reports to or became is a reform. */
export type Correction = Pick<Unit, 'code' | 'name' | 'aliases' | 'codes' | 'fields'>;

/** Corrects how a unit is called and known elsewhere; the ledger keeps how it was. */
export const correctUnit = (connection: Connection, who: Asking, correction: Correction): Promise<void> => {
  const { authority } = who;
  const { code: unit, name, aliases, codes, fields } = correction;
  const deed = { ...who, deed: 'reform units', about: unit, holds: everyUnit } as const;
  return inDeed(connection, deed, async ({ session, change, replace }) => {
    const units = await unitsOfAllTimes(session, authority);
    const stands = units.find(({ code }) => code === unit);
    insist(stands !== undefined, unit, 'no-such-unit');
    refuseCodesTaken(units, [{ ...stands, codes }]);
    await change({ table: 'unit', key: { authority, unit }, set: { name, spellings: aliases, fields } });
    const rows = Object.entries(codes).map(([system, code], position) => ({ authority, unit, system, code, position }));
    await replace({ table: 'unit_code', of: { authority, unit }, rows });
  });
};

type Standing = { readonly units: readonly Unit[]; readonly relations: readonly UnitRelation[] };

/** Work that changes the tree and says from which year on; no save is under way meanwhile. */
const inUnits = (
  connection: Connection,
  who: Asking,
  work: (writing: Writing, standing: Standing) => Promise<number>,
): Promise<void> => {
  const { authority } = who;
  return inDeed(connection, { ...who, deed: 'reform units', holds: everyUnit }, async (writing) => {
    const units = await unitsOfAllTimes(writing.session, authority);
    const relations = await relationsOfUnits(writing.session, authority);
    await resum(writing, authority, { fromYear: await work(writing, { units, relations }) });
  });
};

const ofAuthority = ({ authority: code }: Asking) => ({ authority: { code } });

const yearOf = (days: readonly Day[]): number => Math.min(...days.map((one) => Number(one.slice(0, 4))));

/** A code is used once for all times; a name may come back. */
function refuseTaken(units: readonly Unit[], founded: readonly Unit[]): void {
  const codes = founded.map(({ code }) => code);
  for (const [index, code] of codes.entries())
    insist(codes.indexOf(code) === index && !units.some((unit) => unit.code === code), code, 'unit-there');
  const all = [...units, ...founded];
  for (const { parent, from } of founded)
    insist(parent === null || unitOn(all, parent, from) !== null, parent ?? '', 'no-such-unit');
  refuseCodesTaken(units, founded);
}

/** Of two units at one time no code system has the same code. */
function refuseCodesTaken(units: readonly Unit[], given: readonly Unit[]): void {
  const others = (unit: Unit) => [...units, ...given].filter(({ code }) => code !== unit.code);
  const meet = (one: Unit, other: Unit): boolean => existsOn(one, other.from) || existsOn(other, one.from);
  for (const unit of given)
    for (const [system, code] of Object.entries(unit.codes))
      insist(
        !others(unit).some((other) => other.codes[system] === code && meet(unit, other)),
        `${unit.code} ${system} ${code}`,
        'code-taken',
      );
}

function refuseUnfit(units: readonly Unit[], { relation, founded, ended }: Reform): void {
  const { on, from, to } = relation;
  const eve = addDays(on, -1);
  const about = `${from.join(', ')} → ${to.join(', ')}`;
  for (const code of from) insist(unitOn(units, code, eve) !== null, code, 'no-such-unit');
  for (const code of to)
    insist(founded.some((unit) => unit.code === code) || unitOn(units, code, on) !== null, code, 'no-such-unit');
  const fits = founded.every((unit) => unit.from === on && to.includes(unit.code));
  insist(fits && ended.every((code) => from.includes(code) && !to.includes(code)), about, 'wrong-reform');
  // What has ended before on record cannot end again on another day.
  insist(
    ended.every((code) => units.every((unit) => unit.code !== code || unit.to === null || unit.to === eve)),
    about,
    'wrong-reform',
  );
  insist(areShares(relation), about, 'wrong-shares');
}

/** Of one unit, for those it went to, between nothing and all. */
function areShares({ from, to, shares }: UnitRelation): boolean {
  const stated = Object.entries(shares);
  return (
    (stated.length === 0 || from.length === 1) &&
    stated.every(([unit]) => to.includes(unit)) &&
    (['population', 'area'] as const).every((basis) => {
      const parts = stated.flatMap(([, share]) => share[basis] ?? []).map(decimal);
      return parts.every((part) => part.gte(0)) && total(parts).lte(1);
    })
  );
}
