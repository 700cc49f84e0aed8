/** Settling a review over the server: findings, old shortcomings, remedies, waivers, tasks taken on, closing; and who saves late. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '#server/contract/contract.ts';
import { type Caller, type Served, served } from '#server/served-sample.ts';

let app: Served;
let office: Caller;
let leader: Caller;
beforeAll(async () => {
  app = await served();
  [office, leader] = [await app.signedIn('office'), await app.signedIn('leader')];
});
afterAll(() => app.close());

const review = '2019-9M';
type Recorded = InputOf<'findings.keep'>['findings'][number];
const finding = (more: Partial<Recorded> = {}): Recorded => ({
  ...{
    id: null,
    kind: 'shortcoming',
    field: 'budget',
    indicator: null,
    words: 'Nợ đọng thuế còn cao',
    byFigures: false,
  },
  ...{ units: [], degree: null, cause: null, from: [], keys: [], places: [], seen: null },
  ...more,
});
const task = (findings: string[]): InputOf<'remedies.assign'>['tasks'][number] => ({
  ...{ what: 'Lập tổ đôn đốc thu nợ', field: 'budget', lead: 'chi-cuc-thue', support: [], leader: null },
  ...{ deliverable: 'Kế hoạch thu nợ', due: '2030-01-31', origin: 'remedy', directives: [], review, meeting: null },
  ...{ indicator: null, findings },
});
const listed = async () => {
  const { value } = await office.call('findings.list', { review });
  if (value === null) throw new Error('no list');
  return value;
};
const found = async (id: string) => (await listed()).findings.find((one) => one.id === id);
const proposals = async () => {
  for (;;) {
    const { value } = await office.call('dossier.read', { review });
    if (value === null) await new Promise((wake) => setTimeout(wake, 50));
    else return (value instanceof Blob ? JSON.parse(await value.text()) : value) as Dossier;
  }
};
type Dossier = {
  readonly findings: readonly (Recorded & {
    readonly id: string;
    readonly origin: string;
    readonly evidence: { readonly places: Recorded['places'] };
  })[];
  readonly remedies: readonly { readonly id: string; readonly finding: string | null; readonly proposed: boolean }[];
  readonly carried: readonly { readonly task: { readonly id: string } }[];
};

describe('findings', () => {
  it('are put on record with their place, put right, dropped and put back; a later save is refused with what stands', async () => {
    const { findings } = await proposals();
    const read = findings.find(({ kind, origin }) => kind === 'shortcoming' && origin === 'read');
    if (!read) throw new Error('the example has a shortcoming that units wrote');
    const { file = '', start = 0, end = 0, quote = '' } = read.evidence.places[0] ?? {};
    const put = finding({ id: read.id, field: read.field, words: read.words, places: [{ file, start, end, quote }] });
    expect((await office.call('findings.keep', { review, findings: [put] })).value).toEqual({ ids: [read.id] });
    const own = await found(read.id);
    expect(own).toMatchObject({ words: read.words, places: [{ file, start, end, quote }] });
    const seen = own?.entry ?? null;
    const right = { ...put, words: 'Nói lại cho rõ', seen };
    expect((await office.call('findings.keep', { review, findings: [right] })).status).toBe(200);
    const late = await office.call('findings.keep', { review, findings: [{ ...put, words: 'Ghi đè', seen }] });
    expect([late.status, late.problem?.type]).toEqual([409, 'urn:bokhuyet:conflict']);
    expect(late.problem?.standing).toContainEqual(expect.objectContaining({ id: read.id, words: 'Nói lại cho rõ' }));
    const again = { ...right, seen: (await found(read.id))?.entry ?? null };
    const why = { review, findings: [again], reason: 'đã khắc phục trong kỳ' };
    expect((await office.call('findings.drop', why)).status).toBe(200);
    expect((await found(read.id))?.dropped?.reason).toBe('đã khắc phục trong kỳ');
    expect((await proposals()).findings.map(({ id }) => id)).not.toContain(read.id);
    const back = { id: read.id, seen: (await found(read.id))?.entry ?? null };
    expect((await office.call('findings.release', { review, findings: [back] })).status).toBe(200);
    expect(await found(read.id)).toBe(undefined);
    expect((await proposals()).findings.find(({ id }) => id === read.id)?.words).toBe(read.words);
  }, 240_000);

  it('new ones get ids that a folder can hold; wrong input is told by field', async () => {
    const { value } = await office.call('findings.keep', { review, findings: [finding(), finding({ words: 'Khác' })] });
    expect(value?.ids).toEqual(['shortcoming|budget.them-1|2019-9M', 'shortcoming|budget.them-2|2019-9M']);
    const wrong = await office.call('findings.keep', { review, findings: [finding({ words: ' ', id: 'a b' })] });
    expect([wrong.status, wrong.problem?.mistakes?.map(({ field }) => field.at(-1)).sort()]).toEqual([
      422,
      ['id', 'words'],
    ]);
    const nowhere = finding({ places: [{ file: 'khong-co.docx', start: 0, end: 1, quote: 'x' }] });
    expect((await office.call('findings.keep', { review, findings: [nowhere] })).status).toBe(409);
    expect((await office.call('findings.drop', { review, findings: [finding()], reason: '' })).status).toBe(422);
    expect((await office.call('findings.list', { review: '2031-9M' })).status).toBe(404);
  });

  it('of the last review are stated to be remedied or not, and the dossier says so', async () => {
    const [old] = (await listed()).old;
    if (!old) throw new Error('the example has old shortcomings');
    const stated = { review, finding: old.id, state: 'being-remedied' } as const;
    expect((await office.call('findings.state', stated)).status).toBe(200);
    expect((await listed()).old.find(({ id }) => id === old.id)?.stated).toMatchObject({
      review,
      state: 'being-remedied',
    });
    expect((await leader.call('findings.state', stated)).status).toBe(403);
  });
});

describe('remedies', () => {
  it('put the shortcoming on record and answer it, so that it cannot be dropped', async () => {
    const { findings } = await proposals();
    const reckoned = findings.find(({ kind, origin }) => kind === 'shortcoming' && origin === 'reckoned');
    if (!reckoned) throw new Error('the example has a shortcoming that figures show');
    const keep = [finding({ id: reckoned.id, field: reckoned.field, indicator: reckoned.indicator, byFigures: true })];
    const { value } = await office.call('remedies.assign', { review, tasks: [task([reckoned.id])], keep });
    expect(value?.ids[0]).toMatch(/^NV-\d+$/);
    const dossier = await proposals();
    expect(dossier.remedies.find(({ id }) => id === value?.ids[0])).toMatchObject({
      finding: reckoned.id,
      proposed: false,
    });
    const seen = (await found(reckoned.id))?.entry ?? null;
    const drop = await office.call('findings.drop', {
      review,
      findings: [{ ...(keep[0] as Recorded), seen }],
      reason: 'x',
    });
    expect([drop.status, drop.problem?.reasons]).toEqual([409, ['finding-answered']]);
  }, 240_000);

  it('a leader decides that there is none, with a reason', async () => {
    const [{ id = '' } = {}] = (await listed()).findings;
    expect((await office.call('remedies.waive', { review, finding: id, reason: 'x' })).status).toBe(403);
    expect(
      (await leader.call('remedies.waive', { review, finding: id, reason: 'thuộc thẩm quyền thành phố' })).status,
    ).toBe(200);
    expect((await listed()).waivers).toContainEqual(expect.objectContaining({ finding: id }));
  });
});

describe('closing', () => {
  it('is refused with every hole in words, and goes through once each is answered; then nothing is taken any more', async () => {
    const stateNow = async () => (await office.call('closing.state', { review })).value;
    await proposals();
    const before = await stateNow();
    expect(before).toMatchObject({ closed: null, reckoned: true });
    expect(new Set(before?.holes.map(({ kind }) => kind))).toContain('only-proposed');
    const refused = await leader.call('closing.close', { review });
    expect([refused.status, refused.problem?.detail?.vi]).toEqual([
      409,
      expect.stringContaining(`còn ${before?.holes.length} chỗ chưa trả lời`),
    ]);
    expect((await office.call('closing.close', { review })).status).toBe(403);
    const { findings } = await proposals();
    const isProposed = new Set(before?.holes.filter(({ kind }) => kind === 'only-proposed').map(({ about }) => about));
    const rest = findings
      .filter(({ id }) => isProposed.has(id))
      .map(({ id, field, indicator, words }) => finding({ id, field, indicator, words: words ?? id }));
    expect((await office.call('findings.keep', { review, findings: rest })).status).toBe(200);
    await proposals();
    for (const { about, kind } of (await stateNow())?.holes ?? [])
      if (kind === 'open-task-unaccounted')
        await leader.call('closing.carry', { review, tasks: [{ task: about, words: 'chuyển sang quý IV' }] });
      else await leader.call('remedies.waive', { review, finding: about, reason: 'đã có chương trình của thành phố' });
    await proposals();
    expect((await stateNow())?.holes).toEqual([]);
    expect((await leader.call('closing.close', { review })).status).toBe(200);
    expect((await stateNow())?.closed).not.toBe(null);
    const after = await office.call('findings.keep', { review, findings: [finding()] });
    expect([after.status, after.problem?.reasons]).toEqual([409, ['review-closed']]);
  }, 240_000);
});
