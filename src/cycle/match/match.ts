/**
 * Which indicator a stated fact is about, or why that cannot be said: asked, never guessed.
 *
 * The label decides how likely each indicator is; the measure, the price base and `trong đó` decide which are possible
 * at all; that the unit supplies an indicator speaks for it. Below 0.6, or with two alike, nobody is chosen.
 */
import type { Decimal } from '#core/decimal.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Unit } from '#core/unit.ts';
import type { Unmatched } from '#cycle/dossier/dossier.ts';
import type { Fact } from './facts.ts';
import { type Candidate, type Catalogue, candidatesFor, isSaidRather, labelOf } from './label.ts';
import { countedNoun, fitted } from './measure-fit.ts';
import { isPlausible } from './plausible.ts';
import type { Reporters } from './reporters.ts';

/** A fact and the indicator it is about; the value in the indicator's measure. */
export type Match = {
  readonly fact: Fact;
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly value: Decimal | null;
  readonly confidence: number;
};

/** A fact nobody could be chosen for; `near` when it nearly fits, so that it is worth a question of its own. */
export type Question = { readonly fact: Fact; readonly unmatched: Unmatched; readonly near: boolean };

export type Matched =
  | { readonly kind: 'match'; readonly match: Match }
  | { readonly kind: 'question'; readonly question: Question };

export type MatchGround = {
  readonly catalogue: Catalogue;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly reporters: Reporters;
};

export const CERTAIN_ENOUGH = 0.6;
const ALIKE = 0.08;
const EXACT = 0.995;
const NEAR = 0.45;
const SURE = 0.9;
/** For an indicator the unit neither owns nor reports. */
const NOT_ITS_OWN = 0.8;
/** For a bare count of something it neither owns nor reports. */
const HARDLY = 0.4;

/** Matches one fact of a unit's report. */
export function matchFact(fact: Fact, unit: Unit, ground: MatchGround): Matched {
  const candidates = likely(fact, unit, ground);
  const fitting = candidates.filter(({ indicator }) => valueIn(fact, indicator) !== 'other-measure');
  const best = fitting[0];
  const bare = candidates[0];
  if (best === undefined || best.confidence < CERTAIN_ENOUGH) {
    const wrongMeasure = bare !== undefined && bare !== best && bare.confidence >= SURE && !isShare(fact);
    return question(
      fact,
      unit,
      wrongMeasure ? { why: 'measure', candidates } : { why: 'unknown', candidates: fitting },
    );
  }
  if (isAlike(best, fitting[1])) return question(fact, unit, { why: 'two-alike', candidates: fitting });
  if (fact.ambiguous !== null && fact.value === null) {
    return question(fact, unit, { why: 'ambiguous', candidates: fitting });
  }
  const value = valueIn(fact, best.indicator);
  if (value === 'other-measure') return question(fact, unit, { why: 'measure', candidates });
  if (value !== null && !isPlausible(value, best.indicator)) {
    return question(fact, unit, { why: 'out-of-range', candidates: fitting });
  }
  return { kind: 'match', match: { fact, unit, indicator: best.indicator, value, confidence: best.confidence } };
}

/** `chiếm 83 %` of something counted in another measure is a share of it, no slip. */
const isShare = (fact: Fact): boolean => fact.counted || fact.unit === '%' || fact.unit === '‰';

/** Equal names are told apart by who supplies them; everything nearly equal is asked. */
const isAlike = (best: Candidate, second: Candidate | undefined): boolean =>
  second !== undefined &&
  second.confidence >= CERTAIN_ENOUGH &&
  best.confidence - second.confidence < ALIKE &&
  !(best.confidence >= EXACT && second.confidence < EXACT);

/** Candidates by label, weighed by who says it; a part is never taken for its whole. */
function likely(fact: Fact, unit: Unit, { catalogue, indicators, reporters }: MatchGround): readonly Candidate[] {
  const own = named(fact, catalogue);
  const found =
    fact.parent === null
      ? own
      : fact.counted
        ? own.filter(({ indicator }) => !isSaidRather(fact.parent ?? '', fact.label, { indicator, catalogue }))
        : withinWhole(own, fact, { catalogue, indicators });
  return found
    .map(({ indicator, confidence }) => ({
      indicator,
      confidence: confidence * (reporters.supplies(unit, indicator) ? 1 : fact.counted ? HARDLY : NOT_ITS_OWN),
    }))
    .sort((a, b) => b.confidence - a.confidence || (a.indicator.code < b.indicator.code ? -1 : 1));
}

/** By its label alone, or with the words of its clause: the reading that fits best; at equal fit the shorter one. */
function named(fact: Fact, catalogue: Catalogue): readonly Candidate[] {
  const { label, clause, after, before } = fact;
  const said = clause.split(/:\s*/u).at(-1) ?? '';
  const longer = fact.counted
    ? [`${said} ${label}`, `${clause} ${label}`, `${label} ${after}`, `${said} ${label} ${after}`]
    : clause === ''
      ? []
      : [`${said} ${label}`, `${clause} ${label}`];
  const unit = countedNoun(fact.unit ?? '');
  let best: readonly Candidate[] = [];
  for (const words of new Set([label, ...longer])) {
    const next = candidatesFor(labelOf(words, { before, unit }), catalogue);
    if ((next[0]?.confidence ?? 0) > (best[0]?.confidence ?? 0)) best = next;
    if (best[0]?.confidence === 1) return best;
  }
  return best;
}

/**
 * For a row or clause below a whole: never the whole itself nor what the whole is part of; parts of the whole may
 * leave out its name (`trong đó: ngoài quốc doanh`).
 */
function withinWhole(
  own: readonly Candidate[],
  fact: Fact,
  { catalogue, indicators }: Pick<MatchGround, 'catalogue' | 'indicators'>,
): readonly Candidate[] {
  const whole = candidatesFor(labelOf(fact.parent ?? ''), catalogue)[0];
  if (whole === undefined || whole.confidence < CERTAIN_ENOUGH) return own;
  const above = new Set(wholesOf(whole.indicator, indicators));
  const together = new Map(
    candidatesFor(labelOf(`${fact.parent} ${fact.label}`), catalogue).map((one) => [
      one.indicator.code,
      one.confidence,
    ]),
  );
  const label = labelOf(fact.label, { before: fact.parent ?? '' });
  return candidatesFor(label, catalogue)
    .filter(({ indicator }) => !above.has(indicator.code))
    .map(({ indicator, confidence }) => {
      const isPart = wholesOf(indicator, indicators).includes(whole.indicator.code);
      const joint = isPart ? (together.get(indicator.code) ?? 0) : 0;
      return { indicator, confidence: isPart ? Math.max(confidence, joint) : confidence * NOT_A_PART };
    });
}

/** An indicator that stands below a whole it is not declared a part of. */
const NOT_A_PART = 0.85;

/** The indicator and everything it is a part of. */
function wholesOf(indicator: Indicator, indicators: ReadonlyMap<string, Indicator>): readonly string[] {
  const codes: string[] = [];
  for (let at: Indicator | undefined = indicator; at && !codes.includes(at.code); ) {
    codes.push(at.code);
    at = at.partOf === null ? undefined : indicators.get(at.partOf);
  }
  return codes;
}

/** An index is itself a growth: `tăng 9%` is its value. */
function valueIn(fact: Fact, indicator: Indicator): Decimal | null | 'other-measure' {
  if (fact.value === null) return indicator.kind === 'index' ? (fact.growth?.value ?? null) : null;
  return fitted(fact.value, fact.unit, indicator) ?? 'other-measure';
}

function question(
  fact: Fact,
  unit: Unit,
  { why, candidates }: { readonly why: Unmatched['why']; readonly candidates: readonly Candidate[] },
): Matched {
  const named = candidates.slice(0, 3).map(({ indicator, confidence }) => ({
    indicator: indicator.code,
    confidence: Math.round(confidence * 100) / 100,
  }));
  const near = (named[0]?.confidence ?? 0) >= NEAR;
  const unmatched = { at: fact.at, label: fact.label, unit: unit.code, why, candidates: named };
  return { kind: 'question', question: { fact, unmatched, near } };
}
