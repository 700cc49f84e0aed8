/**
 * The rules of TT, each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';

export const layoutRules: readonly Rule[] = [];
