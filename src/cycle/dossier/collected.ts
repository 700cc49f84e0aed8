/**
 * What was read in each paper, as people check it while papers are taken in: every proposed figure with how surely it was
 * matched and what else it may be, what the paper says beside it, what was typed over it, and what could not be matched.
 * It rests on the same steps as the dossier; whoever is shown it is shown the papers they may see.
 */
import type { Choice } from '#core/consolidation.ts';
import type { Figure, FilePlace } from '#core/figure.ts';
import { witnessOf } from '#core/figure.ts';
import { yearOf } from '#core/period.ts';
import type { Target } from '#core/target.ts';
import type { Claimed } from '#cycle/match/facts.ts';
import type { Match } from '#cycle/match/match.ts';
import type { Ground, Steps } from '#cycle/review.ts';
import type { WordedProblem } from '#prose/words/problems.ts';
import type { Dossier, Printed, Submission, Unmatched } from './dossier.ts';

/** A figure that a paper states, or that somebody typed. */
export type Proposed = {
  readonly figure: Figure;
  /** As the paper calls it; null of what was typed without a paper. */
  readonly label: string | null;
  readonly confidence: number | null;
  readonly second: { readonly indicator: string; readonly confidence: number } | null;
  /** What the paper says beside it, as printed: percent, percent, and values in the measure printed. */
  readonly said: {
    readonly growth: string | null;
    readonly completion: string | null;
    readonly plan: string | null;
    readonly last: string | null;
  };
  /** What the register promises for the year. */
  readonly target: string | null;
  /** Key of the figure that goes before it, where another is used in its place, and by which reason. */
  readonly giveWay: { readonly to: string; readonly because: Choice } | null;
};

export type CollectedPaper = {
  readonly submission: Submission;
  readonly proposed: readonly Proposed[];
  readonly unmatched: readonly Unmatched[];
  readonly problems: readonly WordedProblem[];
  /** Directives, findings and other words that were read in it. */
  readonly lit: readonly { readonly kind: 'directive' | 'finding'; readonly start: number; readonly end: number }[];
};

/** Two that say different things of the same: kept beside each other, with who said each. */
export type Difference = {
  readonly indicator: string;
  readonly used: Figure | null;
  /** The value used, where it is a sum. */
  readonly value: string | null;
  readonly beside: readonly Figure[];
  /** The value beside, where it is a sum. */
  readonly besideValue: string | null;
  readonly because: Choice | 'beside';
};

export type Collected = {
  readonly papers: readonly CollectedPaper[];
  /** Typed without a paper. */
  readonly typed: readonly Proposed[];
  readonly differences: readonly Difference[];
};

export type CollectedJson = Printed<Collected>;

/** From the steps of a review and its dossier; nothing is decided here. */
export function collectedOf(dossier: Dossier, steps: Steps, { folder }: Ground): Collected {
  const { matches, dropped } = steps.stated;
  const figures = [...steps.confirmed.figures, ...dropped];
  const won = winners(dossier);
  const proposed = figures.map((figure): Proposed => {
    const match = matches.get(figure.key);
    return {
      figure,
      label: match?.fact.label ?? null,
      confidence: match === undefined ? null : rounded(match.confidence),
      second: secondOf(match),
      said: saidBeside(match),
      target: targetFor(figure, folder.targets),
      giveWay: won.get(figure.key) ?? null,
    };
  });
  const fileOf = ({ figure }: Proposed): string | null => witnessOf(figure.source)?.file ?? null;
  const files = new Set(dossier.submissions.map(({ file }) => file));
  return {
    papers: dossier.submissions.map((submission) => ({
      submission,
      proposed: proposed.filter((one) => fileOf(one) === submission.file).sort(inReadingOrder),
      unmatched: dossier.unmatched.filter(({ at }) => at.file === submission.file),
      problems: dossier.problems.filter(({ file }) => file === submission.file),
      lit: litIn(dossier, submission.file),
    })),
    typed: proposed.filter((one) => one.figure.source.kind === 'entry' && !files.has(fileOf(one) ?? '')),
    differences: differencesIn(dossier, new Map(figures.map((figure) => [figure.key, figure]))),
  };
}

const inReadingOrder = (a: Proposed, b: Proposed): number =>
  startOf(a) - startOf(b) || (a.figure.key < b.figure.key ? -1 : 1);
const startOf = ({ figure }: Proposed): number => witnessOf(figure.source)?.start ?? 0;

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

const secondOf = (match: Match | undefined): Proposed['second'] =>
  match?.second ? { indicator: match.second.of.code, confidence: rounded(match.second.confidence) } : null;

const printed = (said: Claimed | null | undefined): string | null => said?.value.toFixed(said.decimals) ?? null;

const saidBeside = (match: Match | undefined): Proposed['said'] => ({
  growth: printed(match?.fact.growth),
  completion: printed(match?.fact.completion),
  plan: printed(match?.fact.plan),
  last: printed(match?.fact.last),
});

/** The unit’s own plan for the year; of several bases the first on record. */
const targetFor = ({ indicator, unit, period }: Figure, targets: readonly Target[]): string | null =>
  targets
    .find(
      (one) => one.indicator === indicator && one.unit === unit && one.year === yearOf(period) && one.as === 'value',
    )
    ?.value.toFixed() ?? null;

const contestsIn = ({ assessments }: Dossier) => assessments.flatMap(({ contests }) => contests);

const winners = (dossier: Dossier): ReadonlyMap<string, NonNullable<Proposed['giveWay']>> =>
  new Map(
    contestsIn(dossier).flatMap(({ others, chosen, because }) =>
      others.map((other) => [other, { to: chosen, because }] as const),
    ),
  );

function litIn({ mentions, findings }: Dossier, file: string): CollectedPaper['lit'] {
  const places = (kind: 'directive' | 'finding', all: readonly FilePlace[]) =>
    all.filter((at) => at.file === file && at.end > at.start).map(({ start, end }) => ({ kind, start, end }));
  return [
    ...places(
      'directive',
      mentions.map(({ at }) => at),
    ),
    ...places(
      'finding',
      findings.flatMap(({ evidence }) => evidence.places),
    ),
  ];
}

function differencesIn(dossier: Dossier, figures: ReadonlyMap<string, Figure>): readonly Difference[] {
  const known = (keys: readonly string[]): readonly Figure[] => keys.flatMap((key) => figures.get(key) ?? []);
  const numberOf = (key: string): string | null =>
    dossier.derivations.find((one) => one.key === key)?.value?.toFixed() ?? null;
  return dossier.assessments.flatMap(({ indicator, now, parts, contests, beside }) => [
    ...contests
      .filter(({ differs, because }) => differs && because !== 'corrected' && because !== 'later-version')
      .map(
        ({ chosen, others, because }): Difference => ({
          indicator,
          used: figures.get(chosen) ?? null,
          value: null,
          beside: known(others),
          besideValue: null,
          because,
        }),
      ),
    ...(beside === null || Number(beside.difference) === 0
      ? []
      : [
          {
            indicator,
            used: parts.length === 1 ? (figures.get(parts[0] ?? '') ?? null) : null,
            value: numberOf(now),
            beside: known([beside.figure]),
            besideValue: numberOf(beside.figure),
            because: 'beside',
          } satisfies Difference,
        ]),
  ]);
}
