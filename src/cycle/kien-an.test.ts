import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { day } from '#core/day.ts';
import { holesOf } from '#core/review.ts';
import { answersFinding } from '#core/task.ts';
import type { Dossier } from '#cycle/dossier/dossier.ts';
import { dossierText } from '#cycle/dossier/dossier-json.ts';
import { loadFolder } from '#cycle/folder/folder.ts';
import { reviewFolder } from '#cycle/review.ts';
import { sent, wardReport } from '#cycle/review-sample.ts';

const root = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'examples', 'kien-an');

function filesBelow(folder: string, under = ''): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(join(folder, entry.name), `${under}${entry.name}/`)
      : [[`${under}${entry.name}`, new Uint8Array(readFileSync(join(folder, entry.name)))] as const],
  );
}

const files = new Map(filesBelow(root));

function folderOf(period: string) {
  const { folder } = loadFolder(files, period);
  if (folder === null) throw new Error(`examples/kien-an cannot be loaded for ${period}`);
  return folder;
}

/** The printed value of an indicator's number: `now`, `comparison` or the principal completion. */
function numberOf({ assessments, derivations }: Dossier, indicator: string, of: 'now' | 'growth' | 'plan'): string {
  const row = assessments.find((one) => one.indicator === indicator);
  const key = of === 'now' ? row?.now : of === 'growth' ? row?.comparison?.result : row?.completions[0]?.result;
  return (
    derivations
      .find((one) => one.key === key)
      ?.value?.round(2)
      .toString() ?? ''
  );
}

const codesAbout = ({ problems }: Dossier, file: string): readonly string[] =>
  problems.filter((found) => found.file?.startsWith(file)).map(({ code }) => code);

const nineMonths = folderOf('2019-9M');
const { dossier } = await reviewFolder(nineMonths);

describe('Kiến An, nine months of 2019', () => {
  test('the published figures come out of the units’ reports', () => {
    expect(numberOf(dossier, 'gtsx-cn', 'growth')).toBe('9');
    expect(numberOf(dossier, 'ban-le', 'growth')).toBe('20.3');
    expect(['tc-dang', 'tc-cong-doan', 'tc-doan'].map((code) => numberOf(dossier, code, 'now'))).toEqual([
      '1',
      '4',
      '3',
    ]);
  });

  test('every file finds its unit, and one unit is missing', () => {
    expect(dossier.submissions.filter(({ state }) => state !== 'read' && state !== 'superseded')).toEqual([]);
    expect(dossier.sent.filter(({ state }) => state === 'missing').map(({ unit }) => unit)).toEqual(['trang-minh']);
  });

  test('a table against its prose, a replaced report, another last day: each is told', () => {
    expect(codesAbout(dossier, 'DU_Dong_Hoa')).toContain('SL20');
    expect(codesAbout(dossier, 'Van Dau')).toEqual(expect.arrayContaining(['KH10', 'SL22']));
    expect(codesAbout(dossier, 'PhuLien')).toContain('KY21');
    expect(dossier.assessments.find(({ indicator }) => indicator === 'gtsx-cn')?.beside).not.toBeNull();
  });

  test('key indicators that units report are matched in every report that came', () => {
    expect(
      dossier.problems
        .filter(({ code }) => code === 'KH07' || code === 'KH02' || code === 'KH03')
        .map(({ message }) => message.vi),
    ).toEqual([]);
  });

  test('every quote stands in its file', () => {
    const texts = new Map(dossier.submissions.map(({ file, text }) => [file, text]));
    const places = [
      ...dossier.figures.flatMap(({ source }) => (source.kind === 'report' ? [source.at] : [])),
      ...dossier.findings.flatMap(({ evidence }) => evidence.places),
      ...dossier.carried.flatMap(({ mentions }) => mentions),
      ...dossier.unmatched.map(({ at }) => at),
    ];
    expect(places.length).toBeGreaterThan(300);
    for (const { file, start, end, quote } of places) expect(texts.get(file)?.slice(start, end)).toBe(quote);
  });

  test('every shortcoming that is not remedied is answered', () => {
    const open = dossier.findings.filter(
      ({ kind, state, id }) =>
        kind === 'shortcoming' && state !== 'remedied' && !dossier.remedies.some((task) => answersFinding(task, id)),
    );
    const carried = new Set(dossier.carried.map(({ task }) => task.finding));
    expect(open.filter(({ id }) => !carried.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('an open task of the last review that answers a shortcoming is linked to it, not proposed anew', () => {
    const linked = dossier.remedies.filter(({ proposed }) => !proposed);
    expect(linked.map(({ id }) => id)).toEqual(expect.arrayContaining(['NV-6T-01', 'NV-6T-02', 'NV-6T-10']));
    for (const task of linked) expect(dossier.findings.some(({ id }) => answersFinding(task, id))).toBe(true);
  });

  test('a remedy is taken over by the id of any finding it answers, and a waived finding has none', async () => {
    const shared = dossier.remedies.find(({ proposed, answers = [] }) => proposed && answers.length > 1);
    const [waived = '', taken = ''] = shared?.answers ?? [];
    const by = { by: 'Chánh Văn phòng', on: day('2019-09-29') };
    const after = await reviewFolder({
      ...nineMonths,
      confirmations: { ...nineMonths.confirmations, remedies: [{ id: `remedy|${taken}`, ...by }] },
      waivers: [{ finding: waived, reason: 'đã có chương trình riêng', ...by }],
    });
    const tasks = after.dossier.remedies;
    expect(tasks.filter((task) => answersFinding(task, taken)).map(({ proposed }) => proposed)).toEqual([false]);
    expect(tasks.filter((task) => answersFinding(task, waived))).toEqual([]);
    const { findings: shortcomings, waivers, carried } = after.matter;
    const holes = holesOf({ shortcomings, tasks, waivers, carried, openTasks: [] });
    expect(holes.map(({ about }) => about)).not.toEqual(expect.arrayContaining([taken]));
    expect(holes.map(({ about }) => about)).not.toEqual(expect.arrayContaining([waived]));
  });

  test('the missing report changes only what depends on it', async () => {
    const report = sent(
      'trang-minh.txt',
      wardReport('Phường Tràng Minh', ['Thu ngân sách phường đạt 2.060 triệu đồng.']),
    );
    const after = (await reviewFolder({ ...nineMonths, sent: [...nineMonths.sent, report] })).dossier;
    const before = new Map(dossier.derivations.map((one) => [one.key, JSON.stringify(one)]));
    const changed = after.derivations.filter(
      (one) => one.indicator !== null && before.get(one.key) !== JSON.stringify(one),
    );
    expect([...new Set(changed.map(({ indicator }) => indicator))]).toEqual(['thu-phuong']);
  });

  test('twice the same bytes', async () => {
    expect(dossierText((await reviewFolder(folderOf('2019-9M'))).dossier)).toBe(dossierText(dossier));
  });
});

describe('Kiến An, the year 2019', () => {
  test('closes as published', async () => {
    const year = (await reviewFolder(folderOf('2019'))).dossier;
    expect(numberOf(year, 'thu-nsnn', 'now')).toBe('325.02');
    expect(numberOf(year, 'thu-nsnn', 'plan')).toBe('102');
    expect([numberOf(year, 'gtsx-cn', 'growth'), numberOf(year, 'ban-le', 'growth')]).toEqual(['9.38', '20.8']);
  });
});
