/**
 * A deed: one change, whole, with its ledger entry in the same transaction. Every row a deed writes is kept in the
 * ledger as it was left, but for people (who may be erased) and what is never changed anyway (figures, files).
 */
import { z } from 'zod';
import {
  type ActingSession,
  type Asking,
  allowed,
  type Intent,
  type Permission,
  permission,
} from '#store/access/acting.ts';
import { type Connection, type Session, type Statement, script, sql } from '#store/engine/connection.ts';
import { answers, type Cell, countColumn, insertion, seenNow, setAuthority } from '#store/rows.ts';
import { changingUnitTree } from '#store/who/unit-tree.ts';
import { digestOfNothing, digestsOf } from './digest.ts';
import { asNotFitting } from './not-fitting.ts';
import { type Writing, writingFor } from './writing.ts';

/** Who did it, when, and as what. The day and the hour come from whoever asks. */
export type Deed = Asking &
  Intent & {
    /** What it is about, in codes. */
    readonly about?: string;
    /** The rows it decides about or changes: held before its number is taken, so that numbers follow what rows became. */
    readonly holds?: readonly (Hold | 'unit tree')[];
  };

/** Rows of a table whose column is among some values; all of the authority without one. */
export type Hold = { readonly table: string; readonly column: string; readonly among?: readonly string[] };

/**
 * Does the work and writes its entry, in one transaction: both are there once this returns, or neither. Whoever acts is
 * loaded and asked of first; who may not is refused before anything is done.
 */
export const inDeed = <Result>(
  connection: Connection,
  deed: Deed,
  work: (writing: Writing) => Promise<Result>,
): Promise<Result> =>
  connection.transaction(async (session) => {
    await setAuthority(session, deed.authority);
    const as = await permission(session, deed, deed);
    for (const rows of deed.holds ?? []) await session.query(holding(deed.authority, rows));
    const entry = await nextNumber(session, 'ledger_number', 1);
    const result = await work(writingFor(allowed(session), deed.authority, entry)).catch((error: unknown) => {
      throw asNotFitting(error);
    });
    await enter(allowed(session), { ...deed, as, entry });
    return result;
  });

/** In one order for all. References to the rows do not wait. */
function holding(authority: string, held: Hold | 'unit tree'): Statement {
  if (held === 'unit tree') return changingUnitTree(authority);
  const { table, column, among } = held;
  return sql`select 1 from ${script(table)} where authority = ${authority}
    and (${among === undefined} or ${script(column)} = any(${among ?? []}::text[]))
    order by ${script(column)} for no key update`;
}

/** What is asked before a deed, of whoever may do it. */
export const beforeDeed = <Result>(
  connection: Connection,
  deed: Deed,
  work: (session: Session) => Promise<Result>,
): Promise<Result> =>
  seenNow(connection, deed.authority, async (session) => {
    await permission(session, deed, deed);
    return work(session);
  });

/** The first of so many numbers of a sequence, taken together. */
export async function nextNumber(session: Session, sequence: string, count: number): Promise<number> {
  const taken = await answers(
    session,
    z.object({ number: countColumn }),
    sql`select nextval(${sequence}::regclass) as number from generate_series(1, ${count}::integer) order by 1`,
  );
  return taken[0]?.number ?? 0;
}

type Entering = Deed & { readonly as: Permission; readonly entry: number };

async function enter(session: ActingSession, { as, entry, ...deed }: Entering): Promise<void> {
  const [forUnit = null, ...others] = as.forUnits;
  const row: Record<string, Cell> = {
    authority: deed.authority,
    entry,
    ...(await recordedTime(session, deed)),
    deed: deed.deed,
    person: typeof deed.by === 'string' ? null : deed.by.person,
    role: as.as,
    for_unit: others.length > 0 ? null : forUnit,
    about: aboutOf(deed, others.length > 0 ? as.forUnits : []),
    digest: `\\x${(await digestsOf(session, deed.authority, entry)).get(entry) ?? digestOfNothing}`,
  };
  await session.query(insertion({ table: 'ledger_entry', rows: [row] }));
}

/** With all units that were acted for, where the one column does not hold them. */
function aboutOf({ about, concerns }: Deed, units: readonly string[]): string | null {
  const told = [about ?? concerns?.person ?? '', [...new Set(units)].sort().join(' ')].filter((one) => one !== '');
  return told.length > 0 ? told.join(': ') : null;
}

/** Writers that work at the same time may be told apart by less than this; more is a clock that was set back. */
const sameTime = '1 minute';

const timeRow = z.object({ at: z.string(), clock_said: z.string().nullable() });

/** The deed's hour, or that of the last entry where the clock is behind it; then what the clock said is kept too. */
async function recordedTime(session: Session, { authority, at }: Deed): Promise<z.output<typeof timeRow>> {
  const said = at.toISOString();
  const [time] = await answers(
    session,
    timeRow,
    sql`select greatest(${said}::timestamptz, last) as at,
        case when last > ${said}::timestamptz + ${sameTime}::interval then ${said}::timestamptz end as clock_said
      from (select max(at) as last from ledger_entry where authority = ${authority}) entries`,
  );
  return time ?? { at: said, clock_said: null };
}
