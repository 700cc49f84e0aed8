/**
 * The rules of figures (SL), each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';
import { exceededPlan } from './exceeded-plan.ts';
import { growth } from './growth.ts';

export const figureRules: readonly Rule[] = [growth, exceededPlan];
