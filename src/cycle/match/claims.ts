/**
 * What a report says beside its results: growth, completion, plan and last year's value. Claims are compared with what
 * the register knows, through the interval their rounding allows; a difference is a problem with an owner, and the
 * register's number stays (domain.md 4.2: never pick the flattering one).
 */
import { type Decimal, printDecimal, printedInterval } from '#core/decimal.ts';
import type { FilePlace } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Problem } from '#core/problem.ts';
import type { Unit, UnitCode } from '#core/unit.ts';
import { problem } from '#prose/words/problems.ts';
import type { Claimed } from './facts.ts';
import type { Match } from './match.ts';
import { fitted } from './measure-fit.ts';
import type { Reporters } from './reporters.ts';

export type ClaimKind = 'growth' | 'completion' | 'plan' | 'last' | 'value';

export type Claim = {
  readonly kind: ClaimKind;
  readonly indicator: Indicator;
  /** The unit it is about; the owner for the whole authority. */
  readonly subject: UnitCode;
  readonly whole: boolean;
  readonly by: Unit;
  /** The name of the unit it is about. */
  readonly of: string;
  readonly at: FilePlace;
  readonly said: Claimed;
  /** The printed measure; null where it is the indicator's or percent. */
  readonly measure: string | null;
};

/** The claims beside a matched fact. */
export function claimsOf({ fact, unit, indicator }: Match, reporters: Reporters): readonly Claim[] {
  const { unit: subject, whole } = reporters.subjectOf(unit, indicator);
  const about = { indicator, subject, whole, by: unit, of: unit.name, at: fact.at };
  const kinds: readonly (readonly [ClaimKind, Claimed | null, string | null])[] = [
    ['growth', indicator.kind === 'index' && fact.value === null ? null : fact.growth, null],
    ['completion', fact.completion, null],
    ['plan', fact.plan, fact.unit],
    ['last', fact.last, fact.unit],
  ];
  return kinds.flatMap(([kind, said, measure]) => (said === null ? [] : [{ ...about, kind, said, measure }]));
}

/** What another unit's table says of a unit: its value is a claim too, and everything is the word of who sent it. */
export const claimsOfAnother = (match: Match, sender: Unit, reporters: Reporters): readonly Claim[] => {
  const { fact, unit, indicator } = match;
  const { unit: subject, whole } = reporters.subjectOf(unit, indicator);
  const about = { indicator, subject, whole, by: sender, of: unit.name, at: fact.at };
  const value: readonly Claim[] = fact.printed
    ? [{ ...about, kind: 'value', said: fact.printed, measure: fact.unit }]
    : [];
  return [...value, ...claimsOf(match, reporters).map((claim) => ({ ...claim, by: sender }))];
};

/** What the register makes of a claim: the value in the claim's sense, and its arithmetic. */
export type Known = { readonly value: Decimal; readonly arithmetic: string };

const codes: Readonly<Record<ClaimKind, string>> = {
  growth: 'SL28',
  completion: 'SL29',
  plan: 'SL26',
  last: 'SL27',
  value: 'SL34',
};

/**
 * The problem where a claim as printed cannot be what the register knows; null where it can, or where nothing is known.
 * Several known values (plans of several bases) are all good.
 */
export function contradiction(claim: Claim, known: readonly Known[]): Problem | null {
  const [first] = known;
  if (first === undefined || known.some(({ value }) => agrees(claim, value))) return null;
  const { file, start, end, quote, place } = claim.at;
  const inPercent = claim.kind === 'growth' || claim.kind === 'completion';
  const measure = inPercent ? '%' : claim.indicator.measure;
  const shown = (value: Decimal, decimals = MOST_SHOWN): string => `${printDecimal(value, decimals)} ${measure}`;
  const said = inIndicatorMeasure(claim) ?? claim.said.value;
  return problem(
    codes[claim.kind],
    { file, start, end, quote, place },
    {
      unit: claim.by.name,
      subject: claim.of,
      indicator: claim.indicator.name,
      said: shown(said),
      known: shown(first.value, inPercent ? 2 : Math.max(claim.indicator.decimals, 1)),
      arithmetic: first.arithmetic,
    },
  );
}

const MOST_SHOWN = 3;

function inIndicatorMeasure({ said, measure, kind, indicator }: Claim): Decimal | null {
  if (kind === 'growth' || kind === 'completion') return said.value;
  return measure === null ? said.value : fitted(said.value, measure, indicator);
}

/** Digits behind which a stored number is only the residue of a formula. */
const MOST_DECIMALS = 6;

/** One unit of the last printed digit to either side: reports truncate as often as they round. */
function agrees(claim: Claim, value: Decimal): boolean {
  const { said } = claim;
  const { low, high } = printedInterval(said.value, Math.min(said.decimals, MOST_DECIMALS));
  const half = high.minus(said.value);
  const printed = inIndicatorMeasure(claim);
  if (printed === null) return true;
  const scale = said.value.eq(0) ? null : printed.div(said.value);
  const [from, to] = scale === null ? [low, high] : [low.minus(half).times(scale), high.plus(half).times(scale)];
  return value.gte(from) && value.lte(to);
}
