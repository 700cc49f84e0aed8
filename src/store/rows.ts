/**
 * Rows in and out: many at once as one JSON value that the table itself gives its types to, and out through a schema
 * that makes them what the core knows.
 */
import { z } from 'zod';
import { type Day, day } from '#core/day.ts';
import { type Decimal, decimal } from '#core/decimal.ts';
import { type PeriodCode, period } from '#core/period.ts';
import { type Connection, type Session, type Statement, script, sql } from './engine/connection.ts';

/** What a column takes: exact numbers and days as text, bytes in hexadecimal after `\x`, JSON as it is. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [key: string]: Cell };

/** Rows for one table, every row with the same columns. Names of tables and columns are the program's own. */
export type TableRows = { readonly table: string; readonly rows: readonly Readonly<Record<string, Cell>>[] };

/** Of a table's rows, the statement that writes them; nothing of it comes back. */
export function insertion({ table, rows }: TableRows): Statement {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  const text = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`;
  return { text, values: [JSON.stringify(rows)] };
}

/** What a query answers, each row read by the schema. */
export const answers = async <Schema extends z.ZodType>(
  session: Session,
  schema: Schema,
  statement: Statement,
): Promise<readonly z.output<Schema>[]> => z.array(schema).parse(await session.query(statement));

/** Work as one authority: rows of others can be neither seen nor written in it. */
export const setAuthority = (session: Session, authority: string): Promise<unknown> =>
  session.query(sql`select set_config('bokhuyet.authority', ${authority}, true)`);

/** What one authority's rows say, all queries at one moment, whoever writes meanwhile. */
export const seenNow = <Result>(
  connection: Connection,
  authority: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> =>
  connection.transaction(async (session) => {
    await session.query(script('set transaction isolation level repeatable read, read only'));
    await setAuthority(session, authority);
    return work(session);
  });

/** Columns as the core knows them. */
export const dayColumn = z.string().transform((text): Day => day(text));
export const periodColumn = z.string().transform((text): PeriodCode => period(text));
export const exactColumn = z.string().transform((text): Decimal => decimal(text));
export const countColumn = z.string().transform(Number);

/** Exact text of a decimal, never with an exponent. */
export const exactText = (value: Decimal): string => value.toFixed();

export const hexOf = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;
