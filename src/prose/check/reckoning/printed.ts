/** Numbers as the document prints them: a point between thousands, a comma before decimals. */
import type { PrintedNumber } from '#prose/check/rule.ts';

/** As it was printed, to its decimals. */
export function printedOf({ value, decimals }: PrintedNumber): string {
  const [whole = '0', fraction] = value.abs().toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value.lt(0) ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}
