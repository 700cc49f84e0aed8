/**
 * Which indicator a stated fact is about, or why that cannot be said: asked, never guessed.
 *
 * The label decides how likely each indicator is; the measure, the price base and `trong đó` decide which are possible
 * at all; that the unit supplies an indicator speaks for it. Below the line (`LINE` of confidence.ts), or
 * with two alike, nobody is chosen.
 */
import type { Decimal } from '#core/decimal.ts';
import type { Indicator } from '#core/indicator.ts';
import type { Unit } from '#core/unit.ts';
import type { Unmatched } from '#cycle/dossier/dossier.ts';
import { LINE, type Sure, surely } from './confidence.ts';
import type { Fact } from './facts.ts';
import { indicatorsFor, UNTOLD } from './indicator-candidates.ts';
import { bestFirst, type Candidate, type Catalogue, isSaidRather } from './label.ts';
import { fitted } from './measure-fit.ts';
import { isPlausible } from './plausible.ts';
import type { Reporters } from './reporters.ts';

/** A fact and the indicator it is about; the value in the indicator's measure. */
export type Match = {
  readonly fact: Fact;
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly value: Decimal | null;
  /** Calibrated: of those called 0.9 about nine in ten are right. */
  readonly confidence: number;
  /** The runner-up; null where no other fits at all. */
  readonly second: Sure<Indicator> | null;
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

const NEAR = 0.35;
/** With two candidates this sure together, and neither far behind, one of them it is. */
const ONE_OF_TWO = 0.75;
const BEHIND = 0.2;
/** For an indicator the unit neither owns nor reports. */
const NOT_ITS_OWN = 0.8;
/** For a bare count of something it neither owns nor reports. */
const HARDLY = 0.4;

type Likely = readonly Sure<Indicator>[];

/** Matches one fact of a unit's report. */
export function matchFact(fact: Fact, unit: Unit, ground: MatchGround): Matched {
  const candidates = likely(fact, unit, ground);
  const [best, second] = candidates;
  if (best === undefined || best.confidence < LINE) {
    const elsewise = fact.value === null || isShare(fact) ? [] : likely({ ...fact, unit: UNTOLD }, unit, ground);
    const isOther = (elsewise[0]?.confidence ?? 0) >= LINE && valueIn(fact, elsewise[0]?.of) === 'other-measure';
    if (isOther) return question(fact, unit, { why: 'measure', candidates: elsewise });
    const isEither =
      second !== undefined &&
      best !== undefined &&
      second.confidence >= BEHIND &&
      best.confidence + second.confidence >= ONE_OF_TWO;
    return question(fact, unit, { why: isEither ? 'two-alike' : 'unknown', candidates });
  }
  if (fact.ambiguous !== null && fact.value === null) return question(fact, unit, { why: 'ambiguous', candidates });
  const value = valueIn(fact, best.of);
  if (value === 'other-measure') return question(fact, unit, { why: 'measure', candidates });
  if (value !== null && !isPlausible(value, best.of)) {
    return question(fact, unit, { why: 'out-of-range', candidates });
  }
  const { of: indicator, confidence } = best;
  return { kind: 'match', match: { fact, unit, indicator, value, confidence, second: second ?? null } };
}

/** `chiếm 83 %` of something counted in another measure is a share of it, no slip; nor is what only says its measure. */
const isShare = (fact: Fact): boolean =>
  fact.counted || fact.unit === '%' || fact.unit === '‰' || fact.unit === fact.label;

/** Candidates by label and what stands around it, weighed by who says it. */
function likely(fact: Fact, unit: Unit, ground: MatchGround): Likely {
  const { reporters } = ground;
  const found = fact.counted
    ? named(fact, unit, ground).filter(
        ({ of }) =>
          fact.parent === null ||
          !isSaidRather(fact.parent, `${fact.clause} ${fact.label}`, { indicator: of, catalogue: ground.catalogue }),
      )
    : named(fact, unit, ground);
  const said = found.map(({ of, score }) => ({
    of,
    score: score * (reporters.supplies(unit, of) ? 1 : fact.counted ? HARDLY : NOT_ITS_OWN),
  }));
  return surely('indicator', bestFirst(said));
}

/** A longer reading that fits as well says more: `đã xử lý 02 vụ vi phạm đất đai` is about what was dealt with. */
const AS_WELL = 0.97;

/** By its label alone, or with the words of its clause: the reading that fits best; at equal fit the longer one. */
function named(fact: Fact, unit: Unit, ground: MatchGround): readonly Candidate[] {
  const { label, clause, before } = fact;
  const after = fact.after.split(/(?:trên|trong) tổng số/iu)[0] ?? '';
  const said = clause.split(/:\s*/u).at(-1) ?? '';
  const shared = /(?<!\p{L})và$/u.test(clause) ? (clause.split(/\d/u)[0] ?? '') : said;
  const longer = fact.counted
    ? [`${said} ${label}`, `${clause} ${label}`, `${label} ${after}`, `${said} ${label} ${after}`, `${shared} ${label}`]
    : clause === ''
      ? []
      : [`${said} ${label}`, `${clause} ${label}`];
  const around = {
    before,
    unit: fact.value === null ? UNTOLD : fact.unit,
    parent: fact.counted ? null : fact.parent,
    within: fact.counted ? fact.parent : null,
    speaker: unit.name,
  };
  let best: readonly Candidate[] = [];
  for (const words of new Set([label, ...longer])) {
    const next = indicatorsFor({ label: words, framed: words !== label, ...around }, ground);
    if ((next[0]?.score ?? 0) > AS_WELL * (best[0]?.score ?? 0)) best = next;
  }
  return best;
}

/** An index is itself a growth: `tăng 9%` is its value. */
function valueIn(fact: Fact, indicator: Indicator | undefined): Decimal | null | 'other-measure' {
  if (indicator === undefined) return null;
  if (fact.value === null) return indicator.kind === 'index' ? (fact.growth?.value ?? null) : null;
  return fitted(fact.value, fact.unit, indicator) ?? 'other-measure';
}

function question(
  fact: Fact,
  unit: Unit,
  { why, candidates }: { readonly why: Unmatched['why']; readonly candidates: Likely },
): Matched {
  const named = candidates
    .slice(0, 3)
    .map(({ of, confidence }) => ({ indicator: of.code, confidence: rounded(confidence) }));
  const near = (named[0]?.confidence ?? 0) >= NEAR;
  const unmatched = { at: fact.at, label: fact.label, unit: unit.code, why, candidates: named };
  return { kind: 'question', question: { fact, unmatched, near } };
}

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
