/**
 * The dossier of a review: everything it found and wrote, with the trace. `dossier.json` is this type,
 * decimals as strings. Numbers refer to each other by key: figures and targets are the leaves, derivations
 * the inner nodes; runs of the papers carry the key of the number they print.
 */
import type { Contest, Coverage } from '#core/consolidation.ts';
import type { Day } from '#core/day.ts';
import type { Derivation } from '#core/derivation.ts';
import type { Directive } from '#core/directive.ts';
import type { Figure, FilePlace, Vintage } from '#core/figure.ts';
import type { Finding, Waiver } from '#core/finding.ts';
import type { Indicator, IndicatorCode } from '#core/indicator.ts';
import type { Verdict } from '#core/outlook.ts';
import type { Authority, Body, Hole, Review } from '#core/review.ts';
import type { Target, TargetBasis } from '#core/target.ts';
import type { CarriedTask, Task } from '#core/task.ts';
import type { Unit, UnitCode } from '#core/unit.ts';
import type { Circulation } from '#cycle/take-in/circulation.ts';
import type { Document } from '#paper/document.ts';
import type { WordedProblem } from '#prose/words/problems.ts';
import type { Sent } from '#prose/write/matter.ts';

/** How a source document is laid out over its text, for showing it: offsets into `text`. */
export type TextBlock =
  | {
      readonly kind: 'paragraph';
      readonly start: number;
      readonly end: number;
      readonly heading?: number;
      readonly align?: string;
    }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly {
        readonly start: number;
        readonly end: number;
        readonly colSpan: number;
        readonly rowSpan: number;
      }[])[];
    };

export type SubmissionState = 'read' | 'superseded' | 'refused' | 'later' | 'unit-unknown' | 'other-period';

/** One file a unit sent. A refused file keeps no text. */
export type Submission = {
  readonly file: string;
  readonly sha256: string;
  readonly kind: 'docx' | 'xlsx' | 'pdf' | 'txt' | null;
  readonly unit: UnitCode | null;
  readonly recognisedBy: 'listed' | 'head' | 'name' | null;
  readonly received: Day | null;
  readonly version: number;
  readonly supersededBy: string | null;
  readonly state: SubmissionState;
  readonly symbol: string | null;
  /** Marked for a conference or for inside use: kept from anything public. */
  readonly circulation: Circulation | null;
  readonly text: string;
  readonly layout: readonly TextBlock[];
};

/** What was read but not matched, with the best candidates: asked, never guessed. */
export type Unmatched = {
  readonly at: FilePlace;
  readonly label: string;
  readonly unit: UnitCode | null;
  readonly why: 'unknown' | 'two-alike' | 'measure' | 'ambiguous' | 'other-period' | 'out-of-range';
  readonly candidates: readonly { readonly indicator: IndicatorCode; readonly confidence: number }[];
};

/** One indicator of the review; every number by key. */
export type AssessmentRow = {
  readonly indicator: IndicatorCode;
  readonly now: string;
  readonly vintage: Vintage;
  readonly coverage: Coverage;
  readonly parts: readonly string[];
  readonly contests: readonly Contest[];
  readonly beside: { readonly figure: string; readonly difference: string } | null;
  readonly lastYear: string | null;
  readonly lastYearParts: readonly string[];
  readonly lastYearWhole: string | null;
  readonly comparison: { readonly result: string; readonly sameUnits: readonly UnitCode[] | null } | null;
  readonly completions: readonly { readonly target: string; readonly basis: TargetBasis; readonly result: string }[];
  readonly agencyEstimate: string | null;
  readonly outlook: {
    readonly verdict: Verdict;
    readonly monthsLeft: number;
    readonly pathBasis: 'seasonal' | 'calendar' | 'level' | null;
    readonly yearsUsed: readonly number[];
    readonly path: string | null;
    readonly gapToPlan: string | null;
    readonly gapToPath: string | null;
    readonly pace: string | null;
    readonly averageSoFar: string | null;
    readonly averageLastYear: string | null;
    readonly bestEver: string | null;
    readonly low: string | null;
    readonly middle: string | null;
    readonly high: string | null;
  } | null;
};

export type Papers = { readonly report: Document; readonly notice: Document; readonly news: Document };

export type Dossier = {
  readonly format: 'bokhuyet-dossier/1';
  readonly authority: Authority;
  readonly body: Body;
  readonly side: 'party' | 'state';
  readonly review: Review;
  /** Nothing known after this day was used. */
  readonly on: Day;
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  readonly submissions: readonly Submission[];
  readonly sent: readonly Sent[];
  readonly figures: readonly Figure[];
  readonly targets: readonly Target[];
  readonly derivations: readonly Derivation[];
  readonly assessments: readonly AssessmentRow[];
  readonly findings: readonly Finding[];
  /** Proposals that people put something else in the place of, or dropped; where there are any. */
  readonly answered?: readonly Finding[];
  readonly waivers: readonly Waiver[];
  readonly carried: readonly CarriedTask[];
  readonly remedies: readonly Task[];
  readonly directives: readonly Directive[];
  readonly mentions: readonly {
    readonly at: FilePlace;
    readonly words: string;
    readonly directive: string | null;
    readonly candidates: readonly string[];
  }[];
  readonly unmatched: readonly Unmatched[];
  readonly problems: readonly WordedProblem[];
  readonly confirmed: { readonly count: number; readonly total: number };
  readonly draft: boolean;
  /** What keeps the review from being closed; not in dossiers written before there was a closing rule. */
  readonly holes?: readonly Hole[];
  readonly papers: Papers;
};

/** What JSON makes of a type: decimals become strings. */
export type Printed<T> = T extends string | number | boolean | null
  ? T
  : T extends { toFixed: unknown; plus: unknown }
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Printed<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Printed<T[Key]> }
        : T;

export type DossierJson = Printed<Dossier>;
