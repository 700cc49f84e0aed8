/**
 * Which authorities a database holds: told to the schema's owner alone (migration 0010), for what concerns all of them.
 */
import { type Connection, type Session, script } from './connection.ts';

/** Their codes, by bytes. */
export async function authoritiesHere(owner: Session | Connection): Promise<readonly string[]> {
  const all = await owner.query(script('select authority from authority order by authority'));
  return all.map(({ authority }) => String(authority)).sort();
}
