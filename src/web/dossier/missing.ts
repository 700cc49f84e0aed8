/**
 * What is missing before the review can be closed: who did not report, what must be asked, which holes are left.
 * It comes first on the first page and is never dropped.
 */
import { type Hole, holesOf } from '#core/review.ts';
import { answersFinding } from '#core/task.ts';
import type { Contest, DossierIndex, Finding, Row, Task } from '#web/dossier/dossier-index.ts';
import { valueAt } from '#web/dossier/dossier-index.ts';

/** Figures that say different things about the same. */
export const differing = ({ dossier }: DossierIndex): readonly Contest[] =>
  dossier.assessments.flatMap((row) => row.contests.filter((contest) => contest.differs));

export const notSent = ({ dossier }: DossierIndex) => dossier.sent.filter((one) => one.state === 'missing');

export const shortcomings = ({ dossier }: DossierIndex): readonly Finding[] =>
  dossier.findings.filter((one) => one.kind === 'shortcoming');

export const withoutCause = (index: DossierIndex): readonly Finding[] =>
  shortcomings(index).filter((one) => one.cause === null);

/** What keeps the review from being closed; a dossier written before there was a closing rule is held to it too. */
export const holes = ({ dossier }: DossierIndex): readonly Hole[] =>
  dossier.holes ??
  holesOf({
    shortcomings: dossier.findings.filter(({ state }) => state !== 'remedied'),
    tasks: dossier.remedies,
    waivers: dossier.waivers,
    openTasks: dossier.carried.map(({ task }) => task),
    carried: dossier.carried,
  });

export const answersTo = ({ dossier }: DossierIndex, finding: string): readonly Task[] =>
  dossier.remedies.filter((task) => answersFinding(task, finding));

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
