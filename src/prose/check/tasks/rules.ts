/**
 * The rules of NV, each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';
import { unanswered } from './answers.ts';
import { notMentioned } from './carried.ts';
import { deadlineOff, deadlinePast } from './deadlines.ts';
import { missing } from './missing.ts';
import { twoLeads } from './two-leads.ts';

export const taskRules: readonly Rule[] = [missing, deadlinePast, deadlineOff, twoLeads, unanswered, notMentioned];
