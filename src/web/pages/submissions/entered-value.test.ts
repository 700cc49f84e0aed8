import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printNumber } from '#web/printing.ts';
import { enteredValue } from './entered-value.ts';

describe('a value that was typed', () => {
  it('is what was printed, in either language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (whole, decimals, language) => {
          const exact = (whole / 10 ** decimals).toFixed(decimals);
          const typed = enteredValue(printNumber(exact, { language, decimals }), language);
          expect(Number(typed)).toBe(Number(exact));
        },
      ),
    );
  });

  it('is none where it may be read two ways or not at all', () => {
    for (const text of ['', 'ba', '1.23', '1,5,6', '12.34.567', '1.234.56', '--1', '1 2,'])
      expect([text, enteredValue(text, 'vi')]).toEqual([text, null]);
    expect(enteredValue(' 1 234,5 ', 'vi')).toBe('1234.5');
  });
});
