/** What is due when. */
import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { owedBetween, owedOf } from './owed.ts';
import { period } from './period.ts';
import type { Regime } from './regime.ts';
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

describe('what is due', () => {
  it('comes on the next working day where the rule falls on a day off', () => {
    // 28 September 2019 was a Saturday, the Monday after is a holiday here.
    expect(owedOf([regime], period('2019-9M'), ground)).toMatchObject([
      { byRule: '2019-09-28', due: '2019-10-01', units: ['a'] },
    ]);
    expect(owedOf([regime], period('2019-6M'), ground)).toEqual([]);
    expect(owedOf([{ ...regime, to: day('2019-08-01') }], period('2019-9M'), ground)).toEqual([]);
  });

  it('is found by day, of every rhythm, also of periods of other years', () => {
    const monthly: Regime = { ...regime, code: 'thang', rhythm: 'month', owed: 'by-us', units: [], dueAfterDays: 5 };
    const yearly: Regime = { ...monthly, code: 'nam', rhythm: 'year', dueAfterDays: 275 };
    const due = owedBetween(
      [yearly, monthly, { ...monthly, code: 'dot', rhythm: 'occasion' }, regime],
      {
        from: day('2020-10-01'),
        to: day('2020-10-07'),
      },
      ground,
    );
    expect(due.map((one) => [one.regime.code, one.period, one.due])).toEqual([
      ['nam', '2019', '2020-10-01'],
      ['thang', '2020-M09', '2020-10-05'],
    ]);
  });
});
