/**
 * Who owes a report and whether it came: sent, late, missing. A file that could not be used counts as missing.
 */
import type { Problem } from '#core/problem.ts';
import type { Review } from '#core/review.ts';
import type { Unit } from '#core/unit.ts';
import type { Submission } from '#cycle/dossier/dossier.ts';
import { byText } from '#cycle/grouping.ts';
import { problem } from '#prose/words/problems.ts';
import type { Sent } from '#prose/write/matter.ts';

/** One line for each unit that owes a report, in the order of the review; of several papers it names the longest. */
export function sentOf(submissions: readonly Submission[], { owed, reportsDue }: Review): readonly Sent[] {
  return owed.map((unit) => {
    const used = submissions.filter((one) => one.unit === unit && (one.state === 'read' || one.state === 'superseded'));
    const current = used
      .filter(({ state }) => state === 'read')
      .sort((a, b) => b.text.length - a.text.length || byText(a.file, b.file));
    const first =
      used
        .map(({ received }) => received)
        .filter((day) => day !== null)
        .sort()[0] ?? null;
    const [report] = [...current.filter(({ kind }) => kind !== 'xlsx'), ...current];
    if (report === undefined) return { unit, state: 'missing', file: null, on: null, version: 0 };
    const late = first !== null && first > reportsDue;
    return { unit, state: late ? 'late' : 'sent', file: report.file, on: report.received, version: report.version };
  });
}

/** Missing and late reports as problems. */
export function sendingProblems(sent: readonly Sent[], review: Review, units: readonly Unit[]): readonly Problem[] {
  const nameOf = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code;
  return sent.flatMap(({ unit, state, file, on }) => {
    const words = { unit: nameOf(unit), period: review.period, due: review.reportsDue };
    if (state === 'missing') return [problem('KH06', {}, words)];
    return state === 'late' ? [problem('KH12', { file }, { ...words, received: on ?? '' })] : [];
  });
}
