/**
 * Units of measure: what may be added to what, and by which factor.
 */
import type { Decimal } from './decimal.ts';

export type Measure = {
  /** As printed: `tỷ đồng`, `ha`, `%`, `vụ`. The key of the measure. */
  readonly name: string;
  readonly english: string;
  /** Only measures of one dimension convert: `money`, `area`, `percent`, or the thing counted (`hộ`). */
  readonly dimension: string;
  /** How many of the dimension's base one of this is, as exact text: `1000000000` for tỷ đồng. */
  readonly factor: string;
};

/** A value with its unit of measure. */
export type Quantity = { readonly value: Decimal; readonly measure: Measure };
