/**
 * A number that was reckoned, with what it was reckoned from: the inner nodes of every trace.
 * Figures and targets are the leaves.
 */
import type { Decimal } from './decimal.ts';
import type { IndicatorCode } from './indicator.ts';
import type { PeriodCode } from './period.ts';
import type { UnitCode } from './unit.ts';

export type DerivationKind =
  | 'sum'
  | 'taken'
  | 'ratio'
  | 'growth'
  | 'points'
  | 'difference'
  | 'completion'
  | 'gap-to-plan'
  | 'gap-to-path'
  | 'path'
  | 'pace'
  | 'average-so-far'
  | 'average-last-year'
  | 'best-ever'
  | 'outlook-low'
  | 'outlook-high'
  | 'outlook-middle'
  | 'count';

export type Derivation = {
  readonly key: string;
  readonly kind: DerivationKind;
  readonly indicator: IndicatorCode | null;
  /** Null for the whole authority. */
  readonly unit: UnitCode | null;
  readonly period: PeriodCode;
  readonly value: Decimal | null;
  /** Name of a measure. */
  readonly measure: string;
  /** Keys of the figures, targets and derivations it came from, in the order of the arithmetic. */
  readonly from: readonly string[];
  /** The arithmetic with its numbers, for people: `(545 ÷ 500 − 1) × 100 = 9`. */
  readonly arithmetic: string;
  /** Every figure below it is confirmed by a named person. */
  readonly confirmed: boolean;
};

/** What a derivation is about, and what tells two of one kind apart (a target's basis, a year). */
export type Subject = {
  readonly indicator: IndicatorCode | null;
  readonly unit?: UnitCode | null;
  readonly period: PeriodCode;
  readonly tag?: string;
};

type Reckoned = Omit<Derivation, 'key' | 'indicator' | 'unit' | 'period'>;

/**
 * A derivation with its key, which is made of what it is about alone.
 *
 * @example derivationKey('sum', { indicator: 'THU', period: period('2019-9M') }) // 'sum|THU|2019-9M'
 */
export const derive = (about: Subject, reckoned: Reckoned): Derivation => ({
  key: derivationKey(reckoned.kind, about),
  indicator: about.indicator,
  unit: about.unit ?? null,
  period: about.period,
  ...reckoned,
});

export const derivationKey = (kind: DerivationKind, { indicator, unit, period, tag }: Subject): string =>
  [kind, indicator, unit, period, tag].filter((part) => part !== null && part !== undefined).join('|');
