/**
 * PGlite: PostgreSQL in this process, one session, for tests, the command line and machines where no server runs. It
 * writes without fsync: a killed process loses nothing, a power cut may lose the last minutes; and it does not keep a
 * second process out of its folder, so we do (`folder-lock.ts`).
 */
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { asBroken } from './broken.ts';
import { type Connection, keptAsText, programRole, type Row, type Statement, sessionSettings } from './connection.ts';

const asText = (value: string): string => value;
const parsers = Object.fromEntries(Object.values(keptAsText).map((oid) => [oid, asText]));

/** One session: first the owner's, who may change the schema; from `asProgram` on that of the program's role. */
export type PGliteDatabase = {
  readonly connection: Connection;
  /** The role that owns nothing, for good: nothing of the program runs before. */
  readonly asProgram: () => Promise<void>;
  /** The owner again, in transactions alone: the session itself stays the program's. */
  readonly asOwner: <Result>(work: (owner: Connection) => Promise<Result>) => Promise<Result>;
  /** The whole database as one archive. */
  readonly dump: () => Promise<Blob>;
};

export type PGliteSource = { readonly folder?: string; readonly dump?: Blob };

/** Opens or makes the database of a folder, in memory where there is none; or of a dump. */
export async function openPGlite({ folder, dump }: PGliteSource = {}): Promise<PGliteDatabase> {
  const engine = await PGlite.create({
    parsers,
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(dump === undefined ? {} : { loadDataDir: dump }),
  });
  for (const [name, value] of Object.entries(sessionSettings)) await engine.exec(`set ${name} = ${value}`);
  const connection: Connection = {
    query: (statement) => rowsOf(engine, statement),
    transaction: (work) =>
      engine
        .transaction((inner) => work({ query: (statement) => rowsOf(inner, statement) }))
        .catch((error: unknown) => {
          throw asBroken(error, 'work');
        }),
    close: () => engine.close(),
  };
  return {
    connection,
    asOwner: (work) => work(ownerThrough(connection)),
    asProgram: async () => void (await engine.exec(`set role ${programRole}`)),
    dump: () => engine.dumpDataDir('none'),
  };
}

function ownerThrough({ transaction }: Connection): Connection {
  const asOwner: Connection['transaction'] = (work) =>
    transaction(async (session) => {
      await session.query({ text: 'set local role none', values: [] });
      return work(session);
    });
  return {
    query: (statement) => asOwner((session) => session.query(statement)),
    transaction: asOwner,
    close: async () => undefined,
  };
}

async function rowsOf(engine: PGlite | Transaction, { text, values }: Statement): Promise<readonly Row[]> {
  if (values.length > 0) return (await engine.query<Row>(text, [...values])).rows;
  return ((await engine.exec(text)).at(-1)?.rows ?? []) as readonly Row[];
}
