/** Tasks through the routes, each step by the person whose step it is; what is refused, and who else saved meanwhile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '#server/contract/contract.ts';
import { type Caller, type Served, served } from '#server/served-sample.ts';

type Given = InputOf<'tasks.assign'>['tasks'][number];

let app: Served;
let office: Caller;
let leader: Caller;
let reporter: Caller;
let economic: Caller;
beforeAll(async () => {
  app = await served();
  office = await app.signedIn('office');
  leader = await app.signedIn('leader');
  reporter = await app.signedIn('reporter');
  economic = await app.signedIn('reporter of phong-kinh-te');
});
afterAll(() => app.close());

const plain: Given = {
  ...{ what: 'Rà soát nợ thuế', field: 'budget', lead: 'bac-son', support: [], leader: null, deliverable: null },
  ...{ due: '2031-01-31', origin: 'work-programme', directives: [], findings: [], review: null, meeting: null },
  indicator: null,
};

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const today = (): string => new Date(app.works.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

const assigned = async (by: Caller, more: Partial<Given> = {}): Promise<string> => {
  const { value } = await by.call('tasks.assign', { tasks: [{ ...plain, ...more }] });
  return value?.ids[0] ?? '';
};
const read = async (by: Caller, task: string) => {
  const { value } = await by.call('tasks.read', { task });
  if (value === null) throw new Error(`${task} is not told`);
  return value;
};

describe('a task', () => {
  it('goes its way: assigned, spoken of with evidence, sent back, said again, confirmed', async () => {
    const task = await assigned(leader, { findings: ['HC-6T-01'], review: '2019-6M', indicator: 'thu-nqd' });
    expect(await read(reporter, task)).toMatchObject({
      state: 'in-term',
      assignedBy: 'Vũ Thị Minh Họa (minh họa)',
      sources: [{ id: 'HC-6T-01', review: '2019-6M' }],
      may: { reportFor: ['bac-son'], confirm: false, answer: false, extend: false },
      turns: [{ what: 'assigned', due: '2031-01-31' }],
    });
    const say = { task, unit: 'bac-son', on: today(), words: 'Đã thu xong', done: true };
    const said = await reporter.call('tasks.progress', say);
    expect(said.value).toEqual({ number: 0 });
    const sent = { task, unit: 'bac-son', name: 'biên bản.txt', with: 0 };
    expect((await reporter.call('tasks.attach', sent, { upload: text('Biên bản đối chiếu nợ') })).status).toBe(200);
    expect((await office.call('tasks.list', {})).value?.tasks.find(({ id }) => id === task)).toMatchObject({
      waits: ['confirmation'],
      said: { words: 'Đã thu xong', done: true, confirmed: false },
    });
    await office.call('tasks.send-back', { task, number: 0, reason: 'Thiếu danh sách' });
    const again = await office.call('tasks.confirm', { task, number: 0 });
    expect([again.status, again.problem?.reasons]).toEqual([404, ['no-such-progress']]);
    await reporter.call('tasks.progress', { ...say, words: 'Đã gửi danh sách' });
    expect((await office.call('tasks.confirm', { task, number: 1 })).status).toBe(200);
    const now = await read(reporter, task);
    expect(now).toMatchObject({ state: 'done-on-time', waits: [] });
    expect(now.progress.map(({ sentBack, confirmed }) => [sentBack?.reason, confirmed?.by])).toEqual([
      ['Thiếu danh sách', undefined],
      [undefined, 'Nguyễn Thị Mẫu (minh họa)'],
    ]);
    const { response } = await office.call('tasks.evidence', { task, number: 0 });
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''bi%C3%AAn%20b%E1%BA%A3n.txt");
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is extended by whoever assigned it or a leader, not by another of the office', async () => {
    const own = await assigned(office);
    const given = await assigned(leader);
    for (const task of [own, given]) {
      const ask = { task, unit: 'bac-son', to: '2031-03-31', reason: 'Chờ đối chiếu' };
      expect((await reporter.call('tasks.ask-extension', ask)).value).toEqual({ number: 1 });
      const twice = await reporter.call('tasks.ask-extension', ask);
      expect([twice.status, twice.problem?.reasons]).toEqual([409, ['asked-already']]);
    }
    const answer = { number: 1, granted: true, words: null, to: null };
    expect((await office.call('tasks.answer-extension', { ...answer, task: own })).status).toBe(200);
    const theirs = await office.call('tasks.answer-extension', { ...answer, task: given });
    expect([theirs.status, theirs.problem?.reasons]).toEqual([409, ['not-by-assigner']]);
    const refusal = { ...answer, task: given, granted: false };
    expect((await leader.call('tasks.answer-extension', refusal)).problem?.reasons).toEqual(['no-reason']);
    await leader.call('tasks.answer-extension', { ...refusal, words: 'Đã đủ thời gian' });
    expect(await read(reporter, own)).toMatchObject({ due: '2031-03-31', firstDue: '2031-01-31', extended: 1 });
    expect(await read(reporter, given)).toMatchObject({
      due: '2031-01-31',
      requests: [{ answer: { granted: false, words: 'Đã đủ thời gian' } }],
    });
  });

  it('is paused, taken up again and withdrawn by a leader, with reasons, and tells of each', async () => {
    const task = await assigned(office);
    expect((await office.call('tasks.pause', { task, reason: 'Chờ' })).status).toBe(403);
    expect((await leader.call('tasks.pause', { task, reason: ' ' })).problem?.mistakes?.[0]?.field).toEqual(['reason']);
    await leader.call('tasks.pause', { task, reason: 'Chờ vốn' });
    expect(await read(office, task)).toMatchObject({ state: 'paused', reason: 'Chờ vốn' });
    await leader.call('tasks.resume', { task, due: '2031-05-05' });
    await leader.call('tasks.withdraw', { task, reason: 'Trùng' });
    const { turns, state } = await read(office, task);
    expect([state, ...turns.map(({ what }) => what)]).toEqual([
      'withdrawn',
      'assigned',
      'paused',
      'resumed',
      'withdrawn',
    ]);
    const late = await reporter.call('tasks.progress', {
      ...{ task, unit: 'bac-son', on: today(), words: 'xong', done: true },
    });
    expect([late.status, late.problem?.reasons]).toEqual([409, ['not-open']]);
  });
});

describe('who sees and does what', () => {
  it('tells a reporter of their own tasks and nobody’s else', async () => {
    const mine = (await reporter.call('tasks.list', {})).value?.tasks ?? [];
    const all = (await office.call('tasks.list', {})).value?.tasks ?? [];
    expect(mine.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(mine.length);
    expect(mine.filter(({ lead, support }) => lead !== 'bac-son' && !support.includes('bac-son'))).toEqual([]);
    const task = await assigned(leader);
    const say = { task, unit: 'bac-son', on: today(), words: 'xong', done: true };
    await reporter.call('tasks.progress', say);
    await reporter.call('tasks.attach', { task, unit: 'bac-son', name: 'a.txt' }, { upload: text('x') });
    expect((await economic.call('tasks.read', { task })).status).toBe(404);
    expect((await economic.call('tasks.evidence', { task, number: 0 })).status).toBe(404);
    expect((await economic.call('tasks.progress', say)).status).toBe(403);
    const asSelf = await economic.call('tasks.progress', { ...say, unit: 'phong-kinh-te' });
    expect([asSelf.status, asSelf.problem?.reasons]).toEqual([409, ['not-their-task']]);
  });

  it('refuses wrong input with all mistakes, and writes nothing of a list that is wrong in one', async () => {
    const before = (await office.call('tasks.list', {})).value?.tasks.length;
    const tasks = [plain, { ...plain, support: ['bac-son'] }, { ...plain, what: ' ', due: '31/1' }];
    const { status, problem } = await office.call('tasks.assign', { tasks });
    expect(status).toBe(422);
    expect(problem?.mistakes?.map(({ field }) => field.join('.'))).toEqual([
      'tasks.1.support',
      'tasks.2.what',
      'tasks.2.due',
    ]);
    const early = await office.call('tasks.assign', { tasks: [plain, { ...plain, due: '2000-01-01' }] });
    expect([early.status, early.problem?.reasons]).toEqual([409, ['due-too-early']]);
    const nobody = await office.call('tasks.assign', { tasks: [{ ...plain, lead: 'khong-co' }] });
    expect(nobody.status).toBe(409);
    expect((await office.call('tasks.list', {})).value?.tasks.length).toBe(before);
  });

  it('keeps nothing of a file that is stamped, and asks who looked at a picture', async () => {
    const task = await assigned(leader);
    const of = { task, unit: 'bac-son', name: 'a' };
    const stamped = await reporter.call('tasks.attach', of, { upload: text('QUẬN ỦY KIẾN AN\nMẬT\n\nBÁO CÁO\n') });
    expect(stamped.problem?.type).toBe('urn:bokhuyet:stamped-secret');
    const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    const unseen = await reporter.call('tasks.attach', of, { upload: picture });
    expect(unseen.problem?.mistakes?.[0]?.field).toEqual(['unstamped']);
    expect((await reporter.call('tasks.attach', { ...of, unstamped: true }, { upload: picture })).status).toBe(200);
    const program = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]);
    const wrong = await reporter.call('tasks.attach', { ...of, unstamped: true }, { upload: program });
    expect(wrong.problem?.type).toBe('urn:bokhuyet:wrong-file');
    expect((await reporter.call('tasks.attach', of, { upload: new Uint8Array(21 * 1024 * 1024) })).status).toBe(413);
    expect((await read(office, task)).evidence).toHaveLength(1);
  });

  it('gives two who assign at once codes of their own', async () => {
    const ids = await Promise.all([office, leader, office].map((by) => assigned(by)));
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^NV-\d+$/.test(id))).toBe(true);
  });
});

describe('what is made of tasks', () => {
  it('tells them as of a day, with what was known then', async () => {
    const { value } = await office.call('tasks.list', { on: '2019-07-31' });
    expect(value?.on).toBe('2019-07-31');
    const states = new Set(value?.tasks.map(({ state }) => state));
    expect(states.has('in-term')).toBe(true);
    expect(value?.tasks.some(({ assignedOn }) => assignedOn > '2019-07-31')).toBe(false);
  });

  it('gives the month’s report and the table of shortcomings as Word, and whether indicators moved', async () => {
    for (const kind of ['progress', 'remedied'] as const) {
      const { status, value, response } = await office.call('tasks.paper', {
        ...{ review: '2019-9M', kind, on: '2019-10-31' },
      });
      expect([kind, status]).toEqual([kind, 200]);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=".*\.docx"/);
      const bytes = new Uint8Array(await (value as Blob).arrayBuffer());
      expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    }
    const moved = async () => (await office.call('tasks.moved', { review: '2019-9M' })).value?.tasks?.length ?? 0;
    await expect.poll(moved, { timeout: 30_000 }).toBeGreaterThan(0);
    expect((await office.call('tasks.paper', { review: '2018-9M', kind: 'progress' })).status).toBe(404);
  }, 60_000);
});
