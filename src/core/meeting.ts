/**
 * Meetings of a review: who held which, under whose chair, who came, its papers, what was said and what became of that.
 */
import type { Day } from './day.ts';
import type { UnitCode } from './unit.ts';

/** giao ban Thường trực, phiên họp UBND, hội nghị BTV, hội nghị BCH, kỳ họp HĐND. */
export const meetingKinds = ['standing', 'government', 'bureau', 'committee', 'council'] as const;

/** giấy mời, chương trình, kịch bản điều hành, báo cáo tóm tắt, biên bản, kết luận. */
export const meetingPaperKinds = [
  'invitation',
  'programme',
  'script',
  'summary',
  'minutes',
  'conclusion',
  'other',
] as const;

export type Meeting = {
  readonly id: string;
  readonly body: string;
  readonly kind: (typeof meetingKinds)[number];
  /** Of the body's meetings of this kind in the term. */
  readonly ordinal: number | null;
  readonly term: string | null;
  readonly heldOn: Day;
  readonly place: string | null;
  readonly chair: { readonly name: string; readonly post: string | null } | null;
  readonly called: number | null;
  readonly present: number | null;
  readonly attendance: readonly Attending[];
  readonly conclusion: string | null;
};

export type Attending = {
  readonly unit: UnitCode | null;
  readonly name: string | null;
  readonly present: boolean;
  readonly reason: string | null;
};

export type MeetingPaper = {
  readonly kind: (typeof meetingPaperKinds)[number];
  readonly file: string;
  readonly bytes: Uint8Array;
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
