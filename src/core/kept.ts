/**
 * What is on record of an authority beside what a review is reckoned from: people and their roles, regimes, registers, what
 * became of papers and findings, meetings, drafts and issued reports. A folder and a database hold the same.
 */
import type { Day } from './day.ts';
import type { Clause } from './directive.ts';
import type { Figure, FigureKey } from './figure.ts';
import type { FindingState } from './finding.ts';
import type { Meeting, MeetingPaper, Opinion } from './meeting.ts';
import type { PeriodCode } from './period.ts';
import type { GivenRole } from './permission.ts';
import type { Regime } from './regime.ts';
import type { Facts, OfCase, Register } from './register.ts';
import type { Draft, DraftSeen, FrozenFigure, IssuedReport, SavedEdit } from './report.ts';
import type { ExtensionAsked } from './task.ts';
import type { UnitCode } from './unit.ts';

/** A named person and the day. */
export type Vouched = { readonly by: string; readonly on: Day };

/** Somebody of whom more is on record than a name; once erased, nothing but the code. */
export type PersonKept = {
  readonly code: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly erased: Day | null;
  readonly roles: readonly RoleKept[];
};

/** A role with its days, a reporter's for a unit. */
export type RoleKept = {
  readonly role: GivenRole;
  readonly unit: UnitCode | null;
  readonly from: Day;
  readonly to: Day | null;
};

export type ClauseKept = Clause & { readonly directive: string };

/** A case with each version of what it says; of an erased one the hashes are left. */
export type CaseKept = OfCase & {
  readonly unit: UnitCode | null;
  readonly opened: Day;
  readonly closed: Day | null;
  readonly erased: Day | null;
  readonly versions: readonly (Vouched & { readonly facts: Facts | null; readonly hash: string | null })[];
};

/** What later reviews found a finding to be, and what rests under it: a figure's key, or words in a paper. */
export type FindingKept = {
  readonly finding: string;
  readonly states: readonly (Vouched & { readonly review: PeriodCode; readonly state: FindingState })[];
  readonly evidence: readonly EvidenceKept[];
};

export type EvidenceKept =
  | { readonly key: string }
  | {
      readonly review: PeriodCode;
      readonly file: string;
      readonly start: number;
      readonly end: number;
      readonly quote: string;
    };

/** Who assigned a task and at which meeting, into which reviews it was carried over, days asked for, papers that show it. */
export type TaskKept = {
  readonly task: string;
  readonly assignedBy: string | null;
  readonly meeting: MeetingOf | null;
  readonly carried: readonly (Vouched & { readonly review: PeriodCode; readonly words: string })[];
  readonly asked: readonly ExtensionAsked[];
  /** Each with the word of progress it came with, counted from 0; null of one that came alone. */
  readonly evidence: readonly { readonly file: string; readonly bytes: Uint8Array; readonly with: number | null }[];
};

/** A meeting of a review. */
export type MeetingOf = { readonly review: PeriodCode; readonly id: string };

export const paperStates = ['soft-copy', 'signed', 'sent-back', 'accepted'] as const;
/** bản mềm, bản ký, đề nghị rà soát, đã tiếp nhận. */
export type PaperState = (typeof paperStates)[number];

/** What became of a paper that was sent, and what readers read in it. */
export type PaperKept = {
  readonly file: string;
  readonly states: readonly (Vouched & { readonly state: PaperState; readonly reason: string | null })[];
  readonly readings: readonly { readonly reader: string; readonly facts: Uint8Array }[];
};

export const figureWordKinds = ['sent-back', 'corrected', 'explained', 'accepted'] as const;

/** What was said of one figure: đề nghị rà soát, đã sửa, giải trình, chấp nhận. */
export type FigureWord = Vouched & {
  readonly figure: FigureKey;
  readonly indicator: string;
  readonly unit: UnitCode;
  readonly period: PeriodCode;
  /** Who said the figure, and may answer. */
  readonly reportedBy: UnitCode;
  readonly kind: (typeof figureWordKinds)[number];
  readonly words: string | null;
};

/** What words of the papers mean: one indicator or one unit. */
export type AnswerKept = Vouched & {
  readonly words: string;
  readonly indicator: string | null;
  readonly unit: UnitCode | null;
};

export type MeetingKept = Meeting & {
  readonly papers: readonly MeetingPaper[];
  readonly opinions: readonly Opinion[];
};

export type DraftKept = Draft & {
  readonly paper: string;
  readonly bytes: Uint8Array;
  readonly figures: readonly FrozenFigure[];
  /** Block by block, where it was kept. */
  readonly text: Uint8Array | null;
};

/** With its own bytes where it went out as another file than the draft. */
export type IssuedKept = IssuedReport & { readonly paper: string; readonly bytes: Uint8Array | null };

/** What holds for every review. */
export type StandingKept = {
  readonly people: readonly PersonKept[];
  readonly regimes: readonly Regime[];
  readonly clauses: readonly ClauseKept[];
  readonly registers: readonly Register[];
  readonly cases: readonly CaseKept[];
  readonly findings: readonly FindingKept[];
  readonly tasks: readonly TaskKept[];
  /** Every figure, those of papers with those on record before, in the order of recording within its cell. */
  readonly figures: readonly Figure[];
};

export type ReviewKept = {
  readonly closed: Vouched | null;
  readonly papers: readonly PaperKept[];
  /** In the order said. */
  readonly words: readonly FigureWord[];
  /** In the order given. */
  readonly answers: readonly AnswerKept[];
  readonly meetings: readonly MeetingKept[];
  /** Of each paper in the order of its drafts, and of its versions. */
  readonly drafts: readonly DraftKept[];
  readonly issued: readonly IssuedKept[];
  /** What people did to papers before they were frozen, and which figures they had seen; of each paper in order. */
  readonly edits: readonly (SavedEdit & { readonly paper: string })[];
  readonly seen: readonly (DraftSeen & { readonly paper: string })[];
};
