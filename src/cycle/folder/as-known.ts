/**
 * The folder as it was known on a day: no look-ahead (design.md, promise 6 and section 6).
 *
 * Everything that became known later is cut away here, once, before any step sees it; so no step can use it
 * by mistake and it changes no byte of what is written. Whether a unit was later dissolved is a later thing too.
 */
import { type Day, day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import { type Figure, knownBy } from '#core/figure.ts';
import { spanOf } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Settled } from '#core/settled.ts';
import type { Target } from '#core/target.ts';
import type { Task } from '#core/task.ts';
import type { Folder } from './folder.ts';

/**
 * The same folder without anything dated after the day: reports received, values, directives, confirmations, progress,
 * extensions, waivers, ends of units. A report without a day of receipt stays; its own head is asked when it is read.
 *
 * @example asKnown(folder, day('2019-09-30')).sent.every((file) => (file.received ?? '') <= '2019-09-30') // true
 */
export function asKnown(folder: Folder, on: Day): Folder {
  const directives = folder.directives.filter(({ date }) => date === null || date <= on);
  const known = new Set(directives.map(({ code }) => code));
  const issued = (code: string | null): boolean => code === null || known.has(code);
  return {
    ...folder,
    units: folder.units.filter(({ from }) => from <= on).map((unit) => ({ ...unit, to: unlessLater(unit.to, on) })),
    relations: folder.relations.filter((relation) => relation.on <= on),
    indicators: folder.indicators
      .filter(({ from }) => from <= on)
      .map((indicator) => ({ ...indicator, to: unlessLater(indicator.to, on) })),
    targets: folder.targets
      .filter((target) => knownSince(target, folder.directives) <= on)
      .map((target) => (issued(target.directive) ? target : { ...target, directive: null })),
    history: knownBy(folder.history, on).map((figure) => vouchedBy(figure, on)),
    directives: directives.map((directive) => withKnownLinks(directive, known)),
    tasks: folder.tasks
      .filter(({ task }) => task.assignedOn <= on)
      .map(({ task, review }) => ({ task: taskAsKnown(task, on), review })),
    pastFindings: folder.pastFindings.filter(({ review }) => spanOf(review, 'decree-09-2019').to <= on),
    sent: folder.sent.filter(({ received }) => received === null || received <= on),
    confirmations: {
      files: folder.confirmations.files.filter((confirmation) => confirmation.on <= on),
      figures: folder.confirmations.figures.filter((confirmation) => confirmation.on <= on),
      remedies: folder.confirmations.remedies.filter((confirmation) => confirmation.on <= on),
    },
    waivers: folder.waivers.filter((waiver) => waiver.on <= on),
    ...(folder.settled ? { settled: settledAsKnown(folder.settled, on) } : {}),
  };
}

const settledAsKnown = ({ findings, states, carried }: Settled, on: Day): Settled => ({
  findings: findings
    .filter(({ recorded }) => recorded.on <= on)
    .map((one) => (one.dropped !== null && one.dropped.on > on ? { ...one, dropped: null } : one)),
  states: states.filter((stated) => stated.on <= on),
  carried: carried.filter((taken) => taken.on <= on),
});

/** What the loader told, without what stands in rows that were known only later. */
export const problemsAsKnown = (problems: readonly Problem[], on: Day): readonly Problem[] =>
  problems.flatMap(({ known, ...found }) => (known === undefined || known <= on ? [found] : []));

/** As the row says, else the day of its directive, else the first day of its year. */
function knownSince({ known, directive, year }: Target, directives: readonly Directive[]): Day {
  return known ?? directives.find(({ code }) => code === directive)?.date ?? day(`${year}-01-01`);
}

const vouchedBy = (figure: Figure, on: Day): Figure =>
  figure.confirmed !== null && figure.confirmed.on > on ? { ...figure, confirmed: null } : figure;

const unlessLater = (end: Day | null, on: Day): Day | null => (end !== null && end > on ? null : end);

const withKnownLinks = (directive: Directive, known: ReadonlySet<string>): Directive => ({
  ...directive,
  implements: directive.implements.filter((code) => known.has(code)),
  replacedBy: directive.replacedBy !== null && known.has(directive.replacedBy) ? directive.replacedBy : null,
});

function taskAsKnown(task: Task, on: Day): Task {
  const { deadline } = task;
  const notYetPaused = deadline.kind === 'paused' && deadline.since > on;
  return {
    ...task,
    deadline: !notYetPaused
      ? deadline
      : deadline.due === null
        ? { kind: 'standing' }
        : { kind: 'dated', due: deadline.due },
    extensions: task.extensions.filter((extension) => extension.on <= on),
    withdrawn: task.withdrawn !== null && task.withdrawn.on <= on ? task.withdrawn : null,
    progress: task.progress.filter((step) => step.on <= on).map((step) => progressAsKnown(step, on)),
  };
}

/** What the office confirmed only later was until then what the unit said. */
function progressAsKnown(step: Task['progress'][number], on: Day): Task['progress'][number] {
  const { confirmedBy, sentBack, ...said } = step;
  return {
    ...said,
    ...(confirmedBy === undefined ? {} : confirmedBy.on <= on ? { confirmedBy } : { confirmed: false }),
    ...(sentBack !== undefined && sentBack.on <= on ? { sentBack } : {}),
  };
}
