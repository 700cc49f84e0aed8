/**
 * Meetings of a review: who held which, under whose chair, who came, its papers, what was said and what became of that.
 */
import type { Day } from './day.ts';
import type { UnitCode } from './unit.ts';

/** giao ban Thường trực, phiên họp UBND, hội nghị BTV, hội nghị BCH, kỳ họp HĐND. */
export const meetingKinds = ['standing', 'government', 'bureau', 'committee', 'council'] as const;

/** giấy mời, chương trình, kịch bản điều hành, báo cáo tóm tắt, điểm danh, biên bản, kết luận, tiếp thu và giải trình. */
export const meetingPaperKinds = [
  'invitation',
  'programme',
  'script',
  'summary',
  'attendance',
  'minutes',
  'conclusion',
  'opinions',
  'other',
] as const;

/** What a meeting goes through, one step after the other. */
export const agendaSteps = [
  'opening',
  'welcome',
  'report',
  'discussion',
  'answers',
  'vote',
  'conclusion',
  'closing',
] as const;

export type AgendaItem = {
  readonly step: (typeof agendaSteps)[number];
  readonly what: string;
  /** An agency or a post, and who by name; both null while nobody is said. */
  readonly who: string | null;
  readonly name: string | null;
  readonly minutes: number;
};

/** Votes on what was laid before a meeting. */
export type Vote = { readonly agreed: number; readonly against: number; readonly abstained: number };

export type Meeting = {
  readonly id: string;
  readonly body: string;
  readonly kind: (typeof meetingKinds)[number];
  /** Of the body's meetings of this kind in the term. */
  readonly ordinal: number | null;
  readonly term: string | null;
  readonly heldOn: Day;
  /** `14:00`; null while nobody has said it. */
  readonly begins: string | null;
  readonly ends: string | null;
  readonly place: string | null;
  readonly chair: { readonly name: string; readonly post: string | null } | null;
  readonly secretary: string | null;
  /** The standard one where empty. */
  readonly agenda: readonly AgendaItem[];
  /** What is laid before it. */
  readonly documents: readonly string[];
  readonly called: number | null;
  readonly present: number | null;
  readonly attendance: readonly Attending[];
  readonly vote: Vote | null;
  readonly conclusion: string | null;
  /** Number and symbol of the notice it went out by: `21-TB/QU`. */
  readonly symbol: string | null;
};

/** Of a meeting of which only the day is known. */
export const nothingHeld = {
  ...{ begins: null, ends: null, place: null, chair: null, secretary: null, agenda: [], documents: [] },
  ...{ called: null, present: null, attendance: [], vote: null, conclusion: null, symbol: null },
} as const satisfies Partial<Meeting>;

export type Attending = {
  readonly unit: UnitCode | null;
  readonly name: string | null;
  readonly present: boolean;
  readonly reason: string | null;
  /** Who came in their stead; then nobody is missing. */
  readonly substitute: string | null;
};

export type MeetingPaper = {
  readonly kind: (typeof meetingPaperKinds)[number];
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What people changed in the words it was drafted with, to draft it anew; null of a file from elsewhere. */
  readonly edits: Uint8Array | null;
};

export type Opinion = {
  readonly name: string | null;
  readonly unit: UnitCode | null;
  readonly said: string;
  /** Null while nobody has answered it. */
  readonly answer: {
    readonly takenOver: boolean;
    readonly explanation: string | null;
    readonly by: string;
    readonly on: Day;
    /** Where in a draft it was taken over. */
    readonly inDraft?: { readonly paper: string; readonly block: string } | undefined;
  } | null;
};
