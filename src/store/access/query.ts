/**
 * A query with the permission it needs, stated where it stands and asked each time: whoever acts in the session may, or
 * gets nothing.
 */
import type { Action, Thing } from '#core/permission.ts';
import type { Connection } from '#store/engine/connection.ts';
import { seenNow } from '#store/rows.ts';
import { type ActingSession, type Asking, actingSession, allowed, permit } from './acting.ts';

/** What it needs; of which units, where its arguments name them, else it is about the whole authority. */
export type Need<More extends readonly unknown[]> =
  | Action
  | { readonly action: Action; readonly units: (...more: More) => Thing['units'] };

type Asked<More extends readonly unknown[], Result> = (
  session: ActingSession,
  authority: string,
  ...more: More
) => Promise<Result>;

export type Query<More extends readonly unknown[], Result> = Asked<More, Result> & { readonly needs: Action };

/** A query that decides before it asks the database anything; its own steps need no further permission. */
export function query<More extends readonly unknown[], Result>(
  need: Need<More>,
  asked: Asked<More, Result>,
): Query<More, Result> {
  const { action, units } = typeof need === 'string' ? { action: need, units: () => undefined } : need;
  const permitted: Asked<More, Result> = async (session, authority, ...more) => {
    const named = units(...more);
    permit(session, action, { authority, ...(named === undefined ? {} : { units: named }) });
    return asked(allowed(session), authority, ...more);
  };
  return Object.assign(permitted, { needs: action });
}

/** Queries by one who asks, all at one moment, whoever writes meanwhile. */
export const asking = <Result>(
  connection: Connection,
  who: Asking,
  work: (session: ActingSession) => Promise<Result>,
): Promise<Result> => seenNow(connection, who.authority, async (session) => work(await actingSession(session, who)));
