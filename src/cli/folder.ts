/**
 * An authority's folder on disk: its files as bytes, by relative name.
 *
 * Left aside: hidden files, Word's lock files (`~$…`), editors' leftovers. What cannot be opened, and links that lead
 * out of the folder, are told as unopened: no report is passed over in silence. Of a file over 100 MB only the
 * beginning is read, and it is named, so that the review can refuse it. A folder that holds far more than an
 * authority's (a whole disk chosen by mistake) is refused before a byte is read.
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
import { Refusal } from './terminal.ts';

const limit = 100 * 1024 * 1024;
const beginning = 64;

const isLeftAside = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || name.endsWith('~') || /\.(tmp|bak)$/i.test(name);

type Found = { readonly name: string; readonly path: string; readonly size: number };
type Unopened = { readonly name: string; readonly reason: Reason };

/** The files as `loadFolder` takes them, of one over 100 MB only its first 64 bytes; sizes of those; what stays shut. */
export type OnDisk = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly oversized: ReadonlyMap<string, number>;
  readonly unopened: readonly Unopened[];
};

/** How much a folder may hold as a whole, in files (and what else has a name) and in bytes to be read. */
export type Bounds = { readonly entries: number; readonly bytes: number };

const bounds: Bounds = { entries: 20_000, bytes: 2 * 1024 ** 3 };

/** The folder in one walk, sorted by name; refuses one that holds more than the bounds, before reading any file. */
export function readFolder(path: string, within: Bounds = bounds): OnDisk {
  const entries = entriesUnder(path, within.entries);
  const found = entries.filter((one) => 'path' in one);
  const bytes = found.reduce((sum, { size }) => sum + (size > limit ? beginning : size), 0);
  if (bytes > within.bytes) throw tooHeavy(path, bytes, within.bytes);
  const unopened = entries.filter((one) => 'reason' in one);
  const files = new Map<string, Uint8Array>();
  for (const { name, path: at, size } of found) {
    try {
      files.set(name, size > limit ? startOf(at) : new Uint8Array(readFileSync(at)));
    } catch (error) {
      unopened.push({ name, reason: reasonOf(error) });
    }
  }
  const oversized = new Map(found.filter(({ size }) => size > limit).map(({ name, size }) => [name, size]));
  return { files, oversized, unopened };
}

/** Every file in the folder by relative name with `/`, sorted; links out of the folder are not followed. */
function entriesUnder(root: string, most: number): (Found | Unopened)[] {
  const within = realpathSync(root);
  const seen = new Set<string>();
  let met = 0;
  const walk = (folder: string, prefix: string): (Found | Unopened)[] => {
    const real = realpathSync(folder);
    if (seen.has(real) || !(real === within || real.startsWith(within + sep))) return [];
    seen.add(real);
    const names = readdirSync(folder);
    met += names.length;
    if (met > most) throw tooMany(root, most);
    return names
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

const chooseSmaller: Reason = {
  vi: 'chọn đúng thư mục địa phương (có authority.yaml), để các tệp khác ở nơi khác',
  en: 'choose the authority’s own folder (with authority.yaml) and keep other files elsewhere',
};

const tooLarge = (root: string, { vi, en }: Reason): Refusal =>
  new Refusal(`${root}: ${vi}, chưa đọc gì; ${chooseSmaller.vi}. / ${en}, nothing was read; ${chooseSmaller.en}.`);

const tooMany = (root: string, most: number): Refusal =>
  tooLarge(root, { vi: `có hơn ${most} tệp`, en: `it holds more than ${most} files` });

const megabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(0);

const tooHeavy = (root: string, bytes: number, most: number): Refusal =>
  tooLarge(root, {
    vi: `các tệp cộng lại ${megabytes(bytes)} MB, quá ${megabytes(most)} MB`,
    en: `its files are ${megabytes(bytes)} MB together, over ${megabytes(most)} MB`,
  });

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
    if (error instanceof Refusal) throw error;
    return [{ name, reason: error instanceof OutsideError ? leadsOutside : reasonOf(error) }];
  }
}

function startOf(path: string): Uint8Array {
  const bytes = new Uint8Array(beginning);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, beginning, 0));
  } finally {
    closeSync(file);
  }
}
