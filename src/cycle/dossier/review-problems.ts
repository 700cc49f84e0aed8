/**
 * Everything a review has to tell: gathered from its steps and from the checks of its figures.
 */
import type { Problem } from '#core/problem.ts';
import { awaitsConfirmation, dueOn } from '#core/task.ts';
import { askedOf } from '#cycle/match/questions.ts';
import {
  contradictions,
  nameOf,
  notEnded,
  otherVoices,
  otherWindows,
  partsOverWholes,
  placeIn,
  shown,
  silences,
} from '#cycle/reckon/check-review.ts';
import { unitProblems } from '#cycle/reckon/check-units.ts';
import { fallen, falseClaims, historyBy, type RegisterGround, scaleSlips } from '#cycle/reckon/check-values.ts';
import { byKey } from '#cycle/reckon/rows.ts';
import { holeProblems } from '#cycle/remedy/holes.ts';
import { strayAnswers } from '#cycle/remedy/stray-answers.ts';
import type { Ground, Steps } from '#cycle/review.ts';
import { sendingProblems } from '#cycle/take-in/sent.ts';
import { problem } from '#prose/words/problems.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import { markedProblems } from './public-matter.ts';

/** In no particular order; a matter of taste is no problem. */
export function problemsOf(matter: ReviewMatter, steps: Steps, ground: Ground): readonly Problem[] {
  const { folder, on, units } = ground;
  const { assessments, sent, review } = matter;
  const { taken, stated, confirmed, cited, remedies } = steps;
  const figures = byKey([...confirmed.figures, ...folder.history]);
  const register: RegisterGround = {
    review,
    units,
    figures,
    reporters: ground.reporters,
    period: review.period,
    targets: folder.targets,
    historyOf: historyBy(folder.history),
  };
  const said = { ...register, figures: byKey(confirmed.figures) };
  const used = new Set(
    taken.filter(({ submission }) => submission.state === 'read').map(({ submission }) => submission.unit),
  );
  const sentBy = new Set([...used].filter((unit) => unit !== null));
  return [
    ...taken.flatMap(({ problems }) => problems),
    ...markedProblems(taken.map(({ submission }) => submission)),
    ...notEnded(review, on),
    ...sendingProblems(sent, review, units),
    ...askedOf(stated.questions, { units, indicators: ground.indicators }),
    ...confirmed.problems,
    ...assessments.flatMap((one) => [
      ...contradictions(one, register),
      ...silences(one, sentBy, register),
      ...otherWindows(one, register),
      ...otherVoices(one, said),
      ...scaleSlips(one, register),
      ...fallen(one, register),
    ]),
    ...partsOverWholes(assessments, register),
    ...unitProblems(assessments, { period: review.period, units: folder.units }),
    ...falseClaims(stated.claims, assessments, register),
    ...droppedProblems(steps, ground),
    ...taskProblems(matter),
    ...holeProblems(matter),
    ...strayAnswers(matter, folder),
    ...remedies.problems,
    ...cited.problems,
  ];
}

/** Values of a replaced report that its replacement no longer states. */
function droppedProblems({ stated }: Steps, { indicators, units }: Ground): readonly Problem[] {
  return stated.dropped.flatMap((figure) => {
    const indicator = indicators.get(figure.indicator);
    if (indicator === undefined) return [];
    const words = {
      unit: nameOf(figure.reportedBy, units),
      indicator: indicator.name,
      other: shown(figure, indicator),
    };
    return [problem('SL31', placeIn(figure), words)];
  });
}

/** Overdue tasks nobody speaks of, and tasks a unit says are done. */
function taskProblems({ carried, on, units }: ReviewMatter): readonly Problem[] {
  return carried.flatMap(({ task, state, mentions }) => {
    const about = { task: task.id, what: task.what };
    if (state === 'overdue' && mentions.length === 0) {
      const lead = task.lead === null ? '' : nameOf(task.lead, units);
      return [problem('NV21', {}, { ...about, due: dueOn(task, on) ?? '', lead })];
    }
    if (!awaitsConfirmation(task, on)) return [];
    const said = task.progress.find((entry) => entry.done && !entry.confirmed);
    const unit = task.lead === null ? '' : nameOf(task.lead, units);
    const at = said?.at ?? null;
    return [
      problem(
        'NV22',
        at === null ? {} : { file: at.file, start: at.start, end: at.end, quote: at.quote, place: at.place },
        { ...about, unit },
      ),
    ];
  });
}
