import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from './comparison.ts';
import { type ConsolidationInput, consolidate, overTime } from './consolidation.ts';
import { type Day, day } from './day.ts';
import { decimal, total } from './decimal.ts';
import type { Figure } from './figure.ts';
import { figureOf, indicatorOf, revenue } from './figure-sample.ts';
import type { Indicator } from './indicator.ts';
import { period } from './period.ts';

const wards = ['bac-son', 'dong-hoa', 'lam-ha', 'nam-son', 'ngoc-son'];
const nineMonths = period('2019-9M');
const put = (wish: Partial<ConsolidationInput>) =>
  consolidate({ indicator: revenue, period: nineMonths, units: wards, figures: [], ...wish });

const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat({ max: 3 }))
  .map(([digits, places]) => decimal(digits).div(decimal(10).pow(places)).toFixed());
const reports = fc.uniqueArray(fc.record({ unit: fc.constantFrom(...wards), value: amount, confirmed: fc.boolean() }), {
  selector: ({ unit }) => unit,
});

describe('sums', () => {
  test('are exact and the same for any order of figures and units', () => {
    fc.assert(
      fc.property(reports, fc.shuffledSubarray(wards, { minLength: wards.length }), (wishes, units) => {
        const figures = wishes.map(figureOf);
        const there = put({ figures });
        const back = put({ figures: [...figures].reverse(), units });
        expect(back.result.value?.toFixed()).toBe(there.result.value?.toFixed());
        if (figures.length > 0)
          expect(there.result.value?.eq(total(wishes.map(({ value }) => decimal(value))))).toBe(true);
      }),
    );
  });
  test('of groups add up to the sum of all', () => {
    fc.assert(
      fc.property(reports, fc.nat({ max: wards.length }), (wishes, cut) => {
        const figures = wishes.map(figureOf);
        const groups = [wards.slice(0, cut), wards.slice(cut)].map(
          (units) => put({ figures, units }).result.value ?? decimal(0),
        );
        expect(total(groups).eq(put({ figures }).result.value ?? 0)).toBe(true);
      }),
    );
  });
  test('are confirmed only when every part is', () => {
    fc.assert(
      fc.property(reports, (wishes) => {
        expect(put({ figures: wishes.map(figureOf) }).result.confirmed).toBe(
          wishes.length > 0 && wishes.every(({ confirmed }) => confirmed),
        );
      }),
    );
  });
  test('show their arithmetic, long ones by the number of units', () => {
    const figures = [figureOf({ value: '12.5' }), figureOf({ unit: 'lam-ha', value: '1003.4' })];
    expect(put({ figures }).result.arithmetic).toBe('12,5 + 1.003,4 = 1.015,9');
    const units = Array.from({ length: 34 }, (_, index) => `xa-${index}`);
    expect(put({ units, figures: units.map((unit) => figureOf({ unit, value: '0.5' })) }).result.arithmetic).toBe(
      'Σ 34 đơn vị = 17',
    );
  });
});

describe('not known is not zero', () => {
  test('nobody reported: no value, everybody missing', () => {
    const { result, coverage } = put({});
    expect([result.value, result.confirmed]).toEqual([null, false]);
    expect(coverage).toMatchObject({ expected: wards, reported: [], missing: wards });
  });
  test('a value is known exactly when somebody reported', () => {
    fc.assert(
      fc.property(
        reports,
        (wishes) => (put({ figures: wishes.map(figureOf) }).result.value === null) === (wishes.length === 0),
      ),
    );
  });
  test('nothing arose counts as reported and adds nothing; not applicable stands apart', () => {
    const figures = [
      figureOf({ value: null, state: 'nothing-arose' }),
      figureOf({ unit: 'lam-ha', value: null, state: 'not-applicable' }),
    ];
    const { result, coverage } = put({ figures });
    expect(result.value?.toString()).toBe('0');
    expect(coverage).toMatchObject({
      reported: ['bac-son'],
      notApplicable: ['lam-ha'],
      missing: ['dong-hoa', 'nam-son', 'ngoc-son'],
    });
  });
  test('only not applicable is no value', () => {
    expect(put({ figures: [figureOf({ value: null, state: 'not-applicable' })] }).result.value).toBeNull();
  });
  test('a unit nobody expected is in no sum and is named', () => {
    const { result, coverage } = put({ figures: [figureOf({}), figureOf({ unit: 'phu-lien', value: '7' })] });
    expect(result.value?.toString()).toBe('10');
    expect(coverage.unexpected).toEqual(['phu-lien']);
  });
});

describe('who is right', () => {
  const whole = figureOf({ unit: 'kien-an', reportedBy: 'tai-chinh', value: '35' });
  const parts = wards.map((unit) => figureOf({ unit, value: '6' }));
  test("beside a sum stands the department's figure with the difference", () => {
    expect(put({ figures: parts, wholeFigures: [whole] })).toMatchObject({
      result: { kind: 'sum' },
      beside: { figure: whole.key },
    });
    expect(put({ figures: parts, wholeFigures: [whole] }).beside?.difference.toString()).toBe('-5');
  });
  test("an agency's figure is taken and the units' sum stands beside it, once all are there", () => {
    const indicator = indicatorOf({ formed: 'agency' });
    const taken = put({ indicator, figures: parts, wholeFigures: [whole] });
    expect(taken).toMatchObject({
      result: { kind: 'taken', from: [whole.key] },
      coverage: { expected: ['tai-chinh'], missing: [] },
    });
    expect(taken.result.value?.toString()).toBe('35');
    expect(taken.beside?.difference.toString()).toBe('5');
    expect(put({ indicator, figures: parts.slice(1), wholeFigures: [whole] }).beside).toBeNull();
  });
  test("another sender's figure for the whole is taken only while the owner is silent, and the owner stays missing", () => {
    const indicator = indicatorOf({ formed: 'vertical' });
    const office = figureOf({ unit: 'kien-an', reportedBy: 'van-phong', value: '36' });
    expect(put({ indicator, wholeFigures: [office, whole] }).result.from).toEqual([whole.key]);
    expect(put({ indicator, wholeFigures: [office] })).toMatchObject({
      result: { from: [office.key] },
      coverage: { missing: ['tai-chinh'] },
    });
  });
  test('several figures of one unit are a contest on the record', () => {
    const [prose, table] = [figureOf({ value: '9' }), figureOf({ value: '6', from: 'table', start: 70 })];
    expect(put({ figures: [prose, table] }).contests).toEqual([
      {
        indicator: 'THU-NS',
        unit: 'bac-son',
        period: '2019-9M',
        chosen: table.key,
        others: [prose.key],
        because: 'table-over-prose',
        differs: true,
      },
    ]);
  });
});

describe('ratios are divided again, never averaged', () => {
  const part = { formed: 'added', measure: 'hộ' } as const;
  const numerator = indicatorOf({ ...part, code: 'HO-NUOC-SACH' });
  const denominator = indicatorOf({ ...part, code: 'HO' });
  const indicator = indicatorOf({
    code: 'TL-NUOC-SACH',
    kind: 'ratio',
    measure: '%',
    ratio: { numerator: numerator.code, denominator: denominator.code, times: '100' },
  });
  const ratioOf = { numerator, denominator };
  const both = (unit: string, above: number, below: number) => [
    figureOf({ unit, indicator: numerator.code, value: String(above) }),
    figureOf({ unit, indicator: denominator.code, value: String(below) }),
  ];
  test('for any units', () => {
    const household = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(fc.array(household, { minLength: 1, maxLength: wards.length }), (rows) => {
        const figures = rows.flatMap(([above, below], index) => both(wards[index] ?? '', above, below));
        const sums = rows.reduce(([a, b], [above, below]) => [a + above, b + below] as const, [0, 0] as const);
        expect(put({ indicator, ratioOf, figures }).result.value?.eq(decimal(sums[0]).times(100).div(sums[1]))).toBe(
          true,
        );
      }),
    );
  });
  test('a small and a large ward do not weigh the same', () => {
    expect(
      put({
        indicator,
        ratioOf,
        figures: [...both('bac-son', 10, 10), ...both('lam-ha', 0, 990)],
      }).result.value?.toString(),
    ).toBe('1');
  });
  test('only units that gave both sides are in it', () => {
    const half = both('lam-ha', 0, 990).slice(1);
    const { result, coverage } = put({ indicator, ratioOf, figures: [...both('bac-son', 8, 10), ...half] });
    expect(result.value?.toString()).toBe('80');
    expect(coverage.reported).toEqual(['bac-son']);
    expect(coverage.missing).toContain('lam-ha');
  });
  test('nothing to divide by gives no value', () =>
    expect(put({ indicator, ratioOf, figures: both('bac-son', 0, 0) }).result.value).toBeNull());
  test('a ratio without its terms is never summed', () => {
    const rates = wards.map((unit) => figureOf({ unit, indicator: indicator.code, value: '90' }));
    expect(put({ indicator, figures: rates }).result.value).toBeNull();
  });
  test('a sum with a hole is not divided by an agency’s whole', () => {
    const households = indicatorOf({ code: 'HO', formed: 'agency', measure: 'hộ' });
    const whole = figureOf({ unit: 'kien-an', reportedBy: 'tai-chinh', indicator: 'HO', value: '1000' });
    const clean = wards.map((unit) => figureOf({ unit, indicator: numerator.code, value: '160' }));
    const divided = (figures: typeof clean) =>
      put({ indicator, ratioOf: { numerator, denominator: households }, figures, wholeFigures: [whole] });
    expect(divided(clean).result.value?.toString()).toBe('80');
    const torn = divided(clean.slice(1));
    expect([torn.result.value, torn.result.arithmetic]).toEqual([null, 'chưa đủ số liệu']);
    expect(torn.coverage.missing).toEqual(['bac-son']);
  });
  test('the numerator is told in the measure of the denominator', () => {
    const paid = indicatorOf({ code: 'GIAI-NGAN', measure: 'triệu đồng', formed: 'agency' });
    const planned = indicatorOf({ code: 'VON', measure: 'tỷ đồng', formed: 'agency' });
    const said = (code: string, value: string) =>
      figureOf({ unit: 'kien-an', reportedBy: 'tai-chinh', indicator: code, value });
    const wholeFigures = [said('GIAI-NGAN', '62000'), said('VON', '100')];
    expect(
      put({ indicator, ratioOf: { numerator: paid, denominator: planned }, wholeFigures }).result.value?.toString(),
    ).toBe('62');
  });
});

describe('over time', () => {
  const months = Array.from({ length: 9 }, (_, index) =>
    figureOf({ period: `2019-M0${index + 1}`, value: String(index + 1) }),
  );
  const formed = (wish: Parameters<typeof indicatorOf>[0], figures = months) =>
    overTime({ indicator: indicatorOf(wish), period: nineMonths, figures })?.value?.toString();
  test('a flow adds its months, only when all are there', () => {
    expect(formed({ kind: 'flow' })).toBe('45');
    for (const missing of months)
      expect(
        formed(
          { kind: 'flow' },
          months.filter((month) => month !== missing),
        ),
      ).toBeUndefined();
  });
  test('a month in which the indicator did not apply is in no number and is never lost', () => {
    const unlike = figureOf({ period: '2019-M01', value: null, state: 'not-applicable' });
    const { result, coverage } = put({ figures: [unlike, ...months.slice(1)], units: ['bac-son'] });
    expect(result.value?.toString()).toBe('44');
    expect(coverage).toMatchObject({ reported: ['bac-son'], partly: ['bac-son'], notApplicable: [] });
    const [now, lastYear] = [
      put({ figures: [unlike, ...months.slice(1)], units: ['bac-son'] }),
      put({ figures: [figureOf({ period: '2018-9M' })], units: ['bac-son'], period: period('2018-9M') }),
    ];
    expect(compare({ now, lastYear, indicator: revenue })).toBeNull();
  });
  test('the months before a reform are those of the units that went wholly into one, when all have said them', () => {
    const before = ['lam-ha', 'nam-son'].flatMap((unit) => [figureOf({ unit, period: '2019-6M', value: '20' })]);
    const after = figureOf({ period: '2019-Q3', value: '15' });
    const parts = ['lam-ha', 'nam-son'].map((unit) => ({ unit, share: decimal(1) }));
    const now = [{ unit: 'bac-son', share: decimal(1) }];
    const formedFrom = (_: string, carry: Indicator['carry'], after: Day) =>
      after >= day('2019-09-30') ? now : carry === 'add' && after <= day('2019-06-30') ? parts : null;
    const told = (figures: readonly Figure[], carry: Indicator['carry'] = 'add') =>
      put({ indicator: indicatorOf({ carry }), units: ['bac-son'], figures, formedFrom });
    const whole = told([...before, after]);
    expect(whole.result.arithmetic).toBe('20 + 20 + 15 = 55');
    expect(whole.coverage).toMatchObject({
      reported: ['bac-son'],
      restated: [{ unit: 'bac-son', from: parts }],
      unexpected: [],
    });
    expect(told([...before.slice(1), after]).coverage).toMatchObject({ missing: ['bac-son'], restated: [] });
    expect(told([...before, after], 'not-comparable').coverage.missing).toEqual(['bac-son']);
    expect(told([...before, after, figureOf({ value: '54' })]).result.value?.toString()).toBe('54');
  });
  test('the months before a unit was divided are its shares of them, and the arithmetic says so', () => {
    const formedFrom = (unit: string, _: Indicator['carry'], after: Day) =>
      after < day('2019-07-01') ? [{ unit: 'cu', share: decimal('0.6') }] : [{ unit, share: decimal(1) }];
    const figures = [
      figureOf({ unit: 'cu', period: '2019-6M', value: '8' }),
      figureOf({ period: '2019-Q3', value: '9' }),
    ];
    const { result, coverage } = put({ units: ['bac-son'], figures, formedFrom });
    expect(result.arithmetic).toBe('0,6 × 8 + 9 = 13,8');
    expect(coverage.unexpected).toEqual([]);
  });
  test('a stock takes the last month and never an earlier one', () => {
    expect(formed({ kind: 'stock' })).toBe('9');
    expect(formed({ kind: 'stock' }, months.slice(0, 8))).toBeUndefined();
  });
  test('ratios and indices are not formed over time', () =>
    expect([formed({ kind: 'ratio' }), formed({ kind: 'index' })]).toEqual([undefined, undefined]));
  test('half a year and a quarter make nine months, and a figure for the period itself comes first', () => {
    const pieces = [figureOf({ period: '2019-6M', value: '30' }), figureOf({ period: '2019-Q3', value: '12' })];
    expect(put({ figures: pieces, units: ['bac-son'] }).result.value?.toString()).toBe('42');
    expect(put({ figures: [...pieces, figureOf({ value: '43' })], units: ['bac-son'] }).result.value?.toString()).toBe(
      '43',
    );
  });
});
