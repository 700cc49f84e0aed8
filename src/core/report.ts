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
