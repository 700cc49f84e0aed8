/**
 * Opening a round over the example: what it takes over, what it refuses, two people at once; regimes in both directions;
 * the letters of a round, copied and sent.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPaper } from '#paper/read-paper.ts';
import type { InputOf } from '#server/contract/contract.ts';
import { type Caller, type Served, served } from '#server/served-sample.ts';
import { asking } from '#store/access/query.ts';
import { reviewsOf } from '#store/reviews/reviews.ts';

let app: Served;
let office: Caller;
let leader: Caller;
beforeAll(async () => {
  app = await served();
  office = await app.signedIn('office');
  leader = await app.signedIn('leader');
});
afterAll(() => app.close());

const proposed = async (period?: string) => {
  const { value } = await office.call('reviews.proposed', period === undefined ? {} : { period });
  if (value === null) throw new Error('nothing was proposed');
  return value;
};

describe('the next review', () => {
  it('takes over from the last one', async () => {
    const { review, choices, isThere, dueBy, gone } = await proposed();
    const last = (await office.call('reviews.read', { review: '2019' })).value;
    expect(choices).toEqual(['2020-3M', '2020-6M', '2020-9M', '2020']);
    expect(review).toMatchObject({
      ...{ period: '2020-3M', previous: '2019', host: last?.host, chairName: last?.chairName, place: last?.place },
      ...{ ordinal: (last?.ordinal ?? 0) + 1, owed: last?.owed },
    });
    expect([isThere, dueBy, gone]).toEqual([false, null, []]);
  });

  it('follows the one before it where it is of an earlier period', async () => {
    const { review, isThere } = await proposed('2019-9M');
    expect([review.previous, isThere]).toEqual(['2019-6M', true]);
  });

  it('takes the units and the day of a regime defined meanwhile', async () => {
    const regime: InputOf<'regimes.define'> = {
      ...{ code: 'bc-6t', name: 'Báo cáo 6 tháng', owed: 'to-us', toWhom: 'Văn phòng Quận ủy', rhythm: 'six-months' },
      ...{
        cutOff: 'calendar',
        dueAfterDays: -10,
        outline: 'I. KẾT QUẢ\nII. HẠN CHẾ',
        form: 'Biểu 01',
        directive: null,
      },
      ...{ from: '2020-01-01', to: null, units: ['bac-son', 'phong-kinh-te'], seen: null },
    } as const;
    expect((await office.call('regimes.define', regime)).value).toEqual({ done: true });
    const { review, dueBy } = await proposed('2020-6M');
    // Ten days before 30 June 2020 is a Saturday.
    expect([review.reportsDue, review.owed, dueBy?.code]).toEqual([
      '2020-06-22',
      ['bac-son', 'phong-kinh-te'],
      'bc-6t',
    ]);
    const due = await office.call('regimes.owed', { from: '2020-06-15', to: '2020-06-28' });
    expect(due.value).toMatchObject([{ regime: 'bc-6t', period: '2020-6M', byRule: '2020-06-20', due: '2020-06-22' }]);
  });
});

describe('a review', () => {
  it('is opened once, whoever comes second is told', async () => {
    const { review } = await proposed('2020-3M');
    expect((await office.call('reviews.open', review)).value).toEqual({ done: true });
    const listed = (await office.call('reviews.list', {})).value?.find(({ period }) => period === '2020-3M');
    expect(listed).toMatchObject({ closedOn: null, previous: '2019' });
    const second = await office.call('reviews.open', { ...review, place: 'Nơi khác' });
    expect([second.status, second.problem?.reasons]).toEqual([409, ['review-there']]);
    expect((await office.call('reviews.read', { review: '2020-3M' })).value?.place).toBe(review.place);
  });

  it('is put right only by who saw how it stands', async () => {
    const { value } = await office.call('reviews.read', { review: '2020-3M' });
    if (value === null) throw new Error('no review');
    const { version: seen, closedOn: _, holidays: __, period: ___, ...said } = value;
    const change = { ...said, review: '2020-3M', seen };
    expect((await office.call('reviews.change', { ...change, date: '2020-04-02' })).status).toBe(200);
    const late = await office.call('reviews.change', { ...change, place: 'Phòng họp số 2' });
    expect([late.status, late.problem?.type]).toEqual([409, 'urn:bokhuyet:conflict']);
    expect(late.problem?.standing).toMatchObject({ date: '2020-04-02', place: said.place });
  });

  it('keeps who was called and its notes when its days are put right', async () => {
    const { value } = await office.call('reviews.read', { review: '2019-9M' });
    if (value === null) throw new Error('no review');
    const { version: seen, closedOn: _, holidays: __, period: ___, ...said } = value;
    await office.call('reviews.change', { ...said, review: '2019-9M', seen, place: 'Hội trường lớn' });
    const person = (await office.call('session.me', {})).value?.person ?? '';
    const who = { authority: 'kien-an', by: { of: 'kien-an', person }, at: app.works.now() };
    const all = await asking(app.works.connection, who, (session) => reviewsOf(session, 'kien-an'));
    const own = all.find(({ period }) => period === '2019-9M');
    expect([own?.place, own?.attendance.guests.length, own?.notes.length]).toEqual(['Hội trường lớn', 3, 2]);
  });

  it('is refused with all its mistakes at once', async () => {
    const { review } = await proposed('2020-9M');
    const { problem, status } = await office.call('reviews.open', {
      ...review,
      ...{ host: 'khong-co', date: '2019-01-01', reportsDue: '2021-01-01', owed: ['khong-co'], previous: '2018' },
    });
    expect(status).toBe(422);
    expect(problem?.mistakes?.map(({ field }) => field[0])).toEqual(['host', 'owed', 'date', 'reportsDue', 'previous']);
    expect((await leader.call('reviews.open', review)).status).toBe(403);
  });
});

describe('a regime', () => {
  const above: InputOf<'regimes.define'> = {
    ...{ code: 'len-thanh-uy', name: 'Báo cáo tháng lên Thành ủy', owed: 'by-us', toWhom: 'Thành ủy Hải Phòng' },
    ...{ rhythm: 'month', cutOff: 'calendar', dueAfterDays: 3, outline: null, form: null, directive: null },
    ...{ from: '2019-01-01', to: null, units: [], seen: null },
  };
  const listed = async () =>
    (await office.call('lists.regimes', {})).value?.filter(({ code }) => code === above.code) ?? [];

  it('is defined, changed from a day on by who saw it, and ended', async () => {
    await office.call('regimes.define', above);
    const again = await office.call('regimes.define', { ...above, name: 'Tên khác' });
    expect([again.status, again.problem?.type]).toEqual([409, 'urn:bokhuyet:conflict']);
    const [first] = await listed();
    const later = { ...above, from: '2019-06-01', dueAfterDays: 5, seen: first?.version ?? '' };
    expect((await office.call('regimes.define', later)).status).toBe(200);
    expect((await listed()).map(({ from, to, dueAfterDays }) => [from, to, dueAfterDays])).toEqual([
      ['2019-01-01', '2019-05-31', 3],
      ['2019-06-01', null, 5],
    ]);
    await office.call('regimes.end', { regime: above.code, lastDay: '2019-12-31' });
    expect((await listed()).at(-1)?.to).toBe('2019-12-31');
    expect((await office.call('regimes.end', { regime: 'khong-co', lastDay: '2019-12-31' })).status).toBe(404);
  });

  it('that is owed to us names units that are there', async () => {
    const wrong = {
      ...above,
      code: 'sai',
      owed: 'to-us',
      to: '2018-01-01',
      directive: 'khong-co',
    } as const satisfies InputOf<'regimes.define'>;
    const { problem } = await office.call('regimes.define', wrong);
    expect(problem?.mistakes?.map(({ field }) => field[0])).toEqual(['units', 'directive', 'to']);
    const { problem: strange } = await office.call('regimes.define', { ...wrong, units: ['khong-co'] });
    expect(strange?.mistakes?.[0]?.vi).toContain('khong-co');
  });
});

describe('letters', () => {
  it('ask for reports in a Word file that names units, day and key indicators', async () => {
    const { value, response } = await office.call('letters.request', { review: '2019-9M', dated: '2019-09-05' });
    expect(response.headers.get('content-disposition')).toContain('cong-van-yeu-cau-bao-cao.docx');
    const intake = await readPaper(new Uint8Array(await (value as Blob).arrayBuffer()), { name: 'cong-van.docx' });
    const words = JSON.stringify(intake);
    for (const said of ['Phường Bắc Sơn', '20/9/2019', 'lần thứ 21', 'Nguyễn Thị Mẫu']) expect(words).toContain(said);
    expect((await office.call('letters.request', { review: '2018' })).status).toBe(404);
  });

  it('remind who has not sent, each and all', async () => {
    const { value } = await office.call('letters.reminder', { review: '2019-9M', on: '2019-09-30' });
    const missing = value?.units.filter(({ state }) => state !== 'sent') ?? [];
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length).toBeLessThan(value?.units.length ?? 0);
    for (const { name, text } of missing) {
      expect(text).toContain(`- ${name}`);
      expect(value?.text).toContain(`- ${name}`);
      expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
    }
    // Before anybody had sent, everybody is reminded of the day ahead.
    const early = (await office.call('letters.reminder', { review: '2019-9M', on: '2019-09-01' })).value;
    expect(early?.units.every(({ state }) => state === 'not-sent')).toBe(true);
  });

  it('are not sent without a mail server, and say so', async () => {
    const letter = {
      review: '2019-9M',
      kind: 'reminder',
      to: ['a@b.example'],
      subject: 'Nhắc',
      text: 'Nhắc gửi',
    } as const;
    const { status, problem } = await office.call('letters.send', letter);
    expect([status, problem?.detail?.vi]).toEqual([409, expect.stringContaining('Chưa đặt máy chủ thư')]);
    expect((await office.call('letters.sent', { review: '2019-9M' })).value).toEqual([]);
  });

  it('go out as a job, one step an address, with the request attached', async () => {
    const mailing = await served({ canSendMail: true });
    const clerk = await mailing.signedIn('office');
    const letter = { review: '2019-9M', kind: 'request', subject: 'Yêu cầu báo cáo', text: 'Kính gửi' } as const;
    const { value } = await clerk.call('letters.send', {
      ...letter,
      to: ['a@b.example', 'A@b.example', 'c@d.example'],
    });
    const [sent] = (await clerk.call('letters.sent', { review: '2019-9M' })).value ?? [];
    expect(sent).toMatchObject({ job: value?.job, kind: 'request', state: 'waiting' });
    expect(sent?.letters.map(({ to }) => to)).toEqual(['a@b.example', 'c@d.example']);
    expect((await clerk.call('letters.sent', { review: '2019' })).value).toEqual([]);
    const wrong = await clerk.call('letters.send', { ...letter, to: ['không phải'] });
    expect([wrong.status, wrong.problem?.detail?.vi]).toEqual([409, expect.stringContaining('không phải')]);
    const absent = await clerk.call('letters.answer', { review: '2019-9M', job: 'khong-co', step: 1, again: true });
    expect(absent.status).toBe(404);
    await mailing.close();
  });
});
