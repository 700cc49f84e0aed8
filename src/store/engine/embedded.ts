/**
 * The embedded server: a real PostgreSQL in a data folder of its own, durable against a power cut.
 *
 * `postgres/` is its cluster, `postgres.json` the passwords (only for the account of the program), `postgres-owner` the
 * number of the process that will stop it. A server that outlived its process is found by postmaster.pid and adopted; one
 * that belongs to a living process is shared.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Account, accountToRunAs, type Binaries, binary, findBinaries, type NoBinaries } from './binaries.ts';
import { isAlive } from './folder-lock.ts';
import { DatabaseRefusal } from './refusal.ts';
import { run } from './run.ts';
import { longestRecovery, type ServerAddress } from './server.ts';

export type Embedded = {
  /** As the owner of the schema, and as the role that owns nothing. */
  readonly owner: ServerAddress;
  readonly program: ServerAddress & { readonly password: string };
  /** Another living process will stop it. */
  readonly isShared: boolean;
  /** Stops the server where this process owns it. */
  readonly stop: () => Promise<void>;
};

export type NotEmbedded = { readonly because: string };

type Passwords = { readonly owner: string; readonly program: string };

type Ground = {
  readonly home: string;
  /** PGDATA. */
  readonly cluster: string;
  readonly account: Account;
  readonly binaries: Binaries;
};

const ownerName = 'bokhuyet_owner';

/** The major version of the cluster that stands here, in whose place nothing else may be put; null where none does. */
export function clusterMajor(home: string): number | null {
  const file = join(home, 'postgres', 'PG_VERSION');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : null;
}

/**
 * Starts the server of a home folder, or joins the one that runs there; why not, where it cannot run at all. Refuses a
 * cluster of another major version than the programs'.
 */
export async function startEmbedded(
  home: string,
  binaries: Binaries | NoBinaries = findBinaries(home, accountToRunAs()),
): Promise<Embedded | NotEmbedded> {
  if ('because' in binaries) return binaries;
  const ground: Ground = { home, cluster: join(home, 'postgres'), account: accountToRunAs(), binaries };
  try {
    if (clusterMajor(home) === null) await makeCluster(ground);
    refuseOtherMajor(ground);
    const joined = (await running(ground)) ?? (await started(ground));
    return 'because' in joined ? joined : addressed(ground, joined);
  } catch (error) {
    if (error instanceof DatabaseRefusal) throw error;
    return { because: (error as Error).message };
  }
}

/** Made beside and moved into place: a cluster is whole or not there. */
async function makeCluster({ home, cluster, account, binaries }: Ground): Promise<void> {
  const passwords = passwordsOf(home) ?? { owner: secret(), program: secret() };
  const [beside, passwordFile] = [`${cluster}-${process.pid}`, join(home, `password-${process.pid}`)];
  mkdirSync(beside, { mode: 0o700 });
  give(beside, account);
  writeFileSync(passwordFile, passwords.owner, { mode: 0o600 });
  give(passwordFile, account);
  try {
    const settings = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256'];
    const where = ['-D', beside, '-U', ownerName, `--pwfile=${passwordFile}`];
    const made = await run(binary(binaries.folder, 'initdb'), [...where, ...settings], account);
    if (made.status !== 0) throw new Error(`initdb: ${made.words}`);
    writeFileSync(join(beside, 'postgresql.conf'), "include = 'bokhuyet.conf'\n", { flag: 'a' });
    writeFileSync(join(home, 'postgres.json'), JSON.stringify(passwords), { mode: 0o600 });
    renameSync(beside, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(beside, { recursive: true, force: true });
  }
}

const secret = (): string => randomBytes(24).toString('base64url');

function passwordsOf(home: string): Passwords | null {
  const file = join(home, 'postgres.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Passwords) : null;
}

function give(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function refuseOtherMajor({ home, cluster, binaries }: Ground): void {
  const major = clusterMajor(home);
  if (major === null || major === binaries.major) return;
  const [vi, en] =
    major < binaries.major
      ? [
          `và trên máy không có PostgreSQL ${major} để chuyển; hãy cài PostgreSQL ${major}, hoặc sao lưu (backup) bằng bản Bổ Khuyết cũ rồi khôi phục (restore) bằng bản này`,
          `and there is no PostgreSQL ${major} here to carry it over; install PostgreSQL ${major}, or take a backup with the older Bổ Khuyết and restore it with this one`,
        ]
      : ['hãy dùng bản Bổ Khuyết mới hơn', 'use a newer Bổ Khuyết'];
  throw new DatabaseRefusal({
    vi: `${cluster}: dữ liệu của PostgreSQL ${major}, chương trình này dùng PostgreSQL ${binaries.major}; ${vi}. Chưa động đến dữ liệu.`,
    en: `data of PostgreSQL ${major}, this program brings PostgreSQL ${binaries.major}; ${en}. Nothing was touched.`,
  });
}

/** Where a server listens: a socket in a folder, or a port of this machine. */
type Listening = { readonly host: string; readonly port: number; readonly owned: boolean };

/**
 * The server that postmaster.pid names, once it takes connections: shared with the process that owns it, adopted where
 * that is gone; null where there is none.
 */
async function running(ground: Ground): Promise<Listening | null> {
  const { home, cluster } = ground;
  const file = join(cluster, 'postmaster.pid');
  for (let waited = 0; waited < longestRecovery && existsSync(file); waited += 50) {
    const [pid = '', , , port = '', socket = '', , , status = ''] = readFileSync(file, 'utf8').split('\n');
    if (!isAlive(Number(pid))) return null;
    if (!isServer(Number(pid))) {
      disown(file);
      return null;
    }
    if (status.trim() === 'ready') return { host: socket.trim() || '127.0.0.1', port: Number(port), owned: owns(home) };
    if (status.trim() === 'stopping' && waited > longestStop) await stopServer(ground, 'immediate');
    await setTimeout(50);
  }
  return null;
}

/** What was acknowledged is on disk either way; after an immediate stop the next start reads the log. */
async function stopServer({ cluster, account, binaries }: Ground, mode: 'fast' | 'immediate'): Promise<boolean> {
  const asked = ['stop', '-D', cluster, '-m', mode, '-w', '-t', String(longestStop / 1_000), '-s'];
  return (await run(binary(binaries.folder, 'pg_ctl'), asked, account)).status === 0;
}

/** Told to end, a server that was recovering at that moment may never do so. */
const longestStop = 30_000;

/**
 * The number may belong to another program since the machine was restarted, or to a server that is dead and that nobody
 * has buried yet, as in a container without an init: a new server would take either for itself and not start.
 */
function isServer(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return true;
  const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(readFileSync(stat, 'utf8')) ?? [];
  return name?.startsWith('postgres') === true && state !== 'Z';
}

/** The file stays, for it names the memory that a new server must find unused; only its number becomes nobody's. */
function disown(file: string): void {
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [String(nobodysNumber), ...rest].join('\n'));
}

const nobodysNumber = 2_147_483_646;

/** Nobody who lives owns it, so it is ours from now on: of several that begin at once one, before there is a server. */
function owns(home: string): boolean {
  const file = ownerFile(home);
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = ownerIn(file);
    if (owner === process.pid) return true;
    if (owner !== null && isAlive(owner)) return false;
    rmSync(file, { force: true });
  }
}

/** Null where the file is gone or says nobody. */
function ownerIn(file: string): number | null {
  try {
    const owner = Number(readFileSync(file, 'utf8') || Number.NaN);
    return Number.isInteger(owner) ? owner : null;
  } catch {
    return null;
  }
}

const ownerFile = (home: string): string => join(home, 'postgres-owner');

/** Started by a socket, and where there can be none by a port of this machine. */
async function started(ground: Ground): Promise<Listening | NotEmbedded> {
  const reasons: string[] = [];
  const owned = owns(ground.home);
  for (const way of [bySocket(ground), await byPort()]) {
    if (way === null) continue;
    configure(ground, way);
    const told = await startedAfterAll(ground);
    if (told === null) return { ...way, owned };
    // Somebody else may have started it in the same moment.
    const other = await running(ground);
    if (other !== null) return other;
    reasons.push(told);
  }
  if (owned) rmSync(ownerFile(ground.home), { force: true });
  return { because: reasons.join('; ') };
}

/** A path of a socket holds about a hundred bytes. */
const bySocket = ({ cluster }: Ground): Listening | null =>
  process.platform === 'win32' || Buffer.byteLength(cluster) > 80 ? null : { host: cluster, port: 5432, owned: true };

const byPort = (): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve({ host: '127.0.0.1', port, owned: true }));
    });
  });

/** Read at every start: what the promise of durability rests on is said here, whatever initdb's defaults. */
function configure({ cluster, account }: Ground, { host, port }: Listening): void {
  const isSocket = host === cluster;
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const lines = [
    ['listen_addresses', quoted(isSocket ? '' : host)],
    ['unix_socket_directories', quoted(isSocket ? cluster : '')],
    ['port', String(port)],
    ['fsync', 'on'],
    ['full_page_writes', 'on'],
    ['synchronous_commit', 'on'],
    ['max_connections', '40'],
    ['shared_buffers', '128MB'],
    ['jit', 'off'],
    // Work of a program that was killed ends soon, and with it the locks that the next start waits for.
    ...(process.platform === 'win32' ? [] : [['client_connection_check_interval', '2s']]),
  ];
  const file = join(cluster, 'bokhuyet.conf');
  writeFileSync(file, lines.map(([name, value]) => `${name} = ${value}\n`).join(''));
  give(file, account);
  chmodSync(file, 0o600);
}

/** What a killed server left running for a moment still holds its memory; it goes by itself. */
async function startedAfterAll(ground: Ground): Promise<string | null> {
  for (let waited = 0; ; waited += 200) {
    const told = await startServer(ground);
    if (told === null || !/shared memory/.test(told) || waited > 10_000) return told;
    await setTimeout(200);
  }
}

/** Null once it takes connections, else the words of its log. */
async function startServer({ home, cluster, account, binaries }: Ground): Promise<string | null> {
  const log = join(cluster, 'start.log');
  rmSync(log, { force: true });
  const asked = ['start', '-D', cluster, '-l', log, '-w', '-t', '120', '-s'];
  const ended = await run(binary(binaries.folder, 'pg_ctl'), asked, account);
  if (ended.status === 0) return null;
  const words = existsSync(log) ? readFileSync(log, 'utf8').trim() : '';
  return `${home}: ${words || ended.words}`.slice(0, 600);
}

function addressed(ground: Ground, { host, port, owned }: Listening): Embedded {
  const { home } = ground;
  const passwords = passwordsOf(home);
  if (passwords === null) throw new Error(`${join(home, 'postgres.json')} is missing`);
  const stop = async (): Promise<void> => {
    if (!owned) return;
    if (!(await stopServer(ground, 'fast'))) await stopServer(ground, 'immediate');
    rmSync(ownerFile(home), { force: true });
  };
  return {
    owner: { host, port, user: ownerName, password: passwords.owner },
    program: { host, port, user: 'bokhuyet_program', password: passwords.program },
    isShared: !owned,
    stop,
  };
}
