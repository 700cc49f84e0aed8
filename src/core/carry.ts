/**
 * How far values carry over when a reform puts units together, by the rule of their indicator. What is added up, or told
 * by shares of people or land, adds over units that went wholly into one; a level or a rate of several is none of the
 * unit they became. Where a unit was split its values are told on nobody: the shares of 2025 were partial.
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
