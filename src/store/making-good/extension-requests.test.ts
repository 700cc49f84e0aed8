/** What units ask for and are answered, what is sent back to them, and what each may read of a task. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { taskOf } from '#core/figure-sample.ts';
import type { Meeting } from '#core/meeting.ts';
import { awaitsConfirmation, dueOn, type Task, taskState } from '#core/task.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { keepReview } from '#store/reviews/keep-reviews.ts';
import { keepMeeting } from '#store/reviews/meetings.ts';
import { as, body, bytesOf, firstHour, reviewOf, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { answerExtension, askExtension, extensionsAsked, extensionsAskedBy } from './extension-requests.ts';
import { assignTasks, attachEvidence, pauseTask, reportProgress, resumeTask, sendBackProgress } from './keep-tasks.ts';
import { besideTask, evidenceBytes, evidenceListed, setBy, turnsOfTask } from './task-in-full.ts';
import { taskOnRecord } from './tasks.ts';

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

  /** Assigned by somebody at a meeting, to be done by a week from the first hour. */
  const begun = async (by: 'leader' | 'office'): Promise<void> => {
    cases += 1;
    q = `t${cases}`;
    await putRecord(db, staffedRecord(q), firstHour);
    const review = reviewOf('2019-9M');
    await keepReview(db, as(q, 'office'), review);
    const nobody = { begins: null, ends: null, place: null, chair: null, secretary: null, called: null, present: null };
    const meeting: Meeting = {
      ...{ id: 'h1', body: body.code, kind: 'bureau', heldOn: day('2019-10-01'), conclusion: 'Nhất trí' },
      ...{ ordinal: 1, term: null, ...nobody, agenda: [], documents: [], attendance: [], vote: null, symbol: null },
    };
    await keepMeeting(db, as(q, 'office'), { review: review.period, meeting });
    const more = { id: 'nv', lead: 'a', support: ['c'], directives: [], finding: null, indicator: null };
    const task = taskOf('2019-10-08', { ...more, assignedOn: day('2019-10-01') });
    await assignTasks(db, as(q, by), [{ review: review.period, meeting: 'h1', task }]);
  };
  const task = async (): Promise<Task> => {
    const found = await asking(db, as(q, 'office'), (session) => taskOnRecord(session, q, 'nv'));
    if (found === null) throw new Error('no task');
    return found.task;
  };
  const asked = { task: 'nv', unit: 'a', to: day('2019-10-20'), reason: 'chờ thẩm định giá' };

  it('grants what was asked in time, though it is answered late, and keeps the first deadline', async () => {
    await begun('office');
    const number = await askExtension(db, as(q, 'reporter'), asked);
    await expect(askExtension(db, as(q, 'reporter'), asked)).rejects.toMatchObject({ reasons: ['asked-already'] });
    const late = 24 * 9;
    expect(taskState(await task(), day('2019-10-10'))).toBe('overdue');
    await answerExtension(db, as(q, 'office', late), { task: 'nv', number, granted: true, words: null });
    const now = await task();
    expect(now.deadline).toEqual({ kind: 'dated', due: '2019-10-08' });
    expect(dueOn(now, day('2019-10-10'))).toBe('2019-10-20');
    expect(taskState(now, day('2019-10-09'))).toBe('overdue');
    const all = await asking(db, as(q, 'office'), (session) => extensionsAsked(session, q));
    expect(all).toMatchObject([
      { by: 'Phạm Thị Hoa', on: '2019-10-01', answer: { granted: true, by: 'Trần Thị Mai' } },
    ]);
    const again = answerExtension(db, as(q, 'leader', late), { task: 'nv', number, granted: true, words: null });
    await expect(again).rejects.toMatchObject({ reasons: ['no-such-request'] });
  });

  it('is answered by a leader or whoever assigned it, and no is said with a reason', async () => {
    await begun('leader');
    const number = await askExtension(db, as(q, 'reporter'), asked);
    const answer = { task: 'nv', number, granted: false, words: 'đã đủ thời gian' };
    await expect(answerExtension(db, as(q, 'reporter'), answer)).rejects.toThrow(/No right/);
    await expect(answerExtension(db, as(q, 'approver'), answer)).rejects.toThrow(/No right/);
    const silent = answerExtension(db, as(q, 'leader'), { ...answer, words: ' ' });
    await expect(silent).rejects.toMatchObject({ reasons: ['no-reason'] });
    await answerExtension(db, as(q, 'leader'), answer);
    expect(dueOn(await task(), day('2019-10-09'))).toBe('2019-10-08');
    expect(await askExtension(db, as(q, 'reporter'), asked)).toBe(2);
  });

  it('refuses to ask for an earlier day, without a reason or after the term, all at once', async () => {
    await begun('leader');
    const wrong = askExtension(db, as(q, 'reporter'), { ...asked, to: day('2019-10-08'), reason: '' });
    await expect(wrong).rejects.toMatchObject({ reasons: ['not-later', 'no-reason'] });
    const late = askExtension(db, as(q, 'reporter', 24 * 9), asked);
    await expect(late).rejects.toMatchObject({ reasons: ['after-deadline'] });
    await expect(askExtension(db, as(q, 'reporter'), { ...asked, unit: 'c' })).rejects.toThrow(/No right/);
  });

  it('sends back what was said, which then counts for nothing and is on record with the reason', async () => {
    await begun('leader');
    const said = { task: 'nv', unit: 'a', on: day('2019-10-01'), words: 'xong', done: true };
    const number = await reportProgress(db, as(q, 'reporter'), said);
    expect(awaitsConfirmation(await task(), day('2019-10-01'))).toBe(true);
    await sendBackProgress(db, as(q, 'office'), { task: 'nv', number, reason: 'thiếu minh chứng' });
    const now = await task();
    expect(awaitsConfirmation(now, day('2019-10-01'))).toBe(false);
    expect(now.progress).toMatchObject([
      { said: { unit: 'a', by: 'Phạm Thị Hoa' }, sentBack: { by: 'Trần Thị Mai', reason: 'thiếu minh chứng' } },
    ]);
    const twice = sendBackProgress(db, as(q, 'office'), { task: 'nv', number, reason: 'nữa' });
    await expect(twice).rejects.toMatchObject({ reasons: ['no-such-progress'] });
    const ahead = reportProgress(db, as(q, 'reporter'), { ...said, on: day('2019-10-02') });
    await expect(ahead).rejects.toMatchObject({ reasons: ['progress-ahead'] });
  });

  it('tells of a task to those it concerns, and nothing of it to others', async () => {
    await begun('leader');
    const said = { task: 'nv', unit: 'a', on: day('2019-10-01'), words: 'đang làm', done: false };
    const number = await reportProgress(db, as(q, 'reporter'), said);
    const paper = { task: 'nv', unit: 'a', file: 'anh.png', bytes: bytesOf('ảnh'), with: number };
    await attachEvidence(db, as(q, 'reporter'), paper);
    await askExtension(db, as(q, 'reporter'), asked);
    await pauseTask(db, as(q, 'leader', 1), { task: 'nv', reason: 'chờ vốn' });
    await resumeTask(db, as(q, 'leader', 2), { task: 'nv', due: day('2019-11-01') });
    const seenBy = (units: readonly string[] | null, post: 'reporter' | 'office') =>
      asking(db, as(q, post), async (session) => {
        const of = { task: 'nv', units };
        return {
          beside: await besideTask(session, q, of),
          papers: await evidenceListed(session, q, of),
          bytes: await evidenceBytes(session, q, { ...of, number: 0 }),
          turns: await turnsOfTask(session, q, of),
          set: await setBy(session, q, units),
        };
      });
    const whole = await seenBy(null, 'office');
    expect(whole).toMatchObject({
      beside: { assignedBy: 'Lê Văn Nam', meeting: { review: '2019-9M', id: 'h1' } },
      papers: [{ number: 0, file: 'anh.png', bytes: 5, with: 0 }],
      bytes: { file: 'anh.png', bytes: bytesOf('ảnh') },
      turns: [{ deed: 'assign tasks', due: '2019-10-08' }, { pausedBecause: 'chờ vốn' }, { due: '2019-11-01' }],
      set: [{ task: 'nv', assignedBy: 'p2' }],
    });
    expect(await seenBy(['a'], 'reporter')).toEqual(whole);
    const nothing = { beside: null, papers: [], bytes: null, turns: [], set: [] };
    expect(await seenBy(['d'], 'office')).toEqual(nothing);
    await expect(seenBy(['c'], 'reporter')).rejects.toThrow(/No right/);
    await expect(seenBy(null, 'reporter')).rejects.toThrow(/No right/);
    const [mine, others] = await asking(db, as(q, 'office'), async (session) => [
      await extensionsAskedBy(session, q, ['c']),
      await extensionsAskedBy(session, q, ['d']),
    ]);
    expect([mine.length, others.length]).toEqual([1, 0]);
    await sealLedger(db, q);
    expect((await auditAuthority(db, as(q, 'office'))).findings).toEqual([]);
  });
});
