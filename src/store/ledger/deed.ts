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
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { answers, type Cell, countColumn, insertion, seenNow, setAuthority, type TableRows } from '#store/rows.ts';
import { digestOfNothing, digestsOf } from './digest.ts';

/** Who did it, when, and as what. The day and the hour come from whoever asks. */
export type Deed = Asking &
  Intent & {
    /** What it is about, in codes. */
    readonly about?: string;
  };

/** What the work of a deed writes with. */
export type Writing = {
  readonly session: ActingSession;
  readonly entry: number;
  /** Writes rows and keeps them in the ledger as they were left. */
  readonly write: (rows: TableRows) => Promise<void>;
};

/** The ledger itself; and what is kept by a digest or hash of its own, derived, or to be erased one day. */
export const outsideLedger: ReadonlySet<string> = new Set([
  'ledger_entry',
  'ledger_row',
  'ledger_seal',
  'figure',
  'file',
  'person',
  'register_case',
  'sum_change',
  'sum_folded',
]);

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
    const entry = await nextNumber(session, 'ledger_number', 1);
    const result = await work(writingFor(allowed(session), deed.authority, entry));
    await enter(allowed(session), { ...deed, as, entry });
    return result;
  });

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

function writingFor(session: ActingSession, authority: string, entry: number): Writing {
  let ordinal = 0;
  const write = async ({ table, rows }: TableRows): Promise<void> => {
    if (rows.length === 0) return;
    const insert = insertion({ table, rows });
    if (outsideLedger.has(table)) await session.query(insert);
    else
      await session.query(sql`with written as (${insert} returning *)
        insert into ledger_row (authority, entry, ordinal, noun, written)
        select ${authority}, ${entry}, ${ordinal} + row_number() over (), ${table}, to_jsonb(written) from written`);
    ordinal += rows.length;
  };
  return { session, entry, write };
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
