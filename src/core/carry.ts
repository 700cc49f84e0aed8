/**
 * How far values carry over when a reform puts units together, by the rule of their indicator. What adds up adds over
 * units that went wholly into one; a level or rate of several, and values of a split unit, are none of what they became.
 */
import type { Carry } from './indicator.ts';

const adding: readonly Carry[] = ['add', 'by-population', 'by-area'];

/**
 * Whether the values of so many units that went wholly into one make up its value.
 *
 * @example joins('add', 3) // true
 * @example joins('last', 3) // false
 */
export const joins = (carry: Carry, count: number): boolean =>
  adding.includes(carry) || (carry === 'last' && count === 1);
