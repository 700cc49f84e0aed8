/**
 * What the papers of a round are written from: the review with nothing more than is known on the paper's day, and what a
 * paper needs beside it. Everything is decided before it gets here; what nobody stated stays null and becomes a hole.
 */
import type { Day } from '#core/day.ts';
import type { Figure } from '#core/figure.ts';
import type { Finding, Waiver } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import type { AgendaItem, Meeting, Opinion, Vote } from '#core/meeting.ts';
import type { Regime } from '#core/regime.ts';
import type { Draft, FrozenFigure } from '#core/report.ts';
import type { CarriedTask, Task } from '#core/task.ts';
import type { UnitCode } from '#core/unit.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';

/** Whoever answers questions about a paper. */
export type Contact = { readonly name: string; readonly phone: string | null; readonly email: string | null };

/** The request for reports: what is asked of whom, by when, in which outline and form. */
export type RequestMatter = {
  readonly round: ReviewMatter;
  /** Whom it is sent to. */
  readonly units: readonly UnitCode[];
  readonly due: Day;
  readonly regimes: readonly Regime[];
  /** What the form asks for, in its order. */
  readonly indicators: readonly Indicator[];
  readonly contact: Contact | null;
};

/** A meeting with everything its papers are written from. */
export type MeetingMatter = {
  readonly round: ReviewMatter;
  readonly meeting: Meeting;
  /** `14:00`; null while nobody has set it. */
  readonly begins: string | null;
  readonly agenda: readonly AgendaItem[];
  /** What is laid before it. */
  readonly documents: readonly string[];
  readonly secretary: string | null;
  readonly opinions: readonly Opinion[];
  readonly vote: Vote | null;
  /** What the meeting decided to have done. */
  readonly decided: readonly Task[];
};

/** A shortcoming with the tasks that were to make it good, or why none was given. */
export type Remedied = {
  readonly finding: Finding;
  readonly tasks: readonly CarriedTask[];
  readonly waiver: Waiver | null;
};

export type RemediedMatter = { readonly round: ReviewMatter; readonly rows: readonly Remedied[] };

/** A draft with the figures frozen in it. */
export type FrozenDraft = { readonly draft: Draft; readonly figures: readonly FrozenFigure[] };

export type ChangesMatter = {
  readonly round: ReviewMatter;
  /** Name of the paper: `báo cáo kết quả 9 tháng`. */
  readonly paper: string;
  readonly before: FrozenDraft;
  readonly after: FrozenDraft;
  /** What the printed numbers are called, by key; those of the review's own indicators need none. */
  readonly names: ReadonlyMap<string, string>;
  /** Figures either of them rests on, to say where a change comes from. */
  readonly figures: readonly Figure[];
};
