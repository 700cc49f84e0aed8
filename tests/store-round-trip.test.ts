/**
 * The example through the database and out of it: what comes out is what went in, on every engine, and a review of what
 * the database holds writes the same dossier as a review of the folder.
 */

import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '#cli/folder.ts';
import { period } from '#core/period.ts';
import { dossierText } from '#cycle/dossier/dossier-json.ts';
import type { Folder } from '#cycle/folder/folder.ts';
import { folderFiles } from '#cycle/folder/folder-files.ts';
import { folderFor, loadWholeFolder, type WholeFolder } from '#cycle/folder/whole-folder.ts';
import { reviewFolder } from '#cycle/review.ts';
import { putRecord, recordOf } from '#store/authority-record.ts';
import { asOperator } from '#store/record-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';

const example = join(dirname(dirname(fileURLToPath(import.meta.url))), 'examples', 'kien-an');
const { files } = readFolder(example);
const { whole } = loadWholeFolder(files);
if (whole === null) throw new Error('the example does not load');
const given: WholeFolder = whole;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** As text, in the order of the keys; of bytes their hash. */
const told = (value: unknown): string =>
  JSON.stringify(value, (_key, one) => (one instanceof Uint8Array ? hashOf(one) : one), 1);

/** Whole dossiers are long: the line where two part is what a reader needs. */
function firstDifference(found: string, wanted: string): string {
  const [left, right] = [found.split('\n'), wanted.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return at < 0 ? 'the same' : `line ${at + 1}: ${left[at]?.slice(0, 300)} ≠ ${right[at]?.slice(0, 300)}`;
}

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let found: WholeFolder | null;
  beforeAll(async () => {
    opened = await open();
    await putRecord(opened.connection, given, new Date('2019-12-28T02:00:00Z'));
    found = await recordOf(opened.connection, asOperator('kien-an'));
  });
  afterAll(() => opened.remove());

  it('gives back every part as it went in, to the order of its keys', () => {
    for (const part of Object.keys(given) as (keyof WholeFolder)[]) {
      const [out, put] = [told(found?.[part]), told(given[part])];
      expect(out === put, `${part}: ${firstDifference(out, put)}`).toBe(true);
    }
  });

  it('writes a folder that loads as the same, with every report byte for byte', () => {
    const written = folderFiles(found ?? given);
    const { whole: again, problems } = loadWholeFolder(written);
    expect(problems.map(({ code }) => code)).toEqual(['HS28']);
    const plain = (one: WholeFolder | null): string => told(one).replace(/"line": \d+/g, '');
    expect(plain(again) === plain(given), firstDifference(plain(again), plain(given))).toBe(true);
    const reports = [...files].filter(([name]) => name.includes('/reports/'));
    expect(reports).toHaveLength(58);
    for (const [name, bytes] of reports)
      expect(hashOf(written.get(name) ?? new Uint8Array()), name).toBe(hashOf(bytes));
  });

  it('holds a file that was sent twice once', async () => {
    const once = new Set(given.reviews.flatMap(({ sent }) => sent.map(({ bytes }) => hashOf(bytes))));
    const rows = await opened.connection.transaction(async (session) => {
      await session.query({ text: "select set_config('bokhuyet.authority', $1, true)", values: ['kien-an'] });
      return session.query({ text: 'select count(*)::integer as files from file', values: [] });
    });
    expect(rows).toEqual([{ files: once.size }]);
  });

  it('refuses to write over an authority that is there, and gives nothing of one that is not', async () => {
    await expect(putRecord(opened.connection, given, new Date())).rejects.toThrow(/already on record/);
    expect(await recordOf(opened.connection, asOperator('phu-lien'))).toBeNull();
  });

  it('reviews as the folder does: the same dossier, byte for byte', async () => {
    const one = await recordOf(opened.connection, asOperator('kien-an'), period('2019-9M'));
    const [stored] = one?.reviews ?? [];
    const [asked] = given.reviews.filter(({ review }) => review.period === '2019-9M');
    if (!one || !stored || !asked) throw new Error('no review');
    const dossier = async (folder: Folder) => dossierText((await reviewFolder(folder)).dossier);
    const [fromStore, fromFolder] = [await dossier(folderFor(one, stored)), await dossier(folderFor(given, asked))];
    expect(fromStore === fromFolder, firstDifference(fromStore, fromFolder)).toBe(true);
  });
});
