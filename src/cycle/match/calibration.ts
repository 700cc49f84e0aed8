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
    indicator: { steepness: 1.65, ease: -0.75 },
    unit: { steepness: 1.14, ease: -0.93 },
    directive: { steepness: 1.21, ease: -4.09 },
    task: { steepness: 3.76, ease: 0.55 },
  },
  rise: [
    [0, 0],
    [0.024, 0.015],
    [0.189, 0.203],
    [0.424, 0.328],
    [0.551, 0.619],
    [0.643, 0.679],
    [0.819, 0.898],
    [0.915, 0.983],
    [0.974, 0.998],
    [0.997, 1],
    [1, 1],
  ],
};
