import { describe, expect, test } from 'vitest';
import { day } from './day.ts';
import { differ, figureKey, knownBy, printedIntervalOf } from './figure.ts';
import { figureOf, printedAs } from './figure-sample.ts';

const interval = (...wish: Parameters<typeof figureOf>) => {
  const found = printedIntervalOf(figureOf(...wish), 'tỷ đồng');
  return found && [found.low.toString(), found.high.toString()];
};

describe('what a printed number may stand for', () => {
  test('half a unit of its last digit', () => expect(interval(printedAs('20.3', 1))).toEqual(['20.25', '20.35']));
  test('in the measure of the indicator', () => {
    const figure = { value: '4.519', printed: printedAs('4519', 0, 'triệu đồng').printed };
    expect(interval(figure)).toEqual(['4.5185', '4.5195']);
  });
  test('zero printed in another measure keeps its scale', () =>
    expect(interval({ value: '0', printed: printedAs('0', 0, 'triệu đồng').printed })).toEqual(['-0.0005', '0.0005']));
  test('`hơn` opens above, `gần` below, by its last digit that is not zero', () => {
    expect(interval({ ...printedAs('300', 0), approx: 'hơn' })).toEqual(['299.5', '400.5']);
    expect(interval({ ...printedAs('300', 0), approx: 'gần' })).toEqual(['199.5', '300.5']);
    expect(interval({ ...printedAs('4519', 0), approx: 'khoảng' })).toEqual(['4517.5', '4520.5']);
  });
  test('exactly its value when nothing was printed, nothing when there is no number', () => {
    expect(interval({ value: '7' })).toEqual(['7', '7']);
    expect(interval({ value: null, state: 'not-applicable' })).toBeNull();
    expect(interval({ value: null, state: 'nothing-arose' })).toEqual(['0', '0']);
  });
});

describe('differing', () => {
  test('rounded and exact of one value do not differ', () => {
    expect(differ(figureOf(printedAs('4.5', 1)), figureOf(printedAs('4.519', 3)))).toBe(false);
    expect(differ(figureOf({ ...printedAs('4519', 0), approx: 'hơn' }), figureOf(printedAs('4519.7', 1)))).toBe(false);
  });
  test('values beyond their rounding do', () =>
    expect(differ(figureOf(printedAs('4.5', 1)), figureOf(printedAs('4.6', 1)))).toBe(true));
  test('nothing arose and a value do, nothing arose and zero do not', () => {
    const none = figureOf({ value: null, state: 'nothing-arose' });
    expect(differ(none, figureOf({ value: '3' }))).toBe(true);
    expect(differ(none, figureOf({ value: '0' }))).toBe(false);
    expect(differ(figureOf({ value: null, state: 'not-applicable' }), figureOf({ value: '3' }))).toBe(true);
  });
});

test('a key stays when a value is confirmed and changes with place, unit and period', () => {
  const one = figureOf();
  expect(figureKey(figureOf({ confirmed: true }))).toBe(one.key);
  const others = [
    figureOf({ start: 9 }),
    figureOf({ unit: 'nam-son' }),
    figureOf({ period: '2019-6M' }),
    figureOf({ vintage: 'official' }),
  ];
  expect(new Set([one, ...others].map((figure) => figure.key)).size).toBe(5);
});

test('what is known later is not known yet', () => {
  const figures = [figureOf({ knownOn: '2019-09-30' }), figureOf({ knownOn: '2019-10-01', start: 1 })];
  expect(knownBy(figures, day('2019-09-30'))).toEqual(figures.slice(0, 1));
});
