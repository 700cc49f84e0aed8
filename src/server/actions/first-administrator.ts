/**
 * The first administrator: a person, the role and the account, and the authority itself where none is on record yet. Whoever
 * holds the link that the program printed on its own machine acts as its operator, once.
 */

import type { CheckedOf } from '#server/contract/contract.ts';
import { Refused } from '#server/refusal.ts';
import { type Asking, dayIn } from '#store/access/acting.ts';
import { grantRole } from '#store/access/roles.ts';
import { putRecord } from '#store/authority-record.ts';
import type { AuthorityRecord } from '#store/record.ts';
import { namePerson } from '#store/who/people.ts';
import type { Works } from './call.ts';

type First = CheckedOf<'session.first'>;

export async function makeFirst(works: Works, { authority, name, username, password }: First): Promise<void> {
  const at = works.now();
  const code = await authorityFor(works, authority, at);
  const asking: Asking = { authority: code, by: 'operator', at };
  const person = await namePerson(works.connection, asking, { name, email: null, phone: null });
  const role = { person, role: 'administrator', unit: null, from: dayIn(at), to: null } as const;
  await grantRole(works.connection, asking, role);
  const account = await works.signIn.create({ authority: code, person }, username);
  if (account === null) throw new Refused('username-taken');
  await works.signIn.setPassword(account, await works.signIn.hashed(password));
}

/** The one that is there, or the one that is to be made. */
async function authorityFor(works: Works, wanted: First['authority'], at: Date): Promise<string> {
  const there = await works.authorities();
  const [only] = there;
  if (wanted !== null && !there.includes(wanted.code)) {
    await putRecord(works.connection, nothingOf(wanted), at);
    return wanted.code;
  }
  if (wanted !== null) return wanted.code;
  if (only !== undefined && there.length === 1) return only;
  throw new Refused('wrong-input', {
    mistakes: [{ field: ['authority'], vi: 'hãy cho biết địa phương', en: 'say which authority' }],
  });
}

const nothingOf = (authority: NonNullable<First['authority']>): AuthorityRecord => ({
  authority: { ...authority, illustrative: null },
  keeper: null,
  holidays: [],
  bodies: [],
  units: [],
  relations: [],
  indicators: [],
  targets: [],
  history: [],
  directives: [],
  tasks: [],
  pastFindings: [],
  reviews: [],
});
