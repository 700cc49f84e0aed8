/**
 * What the page and its worker tell each other. A document goes in as its bytes and never goes anywhere else.
 */
import type { Day } from '#core/day.ts';
import type { Severity } from '#core/problem.ts';
import type { Annotated } from '#paper/annotate/annotate.ts';
import type { Words } from '#prose/words/problems.ts';
import type { Drawing } from '#web/pages/check/drawing.ts';

export type AskedCheck = {
  readonly kind: 'check';
  readonly id: number;
  readonly name: string;
  readonly on: Day;
  /** Null for a file too large to be loaded, and for the example, which the worker writes itself. */
  readonly bytes: ArrayBuffer | null;
  readonly size: number;
  readonly example: boolean;
};

export type Asked =
  | AskedCheck
  /** `dismissed` by the place of the problem, from 0. */
  | { readonly kind: 'annotate'; readonly id: number; readonly dismissed: ReadonlyMap<number, string> }
  | { readonly kind: 'forget'; readonly id: number };

export type ShownProblem = {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly code: string;
  readonly severity: Severity;
  /** Null where it is about the document as a whole. */
  readonly at: { readonly start: number; readonly end: number } | null;
  readonly quote: string | null;
  /** The place as a person finds it; null where it is about the document as a whole. */
  readonly where: Words | null;
  readonly message: Words;
  readonly advice: Words;
};

export type Checked = {
  /** Null where nothing of the file may be shown or kept: it bears a secrecy stamp. */
  readonly drawing: Drawing | null;
  readonly problems: readonly ShownProblem[];
  /** What was left out or guessed when the file was read. */
  readonly notices: readonly Words[];
};

export type Refused = { readonly code: string; readonly message: Words; readonly advice: Words };

export type Step = 'reading' | 'checking';

export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly id: number; readonly step: Step }
  | { readonly kind: 'checked'; readonly id: number; readonly checked: Checked; readonly milliseconds: number }
  /** Null where it could not be written. */
  | { readonly kind: 'annotated'; readonly id: number; readonly copy: Annotated | null }
  | { readonly kind: 'refused'; readonly id: number; readonly refused: Refused };
