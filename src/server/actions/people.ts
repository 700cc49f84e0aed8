/**
 * People, their roles, what they hold and to whom it goes, and what is erased of them.
 */
import { day } from '#core/day.ts';
import { Refused } from '#server/refusal.ts';
import { asking as asked } from '#store/access/query.ts';
import { endRole, grantRole, rolesHeld } from '#store/access/roles.ts';
import { accountOf } from '#store/sign-in/accounts.ts';
import { handOver } from '#store/who/hand-over.ts';
import { contactsOf, erasePerson, namePerson } from '#store/who/people.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { ActionsOf } from './call.ts';
import { heldBy } from './held-by.ts';

const done = { done: true } as const;

export const peopleActions: ActionsOf<
  | 'people.list'
  | 'people.roles'
  | 'people.name'
  | 'people.erase'
  | 'people.grant'
  | 'people.end-role'
  | 'people.held'
  | 'people.hand-over'
> = {
  'people.list': async ({ works, asking }) => [
    ...(await asked(works.connection, asking, (session) => contactsOf(session, asking.authority))),
  ],
  'people.roles': async ({ works, asking }) =>
    (await asked(works.connection, asking, (session) => rolesHeld(session, asking.authority))).map(
      ({ name: _, ...role }) => role,
    ),
  'people.name': async ({ works, asking, input }) => {
    const { person, ...named } = input;
    const told = await namePerson(works.connection, asking, person === null ? named : { ...named, person });
    return { person: told };
  },
  'people.erase': async ({ works, asking, inside, input }) => {
    if (input.person === inside.person)
      throw new Refused('refused', {
        detail: { vi: 'Không tự xóa dữ liệu của chính mình.', en: 'Nobody erases themselves.' },
      });
    const account = await accountOf(works.connection, { authority: asking.authority, person: input.person });
    await erasePerson(works.connection, asking, input.person);
    if (account !== null) await works.signIn.shut(account.id, works.now());
    return done;
  },
  'people.grant': async ({ works, asking, input }) => {
    const { from, to, unit, ...grant } = input;
    const units = await asked(works.connection, asking, (session) => unitsOfAllTimes(session, asking.authority));
    const mistakes = [
      ...((grant.role === 'reporter') !== (unit !== null)
        ? [
            {
              field: ['unit'],
              vi: 'Người báo cáo phải kèm một đơn vị, các vai trò khác thì không.',
              en: 'A reporter needs a unit, and no other role has one.',
            },
          ]
        : []),
      ...(unit !== null && !units.some(({ code }) => code === unit)
        ? [{ field: ['unit'], vi: 'Không có đơn vị này.', en: 'There is no such unit.' }]
        : []),
      ...(to !== null && to < from
        ? [{ field: ['to'], vi: 'Ngày cuối trước ngày bắt đầu.', en: 'It ends before it begins.' }]
        : []),
    ];
    if (mistakes.length > 0) throw new Refused('wrong-input', { mistakes });
    const given = { ...grant, unit, from: day(from), to: to === null ? null : day(to) };
    return { number: await grantRole(works.connection, asking, given) };
  },
  'people.end-role': async ({ works, asking, input }) => {
    const held = await asked(works.connection, asking, (session) => rolesHeld(session, asking.authority));
    if (!held.some(({ person, number }) => person === input.person && number === input.number))
      throw new Refused('not-found');
    await endRole(works.connection, asking, { ...input, lastDay: day(input.lastDay) });
    return done;
  },
  'people.held': ({ works, asking, input }) =>
    asked(works.connection, asking, (session) => heldBy(session, asking, input.person)),
  'people.hand-over': async ({ works, asking, input }) => {
    const { person: from, to, lastDay } = input;
    return { roles: await handOver(works.connection, asking, { from, to, lastDay: day(lastDay) }) };
  },
};
