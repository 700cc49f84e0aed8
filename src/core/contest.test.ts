import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseFigure } from './contest.ts';
import { day } from './day.ts';
import { type Figure, figureKey } from './figure.ts';
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

const correctionsOf = (one: Figure, figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(
    ({ reportedBy, source }) =>
      reportedBy === one.reportedBy &&
      source.kind === 'report' &&
      one.source.kind === 'report' &&
      source.version > one.source.version,
  );

test('what its own sender corrected later is never chosen, confirmed or not', () => {
  fc.assert(
    fc.property(distinct, (figures) => {
      expect(correctionsOf(chooseFigure(figures, 'tỷ đồng').figure, figures)).toEqual([]);
    }),
  );
});

test('a figure confirmed by a person is never set aside for one that is not, unless its sender corrected it', () => {
  fc.assert(
    fc.property(distinct, (figures) => {
      const { figure } = chooseFigure(figures, 'tỷ đồng');
      const standing = figures.filter((one) => correctionsOf(one, figures).length === 0);
      if (standing.some((one) => one.confirmed !== null)) expect(figure.confirmed).not.toBeNull();
    }),
  );
});

describe('the stated rule, each reason against the next', () => {
  test('only one', () => expect(choose(figureOf())).toMatchObject({ because: 'only', differs: false, others: [] }));
  test('a later version beats what was confirmed of an earlier one, and is not confirmed by it', () => {
    const later = figureOf({ version: 2, start: 5, value: '99' });
    expect(choose(figureOf({ confirmed: true }), later)).toMatchObject({
      chosen: later.key,
      because: 'later-version',
      differs: true,
      figure: { confirmed: null },
    });
  });
  test("confirmed beats the table, and another sender's later version", () => {
    const confirmed = figureOf({ confirmed: true });
    const other = figureOf({ version: 2, from: 'table', reportedBy: 'chi-cuc-thue' });
    expect(choose(other, confirmed)).toMatchObject({ chosen: confirmed.key, because: 'confirmed' });
  });
  test('a value on record is no earlier version of a paper', () => {
    const source = { kind: 'history' as const, file: 'history/thu.csv', known: day('2019-10-05') };
    const recorded = figureOf({ source, confirmed: true, vintage: 'official' });
    expect(choose(figureOf(), recorded)).toMatchObject({ chosen: recorded.key, because: 'confirmed' });
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

describe('what somebody typed over what was read', () => {
  const typed = (value: string, { on, number = 1, over }: { on: string; number?: number; over?: Figure }): Figure => {
    const corrects =
      over?.source.kind === 'report'
        ? { at: over.source.at, from: over.source.from, version: over.source.version }
        : null;
    const source = { kind: 'entry', by: 'Bà B', on: day(on), number, why: 'gõ nhầm', corrects } as const;
    const figure = { ...figureOf({ value }), knownOn: day(on), source, printed: null, confirmed: null };
    return { ...figure, key: figureKey(figure) };
  };
  const first = figureOf({ value: '5', version: 1, from: 'table', confirmed: true });
  const second = figureOf({ value: '6', version: 2, start: 40 });

  test('goes before the paper it corrects, however sure that was', () => {
    const entry = typed('4', { on: '2019-09-24', over: first });
    expect(choose(first, entry)).toMatchObject({ chosen: entry.key, because: 'corrected', differs: true });
  });

  test('gives way to what was typed later, and to a further version of the paper', () => {
    const entry = typed('4', { on: '2019-09-24', over: first });
    const again = typed('3', { on: '2019-09-24', number: 2, over: first });
    expect(choose(again, first, entry).chosen).toBe(again.key);
    expect(choose(again, first, entry, second)).toMatchObject({ chosen: second.key, because: 'later-version' });
    const last = typed('2', { on: '2019-09-25', number: 3, over: second });
    expect(choose(again, first, last, second).chosen).toBe(last.key);
  });

  test('corrects nobody else', () => {
    const other = figureOf({ value: '5', reportedBy: 'chi-cuc-thue', confirmed: true });
    const entry = typed('4', { on: '2019-09-24' });
    expect(choose(other, entry).chosen).toBe(other.key);
  });
});
