/**
 * The rules of KY, each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';

export const periodRules: readonly Rule[] = [];
