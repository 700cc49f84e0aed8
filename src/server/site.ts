/**
 * The built web page, read once into memory: what is not in this map cannot be asked for,
 * so no path of a request ever reaches the disk.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { type Content, content } from '#server/content.ts';

/** From the path of the address to the file: `/assets/main-3f2a.js`. */
export type Site = ReadonlyMap<string, Content>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Names with a hash of their content never change what they hold. */
const hashed = /^\/(?:assets|check)\/.+-[\w-]{8,}\.\w+$/;
const forEver = 'public, max-age=31536000, immutable';

/** Every file below the folder; throws when the folder cannot be read, for then nothing can be shown. */
export async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && types[extname(entry.name)] !== undefined);
  const read = files.map(async (entry): Promise<[string, Content]> => {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const type = types[extname(entry.name)] ?? 'application/octet-stream';
    return [path, content(await readFile(file), type, hashed.test(path) ? forEver : 'no-cache')];
  });
  return new Map(await Promise.all(read));
}

/**
 * The file an address shows: itself, or the page for every address the page itself draws.
 *
 * @example shownAt(site, '/indicators/thu-ngan-sach') === site.get('/index.html') // true
 */
export function shownAt(site: Site, path: string): Content | undefined {
  const own = site.get(path);
  if (own) return own;
  const drawn = !path.startsWith('/assets/') && !path.startsWith('/api/') && !path.startsWith('/files/');
  return drawn ? site.get('/index.html') : undefined;
}
