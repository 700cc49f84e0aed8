/**
 * A review on record reckoned and written, as `bokhuyet review` does it, for the application: in a thread of its own where
 * the built program has one, so that saving never waits for a dossier; else where it is called.
 */
import { createHash } from 'node:crypto';
import { dossierFiles } from '#cycle/dossier/dossier-files.ts';
import { lastDayOf } from '#cycle/folder/settled.ts';
import { folderFor } from '#cycle/folder/whole-folder.ts';
import { reviewFolder } from '#cycle/review.ts';
import type { Reckon } from '#server/dossiers.ts';
import { openEngines } from './engines.ts';

/** Here and now. */
export const reckonHere: Reckon = async (record, review) => {
  const engines = openEngines();
  try {
    const folder = folderFor(record, review);
    const found = await reviewFolder(folder, {
      on: lastDayOf(folder),
      problems: [],
      engines: { readingOf: engines.readingOf, sha256 },
    });
    const files = await dossierFiles(found, engines);
    return { dossierJson: files.get('dossier.json') ?? new Uint8Array(), files };
  } finally {
    engines.close();
  }
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
