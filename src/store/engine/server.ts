/**
 * PostgreSQL over a socket: the embedded server and one named by DATABASE_URL alike, through a small pool.
 */
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { asBroken, type LostAt } from './broken.ts';
import { type Connection, keptAsText, type Row, type Session, type Statement, sessionSettings } from './connection.ts';

export type ServerAddress =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly password: string };

export type ServerOptions = { readonly role?: string; readonly connections?: number };

const database = 'postgres';
const texts = new Set<number>(Object.values(keptAsText));

/** Kinds we keep as text stay text; the rest is parsed as the driver does. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    texts.has(oid) ? String : (pg.types.getTypeParser(oid, format as 'text') as (value: unknown) => unknown),
};

/**
 * A pool of connections to a server, each set to the settings of a session and to the role; refuses with the driver's
 * own error where nobody answers.
 */
export async function connectServer(address: ServerAddress, options: ServerOptions = {}): Promise<Connection> {
  const settings = Object.entries({
    ...sessionSettings,
    ...(options.role === undefined ? {} : { role: options.role }),
  });
  const pool = new pg.Pool({
    ...('url' in address ? { connectionString: address.url } : { ...address, database }),
    max: options.connections ?? 8,
    options: settings.map(([name, value]) => `-c ${name}=${value}`).join(' '),
    types,
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    ...('url' in address ? { onConnect: lookForUs } : {}),
  });
  // A connection that breaks while nobody uses it is replaced by the next that is asked for.
  pool.on('error', () => undefined);
  const connection: Connection = {
    query: (statement) => rowsOf(pool, statement),
    transaction: async (work) => transacted(await onceRecovered(() => pool.connect()).catch(asLost), work),
    close: () => pool.end(),
  };
  try {
    await onceRecovered(() => connection.query({ text: 'select 1', values: [] }));
  } catch (error) {
    await pool.end();
    throw error;
  }
  return connection;
}

/**
 * Work of a program that was killed ends soon, and with it the locks that the next start waits for. The embedded server is
 * told in its settings; one of another system may not know how to look.
 */
const lookForUs = async (client: pg.ClientBase): Promise<void> => {
  await client.query("select set_config('client_connection_check_interval', '2s', false)").catch(() => undefined);
};

/** A server that lost one of its processes reads its log again and refuses everybody meanwhile (SQLSTATE 57P03). */
async function onceRecovered<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let waited = 0; ; waited += 100) {
    try {
      return await ask();
    } catch (error) {
      if ((error as { code?: string }).code !== '57P03' || waited > longestRecovery) throw error;
      await setTimeout(100);
    }
  }
}

/** Recovery after a crash reads the log since the last checkpoint. */
export const longestRecovery = 120_000;

/** Work over one connection of its own, closed with it. */
export async function withOwner<Result>(
  address: ServerAddress,
  work: (owner: Connection) => Promise<Result>,
): Promise<Result> {
  const owner = await connectServer(address, { connections: 1 });
  try {
    return await work(owner);
  } finally {
    await owner.close();
  }
}

const asLost = (error: unknown): never => {
  throw asBroken(error, 'work');
};

async function transacted<Result>(client: pg.PoolClient, work: (session: Session) => Promise<Result>): Promise<Result> {
  let broken: Error | undefined;
  const onError = (error: Error): void => {
    broken = error;
  };
  client.on('error', onError);
  let at: LostAt = 'work';
  try {
    await client.query('begin');
    const result = await work({ query: (statement) => rowsOf(client, statement) });
    at = 'commit';
    await client.query('commit');
    return result;
  } catch (error) {
    // A session that cannot even roll back is thrown away; the server rolls back by itself.
    await client.query('rollback').catch((failure: Error) => onError(failure));
    throw asBroken(error, at);
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

async function rowsOf(client: Pick<pg.PoolClient, 'query'>, { text, values }: Statement): Promise<readonly Row[]> {
  // A script of several statements answers with a list of results.
  const result = values.length === 0 ? await client.query(text) : await client.query(text, values.map(sent));
  const last: unknown = Array.isArray(result) ? result.at(-1) : result;
  return (last as pg.QueryResult<Row>).rows ?? [];
}

const sent = (value: Statement['values'][number]): unknown =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
