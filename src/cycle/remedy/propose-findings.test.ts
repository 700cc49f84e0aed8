import { describe, expect, test } from 'vitest';
import type { Assessment } from '#core/assessment.ts';
import { compare, completion } from '#core/comparison.ts';
import { day } from '#core/day.ts';
import { doneOn, indicatorOf, pastOf, resultOf, revenue, targetOf, taskOf } from '#core/figure-sample.ts';
import type { Indicator } from '#core/indicator.ts';
import { outlook } from '#core/outlook.ts';
import { period } from '#core/period.ts';
import { findingId, findingsOf, movedOf, stateOfShortcoming } from './propose-findings.ts';

const twoYears = { '2017-9M': '225', '2017': '300', '2018-9M': '225', '2018': '300' };

/** A plan of 400 whose path at nine months is 300; last year's nine months brought 225. */
function assess(
  now: string | null,
  wish: {
    indicator?: Indicator;
    plan?: string;
    lastYear?: string | null;
    past?: Readonly<Record<string, string>>;
  } = {},
): Assessment {
  const { indicator = revenue, plan = '400', lastYear = '225', past = twoYears } = wish;
  const [result, before] = [resultOf(now), resultOf(lastYear, '2018-9M')];
  const target = targetOf(plan);
  const comparison = compare({ now: result, lastYear: before, indicator });
  const reached = completion({ now: result, target, indicator, comparison });
  return {
    indicator,
    now: result,
    lastYear: before,
    lastYearWhole: null,
    comparison,
    principal: target,
    completions: reached ? [reached] : [],
    agencyEstimate: null,
    outlook: outlook({ indicator, period: period('2019-9M'), now: result, target, history: pastOf(past) }),
  };
}
const found = (...given: Parameters<typeof assess>) =>
  findingsOf([assess(...given)]).map(({ kind, reasons }) => [kind, ...(reasons ?? [])]);
const lower = indicatorOf({ direction: 'lower' });

describe('a shortcoming is proposed', () => {
  test('behind the path by more than the tolerance of 3 %, not by just less', () => {
    const noRange = { past: {} };
    expect(found('290.9', noRange)).toEqual([['shortcoming', 'behind-path']]);
    expect(found('291', noRange)).toEqual([['achievement', 'on-path', 'better']]);
  });
  test('where the outlook says hard or misses', () =>
    expect(found('280')).toEqual([['shortcoming', 'behind-path', 'misses']]));
  test('where it moves the wrong way and the plan is not met', () => {
    expect(found('305', { lastYear: '310' })).toEqual([['shortcoming', 'wrong-direction']]);
    expect(found('405', { lastYear: '410' })).toEqual([['achievement', 'target-met']]);
  });
  test('in the sense of lower is better', () => {
    expect(found('330', { indicator: lower })).toEqual([['shortcoming', 'behind-path', 'misses', 'wrong-direction']]);
    expect(found('200', { indicator: lower })).toEqual([['achievement', 'on-path', 'better']]);
  });
});

test('another target never stands for the principal one whose completion is not known', () => {
  const easy = targetOf('100', { basis: 'stretch', key: 'target|easy' });
  const given = assess('280', { lastYear: null });
  const reached = completion({ now: given.now, target: easy, indicator: revenue, comparison: null });
  const principal = targetOf('10', { as: 'growth', key: 'target|growth' });
  const only = { ...given, principal, completions: reached ? [reached] : [], outlook: null };
  expect(reached?.met).toBe(true);
  expect(findingsOf([only])).toEqual([]);
  expect(findingsOf([{ ...only, principal: easy }])).toMatchObject([{ reasons: ['target-met'] }]);
});

describe('nothing is proposed', () => {
  test('for what is not known', () => expect(found(null)).toEqual([]));
  test('against units that may still report', () => {
    const whole = assess('200', { past: {}, lastYear: null });
    const partial = { ...whole, now: { ...whole.now, coverage: { ...whole.now.coverage, missing: ['lam-ha'] } } };
    expect(findingsOf([partial])).toEqual([]);
    const capped = assess('200', {
      indicator: indicatorOf({ direction: 'lower', kind: 'stock' }),
      past: {},
      lastYear: null,
    });
    expect(findingsOf([{ ...capped, now: partial.now }])).toEqual([]);
    expect(findingsOf([whole]).map(({ kind }) => kind)).toEqual(['shortcoming']);
  });
  test('for indicators without direction or not key', () => {
    expect(found('280', { indicator: indicatorOf({ direction: 'neutral' }) })).toEqual([]);
    expect(found('280', { indicator: indicatorOf({ key: false }) })).toEqual([]);
  });
});

test('a proposal rests on evidence, says no cause, and has an id that survives its neighbours', () => {
  const [shortcoming] = findingsOf([assess('500', { indicator: indicatorOf({ code: 'A' }) }), assess('280')]).slice(1);
  expect(shortcoming).toMatchObject({
    id: findingId('shortcoming', 'THU-NS', period('2019-9M')),
    cause: null,
    degree: null,
    confirmed: false,
  });
  expect(shortcoming?.evidence.keys).toContain('taken|THU-NS|2019-9M');
  expect(shortcoming?.evidence.keys).toContain('gap-to-path|THU-NS|2019-9M|assigned');
  expect(findingsOf([assess('280')])[0]?.id).toBe(shortcoming?.id);
});

describe('what became of a shortcoming', () => {
  const [shortcoming] = findingsOf([assess('280')]);
  const state = (tasks: readonly ReturnType<typeof taskOf>[], assessment: Assessment | null) =>
    shortcoming &&
    stateOfShortcoming(
      shortcoming,
      tasks.map((task) => ({ ...task, finding: shortcoming.id })),
      assessment,
    );
  const begun = taskOf('2019-12-31', {
    progress: [{ on: day('2019-10-20'), words: 'đang đôn đốc', done: false, at: null, confirmed: true }],
  });
  test('remedied when the indicator recovered, whatever the tasks say', () =>
    expect(state([], assess('305'))).toBe('remedied'));
  test('a task done without the indicator moving is not a remedy yet', () => {
    expect(state([taskOf('2019-12-31', doneOn('2019-11-01'))], assess('280'))).toBe('being-remedied');
  });
  test('being remedied once work is reported, not remedied before', () => {
    expect([
      state([begun], assess('280')),
      state([taskOf('2019-12-31')], assess('280')),
      state([], assess('280')),
    ]).toEqual(['being-remedied', 'not-remedied', 'not-remedied']);
  });
  test('an unknown result remedies nothing', () => {
    const bare = { ...assess('305', { lastYear: null }), outlook: null, completions: [] };
    expect([state([], assess(null)), state([], bare)]).toEqual(['not-remedied', 'not-remedied']);
  });
  test('where no figure can tell, done tasks do', () => {
    expect(state([taskOf('2019-12-31', doneOn('2019-11-01'))], null)).toBe('remedied');
    expect(state([taskOf('2019-12-31', doneOn('2019-11-01', false))], null)).toBe('being-remedied');
  });
});

test('moving is better or worse in the sense of the indicator', () => {
  expect([
    movedOf(assess('230')),
    movedOf(assess('220')),
    movedOf(assess('225')),
    movedOf(assess('220', { indicator: lower })),
  ]).toEqual(['better', 'worse', 'same', 'better']);
  expect(movedOf(assess('230', { lastYear: null }))).toBeNull();
});
