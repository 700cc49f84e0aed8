/**
 * Drafts of a review's papers, frozen at each step with every figure as it stood, and the reports issued from them.
 */
import type { Day } from './day.ts';
import type { Decimal } from './decimal.ts';

/** trình Thường trực, trình BTV, tài liệu hội nghị, hoàn thiện, trình ký. */
export const draftSteps = ['standing', 'bureau', 'conference', 'finishing', 'signing'] as const;
export type DraftStep = (typeof draftSteps)[number];

/** A figure as a paper prints it. */
export type FrozenFigure = {
  readonly key: string;
  /** Null for what is not known. */
  readonly value: Decimal | null;
  readonly printed: string;
  readonly arithmetic: string | null;
  /** Keys of the figures under it. */
  readonly restsOn: readonly string[];
  /** One of them waits for a named person. */
  readonly unconfirmed: boolean;
};

export type Draft = {
  readonly draft: number;
  readonly step: DraftStep;
  readonly frozenAt: string;
  /** Up to where in the ledger it saw. */
  readonly position: number;
  readonly by: string | null;
};

export type IssuedReport = {
  readonly version: number;
  readonly draft: number;
  readonly body: string;
  /** `Số 123-BC/QU`. */
  readonly symbol: string;
  readonly issuedOn: Day;
  /** The chain's head as printed on it. */
  readonly head: string | null;
  /** What a further version changes; null for the first. */
  readonly changed: string | null;
  readonly by: string | null;
};

export const editKinds = ['words', 'insert', 'delete', 'move', 'follow'] as const;
/** sửa lời, thêm, xóa, chuyển, theo bản máy soạn. */
export type EditKind = (typeof editKinds)[number];

/** What somebody did to a block of a draft before it is frozen; every save is a further one. */
export type SavedEdit = {
  /** Within the paper, from 1. */
  readonly number: number;
  readonly block: string;
  readonly kind: EditKind;
  /** JSON of the words and of where they stand: `src/cycle/draft/edit.ts`. */
  readonly said: string;
  readonly at: string;
  readonly by: string | null;
};

/** The figures of a draft when somebody last looked at what changed: JSON of `src/cycle/draft/beneath.ts`. */
export type DraftSeen = {
  readonly number: number;
  readonly figures: string;
  readonly at: string;
  readonly by: string | null;
};
