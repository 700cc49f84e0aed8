/** Promise 3: a review with a hole cannot be closed, each kind of hole is told, and what closes it lets it go. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { taskOf } from '#core/figure-sample.ts';
import { period } from '#core/period.ts';
import { NotPermitted } from '#store/access/acting.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { recordFindings, stateFinding, waive } from '#store/making-good/keep-findings.ts';
import { assignTasks, confirmProgress, reportProgress, withdrawTask } from '#store/making-good/keep-tasks.ts';
import { as, findingOf, firstHour, reviewOf, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { carryTask, closeReview, holesOnRecord, ReviewHasHoles } from './closing.ts';
import { keepReview, reviewStates } from './keep-reviews.ts';

const [before, now] = [period('2019-6M'), period('2019-9M')];
const taskOn = (id: string, more: Parameters<typeof taskOf>[1] = {}) =>
  taskOf('2019-12-31', { id, lead: 'a', support: [], directives: [], indicator: null, finding: null, ...more });

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

  /** Two reviews; a task and a shortcoming of the first, one of the second. */
  const begun = async (): Promise<void> => {
    cases += 1;
    q = `c${cases}`;
    await putRecord(db, staffedRecord(q), firstHour);
    await keepReview(db, as(q, 'office'), reviewOf(before));
    await keepReview(db, as(q, 'office'), reviewOf(now, before));
    await recordFindings(db, as(q, 'office'), { review: now, findings: [findingOf('hc-1')] });
    await assignTasks(db, as(q, 'leader'), [{ review: before, task: taskOn('nv-1') }]);
  };
  const holes = async (hours = 0) =>
    (
      await asking(db, as(q, 'office', hours), (session) =>
        holesOnRecord(session, q, { review: now, on: day(hours > 99 ? '2019-10-20' : '2019-10-01') }),
      )
    ).map(({ kind, about }) => `${kind} ${about}`);
  const closed = async () =>
    (await asking(db, as(q, 'office'), (session) => reviewStates(session, q))).find(({ review }) => review === now)
      ?.closedOn ?? null;

  it('is refused with every hole, and nothing is closed', async () => {
    await begun();
    const error = await closeReview(db, as(q, 'leader'), now).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReviewHasHoles);
    expect((error as ReviewHasHoles).holes).toEqual([
      { kind: 'shortcoming-unanswered', about: 'hc-1' },
      { kind: 'open-task-unaccounted', about: 'nv-1' },
    ]);
    expect(await closed()).toBe(null);
  });

  it.each([
    ['a remedy', () => assignTasks(db, as(q, 'leader'), [{ review: now, task: taskOn('nv-2', { finding: 'hc-1' }) }])],
    [
      'a remedy that answers it with others',
      () => assignTasks(db, as(q, 'leader'), [{ review: now, task: taskOn('nv-2', { answers: ['hc-1'] }) }]),
    ],
    ['a waiver', () => waive(db, as(q, 'leader'), { review: now, finding: 'hc-1', reason: 'đã xử lý' })],
    [
      'its being remedied',
      () => stateFinding(db, as(q, 'office'), { review: now, finding: 'hc-1', state: 'remedied' }),
    ],
  ])('a shortcoming is answered by %s', async (_what, answer) => {
    await begun();
    await answer();
    expect(await holes()).toEqual(['open-task-unaccounted nv-1']);
  });

  const done = { task: 'nv-1', unit: 'a', on: day('2019-10-01'), words: 'xong', done: true };
  it.each([
    ['its unit’s word', () => reportProgress(db, as(q, 'reporter'), { ...done, done: false })],
    [
      'a person who carries it over',
      () => carryTask(db, as(q, 'leader'), { review: now, task: 'nv-1', words: 'tiếp' }),
    ],
    ['a waiver', () => waive(db, as(q, 'leader'), { review: now, finding: 'nv-1', reason: 'hết nội dung' })],
    ['being withdrawn', () => withdrawTask(db, as(q, 'leader'), { task: 'nv-1', reason: 'trùng' })],
    [
      'being done',
      async () => {
        await reportProgress(db, as(q, 'reporter'), done);
        await confirmProgress(db, as(q, 'office'), { task: 'nv-1', number: 0 });
      },
    ],
  ])('an open task is accounted for by %s', async (_what, account) => {
    await begun();
    await account();
    expect(await holes()).toEqual(['shortcoming-unanswered hc-1']);
  });

  it('does not take what was said before the last review, or a remedy that was withdrawn, for an account', async () => {
    await begun();
    await reportProgress(db, as(q, 'reporter'), { ...done, on: day('2019-07-01'), done: false });
    await assignTasks(db, as(q, 'leader'), [{ review: now, task: taskOn('nv-2', { finding: 'hc-1' }) }]);
    await withdrawTask(db, as(q, 'leader'), { task: 'nv-2', reason: 'giao nhầm' });
    expect(await holes()).toEqual(['shortcoming-unanswered hc-1', 'open-task-unaccounted nv-1']);
  });

  it('asks of a shortcoming of an earlier review too, and of none that is later', async () => {
    await begun();
    await recordFindings(db, as(q, 'office'), { review: before, findings: [findingOf('hc-0')] });
    expect(await holes()).toContain('shortcoming-unanswered hc-0');
    const ofBefore = await asking(db, as(q, 'office'), (session) =>
      holesOnRecord(session, q, { review: before, on: day('2019-10-01') }),
    );
    expect(ofBefore).toEqual([{ kind: 'shortcoming-unanswered', about: 'hc-0' }]);
  });

  it('closes once nothing is left, by a leader alone, and takes no finding or waiver any more', async () => {
    await begun();
    await waive(db, as(q, 'leader'), { review: now, finding: 'hc-1', reason: 'đã xử lý' });
    await carryTask(db, as(q, 'leader'), { review: now, task: 'nv-1', words: 'tiếp tục' });
    await expect(closeReview(db, as(q, 'approver'), now)).rejects.toThrow(NotPermitted);
    await closeReview(db, as(q, 'leader'), now);
    expect(await closed()).toBe('2019-10-01');
    const late = [
      () => closeReview(db, as(q, 'leader'), now),
      () => keepReview(db, as(q, 'office'), reviewOf(now, before)),
      () => recordFindings(db, as(q, 'office'), { review: now, findings: [findingOf('hc-2')] }),
      () => stateFinding(db, as(q, 'office'), { review: now, finding: 'hc-1', state: 'not-remedied' }),
      () => waive(db, as(q, 'leader'), { review: now, finding: 'hc-1', reason: 'x' }),
    ];
    for (const deed of late) await expect(deed()).rejects.toThrow(/closed/);
  });

  it('never closes beside a finding that comes at the same moment', async () => {
    await begun();
    await waive(db, as(q, 'leader'), { review: now, finding: 'hc-1', reason: 'đã xử lý' });
    await carryTask(db, as(q, 'leader'), { review: now, task: 'nv-1', words: 'tiếp tục' });
    const found = recordFindings(db, as(q, 'office'), { review: now, findings: [findingOf('hc-9')] });
    const both = await Promise.allSettled([found, closeReview(db, as(q, 'leader'), now)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
