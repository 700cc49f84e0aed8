/**
 * The rules of VD, each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';
import { inForce } from './in-force.ts';

export const citationRules: readonly Rule[] = [inForce];
