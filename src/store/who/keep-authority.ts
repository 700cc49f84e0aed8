/**
 * The authority's own lists put right: who issues its papers, its days off, who vouches for the values on record.
 */
import type { Day } from '#core/day.ts';
import type { Body } from '#core/review.ts';
import { type Asking, personOf } from '#store/access/acting.ts';
import type { Connection } from '#store/engine/connection.ts';
import { type Hold, inDeed } from '#store/ledger/deed.ts';
import { bodiesOf, bodyRow, registerKeeper } from './authority.ts';
import { peopleOf } from './people.ts';

const itself: Hold = { table: 'body', column: 'body' };

/** Puts a body on record, or puts it right. */
export const keepBody = (connection: Connection, who: Asking, body: Body): Promise<void> => {
  const { authority } = who;
  const deed = { ...who, deed: 'keep lists', about: body.code, holds: [itself] } as const;
  return inDeed(connection, deed, async ({ session, write, change }) => {
    const known = await bodiesOf(session, authority);
    const people = await peopleOf(session, authority, body.signing.name === null ? [] : [body.signing.name]);
    const key = { authority, body: body.code };
    const row = bodyRow(body, people);
    await write(people.newRows());
    if (known.some(({ code }) => code === body.code)) await change({ table: 'body', key, set: row });
    else await write({ table: 'body', rows: [{ ...key, position: known.length, ...row }] });
  });
};

/** Writes the days off anew. */
export const keepHolidays = (connection: Connection, who: Asking, days: readonly Day[]): Promise<void> => {
  const { authority } = who;
  return inDeed(connection, { ...who, deed: 'keep lists', about: 'holidays', holds: [itself] }, ({ replace }) => {
    const rows = [...new Set(days)].map((on_day, position) => ({ authority, on_day, position }));
    return replace({ table: 'holiday', of: { authority }, rows });
  });
};

/** Says that whoever acts vouches for the values on record, from a day on. */
export const vouchForRegister = (connection: Connection, who: Asking, since: Day): Promise<void> => {
  const { authority } = who;
  const deed = { ...who, deed: 'confirm figures', about: 'register', holds: [itself] } as const;
  return inDeed(connection, deed, async ({ session, write, change }) => {
    const set = { person: personOf(who), since };
    if ((await registerKeeper(session, authority)) === null)
      await write({ table: 'register_keeper', rows: [{ authority, ...set }] });
    else await change({ table: 'register_keeper', key: { authority }, set });
  });
};
