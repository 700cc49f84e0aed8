/**
 * What is measured: its unit of measure, kind, how it is formed, and how it adds over units and time.
 */
import type { Day } from './day.ts';
import type { Field } from './field.ts';
import type { UnitCode } from './unit.ts';

export type IndicatorCode = string;

/** flow adds over time; stock takes the last; ratio re-divides; index follows its publisher. */
export type IndicatorKind = 'flow' | 'stock' | 'ratio' | 'index';

/** agency: one agency supplies the whole; added: from the units; vertical: a vertical agency supplies it. */
export type Formation = 'agency' | 'added' | 'vertical';

export type Carry = 'add' | 'by-population' | 'by-area' | 'last' | 'not-comparable';

export type Indicator = {
  readonly code: IndicatorCode;
  readonly name: string;
  readonly english: string;
  readonly field: Field;
  /** Name of a measure of `measure.ts`. */
  readonly measure: string;
  /** Decimals printed in papers. */
  readonly decimals: number;
  readonly kind: IndicatorKind;
  readonly formed: Formation;
  /** Who is responsible; supplies the figure when it is not added from units. */
  readonly owner: UnitCode;
  /** Kinds or codes of units that report it, when added from units. */
  readonly reportedBy: readonly UnitCode[];
  readonly direction: 'higher' | 'lower' | 'range' | 'neutral';
  readonly range: { readonly low: string; readonly high: string } | null;
  readonly price: 'none' | 'current' | 'constant-2010';
  /** For ratios: the indicators divided; null when the agency supplies the ratio itself. */
  readonly ratio: {
    readonly numerator: IndicatorCode;
    readonly denominator: IndicatorCode;
    readonly times: string;
  } | null;
  /** The whole this is a part of. */
  readonly partOf: IndicatorCode | null;
  /** In prose the growth is the message (`tăng 9%`), the value stands in the annex. */
  readonly saidAs: 'value' | 'growth';
  readonly from: Day;
  readonly to: Day | null;
  readonly carry: Carry;
  readonly aliases: readonly string[];
  /** A key indicator stands in the annex and its shortfall is a finding; others are only read and shown. */
  readonly key: boolean;
};
