/**
 * TP: what can be wrong with a file as a file. BM: the secrecy stamp, told without a quote.
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const file: Readonly<Record<string, ProblemEntry>> = {};
