/**
 * The authority's lists, and where its ledger stands.
 */

import { versionOf } from '#server/version.ts';
import type { ActingSession } from '#store/access/acting.ts';
import { dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { rolesHeld } from '#store/access/roles.ts';
import { positionOfOthers } from '#store/ledger/position.ts';
import { directivesOf } from '#store/what/directives.ts';
import { indicatorsOfAllTimes } from '#store/what/indicators.ts';
import { regimesOf } from '#store/what/regimes.ts';
import { targetsOf } from '#store/what/targets.ts';
import { bodiesOf } from '#store/who/authority.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { ActionsOf, SignedCall } from './call.ts';

type Called = Pick<SignedCall<'position.now'>, 'works' | 'asking'>;

const listed = <Row>(
  { works, asking }: Called,
  query: (session: ActingSession, authority: string) => Promise<readonly Row[]>,
): Promise<readonly Row[]> => asked(works.connection, asking, (session) => query(session, asking.authority));

export const listActions: ActionsOf<
  | 'position.now'
  | 'lists.units'
  | 'lists.indicators'
  | 'lists.targets'
  | 'lists.bodies'
  | 'lists.regimes'
  | 'lists.directives'
  | 'lists.people'
> = {
  'position.now': ({ works, asking }) =>
    asked(works.connection, asking, (session) =>
      positionOfOthers(session, asking.authority, typeof asking.by === 'object' ? asking.by.person : null),
    ),
  'lists.units': async (call) =>
    (await listed(call, unitsOfAllTimes)).map(({ aliases, codes, fields, ...unit }) => ({
      ...unit,
      aliases: [...aliases],
      codes: { ...codes },
      fields: [...fields],
    })),
  'lists.indicators': async (call) =>
    (await listed(call, indicatorsOfAllTimes)).map(({ reportedBy, aliases, ...indicator }) => ({
      ...indicator,
      reportedBy: [...reportedBy],
      aliases: [...aliases],
    })),
  'lists.targets': async (call) =>
    (await listed(call, targetsOf)).map(({ line: _, known = null, value, ...target }) => ({
      ...target,
      value: value.toFixed(),
      known,
    })),
  'lists.bodies': async (call) => [...(await listed(call, bodiesOf))],
  'lists.regimes': async (call) =>
    (await listed(call, regimesOf)).map((regime) => ({
      ...regime,
      units: [...regime.units],
      version: versionOf(regime),
    })),
  'lists.directives': async (call) =>
    (await listed(call, directivesOf)).map(({ issuerAliases, implements: of, ...directive }) => ({
      ...directive,
      issuerAliases: [...issuerAliases],
      implements: [...of],
    })),
  'lists.people': async (call) => {
    const today = dayIn(call.asking.at);
    const held = (await listed(call, rolesHeld)).filter(
      ({ from, to }) => from <= today && (to === null || today <= to),
    );
    return [...new Map(held.map(({ person, name }) => [person, name]))].map(([person, name]) => {
      const own = held.filter((one) => one.person === person);
      return {
        person,
        name,
        roles: [...new Set(own.map(({ role }) => role))],
        units: own.flatMap(({ unit }) => (unit === null ? [] : [unit])),
      };
    });
  },
};
