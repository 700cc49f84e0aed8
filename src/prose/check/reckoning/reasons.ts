/**
 * Why a claim fails, where that can be said: which value was meant, the other base, a part left out, the wrong direction.
 */
import { type Decimal, decimal, printDecimal, rounded } from '#core/decimal.ts';
import type { ProblemData } from '#core/problem.ts';
import { exactly, meet, minus, over, plus, sumOf, times } from '#prose/check/interval.ts';
import { type Claim, derivedIn, type Term, valuesOf, without } from './claim.ts';
import type { Typo } from './typo.ts';

type About = { readonly term: Term; readonly typo: Typo | null };

const HUNDRED = decimal(100);

/** Parameters of a message: the value reckoned, and the phrase that explains the slip. */
export function reasonOf(claim: Claim, { term, typo }: About): ProblemData {
  const { number } = term;
  const data = { wrong: printDecimal(number.value), ...computedIn(claim), slip: '@none' };
  if (typo === null) return { ...data, ...(explained[claim.kind]?.(claim) ?? {}) };
  const point = number.at.start === claim.terms[derivedIn(claim)]?.number.at.start ? pointOf(claim) : null;
  const isPoint = point === null || rounded(point, number.decimals).eq(typo.value);
  return {
    ...data,
    slip: `@${typo.kind}`,
    suggested: printDecimal(typo.value, number.decimals),
    rounding: isPoint ? '@none' : '@within-rounding',
  };
}

/** The reckoned term as the others, taken as they are printed, make it. */
export function pointOf({ terms, relation, derived = 0 }: Claim): Decimal | null {
  const term = terms[derived];
  const points = terms.map((one) => valuesOf(one, exactly(one.number.value)));
  const wanted = relation.wanted(derived, points);
  if (term === undefined || wanted === null || term.factor.eq(0)) return null;
  return wanted.low.plus(wanted.high).div(2).div(term.factor);
}

/** What reckoning gives; of a change also which way it went. */
function computedIn(claim: Claim): ProblemData {
  const point = pointOf(claim);
  const term = claim.terms[derivedIn(claim)];
  if (point === null || term === undefined) return { computed: '' };
  const { decimals } = term.number;
  const most = claim.kind === 'sum' || claim.kind === 'difference' ? mostDecimals(claim) : Math.max(1, decimals);
  const size = printDecimal(rounded(point.abs(), most));
  if (claim.kind !== 'growth' && claim.kind !== 'difference') return { computed: size };
  return { computed: point.times(term.factor).lt(0) ? '@fall' : '@rise', size };
}

/**
 * The change went the other way than is said: a rise where reckoning gives a fall. Digits may then be swapped until they
 * fit, but the words are wrong before any digit is.
 */
export function isWrongWay(claim: Claim): boolean {
  if (claim.kind !== 'growth' && claim.kind !== 'difference') return false;
  const term = claim.terms[derivedIn(claim)];
  const point = pointOf(claim);
  return term !== undefined && (point?.times(term.number.value).lt(0) ?? false);
}

const mostDecimals = ({ terms }: Claim): number => Math.max(...terms.map(({ number }) => number.decimals));

const explained: Partial<Readonly<Record<Claim['kind'], (claim: Claim) => ProblemData | null>>> = {
  ratio: explainedRatio,
  growth: explainedRatio,
  difference: explainedDifference,
  sum: explainedSum,
};

function explainedDifference(claim: Claim): ProblemData | null {
  const term = claim.terms[derivedIn(claim)];
  const point = pointOf(claim);
  if (term === undefined || point === null || !isWrongWay(claim)) return null;
  return { slip: point.abs().eq(term.number.value.abs()) ? '@opposite' : wayOf(point.times(term.factor)) };
}

const wayOf = (change: Decimal): string => (change.lt(0) ? '@falls' : '@rises');

function explainedRatio(claim: Claim): ProblemData | null {
  const { kind, terms } = claim;
  const [percent, part, base] = terms.map((term) => valuesOf(term));
  if (!percent || !part || !base) return null;
  const less = exactly(kind === 'growth' ? HUNDRED : decimal(0));
  const straight = over(part, base);
  const inverse = over(base, part);
  if (!straight || !inverse) return null;
  const levelOf = (quotient: typeof straight) => times(quotient, exactly(HUNDRED));
  const negative = times(percent, exactly(decimal(-1)));
  if (kind === 'growth' && meet(negative, minus(levelOf(straight), less))) return { slip: '@opposite' };
  if (isWrongWay(claim)) return { slip: straight.high.lt(1) ? '@falls' : '@rises' };
  if (kind === 'growth' && meet(percent, levelOf(straight)))
    return {
      slip: '@whole-index',
      suggested: printDecimal(percent.low.plus(percent.high).div(2).minus(HUNDRED)),
    };
  if (kind === 'growth' && meet(percent, minus(exactly(HUNDRED), levelOf(inverse)))) return { slip: '@inverse' };
  if (kind === 'ratio' && meet(percent, levelOf(inverse))) return { slip: '@inverse' };
  if (kind === 'ratio' && meet(percent, minus(exactly(HUNDRED), levelOf(straight)))) return { slip: '@remainder' };
  return null;
}

function explainedSum({ terms, data }: Claim): ProblemData | null {
  const [whole, ...parts] = terms.map((term) => valuesOf(term));
  if (!whole) return null;
  const all = sumOf(parts);
  for (const [index, part] of parts.entries()) {
    const name = String(data[`part${index + 1}`] ?? printDecimal(terms[index + 1]?.number.value ?? decimal(0)));
    if (parts.length > 2 && meet(whole, without(all, part)) !== null) return { slip: '@without-part', part: name };
    if (parts.length > 2 && meet(whole, plus(all, part)) !== null) return { slip: '@part-twice', part: name };
  }
  const middle = minus(whole, all);
  const difference = middle.low.plus(middle.high).div(2);
  return { slip: '@difference', difference: printDecimal(difference.abs()) };
}
