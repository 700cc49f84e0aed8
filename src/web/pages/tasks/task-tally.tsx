/**
 * How the tasks stand: a count for each state that leads to its rows, and both ratios of completion by their names, since
 * reports print either without saying which (domain.md 3.1).
 */
import { useMemo } from 'react';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/tasks/book.module.css';
import { stateOrder, type TaskRow, tallied } from '#web/pages/tasks/task-rows.ts';
import { TaskSign } from '#web/parts/signs.tsx';
import { paths } from '#web/paths.ts';
import { taskWords } from '#web/words/tasks.ts';

export function TaskTally({ tasks }: { readonly tasks: readonly TaskRow[] }) {
  const say = useWords(taskWords);
  const { number } = useSpeech();
  const { counts, done, all, onDue, onAll } = useMemo(() => tallied(tasks), [tasks]);
  if (tasks.length === 0) return null;
  const waiting = tasks.filter(({ waits }) => waits.length > 0).length;
  const percent = (value: typeof onDue): string =>
    value === null ? say('tally.none') : `${number(value.toFixed(), 1)} %`;
  return (
    <section className={styles.tally} aria-label={say('tally.label')}>
      <ul>
        {stateOrder
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <li key={state}>
              <a href={paths.tasks({ 'f.state': state })}>
                <b>{number(counts[state])}</b> <TaskSign state={state} />
              </a>
            </li>
          ))}
        {waiting > 0 && (
          <li className={styles.waiting}>
            <b>{number(waiting)}</b> <span aria-hidden="true">◆</span> {say('tally.waits')}
          </li>
        )}
      </ul>
      <dl>
        <div>
          <dt>{say('tally.on-due')}</dt>
          <dd>
            <b>{percent(onDue)}</b> <small>{say('tally.on-due.how', { done, of: done + counts.overdue })}</small>
          </dd>
        </div>
        <div>
          <dt>{say('tally.on-all')}</dt>
          <dd>
            <b>{percent(onAll)}</b> <small>{say('tally.on-all.how', { done, of: all })}</small>
          </dd>
        </div>
      </dl>
    </section>
  );
}
