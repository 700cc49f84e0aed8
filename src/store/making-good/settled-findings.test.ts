/** Findings put on record in the place of proposals: put right, put together, dropped, taken back; two who save at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { taskOf } from '#core/figure-sample.ts';
import { period } from '#core/period.ts';
import { NotPermitted } from '#store/access/acting.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { receivePaper } from '#store/figures/receive-paper.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { keepReview } from '#store/reviews/keep-reviews.ts';
import { as, bytesOf, findingOf, firstHour, reviewOf, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import {
  dropFindings,
  findingsOfReview,
  findingsWithStates,
  recordFindings,
  releaseFindings,
} from './keep-findings.ts';
import { assignTasks, withdrawTask } from './keep-tasks.ts';

const now = period('2019-9M');
const [one, other] = ['shortcoming|thu|2019-9M', 'shortcoming|budget.no-dong|2019-9M|read'] as const;

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  let q = '';
  let cases = 0;
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
  });
  afterAll(() => opened.remove());

  const begun = async (): Promise<void> => {
    cases += 1;
    q = `f${cases}`;
    await putRecord(db, staffedRecord(q), firstHour);
    await keepReview(db, as(q, 'office'), reviewOf(now));
  };
  const office = () => as(q, 'office');
  const found = () => asking(db, office(), (session) => findingsOfReview(session, q, now));
  const listed = async () =>
    (await asking(db, office(), (session) => findingsWithStates(session, q))).map(({ finding }) => finding);
  const audited = async () => (await auditAuthority(db, office())).findings;

  it('keeps words, what it was made of, who put it on record and where it is said', async () => {
    await begun();
    const paper = { file: 'bc.txt', bytes: bytesOf('Nợ đọng còn cao'), unit: 'a', received: null, version: null };
    await receivePaper(db, { ...office(), review: now }, paper);
    const places = [{ file: 'reviews/2019-9M/reports/bc.txt', start: 0, end: 7, quote: 'Nợ đọng', place: null }];
    const put = findingOf(one, {
      from: [other],
      words: 'Thu chậm, nợ đọng cao',
      evidence: { keys: ['thu|a'], places },
    });
    await recordFindings(db, office(), { review: now, findings: [{ ...put, byFigures: true, seen: null }] });
    expect(await found()).toMatchObject([
      {
        finding: { id: one, from: [other], words: 'Thu chậm, nợ đọng cao', evidence: { keys: ['thu|a'], places } },
        byFigures: true,
        recorded: { on: '2019-10-01' },
        entry: expect.any(Number),
      },
    ]);
    expect(await audited()).toEqual([]);
  });

  it('drops with a reason, out of every list but its own, and puts it back', async () => {
    await begun();
    await expect(
      dropFindings(db, office(), { review: now, findings: [findingOf(one)], reason: ' ' }),
    ).rejects.toMatchObject({ reasons: ['no-reason'] });
    await dropFindings(db, office(), { review: now, findings: [findingOf(one)], reason: 'đã xử lý' });
    expect(await listed()).toEqual([]);
    expect(await found()).toMatchObject([{ finding: { id: one }, dropped: { reason: 'đã xử lý' } }]);
    await recordFindings(db, office(), { review: now, findings: [findingOf(one)] });
    expect(await listed()).toEqual([one]);
    await releaseFindings(db, office(), { review: now, findings: [{ id: one }] });
    expect([await listed(), await found(), await audited()]).toEqual([[], [], []]);
    await recordFindings(db, office(), {
      review: now,
      findings: [{ ...findingOf(one, { words: 'Lại nêu' }), seen: null }],
    });
    expect(await found()).toMatchObject([{ finding: { words: 'Lại nêu' } }]);
    expect(await audited()).toEqual([]);
  });

  it('refuses to drop or let go what a task answers', async () => {
    await begun();
    await recordFindings(db, office(), { review: now, findings: [findingOf(one)] });
    const task = taskOf('2019-12-31', {
      id: 'nv-1',
      lead: 'a',
      support: [],
      directives: [],
      indicator: null,
      finding: one,
    });
    await assignTasks(db, as(q, 'leader'), [{ review: now, task }]);
    const drop = () => dropFindings(db, office(), { review: now, findings: [findingOf(one)], reason: 'thôi' });
    await expect(drop()).rejects.toMatchObject({ reasons: ['finding-answered'] });
    await withdrawTask(db, as(q, 'leader', 1), { task: 'nv-1', reason: 'giao nhầm' });
    const release = releaseFindings(db, office(), { review: now, findings: [{ id: one }] });
    await expect(release).rejects.toMatchObject({ reasons: ['finding-answered'] });
    await drop();
    expect(await listed()).toEqual([]);
  });

  it('refuses what somebody else saved since, and whoever may not', async () => {
    await begun();
    await recordFindings(db, office(), { review: now, findings: [{ ...findingOf(one), seen: null }] });
    const again = () => recordFindings(db, office(), { review: now, findings: [{ ...findingOf(one), seen: null }] });
    await expect(again()).rejects.toMatchObject({ reasons: ['saved-since'] });
    const seen = (await found())[0]?.entry ?? null;
    await recordFindings(db, office(), { review: now, findings: [{ ...findingOf(one, { cause: 'a' }), seen }] });
    const late = { review: now, findings: [{ id: one, seen }] };
    await expect(releaseFindings(db, office(), late)).rejects.toMatchObject({ reasons: ['saved-since'] });
    for (const role of ['leader', 'reporter'] as const)
      await expect(recordFindings(db, as(q, role), { review: now, findings: [findingOf(one)] })).rejects.toThrow(
        NotPermitted,
      );
  });
});
