/**
 * Letters through a real mail server on this machine: sent, refused, put off, and a server that falls silent.
 */
import { setTimeout } from 'node:timers/promises';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobKind } from '#server/jobs/job-kind.ts';
import { authority, officer, prepared } from '#server/jobs/jobs-sample.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { asking } from '#store/access/query.ts';
import type { Connection } from '#store/engine/connection.ts';
import { beginStep, claimJob } from '#store/jobs/claims.ts';
import { answerStep, jobWith } from '#store/jobs/jobs.ts';
import { emptyPGlite } from '#store/store-sample.ts';
import { mailServerOf, openMailer } from './mailer.ts';
import { type LetterAsked, orderLetters, sendMail } from './send-mail.ts';

type Came = { readonly to: readonly string[]; readonly from: string; readonly text: string };
const came: Came[] = [];
let busy = 2;

const options: SMTPServerOptions = {
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _, done) => {
    if (address.startsWith('khong-co')) done(Object.assign(new Error('No such user'), { responseCode: 550 }));
    else if (address.startsWith('ban') && busy-- > 0) done(Object.assign(new Error('Busy'), { responseCode: 451 }));
    else done();
  },
  onData: (stream, { envelope }, done) => {
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const text = Buffer.concat(pieces).toString('utf8');
      came.push({ to: envelope.rcptTo.map(({ address }) => address), from, text });
      // Taken, and then silence: the line is cut before the answer.
      if (text.includes('cat-day'))
        for (const connection of server.connections)
          (connection as unknown as { _socket: { destroy: () => void } })._socket.destroy();
      else done();
    });
  },
};
const server = new SMTPServer(options);
let url = '';
let db: Connection;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.server.address();
  url = `smtp://127.0.0.1:${typeof place === 'object' ? place?.port : 0}`;
  db = await emptyPGlite();
  await prepared(db);
});
afterAll(async () => {
  await db.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const mailer = () => openMailer({ url, sender: 'Văn phòng Quận ủy <vp@kien-an.example>' });
const letterTo = (to: string, more: Partial<LetterAsked> = {}): LetterAsked => ({
  to,
  subject: 'Đề nghị gửi báo cáo 9 tháng',
  text: 'Kính gửi đơn vị,\nĐề nghị gửi báo cáo trước ngày 20/9/2019.',
  attachment: null,
  ...more,
});
const read = (job: string) => asking(db, officer, (session) => jobWith(session, authority, job));

async function run(kind = sendMail(mailer()) as JobKind): Promise<void> {
  let ahead = 0;
  const clock = () => {
    ahead += 3_600_000;
    return new Date(Date.now() + ahead);
  };
  const jobs = runJobs({
    connection: db,
    kinds: [kind],
    runner: 'thư',
    clock,
    authorities: async () => [authority],
    every: 5,
    lease: 1e10,
  });
  jobs.wake(authority);
  await setTimeout(20);
  for (let turn = 0; turn < 300 && (await waits()); turn += 1) {
    jobs.wake(authority);
    await setTimeout(10);
  }
  await jobs.stop();
}
const waits = async (): Promise<boolean> => {
  const all = await Promise.all(['thu-1', 'thu-2', 'thu-3', 'thu-4', 'thu-5'].map(read));
  return all.some((job) => job?.state === 'waiting' || job?.state === 'running');
};
const cameTo = (to: string): readonly Came[] => came.filter((one) => one.to.includes(to));

describe('letters', () => {
  it('go out once to each address, in Vietnamese, with what is attached', async () => {
    const attachment = { name: 'Đề cương báo cáo.docx', bytes: new TextEncoder().encode('đề cương') };
    const letters = [letterTo('a@q.example', { attachment }), letterTo('c@q.example'), letterTo(' A@q.example ')];
    await orderLetters(db, officer, { job: 'thu-1', about: 'request', letters });
    await run();
    expect(await read('thu-1')).toMatchObject({ state: 'done', done: 2, total: 2 });
    expect(came.map(({ to }) => to)).toEqual([['a@q.example'], ['c@q.example']]);
    const [first] = came;
    expect(first?.from).toBe('vp@kien-an.example');
    expect(first?.text).toContain('Message-ID: <q.thu-1.1@kien-an.example>');
    expect(first?.text).toContain(Buffer.from('đề cương').toString('base64'));
    expect(first?.text).toMatch(/filename\*0\*=utf-8''%C4%90%E1%BB%81%20c/);
    expect(first?.text).toMatch(/^Subject: =\?UTF-8\?/m);
  });

  it('a server puts off are tried again, those it refuses are given up, the others are not kept waiting', async () => {
    const letters = ['ban@q.example', 'khong-co@q.example', 'd@q.example'].map((to) => letterTo(to));
    await orderLetters(db, officer, { job: 'thu-2', about: 'reminder', letters });
    await run();
    const job = await read('thu-2');
    expect(job?.steps.map(({ name, state }) => [name, state])).toEqual([
      ['ban@q.example', 'done'],
      ['khong-co@q.example', 'failed'],
      ['d@q.example', 'done'],
    ]);
    expect(busy).toBe(-1);
    expect(JSON.stringify(job?.steps[1]?.problems)).toContain('550');
    expect(['ban@q.example', 'khong-co@q.example', 'd@q.example'].map((to) => cameTo(to).length)).toEqual([1, 0, 1]);
  });

  it('of which nobody knows whether they went out are asked about, and never sent again unasked', async () => {
    await orderLetters(db, officer, {
      job: 'thu-3',
      about: 'reminder',
      letters: [letterTo('e@q.example', { text: 'cat-day' })],
    });
    await run();
    await run();
    expect((await read('thu-3'))?.steps[0]).toMatchObject({ state: 'asks' });
    expect(cameTo('e@q.example')).toHaveLength(1);
    // The same of a program that was killed after it began.
    await orderLetters(db, officer, { job: 'thu-4', about: 'reminder', letters: [letterTo('g@q.example')] });
    const long = new Date('2030-01-01');
    const gone = await claimJob(db, { authority, runner: 'đã chết', now: long, until: long });
    if (gone === null) throw new Error('nothing due');
    expect(gone.job).toBe('thu-4');
    await beginStep(db, gone);
    const kind = sendMail(mailer()) as JobKind;
    const jobs = runJobs({
      connection: db,
      kinds: [kind],
      runner: 'sau',
      clock: () => new Date('2030-01-02'),
      authorities: async () => [authority],
      every: 5,
    });
    for (let turn = 0; turn < 100 && (await waits()); turn += 1) await setTimeout(10);
    await jobs.stop();
    const step = (await read('thu-4'))?.steps[0];
    expect(step).toMatchObject({ state: 'asks' });
    expect(cameTo('g@q.example')).toEqual([]);
    // A person says that it did not come.
    await answerStep(db, officer, { job: 'thu-4', step: 1, answer: step?.input });
    await run();
    expect(cameTo('g@q.example')).toHaveLength(1);
    expect((await read('thu-4'))?.state).toBe('done');
  });

  it('to what is no address are refused, all named at once, before anything is sent', async () => {
    const letters = ['a@q.example', 'không phải', 'b@q.example\nBcc: x@y.example'].map((to) => letterTo(to));
    await expect(orderLetters(db, officer, { job: 'thu-5', about: 'x', letters })).rejects.toThrow(/không phải, b@q/);
    expect(await read('thu-5')).toBeNull();
  });

  it('need a server: without one nothing is tried', async () => {
    expect(mailServerOf({})).toBeNull();
    expect(mailServerOf({ BOKHUYET_SMTP_URL: url, BOKHUYET_SMTP_FROM: 'vp@q.example' })).toEqual({
      url,
      sender: 'vp@q.example',
    });
    const away = openMailer({ url: 'smtp://127.0.0.1:1', sender: 'vp@q.example' });
    expect(await away({ ...letterTo('a@q.example'), id: '1' })).toMatchObject({ became: 'later' });
    await orderLetters(db, officer, { job: 'thu-5', about: 'x', letters: [letterTo('a@q.example')] });
    await run(sendMail(null) as JobKind);
    expect(await read('thu-5')).toMatchObject({ state: 'failed' });
  });
});
