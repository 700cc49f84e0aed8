/**
 * SL, VD, DV, NV, KY, TT: what a check or a review finds in figures, citations, units, tasks, periods and layout.
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const check: Readonly<Record<string, ProblemEntry>> = {};
