/**
 * The dossier as one plain value, from what the steps of a review found: papers written, numbers gathered by key,
 * problems in the order in which an office wants to see them.
 */
import type { Derivation } from '#core/derivation.ts';
import { yearOf } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import { onRecord } from '#cycle/match/entered.ts';
import { unmatchedOf } from '#cycle/match/questions.ts';
import { derivationsOf, restingOn, rowOf } from '#cycle/reckon/rows.ts';
import { holesIn } from '#cycle/remedy/holes.ts';
import type { Ground, Steps } from '#cycle/review.ts';
import { countDerivations } from '#prose/write/counts.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { writeNews } from '#prose/write/news.ts';
import { writeNotice } from '#prose/write/notice.ts';
import { writeReport } from '#prose/write/report.ts';
import type { Dossier } from './dossier.ts';
import { inOrder } from './problem-order.ts';
import { keptInside, publicMatter } from './public-matter.ts';
import { problemsOf } from './review-problems.ts';

export type Beside = {
  readonly ground: Ground;
  /** Told before the review began. */
  readonly told: readonly Problem[];
};

/** Puts the dossier together; nothing is decided here. */
export function dossierOf(matter: ReviewMatter, steps: Steps, { ground, told }: Beside): Dossier {
  const { folder } = ground;
  const { assessments, findings, confirmed } = matter;
  const counted = countDerivations(matter);
  const submissions = steps.taken.map(({ submission }) => submission);
  const numbers = restingOn(
    { assessments, derivations: [...counted, ...steps.carried.derivations] },
    {
      derivations: derivationsBehind(steps),
      figures: [...steps.confirmed.figures, ...onRecord(folder)],
      targets: folder.targets.filter(({ year }) => year === yearOf(folder.review.period)),
    },
  );
  return {
    format: 'bokhuyet-dossier/1',
    authority: matter.authority,
    body: matter.body,
    side: matter.side,
    review: matter.review,
    on: matter.on,
    units: matter.units,
    indicators: [...ground.indicators.values()],
    submissions,
    sent: matter.sent,
    ...numbers,
    assessments: assessments.map(rowOf),
    findings,
    ...(steps.answered.length > 0 ? { answered: steps.answered } : {}),
    waivers: matter.waivers,
    carried: matter.carried,
    remedies: matter.remedies,
    directives: matter.directives,
    mentions: steps.cited.mentions,
    unmatched: unmatchedOf(steps.stated.questions),
    problems: inOrder([...told, ...problemsOf(matter, steps, ground)]),
    confirmed,
    draft: confirmed.count < confirmed.total,
    holes: holesIn(matter),
    papers: {
      report: writeReport(matter),
      notice: writeNotice(matter),
      news: writeNews(publicMatter(matter, keptInside(submissions))),
    },
  };
}

/** Everything reckoned besides the assessments themselves; what nothing rests on is left out later. */
const derivationsBehind = ({ consolidated, carried }: Steps): readonly Derivation[] =>
  derivationsOf([...consolidated.past, ...carried.consolidations]);
