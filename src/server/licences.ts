/**
 * The libraries the program works with and their licences, as they stand beside it on this machine.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

export type Licence = { readonly name: string; readonly version: string; readonly licence: string };

const packageFile = z.object({
  name: z.string(),
  version: z.string().default(''),
  license: z.string().default('?'),
  dependencies: z.record(z.string(), z.string()).default({}),
});

const read = (folder: string): z.output<typeof packageFile> | null => {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (packageFile.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null) : null;
};

/** From this folder upwards. */
function above<Found>(folder: string, look: (folder: string) => Found | null): Found | null {
  const found = look(folder);
  if (found !== null || dirname(folder) === folder) return found;
  return above(dirname(folder), look);
}

let known: readonly Licence[] | null = null;

/** Read once; by name. */
export function licencesHere(): readonly Licence[] {
  if (known !== null) return known;
  const own = above(import.meta.dirname, (folder) => {
    const there = read(folder);
    return there?.name === 'bokhuyet' ? there : null;
  });
  known = Object.keys(own?.dependencies ?? {})
    .sort()
    .flatMap((name) => {
      const there = above(import.meta.dirname, (folder) => read(join(folder, 'node_modules', name)));
      return there === null ? [] : [{ name, version: there.version, licence: there.license }];
    });
  return known;
}
