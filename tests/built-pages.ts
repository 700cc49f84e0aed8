/**
 * The pages for tests in a browser: built from the sources as they are, once for all tests of a machine, as the example's
 * database is.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const vite = join('node_modules', 'vite', 'bin', 'vite.js');

/** Of all that a build may read. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const name of (readdirSync('src', { recursive: true }) as string[]).sort())
    if (/\.(tsx?|css|html|json|woff2|svg)$/.test(name) && !/\.test\.tsx?$/.test(name))
      hash.update(name).update(readFileSync(join('src', name)));
  return hash.digest('hex').slice(0, 16);
}

/** The folder they stand in, which stays: a build somebody else finished meanwhile is as good. */
export async function builtPages(): Promise<string> {
  const folder = join(tmpdir(), `bokhuyet-pages-${fingerprint()}`);
  if (existsSync(folder)) return folder;
  const beside = await mkdtemp(`${folder}-`);
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', 'src/web', '--outDir', beside, '--emptyOutDir', '--logLevel', 'error'],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  await rename(beside, folder).catch(async (error) => {
    if (!existsSync(folder)) throw error;
    await rm(beside, { recursive: true, force: true });
  });
  return folder;
}
