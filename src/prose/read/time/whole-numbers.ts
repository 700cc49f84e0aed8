/**
 * Whole numbers that days, months and years are made of.
 */
import type { Token } from '#prose/read/text/tokens.ts';

/** A plain whole number of at most four digits; null otherwise. */
export function plainNumber(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null;
}

/** `2106` is a slip of the finger for 2016. */
export const yearOf = (token: Token | undefined): number | null => {
  const text = token?.text.replace(/^210(?=[1-9])/, '201');
  const year = token?.kind === 'number' && text?.length === 4 && /^\d+$/.test(text) ? Number(text) : null;
  return year !== null && year >= 1930 && year <= 2110 ? year : null;
};

/** No space stands before it. */
export const glued = (token: Token | undefined): boolean => token !== undefined && !token.gap;
