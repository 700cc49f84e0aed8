/**
 * A data folder of an older PostgreSQL major, carried over (decisions/0014): the programs that were kept with it serve it
 * once more, a backup is taken, restored into a new cluster beside it and compared, and only then do the two change
 * places. The old cluster stays under another name until a person removes it.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { wholeBackup } from '#store/backup/backup-file.ts';
import { restoreBackup } from '#store/backup/restore-backup.ts';
import { authorityCodes, takeBackup } from '#store/backup/write-backup.ts';
import {
  accountToRunAs,
  type Binaries,
  findBinaries,
  findOlderBinaries,
  keepBinaries,
  packagedFolder,
} from './binaries.ts';
import { script } from './connection.ts';
import { clusterMajor, type Embedded, type NotEmbedded, startEmbedded } from './embedded.ts';
import { lockFolder } from './folder-lock.ts';
import { type Migration, migrate } from './migrate.ts';
import { DatabaseRefusal, type Words } from './refusal.ts';
import { withOwner } from './server.ts';

/**
 * Brings a home folder's cluster to the major version of the program's own PostgreSQL, and says so; nothing where it is
 * there already, and where programs of the older version are missing, so that its opening is refused with the reason.
 */
export async function carryOver(home: string, migrations: readonly Migration[]): Promise<readonly Words[]> {
  finishChange(home);
  const older = clusterMajor(home);
  if (older === null || packagedFolder()?.version.startsWith(`${older}.`)) return [];
  const account = accountToRunAs();
  const binaries = findBinaries(home, account);
  if ('because' in binaries || older >= binaries.major) return [];
  const before = findOlderBinaries(home, older, account);
  if ('because' in before) return [];
  const lock = lockFolder(join(home, 'carry-over.lock'));
  try {
    // Somebody else may have done it while we came to the door.
    if (clusterMajor(home) !== older) return [];
    const work = emptied(home);
    await carried(home, work, { before, binaries, migrations });
    return [told(changePlaces(home, { older, work }), older, binaries.major)];
  } catch (error) {
    if (error instanceof DatabaseRefusal) throw error;
    throw failed(older, binaries.major, error);
  } finally {
    rmSync(join(home, 'carrying'), { recursive: true, force: true });
    lock.release();
  }
}

/** The programs of a server that runs, kept with its data; a disk that has no room for them stops nobody's work. */
export function keepOwnBinaries(home: string): void {
  const packaged = packagedFolder();
  if (packaged === null) return;
  try {
    keepBinaries(home, packaged);
  } catch {
    // Tried again at the next start.
  }
}

/** Where the new cluster is made; what a killed run left there is of no use. */
function emptied(home: string): string {
  const work = join(home, 'carrying');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { mode: 0o711 });
  return work;
}

type Carrying = {
  readonly before: Binaries;
  readonly binaries: Binaries;
  readonly migrations: readonly Migration[];
};

async function carried(home: string, work: string, { before, binaries, migrations }: Carrying): Promise<void> {
  const file = join(work, 'all.backup');
  const isEmpty = await served(await startEmbedded(home, before), (owner) =>
    withOwner(owner, async (connection) => {
      const [schema] = await connection.query(script("select to_regclass('bokhuyet.authority') is null as missing"));
      if (schema?.missing === true || (await authorityCodes(connection)).length === 0) return true;
      await takeBackup(connection, file, { program: `PostgreSQL ${before.major}`, at: new Date() });
      return false;
    }),
  );
  copyFileSync(join(home, 'postgres.json'), join(work, 'postgres.json'));
  await served(await startEmbedded(work, binaries), (owner) =>
    withOwner(owner, async (connection) => {
      await migrate(connection, migrations);
      if (!isEmpty) await restoreBackup(connection, await wholeBackup(file), { migrations });
    }),
  );
  rmSync(file, { force: true });
}

/** Works with a server of our own and stops it. */
async function served<Result>(
  server: Embedded | NotEmbedded,
  work: (owner: Embedded['owner']) => Promise<Result>,
): Promise<Result> {
  if ('because' in server) throw new Error(server.because);
  try {
    if (server.isShared) throw inUse();
    return await work(server.owner);
  } finally {
    await server.stop();
  }
}

/** From here on the new cluster is whole; killed between two names, the next start finishes. Where the old one went. */
function changePlaces(home: string, { older, work }: { readonly older: number; readonly work: string }): string {
  const done = join(home, 'carried');
  rmSync(done, { recursive: true, force: true });
  renameSync(work, done);
  const aside = freeName(home, `postgres-${older}`);
  renameSync(join(home, 'postgres'), aside);
  finishChange(home);
  return aside;
}

function finishChange(home: string): void {
  const [done, cluster] = [join(home, 'carried'), join(home, 'postgres')];
  if (!existsSync(done)) return;
  // Where the old cluster still stands in its place, others may have worked with it since.
  if (!existsSync(cluster)) renameSync(join(done, 'postgres'), cluster);
  rmSync(done, { recursive: true, force: true });
}

function freeName(home: string, name: string): string {
  const taken = new Set(readdirSync(home));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return join(home, free);
}

const inUse = (): DatabaseRefusal =>
  new DatabaseRefusal({
    vi: 'Một chương trình khác đang dùng dữ liệu này bằng PostgreSQL cũ; hãy đóng nó rồi mở lại. Chưa động đến dữ liệu.',
    en: 'Another program works with this data on the older PostgreSQL; close it and open again. Nothing was touched.',
  });

const failed = (older: number, now: number, error: unknown): DatabaseRefusal => {
  const why = (error as Error).message;
  return new DatabaseRefusal(
    {
      vi: `Không chuyển được dữ liệu từ PostgreSQL ${older} sang ${now}: ${why}. Dữ liệu cũ còn nguyên.`,
      en: `The data could not be carried over from PostgreSQL ${older} to ${now}: ${why}. The old data is untouched.`,
    },
    error,
  );
};

const told = (aside: string, older: number, now: number): Words => ({
  vi: `Dữ liệu đã chuyển từ PostgreSQL ${older} sang ${now}; dữ liệu cũ còn ở ${aside}, xóa được khi thấy mọi thứ đúng.`,
  en: `The data was carried over from PostgreSQL ${older} to ${now}; the old is still in ${aside} and may be deleted once all is found right.`,
});
