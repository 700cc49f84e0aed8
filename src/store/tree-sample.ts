/**
 * Authorities made up at random for tests: a tree of wards, and reforms that merge, divide, move, absorb and cede them
 * within a year and between years, some with shares and some without.
 */
import fc from 'fast-check';
import { addDays, day } from '#core/day.ts';
import type { Figure } from '#core/figure.ts';
import { indicatorOf } from '#core/figure-sample.ts';
import type { Carry, Indicator } from '#core/indicator.ts';
import type { Unit, UnitHistory, UnitRelation } from '#core/unit.ts';
import type { AuthorityRecord } from './record.ts';
import { emptyRecord, valueOnRecord, type Wish } from './record-sample.ts';

const carries: readonly Carry[] = ['add', 'by-population', 'by-area', 'last', 'not-comparable'];

/** One that adds for each way of carrying over, a stock, and one an agency supplies. */
export const treeIndicators: readonly Indicator[] = [
  ...carries.map((carry) => indicatorOf({ code: carry, carry, reportedBy: ['ward'] })),
  indicatorOf({ code: 'stock', kind: 'stock', carry: 'by-area', reportedBy: ['ward'] }),
  indicatorOf({ code: 'agency', formed: 'agency', reportedBy: [] }),
];

const tops = ['khoi', 'khu-1', 'khu-2'];
const wards = ['w1', 'w2', 'w3', 'w4', 'w5'];
const first = day('2000-01-01');

const unitOf = (code: string, more: Partial<Unit>): Unit => ({
  code,
  name: code,
  kind: 'ward',
  from: first,
  to: null,
  parent: null,
  aliases: [],
  codes: {},
  fields: [],
  ...more,
});

type Reform = {
  readonly kind: 'merge' | 'divide' | 'move' | 'absorb' | 'cede';
  readonly on: string;
  readonly which: readonly [number, number];
  readonly share: string;
  readonly bases: readonly ('population' | 'area')[];
  readonly parent: string | null;
};

const parent = fc.constantFrom<string | null>(null, ...tops);
const reform: fc.Arbitrary<Reform> = fc.record({
  kind: fc.constantFrom('merge', 'divide', 'move', 'absorb', 'cede'),
  on: fc.constantFrom('2019-07-01', '2019-07-01', '2019-07-01', '2019-04-01', '2019-08-16', '2020-01-01'),
  which: fc.tuple(fc.nat(20), fc.nat(20)),
  share: fc.constantFrom('0.25', '0.333', '0.6', '1'),
  bases: fc.constantFrom(['population', 'area'], ['population', 'area'], ['population'], []),
  parent,
});

/** Units of all times and what reform made of them. */
export const unitHistories: fc.Arbitrary<UnitHistory> = fc
  .tuple(
    fc.array(parent, { minLength: wards.length, maxLength: wards.length }),
    fc.array(reform, { minLength: 1, maxLength: 4 }),
  )
  .map(([parents, reforms]) => {
    const start = [
      unitOf('khoi', { kind: 'party' }),
      ...tops.slice(1).map((code) => unitOf(code, { kind: 'party', parent: 'khoi' })),
      unitOf('tai-chinh', { kind: 'department' }),
      ...wards.map((code, index) => unitOf(code, { parent: parents[index] ?? null })),
    ];
    const inOrder = [...reforms].sort((a, b) => (a.on < b.on ? -1 : 1));
    return inOrder.reduce<UnitHistory>(reformed, { units: start, relations: [] });
  });

function reformed({ units, relations }: UnitHistory, wish: Reform, number = relations.length): UnitHistory {
  const on = day(wish.on);
  const living = units.filter(({ kind, from, to }) => kind === 'ward' && to === null && from < on);
  const [one, other] = wish.which.map((index) => living[index % living.length]);
  if (one === undefined || other === undefined) return { units, relations };
  const next = (letter: string) => unitOf(`${letter}${number}`, { from: on, parent: wish.parent });
  const ended = (...codes: readonly string[]): readonly Unit[] =>
    units.map((unit) => (codes.includes(unit.code) ? { ...unit, to: addDays(on, -1) } : unit));
  const with_ = (left: readonly Unit[], relation: Pick<UnitRelation, 'from' | 'to' | 'kind'>, shares = {}) => ({
    units: left,
    relations: [...relations, { on, shares, ...relation }],
  });
  const [x, y] = [one.code, other.code];
  if (wish.kind === 'divide') {
    const to = [next('d'), next('e')];
    return with_(
      [...ended(x), ...to],
      { kind: 'split', from: [x], to: to.map(({ code }) => code) },
      sharesOf(wish, to),
    );
  }
  if (wish.kind === 'move' || x === y)
    return with_([...ended(x), next('m')], { kind: 'move', from: [x], to: [next('m').code] });
  if (wish.kind === 'merge')
    return with_([...ended(x, y), next('g')], { kind: 'merge', from: [x, y], to: [next('g').code] });
  if (wish.kind === 'absorb') return with_(ended(x), { kind: 'merge', from: [x], to: [y] });
  return with_(units, { kind: 'split', from: [x], to: [y] }, sharesOf(wish, [other]));
}

/** Of the first what is wished, of a second the rest. */
const sharesOf = ({ share, bases }: Reform, to: readonly Unit[]): UnitRelation['shares'] =>
  Object.fromEntries(
    to.map(({ code }, index) => {
      const part = index === 0 ? share : String(Math.round((1 - Number(share)) * 1000) / 1000);
      return [code, Object.fromEntries(bases.map((basis) => [basis, part]))];
    }),
  );

/** The record of such an authority under a code, without figures. */
export const treeRecord = (code: string, { units, relations }: UnitHistory): AuthorityRecord => ({
  ...emptyRecord(code),
  units,
  relations,
  indicators: treeIndicators,
});

const usual = ['2019-3M', '2019-6M', '2019-Q3', '2019-M07'];
const unusual = ['2019-Q2', '2019-M01', '2019-M08', '2019-9M', '2019', '2020-3M', '2018'];

/** Most units say the usual periods of two indicators, so that their answers meet; some more, in every vintage. */
export const figuresOfTree = ({ units }: UnitHistory): fc.Arbitrary<readonly Figure[]> => {
  const codes = units.filter(({ kind }) => kind !== 'party').map(({ code }) => code);
  return fc
    .shuffledSubarray([...treeIndicators], { minLength: 2, maxLength: 2 })
    .map((indicators) => indicators.map(({ code }) => code))
    .chain((indicators) => {
      const cells = indicators.flatMap((indicator) =>
        codes.flatMap((unit) => usual.map((of) => ({ indicator, unit, period: of }))),
      );
      const more = fc.record({
        indicator: fc.constantFrom(...indicators),
        unit: fc.constantFrom(...codes),
        period: fc.constantFrom(...usual, ...unusual),
      });
      return fc
        .tuple(
          fc.shuffledSubarray(cells, { minLength: Math.floor(cells.length * 0.7) }),
          fc.array(more, { minLength: 10, maxLength: 20 }),
        )
        .map(([often, seldom]) => [...often, ...seldom]);
    })
    .chain((cells) =>
      fc.tuple(fc.constant(cells), fc.array(said, { minLength: cells.length, maxLength: cells.length })),
    )
    .map(([cells, words]) =>
      distinct(cells.map((cell, index) => valueOnRecord({ ...cell, ...(words[index] ?? plain) }))),
    );
};

type Said = Pick<Wish, 'state' | 'value' | 'vintage' | 'known'>;
const plain: Said = { state: 'value', value: '1', vintage: 'estimate', known: '2019-08-01' };
const said: fc.Arbitrary<Said> = fc.record({
  state: fc.constantFrom('value', 'value', 'value', 'value', 'nothing-arose', 'not-applicable'),
  value: fc.constantFrom('0', '0.1', '0.2', '-3', '12345678901234.567', '7'),
  vintage: fc.constantFrom('estimate', 'estimate', 'estimate', 'preliminary', 'official', 'revised'),
  known: fc.constantFrom('2019-08-01', '2019-08-02'),
});

/** The same value twice is the same figure. */
const distinct = (figures: readonly Figure[]): readonly Figure[] => [
  ...new Map(figures.map((figure) => [figure.key, figure])).values(),
];
