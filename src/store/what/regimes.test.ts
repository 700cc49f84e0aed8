/** Regimes by their days: what is owed for a period, by whom and until when. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { period } from '#core/period.ts';
import type { Regime } from '#core/regime.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { as, firstHour, staffedRecord } from '#store/staffed-sample.ts';
import { engines, type Opened } from '#store/store-sample.ts';
import { endRegime, keepRegime, owedFor, regimesOf } from './regimes.ts';

const monthly: Regime = {
  code: 'bc-thang',
  name: 'Báo cáo tháng',
  owed: 'to-us',
  toWhom: 'Văn phòng Quận ủy',
  rhythm: 'month',
  cutOff: 'calendar',
  dueAfterDays: 3,
  outline: null,
  form: null,
  directive: null,
  from: day('2019-01-01'),
  to: null,
  units: ['a', 'b', 'c'],
};

describe.each(engines())('%s', (_name, open) => {
  let opened: Opened;
  let db: Connection;
  beforeAll(async () => {
    opened = await open();
    db = opened.connection;
    await putRecord(db, staffedRecord('q'), firstHour);
  });
  afterAll(() => opened.remove());
  const owed = (of: string) =>
    asking(db, as('q', 'office'), async (session) =>
      (await owedFor(session, 'q', period(of))).map(({ regime, due, units }) => [regime.code, due, ...units]),
    );

  it('owes by the rule of the day, of units that stood then', async () => {
    await keepRegime(db, as('q', 'office'), monthly);
    const above = {
      ...monthly,
      code: 'bc-9t',
      owed: 'by-us',
      rhythm: 'nine-months',
      dueAfterDays: -5,
      units: [],
    } as const;
    await keepRegime(db, as('q', 'office'), { ...above, cutOff: 'decree-09-2019' });
    const later = { ...monthly, from: day('2019-06-01'), dueAfterDays: 1, units: ['c'] };
    await keepRegime(db, as('q', 'office'), later);
    expect(await owed('2019-M05')).toEqual([['bc-thang', '2019-06-03', 'a', 'b', 'c']]);
    expect(await owed('2019-M06')).toEqual([['bc-thang', '2019-07-01', 'c']]);
    expect(await owed('2019-9M')).toEqual([['bc-9t', '2019-09-09']]);
    expect(await owed('2018-M12')).toEqual([]);
    await keepRegime(db, as('q', 'office'), { ...later, units: ['b', 'c'] });
    expect(await owed('2019-M06')).toEqual([['bc-thang', '2019-07-01', 'b', 'c']]);
    expect(await owed('2019-M07')).toEqual([['bc-thang', '2019-08-01', 'c']]);
  });

  // The first of September 2019 was a Sunday.
  it('ends after a day, and does not begin among what stands', async () => {
    await endRegime(db, as('q', 'office'), { code: 'bc-thang', lastDay: day('2019-08-31') });
    expect([await owed('2019-M08'), await owed('2019-M09')]).toEqual([[['bc-thang', '2019-09-02', 'c']], []]);
    await expect(keepRegime(db, as('q', 'office'), monthly)).rejects.toThrow(/begins after/);
    const all = await asking(db, as('q', 'office'), (session) => regimesOf(session, 'q'));
    expect(all.map(({ code, from, to }) => [code, from, to])).toEqual([
      ['bc-9t', '2019-01-01', null],
      ['bc-thang', '2019-01-01', '2019-05-31'],
      ['bc-thang', '2019-06-01', '2019-08-31'],
    ]);
  });
});
