/**
 * The rules of figures (SL), each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';
import { announced } from './announced.ts';
import { points, unnamedBase } from './bases.ts';
import { completion } from './completion.ts';
import { cumulative } from './cumulative.ts';
import { exceededPlan } from './exceeded-plan.ts';
import { growth } from './growth.ts';
import { partAndWhole } from './part-and-whole.ts';
import { proseSums, taskCounts } from './prose-sums.ts';
import { againstRegister, history } from './register.ts';
import { mixedUnits, shareTotals, tableColumns, tableRows } from './table-sums.ts';
import { millions, toldTwice } from './told-twice.ts';
import { wordsAndNumbers } from './words-and-numbers.ts';

export const figureRules: readonly Rule[] = [
  growth,
  completion,
  proseSums,
  taskCounts,
  tableRows,
  tableColumns,
  shareTotals,
  partAndWhole,
  mixedUnits,
  exceededPlan,
  wordsAndNumbers,
  points,
  unnamedBase,
  toldTwice,
  millions,
  cumulative,
  announced,
  againstRegister,
  history,
];
