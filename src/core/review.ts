/**
 * The round for a period: who reviews, when, under whose chair, and whether it may be closed.
 */

import type { Day } from './day.ts';
import type { CutOff, PeriodCode } from './period.ts';
import type { UnitCode } from './unit.ts';

export type Review = {
  readonly period: PeriodCode;
  readonly cutOff: CutOff;
  /** Code of the body that reviews. */
  readonly host: string;
  readonly ordinal: number;
  readonly term: string;
  /** With the post: `đồng chí Trần Văn Khuê, Thành ủy viên, Bí thư Quận ủy`. */
  readonly chair: { readonly name: string; readonly post: string };
  readonly date: Day;
  readonly session: 'morning' | 'afternoon' | 'day';
  readonly place: string;
  readonly attendance: {
    readonly called: number | null;
    readonly present: number | null;
    readonly guests: readonly string[];
  };
  /** Units that owe a report for this period. */
  readonly owed: readonly UnitCode[];
  readonly reportsDue: Day;
  readonly previous: PeriodCode | null;
  /** Findings confirmed by a named person and things the units cannot say: notable facts with their source. */
  readonly notes: readonly { readonly field: string; readonly words: string; readonly source: string }[];
};

export type Body = {
  readonly code: string;
  readonly name: string;
  /** In capitals over the issuer in a head: `THÀNH ỦY HẢI PHÒNG`. */
  readonly superior: string | null;
  readonly side: 'party' | 'state' | 'front';
  /** In symbols: `QU`. */
  readonly symbol: string;
  /** On whose behalf and by whom: `T/M BAN THƯỜNG VỤ`, `BÍ THƯ`. */
  readonly signing: { readonly on: string; readonly post: string; readonly name: string | null };
  readonly office: string | null;
};

export type Authority = {
  readonly code: string;
  readonly name: string;
  /** `quận`, `phường`, `xã`, `thành phố`. */
  readonly level: string;
  readonly place: string;
  /** What in its data is illustrative; printed on every page and paper when not null. */
  readonly illustrative: string | null;
};
