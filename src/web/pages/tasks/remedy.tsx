/**
 * One task: what, by when and how it stands, who leads and supports, the deliverable, and which shortcomings it answers.
 */
import { answersFinding, taskState } from '#core/task.ts';
import type { DossierIndex, Task } from '#web/dossier/dossier-index.ts';
import type { Labelled } from '#web/dossier/remedy-blocks.ts';
import { deadlineWords } from '#web/dossier/task-words.ts';
import { type Speech, useSpeech } from '#web/language.tsx';
import styles from '#web/pages/tasks/tasks.module.css';
import { Hole, TaskSign } from '#web/parts/signs.tsx';

type Props = {
  readonly task: Task;
  /** The shortcomings it stands beside. */
  readonly about: readonly Labelled[];
  readonly index: DossierIndex;
};

export function Remedy({ task, about, index }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  const state = stateOf(index, task);
  const lines: readonly (readonly [string, React.ReactNode])[] = [
    [say('column.lead'), task.lead ? index.unitName(task.lead) : <Hole key="hole" />],
    [say('leader'), task.leader],
    [say('column.support'), task.support.map(index.unitName).join(', ')],
    [say('deliverable'), task.deliverable],
  ];
  return (
    <li id={task.id}>
      <div>
        {task.what}
        <dl className={styles.lines}>
          {lines
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}:</dt> <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <a className={styles.answers} href={`?number=${encodeURIComponent(task.id)}`} data-number={task.id}>
          {answersWords(task, about, speech)}
        </a>
      </div>
      <div className={styles.when}>
        <span>{deadlineWords(task, speech)}</span>
        {(!task.proposed || state === 'overdue') && task.deadline.kind === 'dated' && <TaskSign state={state} />}
        {task.proposed && <em>{say('proposed')}</em>}
      </div>
    </li>
  );
}

/** As the review found it; of a task of this review, by its deadline on the day of the dossier. */
const stateOf = ({ dossier }: DossierIndex, task: Task) =>
  dossier.carried.find((one) => one.task.id === task.id)?.state ?? taskState(task, dossier.on);

/** `khắc phục 5/9 hạn chế: 6.4, 6.5`: which they are, unless it is all beside which the task stands. */
function answersWords(task: Task, about: readonly Labelled[], { say }: Speech): string {
  const answered = about.filter(({ finding }) => answersFinding(task, finding.id));
  if (answered.length === 0) return say(`origin.${task.origin}`);
  const count = answered.length;
  if (count < about.length)
    return say('answers.some', { count, of: about.length, which: answered.map(({ label }) => label).join(', ') });
  return say(count === 1 ? 'answers.one' : 'answers.all', { count });
}
