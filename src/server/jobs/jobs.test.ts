/**
 * Long work on real engines: taken up, gone through step by step, asked about, tried again, taken over from who is gone.
 */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotPermitted } from '#store/access/acting.ts';
import { asking } from '#store/access/query.ts';
import { type Connection, script } from '#store/engine/connection.ts';
import { readingOf, sendingsFor } from '#store/figures/paper-states.ts';
import { beginStep, claimJob, endStep, keepClaim, letJobGo } from '#store/jobs/claims.ts';
import { addStep, answerStep, beginJob, jobsOf, jobWith, orderJob, retryJob } from '#store/jobs/jobs.ts';
import { as, reviewOf } from '#store/staffed-sample.ts';
import { emptyPGlite } from '#store/store-sample.ts';
import type { JobKind } from './job-kind.ts';
import { authority, folderGiven, nameOf, officer, paperOf, papersKind, prepared } from './jobs-sample.ts';
import { type Running, runJobs } from './run-jobs.ts';

let db: Connection;
beforeAll(async () => {
  db = await emptyPGlite();
  await prepared(db);
});
afterAll(() => db.close());

const review = reviewOf('2019-9M').period;
const read = (job: string) => asking(db, officer, (session) => jobWith(session, authority, job));
const stepsOf = async (job: string) =>
  (await read(job))?.steps.map(({ name, state, problems }) => [name, state, codesIn(problems)]);
const codesIn = (problems: unknown): string =>
  (problems as { code: string | null }[]).map(({ code }) => code ?? 'words').join(' ');

/** Runs what is due until nothing changes any more. */
async function run(kinds: readonly JobKind[], options: Partial<Running> = {}): Promise<void> {
  const jobs = runJobs({
    connection: db,
    kinds,
    runner: 'thử',
    clock: () => new Date(),
    authorities: async () => [authority],
    every: 5,
    ...options,
  });
  jobs.wake(authority);
  const busy = async () =>
    (await asking(db, officer, (session) => jobsOf(session, authority, 100))).some(
      ({ state }) => state === 'waiting' || state === 'running',
    );
  for (let turn = 0; turn < 400 && (await busy()); turn += 1) await setTimeout(10);
  await jobs.stop();
}

describe('a folder of papers', () => {
  it('is taken in: stamped and broken files refused with nothing kept, units recognised, the rest asked', async () => {
    const files = new Map([
      ['bao-cao/a.txt', paperOf(nameOf('a'))],
      ['bao-cao/~$a.docx', paperOf(nameOf('a'))],
      ['bc c.txt', paperOf(nameOf('c'))],
      ['khong-ro.txt', paperOf('Hội Chữ thập đỏ')],
      ['mat.txt', new TextEncoder().encode(`MẬT\n${'x'.repeat(40)} chỉ mình tôi biết\nBÁO CÁO\n`)],
      ['hong.docx', new TextEncoder().encode('PK\u0003\u0004 hỏng')],
    ]);
    const gathered = await folderGiven(db, 'nhan-1', files);
    expect(gathered.map(({ state }) => state)).toEqual(['kept', 'left out', 'kept', 'kept', 'refused', 'refused']);
    const kept = await db.transaction(async (session) => {
      await session.query(script(`select set_config('bokhuyet.authority', 'q', true)`));
      return session.query(
        script(`select convert_from(bytes, 'UTF8') as words from job_file
        union all select convert_from(bytes, 'UTF8') from file`),
      );
    });
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.filter(({ words }) => String(words).includes('chỉ mình tôi biết'))).toEqual([]);

    await run([papersKind]);
    expect(await read('nhan-1')).toMatchObject({ state: 'asks', done: 5, total: 5, asks: 1, failed: 2 });
    expect(await stepsOf('nhan-1')).toEqual([
      ['bao-cao/a.txt', 'done', ''],
      ['bc c.txt', 'done', ''],
      ['khong-ro.txt', 'asks', 'KH05'],
      ['mat.txt', 'failed', 'BM01'],
      ['hong.docx', 'failed', 'TP03'],
    ]);
    const sent = await asking(db, officer, (session) => sendingsFor(session, authority, { review }));
    expect(sent.filter(({ file }) => file !== null).map(({ unit, file }) => [unit, file])).toEqual([
      ['a', 'bao-cao/a.txt'],
      ['c', 'bc c.txt'],
    ]);
    const facts = await asking(db, officer, (session) => readingOf(session, authority, { review, file: 'bc c.txt' }));
    expect(new TextDecoder().decode(facts?.facts)).toContain('"value":305');
  });

  it('goes on once what it asks is answered, and forgets what is dropped', async () => {
    await answerStep(db, officer, { job: 'nhan-1', step: 3, answer: { unit: 'd', file: 'hội-d.txt' } });
    await run([papersKind]);
    expect(await read('nhan-1')).toMatchObject({ state: 'failed', asks: 0 });
    const sent = await asking(db, officer, (session) => sendingsFor(session, authority, { review }));
    expect(sent.filter(({ file }) => file === 'hội-d.txt').map(({ unit }) => unit)).toEqual(['d']);
    await answerStep(db, officer, { job: 'nhan-1', step: 4, answer: null });
    await answerStep(db, officer, { job: 'nhan-1', step: 5, answer: null });
    await run([papersKind]);
    expect((await read('nhan-1'))?.state).toBe('done');
    await expect(answerStep(db, officer, { job: 'nhan-1', step: 1, answer: null })).rejects.toThrow('nhan-1 1');
  });

  it('asks where another paper bears the name, and takes the same one once', async () => {
    await folderGiven(
      db,
      'nhan-2',
      new Map([
        ['bao-cao/a.txt', paperOf(nameOf('a'), 'Khác hẳn.')],
        ['bc c.txt', paperOf(nameOf('c'))],
      ]),
    );
    await run([papersKind]);
    expect(await stepsOf('nhan-2')).toEqual([
      ['bao-cao/a.txt', 'asks', 'words'],
      ['bc c.txt', 'done', ''],
    ]);
    expect((await read('nhan-2'))?.steps[1]?.outcome).toMatchObject({ isNew: false });
  });

  it('is the office’s to give and to see', async () => {
    const order = { job: 'x', kind: 'thu', input: {} };
    await expect(orderJob(db, as(authority, 'reporter'), order)).rejects.toThrow(NotPermitted);
    await expect(asking(db, as(authority, 'reporter'), (session) => jobsOf(session, authority, 5))).rejects.toThrow(
      NotPermitted,
    );
  });
});

const plainJob = async (job: string, names: readonly string[]): Promise<void> => {
  await orderJob(db, officer, { job, kind: 'thử', input: {} });
  for (const name of names) await addStep(db, officer, { job, step: { name, input: {} } });
  await beginJob(db, officer, job);
};
const plainKind = (step: JobKind['step'], more: Partial<JobKind> = {}): JobKind => ({
  kind: 'thử',
  attempts: 3,
  ground: async () => null,
  step,
  ...more,
});

describe('a job', () => {
  it('takes no step more once it has begun, and each name once', async () => {
    await orderJob(db, officer, { job: 'mot', kind: 'thử', input: {} });
    const step = { name: 'a', input: {} };
    expect(await addStep(db, officer, { job: 'mot', step })).toBe(true);
    expect(await addStep(db, officer, { job: 'mot', step })).toBe(false);
    await beginJob(db, officer, 'mot');
    await expect(addStep(db, officer, { job: 'mot', step: { name: 'b', input: {} } })).rejects.toThrow('mot');
    await run([plainKind(async () => ({ state: 'done' }))]);
    expect((await read('mot'))?.state).toBe('done');
  });

  it('that fails in passing is tried again, and given up after its attempts; then by hand', async () => {
    await plainJob('hong', ['a', 'b']);
    let times = 0;
    const failing = plainKind(async ({ step }) => {
      if (step.name === 'b') return { state: 'done' };
      times += 1;
      throw new Error('mất mạng');
    });
    const faults: unknown[] = [];
    // A clock that runs ahead, so that the pauses are soon over.
    let ahead = 0;
    const clock = () => {
      ahead += 600_000;
      return new Date(Date.now() + ahead);
    };
    await run([failing], { clock, lease: 1e9, onFault: (error) => faults.push(error) });
    expect({ times, faults: faults.length }).toEqual({ times: 3, faults: 3 });
    expect(await stepsOf('hong')).toEqual([
      ['a', 'failed', 'words'],
      ['b', 'done', ''],
    ]);
    expect((await read('hong'))?.state).toBe('failed');
    await retryJob(db, officer, 'hong');
    await run([plainKind(async () => ({ state: 'done' }))]);
    expect((await read('hong'))?.state).toBe('done');
  });

  it('of a runner that is gone is taken over; the one that comes back changes nothing', async () => {
    await plainJob('doi', ['a', 'b']);
    const at = (seconds: number) => new Date(Date.now() + seconds * 1_000);
    const taking = (runner: string, now: number) =>
      claimJob(db, { authority, runner, now: at(now), until: at(now + 60) });
    const first = await taking('một', 1);
    if (first === null) throw new Error('nothing due');
    expect(await taking('hai', 2)).toBeNull();
    expect((await beginStep(db, first))?.name).toBe('a');
    const second = await taking('hai', 120);
    if (second === null) throw new Error('not taken over');
    expect(await keepClaim(db, first, at(300))).toBe(false);
    expect(await endStep(db, first, { step: 1, end: { state: 'done', outcome: 'một' } })).toBe(false);
    expect(await beginStep(db, first)).toBeNull();
    // The step that was left half done comes first, and says so.
    expect(await beginStep(db, second)).toMatchObject({ name: 'a', unended: true, attempts: 2 });
    expect(await endStep(db, second, { step: 1, end: { state: 'done', outcome: 'hai' } })).toBe(true);
    await letJobGo(db, first, { now: at(130), due: at(130) });
    expect((await read('doi'))?.state).toBe('running');
    await letJobGo(db, second, { now: at(130), due: at(-1) });
    expect(await read('doi')).toMatchObject({ state: 'waiting', done: 1 });
    await run([plainKind(async () => ({ state: 'done', outcome: 'ba' }))]);
    expect((await read('doi'))?.steps.map(({ outcome }) => outcome)).toEqual(['hai', 'ba']);
  });

  it('of two runners is one’s, whichever asks first', async () => {
    await plainJob('tranh', ['a', 'b', 'c', 'd', 'e', 'f']);
    const did: string[] = [];
    const kind = plainKind(async ({ step }) => {
      did.push(step.name);
      await setTimeout(2);
      return { state: 'done' };
    });
    await Promise.all([run([kind], { runner: 'một', lanes: 2 }), run([kind], { runner: 'hai', lanes: 2 })]);
    expect(did).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});
