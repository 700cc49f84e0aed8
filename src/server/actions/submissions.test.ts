/** Taking in papers through the routes: dropped, read, corrected, sent, spoken of, accepted; what nobody else may see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingOf } from '#cycle/take-in/reading-of.ts';
import type { JobKind } from '#server/jobs/job-kind.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { takeInPapers } from '#server/jobs/take-in-papers.ts';
import { type Caller, exampleFolder, type Served, served } from '#server/served-sample.ts';
import { script } from '#store/engine/connection.ts';
import { setAuthority } from '#store/rows.ts';

let app: Served;
let office: Caller;
let reporter: Caller;
let economic: Caller;
let leader: Caller;
beforeAll(async () => {
  app = await served();
  office = await app.signedIn('office');
  reporter = await app.signedIn('reporter');
  economic = await app.signedIn('reporter of phong-kinh-te');
  leader = await app.signedIn('leader');
});
afterAll(() => app.close());

const review = '2019-9M';
const unit = 'bac-son';
const given = 'BC 9 thang - P. Bac Son.docx';
const others = 'CCT Kien An - BC thu NSNN 9 thang.pdf';
const bytesOf = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(exampleFolder, 'reviews', review, 'reports', file)));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Once what was saved last has been read. */
async function paperOf(by: Caller, file: string) {
  for (let turn = 0; turn < 60; turn += 1) {
    const { value, problem } = await by.call('submissions.read', { review, file });
    if (value === null) throw new Error(problem.en);
    if (!value.reading) return value;
    await setTimeout(100);
  }
  throw new Error('never read');
}
async function listOf(by: Caller) {
  for (let turn = 0; turn < 60; turn += 1) {
    const { value, problem } = await by.call('submissions.list', { review });
    if (value === null) throw new Error(problem.en);
    if (!value.reading) return value;
    await setTimeout(100);
  }
  throw new Error('never read');
}

describe('what everybody is told', () => {
  it('is all of it to the office, and to a reporter the papers of their unit alone', async () => {
    const all = await listOf(office);
    expect(all.units.length).toBeGreaterThan(20);
    expect(all.units.find((one) => one.unit === unit)?.papers).toMatchObject([{ file: given, state: 'soft-copy' }]);
    expect(all.units.filter(({ owes }) => owes).length).toBeGreaterThan(0);
    expect(all.differences.length).toBeGreaterThan(0);
    const own = await listOf(reporter);
    expect(own.units.map((one) => one.unit)).toEqual([unit]);
    expect(own).toMatchObject({ others: [], differences: [], may: { receive: false } });
    expect((await reporter.call('submissions.read', { review, file: others })).status).toBe(404);
    expect((await reporter.call('submissions.file', { review, file: others })).status).toBe(404);
    expect((await economic.call('submissions.read', { review, file: given })).status).toBe(404);
    expect((await leader.call('submissions.rounds', {})).value?.map(({ period }) => period)).toContain(review);
  });

  it('of a paper is its text, every figure with how surely it was matched, and no word about other units', async () => {
    const { figures, text: words, problems, may, paper } = await paperOf(reporter, given);
    expect(paper).toMatchObject({ unit, read: 'read', kind: 'docx' });
    expect(figures.length).toBeGreaterThan(3);
    for (const { at, confidence, reportedBy } of figures) {
      expect(words.slice(at?.start, at?.end)).toBe(at?.quote);
      expect(confidence).toBeGreaterThan(0.5);
      expect(reportedBy).toBe(unit);
    }
    expect(may).toEqual({ send: true, receive: false });
    expect(JSON.stringify(problems)).not.toMatch(/Chi cục Thuế|phường Văn Đẩu/);
  });
});

describe('a paper', () => {
  it('is dropped, read, corrected with its sentence as witness, sent; asked back, answered, accepted', async () => {
    const dropped = await reporter.call(
      'submissions.drop',
      { review, unit, name: given },
      {
        upload: text(
          'UBND PHƯỜNG BẮC SƠN\n\nBÁO CÁO\nKết quả 9 tháng đầu năm 2019 (lần 2)\n\nTổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 305 tỷ đồng, tăng 12,5% so với cùng kỳ, đạt 75% kế hoạch năm.\n',
        ),
      },
    );
    expect(dropped.value).toEqual({ file: 'BC 9 thang - P. Bac Son (lần 2).docx', isNew: true });
    const file = dropped.value?.file ?? '';
    const read = await paperOf(reporter, file);
    expect(read).toMatchObject({ afterReview: true, paper: { unit, state: 'soft-copy', stated: false } });
    const sales = read.figures.find(({ value }) => value === '305');
    expect(sales).toMatchObject({ indicator: 'ban-le', said: { growth: '12.5', completion: '75' }, typed: null });
    const figure = sales?.key ?? '';
    const correcting = { review, file, unit, figure, start: null, end: null, indicator: null, seen: [] };
    const typed = { ...correcting, value: '303.5', why: 'cộng nhầm hai hộ' };
    expect((await economic.call('submissions.correct', typed)).status).toBe(403);
    expect((await economic.call('submissions.correct', { ...typed, unit: 'phong-kinh-te' })).status).toBe(404);
    expect((await reporter.call('submissions.correct', { ...typed, value: 'ba trăm' })).status).toBe(422);
    expect((await reporter.call('submissions.correct', { ...typed, why: '  ' })).status).toBe(422);
    expect((await reporter.call('submissions.correct', typed)).problem).toBeNull();

    const corrected = await paperOf(reporter, file);
    const entry = corrected.figures.find((one) => one.typed !== null);
    expect(entry).toMatchObject({
      value: '303.5',
      at: { file, start: sales?.at?.start, end: sales?.at?.end, quote: sales?.at?.quote },
      typed: { by: 'Trần Văn Thử (minh họa)', why: 'cộng nhầm hai hộ' },
      confirmed: null,
    });
    expect(corrected.figures.find(({ key }) => key === figure)?.giveWay).toMatchObject({
      to: entry?.key,
      because: 'corrected',
    });
    // Somebody who had not seen it does not type over it.
    expect((await office.call('submissions.correct', { ...typed, value: '300' })).status).toBe(409);

    expect((await reporter.call('submissions.send', { review, file, unit, as: 'signed' })).problem).toBeNull();
    expect(
      (await economic.call('submissions.send', { review, file, unit: 'phong-kinh-te', as: 'signed' })).status,
    ).toBe(404);
    expect((await paperOf(office, file)).paper).toMatchObject({ state: 'signed', stated: true });

    const about = { review, file, unit, figure: entry?.key ?? '' };
    expect((await office.call('submissions.send-back-figure', { ...about, reason: ' ' })).status).toBe(422);
    expect((await office.call('submissions.accept-figure', about)).status).toBe(409);
    expect((await reporter.call('submissions.send-back-figure', { ...about, reason: 'x' })).status).toBe(403);
    expect(
      (await office.call('submissions.send-back-figure', { ...about, reason: 'thấp hơn kỳ trước' })).problem,
    ).toBeNull();
    expect((await paperOf(reporter, file)).paper).toMatchObject({ asked: 1, answered: 0 });
    expect((await economic.call('submissions.explain', { ...about, words: 'x' })).status).toBe(403);
    expect((await reporter.call('submissions.explain', { ...about, words: 'Hai hộ đã ngừng.' })).problem).toBeNull();
    expect((await paperOf(office, file)).paper).toMatchObject({ asked: 0, answered: 1 });
    expect((await office.call('submissions.accept-figure', about)).problem).toBeNull();
    const accepted = (await paperOf(office, file)).figures.find(({ key }) => key === entry?.key);
    expect(accepted?.words.map(({ kind }) => kind)).toEqual(['sent-back', 'explained', 'accepted']);
    expect(accepted?.confirmed).toMatchObject({ by: 'Nguyễn Thị Mẫu (minh họa)' });
    const judged = await office.call('submissions.judge', { review, file, state: 'accepted', reason: null });
    expect(judged.value).toMatchObject({ left: 0 });
    expect((await paperOf(reporter, file)).paper.state).toBe('accepted');
    const taken = await reporter.call('submissions.file', { review, file });
    expect(taken.response.headers.get('content-disposition')).toContain('attachment');
  });

  it('under a secrecy stamp, broken or of another unit is refused, and nothing of it is kept', async () => {
    const before = (await listOf(office)).units.flatMap(({ papers }) => papers).length;
    const stamped = await reporter.call(
      'submissions.drop',
      { review, unit, name: 'm.txt' },
      {
        upload: text(`TỐI MẬT\n${'x'.repeat(40)} chỉ mình tôi biết\nBÁO CÁO\n`),
      },
    );
    expect([stamped.status, stamped.problem?.type]).toEqual([422, 'urn:bokhuyet:stamped-secret']);
    const broken = await reporter.call(
      'submissions.drop',
      { review, unit, name: 'h.docx' },
      { upload: text('PK\u0003\u0004 x') },
    );
    expect([broken.status, broken.problem?.type]).toEqual([422, 'urn:bokhuyet:wrong-file']);
    const foreign = { review, unit: 'phong-kinh-te', name: 'a.txt' };
    expect((await reporter.call('submissions.drop', foreign, { upload: text('BÁO CÁO') })).status).toBe(403);
    const round = { review: '2031-9M', unit, name: 'a.txt' };
    expect((await reporter.call('submissions.drop', round, { upload: text('BÁO CÁO') })).status).toBe(404);
    expect((await listOf(office)).units.flatMap(({ papers }) => papers).length).toBe(before);
    const kept = await app.works.connection.transaction(async (session) => {
      await setAuthority(session, 'kien-an');
      return session.query(script(`select 1 from file where position('chỉ mình tôi biết'::bytea in bytes) > 0`));
    });
    expect(kept).toEqual([]);
  });

  it('that was sent before is not kept twice', async () => {
    const again = await reporter.call('submissions.drop', { review, unit, name: given }, { upload: bytesOf(given) });
    expect(again.value).toEqual({ file: given, isNew: false });
  });
});

describe('words that could not be matched', () => {
  it('are given a meaning by their unit with a value, and by the office for everybody', async () => {
    const upload = text(
      'UBND PHƯỜNG BẮC SƠN\n\nBÁO CÁO\nKết quả 9 tháng đầu năm 2019\n\nDoanh số mua sắm tại chỗ đạt 41,5 tỷ đồng, tăng 3% so với cùng kỳ.\n',
    );
    const dropped = await reporter.call('submissions.drop', { review, unit, name: 'them.txt' }, { upload });
    const file = dropped.value?.file ?? '';
    const [asks] = (await paperOf(reporter, file)).unmatched;
    if (asks === undefined) throw new Error('nothing is asked');
    const meant = {
      review,
      file,
      unit,
      figure: null,
      indicator: 'ban-le',
      value: '41.5',
      why: 'tên gọi ở phường',
      seen: [],
    };
    expect(
      (await reporter.call('submissions.correct', { ...meant, start: asks.start, end: asks.end + 1 })).status,
    ).toBe(404);
    expect((await reporter.call('submissions.correct', { ...meant, indicator: null, start: 1, end: 2 })).status).toBe(
      422,
    );
    const answered = { review, words: asks.label, indicator: 'ban-le' };
    expect((await reporter.call('submissions.answer-name', answered)).status).toBe(403);
    expect((await office.call('submissions.answer-name', { ...answered, indicator: 'khong-co' })).status).toBe(404);
    expect((await office.call('submissions.answer-name', answered)).problem).toBeNull();
    const known = await paperOf(office, file);
    expect(known.unmatched).toEqual([]);
    expect(known.figures).toMatchObject([{ indicator: 'ban-le', value: '41.5' }]);
  });
});

describe('a folder of papers', () => {
  it('is taken in by the office for its units, and asks whose a paper is', async () => {
    const job = (await office.call('folders.begin', { review })).value?.job ?? '';
    const give = (name: string, upload: Uint8Array) => office.call('folders.gather', { job, name }, { upload });
    const words = (of: string) =>
      text(`${of}\n\nBÁO CÁO\nKết quả 9 tháng đầu năm 2019\n\nThu ngân sách đạt 5 tỷ đồng.\n`);
    expect((await give('tu-zalo/Hội Chữ thập đỏ.txt', words('HỘI CHỮ THẬP ĐỎ'))).value?.state).toBe('kept');
    expect((await give('tu-zalo/phuong-nam-son-2.txt', words('UBND PHƯỜNG NAM SƠN'))).value?.state).toBe('kept');
    expect((await give('mat.txt', text('MẬT\nBÁO CÁO\n'))).value).toMatchObject({
      state: 'refused',
      problem: { code: 'BM01' },
    });
    await office.call('folders.take-in', { job });
    const run = async (): Promise<void> => {
      const kind = takeInPapers({ readingOf, reader: 'thử' }) as JobKind;
      const jobs = runJobs({
        ...{ connection: app.works.connection, kinds: [kind], runner: 'thử', clock: () => new Date(), every: 5 },
        authorities: async () => ['kien-an'],
      });
      for (let turn = 0; turn < 200; turn += 1) {
        const { value } = await office.call('folders.read', { job });
        if (value?.state !== 'waiting' && value?.state !== 'running') break;
        await setTimeout(20);
      }
      await jobs.stop();
    };
    await run();
    const { value: asks } = await office.call('folders.read', { job });
    expect(asks?.steps.map(({ name, state }) => [name, state])).toEqual([
      ['tu-zalo/Hội Chữ thập đỏ.txt', 'asks'],
      ['tu-zalo/phuong-nam-son-2.txt', 'done'],
      ['mat.txt', 'failed'],
    ]);
    await office.call('folders.answer', { job, step: 1, unit: 'mttq', file: 'ctd.txt' });
    await office.call('folders.answer', { job, step: 3, unit: null, file: null });
    await run();
    expect((await office.call('folders.read', { job })).value?.state).toBe('done');
    const list = await listOf(office);
    expect(list.units.find((one) => one.unit === 'mttq')?.papers.map(({ file }) => file)).toContain('ctd.txt');
    expect((await paperOf(office, 'tu-zalo/phuong-nam-son-2.txt')).paper.unit).toBe('nam-son');
    expect((await office.call('folders.read', { job: 'khong-co' })).status).toBe(404);
    expect((await office.call('folders.list', {})).value?.map((one) => one.job)).toContain(job);
  });
});
