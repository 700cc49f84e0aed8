/**
 * Opening a database in one of three places, its schema brought up to the program's: a server by its address, the
 * embedded server of a home folder, or PGlite where that cannot run. What is in the folder decides before what the machine
 * could do: data of one engine is never passed over for an empty database of the other.
 */
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, programRole, script } from './connection.ts';
import { clusterMajor, type Embedded, startEmbedded } from './embedded.ts';
import { lockFolder } from './folder-lock.ts';
import { alone, type Migration, migrate, ownMigrations } from './migrate.ts';
import { carryOver, keepOwnBinaries } from './older-major.ts';
import { DatabaseRefusal, type Words } from './refusal.ts';
import { connectServer, type ServerAddress, withOwner } from './server.ts';

export type Place =
  | { readonly url: string }
  | {
      /** The data folder; made where it is missing. */
      readonly home: string;
      /** One engine and no other. */
      readonly only?: 'embedded' | 'pglite';
    };

export type Database = {
  readonly engine: 'server' | 'embedded' | 'pglite';
  /** As the role that owns nothing. */
  readonly connection: Connection;
  /** For what only the schema's owner may: to take a backup of every authority, and to give one back. */
  readonly asOwner: <Result>(work: (owner: Connection) => Promise<Result>) => Promise<Result>;
  /** What whoever works with it must know. */
  readonly notices: readonly Words[];
};

/** Opens the database of a place; `connection.close` ends all that was started for it. */
export async function openDatabase(
  place: Place,
  migrations: readonly Migration[] = ownMigrations(),
): Promise<Database> {
  if ('url' in place) return openByAddress(place.url, migrations);
  const { home, only } = place;
  makeHome(home);
  const carried = only === 'pglite' ? [] : await carryOver(home, migrations);
  const hasCluster = clusterMajor(home) !== null;
  const hasPGlite = existsSync(join(home, 'pglite', 'PG_VERSION'));
  if (only === 'pglite' || (only === undefined && hasPGlite && !hasCluster))
    return openInFolder(home, null, migrations);
  const embedded = await startEmbedded(home);
  if (!('because' in embedded)) {
    keepOwnBinaries(home);
    const database = await openEmbedded(embedded, migrations);
    return { ...database, notices: [...carried, ...database.notices] };
  }
  if (only === 'embedded' || hasCluster) throw cannotRun(home, embedded.because);
  return openInFolder(home, embedded.because, migrations);
}

/** Whether a database is there that several programs can work with at once: a server, or the data of the embedded one. */
export const isKeptShared = (place: Place): boolean => 'url' in place || clusterMajor(place.home) !== null;

/** For the person's account alone; started by root, whoever runs the server must be able to enter it, not to look round. */
function makeHome(home: string): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (process.getuid?.() === 0) chmodSync(home, 0o711);
}

/** The address is that of the schema's owner, or of an account that may become the program's role. */
async function openByAddress(url: string, migrations: readonly Migration[]): Promise<Database> {
  const asOwner = ownerOf({ url });
  await asOwner((owner) => migrate(owner, migrations));
  return { engine: 'server', connection: await connectServer({ url }, { role: programRole }), asOwner, notices: [] };
}

const ownerOf =
  (address: ServerAddress): Database['asOwner'] =>
  (work) =>
    withOwner(address, work);

async function openEmbedded(server: Embedded, migrations: readonly Migration[]): Promise<Database> {
  try {
    const asOwner = ownerOf(server.owner);
    await asOwner(async (owner) => {
      await migrate(owner, migrations);
      // Letters, digits, - and _ alone: the password was made by us.
      const opened = script(`alter role ${programRole} login password '${server.program.password}'`);
      await alone(owner, (session) => session.query(opened));
    });
    const connection = await connectServer(server.program);
    const close = async (): Promise<void> => {
      await connection.close();
      await server.stop();
    };
    return { engine: 'embedded', connection: { ...connection, close }, asOwner, notices: [] };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function openInFolder(home: string, because: string | null, migrations: readonly Migration[]): Promise<Database> {
  const lock = lockFolder(join(home, 'pglite.lock'));
  try {
    const { openPGlite } = await import('./pglite.ts');
    const { connection, asProgram, asOwner } = await openPGlite({ folder: join(home, 'pglite') });
    const close = async (): Promise<void> => {
      await connection.close();
      lock.release();
    };
    try {
      await migrate(connection, migrations);
      await asProgram();
    } catch (error) {
      await connection.close();
      throw error;
    }
    return { engine: 'pglite', connection: { ...connection, close }, asOwner, notices: [withoutFsync(because)] };
  } catch (error) {
    lock.release();
    throw error;
  }
}

const withoutFsync = (because: string | null): Words => ({
  vi: `Dữ liệu do PGlite giữ: mất điện đột ngột có thể mất vài phút cuối; mỗi lúc chỉ một chương trình mở được.${because === null ? '' : ` Vì sao không chạy được PostgreSQL: ${because}.`}`,
  en: `The data is kept by PGlite: a power cut may lose the last minutes; one program at a time can open it.${because === null ? '' : ` Why PostgreSQL does not run: ${because}.`}`,
});

const cannotRun = (home: string, because: string): DatabaseRefusal =>
  new DatabaseRefusal({
    vi: `${home}: không chạy được PostgreSQL đi kèm (${because}); dữ liệu còn nguyên.`,
    en: `the PostgreSQL that comes with the program does not run (${because}); the data is untouched.`,
  });
