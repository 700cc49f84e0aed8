/**
 * From matched facts to figures: what each unit said of each indicator and period, never overwritten, always with its
 * sentence or cell. What is only said beside a result (a plan, last year's value, a growth) becomes a claim, to be
 * compared with the register and never used in its place.
 */
import type { Day } from '#core/day.ts';
import { type Figure, figureKey, witnessOf } from '#core/figure.ts';
import { contains, type PeriodCode, parsePeriod, sameMonths, spanOf, wholeYear } from '#core/period.ts';
import type { Review } from '#core/review.ts';
import type { Unit } from '#core/unit.ts';
import type { Submission } from '#cycle/dossier/dossier.ts';
import { grouped } from '#cycle/grouping.ts';
import type { TakenIn } from '#cycle/take-in/take-in.ts';
import type { Reading } from '#prose/read/reading.ts';
import { type Claim, claimsOf, claimsOfAnother } from './claims.ts';
import { LINE } from './confidence.ts';
import { type Fact, factsOf } from './facts.ts';
import { type Match, type Matched, type MatchGround, matchFact, type Question } from './match.ts';
import { subjectNamed } from './subjects.ts';

/** What all reports say, matched. */
export type Stated = {
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
  /** Values of a replaced report that its replacement does not state. */
  readonly dropped: readonly Figure[];
  /** How each figure was matched, by its key. */
  readonly matches: ReadonlyMap<string, Match>;
};

export type StatedGround = MatchGround & { readonly review: Review; readonly units: readonly Unit[]; readonly on: Day };

/** A fact with whom it is of, null where nobody knows them, and what it was matched to. */
type Met = { readonly fact: Fact; readonly subject: Unit; readonly outcome: Matched } | { readonly ofNobody: Fact };

/** The facts of files as they were matched, whenever each was read. */
export type Meetings = { readonly meet: (one: TakenIn) => void; readonly of: (one: TakenIn) => readonly Met[] };

/**
 * Matches the facts of a file as soon as it is read: `meet` may be told of it while others are still being read, `of`
 * works out what was not met before.
 */
export function meetingsOn(ground: StatedGround): Meetings {
  const known = new WeakMap<Reading, readonly Met[]>();
  const of = (one: TakenIn): readonly Met[] => {
    const found = one.reading === null ? [] : (known.get(one.reading) ?? metIn(one, ground));
    if (one.reading !== null) known.set(one.reading, found);
    return found;
  };
  return { of, meet: (one) => void (isUsed(one) && of(one)) };
}

function metIn({ submission, reading }: TakenIn, ground: StatedGround): readonly Met[] {
  const unit = ground.units.find(({ code }) => code === submission.unit);
  if (reading === null || unit === undefined) return [];
  return factsOf(submission.file, reading)
    .filter(({ target }) => !target)
    .map((fact) => {
      const subject = subjectNamed(fact.whose, unit, ground.units);
      return subject === null ? { ofNobody: fact } : { fact, subject, outcome: matchFact(fact, subject, ground) };
    });
}

const isUsed = ({ submission: { state } }: TakenIn): boolean => state === 'read' || state === 'superseded';

/** Figures, claims and open questions of all submissions that count or were replaced by one that counts. */
export function stated(taken: readonly TakenIn[], ground: StatedGround, meetings = meetingsOn(ground)): Stated {
  const used = taken.filter(isUsed);
  const read = used.map((one) => statedIn(one, ground, meetings));
  const figures = distinct(surest(read.flatMap((one) => one.figures)));
  const replaced = new Set(
    used.filter((one) => one.submission.supersededBy !== null).map((one) => one.submission.file),
  );
  const current = new Set(figures.filter((figure) => !isFrom(figure, replaced)).map(subjectKey));
  const kept = (figure: Figure): boolean => !isFrom(figure, replaced) || current.has(subjectKey(figure));
  const questions = read.flatMap((one) => one.questions).filter(({ fact }) => !replaced.has(fact.at.file));
  return {
    figures: figures.filter(kept),
    dropped: figures.filter((figure) => !kept(figure)),
    matches: new Map(read.flatMap((one) => one.figures.map(({ figure, match }) => [figure.key, match]))),
    claims: read.flatMap((one) => one.claims).filter((claim) => !replaced.has(claim.at.file)),
    questions: questions.filter((question) => !isAnswered(question, figures)),
  };
}

type Sure = { readonly figure: Figure; readonly confidence: number; readonly match: Match };

/** A reading this much less sure than another of the same file contradicts nothing: it was about something else. */
const LESS_SURE = 0.12;

/** The figures of each file, without those that a much surer reading of the same subject makes doubtful. */
function surest(figures: readonly Sure[]): readonly Figure[] {
  const bySubject = grouped(figures, ({ figure }) => `${subjectKey(figure)} ${fileOf(figure)}`);
  return [...bySubject.values()].flatMap((same) => {
    const best = Math.max(...same.map(({ confidence }) => confidence));
    return same.filter(({ confidence }) => confidence >= best - LESS_SURE).map(({ figure }) => figure);
  });
}

const fileOf = ({ source }: Figure): string => witnessOf(source)?.file ?? '';

/** A bare count needs no answer where the unit states every indicator it may be about elsewhere. */
function isAnswered({ fact, unmatched }: Question, figures: readonly Figure[]): boolean {
  if (!fact.counted) return false;
  const likely = unmatched.candidates.filter(({ confidence }, index) => index === 0 || confidence >= LINE);
  return likely.every(({ indicator }) =>
    figures.some((figure) => figure.indicator === indicator && figure.reportedBy === unmatched.unit),
  );
}

const subjectKey = ({ indicator, unit, period }: Figure): string => `${indicator} ${unit} ${period}`;

const isFrom = ({ source }: Figure, files: ReadonlySet<string>): boolean =>
  source.kind === 'report' && files.has(source.at.file);

const distinct = (figures: readonly Figure[]): readonly Figure[] =>
  [...grouped(figures, ({ key }) => key).values()].flatMap((same) => same.slice(0, 1));

type StatedInOne = Omit<Stated, 'dropped' | 'figures' | 'matches'> & { readonly figures: readonly Sure[] };

function statedIn(one: TakenIn, ground: StatedGround, meetings: Meetings): StatedInOne {
  const { submission } = one;
  const unit = ground.units.find(({ code }) => code === submission.unit);
  if (unit === undefined) return { figures: [], claims: [], questions: [] };
  const found: { figures: Sure[]; claims: Claim[]; questions: Question[] } = {
    figures: [],
    claims: [],
    questions: [],
  };
  for (const met of meetings.of(one)) {
    if ('ofNobody' in met) {
      found.questions.push(ofNobody(met.ofNobody, unit));
      continue;
    }
    const { fact, subject, outcome } = met;
    if (outcome.kind === 'question') {
      if (subject === unit) found.questions.push(outcome.question);
      continue;
    }
    const { match } = outcome;
    const period = periodOf(match, ground.review.period);
    if (subject !== unit) {
      const isNow = period !== null && sameMonths(period, ground.review.period);
      if (isNow) found.claims.push(...claimsOfAnother(match, unit, ground.reporters));
      continue;
    }
    if (period === null) {
      found.questions.push(otherPeriod(match));
      continue;
    }
    if (match.value !== null || fact.nothingArose) {
      const figure = figureOf(match, { period, submission, ground });
      found.figures.push({ figure, confidence: match.confidence, match });
    }
    if (sameMonths(period, ground.review.period)) found.claims.push(...claimsOf(match, ground.reporters));
  }
  return found;
}

/**
 * The period the value is for: the review's unless its words name another of the same year; null for other years. A
 * result of a year that is not over, and not called an estimate, is the result so far.
 */
function periodOf({ fact }: Match, reviewed: PeriodCode): PeriodCode | null {
  const said = fact.period === null ? reviewed : parsePeriod(fact.period);
  if (said === null || sameMonths(said, reviewed)) return reviewed;
  if (sameMonths(said, wholeYear(reviewed)) && !fact.estimate) return reviewed;
  return contains(wholeYear(reviewed), said) ? said : null;
}

function otherPeriod({ fact, unit, indicator, confidence }: Match): Question {
  const candidates = [{ indicator: indicator.code, confidence }];
  return {
    fact,
    near: false,
    unmatched: { at: fact.at, label: fact.label, unit: unit.code, why: 'other-period', candidates },
  };
}

/** A row about somebody the authority does not know: a village, a project. */
const ofNobody = (fact: Fact, unit: Unit): Question => ({
  fact: { ...fact, label: `${fact.label} – ${fact.whose}` },
  near: false,
  unmatched: { at: fact.at, label: `${fact.label} – ${fact.whose}`, unit: unit.code, why: 'unknown', candidates: [] },
});

type Frame = { readonly period: PeriodCode; readonly submission: Submission; readonly ground: StatedGround };

function figureOf(match: Match, { period, submission, ground }: Frame): Figure {
  const { fact, unit, indicator, value } = match;
  const figure: Omit<Figure, 'key'> = {
    indicator: indicator.code,
    unit: ground.reporters.subjectOf(unit, indicator).unit,
    reportedBy: unit.code,
    period,
    state: value === null ? 'nothing-arose' : 'value',
    value,
    printed:
      value !== null && fact.printed
        ? { ...fact.printed, measure: fact.counted ? indicator.measure : (fact.unit ?? indicator.measure) }
        : null,
    vintage: fact.estimate ? 'estimate' : 'preliminary',
    approx: fact.approx,
    until: untilOf(match, period, ground.review),
    knownOn: submission.received ?? ground.on,
    source: { kind: 'report', at: fact.at, from: fact.from, version: submission.version },
    confirmed: null,
  };
  return { key: figureKey(figure), ...figure };
}

/** Only where it is not the cut-off of the period. */
function untilOf({ fact }: Match, period: PeriodCode, { cutOff }: Review): Day | null {
  const until = fact.until as Day | null;
  return until === null || until === spanOf(period, cutOff).to ? null : until;
}
