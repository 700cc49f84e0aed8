/**
 * A plan told before what came of it: `Sản lượng thủy sản (kế hoạch 5.200 tấn) đạt 5.340 tấn`, `dự toán giao 120 tỷ đồng,
 * thực hiện 98,4 tỷ đồng`, `Trên kế hoạch 3.400 ha, đã gieo trồng 3.512 ha`.
 *
 * The first number is the plan of the statement that the second one opens, under the name that stood before both.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook } from '#prose/lexicon/phrase-book.ts';
import { BASES } from '#prose/lexicon/statements.ts';
import type { Source } from '#prose/read/source.ts';
import { type Lead, leadOf } from './leads.ts';
import type { Quantity } from './quantities.ts';

/** A plan that waits for its result, and the name of both. */
export type PlanFirst = { readonly plan: Quantity; readonly label: Lead['label'] };

const bases = phraseBook(BASES);
/** Between a plan and its result. */
const LONGEST_STEP = 12;
/** Words of a bracket that holds a plan. */
const LONGEST_PLAN = 8;
const BESIDE = new Set(['trên', 'với', 'so', 'theo'].map(fold));

/** The plan that a quantity states when the next one states its result; null when it does not. */
export function planFirst(
  source: Source,
  said: { readonly quantity: Quantity; readonly lead: Lead; readonly since: number },
  following: Quantity | undefined,
): PlanFirst | null {
  const { quantity, lead, since } = said;
  if (!following || following.from - quantity.to > LONGEST_STEP || !isAlike(quantity, following)) return null;
  const open = openBefore(source, quantity);
  if (open === null && (lead.base !== 'plan' || !isBare(lead))) return null;
  const result = leadOf(source, quantity.to, following.from);
  if (result.base !== null || result.semicolon || result.parts || result.sign !== null) return null;
  if (result.verb !== null && result.verb !== 'reach' && result.verb !== 'left') return null;
  const told = result.verb !== null || result.estimate;
  if (open !== null) {
    const label = open > since ? leadOf(source, since, open).label : null;
    return label !== null && result.label === null && result.bracket === 'closed' ? { plan: quantity, label } : null;
  }
  if (!told || lead.bracket !== null) return null;
  const head = lead.label ?? (lead.plan && lead.plan.from > since ? leadOf(source, since, lead.plan.from).label : null);
  if (result.label === null) return head || lead.plan ? { plan: quantity, label: head ?? lead.plan } : null;
  const beside = lead.plan ? BESIDE.has(source.tokens[lead.plan.from - 1]?.key ?? '') : lead.baseWords !== null;
  return head === null && beside ? { plan: quantity, label: null } : null;
}

/** Nothing is said of the number but that it is the plan: `tổng kế hoạch vốn là 61,8 tỷ đồng`. */
const isBare = ({ verb, plan, estimate, sign }: Lead): boolean =>
  (verb === null || (verb === 'reach' && plan !== null)) && !estimate && sign === null;

/** The lead of the result: under the name before the plan where it has none of its own. */
export const leadOfResult = (lead: Lead, first: PlanFirst | null): Lead =>
  first?.label && lead.label === null ? { ...lead, label: first.label, fresh: false } : lead;

/** Both in the same unit, or both of the same things. */
const isAlike = (plan: Quantity, result: Quantity): boolean =>
  plan.kind === result.kind &&
  plan.kind !== 'points' &&
  plan.kind !== 'times' &&
  (plan.kind === 'money' || (plan.unit ?? plan.noun)?.split('/')[0] === (result.unit ?? result.noun)?.split('/')[0]);

/** The bracket that holds nothing but a plan and this quantity; null for none. */
function openBefore({ tokens }: Source, { from, to }: Quantity): number | null {
  if (tokens[to]?.key !== ')') return null;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_PLAN); at -= 1)
    if (tokens[at]?.key === '(')
      return bases.at(tokens, at + 1, from)?.value === 'plan' && tokens[at - 1]?.kind === 'word' ? at : null;
  return null;
}
