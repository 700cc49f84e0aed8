/**
 * The rules of VD, each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';

export const citationRules: readonly Rule[] = [];
