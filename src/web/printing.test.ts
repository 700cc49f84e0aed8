import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printArithmetic, printDay, printNumber, printPeriod, printSigned } from '#web/printing.ts';

describe('numbers', () => {
  it.each([
    ['1234567.805', 1, '1.234.567,8', '1,234,567.8'],
    ['0.05', 1, '0,1', '0.1'],
    ['-55.58', 1, '−55,6', '−55.6'],
    ['-0.04', 1, '0,0', '0.0'],
    ['12', 0, '12', '12'],
    ['999.95', 1, '1.000,0', '1,000.0'],
  ])('%s with %i decimals', (value, decimals, vi, en) => {
    expect(printNumber(value, { language: 'vi', decimals })).toBe(vi);
    expect(printNumber(value, { language: 'en', decimals })).toBe(en);
  });

  it('carry a plus only when they are above zero', () => {
    expect(printSigned('9', { language: 'vi', decimals: 1 })).toBe('+9,0');
    expect(printSigned('0.01', { language: 'vi', decimals: 1 })).toBe('0,0');
    expect(printSigned('-1', { language: 'vi', decimals: 0 })).toBe('−1');
  });

  it('are the same number in both languages', () => {
    const printed = (language: 'vi' | 'en', value: string): string =>
      printNumber(value, { language, decimals: 3 })
        .replace(language === 'vi' ? /\./g : /,/g, '')
        .replace(',', '.');
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(999), (whole, part) => {
        const value = `${whole}.${String(part).padStart(3, '0')}`;
        expect(printed('vi', value)).toBe(printed('en', value));
      }),
    );
  });
});

describe('arithmetic', () => {
  it('keeps its numbers when its language changes', () => {
    expect(printArithmetic('(1.234,5 ÷ 3 − 1) × 100 ≈ 9,4', 'en')).toBe('(1,234.5 ÷ 3 − 1) × 100 ≈ 9.4');
    expect(printArithmetic('đếm = 27', 'en')).toBe('count = 27');
  });
});

describe('days and periods', () => {
  it.each([
    ['2019-09-05', '05/9/2019', '5 Sep 2019'],
    ['2019-02-12', '12/02/2019', '12 Feb 2019'],
    ['2019-12-31', '31/12/2019', '31 Dec 2019'],
  ])('%s', (iso, vi, en) => {
    expect(printDay(iso, 'vi')).toBe(vi);
    expect(printDay(iso, 'en')).toBe(en);
  });

  it.each([
    ['2019', 'năm 2019', '2019'],
    ['2019-9M', '9 tháng năm 2019', 'first 9 months of 2019'],
    ['2019-Q3', 'quý III năm 2019', 'Q3 2019'],
    ['2019-M09', 'tháng 9/2019', 'Sep 2019'],
  ])('%s', (code, vi, en) => {
    expect(printPeriod(code, 'vi')).toBe(vi);
    expect(printPeriod(code, 'en')).toBe(en);
  });
});
