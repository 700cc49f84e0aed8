/**
 * HS: mistakes in the folder that lays out an authority, each with file and line.
 */
import type { ProblemEntry } from '#prose/words/problems.ts';

export const folder: Readonly<Record<string, ProblemEntry>> = {};
