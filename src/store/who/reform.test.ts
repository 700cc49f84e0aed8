/** Units that merge, divide by shares, are renamed or moved: what every sum is before and after, whoever saves meanwhile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { type PeriodCode, period } from '#core/period.ts';
import type { Unit, UnitRelation } from '#core/unit.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { sumsReckoned } from '#store/figures/reckoned-sums.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { foldSums, sumsFor } from '#store/figures/sums.ts';
import { askingAsOf } from '#store/history/as-of.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import { sealLedger } from '#store/ledger/chain.ts';
import { indicators, valueOnRecord } from '#store/record-sample.ts';
import { as, firstHour, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { defineIndicator } from '#store/what/keep-indicators.ts';
import { correctUnit, foundUnits, type Reform, reformUnits } from './reform.ts';
import { unitOfCode, unitsNamed } from './unit-names.ts';
import { unitsOfAllTimes } from './units.ts';

const on = day('2019-08-01');
const ward = (code: string, more: Partial<Unit> = {}): Unit => ({
  code,
  name: code,
  kind: 'ward',
  from: on,
  to: null,
  parent: null,
  aliases: [],
  codes: {},
  fields: [],
  ...more,
});
type Shares = UnitRelation['shares'];
const reform = (
  kind: UnitRelation['kind'],
  from: readonly string[],
  founded: readonly Unit[],
  shares: Shares = {},
): Reform => ({
  relation: { on, kind, from, to: founded.map(({ code }) => code), shares },
  founded,
  ended: from,
});

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  let q = '';
  let cases = 0;
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
  });
  afterAll(() => opened.remove());

  /** a under khoi-phuong says 1 a month, c beside it 10, from January to July. */
  const begun = async (): Promise<void> => {
    cases += 1;
    q = `u${cases}`;
    await putRecord(db, staffedRecord(q), firstHour);
    for (const [unit, value] of [
      ['a', '1'],
      ['c', '10'],
    ] as const)
      await saveFigures(
        db,
        as(q, 'office'),
        [1, 2, 3, 4, 5, 6, 7].map((month) => said(unit, month, value)),
      );
  };
  const said = (unit: string, month: number, value: string, known = '2019-10-01') =>
    valueOnRecord({
      indicator: 'thu',
      unit,
      period: `2019-M0${month}`,
      state: 'value',
      value,
      vintage: 'official',
      known,
    });
  const save = (unit: string, month: number, value: string) =>
    saveFigures(db, as(q, 'office'), [said(unit, month, value)]);
  const admin = () => as(q, 'administrator');
  const sum = async (of: string, node: string): Promise<string | null> => {
    const periods: readonly PeriodCode[] = [period(of)];
    const [found] = await asking(db, as(q, 'office'), (session) =>
      sumsFor(session, q, { periods, nodes: [node], indicators: ['thu'] }),
    );
    return found?.value?.toFixed() ?? null;
  };
  const clean = async () => expect((await auditAuthority(db, as(q, 'office'))).findings).toEqual([]);

  it('merges: the new unit says the months of those it was made of, and nothing is lost of the whole', async () => {
    await begun();
    await reformUnits(db, admin(), reform('merge', ['a', 'c'], [ward('m')]));
    await save('m', 8, '5');
    expect(await sum('2019-8M', 'm')).toBe('82');
    expect(await sum('2019-7M', 'a')).toBe('7');
    expect(await sum('2019-8M', 'a')).toBe(null);
    expect(await sum('2019-8M', '*')).toBe('82');
    await clean();
  });

  it('takes out of every sum what a unit said of the time after it ended, and out of no sum as of before', async () => {
    await begun();
    for (const [unit, value] of [
      ['a', '100'],
      ['c', '1000'],
    ] as const)
      await save(unit, 9, value);
    const { position = 0 } = (await sealLedger(db, q)) ?? {};
    expect([await sum('2019-M09', '*'), await sum('2019-M09', 'khoi-phuong')]).toEqual(['1100', '100']);
    await reformUnits(db, admin(), reform('rename', ['a'], [ward('a2')]));
    expect([await sum('2019-M09', '*'), await sum('2019-M09', 'khoi-phuong')]).toEqual(['1000', null]);
    await clean();
    const [then] = await askingAsOf(db, { ...as(q, 'office'), position }, (session) =>
      sumsReckoned(session, q, { periods: [period('2019-M09')], nodes: ['*'], indicators: ['thu'] }),
    );
    expect(then?.value?.toFixed()).toBe('1100');
  });

  it('divides by shares what an indicator carries so, and keeps the whole', async () => {
    await begun();
    const [thu] = indicators;
    if (thu === undefined) throw new Error('no indicator');
    await defineIndicator(db, as(q, 'office'), { ...thu, carry: 'by-population' });
    const shares = { x: { population: '0.6' }, y: { population: '0.4' } };
    await reformUnits(db, admin(), reform('split', ['c'], [ward('x'), ward('y')], shares));
    for (const [unit, value] of [
      ['x', '6'],
      ['y', '4'],
    ] as const)
      await save(unit, 8, value);
    await save('a', 8, '1');
    expect([await sum('2019-8M', 'x'), await sum('2019-8M', 'y'), await sum('2019-8M', '*')]).toEqual([
      '48',
      '32',
      '88',
    ]);
    await clean();
  });

  it('renames and moves: the same figures under another code, name and parent', async () => {
    await begun();
    expect([await sum('2019-7M', 'khoi-phuong'), await sum('2019-8M', 'khoi-phuong')]).toEqual(['7', null]);
    await reformUnits(db, admin(), reform('rename', ['a'], [ward('a2', { name: 'a mới', parent: 'khoi-phuong' })]));
    await reformUnits(db, admin(), reform('move', ['c'], [ward('c2', { name: 'c', parent: 'khoi-phuong' })]));
    await save('a2', 8, '1');
    await save('c2', 8, '10');
    expect([await sum('2019-7M', 'khoi-phuong'), await sum('2019-8M', 'khoi-phuong')]).toEqual(['7', '88']);
    await clean();
  });

  it('tells by the day whose a name that was used again is, and whose a code', async () => {
    await begun();
    const named = (name: string, when: string) =>
      asking(db, as(q, 'office'), async (session) =>
        (await unitsNamed(session, q, { name, on: day(when) })).map(({ code }) => code),
      );
    await correctUnit(db, admin(), {
      code: 'a',
      name: 'phường Bắc',
      aliases: ['P. Bắc'],
      codes: { thue: '7' },
      fields: [],
    });
    await reformUnits(db, admin(), reform('rename', ['a'], [ward('n', { name: 'phường Nam' })]));
    await foundUnits(db, admin(), [ward('b2', { name: 'phường Bắc', codes: { thue: '7', 'thong-ke': '31' } })]);
    expect([await named('phường Bắc', '2019-07-31'), await named('P. Bắc', '2019-07-31')]).toEqual([['a'], ['a']]);
    expect([await named('phường Bắc', '2019-08-01'), await named('P. Bắc', '2019-08-01')]).toEqual([['b2'], []]);
    const ofCode = (system: string, code: string, when: string) =>
      asking(
        db,
        as(q, 'office'),
        async (session) => (await unitOfCode(session, q, { system, code, on: day(when) }))?.code,
      );
    expect([await ofCode('thue', '7', '2019-07-31'), await ofCode('thue', '7', '2019-08-01')]).toEqual(['a', 'b2']);
    expect([await ofCode('thong-ke', '31', '2020-01-01'), await ofCode('thong-ke', '7', '2020-01-01')]).toEqual([
      'b2',
      undefined,
    ]);
  });

  it('is refused where it does not fit the units of the day, with nothing changed', async () => {
    await begun();
    await foundUnits(db, admin(), [ward('t', { codes: { thue: '7' } })]);
    const before = await sum('2019-7M', '*');
    const none = { ended: [] };
    const wrong: readonly (readonly [Reform, RegExp])[] = [
      [reform('merge', ['khac', 'c'], [ward('m')]), /no such unit/],
      [reform('merge', ['b', 'c'], [ward('m')]), /no such unit/],
      [reform('merge', ['a'], [ward('c')]), /there already/],
      [reform('merge', ['a'], [ward('m', { from: day('2019-08-02') })]), /no such unit|must begin/],
      [{ ...reform('split', ['a'], [ward('m')]), ended: ['c'] }, /must begin/],
      [reform('split', ['a'], [ward('x'), ward('y')], { x: { area: '0.7' }, y: { area: '0.4' } }), /shares/],
      [reform('split', ['a'], [ward('x')], { x: { area: '-0.1' } }), /shares/],
      [reform('split', ['a', 'c'], [ward('x')], { x: { area: '0.1' } }), /shares/],
      [{ ...reform('split', ['a'], [ward('x', { codes: { thue: '7' } })]), ...none }, /has this code/],
    ];
    for (const [one, why] of wrong) await expect(reformUnits(db, admin(), one)).rejects.toThrow(why);
    const units = await asking(db, as(q, 'office'), (session) => unitsOfAllTimes(session, q));
    expect(units.map(({ code }) => code)).toEqual(['tai-chinh', 'khoi-phuong', 'a', 'b', 'c', 'd', 't']);
    expect(await sum('2019-7M', '*')).toBe(before);
    await clean();
  });

  it('takes an indicator’s new definition into its sums from its day on, the past as it was', async () => {
    await begun();
    const [thu] = indicators;
    if (thu === undefined) throw new Error('no indicator');
    const { position = 0 } = (await sealLedger(db, q)) ?? {};
    await defineIndicator(db, as(q, 'office'), { ...thu, from: day('2019-05-01'), kind: 'stock', reportedBy: ['c'] });
    expect([await sum('2019-4M', '*'), await sum('2019-7M', '*'), await sum('2019-7M', 'khoi-phuong')]).toEqual([
      '44',
      '10',
      null,
    ]);
    await clean();
    const units = await askingAsOf(db, { ...as(q, 'office'), position }, (session) => unitsOfAllTimes(session, q));
    expect(units).toHaveLength(6);
    await expect(defineIndicator(db, as(q, 'office'), { ...thu, from: day('2018-01-01') })).rejects.toThrow(
      /begins after/,
    );
  });

  it('loses no sum whoever saves and folds while units are reformed', async () => {
    await begun();
    const work = [1, 2, 3].flatMap((round) => [
      save('a', round, `${round}.5`),
      save('c', round + 3, '3'),
      foldSums(db, q),
      saveFigures(db, as(q, 'office'), [said('d', 8, `${round}`, `2019-10-0${round + 1}`)]),
      round === 2
        ? reformUnits(db, admin(), reform('merge', ['a', 'c'], [ward('m')]))
        : foundUnits(db, admin(), [ward(`w${round}`, { parent: 'khoi-phuong' })]),
    ]);
    const ended = await Promise.allSettled(work);
    expect(ended.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([]);
    await clean();
  });
});
