/**
 * The rules of TT, each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';
import { ending } from './ending.ts';
import { head } from './head.ts';
import { letters } from './letters.ts';
import { numberAndDate } from './number-and-date.ts';
import { page } from './page.ts';
import { structure } from './structure.ts';

export const layoutRules: readonly Rule[] = [page, letters, head, numberAndDate, structure, ending];
