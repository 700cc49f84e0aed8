/**
 * A review on record reckoned and written, as `bokhuyet review` does it, for the application: in a thread of its own where
 * the built program has one, so that saving never waits for a dossier; else where it is called.
 */
import { createHash } from 'node:crypto';
import { dossierFiles } from '#cycle/dossier/dossier-files.ts';
import { matterJson } from '#cycle/dossier/matter-json.ts';
import { lastDayOf } from '#cycle/folder/settled.ts';
import { folderFor } from '#cycle/folder/whole-folder.ts';
import { reviewFolder } from '#cycle/review.ts';
import type { Reckon } from '#server/dossiers.ts';
import { dayIn } from '#store/access/acting.ts';
import { openEngines } from './engines.ts';

/** Here and now. */
export const reckonHere: Reckon = async (record, review) => {
  const engines = openEngines();
  try {
    const folder = folderFor(record, review);
    const found = await reviewFolder(folder, {
      on: lastDayOf(folder),
      problems: [],
      answers: review.kept?.answers ?? [],
      engines: { readingOf: engines.readingOf, sha256 },
    });
    const files = await dossierFiles(found, engines);
    const matter = matterJson(found.matter);
    return { dossierJson: files.get('dossier.json') ?? new Uint8Array(), files, matter };
  } finally {
    engines.close();
  }
};

/**
 * What was read in the papers of a review, known today even where that is after its day: who sends late sees what was read
 * too, though the dossier of the review stays as it was on its day.
 */
export const collectHere: Reckon = async (record, review, at) => {
  const engines = openEngines();
  try {
    const today = dayIn(at);
    const { collected } = await reviewFolder(folderFor(record, review), {
      problems: [],
      answers: review.kept?.answers ?? [],
      engines: { readingOf: engines.readingOf, sha256 },
      on: today > review.review.date ? today : review.review.date,
    });
    const text = JSON.stringify(collected(), (_, value: unknown) => (isDecimal(value) ? value.toFixed() : value));
    return { dossierJson: new TextEncoder().encode(text), files: new Map() };
  } finally {
    engines.close();
  }
};

const isDecimal = (value: unknown): value is { toFixed: () => string } =>
  typeof value === 'object' && value !== null && 'toFixed' in value && 'plus' in value;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
