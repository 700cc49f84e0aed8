/**
 * The last step of a build of the check page: writes its service worker, which knows every file of the build by its hash.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';
import type { Offline } from '#web/offline/offline-worker.ts';

/** The worker's file, at the root of the build. */
const NAME = 'offline-worker.js';
const PAGE = 'index.html';
const source = new URL('./offline-worker.ts', import.meta.url);

/** A step for Vite; `pages` are the addresses at which the page is drawn, relative to the root of the build. */
export function offlineFiles(pages: readonly string[]): Plugin {
  let folder = '';
  return {
    name: 'offline-files',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: async () => {
      const { code } = await transformWithOxc(readFileSync(source, 'utf8'), NAME.replace(/js$/, 'ts'));
      const told = JSON.stringify(offlineOf(folder, pages));
      writeFileSync(join(folder, NAME), `globalThis.offline = ${told};\n${code.replace(/^export .*$/gm, '')}`);
    },
  };
}

function offlineOf(folder: string, pages: readonly string[]): Offline {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== NAME)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(join(folder, name)))]));
  return { version: hashOf(JSON.stringify(files)), files, pages, page: PAGE };
}

const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
