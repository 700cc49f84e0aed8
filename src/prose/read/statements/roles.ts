/**
 * What a quantity says of an indicator, decided by the verb before it and the base behind it.
 *
 * `bằng 89,5% so cùng kỳ` is a growth of −10.5, `bằng 84% dự toán` a completion; `vượt 23,2% dự
 * toán` is 123.2, but `vượt 132%` and `tăng 133,3% dự toán` are almost surely 132 and 133.3: both
 * readings are kept and the statement is marked ambiguous.
 */
import { type Decimal, zero } from '#core/decimal.ts';
import type { Base, Verb } from '#prose/lexicon/statements.ts';
import { CLASSIFIERS } from '#prose/lexicon/units.ts';
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
  /** It says more of a statement already begun. */
  readonly modifies: boolean;
};

type Against = { readonly base: Base | null; readonly words: string | null; readonly otherYear: boolean };
type Move = 'up' | 'down';

/** Adds a percent to a statement and returns the statement. */
export function applyPercent(one: Draft, part: PercentPart): Draft {
  if (isLevelInBracket(one, part)) return aside(one, part);
  if (isPlanBeside(one, part)) {
    one.plan ??= part.quantity;
    return one;
  }
  const against: Against = part.behind ?? { base: part.lead.base, words: part.lead.baseWords, otherYear: false };
  const verb = part.lead.sign ? (part.lead.sign === '+' ? 'up' : 'down') : part.lead.verb;
  if (
    part.quantity.kind === 'points' &&
    (verb === 'reach' || (verb === null && (part.lead.estimate || !part.modifies))) &&
    one.quantity === null &&
    (one.change === null || isValueBehind(one, part.lead))
  )
    return estimated(state(one, part), part);
  if (part.quantity.kind === 'points') return shift(one, signed(part.quantity.value, verb));
  if (verb === 'up' || verb === 'down') return move(one, part, { against, verb });
  if (verb === 'exceed') return exceed(one, part, against);
  if (verb === 'short' && against.base === 'plan')
    return complete(one, part, { percent: HUNDRED.minus(part.quantity.value), words: against.words });
  if (verb === 'short' && (against.base === 'period' || against.base === 'earlier'))
    return move(one, part, { against, verb: 'down' });
  if ((verb === 'share' || verb === 'left' || verb === 'to') && !fellToPlanShare(part) && !isShareOfPlan(part))
    return state(one, part);
  return level(one, part, against);
}

/** `rớt còn 68,4% chỉ tiêu`, `nâng lên 92% kế hoạch`: moved to so much of the plan; `còn 12% kế hoạch` is what is left to do. */
const fellToPlanShare = ({ lead, behind }: PercentPart): boolean =>
  (lead.verb === 'left' || lead.verb === 'to') &&
  behind?.base === 'plan' &&
  !COMPARES.test(behind.words) &&
  !REMAINS.test(lead.verbWords ?? '');

/** `thu 412 tỷ đồng, chiếm 76% dự toán`: of a plan a share is a completion. */
export const isShareOfPlan = ({ lead, behind, modifies }: Omit<PercentPart, 'flow'>): boolean =>
  modifies && lead.verb === 'share' && behind?.base === 'plan' && PLANNED.test(behind.words);

const PLANNED = /^(?:kế hoạch|KH|dự toán|DT|chỉ tiêu|nghị quyết|NQ|mục tiêu)(?![\p{L}])/iu;
const COMPARES = /^so(?: |$)/iu;
const REMAINS = /^(?:chỉ |hiện |vẫn |đang )?(?:còn|tồn|treo|dồn|đọng|ứ|kẹt|nằm)/iu;

const signed = (value: Decimal, verb: Verb | null): Decimal => (verb === 'down' ? value.times(-1) : value);

function shift(one: Draft, by: Decimal): Draft {
  one.change ??= by;
  return one;
}

function move(one: Draft, part: PercentPart, how: { against: Against; verb: Move }): Draft {
  const { against, verb } = how;
  const { value, upper, approx } = part.quantity;
  if (against.base === 'plan' && !against.otherYear && !isNextYears(one, against)) {
    if (value.gte(HUNDRED)) return unsure(one, part, against);
    return complete(one, part, { percent: HUNDRED.plus(signed(value, verb)), words: against.words });
  }
  if (part.quantity.since) {
    one.last ??= part.quantity;
    return one;
  }
  if (upper) {
    one.ambiguous = {
      why: 'range',
      readings: [{ growthPct: signed(value, verb) }, { growthPct: signed(upper, verb) }],
    };
    one.approx = approx;
    return one;
  }
  return grow(one, part, {
    value: signed(value, verb),
    basis: against.base === null ? null : basisWords(against.base, against.words),
  });
}

/** `Thu ngân sách năm 2026 4,85 tỷ đồng, tăng 11% so với dự toán 2025`: a coming year's promise moves from this year's plan. */
const isNextYears = (one: Draft, { words }: Against): boolean => one.target && NAMES_YEAR.test(words ?? '');

const NAMES_YEAR = /(?:^|\D)20\d\d$/u;

/** `vượt 23,2% dự toán`; behind a rate it is a difference and no completion. */
function exceed(one: Draft, part: PercentPart, against: Against): Draft {
  const isRate = one.quantity === null ? one.growth !== null : one.quantity.kind === 'percent' && part.modifies;
  if (against.base === 'period' || against.base === 'earlier') return move(one, part, { against, verb: 'up' });
  if (isRate && (against.base !== 'plan' || (part.behind === null && part.quantity.value.lt(HUNDRED)))) return one;
  if (part.quantity.value.gte(HUNDRED)) return unsure(one, part, against);
  return complete(one, part, { percent: HUNDRED.plus(part.quantity.value), words: against.words });
}

/** More than doubled against the plan, or simply that much of it: the text does not say. */
function unsure(one: Draft, part: PercentPart, against: Against): Draft {
  const { value } = part.quantity;
  one.ambiguous = { why: 'exceed', readings: [{ planPct: value }, { planPct: HUNDRED.plus(value) }] };
  return complete(one, part, { percent: value, words: against.words });
}

/** `đạt`, `bằng` or no verb: the base decides; without one, what the indicator is measured in. */
function level(one: Draft, part: PercentPart, against: Against): Draft {
  const { value } = part.quantity;
  if (isAside(part)) return aside(one, part);
  if (against.base === 'plan') return complete(one, part, { percent: value, words: against.words });
  if (part.lead.verb === 'equivalent' && one.change !== null)
    return move(one, part, { against, verb: one.change.lt(zero) ? 'down' : 'up' });
  if (against.base === 'period' || against.base === 'earlier') {
    return grow(one, part, { value: value.minus(HUNDRED), basis: basisWords(against.base, against.words) });
  }
  const level = one.growth?.value.eq(zero) === true;
  if ((one.change !== null || level) && isValueBehind(one, part.lead)) return estimated(state(one, part), part);
  if (part.flow) return complete(one, part, { percent: value, words: null });
  if (!part.modifies) return state(one, part);
  const measured = one.quantity !== null && one.quantity.kind !== 'percent';
  const said =
    part.lead.verb !== null ||
    part.lead.dash ||
    (part.lead.comma && part.lead.bracket === null) ||
    (part.lead.apart && !isCountOfWhole(one)) ||
    part.lead.bracket === 'open';
  return measured && said ? complete(one, part, { percent: value, words: null }) : one;
}

/** `25/25 cơ sở, 100%`: the percent is the ratio once more. */
const isCountOfWhole = (one: Draft): boolean => one.quantity?.kind === 'count' && one.quantity.whole !== null;

/** The plan's or last year's own percent beside a percent; beside a growth it is a planned growth and left out. */
function aside(one: Draft, part: PercentPart): Draft {
  if (one.quantity?.kind !== 'percent') return one;
  if (part.lead.base === 'plan') one.plan ??= part.quantity;
  else one.last ??= part.quantity;
  return one;
}

/** `87,9%, thấp hơn chỉ tiêu giao (89%)`: of a rate the bracket holds the plan's own level, no gap to it. */
const isLevelInBracket = (one: Draft, part: PercentPart): boolean =>
  part.modifies &&
  part.behind === null &&
  part.quantity.kind === 'percent' &&
  part.lead.bracket === 'open' &&
  part.lead.base !== null &&
  (one.quantity?.kind === 'percent' || (one.quantity === null && part.lead.base === 'other'));

/** `3,1% so với 5,5% nghị quyết giao`: the plan's own level, and no completion. */
const isPlanBeside = (one: Draft, { quantity, lead, behind, modifies }: PercentPart): boolean =>
  modifies &&
  quantity.kind === 'percent' &&
  one.quantity?.kind === 'percent' &&
  lead.base === 'other' &&
  lead.verb === null &&
  behind?.base === 'plan';

/** `(kế hoạch 9,05%)`: the plan's own percent in a bracket, not a completion. */
const isAside = (part: PercentPart): boolean =>
  part.modifies &&
  part.behind === null &&
  part.lead.base !== null &&
  part.lead.baseWords === null &&
  (part.lead.verb === null || part.lead.verb === 'reach');

function state(one: Draft, part: PercentPart): Draft {
  one.quantity ??= part.quantity;
  return one;
}

function estimated(one: Draft, part: PercentPart): Draft {
  one.estimate ||= part.lead.estimate;
  return one;
}

function complete(one: Draft, part: PercentPart, done: { percent: Decimal; words: string | null }): Draft {
  if (one.completions.length < 3)
    one.completions.push({ percent: done.percent, basis: done.words, quantity: part.quantity });
  return one;
}

/** Against last month and against the same period: the latter is the growth, as long as only one is kept. */
function grow(one: Draft, part: PercentPart, by: { value: Decimal; basis: string | null }): Draft {
  const same =
    one.growth !== null &&
    one.growth.basis !== null &&
    ((by.basis === null && part.behind?.base === 'period') ||
      (!NAMES_YEAR.test(one.growth.basis) && ofYearBefore(by.basis)));
  if (one.growth === null || same) one.growth = { value: by.value, quantity: part.quantity, basis: by.basis };
  return one;
}

/** `so với tháng 9/2013`: a month or quarter with its year is the same one a year before, which is what was asked for. */
const ofYearBefore = (basis: string | null): boolean => /(?:tháng|quý) .*20\d\d$/iu.test(basis ?? '');

/** `tăng 9% so với cùng kỳ, ước đạt 545 tỷ đồng`: the movement was said first, the value stands behind it. */
const isValueBehind = (one: Draft, lead: Lead): boolean =>
  one.quantity === null &&
  (one.growth !== null || one.change !== null) &&
  lead.comma &&
  lead.base === null &&
  (lead.verb === 'reach' || lead.verb === 'left' || lead.verb === 'to' || (lead.verb === null && lead.estimate));

/** `đạt 100% chỉ tiêu với 41 thanh niên`, `đạt 85% (120 tỷ đồng)`: how much the completion was of. */
const isWhatWasCompleted = (one: Draft, lead: Lead): boolean =>
  one.quantity === null &&
  one.completions.length > 0 &&
  lead.base === null &&
  (lead.verb === 'equivalent' || lead.apart || lead.bracket === 'open') &&
  !lead.comma;

/** `việc làm cho 14.000 lao động, giảm 600 hộ nghèo`: of other things than those just counted. */
function isAnotherThing(one: Draft, { kind, noun }: Quantity): boolean {
  const [own, said] = [noun?.toLowerCase() ?? '', one.quantity?.noun?.toLowerCase() ?? ''];
  if (kind !== 'count' || own === '' || said === '' || generic.has(own) || generic.has(said)) return false;
  return !own.startsWith(said) && !said.startsWith(own) && !(one.full ?? one.label).toLowerCase().includes(own);
}

const generic: ReadonlySet<string> = new Set([...CLASSIFIERS, 'đơn vị', 'cơ sở']);

/**
 * Adds an amount to the statement before it: a change, its plan or last year's value; false when it
 * is none of these.
 */
export function applyAmount(one: Draft, part: { quantity: Quantity; lead: Lead }): boolean {
  const { quantity, lead } = part;
  if (one.quantity === null && one.last?.since && (lead.verb === 'to' || lead.verb === 'left')) {
    one.quantity = quantity;
    return true;
  }
  if (isValueBehind(one, lead)) {
    one.quantity = quantity;
    one.estimate ||= lead.estimate;
    return true;
  }
  if (quantity.whole === null && isWhatWasCompleted(one, lead)) {
    one.quantity = quantity;
    return true;
  }
  const sameKind =
    (quantity.kind === 'count') === (one.quantity?.kind === 'count') ||
    (quantity.noun !== null && quantity.noun === one.quantity?.unit);
  if (!sameKind) return false;
  const aside = lead.verb === null || lead.verb === 'reach';
  if (aside && lead.base === 'plan') {
    one.plan ??= quantity;
    return true;
  }
  if (aside && (lead.base === 'period' || lead.base === 'earlier')) {
    one.last ??= quantity;
    return true;
  }
  if (lead.base === null && isAnotherThing(one, quantity)) return false;
  const down =
    lead.verb === 'down' ||
    lead.sign === '-' ||
    (lead.verb === 'equivalent' && one.growth !== null && one.growth.value.lt(zero));
  if (lead.verb !== 'up' && lead.verb !== 'down' && lead.verb !== 'equivalent' && lead.sign === null) return false;
  one.change ??= down ? quantity.value.times(-1) : quantity.value;
  return true;
}
