/**
 * For every shortcoming as the papers number it the tasks that make it good: the open tasks that already answer it, and
 * one proposal for what they leave, with what, lead, support, deliverable and deadline. A proposal is marked so until a
 * named person takes it over.
 *
 * Who owns the indicator or the field leads; a deadline nobody named is set by dated rule, before the year's end.
 */
import type { Assessment } from '#core/assessment.ts';
import { type Day, day, nextWorkingDay } from '#core/day.ts';
import { fields } from '#core/field.ts';
import type { Finding } from '#core/finding.ts';
import { monthsLeft, yearOf } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import { answersFinding, type CarriedTask, defaultDeadline, isOpen, type Task } from '#core/task.ts';
import type { Unit, UnitCode } from '#core/unit.ts';
import type { Folder } from '#cycle/folder/folder.ts';
import { byText } from '#cycle/grouping.ts';
import { holidaysFrom } from '#prose/check/tasks/days-off.ts';
import type { TaskFact } from '#prose/read/reading.ts';
import { problem } from '#prose/words/problems.ts';
import { numberedShortcomings, type Shortcoming } from '#prose/write/numbered.ts';
import { subjectNamed } from './subject-words.ts';
import { leadOf, supportOf } from './units.ts';
import { deliverableFor, ownTasks, taskWords } from './words.ts';

export type RemedyGround = {
  readonly folder: Folder;
  readonly on: Day;
  readonly units: readonly Unit[];
  readonly assessments: readonly Assessment[];
  readonly carried: readonly CarriedTask[];
  /** Who wrote a file. */
  readonly writerOf: (file: string) => UnitCode | null;
  /** What a unit says in its report it will do. */
  readonly tasksOf: (unit: UnitCode) => readonly TaskFact[];
};

export type Remedies = { readonly tasks: readonly Task[]; readonly problems: readonly Problem[] };

/** Tasks by field and deadline; a shortcoming with a waiver has none. */
export function proposeRemedies(findings: readonly Finding[], ground: RemedyGround): Remedies {
  const waived = new Set(ground.folder.waivers.map(({ finding }) => finding));
  const isTaken = takenBy(new Set(ground.folder.confirmations.remedies.map(({ id }) => id)));
  const problems: Problem[] = [];
  const given = givenAt(ground.folder);
  const tasks = new Map<string, Task>();
  for (const item of itemsOf(findings, ground)) {
    const open = item.findings.filter(({ id }) => !waived.has(id) || given.some((task) => answersFinding(task, id)));
    for (const task of tasksFor({ ...item, findings: open }, ground)) {
      const before = tasks.get(task.id);
      const answers = [before?.finding, ...(before?.answers ?? []), task.finding, ...(task.answers ?? [])];
      tasks.set(task.id, { ...answering(task, answers), proposed: task.proposed && !isTaken(task) });
      if (task.lead === null) problems.push(problem('NV20', {}, { finding: open[0]?.words ?? open[0]?.id ?? '' }));
    }
  }
  return { tasks: [...tasks.values()].sort(byFieldAndDeadline), problems };
}

/** What people gave as tasks at this review: it stands in the place of proposals for what it answers. */
const givenAt = ({ tasks, review: { period } }: Folder): readonly Task[] =>
  tasks.filter(({ task, review }) => review === period && task.withdrawn === null).map(({ task }) => task);

/** A person takes over the task by its id, or by that of a remedy for any finding it answers. */
const takenBy =
  (taken: ReadonlySet<string>) =>
  ({ id, finding, answers = [] }: Task): boolean =>
    taken.has(id) || [finding, ...answers].some((one) => taken.has(`remedy|${one}`));

/** This review's shortcomings as papers group them, with those of the last one that are not remedied. */
function itemsOf(findings: readonly Finding[], { assessments }: RemedyGround): readonly Shortcoming[] {
  const now = numberedShortcomings({ findings, assessments });
  const old = findings.filter(
    ({ kind, origin, state }) => kind === 'shortcoming' && origin === 'carried' && state !== 'remedied',
  );
  const isOf = ({ indicator, subject }: Finding, one: Shortcoming): boolean =>
    (indicator !== null && one.findings.some((finding) => finding.indicator === indicator)) ||
    (one.subject !== null && subject === one.subject.key);
  const homeOf = (finding: Finding): Shortcoming | undefined => now.find((one) => isOf(finding, one));
  const alone = old
    .filter((finding) => homeOf(finding) === undefined)
    .map((one) => ({ ...one, origin: 'read' as const }));
  return [
    ...now.map((one) => ({ ...one, findings: [...one.findings, ...old.filter((finding) => homeOf(finding) === one)] })),
    ...numberedShortcomings({ findings: alone, assessments }),
  ];
}

/** The open tasks that answer findings of the item, and a proposal for the findings they leave. */
function tasksFor(item: Shortcoming, ground: RemedyGround): readonly Task[] {
  const open = ground.carried.filter(({ state }) => isOpen(state)).map(({ task }) => task);
  const direct = [
    ...open.map((task) => ({ task, ids: item.findings.filter((one) => isAbout(task, one)).map(idOf) })),
    ...givenAt(ground.folder).map((task) => ({
      task,
      ids: item.findings.map(idOf).filter((id) => answersFinding(task, id)),
    })),
  ];
  const answered = new Set(direct.flatMap(({ ids }) => ids));
  const left = item.findings.filter(({ id }) => !answered.has(id));
  const linked = direct.filter(({ ids }) => ids.length > 0).map(({ task, ids }) => answering(task, ids));
  if (left.length === 0) return linked;
  const related = open
    .filter((task) => item.subject !== null && subjectNamed(task.what) === item.subject.key)
    .map((task) => linked.find(({ id }) => id === task.id) ?? task);
  const told = left.filter(({ origin }) => origin !== 'reckoned').map(idOf);
  const also = related.map((task) => answering(task, [task.finding, ...(task.answers ?? []), ...told]));
  const tasks =
    told.length === 0 ? linked : [...linked.filter(({ id }) => !also.some((task) => task.id === id)), ...also];
  const enough = also.length > 0 && told.length === left.length;
  return enough ? tasks : [...tasks, proposalFor({ ...item, findings: left }, ground)];
}

const idOf = ({ id }: Finding): string => id;

const isAbout = (task: Task, { id, indicator }: Finding): boolean =>
  task.finding === id || (indicator !== null && task.indicator === indicator);

/** The task as answering these findings, each once. */
function answering(task: Task, ids: readonly (string | null | undefined)[]): Task {
  const [finding = null, ...answers] = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
  const { answers: _, ...bare } = task;
  return answers.length === 0 ? { ...bare, finding } : { ...bare, finding, answers };
}

function proposalFor(item: Shortcoming, ground: RemedyGround): Task {
  const { folder, on } = ground;
  const assessments = item.assessments.filter(({ indicator }) =>
    item.findings.some((finding) => finding.indicator === indicator.code),
  );
  const open = { ...item, assessments };
  const lead = leadOf(open, ground);
  const own = lead === null ? [] : ownTasks(ground.tasksOf(lead), item.subject?.key ?? null);
  const measured = assessments.length > 0;
  const proposal: Task = {
    id: `remedy|${item.findings[0]?.id}`,
    what: taskWords(open, { own, period: folder.review.period }),
    field: item.field,
    leader: null,
    lead,
    support: supportOf(open, { ...ground, lead }),
    deliverable: deliverableFor(open),
    deadline: { kind: 'dated', due: deadlineOf(measured, folder, on) },
    assignedOn: on,
    origin: item.findings.some(({ origin }) => origin === 'reckoned') ? 'target-missed' : 'remedy',
    directives: [],
    finding: null,
    indicator: assessments[0]?.indicator.code ?? null,
    extensions: [],
    withdrawn: null,
    progress: [],
    proposed: true,
  };
  return answering(proposal, item.findings.map(idOf));
}

/** Last days, month and day, for what a review finds; ours, not the law's, and dated like every rule. */
const deadlineRules = [
  { from: day('1975-04-30'), plan: '12-20', other: '12-15', source: 'thông lệ: xong trước khi tổng kết năm' },
] as const;

type Dated = { readonly review: Pick<Folder['review'], 'period'>; readonly holidays: readonly Day[] };

/**
 * Before the year's end, by the rule of the day; when the year is over, by the usual short term. Never on a day off:
 * Saturdays, Sundays, the holidays of the law and what the authority adds to them.
 *
 * @example deadlineOf(false, { review: { period: period('2019-9M') }, holidays: [] }, day('2019-09-30')) // '2019-12-16'
 */
export function deadlineOf(measured: boolean, { review: { period }, holidays }: Dated, on: Day): Day {
  const rule = deadlineRules.findLast(({ from }) => from <= on) ?? deadlineRules[0];
  const closed = [...holidays, ...holidaysFrom(yearOf(period)), ...holidaysFrom(Number(on.slice(0, 4)))];
  const last = day(`${yearOf(period)}-${measured ? rule.plan : rule.other}`);
  const due = nextWorkingDay(last, closed);
  return monthsLeft(period) > 0 && due > on ? due : defaultDeadline(on, closed);
}

function byFieldAndDeadline(a: Task, b: Task): number {
  const due = ({ deadline }: Task): string => (deadline.kind === 'dated' ? deadline.due : '9999');
  return fields.indexOf(a.field) - fields.indexOf(b.field) || byText(due(a), due(b)) || byText(a.id, b.id);
}
