/**
 * An authority's folder on disk: its files as bytes, by relative name.
 *
 * Left aside: hidden files, Word's lock files (`~$…`), editors' leftovers, whatever a link points to outside the
 * folder. Of a file over 100 MB only the beginning is read; `oversizedIn` names it, so that the review can refuse it.
 */
import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const limit = 100 * 1024 * 1024;
const beginning = 64;

const isLeftAside = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || name.endsWith('~') || /\.(tmp|bak)$/i.test(name);

type Found = { readonly name: string; readonly path: string; readonly size: number };

/** Every file in the folder by relative name with `/`, sorted; links out of the folder are not followed. */
function filesUnder(root: string): readonly Found[] {
  const within = realpathSync(root);
  const seen = new Set<string>();
  const walk = (folder: string, prefix: string): Found[] => {
    const real = realpathSync(folder);
    if (seen.has(real) || !(real === within || real.startsWith(within + sep))) return [];
    seen.add(real);
    return readdirSync(folder)
      .filter((name) => !isLeftAside(name))
      .flatMap((name) => {
        const path = join(folder, name);
        const target = resolved(path);
        if (target === null || !target.startsWith(within + sep)) return [];
        const stat = statSync(target);
        if (stat.isDirectory()) return walk(path, `${prefix}${name}/`);
        return stat.isFile() ? [{ name: `${prefix}${name}`, path: target, size: stat.size }] : [];
      });
  };
  return walk(root, '').sort((a, b) => (a.name < b.name ? -1 : 1));
}

function resolved(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
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
