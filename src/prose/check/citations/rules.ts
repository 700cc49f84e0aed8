/**
 * The rules of VD, each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';
import { citationForm } from './citation-form.ts';
import { identity } from './identity.ts';
import { inForce } from './in-force.ts';
import { inRegister } from './in-register.ts';
import { symbolForm } from './symbol-form.ts';
import { symbolType } from './symbol-type.ts';
import { twoNumbers } from './two-numbers.ts';

export const citationRules: readonly Rule[] = [
  symbolForm,
  symbolType,
  twoNumbers,
  inForce,
  identity,
  citationForm,
  inRegister,
];
