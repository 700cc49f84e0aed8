/**
 * Keeping indicators and targets: no indicator without a responsible agency, every mistake of a batch at once, and nothing
 * over what somebody else changed.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '#server/contract/contract.ts';
import { type Caller, type Served, served } from '#server/served-sample.ts';

let app: Served;
let office: Caller;

beforeAll(async () => {
  app = await served();
  office = await app.signedIn('office');
});
afterAll(() => app.close());

type Listed = OutputOf<'lists.indicators'>[number];
type Defined = InputOf<'indicators.define'>['indicators'][number]['indicator'];

const listed = async (code: string): Promise<Listed | undefined> =>
  (await office.call('lists.indicators', {})).value?.findLast((one) => one.code === code);
const trees: Defined = {
  ...{ code: 'cay-trong-moi', name: 'Số cây xanh trồng mới', english: '', field: 'urban-environment', measure: 'cây' },
  ...{ decimals: 0, kind: 'flow', formed: 'added', owner: 'phong-kinh-te', reportedBy: ['ward'], direction: 'higher' },
  ...{ range: null, price: 'none', ratio: null, partOf: null, saidAs: 'value', from: '2019-01-01', to: null },
  ...{ carry: 'add', aliases: ['cây xanh'], key: true },
};

describe('an indicator', () => {
  it('is defined, asked of its units from then on, changed and ended', async () => {
    expect((await office.call('indicators.define', { indicators: [{ indicator: trees, seen: null }] })).problem).toBe(
      null,
    );
    const first = await listed('cay-trong-moi');
    expect(first).toMatchObject({ name: 'Số cây xanh trồng mới', owner: 'phong-kinh-te' });
    const sheet = await office.call('figures.sheet', { unit: 'bac-son', period: '2019-9M' });
    expect(sheet.value?.rows.some(({ indicator }) => indicator === 'cay-trong-moi')).toBe(true);
    const ended = { ...trees, name: 'Cây xanh trồng mới', to: '2019-06-30' };
    expect(
      (await office.call('indicators.define', { indicators: [{ indicator: ended, seen: first ?? null }] })).problem,
    ).toBe(null);
    const after = await office.call('figures.sheet', { unit: 'bac-son', period: '2019-9M' });
    expect(after.value?.rows.some(({ indicator }) => indicator === 'cay-trong-moi')).toBe(false);
  });

  it('is refused without a responsible agency, and every mistake of a batch is told at once', async () => {
    const wrong: Defined[] = [
      { ...trees, code: 'mot', owner: 'khong-co' },
      { ...trees, code: 'hai', partOf: 'hai', to: '2018-01-01' },
      { ...trees, code: 'ba', reportedBy: [] },
    ];
    const { status, problem } = await office.call('indicators.define', {
      indicators: wrong.map((indicator) => ({ indicator, seen: null })),
    });
    expect(status).toBe(422);
    expect(problem?.mistakes?.map(({ field }) => field.slice(1).join('.'))).toEqual([
      '0.indicator.owner',
      '1.indicator.partOf',
      '1.indicator.to',
      '2.indicator.reportedBy',
    ]);
    expect(await listed('mot')).toBeUndefined();
  });

  it('is not written over what somebody else changed since', async () => {
    const seen = (await listed('ban-le')) as Listed;
    const mine = { ...seen, name: 'Bán lẻ' } as Defined;
    const theirs = { ...seen, name: 'Tổng mức bán lẻ' } as Defined;
    expect((await office.call('indicators.define', { indicators: [{ indicator: theirs, seen }] })).problem).toBe(null);
    const { status, problem } = await office.call('indicators.define', { indicators: [{ indicator: mine, seen }] });
    expect([status, problem?.type]).toEqual([409, 'urn:bokhuyet:conflict']);
    expect((await listed('ban-le'))?.name).toBe('Tổng mức bán lẻ');
  });
});

describe('targets', () => {
  const target = { indicator: 'gtsx-cn', unit: 'bac-son', year: 2020, basis: 'assigned', as: 'value' } as const;
  const standing = async () =>
    (await office.call('lists.targets', {})).value?.filter(
      (one) => one.indicator === 'gtsx-cn' && one.unit === 'bac-son' && one.year === 2020,
    );

  it('are set, then changed by who saw them, and never by who did not', async () => {
    const of = (value: string, seen: string | null) => ({
      targets: [{ ...target, value, directive: null, seen }],
    });
    expect((await office.call('indicators.keep-targets', of('300', null))).problem).toBe(null);
    expect((await standing())?.map(({ value }) => value)).toEqual(['300']);
    expect((await office.call('indicators.keep-targets', of('310', null))).status).toBe(409);
    expect((await office.call('indicators.keep-targets', of('310', '300'))).problem).toBe(null);
    expect((await standing())?.map(({ value }) => value)).toEqual(['310']);
  });

  it('name an indicator, a unit and a directive that are there', async () => {
    const wrong = { ...target, indicator: 'khong-co', unit: 'khong-co', directive: 'khong-co', value: '1', seen: null };
    const { status, problem } = await office.call('indicators.keep-targets', { targets: [wrong] });
    expect(status).toBe(422);
    expect(problem?.mistakes?.map(({ field }) => field.at(-1))).toEqual(['indicator', 'unit', 'directive']);
  });
});
