/**
 * The rules of figures (SL), each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';
import { completion } from './completion.ts';
import { exceededPlan } from './exceeded-plan.ts';
import { growth } from './growth.ts';
import { proseSums, taskCounts } from './prose-sums.ts';
import { mixedUnits, partAndWhole, shareTotals, tableColumns, tableRows } from './table-sums.ts';

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
];
