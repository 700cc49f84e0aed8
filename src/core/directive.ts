/**
 * A directing document. Symbols are not unique (Party numbers restart every term, QĐ and TT each mean two things):
 * the key is issuer, type, number and date.
 */
import type { Day } from './day.ts';
import type { UnitCode } from './unit.ts';

export type Directive = {
  readonly code: string;
  /** `Nghị quyết`, `Chỉ thị`, `Chương trình hành động`. */
  readonly type: string;
  readonly number: string;
  /** As printed, where known: `35-CT/TW`. */
  readonly symbol: string | null;
  /** `Bộ Chính trị`, `Thành ủy Hải Phòng`, `HĐND thành phố`. */
  readonly issuer: string;
  readonly issuerAliases: readonly string[];
  /** Null where not known: then it matches any date of its term. */
  readonly date: Day | null;
  readonly abstract: string | null;
  readonly implements: readonly string[];
  readonly replacedBy: string | null;
  readonly real: boolean;
};

/** What a directive demands, point by point; one without an owner is what nobody has taken up. */
export type Clause = { readonly clause: string; readonly demands: string; readonly owner: UnitCode | null };

/** Code of what had replaced it by the day; a replacement that the register does not date counts as done. */
export function replacementOf({ replacedBy }: Directive, register: readonly Directive[], on: Day): string | null {
  const date = register.find((other) => other.code === replacedBy)?.date ?? null;
  return replacedBy !== null && (date === null || date <= on) ? replacedBy : null;
}
