/**
 * Units found, corrected and reformed; what rests on each today, and what nobody answers for any more.
 */
import { type Day, day } from '#core/day.ts';
import { existsOn, type Unit, type UnitCode, unitOn, unitsOn } from '#core/unit.ts';
import type { CheckedOf } from '#server/contract/contract.ts';
import { Refused } from '#server/refusal.ts';
import { versionOf } from '#server/version.ts';
import { type ActingSession, type Asking, dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { rolesHeld } from '#store/access/roles.ts';
import { indicatorsOfAllTimes } from '#store/what/indicators.ts';
import { regimesOf } from '#store/what/regimes.ts';
import { bodiesOf } from '#store/who/authority.ts';
import { openTaskLeads } from '#store/who/held.ts';
import { contactsOf } from '#store/who/people.ts';
import { correctUnit, foundUnits, reformUnits } from '#store/who/reform.ts';
import { relationsOfUnits, unitsOfAllTimes } from '#store/who/units.ts';
import type { ActionsOf, AnswerOf } from './call.ts';

const done = { done: true } as const;
type Founded = CheckedOf<'units.found'>['units'][number];

export const unitActions: ActionsOf<
  'units.history' | 'units.found' | 'units.correct' | 'units.bears' | 'units.reform' | 'units.orphans'
> = {
  'units.history': async ({ works, asking }) =>
    (await asked(works.connection, asking, (session) => relationsOfUnits(session, asking.authority))).map(
      ({ from, to, shares, ...relation }) => ({ ...relation, from: [...from], to: [...to], shares: { ...shares } }),
    ),
  'units.found': async ({ works, asking, input }) => {
    if (input.units.length === 0) throw new Refused('wrong-input', { mistakes: [nothingFounded] });
    await foundUnits(works.connection, asking, input.units.map(unitOf));
    return done;
  },
  'units.correct': async ({ works, asking, input }) => {
    const { unit, version, ...said } = input;
    const units = await asked(works.connection, asking, (session) => unitsOfAllTimes(session, asking.authority));
    const stands = units.find(({ code }) => code === unit);
    if (stands === undefined) throw new Refused('not-found');
    if (versionOf(stands) !== version) throw new Refused('conflict', { standing: stands });
    await correctUnit(works.connection, asking, { ...said, code: unit });
    return done;
  },
  'units.bears': ({ works, asking }) => asked(works.connection, asking, (session) => bearing(session, asking)),
  'units.reform': async ({ works, asking, input }) => {
    const { kind, on, from, to, shares, founded, ended } = input;
    const given = Object.fromEntries(
      Object.entries(shares).map(([unit, { population, area }]) => [
        unit,
        { ...(population === undefined ? {} : { population }), ...(area === undefined ? {} : { area }) },
      ]),
    );
    const relation = { kind, on: day(on), from, to, shares: given };
    await reformUnits(works.connection, asking, { relation, founded: founded.map(unitOf), ended });
    return done;
  },
  'units.orphans': ({ works, asking }) => asked(works.connection, asking, (session) => orphans(session, asking)),
};

const nothingFounded = { field: ['units'], vi: 'Chưa có đơn vị nào.', en: 'There is no unit.' };

const unitOf = ({ from, ...unit }: Founded): Unit => ({ ...unit, from: day(from), to: null });

const isInForce = ({ from, to }: { readonly from: Day; readonly to: Day | null }, today: Day): boolean =>
  from <= today && (to === null || today <= to);

/** What is in force today, of which the units are asked. */
async function inForce(session: ActingSession, { authority, at }: Asking) {
  const today = dayIn(at);
  const latest = (await indicatorsOfAllTimes(session, authority)).filter((one) => isInForce(one, today));
  return {
    today,
    units: await unitsOfAllTimes(session, authority),
    indicators: latest,
    regimes: (await regimesOf(session, authority)).filter((one) => isInForce(one, today)),
    tasks: await openTaskLeads(session, authority),
    reporters: (await rolesHeld(session, authority)).filter((one) => one.role === 'reporter' && isInForce(one, today)),
  };
}

async function bearing(session: ActingSession, asking: Asking): Promise<AnswerOf<'units.bears'>> {
  const { today, units, indicators, regimes, tasks, reporters } = await inForce(session, asking);
  const counted = (of: readonly (UnitCode | null)[]): ReadonlyMap<UnitCode, number> => {
    const counts = new Map<UnitCode, number>();
    for (const unit of of) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    return counts;
  };
  const by = {
    indicators: counted(indicators.map(({ owner }) => owner)),
    regimes: counted(regimes.flatMap((regime) => regime.units)),
    tasks: counted(tasks.map(({ lead }) => lead)),
    reporters: counted(reporters.map(({ unit }) => unit)),
    under: counted(unitsOn(units, today).map(({ parent }) => parent)),
  };
  return units.map((unit) => ({
    unit: unit.code,
    version: versionOf(unit),
    indicators: by.indicators.get(unit.code) ?? 0,
    regimes: by.regimes.get(unit.code) ?? 0,
    tasks: by.tasks.get(unit.code) ?? 0,
    reporters: by.reporters.get(unit.code) ?? 0,
    under: by.under.get(unit.code) ?? 0,
  }));
}

/** Owners, agencies that report, leads, owing units and signers that are not there today; and units nobody reports for. */
async function orphans(session: ActingSession, asking: Asking): Promise<AnswerOf<'units.orphans'>> {
  const { today, units, indicators, regimes, tasks, reporters } = await inForce(session, asking);
  const isGone = (code: UnitCode): boolean => unitOn(units, code, today) === null;
  const people = new Set((await contactsOf(session, asking.authority)).flatMap(({ person, name }) => [person, name]));
  const bodies = await bodiesOf(session, asking.authority);
  const there = unitsOn(units, today);
  return [
    ...indicators
      .filter(({ owner }) => isGone(owner))
      .map(({ code, name, owner }) => ({ kind: 'indicator' as const, code, name, missing: owner })),
    ...indicators
      .filter(
        ({ reportedBy }) => !reportedBy.some((kind) => there.some((unit) => unit.kind === kind || unit.code === kind)),
      )
      .map(({ code, name, reportedBy }) => ({
        kind: 'reporters' as const,
        code,
        name,
        missing: reportedBy.join(', '),
      })),
    ...tasks
      .filter(({ lead }) => lead === null || isGone(lead))
      .map(({ task, what, lead }) => ({ kind: 'task' as const, code: task, name: what, missing: lead })),
    ...regimes.flatMap(({ code, name, units: owing }) =>
      owing.filter(isGone).map((unit) => ({ kind: 'regime' as const, code, name, missing: unit })),
    ),
    ...bodies
      .filter(({ signing }) => signing.name !== null && !people.has(signing.name) && /^p\d+$/.test(signing.name))
      .map(({ code, name, signing }) => ({ kind: 'signer' as const, code, name, missing: signing.name })),
    ...there
      .filter(
        (unit) =>
          unit.kind !== 'school' &&
          !isReportedFor(
            unit,
            units,
            reporters.map((one) => one.unit),
          ),
      )
      .map(({ code, name }) => ({ kind: 'no-reporter' as const, code, name, missing: null })),
  ];
}

/** By somebody of its own, or of a unit above it. */
function isReportedFor(unit: Unit, units: readonly Unit[], reporting: readonly (UnitCode | null)[]): boolean {
  const climbed = new Set<UnitCode>();
  let at: Unit | undefined = unit;
  while (at !== undefined && !climbed.has(at.code)) {
    if (reporting.includes(at.code)) return true;
    climbed.add(at.code);
    const { parent, from }: Unit = at;
    at = units.find(({ code, ...one }) => code === parent && existsOn({ code, ...one }, from));
  }
  return false;
}
