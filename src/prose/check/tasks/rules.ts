/**
 * The rules of NV, each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';

export const taskRules: readonly Rule[] = [];
