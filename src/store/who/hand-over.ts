/**
 * Handing over when somebody leaves: every role goes to the successor from the day after, with what bears their name, in
 * one deed, so that nothing is held by nobody in between. What they did stays theirs.
 */
import { addDays, type Day } from '#core/day.ts';
import { type Asking, permission } from '#store/access/acting.ts';
import { type Given, rolesHeld } from '#store/access/roles.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { heldThings } from './held.ts';
import { nobody } from './people.ts';

export type HandingOver = {
  readonly from: string;
  readonly to: string;
  /** The last day of whoever leaves. */
  readonly lastDay: Day;
};

/** Hands over and says how many roles there were; refuses a successor who is not there, or who hands over to themselves. */
export const handOver = (connection: Connection, who: Asking, { from, to, lastDay }: HandingOver): Promise<number> => {
  const { authority } = who;
  const deed = { ...who, deed: 'grant roles', about: `${from} ${to}`, concerns: { person: from } } as const;
  return inDeed(connection, deed, async ({ session, write, change }) => {
    // Nobody gives themselves a role, not by way of a third either.
    await permission(session, who, { deed: 'grant roles', concerns: { person: to } });
    const known = await session.query(sql`select person from person
      where authority = ${authority} and person = any(${[from, to]}::text[]) and erased_on is null
      order by person for no key update`);
    if (from === to || known.length < 2)
      throw nobody(from === to || known.some(({ person }) => person === from) ? to : from);
    const all = await rolesHeld(session, authority);
    const going = all.filter((one) => one.person === from && (one.to === null || one.to > lastDay));
    const theirs = all.filter((one) => one.person === to);
    const first = addDays(lastDay, 1);
    let number = Math.max(0, ...theirs.map((one) => one.number));
    for (const one of going) {
      const row = { authority, person: from, number: one.number, last_day: lastDay };
      await write({ table: 'role_ended', rows: [row] });
      if (theirs.some((own) => isSame(own, one) && own.from <= first && own.to === null)) continue;
      number += 1;
      const { role, unit } = one;
      const [, begins = first] = [first, one.from].sort();
      const given = { authority, person: to, number, role, unit, valid_from: begins, valid_to: one.to };
      await write({ table: 'role_held', rows: [given] });
    }
    for (const { kind, of } of await heldThings(session, authority, { person: from, today: lastDay })) {
      if (kind === 'signs') await change({ table: 'body', key: { authority, body: of }, set: { signer: to } });
      if (kind === 'vouches')
        await change({ table: 'register_keeper', key: { authority }, set: { person: to, since: first } });
    }
    return going.length;
  });
};

const isSame = (a: Given, b: Given): boolean => a.role === b.role && a.unit === b.unit;
