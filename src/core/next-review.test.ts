/** What the next review takes over from the last one. */
import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { periodsAfter, proposedReview } from './next-review.ts';
import { period } from './period.ts';
import type { Regime } from './regime.ts';
import type { Review } from './review.ts';
import type { Unit } from './unit.ts';

const unit = (code: string, to: string | null = null): Unit => ({
  ...{ code, name: code, kind: 'ward', from: day('2000-01-01'), to: to === null ? null : day(to), parent: null },
  ...{ aliases: [], codes: {}, fields: [], population: [], area: [] },
});
const units = [unit('a'), unit('b', '2019-07-31')] as const;
const regime: Regime = {
  ...{ code: 'bc-9t', name: 'Báo cáo 9 tháng', owed: 'to-us', toWhom: 'Văn phòng', rhythm: 'nine-months' },
  ...{ cutOff: 'calendar', dueAfterDays: -2, outline: null, form: null, directive: null },
  ...{ from: day('2019-01-01'), to: null, units: ['a', 'b'] },
};
const ground = { units, holidays: [day('2019-09-30')] };

const last: Review = {
  ...{ period: period('2019-6M'), cutOff: 'calendar', host: 'qu', issuer: 'btv', ordinal: 20, term: '2015 - 2020' },
  ...{ chair: { name: 'Trần Văn Khuê', post: 'Bí thư' }, date: day('2019-06-28'), session: 'day', place: 'Hội trường' },
  ...{ attendance: { called: 30, present: 28, guests: ['x'] }, owed: ['a', 'b'], reportsDue: day('2019-06-20') },
  ...{ previous: period('2019'), notes: [{ field: 'budget', words: 'x', source: 'y' }] },
};

describe('the next review', () => {
  it('takes over host, chair and place, counts on, and follows the regime', () => {
    const { review, dueBy, gone } = proposedReview(period('2019-9M'), { ...ground, last, regimes: [regime] });
    expect(review).toMatchObject({
      ...{ host: 'qu', issuer: 'btv', ordinal: 21, term: '2015 - 2020', chair: last.chair, place: 'Hội trường' },
      ...{ previous: '2019-6M', owed: ['a'], reportsDue: '2019-10-01', notes: [] },
      attendance: { called: null, present: null, guests: [] },
    });
    expect([dueBy?.code, gone]).toEqual(['bc-9t', ['b']]);
  });

  it('without a regime keeps the units that still stand and as many days from the end of the period', () => {
    const { review, dueBy } = proposedReview(period('2019-9M'), { units, holidays: [], last, regimes: [] });
    // Two days before the end is Saturday 28 September, ten before is Friday 20.
    expect([review.owed, review.date, review.reportsDue, dueBy]).toEqual([['a'], '2019-09-30', '2019-09-20', null]);
  });

  it('is the first one where none was held', () => {
    const { review } = proposedReview(period('2019-9M'), { ...ground, holidays: [], last: null, regimes: [] });
    expect([review.ordinal, review.host, review.owed, review.previous]).toEqual([1, '', [], null]);
  });

  it('may be of the periods that end later', () => {
    expect(periodsAfter(period('2019-M08'))[0]).toBe('2019-9M');
    expect(periodsAfter(period('2019'))).toEqual(['2020-3M', '2020-6M', '2020-9M', '2020']);
  });
});
