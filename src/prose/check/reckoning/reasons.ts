/**
 * Why a claim fails, where that can be said: which value was meant, the other base, a part left out, the wrong direction.
 */
import { type Decimal, decimal, printDecimal, rounded } from '#core/decimal.ts';
import type { ProblemData } from '#core/problem.ts';
import { exactly, meet, minus, over, sumOf, times } from '#prose/check/interval.ts';
import { type Claim, derivedIn, type Term, valuesOf } from './claim.ts';
import type { Typo } from './typo.ts';

type About = { readonly term: Term; readonly typo: Typo | null };

const HUNDRED = decimal(100);

/** Parameters of a message: the value reckoned, and the phrase that explains the slip. */
export function reasonOf(claim: Claim, { term, typo }: About): ProblemData {
  const { number } = term;
  const data = { wrong: printDecimal(number.value), computed: computedIn(claim), slip: '@none' };
  if (typo !== null) return { ...data, slip: `@${typo.kind}`, suggested: printDecimal(typo.value, number.decimals) };
  return { ...data, ...(explained[claim.kind]?.(claim) ?? {}) };
}

/** The reckoned term as the others, taken as they are printed, make it. */
export function pointOf({ terms, relation, derived = 0 }: Claim): Decimal | null {
  const term = terms[derived];
  const points = terms.map((one) => valuesOf(one, exactly(one.number.value)));
  const wanted = relation.wanted(derived, points);
  if (term === undefined || wanted === null || term.factor.eq(0)) return null;
  return wanted.low.plus(wanted.high).div(2).div(term.factor);
}

function computedIn(claim: Claim): string {
  const point = pointOf(claim);
  if (point === null) return '';
  const decimals = claim.terms[derivedIn(claim)]?.number.decimals ?? 0;
  const most = claim.kind === 'sum' || claim.kind === 'difference' ? mostDecimals(claim) : Math.max(1, decimals);
  return printDecimal(rounded(point.abs(), most));
}

const mostDecimals = ({ terms }: Claim): number => Math.max(...terms.map(({ number }) => number.decimals));

const explained: Partial<Readonly<Record<Claim['kind'], (claim: Claim) => ProblemData | null>>> = {
  ratio: explainedRatio,
  growth: explainedRatio,
  sum: explainedSum,
};

function explainedRatio({ kind, terms }: Claim): ProblemData | null {
  const [percent, part, base] = terms.map((term) => valuesOf(term));
  if (!percent || !part || !base) return null;
  const less = exactly(kind === 'growth' ? HUNDRED : decimal(0));
  const straight = over(part, base);
  const inverse = over(base, part);
  if (!straight || !inverse) return null;
  const levelOf = (quotient: typeof straight) => times(quotient, exactly(HUNDRED));
  const negative = times(percent, exactly(decimal(-1)));
  if (kind === 'growth' && meet(negative, minus(levelOf(straight), less))) return { slip: '@opposite' };
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
    if (parts.length > 2 && meet(whole, sumOf(parts.filter((_, at) => at !== index))) !== null)
      return { slip: '@without-part', part: name };
    if (parts.length > 2 && meet(whole, sumOf([...parts, part])) !== null) return { slip: '@part-twice', part: name };
  }
  const middle = minus(whole, all);
  const difference = middle.low.plus(middle.high).div(2);
  return { slip: '@difference', difference: printDecimal(difference.abs()) };
}
