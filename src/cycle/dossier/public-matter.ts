/**
 * What of a review may be told in public: nothing that rests on figures or words of papers marked for a conference or
 * for inside use (design.md, promise 8). The report and the notice are for inside and say all.
 */
import type { Assessment } from '#core/assessment.ts';
import { type Figure, witnessOf } from '#core/figure.ts';
import type { Problem } from '#core/problem.ts';
import type { CarriedTask, Task } from '#core/task.ts';
import { problem } from '#prose/words/problems.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import type { Submission } from './dossier.ts';

type Marked = { readonly files: ReadonlySet<string>; readonly units: ReadonlySet<string> };

/** The papers that are kept from anything public, and whose they are. */
export function keptInside(submissions: readonly Submission[]): Marked {
  const marked = submissions.filter(({ circulation }) => circulation !== null);
  return {
    files: new Set(marked.map(({ file }) => file)),
    units: new Set(marked.flatMap(({ unit }) => unit ?? [])),
  };
}

/** The matter without indicators, findings, proposals and mentions that rest on a marked paper. */
export function publicMatter(matter: ReviewMatter, { files, units }: Marked): ReviewMatter {
  if (files.size === 0) return matter;
  const assessments = matter.assessments.filter((one) => !figuresOf(one).some((figure) => isFrom(figure, files)));
  const told = new Set(assessments.map(({ indicator }) => indicator.code));
  const findings = matter.findings.filter(
    ({ evidence, indicator, origin }) =>
      !evidence.places.some(({ file }) => files.has(file)) &&
      (origin !== 'reckoned' || indicator === null || told.has(indicator)),
  );
  const open = new Set(findings.map(({ id }) => id));
  const isPublic = ({ proposed, lead, finding, answers = [] }: Task): boolean =>
    !proposed ||
    ((lead === null || !units.has(lead)) && [finding, ...answers].every((id) => id === null || open.has(id)));
  return {
    ...matter,
    assessments,
    findings,
    remedies: matter.remedies.filter(isPublic),
    carried: matter.carried.map((one) => withoutMentions(one, files)),
  };
}

const figuresOf = ({ now, lastYear, lastYearWhole, agencyEstimate }: Assessment): readonly Figure[] => [
  ...[now, lastYear, lastYearWhole, agencyEstimate].flatMap((one) => one?.parts ?? []),
  ...(now.beside?.parts ?? []),
];

const isFrom = ({ source }: Figure, files: ReadonlySet<string>): boolean => files.has(witnessOf(source)?.file ?? '');

const withoutMentions = (carried: CarriedTask, files: ReadonlySet<string>): CarriedTask => ({
  ...carried,
  mentions: carried.mentions.filter(({ file }) => !files.has(file)),
  task: { ...carried.task, progress: carried.task.progress.filter(({ at }) => at === null || !files.has(at.file)) },
});

/** A note for each marked paper: the news may say less than the report, and a reader must know why. */
export const markedProblems = (submissions: readonly Submission[]): readonly Problem[] =>
  submissions
    .filter(({ circulation }) => circulation !== null)
    .map(({ file, circulation }) =>
      problem('KH19', { file }, { mark: circulation === 'internal' ? 'LƯU HÀNH NỘI BỘ' : 'TÀI LIỆU HỘI NGHỊ' }),
    );
