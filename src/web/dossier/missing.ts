/**
 * What is missing before the review can be closed: who did not report, what must be asked, which holes are left.
 * It comes first on the first page and is never dropped.
 */
import type { CarriedTask, Contest, DossierIndex, Finding, Row, Task } from '#web/dossier/dossier-index.ts';
import { valueAt } from '#web/dossier/dossier-index.ts';

/** Figures that say different things about the same. */
export const differing = ({ dossier }: DossierIndex): readonly Contest[] =>
  dossier.assessments.flatMap((row) => row.contests.filter((contest) => contest.differs));

export const notSent = ({ dossier }: DossierIndex) => dossier.sent.filter((one) => one.state === 'missing');

export const shortcomings = ({ dossier }: DossierIndex): readonly Finding[] =>
  dossier.findings.filter((one) => one.kind === 'shortcoming');

export const withoutCause = (index: DossierIndex): readonly Finding[] =>
  shortcomings(index).filter((one) => one.cause === null);

/** Shortcomings that neither a remedy nor a stated reason answers. */
export function unanswered(index: DossierIndex): readonly Finding[] {
  const { remedies, waivers, carried } = index.dossier;
  const answered = new Set([
    ...remedies.flatMap((task) => [task.finding, ...(task.answers ?? [])]),
    ...carried.map(({ task }) => task.finding),
    ...waivers.map((waiver) => waiver.finding),
  ]);
  return shortcomings(index).filter((one) => !answered.has(one.id));
}

export const answersTo = ({ dossier }: DossierIndex, finding: string): readonly Task[] =>
  dossier.remedies.filter((task) => task.finding === finding || task.answers?.includes(finding));

const open = new Set(['in-term', 'overdue', 'standing', 'paused']);
export const isOpen = ({ state }: CarriedTask): boolean => open.has(state);

/** Open tasks of the last review of which no unit says a word now. */
export const silentTasks = ({ dossier }: DossierIndex): readonly CarriedTask[] =>
  dossier.carried.filter((one) => isOpen(one) && one.mentions.length === 0);

const order = ['misses', 'hard', 'insufficient', 'reaches', 'exceeds'];

/** Indicators whose plan is in danger: the verdict says so, or they lie behind their path. Worst first. */
export function behind(index: DossierIndex): readonly Row[] {
  return index.dossier.assessments
    .filter((row) => row.outlook && (row.outlook.verdict === 'hard' || row.outlook.verdict === 'misses'))
    .sort((a, b) => rank(a) - rank(b) || completion(index, a) - completion(index, b));
}

const rank = (row: Row): number => order.indexOf(row.outlook?.verdict ?? 'insufficient');
const completion = (index: DossierIndex, row: Row): number =>
  Number(valueAt(index, row.completions[0]?.result ?? null) ?? 0);

export const countsOf = (index: DossierIndex) => ({
  missing: notSent(index).length,
  errors: index.dossier.problems.filter((one) => one.severity === 'error').length,
});
