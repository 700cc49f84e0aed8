/**
 * The example through the database and out of it: what comes out is what went in, on every engine, and a review of what
 * the database holds writes the same dossier as a review of the folder.
 */

import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '#cli/folder.ts';
import { day } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import { period } from '#core/period.ts';
import type { Unit } from '#core/unit.ts';
import { dossierText } from '#cycle/dossier/dossier-json.ts';
import type { Folder } from '#cycle/folder/folder.ts';
import { folderFiles } from '#cycle/folder/folder-files.ts';
import { folderFor, loadWholeFolder, type WholeFolder } from '#cycle/folder/whole-folder.ts';
import { reviewFolder } from '#cycle/review.ts';
import type { Asking } from '#store/access/acting.ts';
import { grantRole } from '#store/access/roles.ts';
import { putRecord, recordOf } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { recordFindings, waive } from '#store/making-good/keep-findings.ts';
import { assignTasks, confirmProgress, reportProgress } from '#store/making-good/keep-tasks.ts';
import { asOperator } from '#store/record-sample.ts';
import { confirmValue } from '#store/reviews/confirm.ts';
import { keepReview } from '#store/reviews/keep-reviews.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { keepDirective } from '#store/what/clauses.ts';
import { keepTargets } from '#store/what/keep-indicators.ts';
import { namePerson } from '#store/who/people.ts';
import { reformUnits } from '#store/who/reform.ts';

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

  it('writes into the folder what deeds have put on record since', async () => {
    const { connection } = opened;
    await workOn(connection);
    const since = await recordOf(connection, asOperator('kien-an'));
    if (since === null) throw new Error('no record');
    for (const part of ['units', 'relations', 'targets', 'directives', 'tasks', 'pastFindings', 'reviews'] as const)
      expect(told(since[part]) === told(given[part]), part).toBe(false);
    const { whole: again, problems } = loadWholeFolder(folderFiles(since));
    expect(problems.map(({ code }) => code)).toEqual(['HS28']);
    const plain = (one: unknown): string => told(one).replace(/"line": \d+/g, '');
    for (const part of Object.keys(given) as (keyof WholeFolder)[]) {
      const [out, put] = [plain(again?.[part]), plain(since[part])];
      expect(out === put, `${part}: ${firstDifference(out, put)}`).toBe(true);
    }
    expect((await auditAuthority(connection, asOperator('kien-an'))).findings).toEqual([]);
  });
});

const at = new Date('2019-10-02T02:00:00Z');
const nineMonths = period('2019-9M');

/** A day's work by one who is everything: of each noun that a folder can say, something is added or changed. */
async function workOn(connection: Connection): Promise<void> {
  const operator = { ...asOperator('kien-an'), at };
  const person = await namePerson(connection, operator, { name: 'Lê Văn Nam', email: null, phone: null });
  for (const role of ['office', 'leader', 'administrator'] as const)
    await grantRole(connection, operator, { person, role, unit: null, from: day('2019-01-01'), to: null });
  const who: Asking = { authority: 'kien-an', by: { of: 'kien-an', person }, at };
  const [target, review] = [given.targets[0], given.reviews.find((one) => one.review.period === nineMonths)?.review];
  const [directive, finding] = [given.directives[0], given.pastFindings[0]?.finding];
  const task = given.tasks.find((one) => one.task.deadline.kind === 'dated')?.task;
  if (!target || !review || !directive || !finding || !task) throw new Error('the example is not what it was');
  const { code: _, ...old } = given.units.find(({ code }) => code === 'bac-son') as Unit;
  const founded = { ...old, code: 'bac-son-2', name: 'phường Bắc Sơn 2', from: day('2020-01-01') };
  const relation = {
    on: founded.from,
    kind: 'split',
    from: ['bac-son'],
    to: [founded.code],
    shares: { [founded.code]: { area: '0.25' } },
  } as const;
  await reformUnits(connection, who, {
    relation,
    founded: [{ ...founded, codes: { thue: '0101', 'thong-ke': '12' } }],
    ended: [],
  });
  await keepTargets(connection, who, [{ ...target, value: target.value.plus('0.5') }]);
  await keepDirective(connection, who, {
    directive: { ...directive, code: 'kl-moi', number: '99', implements: [directive.code] },
  });
  await keepReview(connection, who, { ...review, attendance: { called: 45, present: 44, guests: [] } });
  await recordFindings(connection, who, {
    review: nineMonths,
    findings: [{ ...finding, id: 'HC-MOI', cause: 'Thiếu đôn đốc' }],
  });
  await assignTasks(connection, who, [
    {
      review: nineMonths,
      task: {
        ...task,
        id: 'NV-MOI',
        assignedOn: day('2019-10-02'),
        deadline: { kind: 'dated', due: day('2019-12-20') },
      },
    },
  ]);
  const said = { task: 'NV-MOI', on: day('2019-10-02'), words: 'Đã triển khai', done: false };
  const number = await reportProgress(connection, who, { ...said, unit: task.lead ?? '' });
  await confirmProgress(connection, who, { task: 'NV-MOI', number });
  await waive(connection, who, { review: nineMonths, finding: finding.id, reason: 'Đã nêu trong kết luận' });
  await confirmValue(connection, who, {
    review: nineMonths,
    indicator: 'ban-le',
    unit: 'bac-son',
    value: decimal('7.5'),
  });
}
