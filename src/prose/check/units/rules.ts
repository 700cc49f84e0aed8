/**
 * The rules of DV, each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';
import { reformedBodies } from './reformed-bodies.ts';
import { twoParents } from './two-parents.ts';
import { unitsOnRecord } from './units-on-record.ts';

export const unitRules: readonly Rule[] = [reformedBodies, unitsOnRecord, twoParents];
