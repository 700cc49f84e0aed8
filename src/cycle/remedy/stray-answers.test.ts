import { expect, test } from 'vitest';
import { day } from '#core/day.ts';
import type { Folder } from '#cycle/folder/folder.ts';
import { reviewFolder } from '#cycle/review.ts';
import { sampleFolder } from '#cycle/review-sample.ts';

const on = day('2019-09-25');
const by = 'Trần Văn A';
const strayIn = async (more: Partial<Folder>): Promise<readonly unknown[]> =>
  (await reviewFolder(sampleFolder(more))).dossier.problems
    .filter(({ code }) => ['KH09', 'KH17', 'KH18'].includes(code))
    .map(({ code, data }) => [code, data.id ?? data.what]);
const taking = (id: string): Partial<Folder> => ({
  confirmations: { files: [], figures: [], remedies: [{ id, by, on }] },
});
const waiving = (finding: string): Partial<Folder> => ({ waivers: [{ finding, reason: 'vì', by, on }] });

test('a decision on what is there is applied without a word', async () => {
  const { findings, remedies } = (await reviewFolder(sampleFolder())).dossier;
  const shortcoming = findings.find(({ kind }) => kind === 'shortcoming')?.id ?? '';
  for (const { id } of remedies) expect(await strayIn(taking(id))).toEqual([]);
  expect(await strayIn(taking(shortcoming))).toEqual([]);
  expect(await strayIn(waiving(shortcoming))).toEqual([]);
});

test('a decision on what is not there is told', async () => {
  expect(await strayIn(taking('remedy|shortcoming|thu|2018-9M'))).toEqual([['KH17', 'remedy|shortcoming|thu|2018-9M']]);
  expect(await strayIn(waiving('shortcoming|nothing|2019-9M'))).toEqual([['KH18', 'shortcoming|nothing|2019-9M']]);
  const figure = { indicator: 'thu', unit: 'ngoc-son', value: null, by, on, line: 2 };
  expect(await strayIn({ confirmations: { files: [], figures: [figure], remedies: [] } })).toEqual([
    ['KH09', 'thu / ngoc-son'],
  ]);
});
