/**
 * Accounts of an authority: made for a person on record, reset by a code that is shown once, closed when nothing is held.
 */
import { Refused } from '#server/refusal.ts';
import { dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { rolesHeld } from '#store/access/roles.ts';
import {
  type Account,
  accountOf,
  accountsOf,
  dropSecondFactor,
  giveOnce,
  setAccount,
} from '#store/sign-in/accounts.ts';
import { nameAndUnits } from '#store/who/own-name.ts';
import { contactsOf } from '#store/who/people.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';
import { heldBy, keepsOpen } from './held-by.ts';
import { hashOfCode } from './session.ts';

const DAY = 24 * 3_600_000;
/** A code may travel by paper. */
const codeLasts = 7 * DAY;

export const accountsActions: ActionsOf<
  'accounts.list' | 'accounts.create' | 'accounts.reset' | 'accounts.lock' | 'accounts.close'
> = {
  'accounts.list': async ({ works, asking }) => {
    const accounts = await accountsOf(works.connection, asking.authority);
    return asked(works.connection, asking, async (session) => {
      const today = dayIn(asking.at);
      const { units } = await nameAndUnits(session, asking.authority, '');
      const held = await rolesHeld(session, asking.authority);
      const people = new Map(held.map(({ person, name }) => [person, name]));
      const codes = [...new Set([...people.keys(), ...accounts.map(({ person }) => person)])];
      return codes.map((person) => {
        const account = accounts.find((one) => one.person === person) ?? null;
        return {
          person,
          name: people.get(person) ?? person,
          username: account?.username ?? null,
          state: stateOf(
            account,
            held.some((one) => one.person === person && (one.to === null || one.to >= today)),
          ),
          secondFactor: account?.hasSecondFactor ?? false,
          lastUsed: account?.lastUsed?.toISOString() ?? null,
          roles: held
            .filter((one) => one.person === person && one.from <= today && (one.to === null || today <= one.to))
            .map(({ role, unit, from, to }) => ({
              role,
              unit,
              unitName: unit === null ? null : (units.get(unit) ?? unit),
              from,
              to,
            })),
        };
      });
    });
  },
  'accounts.create': async (call) => {
    const { works, asking, input } = call;
    const known = await asked(works.connection, asking, (session) => contactsOf(session, asking.authority));
    if (!known.some(({ person }) => person === input.person)) throw new Refused('not-found');
    if ((await accountOf(works.connection, { authority: asking.authority, person: input.person })) !== null)
      throw new Refused('username-taken');
    const id = await works.signIn.create({ authority: asking.authority, person: input.person }, input.username);
    if (id === null) throw new Refused('username-taken');
    return codeFor(call, { id, username: input.username });
  },
  'accounts.reset': async (call) => {
    const { works, input } = call;
    const account = await accountHere(call, input.person);
    if (input.withSecondFactor) await dropSecondFactor(works.connection, account.id);
    return codeFor(call, account);
  },
  'accounts.lock': async (call) => {
    const { works, input } = call;
    const account = await accountHere(call, input.person);
    await works.signIn.shut(account.id, works.now());
    return { done: true };
  },
  'accounts.close': async (call) => {
    const { works, asking, input } = call;
    const account = await accountHere(call, input.person);
    const holds = await asked(works.connection, asking, (session) => heldBy(session, asking, input.person));
    // What follows a role or a unit is there for whoever holds that.

    if (holds.some(keepsOpen)) return { done: false, holds };
    await works.signIn.shut(account.id, works.now());
    return { done: true };
  },
};

type Called = Pick<SignedCall<'accounts.list'>, 'works' | 'asking'>;

async function accountHere({ works, asking }: Called, person: string): Promise<Account> {
  const account = await accountOf(works.connection, { authority: asking.authority, person });
  if (account === null) throw new Refused('not-found');
  return account;
}

/** A new code; the password and the sessions that were there end. */
async function codeFor(
  { works }: Called,
  { id, username }: Pick<Account, 'id' | 'username'>,
): Promise<AnswerOf<'accounts.reset'>> {
  const code = works.randomCode();
  const until = new Date(works.now().getTime() + codeLasts);
  await giveOnce(works.connection, id, { hash: hashOfCode(code), until });
  await works.signIn.endSessions(id);
  await setAccount(works.connection, id, { mustChange: false });
  return { username, code, validUntil: until.toISOString() };
}

/** Shut while they still hold something is locked; shut after it was handed over is closed. */
function stateOf(account: Account | null, holds: boolean): AnswerOf<'accounts.list'>[number]['state'] {
  if (account === null) return 'none';
  if (account.closedAt !== null) return holds ? 'locked' : 'closed';
  return account.hasPassword ? 'open' : 'new';
}
