import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactDecimal } from './exact-number.ts';
import { builtInFormat, numberFormatOf, printedNumber } from './number-format.ts';

const printed = (number: string, code: string): string => printedNumber(number, numberFormatOf(code));

describe('a number is printed', () => {
  it.each([
    ['1234567.891', 'General', '1234567,891'],
    ['325023000000', 'General', '325023000000'],
    ['0.333333333333333', 'General', '0,3333333333'.slice(0, 11)],
    ['-12.5', 'General', '-12,5'],
    ['1234.5', '0', '1235'],
    ['1234.5', '#,##0.00', '1.234,50'],
    ['1234567', '#,##0', '1.234.567'],
    ['0.8427', '0.0%', '84,3%'],
    ['2.345', '0.00', '2,35'],
    ['-2.345', '0.00', '-2,35'],
    ['-0.001', '0.0', '0,0'],
    ['5', '00', '05'],
    ['0.5', '#.##', ',5'],
    ['1234567', '#,##0.0,', '1.234,6'],
    ['-1500', '#,##0;(#,##0)', '(1.500)'],
    ['0', '#,##0;-#,##0;"-"', '-'],
    ['12', '0" ha"', '12 ha'],
    ['12', '0 "%"', '12 %'],
    ['1500', '#,##0\\ [$₫-42A]', '1.500 ₫'],
    ['1500', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', '1.500'],
    ['0', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', '-'],
    ['7', '@', '7'],
    ['3', '[Red]0.0', '3,0'],
    ['12345', '0.00E+00', '12345'],
  ])('%s by %s as %s', (number, code, expected) => {
    expect(printed(number, code)).toBe(expected);
  });
});

describe('a date is printed day first', () => {
  it.each([
    ['43738', 'm/d/yyyy', '30/09/2019'],
    ['43738', '[$-42A]dd mmmm yyyy', '30/09/2019'],
    ['43738', 'mm/yyyy', '09/2019'],
    ['43738.75', 'dd/mm/yyyy hh:mm', '30/09/2019 18:00'],
    ['0.5', 'h:mm:ss', '12:00:00'],
    ['1.5', '[h]:mm', '36:00'],
    ['1', 'd/m/yyyy', '01/01/1900'],
    ['60', 'd/m/yyyy', '29/02/1900'],
    ['61', 'd/m/yyyy', '01/03/1900'],
    ['-5', 'd/m/yyyy', '-5'],
  ])('%s by %s as %s', (number, code, expected) => {
    expect(printed(number, code)).toBe(expected);
  });

  it('from 1904 where the workbook counts so', () => {
    expect(printedNumber('0', numberFormatOf('d/m/yyyy'), true)).toBe('01/01/1904');
  });
});

it('formats named by number only are those of the standard', () => {
  expect([0, 1, 4, 10, 14].map(builtInFormat)).toEqual(['General', '0', '#,##0.00', '0.00%', 'dd/mm/yyyy']);
});

describe('a stored number', () => {
  it.each([
    ['0.30000000000000004', '0.3'],
    ['1.1000000000000001', '1.1'],
    ['325.023', '325.023'],
    ['1.2E-3', '0.0012'],
    ['1E+30', `1${'0'.repeat(30)}`],
    ['-0', '0'],
    ['0.000', '0'],
    ['12.50', '12.5'],
    ['Infinity', null],
    ['1e999', null],
    ['', null],
    ['12a', null],
    ['.', null],
  ])('%s is %s', (stored, expected) => {
    expect(exactDecimal(stored)).toBe(expected);
  });

  it('keeps every decimal of up to fifteen digits through binary', () => {
    const decimal = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(decimal, ([units, scale]) => {
        const binary = units / 10 ** scale;
        expect(Number(exactDecimal(String(binary * 3 - binary * 2)))).toBeCloseTo(binary, 6);
        expect(Number(exactDecimal(String(binary)))).toBe(binary === 0 ? 0 : binary);
        expect(exactDecimal(String(binary))).not.toMatch(/e|^\.|\.$|\.\d*0$/);
      }),
    );
  });
});
