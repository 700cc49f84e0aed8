/**
 * For every shortcoming one task that makes it good: the open task that already answers it, else a proposal with what,
 * lead, support, deliverable and deadline. A proposal is marked so until a named person takes it over.
 *
 * Who owns the indicator or the field leads; a deadline nobody named is set by dated rule, before the year's end.
 */
import type { Assessment } from '#core/assessment.ts';
import { type Day, day, nextWorkingDay } from '#core/day.ts';
import { fields } from '#core/field.ts';
import type { Finding } from '#core/finding.ts';
import { monthsLeft, type PeriodCode, yearOf } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import { type CarriedTask, defaultDeadline, isOpen, type Task } from '#core/task.ts';
import type { Unit, UnitCode } from '#core/unit.ts';
import { problem } from '#prose/words/problems.ts';
import type { Folder } from './folder.ts';
import { byText } from './grouping.ts';
import { deliverableFor, taskWords } from './remedy-words.ts';

export type RemedyGround = {
  readonly folder: Folder;
  readonly on: Day;
  readonly units: readonly Unit[];
  readonly assessments: readonly Assessment[];
  readonly carried: readonly CarriedTask[];
  /** Who wrote a file. */
  readonly writerOf: (file: string) => UnitCode | null;
};

export type Remedies = { readonly tasks: readonly Task[]; readonly problems: readonly Problem[] };

/** Tasks by field and deadline; a shortcoming with a waiver has none. */
export function proposeRemedies(findings: readonly Finding[], ground: RemedyGround): Remedies {
  const waived = new Set(ground.folder.waivers.map(({ finding }) => finding));
  const open = findings.filter(
    (finding) => finding.kind === 'shortcoming' && finding.state !== 'remedied' && !waived.has(finding.id),
  );
  const taken = new Set(ground.folder.confirmations.remedies.map(({ id }) => id));
  const problems: Problem[] = [];
  const tasks = new Map<string, Task>();
  for (const finding of onePerSubject(open)) {
    const existing = answering(finding, ground);
    const task = existing ?? proposalFor(finding, ground);
    if (task.lead === null) problems.push(problem('NV20', {}, { finding: finding.words ?? finding.id }));
    tasks.set(task.id, { ...task, proposed: task.proposed && !taken.has(task.id) });
  }
  return { tasks: [...tasks.values()].sort(byFieldAndDeadline), problems };
}

/** What is reckoned, read and carried of one indicator needs one task, under the finding of this review. */
function onePerSubject(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const key = finding.indicator ?? finding.id;
    const before = first.get(key);
    if (before === undefined || rank(finding) < rank(before)) first.set(key, finding);
  }
  return [...first.values()];
}

const rank = ({ origin }: Finding): number => ['reckoned', 'read', 'carried'].indexOf(origin);

/** An open task of an earlier review for the same finding or indicator; it now answers this finding. */
function answering(finding: Finding, { carried }: RemedyGround): Task | null {
  const open = carried.filter(({ state }) => isOpen(state)).map(({ task }) => task);
  const found =
    open.find((task) => task.finding === finding.id) ??
    open.find((task) => finding.indicator !== null && task.indicator === finding.indicator);
  return found === undefined ? null : { ...found, finding: finding.id };
}

function proposalFor(finding: Finding, ground: RemedyGround): Task {
  const { folder, on, assessments } = ground;
  const assessment = assessments.find(({ indicator }) => indicator.code === finding.indicator) ?? null;
  const lead = leadOf(finding, assessment, ground);
  return {
    id: `remedy|${finding.id}`,
    what: taskWords(finding, assessment),
    field: finding.field,
    leader: null,
    lead,
    support: supportOf(finding, lead, assessment),
    deliverable: deliverableFor(finding, assessment),
    deadline: { kind: 'dated', due: deadlineOf(finding, folder.review.period, { on, holidays: folder.holidays }) },
    assignedOn: on,
    origin: finding.origin === 'reckoned' ? 'target-missed' : 'remedy',
    directives: [],
    finding: finding.id,
    indicator: finding.indicator,
    extensions: [],
    withdrawn: null,
    progress: [],
    proposed: true,
  };
}

/**
 * The owner of the indicator; else the one unit the finding is about; else the agency that names it, when it is in
 * charge of the field; else the unit in charge of the fewest other fields.
 */
function leadOf(finding: Finding, assessment: Assessment | null, ground: RemedyGround): UnitCode | null {
  if (assessment !== null) return assessment.indicator.owner;
  const [only, another] = finding.units;
  const inCharge = ground.units
    .filter((unit) => unit.fields.includes(finding.field))
    .sort((a, b) => a.fields.length - b.fields.length || ground.units.indexOf(a) - ground.units.indexOf(b));
  const writers = finding.evidence.places.map(({ file }) => ground.writerOf(file));
  const named = inCharge.find(({ code }) => writers.includes(code));
  if (named !== undefined) return named.code;
  if (only !== undefined && another === undefined) return only;
  return inCharge[0]?.code ?? null;
}

/** The units the finding names, and those that are behind in a sum. */
function supportOf({ units }: Finding, lead: UnitCode | null, assessment: Assessment | null): readonly UnitCode[] {
  const behind = assessment?.now.coverage.missing ?? [];
  return [...new Set([...units, ...behind])].filter((unit) => unit !== lead).sort(byText);
}

type Calendar = { readonly on: Day; readonly holidays: readonly Day[] };

/** Last days, month and day, for what a review finds; ours, not the law's, and dated like every rule. */
const deadlineRules = [
  { from: day('1975-04-30'), plan: '12-20', other: '12-15', source: 'thông lệ: xong trước khi tổng kết năm' },
] as const;

/** Before the year's end, by the rule of the day; when the year is over, by the usual short term. */
function deadlineOf({ indicator }: Finding, period: PeriodCode, { on, holidays }: Calendar): Day {
  const rule = deadlineRules.findLast(({ from }) => from <= on) ?? deadlineRules[0];
  const last = day(`${yearOf(period)}-${indicator === null ? rule.other : rule.plan}`);
  const due = nextWorkingDay(last, holidays);
  return monthsLeft(period) > 0 && due > on ? due : defaultDeadline(on, holidays);
}

function byFieldAndDeadline(a: Task, b: Task): number {
  const due = ({ deadline }: Task): string => (deadline.kind === 'standing' ? '9999' : (deadline.due ?? '9999'));
  return fields.indexOf(a.field) - fields.indexOf(b.field) || byText(due(a), due(b)) || byText(a.id, b.id);
}
