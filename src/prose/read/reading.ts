/**
 * What reading a document gives: facts, each with the words it came from and their place.
 *
 * The shapes are those that `bokhuyet read --json` prints; the precise parts (decimals, the parts'
 * own spans, readings of what is ambiguous) are for the program.
 */
import type { Decimal } from '#core/decimal.ts';
import type { Place } from '#paper/document.ts';

/** A stretch of the running text; offsets count UTF-16 units. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly place: Place | null;
};

/** A number as it was printed: its exact value and how many decimals stood there. */
export type Printed = {
  readonly value: Decimal;
  readonly decimals: number;
  readonly span: Span;
  readonly approx: string | null;
};

export type Completion = {
  readonly percent: Decimal;
  readonly basis: string | null;
  readonly span: Span | null;
  readonly approx: string | null;
};

/** One statement about one indicator, from a clause or a table's row. */
export type FigureFact = Span & {
  readonly label: string;
  readonly value: Decimal | null;
  readonly unit: string | null;
  /** Signed percent against the same period unless `basis` says otherwise. */
  readonly growthPct: Decimal | null;
  /** Completion in percent; the first where several bases are named. */
  readonly planPct: Decimal | null;
  readonly completions: readonly Completion[];
  readonly approx: string | null;
  readonly estimate: boolean;
  /** A promise for a coming period, not a result. */
  readonly target: boolean;
  /** The words after the growth that name another base than the same period. */
  readonly basis: string | null;
  /** The whole this is a part of (`trong đó`, `riêng`, a nested row). */
  readonly parent: string | null;
  /** The unit it is of, where a table gives a figure for each; null in prose. */
  readonly whose: string | null;
  /** The day up to which it is counted, ISO. */
  readonly until: string | null;
  /** The period the figure's own words or column name, as a period code: `2019-9M`. */
  readonly period: string | null;
  readonly from: 'prose' | 'table';
  /** Columns beside the result in a table, in the row's unit. */
  readonly planValue: Decimal | null;
  readonly lastValue: Decimal | null;
  /** Absolute difference against the base. */
  readonly change: Decimal | null;
  /** Said in so many words that nothing arose. */
  readonly nothingArose: boolean;
  /** Why there is more than one way to read it, and the ways; null when there is one. */
  readonly ambiguous: {
    readonly why: string;
    readonly readings: readonly {
      readonly planPct?: Decimal;
      readonly growthPct?: Decimal;
      readonly value?: Decimal;
    }[];
  } | null;
  /** Where each part stands, for lighting up and checking. */
  readonly printed: {
    readonly value?: Printed;
    readonly growth?: Printed;
    readonly planValue?: Printed;
    readonly lastValue?: Printed;
  };
};

export type CountFact = Span & {
  readonly what: string;
  /** What was counted with what was done to it, the name it would have as an indicator: `kết nạp đảng viên mới`. */
  readonly label: string;
  readonly value: Decimal;
  readonly total: Decimal | null;
};

export type DirectiveMention = Span & {
  readonly type: string;
  readonly number: string;
  readonly issuer: string | null;
  readonly date: string | null;
  /** `title`: named in the document's own title. */
  readonly role: 'cited' | 'own' | 'basis' | 'title';
};

export type FindingFact = Span & {
  readonly kind: 'achievement' | 'shortcoming';
  readonly cause: string | null;
  /** Words of degree as written: `một số`, `nhiều`, `chưa cao`. */
  readonly degree: string | null;
};

export type TaskFact = Span & {
  readonly lead: string | null;
  readonly support: readonly string[];
  readonly deliverable: string | null;
  /** ISO day when firm. */
  readonly due: string | null;
  /** The deadline's words, firm or vague. */
  readonly dueWords: string | null;
};

export type Meta = {
  readonly host: string | null;
  readonly ordinal: number | null;
  readonly date: string | null;
  readonly period: string | null;
  readonly chair: string | null;
  /** Who issued the document, from its head: `UBND phường Bắc Sơn`. */
  readonly issuer: string | null;
  /** Number and symbol of the document itself. */
  readonly symbol: string | null;
  /** The date in the document's head, ISO. */
  readonly issuedOn: string | null;
  /** From a chair's title or the head, what the document calls itself: `Báo cáo`. */
  readonly type: string | null;
};

export type Reading = {
  readonly text: string;
  readonly meta: Meta;
  readonly figures: readonly FigureFact[];
  readonly counts: readonly CountFact[];
  readonly directives: readonly DirectiveMention[];
  readonly findings: readonly FindingFact[];
  readonly tasks: readonly TaskFact[];
};
