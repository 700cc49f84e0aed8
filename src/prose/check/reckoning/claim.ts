/**
 * A claim: what printed numbers say of each other (a whole and its parts, a percent and its two values, a change and its
 * two values), as a relation that holds or not for the values their print allows. Claims that hold count too: they say
 * which of the numbers of one that does not is likely right.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import type { Interval } from '#core/figure.ts';
import type { ProblemData, Severity } from '#core/problem.ts';
import { exactly, meet, minus, over, plus, sumOf, times } from '#prose/check/interval.ts';
import type { PrintedNumber, Stretch } from '#prose/check/rule.ts';

/**
 * A number in a claim: how many of the claim's common measure one of it is (1000 for tỷ beside triệu), minus for `giảm`.
 * What is counted is exact: 201 people are not rounded.
 */
export type Term = { readonly number: PrintedNumber; readonly factor: Decimal; readonly exact: boolean };

export type Relation = {
  readonly holds: (values: readonly Interval[]) => boolean;
  /** The values of one term that would make it hold, all others left; null where none would. */
  readonly wanted: (at: number, values: readonly Interval[]) => Interval | null;
};

export type ClaimKind = 'sum' | 'at-most' | 'ratio' | 'product' | 'growth' | 'difference' | 'equal' | 'rate-of-change';

/** Which of its terms was reckoned from the others. */
export const derivedIn = ({ derived = 0 }: Claim): number => derived;

export type Claim = {
  readonly code: string;
  readonly kind: ClaimKind;
  /** What is told first: the whole, the percent, the change. */
  readonly terms: readonly Term[];
  /** The term that was reckoned from the others and is the likeliest to be wrong; the first by default. */
  readonly derived?: number;
  readonly relation: Relation;
  /** Where to look when no number is more likely wrong than another. */
  readonly place: Stretch;
  readonly data: ProblemData;
  readonly severity?: Severity;
  /** Silent unless one digit of one of its numbers explains it: what is added may not be all there is. */
  readonly unsure?: boolean;
  /** Its numbers are amounts of money, which are told in million and in billion. */
  readonly scaled?: boolean;
};

const ONE = decimal(1);
const HUNDRED = decimal(100);

type TermOptions = { readonly factor?: Decimal; readonly exact?: boolean };

export const termOf = (number: PrintedNumber, { factor = ONE, exact = false }: TermOptions = {}): Term => ({
  number,
  factor,
  exact: exact && number.decimals === 0 && number.approx === null,
});

/** The values of a term in the claim's measure. */
export function valuesOf({ number, factor, exact }: Term, replaced?: Interval): Interval {
  const values = exact ? exactly(replaced ? middleOf(replaced) : number.value) : (replaced ?? number.interval);
  return factor === ONE || factor.eq(ONE) ? values : times(values, exactly(factor));
}

const middleOf = ({ low, high }: Interval): Decimal => low.plus(high).div(2);

/** The first is the sum of all others. */
export const sum: Relation = {
  holds: ([whole, ...parts]) => whole !== undefined && meet(whole, sumOf(parts)) !== null,
  wanted: (at, values) => {
    const [whole, ...parts] = values;
    if (whole === undefined) return null;
    return at === 0 ? sumOf(parts) : minus(whole, sumOf(parts.filter((_, index) => index !== at - 1)));
  },
};

/** The others together are no more than the first. */
export const atMost: Relation = {
  holds: ([whole, ...parts]) => whole !== undefined && sumOf(parts).low.lte(whole.high),
  wanted: () => null,
};

export const equal: Relation = {
  holds: ([a, b]) => a !== undefined && b !== undefined && meet(a, b) !== null,
  wanted: (at, values) => values[1 - at] ?? null,
};

/** percent = part ÷ base × 100 − less: 0 for a level, 100 for what was added. A percent that was cut is let pass. */
export const ratio = (less: Decimal): Relation => ({
  holds: ([percent, part, base]) => {
    if (!percent || !part || !base) return false;
    const computed = over(part, base);
    return computed !== null && meet(cutOrRounded(percent), minus(hundredfold(computed), exactly(less))) !== null;
  },
  wanted: (at, [percent, part, base]) => {
    if (!percent || !part || !base) return null;
    const quotient = over(part, base);
    const level = plus(percent, exactly(less));
    if (at === 0) return quotient && minus(hundredfold(quotient), exactly(less));
    if (at === 1) return over(times(level, base), exactly(HUNDRED));
    return over(hundredfold(part), level);
  },
});

export const level = ratio(decimal(0));
export const growth = ratio(HUNDRED);

/** percent = change ÷ (now − change) × 100. */
export const rateOfChange: Relation = {
  holds: ([percent, change, now]) => {
    if (!percent || !change || !now) return false;
    const computed = over(change, minus(now, change));
    return computed !== null && meet(cutOrRounded(percent), hundredfold(computed)) !== null;
  },
  wanted: (at, [percent, change, now]) => {
    if (!percent || !change || !now) return null;
    const computed = over(change, minus(now, change));
    return at === 0 ? computed && hundredfold(computed) : null;
  },
};

const hundredfold = (values: Interval): Interval => times(values, exactly(HUNDRED));

/** A number that was cut stands for up to a whole unit of its last digit more; the print's own half is in the interval. */
function cutOrRounded({ low, high }: Interval): Interval {
  const half = high.minus(low).div(2);
  return low.gte(0) ? { low, high: high.plus(half) } : { low: low.minus(half), high };
}

/**
 * A percent that its values as printed make needs no intervals: of hundreds of thousands in a workbook nearly all do. A little
 * less than half a unit is asked, so that what binary fractions lose decides nothing.
 */
function fitsAsPrinted({ relation, terms: [percent, part, base] }: Claim): boolean {
  if ((relation !== level && relation !== growth) || !percent || !part || !base || percent.exact) return false;
  const [said, now, of] = [percent, part, base].map(({ number, factor }) => Number(number.value) * Number(factor));
  if (said === undefined || now === undefined || !of) return false;
  const unit = 10 ** -percent.number.decimals * Math.abs(Number(percent.factor));
  return Math.abs((now / of) * 100 - (relation === growth ? 100 : 0) - said) < 0.49 * unit;
}

/** The claim holds with its numbers as printed, or with some of them replaced. */
export function holdsWith(claim: Claim, replaced?: ReadonlyMap<number, Interval>): boolean {
  if (isLong(claim)) return longHolds(claim, replaced);
  if (replaced === undefined && fitsAsPrinted(claim)) return true;
  const { terms, relation } = claim;
  return relation.holds(terms.map((term) => valuesOf(term, replaced?.get(term.number.at.start))));
}

/** The printed values of one of its numbers that would make it hold. */
export function wantedOf(claim: Claim, at: number): Interval | null {
  const { terms, relation } = claim;
  const term = terms[at];
  const values = isLong(claim)
    ? longWanted(claim, at)
    : relation.wanted(
        at,
        terms.map((one) => valuesOf(one)),
      );
  if (term === undefined || values === null || term.factor.eq(0)) return null;
  return term.factor.eq(ONE) ? values : over(values, exactly(term.factor));
}

/** Which of its terms is a number; -1 for none. */
export const indexIn = (claim: Claim, { at }: PrintedNumber): number =>
  isLong(claim)
    ? (addedUp(claim).at.get(at.start)?.[0] ?? -1)
    : claim.terms.findIndex(({ number }) => number.at.start === at.start);

/** Hundreds of rows are added up once and not for each of them again. */
const LONG = 12;
const isLong = ({ relation, terms }: Claim): boolean => relation === sum && terms.length > LONG;

type AddedUp = {
  readonly values: readonly Interval[];
  readonly parts: Interval;
  readonly at: ReadonlyMap<number, readonly number[]>;
};

const sums = new WeakMap<Claim, AddedUp>();

function addedUp(claim: Claim): AddedUp {
  const known = sums.get(claim);
  if (known !== undefined) return known;
  const values = claim.terms.map((term) => valuesOf(term));
  const at = new Map<number, readonly number[]>();
  for (const [index, { number }] of claim.terms.entries())
    at.set(number.at.start, [...(at.get(number.at.start) ?? []), index]);
  const added = { values, parts: sumOf(values.slice(1)), at };
  sums.set(claim, added);
  return added;
}

function longHolds(claim: Claim, replaced: ReadonlyMap<number, Interval> = new Map()): boolean {
  const { values, at, parts } = addedUp(claim);
  let [whole, all] = [values[0], parts];
  for (const [start, interval] of replaced)
    for (const index of at.get(start) ?? []) {
      const [term, old] = [claim.terms[index], values[index]];
      if (term === undefined || old === undefined) continue;
      const value = valuesOf(term, interval);
      if (index === 0) whole = value;
      else all = plus(without(all, old), value);
    }
  return whole !== undefined && meet(whole, all) !== null;
}

function longWanted(claim: Claim, at: number): Interval | null {
  const { values, parts } = addedUp(claim);
  const [whole, own] = [values[0], values[at]];
  if (whole === undefined || own === undefined) return null;
  return at === 0 ? parts : minus(whole, without(parts, own));
}

/** A sum when one of what was added is taken out again: no interval of what might be left, but the rest itself. */
export const without = (all: Interval, one: Interval): Interval => ({
  low: all.low.minus(one.low),
  high: all.high.minus(one.high),
});
