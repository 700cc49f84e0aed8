/**
 * Failures of signing in, by account and by address, in the database, so that they count over restarts and over several
 * programs: some are free, then each makes the next wait twice as long.
 */
import { createHash } from 'node:crypto';
import { type Connection, sql } from '#store/engine/connection.ts';

/** A name that was tried, or an address it came from. */
export type Counted = { readonly kind: 'account' | 'address'; readonly name: string };

/** How many failures are free, and how long the first wait is and the longest, in seconds. */
type Patience = { readonly free: number; readonly first: number; readonly most: number };

/** An office may sit behind one address. */
const patience: Readonly<Record<Counted['kind'], Patience>> = {
  account: { free: 5, first: 30, most: 3_600 },
  address: { free: 30, first: 30, most: 3_600 },
};

/** After so long without a failure the count begins anew. */
const forgottenAfter = '24 hours';

/** Neither names nor addresses are kept. */
const keyOf = ({ kind, name }: Counted): string =>
  `${kind} ${createHash('sha256').update(`${kind} ${name}`).digest('hex')}`;

/** Until when none of them may try again; null where they may. */
export async function waitOf(connection: Connection, counted: readonly Counted[], at: Date): Promise<Date | null> {
  const [row] = await connection.query(sql`select max(wait_until)::text as until from sign_in_attempt
    where who = any(${counted.map(keyOf)}::text[]) and wait_until > ${at.toISOString()}::timestamptz`);
  return typeof row?.until === 'string' ? new Date(row.until) : null;
}

/** Counts one failure for each. */
export async function countFailure(connection: Connection, counted: readonly Counted[], at: Date): Promise<void> {
  for (const one of counted) {
    const { free, first, most } = patience[one.kind];
    const now = at.toISOString();
    await connection.query(sql`insert into sign_in_attempt as a (who, failures, last_at, wait_until)
      values (${keyOf(one)}, 1, ${now}::timestamptz, ${now}::timestamptz)
      on conflict (who) do update set last_at = excluded.last_at,
        failures = case when a.last_at < excluded.last_at - ${forgottenAfter}::interval then 1 else a.failures + 1 end,
        wait_until = case when a.failures + 1 < ${free}::integer then excluded.last_at
          else excluded.last_at + make_interval(secs => least(${most}::integer,
            ${first}::integer * (2 ^ least(a.failures + 1 - ${free}::integer, 12))::integer)) end`);
  }
}

/** Who got in begins anew. */
export async function forgetFailures(connection: Connection, counted: readonly Counted[]): Promise<void> {
  await connection.query(sql`delete from sign_in_attempt where who = any(${counted.map(keyOf)}::text[])`);
}
