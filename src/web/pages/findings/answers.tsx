/**
 * What answers a shortcoming: tasks given, tasks proposed, or the reason there is none.
 */
import type { DossierIndex, Task } from '#web/dossier/dossier-index.ts';
import { deadlineWords } from '#web/dossier/task-words.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { paths } from '#web/paths.ts';
import { findingWords } from '#web/words/findings.ts';
import type { Answers } from './board.ts';
import styles from './findings.module.css';

type Props = {
  readonly index: DossierIndex;
  readonly answers: Answers;
  readonly words: string;
  readonly mayAssign: boolean;
  readonly mayWaive: boolean;
  /** Nobody has taken the shortcoming over, and whoever looks cannot. */
  readonly recordFirst: boolean;
  readonly onAssign: (proposal: Task | null) => void;
  readonly onWaive: () => void;
};

export function AnswersTo({ index, answers, words, mayAssign, mayWaive, recordFirst, onAssign, onWaive }: Props) {
  const say = useWords(findingWords);
  const { day } = useSpeech();
  const { given, proposed, waivers } = answers;
  const isOpen = given.length + waivers.length === 0;
  const another = say(given.length + proposed.length > 0 ? 'remedy.more' : 'remedy.add');
  return (
    <div className={styles.answers}>
      <ul aria-label={say('remedies')}>
        {given.map(({ id, task }) => (
          <li key={id}>
            <a href={paths.task(id)}>{task?.what ?? id}</a>
            {task && <Particulars index={index} task={task} />}
            <small>
              <span aria-hidden="true">✓</span> {say('remedy.given')} {id}
            </small>
          </li>
        ))}
        {proposed.map((task) => (
          <li key={task.id}>
            {task.what}
            <Particulars index={index} task={task} />
            <small className={styles.proposed}>
              <span aria-hidden="true">○</span> {say('remedy.proposed')}
            </small>{' '}
            {mayAssign && !recordFirst && (
              <button type="button" className="unprinted" onClick={() => onAssign(task)}>
                {say('remedy.assign')}
              </button>
            )}
          </li>
        ))}
        {waivers.map((one) => (
          <li key={one.reason}>{say('remedy.waived', { reason: one.reason, by: one.by, day: day(one.on) })}</li>
        ))}
      </ul>
      {isOpen && proposed.length === 0 && <p className={styles.open}>! {say('remedy.none')}</p>}
      <div className={`${styles.deeds} unprinted`}>
        {mayAssign && !recordFirst && (
          <button type="button" aria-label={`${another}: ${words}`} onClick={() => onAssign(null)}>
            {another}
          </button>
        )}
        {mayWaive && isOpen && (
          <button type="button" aria-label={`${say('remedy.waive')}: ${words}`} onClick={onWaive}>
            {say('remedy.waive')}
          </button>
        )}
        {mayAssign && recordFirst && <small className="quiet">{say('remedy.record-first')}</small>}
      </div>
    </div>
  );
}

function Particulars({ index, task }: { readonly index: DossierIndex; readonly task: Task }) {
  const speech = useSpeech();
  const say = useWords(findingWords);
  const also = (task.answers?.length ?? 0) + (task.finding === null ? 0 : 1) - 1;
  const parts = [
    task.lead === null ? '[CẦN BỔ SUNG]' : index.unitName(task.lead),
    task.support.length > 0
      ? `${say('remedy.support').toLowerCase()}: ${task.support.map(index.unitName).join(', ')}`
      : '',
    task.deliverable ?? '',
    deadlineWords(task, speech),
    also > 0 ? say('remedy.also', { count: also }) : '',
  ];
  return <small className={styles.line}>{parts.filter((part) => part !== '').join(' · ')}</small>;
}
