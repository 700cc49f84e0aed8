/**
 * An authority's folder on disk: its files as bytes, by relative name.
 *
 * Left aside: hidden files, Word's lock files (`~$…`), editors' leftovers. What cannot be opened, and links that lead
 * out of the folder, are told by `unopenedIn`: no report is passed over in silence. Of a file over 100 MB only the
 * beginning is read; `oversizedIn` names it, so that the review can refuse it.
 */
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { type Reason, reasonOf } from './disk.ts';

const limit = 100 * 1024 * 1024;
const beginning = 64;

const isLeftAside = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || name.endsWith('~') || /\.(tmp|bak)$/i.test(name);

type Found = { readonly name: string; readonly path: string; readonly size: number };
type Unopened = { readonly name: string; readonly reason: Reason };

/** Every file in the folder by relative name with `/`, sorted; links out of the folder are not followed. */
const filesUnder = (root: string): readonly Found[] => entriesUnder(root).filter((one) => 'path' in one);

function entriesUnder(root: string): readonly (Found | Unopened)[] {
  const within = realpathSync(root);
  const seen = new Set<string>();
  const walk = (folder: string, prefix: string): (Found | Unopened)[] => {
    const real = realpathSync(folder);
    if (seen.has(real) || !(real === within || real.startsWith(within + sep))) return [];
    seen.add(real);
    return readdirSync(folder)
      .filter((name) => !isLeftAside(name))
      .flatMap((name) => {
        const path = join(folder, name);
        return opened(`${prefix}${name}`, () => {
          const target = realpathSync(path);
          if (target !== within && !target.startsWith(within + sep)) throw new OutsideError();
          const stat = statSync(target);
          if (stat.isDirectory()) return walk(path, `${prefix}${name}/`);
          accessSync(target, constants.R_OK);
          return stat.isFile() ? [{ name: `${prefix}${name}`, path: target, size: stat.size }] : [];
        });
      });
  };
  return walk(root, '').sort((a, b) => (a.name < b.name ? -1 : 1));
}

class OutsideError extends Error {}

const leadsOutside: Reason = {
  vi: 'là liên kết dẫn ra ngoài thư mục',
  en: 'it is a link that leads out of the folder',
};

/** What the disk refuses to open is told, and the rest goes on. */
function opened(name: string, open: () => (Found | Unopened)[]): (Found | Unopened)[] {
  try {
    return open();
  } catch (error) {
    return [{ name, reason: error instanceof OutsideError ? leadsOutside : reasonOf(error) }];
  }
}

/** The folder's files as `loadFolder` takes them; of a file over 100 MB only its first 64 bytes. */
export const readFolder = (path: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    filesUnder(path).map((file) => [
      file.name,
      file.size > limit ? startOf(file.path) : new Uint8Array(readFileSync(file.path)),
    ]),
  );

/** Files and folders of the folder that the disk does not let us read, and why. */
export const unopenedIn = (path: string): readonly Unopened[] => entriesUnder(path).filter((one) => 'reason' in one);

/** Files of the folder that are over 100 MB, with their size in bytes. */
export const oversizedIn = (path: string): ReadonlyMap<string, number> =>
  new Map(
    filesUnder(path)
      .filter((file) => file.size > limit)
      .map((file) => [file.name, file.size]),
  );

function startOf(path: string): Uint8Array {
  const bytes = new Uint8Array(beginning);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, beginning, 0));
  } finally {
    closeSync(file);
  }
}
