import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { packed, unpacked } from './decimals-across.ts';

const across = <Data>(data: Data): Data => unpacked(structuredClone(packed(data)));

const exact = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 20 }))
  .map(([whole, places]) => decimal(whole).div(decimal(10).pow(places)));

describe('decimals across threads', () => {
  it('a message cannot carry a decimal as it is', () => {
    expect(() => structuredClone(decimal('1.5'))).toThrow();
  });

  it('are the same on the other side, to the last digit, and reckon', () => {
    fc.assert(
      fc.property(exact, (value) => {
        const [{ sum }] = across([{ sum: value, none: null }]) as [{ sum: typeof value }];
        expect(sum.toFixed()).toBe(value.toFixed());
        expect(sum.plus(value).toFixed()).toBe(value.times(2).toFixed());
      }),
    );
  });

  it('whatever else crosses is as it was, and what stood twice is still one', () => {
    const place = { page: 1, row: null };
    const crossed = across({ text: 'Thu ngân sách', list: [true, undefined, 7], places: [place, place] });
    expect(crossed).toEqual({ text: 'Thu ngân sách', list: [true, undefined, 7], places: [place, place] });
    expect(crossed.places[0]).toBe(crossed.places[1]);
  });
});
