/**
 * What the last review asked for, what became of it, and whether the indicator moved.
 */
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { deadlineWords } from '#web/dossier/task-words.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/todo/todo.module.css';
import { Moved } from '#web/parts/moved.tsx';
import { Section } from '#web/parts/section.tsx';
import { TaskSign } from '#web/parts/signs.tsx';
import { Empty } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';

const most = 8;
const urgency = ['overdue', 'in-term', 'paused', 'standing', 'done-late', 'done-on-time', 'withdrawn'];

export function Carried({ index }: { readonly index: DossierIndex }) {
  const speech = useSpeech();
  const { say, period } = speech;
  const { carried, review } = index.dossier;
  const tasks = [...carried].sort((a, b) => urgency.indexOf(a.state) - urgency.indexOf(b.state));
  const counts = urgency
    .map((state) => ({ state, count: carried.filter((one) => one.state === state).length }))
    .filter((one) => one.count > 0);
  const title = review.previous
    ? say('carried.title', { period: period(review.previous) })
    : say('carried.title-plain');
  const aside = (
    <span className={styles.legend}>
      {counts
        .map(({ state, count }) => `${say(`state.${state as (typeof carried)[number]['state']}`)} ${count}`)
        .join(' · ')}
    </span>
  );
  return (
    <Section title={title} aside={aside}>
      {tasks.length === 0 ? (
        <Empty>{say('carried.none')}</Empty>
      ) : (
        <div className="scrolled">
          <table className={`sheet-table ${styles.carried}`}>
            <thead>
              <tr>
                <th scope="col">{say('column.state')}</th>
                <th scope="col">{say('column.task')}</th>
                <th scope="col">{say('column.lead')}</th>
                <th scope="col">{say('column.deadline')}</th>
                <th scope="col">{say('column.moved')}</th>
              </tr>
            </thead>
            <tbody>
              {tasks.slice(0, most).map((one) => (
                <tr key={one.task.id}>
                  <td>
                    <TaskSign state={one.state} />
                  </td>
                  <th scope="row">{one.task.what}</th>
                  <td>{one.task.lead ? index.unitName(one.task.lead) : '—'}</td>
                  <td className="nowrap">{deadlineWords(one.task, speech)}</td>
                  <td className="nowrap">
                    <Moved task={one} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {tasks.length > most && (
        <p className={styles.note}>
          <a href={paths.tasks()}>{say('more', { count: tasks.length - most })}</a>
        </p>
      )}
    </Section>
  );
}
