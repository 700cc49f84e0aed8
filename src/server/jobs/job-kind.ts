/**
 * What a kind of long work is: what it needs to know once, and what is done for each of its steps.
 */
import type { WordedProblem, Words } from '#prose/words/problems.ts';
import type { Asking } from '#store/access/acting.ts';
import type { Connection } from '#store/engine/connection.ts';
import type { DatabaseRefusal } from '#store/engine/refusal.ts';
import type { BegunStep, Claim, StepEnd } from '#store/jobs/claims.ts';

/** A problem of a step, in words; the code where the table of problems has one. */
export type StepProblem = { readonly code: string | null; readonly message: Words; readonly advice: Words | null };

/** One step, with whoever asked for the job as the one who acts now. */
export type StepWork<Ground> = {
  readonly connection: Connection;
  readonly who: Asking;
  readonly claim: Claim;
  readonly step: BegunStep;
  readonly ground: Ground;
};

export type JobKind<Ground = unknown> = {
  readonly kind: string;
  /** What all steps need, looked up once each time the job is taken up. */
  readonly ground: (connection: Connection, who: Asking, claim: Claim) => Promise<Ground>;
  readonly step: (work: StepWork<Ground>) => Promise<StepEnd>;
  /** How often a step is begun before it is given up. */
  readonly attempts: number;
  /** May not be done twice: a step whose end nobody knows is asked about. */
  readonly unended?: (step: BegunStep) => StepEnd;
};

/** A problem of the table, as a step keeps it. */
export const stepProblem = ({ code, message, advice }: WordedProblem): StepProblem => ({ code, message, advice });

/** What the database refused, in its words. */
export const refusedStep = ({ vi, en }: DatabaseRefusal): StepProblem => ({
  code: null,
  message: { vi, en },
  advice: null,
});
