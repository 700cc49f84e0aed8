/** Meetings over the whole application: called, ticked, spoken at, concluded, written up; and two people at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningText } from '#paper/document.ts';
import { readPaper } from '#paper/read-paper.ts';
import { type Caller, type Served, served } from '#server/served-sample.ts';

const review = '2019-9M';
const called = {
  ...{ review, body: 'quan-uy', kind: 'committee' as const, ordinal: 21, term: '2015 - 2020', heldOn: '2019-09-30' },
  ...{ begins: '14:00', place: 'Hội trường Quận ủy', chairName: 'Trần Văn Khuê', chairPost: 'Bí thư Quận ủy' },
  ...{ secretary: 'Vũ Hải Nam', sameDelegates: false },
};
let app: Served;
let office: Caller;
let meeting = '';
beforeAll(async () => {
  app = await served();
  office = await app.signedIn('office');
  meeting = (await office.call('meetings.hold', called)).value?.id ?? '';
});
afterAll(() => app.close());

async function now() {
  const { value, problem } = await office.call('meetings.read', { review, meeting });
  if (value === null) throw new Error(problem.en);
  return value;
}
const awaited = { present: false, reason: null, substitute: null };
const came = { present: true, reason: null, substitute: null };
const wordsIn = async (file: Blob): Promise<string> => {
  const read = await readPaper(new Uint8Array(await file.arrayBuffer()), { name: 'a.docx' });
  return read.ok ? runningText(read.document).text : '';
};

describe('a meeting', () => {
  it('is called once with its number, and told with what is usual', async () => {
    expect(meeting).toBe('bch-21');
    const told = await now();
    expect(told).toMatchObject({
      begins: '14:00',
      chair: { name: 'Trần Văn Khuê', post: 'Bí thư Quận ủy' },
      agenda: [],
    });
    expect(told.usualAgenda.map(({ step }) => step)).toContain('vote');
    const again = await office.call('meetings.hold', called);
    expect(again.status).toBe(409);
    const { value } = await office.call('meetings.list', { review });
    expect(value?.meetings.map(({ id }) => id)).toEqual(['bch-21']);
    expect(value?.proposed.next).toEqual([{ body: 'quan-uy', kind: 'committee', ordinal: 22 }]);
  });

  it('tells every mistake at once, and writes nothing', async () => {
    const wrong = { ...called, body: 'khong-co', chairName: null, begins: '25:00' };
    expect((await office.call('meetings.hold', wrong)).problem?.mistakes?.map(({ field }) => field)).toEqual([
      ['begins'],
    ]);
    const { problem } = await office.call('meetings.hold', { ...wrong, begins: null });
    expect(problem?.mistakes?.map(({ field }) => field[0])).toEqual(['body', 'chairName']);
  });

  it('has its particulars changed by one at a time', async () => {
    const { versions } = await now();
    const { review: _, sameDelegates: __, ...own } = called;
    const agenda = [
      { step: 'report' as const, what: 'Báo cáo kết quả', who: 'Văn phòng Quận ủy', name: null, minutes: 20 },
    ];
    const change = (place: string, seen: string) =>
      office.call('meetings.change', { ...own, review, meeting, place, agenda, documents: ['Báo cáo'], seen });
    expect((await change('Phòng họp số 2', versions.particulars)).status).toBe(200);
    const { status, problem } = await change('Phòng họp số 3', versions.particulars);
    expect([status, problem?.standing]).toEqual([409, expect.objectContaining({ place: 'Phòng họp số 2' })]);
    expect(await now()).toMatchObject({ place: 'Phòng họp số 2', agenda, documents: ['Báo cáo'] });
  });
});

describe('who comes', () => {
  const delegates = [
    { unit: 'bac-son', name: 'Nguyễn Văn Bình' },
    { unit: 'phong-kinh-te', name: 'Phạm Thị Lan' },
    { unit: null, name: 'Lê Quang Hưng' },
  ];

  it('is listed, ticked and counted; who stays on the list stays ticked', async () => {
    const list = async (of: typeof delegates) =>
      office.call('meetings.delegates', { review, meeting, delegates: of, seen: (await now()).versions.delegates });
    expect((await list(delegates)).status).toBe(200);
    expect(await now()).toMatchObject({ called: 3, present: null });
    const rows = [
      { at: 0, ...delegates[0], was: awaited, now: came },
      { at: 1, ...delegates[1], was: awaited, now: { ...came, substitute: 'Đỗ Văn Hải' } },
      { at: 2, ...delegates[2], was: awaited, now: { ...awaited, reason: 'đi công tác' } },
    ] as Parameters<typeof office.call<'meetings.attend'>>[1]['rows'];
    expect((await office.call('meetings.attend', { review, meeting, rows })).value).toEqual({ called: 3, present: 2 });
    expect((await list(delegates.slice(1))).status).toBe(200);
    expect(
      (await now()).attendance.map(({ name, present, reason, substitute }) => [name, present, reason, substitute]),
    ).toEqual([
      ['Phạm Thị Lan', true, null, 'Đỗ Văn Hải'],
      ['Lê Quang Hưng', false, 'đi công tác', null],
    ]);
  });

  it('is ticked by two at once where they tick different people, and told where they do not', async () => {
    const tick = (at: number, was: typeof came, to: typeof came | (typeof awaited & { reason: string | null })) =>
      office.call('meetings.attend', {
        ...{ review, meeting },
        rows: [{ at, ...(delegates[at + 1] as { unit: string | null; name: string }), was, now: to }],
      });
    expect((await tick(1, { ...awaited, reason: 'đi công tác' } as never, came)).status).toBe(200);
    expect((await tick(0, { ...came, substitute: 'Đỗ Văn Hải' } as never, came)).status).toBe(200);
    const late = await tick(1, awaited as never, { ...awaited, reason: 'ốm' } as never);
    expect([late.status, late.problem?.type]).toEqual([409, 'urn:bokhuyet:conflict']);
    expect((await now()).attendance.every(({ present }) => present)).toBe(true);
  });

  it('refuses a unit that is none', async () => {
    const { versions } = await now();
    const { problem } = await office.call('meetings.delegates', {
      ...{ review, meeting, seen: versions.delegates, delegates: [{ unit: 'khong-co', name: null }] },
    });
    expect(problem?.mistakes?.[0]?.field).toEqual(['delegates', 0, 'unit']);
  });

  it('is taken over from the last meeting of its kind', async () => {
    const { value } = await office.call('meetings.hold', {
      ...called,
      ordinal: 22,
      heldOn: '2019-10-15',
      sameDelegates: true,
    });
    const next = (await office.call('meetings.read', { review, meeting: value?.id ?? '' })).value;
    expect(next?.attendance.map(({ name, present }) => [name, present])).toEqual([
      ['Phạm Thị Lan', false],
      ['Lê Quang Hưng', false],
    ]);
    expect(next).toMatchObject({ called: 2, present: null });
  });
});

describe('what is said', () => {
  it('is recorded, put right, and answered once by each who saw it', async () => {
    const opine = { review, meeting, name: 'Phạm Thị Lan', unit: 'phong-kinh-te', said: 'Đề nghị làm rõ nguyên nhân' };
    const number = (await office.call('meetings.opine', opine)).value?.number ?? 0;
    const first = (await now()).opinions.find((one) => one.number === number);
    const seen = first?.version ?? '';
    const right = { ...opine, number, said: 'Đề nghị làm rõ nguyên nhân thu chậm' };
    expect((await office.call('meetings.correct', { ...right, seen })).status).toBe(200);
    const answer = (takenOver: boolean, explanation: string | null, version: string) =>
      office.call('meetings.answer', { review, meeting, number, takenOver, explanation, seen: version });
    expect((await answer(true, null, seen)).status).toBe(409);
    const version = (await now()).opinions.find((one) => one.number === number)?.version ?? '';
    expect((await answer(false, ' ', version)).problem?.reasons).toEqual(['no-explanation']);
    expect((await answer(false, 'Đã nêu ở mục II', version)).status).toBe(200);
    const told = (await now()).opinions.find((one) => one.number === number);
    expect(told).toMatchObject({ said: right.said, answer: { takenOver: false, explanation: 'Đã nêu ở mục II' } });
    const late = await office.call('meetings.correct', { ...right, said: 'Khác', seen: told?.version ?? '' });
    expect(late.problem?.reasons).toEqual(['opinion-answered']);
    const nobody = await office.call('meetings.opine', { ...opine, name: null, unit: null });
    expect(nobody.problem?.mistakes?.[0]?.field).toEqual(['name']);
  });
});

describe('what is concluded', () => {
  const words =
    'Nhất trí báo cáo.\n1. Giao Chi cục Thuế quận chủ trì, phối hợp với UBND phường Bắc Sơn đôn đốc thu nợ thuế, xong trước ngày 15/12/2019.';

  it('is kept with votes and number by one at a time, and not before it began', async () => {
    const { versions } = await now();
    const vote = { agreed: 37, against: 0, abstained: 0 };
    const conclude = (ends: string, seen: string) =>
      office.call('meetings.conclude', { review, meeting, conclusion: words, ends, vote, symbol: '21-TB/QU', seen });
    expect((await conclude('13:00', versions.conclusion)).problem?.mistakes?.[0]?.field).toEqual(['ends']);
    expect((await conclude('16:45', versions.conclusion)).status).toBe(200);
    expect((await conclude('17:00', versions.conclusion)).status).toBe(409);
    expect(await now()).toMatchObject({ ends: '16:45', vote, symbol: '21-TB/QU' });
  });

  it('becomes tasks of this meeting that people corrected', async () => {
    const { value } = await office.call('meetings.tasks-in', { review, meeting, words });
    const [one] = value?.tasks ?? [];
    expect(value?.tasks).toHaveLength(1);
    expect(one).toMatchObject({ support: ['bac-son'], due: '2019-12-15', field: 'budget', unknown: [] });
    expect(value?.text.slice(one?.lit.lead?.start, one?.lit.lead?.end)).toBe('Chi cục Thuế quận');
    const task = {
      ...{
        what: one?.what ?? '',
        field: one?.field ?? ('budget' as const),
        lead: one?.lead ?? '',
        support: one?.support ?? [],
      },
      ...{
        leader: null,
        deliverable: null,
        due: '2030-12-15',
        origin: 'from-above' as const,
        directives: [],
        findings: [],
      },
      ...{ review, meeting, indicator: null },
    };
    const { value: assigned } = await office.call('tasks.assign', { tasks: [task] });
    expect((await now()).tasks.map(({ id }) => id)).toEqual(assigned?.ids);
  });
});

describe('its papers', () => {
  it('are drafted from what is on record', async () => {
    const text = async (kind: 'invitation' | 'minutes' | 'conclusion' | 'opinions' | 'attendance' | 'programme') => {
      const { value, problem } = await office.call('meetings.drafted-file', { review, meeting, kind, as: 'docx' });
      if (value === null) throw new Error(problem.en);
      return wordsIn(value);
    };
    expect(await text('invitation')).toContain('14 giờ 00');
    const minutes = await text('minutes');
    for (const words of [
      '16 giờ 45',
      'Vũ Hải Nam',
      'thu chậm',
      'nhất trí: 37',
      'ôn đốc thu nợ thuế',
      'Văn phòng Quận ủy',
    ])
      expect(minutes.toLowerCase()).toContain(words.toLowerCase());
    expect(await text('conclusion')).toContain('Nhất trí báo cáo');
    expect(await text('opinions')).toContain('đã nêu ở mục II');
    expect(await text('attendance')).toContain('Lê Quang Hưng');
    expect(await text('programme')).toContain('14h00');
  });

  it('keep what people wrote into them when they are drafted anew', async () => {
    const { value } = await office.call('meetings.paper', { review, meeting, kind: 'invitation' });
    const line = value?.drafted.blocks
      .flatMap((block) => (block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []))
      .find((words) => words.includes('Thành phần'));
    const edits = [{ was: line ?? '', at: 0, text: 'Thành phần: theo danh sách kèm theo.' }];
    const keep = (seen: number) =>
      office.call('meetings.keep-paper', { review, meeting, kind: 'invitation', edits, seen });
    expect((await keep(0)).value).toEqual({ kept: 1 });
    expect((await keep(0)).status).toBe(409);
    const { papers } = await now();
    expect(papers.map(({ kind, file }) => [kind, file])).toEqual([['invitation', 'giay-moi-bch-21-1.docx']]);
    const kept = await office.call('meetings.paper-file', { review, meeting, position: papers[0]?.position ?? 9 });
    expect(await wordsIn(kept.value as Blob)).toContain('theo danh sách kèm theo');
    const again = await office.call('meetings.paper', { review, meeting, kind: 'invitation' });
    expect(again.value).toMatchObject({ edits, lost: [], kept: 1 });
    expect((await office.call('meetings.paper-file', { review, meeting, position: 7 })).status).toBe(404);
  });

  it('tell in four pages what the review found, as PDF too', async () => {
    const summary = { review, meeting, kind: 'summary' as const };
    const { value } = await office.call('meetings.drafted-file', { ...summary, as: 'docx' });
    expect(await wordsIn(value as Blob)).toContain('BÁO CÁO TÓM TẮT');
    const pdf = await office.call('meetings.drafted-file', { ...summary, as: 'pdf' });
    expect(new TextDecoder().decode((await (pdf.value as Blob).arrayBuffer()).slice(0, 4))).toBe('%PDF');
    const script = await office.call('meetings.drafted-file', { ...summary, kind: 'script', as: 'docx' });
    expect(await wordsIn(script.value as Blob)).not.toContain('nội dung gợi ý thảo luận');
  }, 60_000);

  it('are read by a leader and changed by the office alone', async () => {
    const leader = await app.signedIn('leader');
    expect((await leader.call('meetings.paper', { review, meeting, kind: 'programme' })).status).toBe(200);
    const keep = { review, meeting, kind: 'programme' as const, edits: [], seen: 0 };
    expect((await leader.call('meetings.keep-paper', keep)).status).toBe(403);
    const reporter = await app.signedIn('reporter');
    expect((await reporter.call('meetings.read', { review, meeting })).status).toBe(403);
  });
});
