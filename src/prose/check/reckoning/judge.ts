/**
 * Which number is wrong. Claims that fail are explained by as few numbers as can be: a number is blamed for those that one
 * other value of it would set right, less those that hold and would then fail; a slip of the hand that makes that value
 * speaks for it. What one number explains is told once, at that number.
 */
import { type Decimal, decimal, printDecimal, rounded } from '#core/decimal.ts';
import type { Interval } from '#core/figure.ts';
import { holds, meet, openInterval } from '#prose/check/interval.ts';
import type { Found, PrintedNumber } from '#prose/check/rule.ts';
import { type Claim, derivedIn, holdsWith, type Term, wantedOf } from './claim.ts';
import { isWrongWay, pointOf, reasonOf } from './reasons.ts';
import { printedOf } from './table-columns.ts';
import { type Typo, typoOf } from './typo.ts';

/** The problems that failing claims come from, each told once. */
export function judge(claims: readonly Claim[]): readonly Found[] {
  const failing = claims.filter((claim) => !holdsWith(claim));
  const byNumber = numbersIn(claims);
  const open = new Set(failing);
  const found: Found[] = [];
  while (open.size > 0) {
    const best = bestBlame(open, byNumber);
    if (best === null) break;
    for (const claim of best.fixes) open.delete(claim);
    found.push(...told(best));
  }
  for (const claim of open) if (claim.unsure !== true) found.push(unexplained(claim));
  return [...found, ...claims.filter(isCoarse).map((claim): Found => ({ ...unexplained(claim), severity: 'note' }))];
}

/** A percent fits only because a value is printed without its decimals: by the numbers as printed it is another. */
function isCoarse(claim: Claim): boolean {
  const percent = claim.terms[0];
  if ((claim.kind !== 'ratio' && claim.kind !== 'growth') || claim.unsure === true || percent === undefined)
    return false;
  const point = pointOf(claim);
  const approximate = claim.terms.some(({ number }) => number.approx !== null);
  return point !== null && !approximate && point.minus(percent.number.value).abs().gte(1) && holdsWith(claim);
}

type Numbers = ReadonlyMap<number, readonly Claim[]>;

function numbersIn(claims: readonly Claim[]): Numbers {
  const byNumber = new Map<number, Claim[]>();
  for (const claim of claims)
    for (const start of new Set(claim.terms.map(({ number }) => number.at.start))) {
      const of = byNumber.get(start);
      if (of) of.push(claim);
      else byNumber.set(start, [claim]);
    }
  return byNumber;
}

type Blame = {
  readonly term: Term;
  readonly fixes: readonly Claim[];
  readonly breaks: number;
  readonly holding: number;
  readonly typo: Typo | null;
  readonly weight: number;
};

/** The blame that leaves the fewest further ones; of those the weightiest. */
function bestBlame(open: ReadonlySet<Claim>, byNumber: Numbers): Blame | null {
  const [first, ...others] = blamesFor(open, byNumber);
  if (first === undefined || open.size > MOST_WEIGHED) return first ?? null;
  const near = others.filter(({ weight, fixes }) => fixes.length > 1 && weight >= first.weight - CLOSE);
  const weighed = [first, ...near].map((blame) => ({ blame, steps: stepsAfter(blame, open, byNumber) }));
  return weighed.toSorted((a, b) => a.steps - b.steps || b.blame.weight - a.blame.weight)[0]?.blame ?? null;
}

const MOST_WEIGHED = 30;
const CLOSE = 1.2;

/** How many more numbers must be blamed when this one is. */
function stepsAfter({ fixes }: Blame, open: ReadonlySet<Claim>, byNumber: Numbers): number {
  const left = new Set([...open].filter((claim) => !fixes.includes(claim)));
  let steps = 0;
  while (left.size > 0) {
    const next = blamesFor(left, byNumber)[0];
    if (next === undefined) break;
    for (const claim of next.fixes) left.delete(claim);
    steps += 1;
  }
  return steps + left.size;
}

/** Who may be blamed, the weightiest first; of equals the earliest. */
function blamesFor(open: ReadonlySet<Claim>, byNumber: Numbers): readonly Blame[] {
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
  return blames.toSorted((a, b) => b.weight - a.weight || a.term.number.at.start - b.term.number.at.start);
}

const slipWeights = { swapped: 0.8, thousandfold: 0.8, 'last-digit': 0.3, 'one-digit': 0.5 } as const;

type Weighed = { readonly failing: readonly Claim[]; readonly blame: Blame | null };

const weighedBefore = new WeakMap<Term, Weighed>();

/** A number is weighed anew only when other claims of it are open than before: a long report has hundreds. */
function blameOf(term: Term, claims: readonly Claim[], open: ReadonlySet<Claim>): Blame | null {
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

const isDerived = (claim: Claim, number: PrintedNumber): boolean => indexIn(claim, number) === derivedIn(claim);

const indexIn = ({ terms }: Claim, { at }: PrintedNumber): number =>
  terms.findIndex(({ number }) => number.at.start === at.start);

/** The wanted value with the decimals that are printed. */
function nearest(wanted: Interval, { decimals }: PrintedNumber): Decimal {
  const middle = rounded(wanted.low.plus(wanted.high).div(2), decimals);
  return holds(wanted, middle) ? middle : wanted.low.plus(wanted.high).div(2);
}

/**
 * A number is named where several claims agree that it is the one, or two swapped digits of it alone explain the slip;
 * else the claim's own place.
 */
function told({ term, fixes, breaks, typo }: Blame): readonly Found[] {
  const sure = fixes.filter(({ unsure }) => unsure !== true);
  const claim = sure[0] ?? fixes[0];
  if (claim === undefined) return [];
  const alone =
    typo !== null && (typo.kind === 'swapped' || typo.kind === 'thousandfold') && digitsOf(term.number) >= 3;
  const only = alone && !swapsElsewhere(claim, term);
  const certain = breaks === 0 && (fixes.length > 1 || only);
  if (sure.length === 0 && !(breaks === 0 && alone)) return [];
  const named = certain || (claim.kind !== 'sum' && claim.kind !== 'product' && isDerived(claim, term.number));
  if (sure.length === 1 && fixes.length === 1 && isWrongWay(claim)) return [unexplained(claim)];
  if (!named) return [unexplained(claim, alone && !only ? null : { term, typo })];
  const { start, end } = term.number.at;
  return [
    {
      code: typo?.kind === 'thousandfold' ? 'SL10' : claim.code,
      start,
      end,
      data: { ...claim.data, ...reasonOf(claim, { term, typo }), ...scaleData(claim, term, typo) },
      ...(isNote(claim) ? { severity: 'note' as const } : severityOf(claim)),
    },
  ];
}

/** Of million for billion: what is printed, and what it is elsewhere. */
function scaleData({ kind, data }: Claim, { number }: Term, typo: Typo | null): Claim['data'] {
  if (typo?.kind !== 'thousandfold') return {};
  if (kind !== 'equal') return { said: printedOf(number), other: printDecimal(typo.value) };
  return { said: data.said ?? printedOf(number), other: data.other ?? printDecimal(typo.value) };
}

/** Swapped digits of another of its numbers would explain it as well. */
function swapsElsewhere(claim: Claim, term: Term): boolean {
  return claim.terms.some((other, at) => {
    if (other.number.at.start === term.number.at.start || digitsOf(other.number) < 3 || at === derivedIn(claim))
      return false;
    const wanted = wantedOf(claim, at);
    return wanted !== null && typoOf(other.number, wanted, { exact: other.exact })?.kind === 'swapped';
  });
}

const digitsOf = ({ value, decimals }: PrintedNumber): number =>
  value.abs().times(decimal(10).pow(decimals)).toFixed(0).length;

const severityOf = ({ severity }: Claim): { severity?: NonNullable<Claim['severity']> } =>
  severity === undefined ? {} : { severity };

/** A percent whose last digit is one off. */
function isOneOff(claim: Claim): boolean {
  const percent = claim.terms[0]?.number;
  const wanted = wantedOf(claim, 0);
  if (percent === undefined || wanted === null) return false;
  const unit = decimal(10).pow(-percent.decimals);
  return holds({ low: wanted.low.minus(unit), high: wanted.high.plus(unit) }, percent.value);
}

function unexplained(claim: Claim, about: { readonly term: Term; readonly typo: Typo | null } | null = null): Found {
  const { code, place, data } = claim;
  const first = claim.terms[derivedIn(claim)];
  const swapped = about?.typo?.kind === 'swapped' ? about : null;
  const reason = first ? reasonOf(claim, swapped ?? { term: first, typo: null }) : {};
  return {
    code,
    ...place,
    data: { ...data, ...reason },
    ...(isNote(claim) ? { severity: 'note' } : severityOf(claim)),
  };
}

const isNote = (claim: Claim): boolean =>
  (claim.kind === 'ratio' || claim.kind === 'growth' || claim.kind === 'rate-of-change') && isOneOff(claim);
