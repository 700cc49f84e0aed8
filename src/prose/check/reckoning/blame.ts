/**
 * Who is blamed for a claim that fails: a number, for those that one other value of it would set right, less those that
 * hold and would then fail; a slip of the hand that makes that value speaks for it.
 */
import { type Decimal, decimal, rounded } from '#core/decimal.ts';
import type { Interval } from '#core/figure.ts';
import { holds, meet, openInterval } from '#prose/check/interval.ts';
import type { PrintedNumber } from '#prose/check/rule.ts';
import { type Claim, derivedIn, holdsWith, indexIn, type Term, wantedOf } from './claim.ts';
import { type Typo, typoOf } from './typo.ts';

/** The claims of a document by where their numbers stand. */
export type Numbers = ReadonlyMap<number, readonly Claim[]>;

export function numbersIn(claims: readonly Claim[]): Numbers {
  const byNumber = new Map<number, Claim[]>();
  for (const claim of claims)
    for (const start of new Set(claim.terms.map(({ number }) => number.at.start))) {
      const of = byNumber.get(start);
      if (of) of.push(claim);
      else byNumber.set(start, [claim]);
    }
  return byNumber;
}

export type Blame = {
  readonly term: Term;
  readonly fixes: readonly Claim[];
  readonly breaks: number;
  readonly holding: number;
  readonly typo: Typo | null;
  readonly weight: number;
};

/** Who may be blamed, the weightiest first; of equals the earliest. */
export function blamesFor(open: ReadonlySet<Claim>, byNumber: Numbers): readonly Blame[] {
  const seen = new Set<number>();
  const blames: Blame[] = [];
  for (const claim of open)
    for (const term of claim.terms) {
      const { start } = term.number.at;
      if (seen.has(start)) continue;
      seen.add(start);
      const blame = blameOf(term, byNumber.get(start) ?? [], open);
      if (blame !== null) blames.push(blame);
    }
  return blames.toSorted(weightiestFirst);
}

/** Of equals the earliest. */
export const weightiestFirst = (a: Blame, b: Blame): number =>
  b.weight - a.weight || a.term.number.at.start - b.term.number.at.start;

const slipWeights = { swapped: 0.8, thousandfold: 0.8, 'last-digit': 0.3, 'one-digit': 0.5 } as const;

type Weighed = { readonly failing: readonly Claim[]; readonly blame: Blame | null };

const weighedBefore = new WeakMap<Term, Weighed>();

/** What a number is blamed for; it is weighed anew only when other claims of it are open than before: a long report has hundreds. */
export function blameOf(term: Term, claims: readonly Claim[], open: ReadonlySet<Claim>): Blame | null {
  const failing = claims.filter((claim) => open.has(claim));
  const known = weighedBefore.get(term);
  if (known?.failing.length === failing.length && failing.every((claim, at) => claim === known.failing[at]))
    return known.blame;
  const blame = weighedBlame(term, claims, failing);
  weighedBefore.set(term, { failing, blame });
  return blame;
}

function weighedBlame(term: Term, claims: readonly Claim[], failing: readonly Claim[]): Blame | null {
  const { number } = term;
  if (number.at.start < 0) return null;
  let wanted: Interval | null = null;
  for (const claim of failing) {
    const own = wantedOf(claim, indexIn(claim, number));
    if (own === null) continue;
    wanted = wanted === null ? own : (meet(wanted, own) ?? wanted);
  }
  if (wanted === null) return null;
  const typo = typoOf(number, wanted, { exact: term.exact, money: failing.some(({ scaled }) => scaled === true) });
  const value = typo?.value ?? nearest(wanted, number);
  const replaced = new Map([[number.at.start, openInterval(value, number.decimals, number.approx)]]);
  const fixes = failing.filter((claim) => holdsWith(claim, replaced));
  if (fixes.length === 0) return null;
  const holding = claims.filter((claim) => !failing.includes(claim) && holdsWith(claim));
  const breaks = holding.filter((claim) => !holdsWith(claim, replaced)).length;
  const weight =
    fixes.length -
    breaks +
    slipWeight(number, typo) +
    (isMiddle(typo, wanted) ? 0.15 : 0) +
    derivedWeight(fixes, number);
  return { term, fixes, breaks, holding: holding.length, typo, weight };
}

/** The slip makes the sum exactly, not only within what rounding lets pass. */
const isMiddle = (typo: Typo | null, { low, high }: Interval): boolean =>
  typo?.value.eq(low.plus(high).div(2)) ?? false;

/** Two digits swap themselves by chance. */
const slipWeight = (number: PrintedNumber, typo: Typo | null): number =>
  typo === null ? 0 : digitsOf(number) >= 3 ? slipWeights[typo.kind] : 0.1;

/** A percent is reckoned from its values; a total may as well be the one that is right. */
function derivedWeight([claim, ...others]: readonly Claim[], number: PrintedNumber): number {
  if (claim === undefined || others.length > 0 || !isDerived(claim, number)) return 0;
  return claim.kind === 'sum' ? 0.2 : 0.6;
}

export const isDerived = (claim: Claim, number: PrintedNumber): boolean => indexIn(claim, number) === derivedIn(claim);

/** The wanted value with the decimals that are printed. */
function nearest(wanted: Interval, { decimals }: PrintedNumber): Decimal {
  const middle = rounded(wanted.low.plus(wanted.high).div(2), decimals);
  return holds(wanted, middle) ? middle : wanted.low.plus(wanted.high).div(2);
}

/** As printed, without point and comma. */
export const digitsOf = ({ value, decimals }: PrintedNumber): number =>
  value.abs().times(decimal(10).pow(decimals)).toFixed(0).length;
