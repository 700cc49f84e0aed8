/**
 * What a quantity says of an indicator, decided by the verb before it and the base behind it.
 *
 * `bằng 89,5% so cùng kỳ` is a growth of −10.5, `bằng 84% dự toán` a completion; `vượt 23,2% dự
 * toán` is 123.2, but `vượt 132%` and `tăng 133,3% dự toán` are almost surely 132 and 133.3: both
 * readings are kept and the statement is marked ambiguous.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import type { Base, Verb } from '#prose/lexicon/statements.ts';
import type { BaseBehind } from './bases.ts';
import { basisWords, type Draft, HUNDRED } from './drafts.ts';
import type { Lead } from './leads.ts';
import type { Quantity } from './quantities.ts';

export type PercentPart = {
  readonly quantity: Quantity;
  readonly lead: Lead;
  readonly behind: BaseBehind | null;
  /** The label is that of something measured in another unit. */
  readonly flow: boolean;
  readonly modifies: boolean;
};

type Against = { readonly base: Base | null; readonly words: string | null; readonly otherYear: boolean };

/** Adds a percent to a statement. */
export function applyPercent(one: Draft, part: PercentPart): void {
  const against: Against = part.behind
    ? { base: part.behind.base, words: part.behind.words, otherYear: part.behind.otherYear }
    : { base: part.lead.base, words: part.lead.baseWords, otherYear: false };
  if (part.quantity.kind === 'points') return applyPoints(one, part);
  const verb = part.lead.sign ? (part.lead.sign === '+' ? 'up' : 'down') : part.lead.verb;
  if (verb === 'up' || verb === 'down') return applyMove(one, { part, against, verb });
  if (verb === 'exceed') return applyExcess(one, part, against);
  if (verb === 'short' && against.base === 'plan')
    return complete(one, part, { percent: HUNDRED.minus(part.quantity.value), words: against.words });
  if (verb === 'share' || verb === 'left' || verb === 'to') return state(one, part);
  applyLevel(one, part, { against, verb });
}

function applyPoints(one: Draft, part: PercentPart): void {
  const down = part.lead.verb === 'down';
  one.change = down ? part.quantity.value.times(-1) : part.quantity.value;
}

function applyMove(one: Draft, move: { part: PercentPart; against: Against; verb: 'up' | 'down' }): void {
  const { part, against, verb } = move;
  const { quantity } = part;
  const signed = verb === 'down' ? quantity.value.times(-1) : quantity.value;
  if (against.base === 'plan' && !against.otherYear) {
    if (quantity.value.lt(HUNDRED)) return complete(one, part, { percent: HUNDRED.plus(signed), words: against.words });
    return unsure(one, part, against);
  }
  if (quantity.upper) {
    one.ambiguous = {
      why: 'range',
      readings: [{ growthPct: signed }, { growthPct: verb === 'down' ? quantity.upper.times(-1) : quantity.upper }],
    };
    one.approx = quantity.approx;
    return;
  }
  if (one.growth === null)
    grow(one, part, { value: signed, basis: against.base === null ? null : basisWords(against.base, against.words) });
}

/** `vượt 23,2% dự toán`; on a rate it is a difference in points. */
function applyExcess(one: Draft, part: PercentPart, against: Against): void {
  const rateOnly = one.quantity === null && one.growth !== null;
  if (rateOnly || (one.quantity?.kind === 'percent' && part.modifies)) {
    one.change = one.change ?? null;
    return;
  }
  if (part.quantity.value.gte(HUNDRED)) return unsure(one, part, against);
  complete(one, part, { percent: HUNDRED.plus(part.quantity.value), words: against.words });
}

/** More than doubled against the plan, or simply that much of it: the text does not say. */
function unsure(one: Draft, part: PercentPart, against: Against): void {
  complete(one, part, { percent: part.quantity.value, words: against.words });
  one.ambiguous = {
    why: 'exceed',
    readings: [{ planPct: part.quantity.value }, { planPct: HUNDRED.plus(part.quantity.value) }],
  };
}

function applyLevel(one: Draft, part: PercentPart, how: { against: Against; verb: Verb | null }): void {
  const { against } = how;
  const { quantity } = part;
  if (against.base === 'plan') {
    if (isBracketedPlan(part)) return;
    return complete(one, part, { percent: quantity.value, words: against.words });
  }
  if (against.base === 'period' || against.base === 'earlier') {
    if (isBracketedPlan(part)) return;
    return grow(one, part, { value: quantity.value.minus(HUNDRED), basis: basisWords(against.base, against.words) });
  }
  if (part.flow) return complete(one, part, { percent: quantity.value, words: null });
  if (!part.modifies) return state(one, part);
  if (one.quantity !== null && one.quantity.kind !== 'percent' && part.lead.verb !== null)
    return complete(one, part, { percent: quantity.value, words: null });
  if (
    one.quantity !== null &&
    one.quantity.kind !== 'percent' &&
    part.lead.bracket === 'open' &&
    one.quantity.whole === null
  )
    complete(one, part, { percent: quantity.value, words: null });
}

/** `(kế hoạch 9,05%)`: the plan's own percent in a bracket, not a completion. */
const isBracketedPlan = (part: PercentPart): boolean =>
  part.behind === null && part.lead.verb === null && part.lead.bracket === 'open';

function state(one: Draft, part: PercentPart): void {
  if (one.quantity === null) one.quantity = part.quantity;
}

function complete(one: Draft, part: PercentPart, done: { percent: Decimal; words: string | null }): void {
  if (one.completions.length < 3)
    one.completions.push({ percent: done.percent, basis: done.words, quantity: part.quantity });
}

function grow(one: Draft, part: PercentPart, by: { value: Decimal; basis: string | null }): void {
  if (one.growth === null) one.growth = { value: by.value, quantity: part.quantity, basis: by.basis };
}

/** Adds a measured amount to the statement before it: a change, its plan or last year's value. False when it is none of these. */
export function applyVolume(one: Draft, part: { quantity: Quantity; lead: Lead }): boolean {
  const { quantity, lead } = part;
  if (lead.verb === 'up' || lead.verb === 'down' || lead.verb === 'equivalent') {
    const sameKind = quantity.kind !== 'count' || one.quantity?.kind === 'count';
    if (!sameKind) return false;
    const down =
      lead.verb === 'down' || (lead.verb === 'equivalent' && one.growth !== null && one.growth.value.lt(decimal(0)));
    one.change ??= down ? quantity.value.times(-1) : quantity.value;
    return true;
  }
  if (lead.sign && one.quantity) {
    one.change ??= lead.sign === '-' ? quantity.value.times(-1) : quantity.value;
    return true;
  }
  return false;
}
