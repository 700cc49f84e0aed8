/**
 * Who reports or is given work, as they were on a day: wards, departments, vertical agencies, organisations.
 * Units and their tree are dated; a name is never a key (`Phù Liễn` was used twice).
 */
import type { Day } from './day.ts';
import type { Field } from './field.ts';

export type UnitCode = string;

export type UnitKind = 'ward' | 'department' | 'vertical' | 'front' | 'organisation' | 'party' | 'school';

export type Unit = {
  readonly code: UnitCode;
  /** `phường Bắc Sơn`, `Phòng Kinh tế`. */
  readonly name: string;
  readonly kind: UnitKind;
  readonly from: Day;
  /** The last day it existed; null while it does. */
  readonly to: Day | null;
  readonly parent: UnitCode | null;
  readonly aliases: readonly string[];
  /** Codes in other systems: `{ tax: '10307016' }`. */
  readonly codes: Readonly<Record<string, string>>;
  /** What it is in charge of, for proposing who leads a remedy. */
  readonly fields: readonly Field[];
};

export type UnitRelation = {
  readonly on: Day;
  readonly kind: 'merge' | 'split' | 'rename' | 'move';
  readonly from: readonly UnitCode[];
  readonly to: readonly UnitCode[];
  /** By successor: the share of the predecessor that went there, 0 to 1, as exact text. */
  readonly shares: Readonly<Record<UnitCode, { readonly population?: string; readonly area?: string }>>;
};
