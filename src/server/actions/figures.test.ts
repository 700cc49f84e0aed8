/**
 * Typing figures: what a sheet shows beside its cells, whose cells one may type into, and what happens when two people save.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '#server/contract/contract.ts';
import { type Caller, type Served, served } from '#server/served-sample.ts';

let app: Served;
let office: Caller;
let ward: Caller;

beforeAll(async () => {
  app = await served();
  office = await app.signedIn('office');
  ward = await app.signedIn('reporter');
});
afterAll(() => app.close());

type Saved = InputOf<'figures.save'>;
let sent = 0;
const saving = (figures: Saved['figures'], more: Partial<Saved> = {}): Saved => {
  sent += 1;
  return { period: '2019-9M', seen: [], confirm: false, delivery: `thu-nghiem-${sent}`, figures, ...more };
};
const output = (value: string, more: Partial<Saved['figures'][number]> = {}): Saved['figures'][number] => ({
  ...{ indicator: 'gtsx-cn', unit: 'bac-son', state: 'value', value, vintage: 'estimate', note: null },
  ...more,
});
const rowOf = async (caller: Caller, indicator = 'gtsx-cn', period = '2019-9M') =>
  (await caller.call('figures.sheet', { unit: 'bac-son', period })).value?.rows.find(
    (one) => one.indicator === indicator,
  );

type Standing = {
  readonly indicator: string;
  readonly recorded: { readonly number: number; readonly value: string; readonly by: string };
  readonly mine: { readonly value: string };
};

describe('a sheet', () => {
  it('has a row for each indicator the unit is asked for, with what the register knows of it', async () => {
    const { value } = await ward.call('figures.sheet', { unit: 'bac-son', period: '2019-9M' });
    expect(value?.endsOn).toBe('2019-09-30');
    expect(value?.rows.map(({ unit }) => unit)).toEqual(value?.rows.map(() => 'bac-son'));
    const row = value?.rows.find(({ indicator }) => indicator === 'gtsx-cn');
    // examples/kien-an/history: January to August of 2019 and of the years before, month by month.
    expect(row?.earlier?.period).toBe('2019-8M');
    expect(Number(row?.earlier?.value)).toBeGreaterThan(89);
    expect(row?.past.map(({ period }) => period)).toEqual(['2018-9M', '2017-9M']);
    expect(row?.lastYear).toBe(row?.past[0]?.value);
    expect(row?.isNew).toBe(false);
  });

  it('asks a department for what it supplies and no ward for that', async () => {
    const rows = (await office.call('figures.sheet', { unit: 'phong-kinh-te', period: '2019-9M' })).value?.rows ?? [];
    const all = (await office.call('lists.indicators', {})).value ?? [];
    for (const { indicator } of rows) {
      const found = all.find(({ code }) => code === indicator);
      expect([indicator, found?.owner, found?.formed === 'added']).toEqual([indicator, 'phong-kinh-te', false]);
    }
  });

  it('of one indicator has every unit that is asked, and reads as the units’ own sheets', async () => {
    const { value } = await office.call('figures.across', { indicator: 'gtsx-cn', period: '2019-9M' });
    const wards = ((await office.call('lists.units', {})).value ?? []).filter(
      ({ kind, from, to }) => kind === 'ward' && from <= '2019-09-30' && (to === null || to >= '2019-09-30'),
    );
    expect(value?.rows.map(({ unit }) => unit).sort()).toEqual(wards.map(({ code }) => code).sort());
    expect(value?.rows.find(({ unit }) => unit === 'bac-son')).toEqual(await rowOf(office));
  });

  it('is not there for a unit or an indicator that is not', async () => {
    expect((await office.call('figures.sheet', { unit: 'khong-co', period: '2019-9M' })).status).toBe(404);
    expect((await office.call('figures.across', { indicator: 'khong-co', period: '2019-9M' })).status).toBe(404);
  });

  it('of another unit is not a ward’s to see', async () => {
    expect((await ward.call('figures.sheet', { unit: 'nam-son', period: '2019-9M' })).status).toBe(403);
    expect((await ward.call('figures.across', { indicator: 'gtsx-cn', period: '2019-9M' })).status).toBe(403);
  });
});

describe('the sheet of a whole year', () => {
  it('takes what the responsible agency expects of an indicator that units add up to', async () => {
    const sheet = { unit: 'phong-kinh-te', period: '2019' };
    const typed = output('3450', { unit: 'phong-kinh-te' });
    expect((await office.call('figures.save', saving([typed]))).status).toBe(404);
    expect((await office.call('figures.save', saving([typed], { period: '2019' }))).problem).toBe(null);
    const row = (await office.call('figures.sheet', sheet)).value?.rows.find((one) => one.indicator === 'gtsx-cn');
    expect(row?.recorded.map(({ value, vintage }) => [value, vintage])).toEqual([['3450', 'estimate']]);
  });
});

describe('the ground', () => {
  it('tells a ward its own unit and the office all, and who may confirm', async () => {
    const [own, whole] = [await ward.call('figures.ground', {}), await office.call('figures.ground', {})];
    expect(own.value?.units.map(({ code }) => code)).toEqual(['bac-son']);
    expect(own.value?.mayConfirm).toBe(false);
    expect(whole.value?.units.length).toBeGreaterThan(10);
    expect(whole.value?.mayConfirm).toBe(true);
    expect(whole.value?.periods).toEqual(['2019-9M', '2019', '2019-6M']);
    expect(own.value?.periods).toEqual(whole.value?.periods);
  });
});

describe('saving', () => {
  it('puts a value beside what was there, by the person who typed it, unconfirmed', async () => {
    const before = await rowOf(ward, 'gtsx-cn-ho');
    const seen = before?.recorded.map(({ number }) => number) ?? [];
    const typed = output('70.5', { indicator: 'gtsx-cn-ho', note: 'theo Chi cục Thống kê' });
    const { value, problem } = await ward.call('figures.save', saving([typed], { seen }));
    expect(problem).toBe(null);
    expect(value?.saved).toBe(1);
    const after = await rowOf(office, 'gtsx-cn-ho');
    expect(after?.recorded.length).toBe(seen.length + 1);
    const own = after?.recorded.at(-1);
    expect(own).toMatchObject({ state: 'value', value: '70.5', source: 'entry', note: 'theo Chi cục Thống kê' });
    expect(own?.by).toBe('Trần Văn Thử (minh họa)');
    expect(own?.confirmed).toBe(null);
    expect(after?.counts).toBe(own?.number);
  });

  it('refuses to save over what somebody saved unseen, shows both, and takes the decision', async () => {
    const first = await office.call('figures.save', saving([output('241')], { confirm: true }));
    expect(first.problem).toBe(null);
    const late = await ward.call('figures.save', saving([output('243.5')]));
    expect([late.status, late.problem?.type]).toEqual([409, 'urn:bokhuyet:conflict']);
    const [conflict] = (late.problem?.standing ?? []) as readonly Standing[];
    if (conflict === undefined) throw new Error('nothing was shown');
    expect(conflict).toMatchObject({ indicator: 'gtsx-cn', recorded: { value: '241' }, mine: { value: '243.5' } });
    expect(conflict.recorded.by).toBe('Nguyễn Thị Mẫu (minh họa)');
    expect((await rowOf(ward))?.recorded.map(({ value }) => value)).toEqual(['241']);
    const decided = await ward.call('figures.save', saving([output('243.5')], { seen: [conflict.recorded.number] }));
    expect(decided.problem).toBe(null);
    const row = await rowOf(ward);
    expect(row?.recorded.map(({ value }) => value)).toEqual(['241', '243.5']);
    expect(row?.recorded.find(({ number }) => number === row.counts)?.value).toBe('243.5');
  });

  it('lands once when the same is sent again, and tells other content under the same name', async () => {
    const once = saving([output('12', { indicator: 'gtsx-cn-dn' })]);
    const [one, again] = [await ward.call('figures.save', once), await ward.call('figures.save', once)];
    expect([one.problem, again.problem]).toEqual([null, null]);
    expect(again.value?.entry).toBe(one.value?.entry);
    expect((await rowOf(ward, 'gtsx-cn-dn'))?.recorded.length).toBe(1);
    const other = { ...once, figures: [output('13', { indicator: 'gtsx-cn-dn' })] };
    expect((await ward.call('figures.save', other)).status).toBe(409);
  });

  it('keeps nothing arose and not applicable apart from zero', async () => {
    const none = output('', { indicator: 'ban-le', state: 'nothing-arose', value: null });
    expect((await ward.call('figures.save', saving([none]))).problem).toBe(null);
    expect((await rowOf(ward, 'ban-le'))?.recorded.at(-1)).toMatchObject({ state: 'nothing-arose', value: null });
  });

  it('refuses a state with a number, a value without one, a number that is none, all at once', async () => {
    const wrong = [output('5', { state: 'not-applicable' }), output('', { value: null }), output('1,5')];
    const { status, problem } = await ward.call('figures.save', saving(wrong));
    expect(status).toBe(422);
    expect(problem?.mistakes?.map(({ field }) => field.join('.'))).toEqual([
      'figures.0.value',
      'figures.1.value',
      'figures.2.value',
    ]);
  });

  it('refuses a cell nobody asks for, another unit’s cell, and to vouch without the right', async () => {
    const notAsked = output('1', { indicator: 'khong-co' });
    expect((await office.call('figures.save', saving([notAsked]))).status).toBe(404);
    const others = output('1', { unit: 'nam-son' });
    expect((await ward.call('figures.save', saving([others]))).status).toBe(403);
    expect((await ward.call('figures.save', saving([output('1')], { confirm: true }))).status).toBe(403);
  });

  it('counts in the sum at once, and marks who confirmed', async () => {
    const typed = output('99', { unit: 'nam-son' });
    await office.call('figures.save', saving([typed], { confirm: true }));
    const { value } = await office.call('figures.across', { indicator: 'gtsx-cn', period: '2019-9M' });
    const own = value?.rows.find(({ unit }) => unit === 'nam-son')?.recorded.at(-1);
    expect(own?.value).toBe('99');
    expect(own?.confirmed?.by).toBe('Nguyễn Thị Mẫu (minh họa)');
  });
});
