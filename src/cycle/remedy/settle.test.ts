/** What people settled holds over every reckoning: their words, what they dropped, the tasks they gave, the states they stated. */
import { describe, expect, test } from 'vitest';
import { day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import type { Finding } from '#core/finding.ts';
import { type PeriodCode, period } from '#core/period.ts';
import type { PastFinding } from '#core/settled.ts';
import type { Task } from '#core/task.ts';
import type { Folder } from '#cycle/folder/folder.ts';
import { lastDayOf, withSettled } from '#cycle/folder/settled.ts';
import { reviewFolder } from '#cycle/review.ts';
import { sampleFolder } from '#cycle/review-sample.ts';

const by = { by: 'Nguyễn Văn B', on: day('2019-09-25') };
const now = period('2019-9M');
type Kept = NonNullable<Parameters<typeof withSettled>[1]>;

/** Retail far behind its plan, so that figures find a shortcoming too. */
const folderOf = (more: Partial<Folder> = {}): Folder => {
  const folder = sampleFolder(more);
  const targets = folder.targets.map((one) => (one.indicator === 'ban-le' ? { ...one, value: decimal('9000') } : one));
  return { ...folder, targets };
};
const dossierOf = async (more: Partial<Folder> = {}, kept: Partial<Kept> = {}) =>
  (await reviewFolder(withSettled(folderOf(more), { findings: [], tasks: [], ...kept }))).dossier;
const put = (finding: Finding, more: Partial<PastFinding> = {}): PastFinding => ({
  finding: { ...finding, origin: 'carried', evidence: { keys: [], places: [] } },
  review: now,
  recorded: by,
  ...more,
});
const proposals = async () => {
  const { findings } = await dossierOf();
  const shortcomings = findings.filter(({ kind }) => kind === 'shortcoming');
  const read = shortcomings.find(({ origin }) => origin === 'read');
  const reckoned = shortcomings.find(({ origin }) => origin === 'reckoned');
  if (!read || !reckoned) throw new Error('the sample has a shortcoming of each origin');
  return { read, reckoned };
};
const wordsOf = (document: { readonly blocks: readonly unknown[] }): string => JSON.stringify(document.blocks);

describe('a finding put on record', () => {
  test('is told in the words of people, over the places of the proposal, and the proposal is told apart', async () => {
    const { read } = await proposals();
    const words = 'Công tác đôn đốc chưa quyết liệt, còn nể nang';
    const dossier = await dossierOf({ pastFindings: [put({ ...read, words })] });
    const found = dossier.findings.find(({ id }) => id === read.id);
    expect(found).toMatchObject({ words, confirmed: true, evidence: { places: read.evidence.places } });
    expect(dossier.answered?.map(({ id }) => id)).toEqual([read.id]);
    expect(wordsOf(dossier.papers.report)).toContain('ông tác đôn đốc chưa quyết liệt, còn nể nang');
  });

  test('is told by its figures where that was asked for, else in its words with the figures behind', async () => {
    const { reckoned } = await proposals();
    const words = 'Thu thấp hơn yêu cầu rất nhiều';
    const byFigures = await dossierOf({ pastFindings: [put({ ...reckoned, words }, { byFigures: true })] });
    expect(byFigures.findings.find(({ id }) => id === reckoned.id)).toMatchObject({
      words: null,
      origin: 'reckoned',
      reasons: reckoned.reasons,
      evidence: { keys: reckoned.evidence.keys },
    });
    const inWords = await dossierOf({ pastFindings: [put({ ...reckoned, words })] });
    expect(inWords.findings.find(({ id }) => id === reckoned.id)?.words).toBe(words);
    expect(wordsOf(inWords.papers.report)).toContain('hu thấp hơn yêu cầu rất nhiều');
  });

  test('stands for all it was put together from, with their places', async () => {
    const { read, reckoned } = await proposals();
    const both = put({ ...reckoned, words: 'Gộp hai nội dung', from: [read.id] });
    const dossier = await dossierOf({ pastFindings: [both] });
    const ids = dossier.findings.map(({ id }) => id);
    expect([ids.includes(reckoned.id), ids.includes(read.id)]).toEqual([true, false]);
    expect(dossier.findings.find(({ id }) => id === reckoned.id)?.evidence).toEqual({
      keys: reckoned.evidence.keys,
      places: read.evidence.places,
    });
  });

  test('dropped, is told nowhere and asks for no remedy', async () => {
    const { read } = await proposals();
    const dossier = await dossierOf({ pastFindings: [put(read, { dropped: { ...by, reason: 'đã xong' } })] });
    expect(dossier.findings.map(({ id }) => id)).not.toContain(read.id);
    expect(dossier.holes?.map(({ about }) => about)).not.toContain(read.id);
  });

  test('of older files, named by nobody, changes nothing; nor does one that came after the day', async () => {
    const { read } = await proposals();
    const { recorded: _, ...old } = put({ ...read, words: 'Khác' });
    const later = put({ ...read, words: 'Khác' }, { recorded: { ...by, on: day('2019-12-01') } });
    for (const pastFindings of [[old], [later]]) {
      const { dossier } = await reviewFolder(withSettled(folderOf({ pastFindings }), undefined));
      expect(dossier.findings.find(({ id }) => id === read.id)?.words).toBe(read.words);
    }
  });
});

const task = (more: Partial<Task>): Task => ({
  ...{ id: 'NV-9', what: 'Thành lập tổ công tác', field: 'budget', leader: null, lead: 'kinh-te', support: [] },
  ...{ deliverable: null, deadline: { kind: 'dated', due: day('2019-11-29') }, assignedOn: day('2019-09-25') },
  ...{ origin: 'remedy', directives: [], finding: null, indicator: null, extensions: [], withdrawn: null },
  ...{ progress: [], proposed: false },
  ...more,
});

describe('a task given at this review', () => {
  test('stands in the place of the proposal for what it answers, and closes the hole', async () => {
    const { read } = await proposals();
    const pastFindings = [put(read)];
    const given = [{ task: task({ finding: read.id }), review: now }];
    const before = await dossierOf({ pastFindings });
    expect(before.holes).toContainEqual({ kind: 'remedy-only-proposed', about: read.id });
    const after = await dossierOf({ pastFindings, tasks: given });
    expect(after.remedies.find(({ id }) => id === 'NV-9')).toMatchObject({ proposed: false, finding: read.id });
    expect(after.remedies.filter(({ proposed }) => proposed).map(({ finding }) => finding)).not.toContain(read.id);
    expect(after.holes?.map(({ about }) => about)).not.toContain(read.id);
    const withdrawn = { on: day('2019-09-25'), reason: 'giao nhầm' };
    const gone = await dossierOf({
      pastFindings,
      tasks: [{ task: task({ finding: read.id, withdrawn }), review: now }],
    });
    expect(gone.holes).toContainEqual({ kind: 'remedy-only-proposed', about: read.id });
  });
});

describe('what became of the last review', () => {
  const before = period('2019-6M');
  const review = { ...sampleFolder().review, previous: before };
  const old: PastFinding = { finding: oldFinding(), review: before };

  test('is what a person states, over what was reckoned', async () => {
    const states = (of: PeriodCode, state: 'remedied' | 'not-remedied') => ({
      findings: [{ finding: 'HC-1', states: [{ ...by, review: of, state }], evidence: [] }],
    });
    const stateIn = async (kept: Partial<Kept>) =>
      (await dossierOf({ review, pastFindings: [old] }, kept)).findings.find(({ id }) => id === 'HC-1')?.state ?? null;
    expect(await stateIn({})).toBe('not-remedied');
    expect(await stateIn(states(now, 'remedied'))).toBe('remedied');
    expect(await stateIn(states(before, 'remedied'))).toBe(null);
    const older = { ...old, review: period('2019-3M') };
    const listed = async (kept: Partial<Kept>) =>
      (await dossierOf({ review, pastFindings: [older] }, kept)).findings.some(({ id }) => id === 'HC-1');
    expect([await listed({}), await listed(states(before, 'not-remedied'))]).toEqual([false, true]);
  });

  test('an open task that a person took on is accounted for', async () => {
    const tasks = [{ task: task({ id: 'NV-1', assignedOn: day('2019-07-09') }), review: before }];
    const hole = { kind: 'open-task-unaccounted', about: 'NV-1' };
    expect((await dossierOf({ review, tasks })).holes).toContainEqual(hole);
    const carried = [{ ...by, review: now, words: 'chuyển sang quý IV' }];
    const kept = [{ task: 'NV-1', assignedBy: null, meeting: null, carried, asked: [], evidence: [] }];
    const dossier = await dossierOf({ review, tasks }, { tasks: kept });
    expect(dossier.holes).not.toContainEqual(hole);
    expect(dossier.carried[0]?.carriedOver).toEqual({ ...by, words: 'chuyển sang quý IV' });
  });
});

function oldFinding(): Finding {
  return {
    ...{ id: 'HC-1', kind: 'shortcoming', field: 'culture-society', origin: 'carried', indicator: null },
    ...{ words: 'Nhà văn hóa xuống cấp', units: [], degree: null, cause: null, state: null, confirmed: true },
    evidence: { keys: [], places: [] },
  };
}

test('a review that goes on beyond its day is reckoned up to the last thing people did for it', () => {
  const folder = sampleFolder();
  expect(lastDayOf(folder)).toBe(folder.review.date);
  const later = { by: 'A', on: day('2019-11-02') };
  const waivers = [{ finding: 'x', reason: 'y', ...later }];
  expect(lastDayOf({ ...folder, waivers })).toBe('2019-11-02');
  const pastFindings = [put(oldFinding(), { recorded: { by: 'A', on: day('2019-12-03') } })];
  expect(lastDayOf(withSettled({ ...folder, pastFindings }, undefined))).toBe('2019-12-03');
});
