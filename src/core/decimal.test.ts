import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, equation, printDecimal, printedInterval, rounded, total } from './decimal.ts';

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat({ max: 6 }))
  .map(([digits, places]) => decimal(digits).div(decimal(10).pow(places)));

test('sums are exact in any order', () => {
  fc.assert(
    fc.property(fc.array(anyDecimal), (values) => {
      expect(total([...values].reverse()).eq(total(values))).toBe(true);
    }),
  );
  expect(total(Array.from({ length: 10 }, () => decimal('0.1'))).eq(1)).toBe(true);
});

test('printing loses nothing', () => {
  fc.assert(
    fc.property(anyDecimal, (value) => decimal(printDecimal(value).replaceAll('.', '').replace(',', '.')).eq(value)),
  );
});

test('numbers are written the Vietnamese way', () => {
  expect(printDecimal(decimal('-1234567.5'))).toBe('-1.234.567,5');
  expect(printDecimal(decimal('999'))).toBe('999');
  expect(printDecimal(decimal('1e30'))).toBe('1.000.000.000.000.000.000.000.000.000.000');
});

test('rounding goes away from zero at the half and is shown as rounding', () => {
  expect(rounded(decimal('-2.345'), 2).toString()).toBe('-2.35');
  expect(equation('1 + 1', decimal(2))).toBe('1 + 1 = 2');
  expect(equation('2 ÷ 3', decimal(2).div(3))).toBe('2 ÷ 3 ≈ 0,67');
});

test('a printed number stands for half a unit to either side', () => {
  const { low, high } = printedInterval(decimal('20.3'), 1);
  expect([low.toString(), high.toString()]).toEqual(['20.25', '20.35']);
});
