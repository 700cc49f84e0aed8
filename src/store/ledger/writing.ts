/**
 * What a deed writes with: rows written, changed, taken off a list, each kept in the ledger as it was left. What was
 * taken off stays there with the mark `gone`, so that the past knows it was there.
 */
import type { ActingSession } from '#store/access/acting.ts';
import { type Statement, script, sql } from '#store/engine/connection.ts';
import { type Cell, insertion, type TableRows } from '#store/rows.ts';

type Columns = Readonly<Record<string, Cell>>;

/** One row by its key, and what of it changes; or the rows of a list that share a part of their key. */
export type Change = { readonly table: string; readonly key: Columns; readonly set: Columns };
export type List = TableRows & { readonly of: Columns };

export type Writing = {
  readonly session: ActingSession;
  readonly entry: number;
  /** Writes new rows. */
  readonly write: (rows: TableRows) => Promise<void>;
  /** Changes the rows of a key and says how many there were. */
  readonly change: (change: Change) => Promise<number>;
  /** Writes a list anew: what stood in it goes. */
  readonly replace: (list: List) => Promise<void>;
};

/** The ledger itself; what is kept by a digest or hash of its own, derived, or to be erased one day; work under way. */
export const outsideLedger: ReadonlySet<string> = new Set([
  'ledger_entry',
  'ledger_row',
  'ledger_seal',
  'figure',
  'file',
  'person',
  'case_facts',
  'sum_change',
  'sum_folded',
  'sum_page',
  'job',
  'job_step',
  'job_file',
]);

export function writingFor(session: ActingSession, authority: string, entry: number): Writing {
  let ordinal = 0;
  const kept = (table: string, statement: Statement, written: Statement): Statement =>
    sql`with written as (${statement})
      insert into ledger_row (authority, entry, ordinal, noun, written)
      select ${authority}, ${entry}, ${ordinal} + row_number() over (), ${table}, ${written} from written`;
  const counted = async (table: string, statement: Statement, written = asLeft): Promise<number> => {
    if (outsideLedger.has(table)) return (await session.query(statement)).length;
    const rows = await session.query(sql`${kept(table, statement, written)} returning ordinal`);
    ordinal += rows.length;
    return rows.length;
  };
  const write = async ({ table, rows }: TableRows): Promise<void> => {
    if (rows.length === 0) return;
    const insert = insertion({ table, rows });
    if (outsideLedger.has(table)) await session.query(insert);
    else await session.query(kept(table, sql`${insert} returning *`, asLeft));
    ordinal += rows.length;
  };
  return {
    session,
    entry,
    write,
    change: ({ table, key, set }) => counted(table, updating({ table, key, set })),
    replace: async ({ of, ...rows }) => {
      await counted(rows.table, removing(rows.table, of), asGone);
      await write(rows);
    },
  };
}

const asLeft = script('to_jsonb(written)');
const asGone = script(`to_jsonb(written) || '{"gone": true}'`);

/** Names of tables and columns are the program's own; the values get their types from the table. */
const updating = ({ table, key, set }: Change): Statement => ({
  text: `update ${table} t set ${Object.keys(set)
    .filter((column) => !(column in key))
    .map((column) => `${column} = n.${column}`)
    .join(', ')} from json_populate_record(null::${table}, $1::json) n where ${matching(key)} returning t.*`,
  values: [JSON.stringify({ ...set, ...key })],
});

const removing = (table: string, of: Columns): Statement => ({
  text: `delete from ${table} t using json_populate_record(null::${table}, $1::json) n where ${matching(of)} returning t.*`,
  values: [JSON.stringify(of)],
});

const matching = (key: Columns): string =>
  Object.keys(key)
    .map((column) => `t.${column} = n.${column}`)
    .join(' and ');
