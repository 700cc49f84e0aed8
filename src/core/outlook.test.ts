import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Consolidation } from './consolidation.ts';
import { decimal } from './decimal.ts';
import { indicatorOf, pastOf, resultOf, revenue, targetOf } from './figure-sample.ts';
import type { Indicator } from './indicator.ts';
import { type OutlookInput, outlook } from './outlook.ts';
import { period } from './period.ts';

const twoYears = { '2017-9M': '180', '2017': '300', '2018-9M': '240', '2018': '300' };
const look = (
  now: string | null,
  wish: Partial<Omit<OutlookInput, 'now' | 'history'>> & {
    past?: Readonly<Record<string, string>>;
    plan?: string;
  } = {},
) => {
  const { past = twoYears, plan = '400', ...rest } = wish;
  return outlook({
    indicator: revenue,
    period: period('2019-9M'),
    target: targetOf(plan),
    ...rest,
    now: resultOf(now),
    history: pastOf(past),
  });
};
const amount = fc.integer({ min: 1, max: 10 ** 7 }).map((digits) => decimal(digits).div(100).toFixed());

describe('the arithmetic agrees with itself', () => {
  test('now and the pace of every month left make the plan', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('2019-1M', '2019-6M', '2019-9M', '2019-11M'), (now, plan, at) => {
        const found = outlook({
          indicator: revenue,
          period: period(at),
          now: resultOf(now, at),
          target: targetOf(plan),
          history: [],
        });
        expect(found.gapToPlan?.value?.eq(decimal(plan).minus(now))).toBe(true);
        if (found.pace === null) expect(decimal(now).gte(plan)).toBe(true);
        else expect(found.pace.value?.times(found.monthsLeft).plus(now).minus(plan).abs().lt('1e-9')).toBe(true);
      }),
    );
  });
  test('the path and its gap make the result; low ≤ middle ≤ high', () => {
    const years = fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(amount, years, (now, rows) => {
        const past = Object.fromEntries(
          rows.flatMap(([at, rest], index) => [
            [`${2018 - index}-9M`, at],
            [`${2018 - index}`, decimal(at).plus(rest).toFixed()],
          ]),
        );
        const found = look(now, { past });
        expect(found.path?.value.value?.minus(found.gapToPath?.value ?? 0).eq(now)).toBe(true);
        const [low, middle, high] = [found.low, found.middle, found.high].map((one) => one?.value ?? decimal(-1));
        expect(low?.minus('1e-9').lte(middle ?? 0) && middle?.minus('1e-9').lte(high ?? 0)).toBe(true);
      }),
    );
  });
  test('at a path followed exactly the middle outlook is the plan', () => {
    fc.assert(
      fc.property(amount, (plan) => {
        const path = look('1', { plan }).path?.value.value;
        const middle = look(path?.toFixed() ?? null, { plan }).middle?.value;
        expect(middle?.minus(plan).abs().lt('1e-9')).toBe(true);
      }),
    );
  });
});

describe('the path', () => {
  test('follows the pooled share of past years, not the mean of shares', () => {
    const found = look('250', { past: { '2017-9M': '10', '2017': '100', '2018-9M': '810', '2018': '900' } });
    expect(found.path).toMatchObject({
      basis: 'seasonal',
      share: '0.82',
      years: [2017, 2018],
      value: { arithmetic: '400 × ((10 + 810) ÷ (100 + 900)) = 328' },
    });
  });
  test('is the calendar with fewer than two complete years', () => {
    const { '2018-9M': _, ...incomplete } = twoYears;
    for (const past of [{}, incomplete])
      expect(look('250', { past }).path).toMatchObject({
        basis: 'calendar',
        share: '0.75',
        value: { arithmetic: '400 × 9 ÷ 12 = 300' },
      });
  });
  test('is the plan itself for an index, and unknown for a rate without past years', () => {
    expect(look('9', { plan: '10', indicator: indicatorOf({ kind: 'index', measure: '%' }) }).path).toMatchObject({
      basis: 'level',
      share: '1',
    });
    expect(look('90', { past: {}, indicator: indicatorOf({ kind: 'ratio', measure: '%' }) }).path).toBeNull();
  });
  test('months of past years are joined where nobody said nine months', () => {
    const months = (year: number, value: string) =>
      Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`${year}-M${String(index + 1).padStart(2, '0')}`, value]),
      );
    expect(look('250', { past: { ...months(2017, '10'), ...months(2018, '20') } }).path).toMatchObject({
      basis: 'seasonal',
      share: '0.75',
    });
  });
  test('a growth target asks for last year grown so much', () => {
    const input = {
      indicator: revenue,
      period: period('2019-9M'),
      now: resultOf('1'),
      history: pastOf(twoYears),
      target: targetOf('10', { as: 'growth' }),
    };
    expect(outlook(input).path?.value.value?.toString()).toBe('231');
    expect(look('1', { target: input.target }).gapToPlan?.value?.toString()).toBe('329');
  });
  test('a growth asked of a rate is in percentage points, also where the rate is per mille', () => {
    const plan = (measure: string) =>
      outlook({
        indicator: indicatorOf({ measure, kind: 'ratio' }),
        period: period('2019'),
        now: resultOf('12', '2019'),
        history: pastOf({ '2018': '12' }),
        target: targetOf('0.1', { as: 'growth' }),
      }).gapToPlan?.value?.toString();
    expect([plan('%'), plan('‰')]).toEqual(['0.1', '1']);
  });
  test('a part of a whole cannot pass the whole, in its own measure', () => {
    const past = pastOf({ '2017-9M': '400', '2017': '800', '2018-9M': '400', '2018': '800' });
    const ends = outlook({
      indicator: indicatorOf({ measure: '‰', kind: 'ratio' }),
      period: period('2019-9M'),
      now: resultOf('700'),
      history: past,
      target: targetOf('900'),
    });
    expect(ends.high?.value?.toString()).toBe('1000');
  });
  test('years after the review are not past', () => {
    expect(look('250', { past: { ...twoYears, '2020-9M': '1', '2020': '500' } })).toEqual(look('250'));
  });
});

describe('what the months left must bring', () => {
  test('beside it what they brought so far, last year and at best', () => {
    const found = look('270');
    expect(
      [found.pace, found.averageSoFar, found.averageLastYear, found.bestEver].map((one) => one?.arithmetic),
    ).toEqual(['(400 − 270) ÷ 3 ≈ 43,33', '270 ÷ 9 = 30', '(300 − 240) ÷ 3 = 20', '(300 − 180) ÷ 3 = 40']);
  });
  test('nothing once the plan is reached; a level for rates', () => {
    expect(look('400').pace).toBeNull();
    const rate = indicatorOf({ kind: 'ratio', measure: '%' });
    expect(look('90', { plan: '95', indicator: rate }).pace?.value?.toString()).toBe('95');
    expect(look('96', { plan: '95', indicator: rate }).pace).toBeNull();
  });
  test('at most nothing, where lower is better and the cap is reached but not passed', () => {
    const lower = indicatorOf({ direction: 'lower' });
    expect([look('400', { indicator: lower }).pace?.value?.toString(), look('401', { indicator: lower }).pace]).toEqual(
      ['0', null],
    );
  });
  test('the best where lower is better is the lowest', () => {
    expect(look('270', { indicator: indicatorOf({ direction: 'lower' }) }).bestEver?.value?.toString()).toBe('20');
  });
});

describe('the verdict', () => {
  const verdict = (now: string | null, indicator: Indicator = revenue, wish: Parameters<typeof look>[1] = {}) =>
    look(now, { indicator, ...wish }).verdict;
  const lower = indicatorOf({ direction: 'lower' });
  // Past shares are 0.6 and 0.8, pooled 0.7: the year ends between now ÷ 0.8 and now ÷ 0.6.
  test.each([
    ['330', 'exceeds'],
    ['326.4', 'exceeds'],
    ['326.3', 'reaches'],
    ['280', 'reaches'],
    ['279.9', 'hard'],
    ['240', 'hard'],
    ['239.9', 'misses'],
  ])('%s of 400 %s', (now, expected) => {
    expect(verdict(now)).toBe(expected);
  });
  test.each([
    ['235.2', 'exceeds'],
    ['235.3', 'reaches'],
    ['280', 'reaches'],
    ['280.1', 'hard'],
    ['320', 'hard'],
    ['320.1', 'misses'],
  ])('%s of at most 400 %s', (now, expected) => {
    expect(verdict(now, lower)).toBe(expected);
  });
  test.each([
    ['70', 'reaches'],
    ['60', 'hard'],
    ['50', 'misses'],
  ])('%s for a range from 98 to 102 %s', (now, expected) => {
    expect(verdict(now, indicatorOf({ direction: 'range', range: { low: '98', high: '102' } }), { plan: '100' })).toBe(
      expected,
    );
  });
  test('is insufficient without a result, a plan or two years, unless it is certain already', () => {
    expect([
      verdict(null),
      verdict('250', revenue, { target: null }),
      verdict('250', revenue, { past: { '2018-9M': '200', '2018': '300' } }),
    ]).toEqual(['insufficient', 'insufficient', 'insufficient']);
    expect([
      verdict('400', revenue, { past: {} }),
      verdict('401', revenue, { past: {} }),
      verdict('401', lower, { past: {} }),
    ]).toEqual(['reaches', 'exceeds', 'misses']);
  });
  test('is not held against units that may still report', () => {
    const now = resultOf('200');
    const partial = { ...now, coverage: { ...now.coverage, missing: ['lam-ha'] } };
    const of = (indicator: Indicator, value: Consolidation = partial) =>
      outlook({ indicator, period: period('2019-9M'), target: targetOf('400'), history: pastOf(twoYears), now: value })
        .verdict;
    expect(of(revenue)).toBe('insufficient');
    expect(of(revenue, now)).toBe('misses');
    const over = { ...partial, result: { ...partial.result, value: decimal('330') } };
    expect([of(revenue, over), of(lower, over)]).toEqual(['exceeds', 'misses']);
  });
  test('at the end of the year is the result itself', () => {
    const ended = (now: string) =>
      outlook({
        indicator: revenue,
        period: period('2019'),
        now: resultOf(now, '2019'),
        target: targetOf('318.65'),
        history: [],
      });
    expect([ended('325.023').verdict, ended('325.023').pace, ended('318').verdict, ended('318.7').verdict]).toEqual([
      'exceeds',
      null,
      'misses',
      'exceeds',
    ]);
  });
  test('a share of a whole is not expected beyond 100 %', () => {
    const rate = indicatorOf({ kind: 'ratio', measure: '%' });
    expect(
      look('96', {
        plan: '98',
        indicator: rate,
        past: { '2017-9M': '90', '2017': '99', '2018-9M': '91', '2018': '99' },
      }).high?.value?.toString(),
    ).toBe('100');
  });
});

test('a period that does not start the year has no outlook', () => {
  const found = outlook({
    indicator: revenue,
    period: period('2019-Q3'),
    now: resultOf('90', '2019-Q3'),
    target: targetOf('400'),
    history: pastOf(twoYears),
  });
  expect(found).toMatchObject({ path: null, pace: null, gapToPlan: null, verdict: 'insufficient' });
});
