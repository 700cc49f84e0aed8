/** Tasks through all that happens to them; and two who change one task at once, in whatever order they come. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { taskOf } from '#core/figure-sample.ts';
import { type Task, taskState } from '#core/task.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { askingAsOf } from '#store/history/as-of.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { as, bytesOf, firstHour, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { clausesNobodyOwns, clausesOf, keepDirective } from '#store/what/clauses.ts';
import { evidenceOf } from './evidence.ts';
import * as deeds from './keep-tasks.ts';
import { taskOnRecord, tasksOfUnits } from './tasks.ts';

const directive = {
  code: 'nq-1',
  type: 'Nghị quyết',
  number: '1',
  symbol: null,
  issuer: 'HĐND quận',
  issuerAliases: [],
  date: day('2019-01-05'),
  abstract: null,
  implements: [],
  replacedBy: null,
  real: false,
};

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

  const begun = async (more: Partial<Task> = {}): Promise<void> => {
    cases += 1;
    q = `t${cases}`;
    await putRecord(db, staffedRecord(q), firstHour);
    const clauses = ['1.a', '1.b', '2'].map((clause) => ({ clause, demands: `Việc ${clause}`, owner: null }));
    await keepDirective(db, as(q, 'office'), { directive, clauses });
    const plain = { id: 'nv', lead: 'a', support: ['c'], directives: ['nq-1'], finding: null, indicator: null };
    await deeds.assignTasks(db, as(q, 'leader'), [
      {
        review: null,
        task: taskOf('2019-12-31', { ...plain, ...more }),
        clauses: ['1.a', '2'].map((clause) => ({ directive: 'nq-1', clause })),
      },
    ]);
  };
  const task = async (): Promise<Task> => {
    const found = await asking(db, as(q, 'office'), (session) => taskOnRecord(session, q, 'nv'));
    if (found === null) throw new Error('no task');
    return found.task;
  };
  const said = { task: 'nv', unit: 'a', on: day('2019-10-01'), words: 'xong', done: true };

  it('is done once the office has confirmed what its unit said, and nobody else’s word counts', async () => {
    await begun();
    await expect(deeds.reportProgress(db, as(q, 'office'), { ...said, unit: 'd' })).rejects.toThrow(/not that unit/);
    await expect(deeds.reportProgress(db, as(q, 'reporter'), { ...said, unit: 'c' })).rejects.toThrow(/No right/);
    const number = await deeds.reportProgress(db, as(q, 'reporter'), said);
    expect(taskState(await task(), day('2019-10-02'))).toBe('in-term');
    await deeds.confirmProgress(db, as(q, 'office'), { task: 'nv', number });
    expect(taskState(await task(), day('2019-10-02'))).toBe('done-on-time');
    await expect(deeds.confirmProgress(db, as(q, 'office'), { task: 'nv', number })).rejects.toThrow(/confirmed/);
    const own = await asking(db, as(q, 'reporter'), (session) => tasksOfUnits(session, q, ['a']));
    expect(own.map((one) => one.task.id)).toEqual(['nv']);
  });

  it('is extended beside its first deadline, with all that is wrong told at once', async () => {
    await begun();
    await deeds.extendTask(db, as(q, 'leader'), { task: 'nv', to: day('2020-02-01'), reason: 'vướng mặt bằng' });
    expect(await task()).toMatchObject({
      deadline: { due: '2019-12-31' },
      extensions: [{ from: '2019-12-31', to: '2020-02-01', by: 'Lê Văn Nam', on: '2019-10-01' }],
    });
    const wrong = deeds.extendTask(db, as(q, 'leader'), { task: 'nv', to: day('2020-01-01'), reason: ' ' });
    await expect(wrong).rejects.toMatchObject({ reasons: ['not-later', 'no-reason'] });
  });

  it('is paused, taken up again and withdrawn, and remembers what it was', async () => {
    await begun();
    await deeds.pauseTask(db, as(q, 'leader'), { task: 'nv', reason: 'chờ vốn' });
    const { position = 0 } = (await sealLedger(db, q)) ?? {};
    await deeds.resumeTask(db, as(q, 'leader'), { task: 'nv', due: day('2020-03-31') });
    expect((await task()).deadline).toEqual({ kind: 'dated', due: '2020-03-31' });
    await deeds.withdrawTask(db, as(q, 'leader'), { task: 'nv', reason: 'trùng' });
    expect(taskState(await task(), day('2019-10-01'))).toBe('withdrawn');
    await expect(deeds.withdrawTask(db, as(q, 'leader'), { task: 'nv', reason: 'trùng' })).rejects.toThrow(/withdrawn/);
    const then = await askingAsOf(db, { ...as(q, 'office'), position }, (session) => taskOnRecord(session, q, 'nv'));
    expect(then?.task).toMatchObject({ withdrawn: null, deadline: { kind: 'paused', due: '2019-12-31' } });
  });

  it('comes from clauses, names its directive once, and leaves the others to nobody', async () => {
    await begun();
    expect((await task()).directives).toEqual(['nq-1']);
    const [all, left] = await asking(db, as(q, 'office'), async (session) => [
      await clausesOf(session, q),
      await clausesNobodyOwns(session, q),
    ]);
    expect(all.map(({ clause, tasks }) => [clause, tasks])).toEqual([
      ['1.a', ['nv']],
      ['1.b', []],
      ['2', ['nv']],
    ]);
    expect(left.map(({ clause }) => clause)).toEqual(['1.b']);
  });

  it('keeps papers that show it, once by what they hold', async () => {
    await begun();
    for (const file of ['anh 1.jpg', 'anh 2.jpg'])
      await deeds.attachEvidence(db, as(q, 'reporter'), { task: 'nv', unit: 'a', file, bytes: bytesOf('ảnh') });
    const found = await asking(db, as(q, 'office'), (session) => evidenceOf(session, q, 'nv'));
    expect(found).toEqual(['anh 1.jpg', 'anh 2.jpg'].map((file) => ({ file, bytes: bytesOf('ảnh') })));
  });

  it('stands the same now and as of the last position, whoever changed it at once', async () => {
    await begun();
    const turns = [1, 2, 3, 4, 5, 6].flatMap((turn) => [
      deeds.pauseTask(db, as(q, 'leader', turn), { task: 'nv', reason: `lần ${turn}` }),
      deeds.resumeTask(db, as(q, 'leader', turn), { task: 'nv', due: day(`2020-0${turn}-28`) }),
      deeds.reportProgress(db, as(q, 'reporter', turn), { ...said, words: `lần ${turn}`, done: false }),
      sealLedger(db, q),
    ]);
    const ended = await Promise.allSettled(turns);
    expect(ended.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(13);
    const { position = 0 } = (await sealLedger(db, q)) ?? {};
    const then = await askingAsOf(db, { ...as(q, 'office'), position }, (session) => taskOnRecord(session, q, 'nv'));
    expect(then?.task).toEqual(await task());
    expect((await task()).progress).toHaveLength(6);
    expect((await auditAuthority(db, as(q, 'office'))).findings).toEqual([]);
  });
});
