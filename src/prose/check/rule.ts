/**
 * The contract of a check: what a rule is given, what it gives back, and the examples it is held to.
 *
 * A rule is one file (or one entry of a table). It names what it can find by code and says where and with which
 * parameters; the words stand in `src/prose/words/problems/check-*.ts`. It never throws, has no clock and finds nothing
 * where it cannot be sure: a false alarm costs more than a miss.
 */
import type { Day } from '#core/day.ts';
import type { Decimal } from '#core/decimal.ts';
import type { Directive } from '#core/directive.ts';
import type { Figure, Interval } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import type { PeriodCode } from '#core/period.ts';
import type { ProblemData, Severity } from '#core/problem.ts';
import type { Target } from '#core/target.ts';
import type { Task } from '#core/task.ts';
import type { Unit, UnitCode } from '#core/unit.ts';
import type { Document, Piece, Place } from '#paper/document.ts';
import type { Reading } from '#prose/read/reading.ts';
import type { Column } from '#prose/read/tables/columns.ts';
import type { Grid } from '#prose/read/tables/grids.ts';
import type { Words } from '#prose/words/problems.ts';

/** A stretch of the running text. */
export type Stretch = { readonly start: number; readonly end: number };

/** A number as printed, with every value its rounding allows; `at` is where it stands. */
export type PrintedNumber = {
  readonly value: Decimal;
  readonly decimals: number;
  readonly interval: Interval;
  readonly approx: string | null;
  readonly at: Stretch;
};

/** A row of a table below its header; `numbers` by grid column. */
export type TableRow = {
  readonly index: number;
  readonly label: string;
  readonly at: Stretch;
  /** The number in the order column or before the label: `I`, `1.2`, `-`; empty where there is none. */
  readonly order: string;
  /** Greater is deeper. */
  readonly level: number;
  readonly isTotal: boolean;
  /** `Trong đó: …` */
  readonly isPart: boolean;
  readonly unit: string | null;
  readonly numbers: ReadonlyMap<number, PrintedNumber>;
};

export type ExaminedTable = {
  /** Index into `document.blocks`. */
  readonly block: number;
  readonly place: Place;
  readonly title: string | null;
  /** Unit of measure named above the table. */
  readonly unit: string | null;
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
};

/** A statement of the document that is surely about one of the register's indicators. */
export type RegisterMatch = {
  readonly at: Stretch;
  readonly indicator: Indicator;
  /** Code of the unit it is about; the owner where it is of the whole authority. */
  readonly unit: UnitCode;
  readonly whole: boolean;
  readonly period: PeriodCode;
  /** In the indicator's measure. */
  readonly value: Decimal | null;
  /** As the document prints it, with its own measure. */
  readonly printed: { readonly value: Decimal; readonly decimals: number; readonly measure: string };
  readonly approx: string | null;
  readonly estimate: boolean;
};

/** What the office has on record, as plain data; known on the day of the check. */
export type Register = {
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly figures: readonly Figure[];
  readonly directives: readonly Directive[];
  readonly tasks: readonly Task[];
  readonly matches: readonly RegisterMatch[];
};

/** One document, ready to be checked. */
export type Examined = {
  readonly document: Document;
  readonly reading: Reading;
  readonly text: string;
  /** The paragraphs and cells of the running text in order. */
  readonly pieces: readonly Piece[];
  readonly tables: readonly ExaminedTable[];
  /** The day the check is made. */
  readonly on: Day;
  /** The day the document is of: printed in its head, else the day of the meeting; null when it names none. */
  readonly written: Day | null;
  readonly register: Register | null;
};

/**
 * A number (or other words) a problem rests on; `wanted` holds the values that would set it right, all else left as it is.
 * Problems that share one and would be set right by one value follow from one slip and are told once.
 */
export type Rest = Stretch & { readonly wanted?: Interval };

/** What a rule found; the stretch is where the office should look. */
export type Found = Stretch & {
  readonly code: string;
  readonly data?: ProblemData;
  /** Where it differs from the table's severity. */
  readonly severity?: Severity;
  readonly rests?: readonly Rest[];
};

/**
 * A document of a few lines and what the rule must find in it. Lines of `text` that begin with `|` are rows of a table
 * (`| STT | Chỉ tiêu | … |`); `document` stands for what lines cannot say.
 */
export type Example = {
  readonly case: 'fires' | 'just misses' | 'does not apply';
  readonly text: string;
  readonly document?: Document;
  readonly on?: string;
  readonly register?: Partial<Register>;
  /** What the rule must find, no less and no more: code and the words at the place. Nothing where it misses. */
  readonly finds?: readonly { readonly code: string; readonly quote: string }[];
  readonly why?: Words;
};

export type Rule = {
  /** Names its page: `parts-and-whole`. */
  readonly name: string;
  readonly codes: readonly string[];
  readonly title: Words;
  /** What is compared with what, by which law or rule, and what is let pass. */
  readonly about: Words;
  readonly examples: readonly Example[];
  readonly find: (examined: Examined) => readonly Found[];
};
