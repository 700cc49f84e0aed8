/**
 * Every rule of the check, family by family. A new rule is a file in its family's folder and a name in its list.
 */
import { citationRules } from './citations/rules.ts';
import { figureRules } from './figures/rules.ts';
import { layoutRules } from './layout/rules.ts';
import { periodRules } from './periods/rules.ts';
import type { Rule } from './rule.ts';
import { taskRules } from './tasks/rules.ts';
import { unitRules } from './units/rules.ts';

export const rules: readonly Rule[] = [
  ...figureRules,
  ...citationRules,
  ...unitRules,
  ...taskRules,
  ...periodRules,
  ...layoutRules,
];
