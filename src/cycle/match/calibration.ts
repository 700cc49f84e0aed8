/**
 * The fitted numbers behind every confidence (`confidence.ts`): two a kind, by greatest likelihood, and one rising line,
 * by the share of right answers in groups, on the 697 labelled mentions of corpus/matching/mentions/own.jsonl against
 * both authorities' catalogues. Not to be edited by hand: `npx tsx corpus/matching/fit-calibration.ts --write` fits them
 * again and shows by cross-validation how they hold.
 */
import type { Curve, Rise } from './confidence.ts';

export type CalibratedKind = 'indicator' | 'unit' | 'directive' | 'task';

export type Calibration = { readonly curves: Readonly<Record<CalibratedKind, Curve>>; readonly rise: Rise };

export const calibration: Calibration = {
  curves: {
    indicator: { steepness: 1.89, ease: -0.42 },
    unit: { steepness: 1.72, ease: -0.2 },
    directive: { steepness: 1.7, ease: -1.32 },
    task: { steepness: 3.76, ease: 0.88 },
  },
  rise: [
    [0, 0],
    [0.019, 0.016],
    [0.191, 0.136],
    [0.428, 0.319],
    [0.555, 0.452],
    [0.666, 0.622],
    [0.744, 0.736],
    [0.86, 0.891],
    [0.929, 0.926],
    [0.975, 0.998],
    [0.999, 1],
    [1, 1],
  ],
};
