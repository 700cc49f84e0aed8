/** What the judging of numbers promises: rounding is never a slip, one slip is told once, and the slips of domain.md 9.4. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { day } from '#core/day.ts';
import { decimal, printDecimal, rounded } from '#core/decimal.ts';
import { problemsOf } from '#prose/check/check.ts';
import { examine } from '#prose/check/examine.ts';
import { exampleDocument } from '#prose/check/example.ts';
import { figureRules } from '#prose/check/figures/rules.ts';
import { openInterval } from '#prose/check/interval.ts';
import { worded } from '#prose/words/problems.ts';
import { typoOf } from './typo.ts';

const told = (text: string) => problemsOf(examine(exampleDocument(text), { on: day('2026-10-05') }), figureRules);
const graveIn = (text: string) => told(text).filter(({ severity }) => severity !== 'note');

describe('rounding', () => {
  it('is no slip in a completion', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_999 }),
        fc.integer({ min: 1000, max: 999_999 }),
        fc.integer({ min: 0, max: 2 }),
        (now, plan, decimals) => {
          const exact = decimal(now).times(100).div(plan);
          const shown = [rounded(exact, decimals), exact.round(decimals, 0)];
          for (const percent of shown) {
            const text = `Thu ngân sách đạt ${printDecimal(decimal(now).div(10), 1)} tỷ đồng, bằng ${printDecimal(percent)}% dự toán (${printDecimal(decimal(plan).div(10), 1)} tỷ đồng).`;
            if (percent.gt(0) && percent.lt(1000)) expect(graveIn(text).map(({ code }) => code)).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is no slip in a sum of a table', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1000, max: 99_999 }), { minLength: 2, maxLength: 6 }), (parts) => {
        const shown = (value: number) => printDecimal(rounded(decimal(value).div(100), 1));
        const whole = parts.reduce((all, part) => all + part, 0);
        const rows = parts.map(
          (part, at) => `| ${at + 1} | Xã số ${'ABCDEF'.charAt(at)} | ${shown(part)} | ${shown(part)} |`,
        );
        const text = [
          '| TT | Đơn vị | Thu (tỷ đồng) | Chi (tỷ đồng) |',
          ...rows,
          `| | Tổng cộng | ${shown(whole)} | ${shown(whole)} |`,
        ].join('\n');
        expect(graveIn(text)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

it('tells a wrong value once, though its sum, its plan and its growth all fail', () => {
  const problems = graveIn(
    [
      '| TT | Khoản thu | Dự toán | Cùng kỳ | Thực hiện | So dự toán (%) | So cùng kỳ (%) |',
      '| 1 | Thu nội địa (tỷ đồng) | 1.000,0 | 642,7 | 618,3 | 68,1 | 106,0 |',
      '| 2 | Thu xuất nhập khẩu (tỷ đồng) | 200,0 | 98,0 | 104,9 | 52,5 | 107,0 |',
      '| 3 | Thu khác (tỷ đồng) | 400,0 | 205,1 | 215,4 | 53,9 | 105,0 |',
      '| | Tổng cộng | 1.600,0 | 945,8 | 1.001,6 | 62,6 | 105,9 |',
    ].join('\n'),
  );
  expect(problems.map(({ quote }) => quote)).toEqual(['618,3']);
  expect(worded(problems[0] as (typeof problems)[0]).message.vi).toContain('681,3');
});

it('finds the swapped digits', () => {
  const number = { value: decimal(1602), decimals: 0, approx: null, at: { start: 0, end: 5 } };
  const interval = openInterval(number.value, 0, null);
  expect(typoOf({ ...number, interval }, { low: decimal(1620), high: decimal(1620) })?.kind).toBe('swapped');
});

/** Slips of print, domain.md 9.4: what is told, and the number or word that its explanation names. */
describe('slips that were printed', () => {
  test.each([
    [
      'Trong 9.831 nhiệm vụ được giao, đã hoàn thành 7.892 nhiệm vụ (80,3%), trong hạn 1.602 nhiệm vụ (16,47%), quá hạn 319 nhiệm vụ (3,23%).',
      'SL12',
      '1.620',
    ],
    ['Kim ngạch xuất khẩu tăng từ 1,65 tỷ USD lên 2,2 tỷ USD, tăng 23%.', 'SL04', '33,3'],
    ['Đăng ký năm 2027 vượt 104% kế hoạch năm 2026.', 'SL07', '204'],
    ['Thu ngân sách vượt 132% kế hoạch.', 'SL07', '232'],
    ['Tiếp nhận 6.061 hồ sơ; đã giải quyết 5.581 hồ sơ, đang giải quyết 398 hồ sơ.', 'SL01', '82'],
  ])('%s', (text, code, named) => {
    const problems = graveIn(text);
    expect(problems.map((one) => one.code)).toEqual([code]);
    const words = worded(problems[0] as (typeof problems)[0]);
    expect(`${words.message.vi} ${words.advice.vi}`).toContain(named);
  });

  it('lets pass a number that was cut and not rounded', () => {
    expect(
      graveIn(
        'Trong 9.831 nhiệm vụ được giao, đã hoàn thành 8.150 nhiệm vụ (82,9%), trong hạn 1.620 nhiệm vụ (16,47%), quá hạn 61 nhiệm vụ (0,62%).',
      ),
    ).toEqual([]);
  });

  it('notes a percent that fits only because a value is printed without decimals', () => {
    const problems = told('Kim ngạch nhập khẩu tăng từ 1,3 tỷ USD lên 2 tỷ USD, tăng 50%.');
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['SL04', 'note']]);
    expect(worded(problems[0] as (typeof problems)[0]).message.vi).toContain('53,8');
  });

  it('takes a last digit that is one off for a note', () => {
    const problems = told('Đã hoàn thành 7.176/7.276 nhiệm vụ, đạt 98,62%.');
    expect(problems.every(({ severity }) => severity === 'note')).toBe(true);
  });
});

describe('what a reckoning says of itself', () => {
  const only = (text: string): string => {
    const problems = graveIn(text);
    expect(problems).toHaveLength(1);
    return worded(problems[0] as (typeof problems)[0]).message.vi;
  };

  it.each([
    'Thu ngân sách đạt 45,2 tỷ đồng so với 48,1 tỷ đồng cùng kỳ, tăng 12%.',
    'Thu ngân sách đạt 45,2 tỷ đồng, tăng 12% so với 48,1 tỷ đồng cùng kỳ năm 2018.',
    'Thu ngân sách đạt 45,2 tỷ đồng, tăng 12% so với cùng kỳ (48,1 tỷ đồng).',
  ])('a fall told as a rise is no swap of digits: %s', (text) => {
    expect(only(text)).toContain('là giảm 6%, nhưng ghi tăng 12%. Số kỳ này thấp hơn gốc so sánh');
    expect(only(text)).not.toMatch(/đảo chữ số|54,2/);
  });

  it('words that are swapped alone are told as swapped', () => {
    expect(only('Xảy ra 12 vụ so với 15 vụ cùng kỳ, tăng 3 vụ.')).toContain('Tăng và giảm bị viết ngược');
  });

  it.each([
    'Thu ngân sách đạt 45,2 tỷ đồng so với 40,4 tỷ đồng cùng kỳ, tăng 11,9%.',
    'Thu ngân sách đạt 45,2 tỷ đồng so với 48,1 tỷ đồng dự toán, tăng 12% so với cùng kỳ.',
    'Thu ngân sách đạt 45,2 tỷ đồng, tăng 12% so với cùng kỳ, còn thấp hơn dự toán giao cả năm (60 tỷ đồng).',
    'Tỷ lệ bao phủ đạt 87,9%, tăng 1,2 điểm phần trăm so với cùng kỳ, còn thấp hơn chỉ tiêu giao cả năm (89%).',
    'Thu ngân sách đạt 45,2 tỷ đồng, tăng 12% so với cùng kỳ, mục tiêu cả năm (60 tỷ đồng).',
    'Tỷ lệ sinh con thứ 3 là 3,96%, giảm 0,2 điểm phần trăm so với cùng kỳ, vượt mức giao (3,5%).',
    'Tỷ lệ giải ngân đạt 54,7%, tăng 5,2 điểm phần trăm so với cùng kỳ, thấp hơn bình quân thành phố (58,1%).',
  ])('lets pass what agrees or is of another base: %s', (text) => {
    expect(graveIn(text)).toEqual([]);
  });

  it('proposes what reckoning gives, and says where only rounding lets the proposal fit', () => {
    expect(only('Thu phí 7,53 tỷ đồng, bằng 75,8% dự toán (10,00 tỷ đồng).')).toContain('là 75,3%');
    expect(only('Thu phí 7,53 tỷ đồng, bằng 75,8% dự toán (10,00 tỷ đồng).')).toContain('75,3 thì khớp.');
    expect(only('Thu phí 7,53 tỷ đồng, bằng 72,5% dự toán (10,0 tỷ đồng).')).toContain(
      '75,2 thì khớp (tính cả phần làm tròn)',
    );
  });

  it('holds a percent only against the plan it is of', () => {
    const table = [
      '| TT | Chỉ tiêu | Dự toán HĐND quận giao | Thực hiện 9 tháng | Cùng kỳ | % DT | % CK |',
      '| | Tổng thu ngân sách | 318,650 | 208,934 | 212,000 | 65,6 | 98,6 |',
      '| 1 | Thuế ngoài quốc doanh | 138,000 | 99,300 | 92,000 | 72,0 | 107,9 |',
    ].join('\n');
    const lead = 'Tổng thu ngân sách đạt 208,934 tỷ đồng, bằng';
    expect(graveIn(`${lead} 67,6% dự toán thành phố giao, bằng 65,6% dự toán HĐND quận giao.\n${table}`)).toEqual([]);
    expect(graveIn(`${lead} 67,6% dự toán thành phố giao.\n${table}`)).toEqual([]);
    expect(graveIn(`${lead} 67,6% dự toán HĐND quận giao.\n${table}`).map(({ code }) => code)).toEqual(['SL05']);
  });
});
