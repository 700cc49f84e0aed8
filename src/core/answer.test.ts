import { describe, expect, test } from 'vitest';
import { answerOf, bearingOn, piecesOf } from './answer.ts';
import { figureOf, indicatorOf, revenue } from './figure-sample.ts';
import { period } from './period.ts';

const nineMonths = period('2019-9M');
const pieces = (codes: readonly string[], kind: 'flow' | 'stock' | 'ratio' | 'index' = 'flow') =>
  piecesOf(codes.map(period), { indicator: indicatorOf({ kind }), period: nineMonths });

describe('what makes up a period', () => {
  test('itself first, then the longest that cover every month once', () => {
    expect(pieces(['2019-Q1', '2019-Q2', '2019-6M', '2019-Q3', '2019-9M'])).toEqual(['2019-9M']);
    expect(pieces(['2019-Q1', '2019-Q2', '2019-6M', '2019-Q3'])).toEqual(['2019-6M', '2019-Q3']);
  });
  test('a long piece that leads nowhere is given up for a shorter one', () => {
    const months = ['2019-M05', '2019-M06', '2019-M07', '2019-M08', '2019-M09'];
    expect(pieces(['2019-8M', '2019-4M', ...months.slice(0, 4), '2019-M09'])).toEqual(['2019-8M', '2019-M09']);
    expect(pieces(['2019-7M', '2019-4M', ...months.slice(0, 3), '2019-M09'])).toEqual([]);
    expect(pieces(['2019-6M', '2019-4M', '2019-M05', '2019-Q3'])).toEqual(['2019-6M', '2019-Q3']);
    expect(pieces(['2019-8M', '2019-6M', '2019-Q3'])).toEqual(['2019-6M', '2019-Q3']);
  });
  test('never longer ones, another year, or a part', () => {
    expect(pieces(['2019', '2018-9M', '2019-6M'])).toEqual([]);
  });
  test('for a stock what ends with it, for ratio and index only itself', () => {
    expect(pieces(['2019-M08', '2019-M09', '2019-Q3'], 'stock')).toEqual(['2019-M09']);
    expect(pieces(['2019-6M', '2019-Q3'], 'ratio')).toEqual([]);
  });
});

describe('an answer', () => {
  const question = { indicator: revenue, period: nineMonths };
  test('keeps missing, nothing arose, not applicable and zero apart', () => {
    const state = (...figures: readonly ReturnType<typeof figureOf>[]) => {
      const { state, value } = answerOf('bac-son', figures, question);
      return [state, value?.toString() ?? null];
    };
    expect(state()).toEqual(['missing', null]);
    expect(state(figureOf({ value: null, state: 'nothing-arose' }))).toEqual(['nothing-arose', '0']);
    expect(state(figureOf({ value: null, state: 'not-applicable' }))).toEqual(['not-applicable', null]);
    expect(state(figureOf({ value: '0' }))).toEqual(['value', '0']);
  });
  test('comes from figures of the indicator within the period only', () => {
    const figures = [
      figureOf(),
      figureOf({ indicator: 'CHI-NS' }),
      figureOf({ period: '2019' }),
      figureOf({ period: '2019-Q3' }),
    ];
    expect(bearingOn(figures, question).map(({ period }) => period)).toEqual(['2019-9M', '2019-Q3']);
  });
});
