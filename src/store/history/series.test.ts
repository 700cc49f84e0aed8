/**
 * Series across reforms: each kind of reform by each way of carrying over, and over random reforms nothing is told twice
 * or lost in silence.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { total } from '#core/decimal.ts';
import { indicatorOf } from '#core/figure-sample.ts';
import type { Carry } from '#core/indicator.ts';
import { period } from '#core/period.ts';
import type { Unit, UnitRelation } from '#core/unit.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { asClerk, emptyRecord, valueOnRecord } from '#store/record-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { figuresOfTree, treeIndicators, unitHistories } from '#store/tree-sample.ts';
import { askingAsOf } from './as-of.ts';
import { type Series, seriesOf } from './restatement.ts';
import { seriesAcrossReforms } from './series.ts';

const on = day('2025-12-31');
const unit = (code: string, from: string, to: string | null, more: Partial<Unit> = {}): Unit => ({
  code,
  name: code,
  kind: 'ward',
  from: day(from),
  to: to === null ? null : day(to),
  parent: null,
  aliases: [],
  codes: {},
  fields: [],
  ...more,
});
const relation = (
  kind: UnitRelation['kind'],
  [from, to]: readonly [from: readonly string[], to: readonly string[]],
  shares: UnitRelation['shares'] = {},
): UnitRelation => ({ on: day('2025-07-01'), kind, from, to, shares });

/** `phu-lien` gave its name to another ward when it ended. */
const before = ['phu-lien', 'bac-son', 'nam-son', 'dong-hoa', 'lam-ha'];
const units = [
  ...before.map((code) =>
    unit(code, '2000-01-01', '2025-06-30', code === 'phu-lien' ? { name: 'phường Phù Liễn' } : {}),
  ),
  unit('hop-nhat', '2025-07-01', null, { name: 'phường Phù Liễn' }),
  ...['tren', 'duoi', 'ten-moi', 'chuyen'].map((code) => unit(code, '2025-07-01', null)),
  unit('nguyen', '2000-01-01', null),
  unit('tai-chinh', '2000-01-01', null, { kind: 'department' }),
];
const relations = [
  relation('merge', [['phu-lien', 'bac-son'], ['hop-nhat']]),
  relation('split', [['nam-son'], ['tren', 'duoi']], {
    tren: { population: '0.333', area: '0.5' },
    duoi: { population: '0.667', area: '0.5' },
  }),
  relation('rename', [['dong-hoa'], ['ten-moi']]),
  relation('move', [['lam-ha'], ['chuyen']]),
];
const carries: readonly Carry[] = ['add', 'by-population', 'by-area', 'last', 'not-comparable'];
const indicators = [
  ...carries.map((carry) => indicatorOf({ code: carry, carry })),
  indicatorOf({
    code: 'tren-nguoi',
    kind: 'ratio',
    measure: '%',
    carry: 'last',
    ratio: { numerator: 'by-population', denominator: 'by-area', times: '100' },
  }),
];
const said = (indicator: string, of: string, value: string, at = '2024') =>
  valueOnRecord({ indicator, unit: of, period: at, state: 'value', value, vintage: 'official', known: '2025-01-20' });
const values = { 'phu-lien': '10', 'bac-son': '20', 'nam-son': '0.1', 'dong-hoa': '40', 'lam-ha': '50', nguyen: '60' };
const history = [
  ...carries.flatMap((carry) => Object.entries(values).map(([of, value]) => said(carry, of, value))),
  ...['hop-nhat', 'tren', 'duoi', 'ten-moi', 'chuyen', 'nguyen'].map((of) => said('by-population', of, '7', '2025-Q4')),
];
const record = (code: string) => ({ ...emptyRecord(code), units, relations, indicators, history });

const told = ({ value, units: all, untold }: Series) => ({
  value: value?.toFixed() ?? null,
  units: all.map(({ unit: of, standing, value: own }) => `${of} ${standing} ${own?.toFixed() ?? '–'}`),
  untold: untold.map(({ unit: of, share }) => `${of} ${share}`),
});

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
    await putRecord(db, record('s'), new Date('2025-12-01T00:00:00Z'));
    await sealLedger(db, 's');
  });
  afterAll(() => opened.remove());

  const pointsOf = (indicator: string, ...periods: readonly string[]) =>
    asking(db, asClerk('s'), (session) =>
      seriesAcrossReforms(session, 's', { indicator, periods: periods.map(period), on }),
    );

  it('tells a merger, a split by shares, a rename, a move and a re-used name, reported and restated', async () => {
    const [point, later] = await pointsOf('by-population', '2024', '2025-Q4');
    if (point === undefined || later === undefined) throw new Error('no points');
    expect([point.reported.told, point.reported.unitsOf, point.restated.told, point.restated.unitsOf]).toEqual([
      'as-reported',
      '2024-12-31',
      'as-restated',
      on,
    ]);
    expect(told(point.reported)).toEqual({
      value: '180.1',
      units: Object.entries({ ...values }).map(([of, value]) => `${of} reported ${value}`),
      untold: [],
    });
    expect(told(point.restated)).toEqual({
      value: '180.1',
      units: [
        'hop-nhat restated 30',
        'tren restated 0.0333',
        'duoi restated 0.0667',
        'ten-moi restated 40',
        'chuyen restated 50',
        'nguyen reported 60',
      ],
      untold: [],
    });
    expect(told(later.restated)).toEqual(told(later.reported));
  });

  it('carries over as the indicator says, and names what it does not', async () => {
    const restated = async (indicator: string) => told((await pointsOf(indicator, '2024'))[0]?.restated as Series);
    expect(await restated('by-area')).toMatchObject({ value: '180.1', untold: [] });
    expect(await restated('add')).toMatchObject({ value: '180', untold: ['nam-son 0'] });
    const last = await restated('last');
    expect(last.units[0]).toBe('hop-nhat not-comparable –');
    expect(last).toMatchObject({ value: '150', untold: ['phu-lien 0', 'bac-son 0', 'nam-son 0'] });
    expect(await restated('not-comparable')).toMatchObject({ value: '60' });
    // Divided again from what carries over: 0.0333 by population and 0.05 by area of the ward that was divided.
    expect((await restated('tren-nguoi')).units).toContain('tren restated 66.6');
  });

  it('is asked of the past too', async () => {
    const past = (position: number) =>
      askingAsOf(db, { ...asClerk('s'), position }, (session) =>
        seriesAcrossReforms(session, 's', { indicator: 'add', periods: [period('2024')], on }),
      );
    expect([(await past(0)).length, told((await past(1))[0]?.restated as Series).value]).toEqual([0, '180']);
  });
});

it('tells nothing of a merged unit where one of its parts said nothing, and names what the other said', () => {
  const figures = history.filter(({ unit: of }) => of !== 'bac-son');
  const asked = { indicator: 'by-population', periods: [period('2024')], on };
  const [point] = seriesOf(figures, { units, relations, indicators }, asked);
  expect(told(point?.restated as Series)).toMatchObject({
    value: '150.1',
    units: expect.arrayContaining(['hop-nhat missing –', 'ten-moi restated 40']),
    untold: ['phu-lien 0'],
  });
});

it('tells over any reforms every reported value by the share that is not named as untold, once and exactly', () => {
  const sample = unitHistories.chain((made) => fc.tuple(fc.constant(made), figuresOfTree(made)));
  let restated = 0;
  fc.assert(
    fc.property(sample, ([made, figures]) => {
      const periods = ['2019-3M', '2019-6M', '2019-9M', '2019-Q3'].map(period);
      for (const { code } of treeIndicators.filter(({ formed }) => formed === 'added'))
        for (const point of seriesOf(
          figures,
          { ...made, indicators: treeIndicators },
          { indicator: code, periods, on },
        )) {
          const untold = new Map(point.restated.untold.map(({ unit: of, share }) => [of, share]));
          const due = point.reported.units.flatMap(({ unit: of, value }) => value?.times(untold.get(of) ?? 1) ?? []);
          const has = point.restated.units.flatMap(({ value }) => value ?? []);
          restated += point.restated.units.filter(({ standing }) => standing === 'restated').length;
          expect(total(has).toFixed()).toBe(total(due).toFixed());
        }
    }),
    { numRuns: 60 },
  );
  expect(restated).toBeGreaterThan(100);
});
