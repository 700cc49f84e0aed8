/**
 * The words of TT, as a check of one document finds them (01 to 19; from 20 on a review finds them).
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const layoutWords: Readonly<Record<string, ProblemEntry>> = {};
