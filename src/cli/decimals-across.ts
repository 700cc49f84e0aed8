/**
 * Decimals between threads: a message carries plain data alone, so a decimal crosses as its exact text.
 */
import { type Decimal, decimal } from '#core/decimal.ts';

const MARK = 'decimal across';

/**
 * A copy of plain data in which every decimal is exact text; what stands twice stands twice in the copy as one;
 * bytes are not copied.
 *
 * @example packed({ value: decimal('1.5') }) // { value: { 'decimal across': '1.5' } }
 */
export const packed = <Data>(data: Data): Data =>
  copied(data, (one) => (isDecimal(one) ? { [MARK]: one.valueOf() } : null)) as Data;

/**
 * The data again, as it was packed.
 *
 * @example unpacked(packed({ value: decimal('1.5') })).value.plus(1).toFixed() // '2.5'
 */
export const unpacked = <Data>(data: Data): Data =>
  copied(data, (one) => (MARK in one ? decimal(one[MARK] as string) : null)) as Data;

const isDecimal = (one: object): one is Decimal => 'plus' in one && 'toFixed' in one;

type Change = (one: Readonly<Record<string, unknown>>) => unknown;

function copied(data: unknown, change: Change, known: Map<object, unknown> = new Map()): unknown {
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return data;
  const met = known.get(data);
  if (met !== undefined) return met;
  const copy = Array.isArray(data)
    ? data.map((item) => copied(item, change, known))
    : copiedObject(data, change, known);
  known.set(data, copy);
  return copy;
}

function copiedObject(data: object, change: Change, known: Map<object, unknown>): unknown {
  const changed = change(data as Readonly<Record<string, unknown>>);
  if (changed !== null) return changed;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(data)) copy[key] = copied((data as Record<string, unknown>)[key], change, known);
  return copy;
}
