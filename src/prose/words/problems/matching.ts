/**
 * KH: what was read and could not be matched, and who did not report.
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const matching: Readonly<Record<string, ProblemEntry>> = {};
