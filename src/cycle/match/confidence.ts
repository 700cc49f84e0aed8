/**
 * From how well each candidate fits to how sure we are of it: the candidates and `none of these` share one certainty, so
 * two that fit alike are each at most half sure, and a poor fit is mostly none. The two numbers a kind needs, and one
 * rising line for all kinds, are fitted on labelled mentions (`calibration.ts`), so that of the matches called 90 % sure
 * about 90 % are right.
 */
import { type CalibratedKind, calibration } from './calibration.ts';

/** How well a candidate fits, 0 to 1; no probability yet. */
export type Scored<T> = { readonly of: T; readonly score: number };

/** How sure we are of a candidate, 0 to 1: of those called 0.9 about nine in ten are right. */
export type Sure<T> = { readonly of: T; readonly confidence: number };

/** How fast certainty grows with the fit, and the fit at which one candidate alone is as likely as none. */
export type Curve = { readonly steepness: number; readonly ease: number };

/**
 * At or above it a mention is matched, below it a person is asked. A wrong figure in a report is found late or never, a
 * question costs a minute: even of the least sure matches more than four in five must be right.
 */
export const LINE = 0.85;

const MOST = 0.995;
const LEAST = 0.005;

const logit = (score: number): number => {
  const inside = Math.min(MOST, Math.max(LEAST, score));
  return Math.log(inside / (1 - inside));
};

/** The certainty of each candidate, in the order given. */
export function shares<T>(scored: readonly Scored<T>[], { steepness, ease }: Curve): readonly Sure<T>[] {
  const pulls = scored.map(({ score }) => Math.exp(steepness * logit(score) + ease));
  const all = pulls.reduce((sum, pull) => sum + pull, 1);
  return scored.map(({ of }, index) => ({ of, confidence: (pulls[index] ?? 0) / all }));
}

/** Points of a rising line: a best share of so much was right so often. From 0 to 1, straight between two points. */
export type Rise = readonly (readonly [share: number, right: number])[];

/** The best candidate's share as the rising line tells it; what it gains or loses the others and none give or get. */
export function risen<T>(sure: readonly Sure<T>[], rise: Rise): readonly Sure<T>[] {
  const sorted = [...sure].sort((a, b) => b.confidence - a.confidence);
  const [best, ...others] = sorted;
  if (best === undefined) return [];
  const confidence = along(rise, best.confidence);
  const left = best.confidence >= 1 ? 0 : (1 - confidence) / (1 - best.confidence);
  const most = Math.min(confidence, 1 - confidence);
  return [
    { of: best.of, confidence },
    ...others.map((one) => ({ of: one.of, confidence: Math.min(most, one.confidence * left) })),
  ];
}

function along(rise: Rise, share: number): number {
  const above = rise.findIndex(([from]) => from >= share);
  const [to, right] = rise[above] ?? [1, 1];
  const [from, low] = rise[above - 1] ?? [0, 0];
  return to === from ? right : low + ((right - low) * (share - from)) / (to - from);
}

/**
 * The candidates of a kind with their calibrated confidence, best first; equal ones in the order given.
 *
 * @example surely('unit', [{ of: bacSon, score: 1 }])[0].confidence >= LINE // true
 */
export const surely = <T>(kind: CalibratedKind, scored: readonly Scored<T>[]): readonly Sure<T>[] =>
  risen(shares(scored, calibration.curves[kind]), calibration.rise);
