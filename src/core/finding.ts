/**
 * What a review finds: results and shortcomings, each with evidence. A shortcoming is answered by a remedy or a waiver.
 */
import type { Field } from './field.ts';
import type { FilePlace } from './figure.ts';
import type { IndicatorCode } from './indicator.ts';
import type { UnitCode } from './unit.ts';

export type FindingState = 'remedied' | 'being-remedied' | 'not-remedied';

/** The signs a reckoned finding rests on. */
export type FindingReason = 'target-met' | 'on-path' | 'better' | 'behind-path' | 'hard' | 'misses' | 'wrong-direction';

export type Finding = {
  /** Stable: made from what it is about, not from its position. */
  readonly id: string;
  readonly kind: 'achievement' | 'shortcoming';
  readonly field: Field;
  /** reckoned from figures; read in units' reports; carried from the last review. */
  readonly origin: 'reckoned' | 'read' | 'carried';
  readonly indicator: IndicatorCode | null;
  /** The words as units wrote them, or null when the writer says it from the figures. */
  readonly words: string | null;
  /** Units it is about; empty for the whole authority. */
  readonly units: readonly UnitCode[];
  readonly degree: string | null;
  /** As stated by a unit; null is printed as `[CẦN BỔ SUNG]`, never invented. */
  readonly cause: string | null;
  readonly evidence: { readonly keys: readonly string[]; readonly places: readonly FilePlace[] };
  readonly state: FindingState | null;
  /** Proposed by the machine until a named person takes it over. */
  readonly confirmed: boolean;
  /** Proposed findings that a person made it of: itself put right, several put together, a part of one. */
  readonly from?: readonly string[];
  /** Signs: only of reckoned findings. Subject: the key under which papers tell it together with others. */
  readonly reasons?: readonly FindingReason[];
  readonly subject?: string | null;
};

export type Waiver = { readonly finding: string; readonly reason: string; readonly by: string; readonly on: string };
