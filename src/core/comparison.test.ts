import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, completion } from './comparison.ts';
import { consolidate } from './consolidation.ts';
import { decimal } from './decimal.ts';
import { figureOf, indicatorOf, resultOf, revenue, targetOf } from './figure-sample.ts';
import type { Indicator } from './indicator.ts';
import { period } from './period.ts';

const rate = indicatorOf({ measure: '%', kind: 'ratio' });
const against = (now: string | null, then: string | null, indicator: Indicator = revenue) =>
  compare({ now: resultOf(now), lastYear: resultOf(then, '2018-9M'), indicator })?.result;

describe('against the same period', () => {
  test('values grow in percent', () => {
    expect(against('545', '500')).toMatchObject({
      kind: 'growth',
      measure: '%',
      arithmetic: '(545 ÷ 500 − 1) × 100 = 9',
    });
    expect(against('545', '500')?.value?.toString()).toBe('9');
  });
  test('rates change in points', () => {
    expect(against('90.5', '92', rate)).toMatchObject({
      kind: 'points',
      measure: 'điểm phần trăm',
      arithmetic: '90,5 − 92 = -1,5',
    });
  });
  test('in percentage points whatever the measure of the rate', () => {
    const births = indicatorOf({ measure: '‰', kind: 'ratio' });
    expect(against('12.5', '12.3', births)).toMatchObject({
      kind: 'points',
      measure: 'điểm phần trăm',
      arithmetic: '(12,5 − 12,3) × 0,1 = 0,02',
    });
  });
  test('from zero or negative there is a difference', () => {
    expect(against('5', '0')).toMatchObject({ kind: 'difference', measure: 'tỷ đồng' });
    expect(against('5', '-3')).toMatchObject({ kind: 'difference', arithmetic: '5 − (-3) = 8' });
  });
  test('not known on either side is no comparison', () => {
    expect(against(null, '500')).toBeUndefined();
    expect(against('5', null)).toBeUndefined();
    expect(compare({ now: resultOf('5'), lastYear: null, indicator: revenue })).toBeNull();
  });
  test('growth applied to last year gives this year', () => {
    const value = fc.integer({ min: 1, max: 10 ** 9 }).map(String);
    fc.assert(
      fc.property(value, value, (now, then) => {
        const grown = decimal(then)
          .times(against(now, then)?.value?.plus(100) ?? 0)
          .div(100);
        expect(grown.minus(now).abs().lt('1e-9')).toBe(true);
      }),
    );
  });
  test('it says its base', () => {
    expect(
      compare({
        now: resultOf('5'),
        lastYear: resultOf('4', '2018-9M'),
        indicator: indicatorOf({ price: 'constant-2010' }),
      })?.base,
    ).toEqual({ period: '2018-9M', price: 'constant-2010' });
  });
});

describe('with units missing', () => {
  const units = ['bac-son', 'lam-ha', 'nam-son'];
  const put = (at: string, values: Readonly<Record<string, string>>, indicator = revenue) =>
    consolidate({
      indicator,
      period: period(at),
      units,
      figures: Object.entries(values).map(([unit, value]) => figureOf({ unit, value, period: at })),
    });
  test('only the units on both sides are compared, and named', () => {
    const found = compare({
      now: put('2019-9M', { 'bac-son': '12', 'lam-ha': '30' }),
      lastYear: put('2018-9M', { 'bac-son': '10', 'nam-son': '99' }),
      indicator: revenue,
    });
    expect(found?.sameUnits).toEqual(['bac-son']);
    expect(found?.result.value?.toString()).toBe('20');
  });
  test('no unit in common is no comparison', () => {
    expect(
      compare({
        now: put('2019-9M', { 'lam-ha': '30' }),
        lastYear: put('2018-9M', { 'nam-son': '9' }),
        indicator: revenue,
      }),
    ).toBeNull();
  });
  const states = fc.constantFrom('value', 'nothing-arose', 'not-applicable', 'missing' as const);
  const side = fc.tuple(...units.map(() => fc.tuple(states, fc.integer({ min: 1, max: 1000 }))));
  const said = (at: string, rows: readonly (readonly [string, number])[]) =>
    consolidate({
      indicator: revenue,
      period: period(at),
      units,
      figures: rows.flatMap(([state, value], index) =>
        state === 'missing'
          ? []
          : [
              figureOf({
                unit: units[index] ?? '',
                state: state as 'value',
                value: state === 'value' ? String(value) : null,
                period: at,
              }),
            ],
      ),
    });
  test('whatever units did not say, or were not concerned by, growth is that of the units with a figure on both', () => {
    fc.assert(
      fc.property(side, side, (now, then) => {
        const found = compare({ now: said('2019-9M', now), lastYear: said('2018-9M', then), indicator: revenue });
        const counts = ([state]: readonly [string, number]) => state === 'value' || state === 'nothing-arose';
        const both = units.flatMap((_, index) => {
          const [left, right] = [now[index], then[index]];
          return left && right && counts(left) && counts(right) ? [[left, right] as const] : [];
        });
        const sum = (rows: readonly (readonly [string, number])[]) =>
          rows.reduce((all, [state, value]) => all + (state === 'value' ? value : 0), 0);
        const [above, below] = [sum(both.map(([left]) => left)), sum(both.map(([, right]) => right))];
        const expected =
          below > 0
            ? decimal(above - below)
                .times(100)
                .div(below)
            : decimal(above - below);
        expect(found?.result.value?.toFixed(8) ?? null).toBe(both.length === 0 ? null : expected.toFixed(8));
      }),
    );
  });
  test('a unit not concerned this year takes its value of last year out, and is named', () => {
    const found = compare({
      now: said('2019-9M', [
        ['value', 110],
        ['not-applicable', 0],
        ['value', 10],
      ]),
      lastYear: said('2018-9M', [
        ['value', 100],
        ['value', 100],
        ['value', 10],
      ]),
      indicator: revenue,
    });
    expect(found).toMatchObject({ sameUnits: ['bac-son', 'nam-son'], leftOut: ['lam-ha'] });
    expect(found?.result.arithmetic).toBe('(120 ÷ 110 − 1) × 100 ≈ 9,09');
  });
  test('a unit new since then is compared with those that went wholly into it, else left out with them', () => {
    const now = consolidate({
      indicator: revenue,
      period: period('2019-9M'),
      units: ['bac-son', 'moi'],
      figures: [figureOf({ value: '30' }), figureOf({ unit: 'moi', value: '55' })],
    });
    const lastYear = put('2018-9M', { 'bac-son': '20', 'lam-ha': '20', 'nam-son': '30' });
    const one = decimal(1);
    const carried = (unit: string) =>
      (unit === 'moi' ? ['lam-ha', 'nam-son'] : [unit]).map((of) => ({ unit: of, share: one }));
    const whole = compare({ now, lastYear, indicator: revenue, partsOf: carried });
    expect([whole?.sameUnits, whole?.leftOut, whole?.result.arithmetic]).toEqual([
      null,
      [],
      '(85 ÷ 70 − 1) × 100 ≈ 21,43',
    ]);
    const apart = compare({ now, lastYear, indicator: revenue });
    expect([apart?.sameUnits, apart?.leftOut]).toEqual([['bac-son'], ['lam-ha', 'moi', 'nam-son']]);
    expect(apart?.result.value?.toString()).toBe('50');
  });
  test('a unit made of shares is compared with them, and with the whole once every share is there', () => {
    const put = (of: string, values: Readonly<Record<string, string>>) =>
      consolidate({
        indicator: revenue,
        period: period(of),
        units: ['cu', 'tren', 'duoi']
          .filter((unit) => of === '2018-9M' || unit !== 'cu')
          .filter((unit) => of !== '2018-9M' || unit === 'cu'),
        figures: Object.entries(values).map(([unit, value]) => figureOf({ unit, value, period: of })),
      });
    const share = { tren: '0.7', duoi: '0.3' };
    const partsOf = (unit: string) => [{ unit: 'cu', share: decimal(share[unit as keyof typeof share]) }];
    const lastYear = put('2018-9M', { cu: '10' });
    const both = compare({ now: put('2019-9M', { tren: '8', duoi: '4' }), lastYear, indicator: revenue, partsOf });
    expect([both?.sameUnits, both?.restated, both?.result.value?.toString()]).toEqual([null, [], '20']);
    const one = compare({ now: put('2019-9M', { tren: '8.4' }), lastYear, indicator: revenue, partsOf });
    expect(one).toMatchObject({ sameUnits: ['tren'], leftOut: ['duoi'], restated: [{ unit: 'tren' }] });
    expect(one?.result.arithmetic).toBe('(8,4 ÷ 7 − 1) × 100 = 20');
  });
  test('nobody missing compares the wholes', () => {
    const all = { 'bac-son': '1', 'lam-ha': '1', 'nam-son': '2' };
    expect(
      compare({ now: put('2019-9M', all), lastYear: put('2018-9M', all), indicator: revenue })?.sameUnits,
    ).toBeNull();
  });
});

describe('against a target', () => {
  const reach = (now: string | null, target = targetOf('400'), indicator: Indicator = revenue) =>
    completion({
      now: resultOf(now),
      target,
      indicator,
      comparison: compare({ now: resultOf(now), lastYear: resultOf('200', '2018-9M'), indicator }),
    });
  test('a value reaches so much of the plan', () => {
    expect(reach('300')).toMatchObject({
      met: false,
      result: { kind: 'completion', arithmetic: '300 ÷ 400 × 100 = 75' },
    });
    expect(reach('400')?.met).toBe(true);
  });
  test('each basis has its own', () => {
    expect(reach('300', targetOf('300', { basis: 'council' }))?.result.key).not.toBe(reach('300')?.result.key);
  });
  test('a value and a growth asked of one rate under one basis are two numbers', () => {
    const keys = (['value', 'growth'] as const).map((as) => reach('90', targetOf('85', { as }), rate)?.result);
    expect(keys.map((one) => one?.kind)).toEqual(['points', 'points']);
    expect(new Set(keys.map((one) => one?.key)).size).toBe(2);
  });
  test('growth is held against a growth target in points', () => {
    expect(reach('210', targetOf('10.5', { as: 'growth' }))).toMatchObject({
      met: false,
      result: { kind: 'points', arithmetic: '5 − 10,5 = -5,5' },
    });
  });
  test('an index is a growth already', () => {
    const index = indicatorOf({ kind: 'index', measure: '%' });
    expect(reach('9.4', targetOf('9', { as: 'growth' }), index)).toMatchObject({
      met: true,
      result: { kind: 'points', arithmetic: '9,4 − 9 = 0,4' },
    });
  });
  test('lower is better, a range, and no direction at all', () => {
    expect(reach('380', targetOf('400'), indicatorOf({ direction: 'lower' }))?.met).toBe(true);
    expect(reach('401', targetOf('400'), indicatorOf({ direction: 'lower' }))?.met).toBe(false);
    expect(
      reach('100', targetOf('100'), indicatorOf({ direction: 'range', range: { low: '99', high: '101' } }))?.met,
    ).toBe(true);
    expect(
      reach('102', targetOf('100'), indicatorOf({ direction: 'range', range: { low: '99', high: '101' } }))?.met,
    ).toBe(false);
    expect(reach('300', targetOf('400'), indicatorOf({ direction: 'neutral' }))?.met).toBeNull();
  });
  test('a plan of zero gives a difference, an unknown result nothing', () => {
    expect(reach('3', targetOf('0'), indicatorOf({ direction: 'lower' }))).toMatchObject({
      met: false,
      result: { kind: 'difference' },
    });
    expect(reach(null)).toBeNull();
  });
});
