/**
 * Which number is wrong. Claims that fail are explained by as few numbers as can be, the weightiest blame first (`blame.ts`).
 * What one number explains is told once, at that number.
 */
import { decimal, printDecimal } from '#core/decimal.ts';
import { holds } from '#prose/check/interval.ts';
import type { Found } from '#prose/check/rule.ts';
import {
  type Blame,
  blameOf,
  blamesFor,
  digitsOf,
  isDerived,
  type Numbers,
  numbersIn,
  weightiestFirst,
} from './blame.ts';
import { type Claim, derivedIn, holdsWith, type Term, wantedOf } from './claim.ts';
import { printedOf } from './printed.ts';
import { queueOf } from './queue.ts';
import { isWrongWay, pointOf, reasonOf } from './reasons.ts';
import { type Typo, typoOf } from './typo.ts';

/** The problems that failing claims come from, each told once. */
export function judge(claims: readonly Claim[]): readonly Found[] {
  const failing = claims.filter((claim) => !holdsWith(claim));
  const byNumber = numbersIn(beside(claims, failing));
  const found: Found[] = [];
  const left: Claim[] = [];
  for (const knot of knotsOf(failing)) {
    const open = new Set(knot);
    const blames = knot.length > MOST_WEIGHED ? manyBlames(open, byNumber) : fewBlames(open, byNumber);
    found.push(...blames.flatMap(told));
    left.push(...open);
  }
  for (const claim of left) if (claim.unsure !== true) found.push(unexplained(claim));
  return [...found, ...claims.filter(isCoarse).map((claim): Found => ({ ...unexplained(claim), severity: 'note' }))];
}

/** The claims on numbers of those that fail: no other is weighed. */
function beside(claims: readonly Claim[], failing: readonly Claim[]): readonly Claim[] {
  const starts = new Set(failing.flatMap(({ terms }) => terms.map(({ number }) => number.at.start)));
  return starts.size === 0 ? [] : claims.filter(({ terms }) => terms.some(({ number }) => starts.has(number.at.start)));
}

/** Claims that hang together by their numbers; what is said of others cannot change who is to blame. */
function knotsOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const byNumber = numbersIn(claims);
  const seen = new Set<Claim>();
  return claims.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const knot = [first];
    for (const claim of knot)
      for (const { number } of claim.terms)
        for (const other of byNumber.get(number.at.start) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          knot.push(other);
        }
    return [knot];
  });
}

/** A percent fits only because a value is printed without its decimals: by the numbers as printed it is another. */
function isCoarse(claim: Claim): boolean {
  const percent = claim.terms[0];
  if ((claim.kind !== 'ratio' && claim.kind !== 'growth') || claim.unsure === true || percent === undefined)
    return false;
  if (isWithinOne(claim)) return false;
  const point = pointOf(claim);
  const approximate = claim.terms.some(({ number }) => number.approx !== null);
  return point !== null && !approximate && point.minus(percent.number.value).abs().gte(1) && holdsWith(claim);
}

/** By binary fractions already clear: what is near one is reckoned exactly. */
function isWithinOne({ kind, terms: [percent, part, base] }: Claim): boolean {
  if (!percent || !part || !base) return false;
  const [said, now, of] = [percent, part, base].map(({ number, factor }) => Number(number.value) * Number(factor));
  if (said === undefined || now === undefined || !of) return false;
  return Math.abs((now / of) * 100 - (kind === 'growth' ? 100 : 0) - said) < 0.99 * Math.abs(Number(percent.factor));
}

/** Every blame weighed against what it leaves; what no number explains stays open. */
function fewBlames(open: Set<Claim>, byNumber: Numbers): readonly Blame[] {
  const blames: Blame[] = [];
  for (let best = bestBlame(open, byNumber); best !== null; best = bestBlame(open, byNumber)) {
    for (const claim of best.fixes) open.delete(claim);
    blames.push(best);
  }
  return blames;
}

/** The weightiest blame again and again; only the numbers of what it set right are weighed anew. */
function manyBlames(open: Set<Claim>, byNumber: Numbers): readonly Blame[] {
  const blames: Blame[] = [];
  const current = new Map<number, Blame>();
  const queue = queueOf(weightiestFirst);
  const weigh = (claims: readonly Claim[]): void => {
    const terms = new Map(claims.flatMap((claim) => claim.terms.map((term) => [term.number.at.start, term])));
    for (const [start, term] of terms) {
      const blame = blameOf(term, byNumber.get(start) ?? [], open);
      current.delete(start);
      if (blame === null) continue;
      current.set(start, blame);
      queue.add(blame);
    }
  };
  weigh([...open]);
  for (let best = queue.next(); best !== undefined; best = queue.next()) {
    if (current.get(best.term.number.at.start) !== best) continue;
    for (const claim of best.fixes) open.delete(claim);
    blames.push(best);
    weigh(best.fixes);
  }
  return blames;
}

/** The blame that leaves the fewest further ones; of those the weightiest. */
function bestBlame(open: ReadonlySet<Claim>, byNumber: Numbers): Blame | null {
  const [first, ...others] = blamesFor(open, byNumber);
  if (first === undefined) return null;
  const near = others
    .filter(({ weight, fixes }) => fixes.length > 1 && weight >= first.weight - CLOSE)
    .slice(0, MOST_WEIGHED);
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

const severityOf = ({ severity }: Claim): { severity?: NonNullable<Claim['severity']> } =>
  severity === undefined ? {} : { severity };

/** A percent whose last digit is one off. */
function isOneOff(claim: Claim): boolean {
  const percent = claim.terms[0]?.number;
  const wanted = wantedOf(claim, 0);
  if (percent === undefined || wanted === null) return false;
  const unit = decimal(10).pow(-percent.decimals);
  // A whole percent too much is no rounding: 475 of 500 is no 96 %.
  if (percent.decimals === 0 && (pointOf(claim)?.minus(percent.value).abs().gte(1) ?? false)) return false;
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
