import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseFigure } from './contest.ts';
import { figureOf, printedAs } from './figure-sample.ts';

const choose = (...candidates: readonly ReturnType<typeof figureOf>[]) => chooseFigure(candidates, 'tỷ đồng');
const wish = fc.record({
  value: fc.integer({ min: 0, max: 3 }).map(String),
  start: fc.nat({ max: 5 }),
  version: fc.integer({ min: 1, max: 3 }),
  from: fc.constantFrom('prose' as const, 'table' as const),
  approx: fc.constantFrom(null, 'hơn'),
  vintage: fc.constantFrom('estimate' as const, 'preliminary' as const, 'official' as const),
  confirmed: fc.boolean(),
  reportedBy: fc.constantFrom('bac-son', 'chi-cuc-thue', 'tai-chinh'),
});
const distinct = fc.uniqueArray(wish.map(figureOf), { selector: (figure) => figure.key, minLength: 1, maxLength: 8 });

test('the order in which figures arrive does not matter', () => {
  fc.assert(
    fc.property(
      distinct.chain((figures) =>
        fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length })),
      ),
      ([figures, shuffled]) => {
        expect(chooseFigure(shuffled, 'tỷ đồng')).toEqual(chooseFigure(figures, 'tỷ đồng'));
      },
    ),
  );
});

test('a figure confirmed by a person is never set aside for one that is not', () => {
  fc.assert(
    fc.property(distinct, (figures) => {
      const { figure } = chooseFigure(figures, 'tỷ đồng');
      if (figures.some((one) => one.confirmed !== null)) expect(figure.confirmed).not.toBeNull();
    }),
  );
});

describe('the stated rule, each reason against the next', () => {
  test('only one', () => expect(choose(figureOf())).toMatchObject({ because: 'only', differs: false, others: [] }));
  test('confirmed beats a later version', () => {
    const confirmed = figureOf({ confirmed: true });
    expect(choose(figureOf({ version: 2, start: 5 }), confirmed)).toMatchObject({
      chosen: confirmed.key,
      because: 'confirmed',
    });
  });
  test('a later version beats the table of an earlier one', () => {
    const later = figureOf({ version: 2, start: 5 });
    expect(choose(figureOf({ from: 'table' }), later)).toMatchObject({ chosen: later.key, because: 'later-version' });
  });
  test("another sender's version does not count as later", () => {
    const table = figureOf({ from: 'table' });
    expect(choose(table, figureOf({ version: 2, reportedBy: 'chi-cuc-thue' }))).toMatchObject({
      chosen: table.key,
      because: 'table-over-prose',
    });
  });
  test('the table beats prose, even where the prose is exact', () => {
    const table = figureOf({ from: 'table', approx: 'hơn', start: 90 });
    expect(choose(figureOf(), table)).toMatchObject({ chosen: table.key, because: 'table-over-prose' });
  });
  test('exact beats approximate', () => {
    const exact = figureOf({ start: 40 });
    expect(choose(figureOf({ approx: 'hơn', vintage: 'official' }), exact)).toMatchObject({
      chosen: exact.key,
      because: 'exact-over-approximate',
    });
  });
  test('a later vintage beats the first place', () => {
    const official = figureOf({ vintage: 'official', start: 40 });
    expect(choose(figureOf(), official)).toMatchObject({ chosen: official.key, because: 'later-vintage' });
  });
  test('else the first place, places compared as numbers', () => {
    const first = figureOf({ start: 9 });
    expect(choose(figureOf({ start: 10 }), first)).toMatchObject({ chosen: first.key, because: 'first-place' });
  });
});

test('it says whether the others say something else', () => {
  expect(
    choose(figureOf(printedAs('4.5', 1)), figureOf({ ...printedAs('4.52', 2), start: 70, from: 'table' })).differs,
  ).toBe(false);
  expect(
    choose(figureOf(printedAs('5.4', 1)), figureOf({ ...printedAs('4.52', 2), start: 70, from: 'table' })).differs,
  ).toBe(true);
});
