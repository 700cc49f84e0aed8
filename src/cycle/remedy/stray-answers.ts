/**
 * What a person took over or waived and nothing in the review answers to: a misspelt id must be told, or a decision is
 * lost without anybody seeing it.
 */
import type { Problem } from '#core/problem.ts';
import type { Task } from '#core/task.ts';
import type { Folder } from '#cycle/folder/folder.ts';
import { problem } from '#prose/words/problems.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';

type Answered = Pick<ReviewMatter, 'findings' | 'remedies' | 'carried' | 'review' | 'waivers'>;

/** A problem for each remedy taken over and each waiver whose id is that of no finding, remedy or open task. */
export function strayAnswers(matter: Answered, { confirmations }: Pick<Folder, 'confirmations'>): readonly Problem[] {
  const file = `reviews/${matter.review.period}/confirmations.yaml`;
  const findings = matter.findings.map(({ id }) => id);
  const waivable = new Set([...findings, ...matter.carried.map(({ task }) => task.id)]);
  const takable = new Set([...findings, ...matter.remedies.flatMap(idsOf)]);
  return [
    ...confirmations.remedies
      .filter(({ id }) => !takable.has(id))
      .map(({ id, by }) => problem('KH17', { file }, { by, id })),
    ...matter.waivers
      .filter(({ finding }) => !waivable.has(finding))
      .map(({ finding, by }) => problem('KH18', { file }, { by, id: finding })),
  ];
}

/** The ids by which a task may be taken over: its own, and that of a remedy for any finding it answers. */
const idsOf = ({ id, finding, answers = [] }: Task): readonly string[] => [
  id,
  ...[finding, ...answers].flatMap((one) => (one === null ? [] : [`remedy|${one}`])),
];
