/**
 * What the last review asked for: how each task stands, what units now say of it, and whether its indicator moved.
 */
import { isOpen } from '#core/task.ts';
import type { DossierIndex } from '#web/dossier/dossier-index.ts';
import { deadlineWords } from '#web/dossier/task-words.ts';
import { useSpeech } from '#web/language.tsx';
import styles from '#web/pages/tasks/tasks.module.css';
import { Growing } from '#web/parts/growing.tsx';
import { Moved } from '#web/parts/moved.tsx';
import { Section } from '#web/parts/section.tsx';
import { TaskSign } from '#web/parts/signs.tsx';
import { Empty } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';

export function CarriedTasks({ index }: { readonly index: DossierIndex }) {
  const speech = useSpeech();
  const { say, period } = speech;
  const { carried, remedies, review } = index.dossier;
  const above = new Set(remedies.map(({ id }) => id));
  const title = review.previous
    ? say('carried.title', { period: period(review.previous) })
    : say('carried.title-plain');
  return (
    <Section title={title}>
      {carried.length === 0 ? (
        <Empty>{say('carried.none')}</Empty>
      ) : (
        <div className="scrolled">
          <table className={`sheet-table ${styles.carried}`}>
            <thead>
              <tr>
                <th scope="col">{say('column.state')}</th>
                <th scope="col">{say('column.task')}</th>
                <th scope="col">{say('column.lead')}</th>
                <th scope="col">{say('column.support')}</th>
                <th scope="col">{say('column.deadline')}</th>
                <th scope="col">{say('column.said-now')}</th>
                <th scope="col">{say('column.moved')}</th>
              </tr>
            </thead>
            <tbody>
              <Growing
                items={carried}
                end={(more) => (
                  <tr>
                    <td colSpan={7}>{more}</td>
                  </tr>
                )}
              >
                {(one) => (
                  <tr key={one.task.id} id={above.has(one.task.id) ? undefined : one.task.id}>
                    <td>
                      <TaskSign state={one.state} />
                    </td>
                    <th scope="row">{one.task.what}</th>
                    <td>{one.task.lead ? index.unitName(one.task.lead) : '—'}</td>
                    <td>{one.task.support.map(index.unitName).join(', ') || '—'}</td>
                    <td>{deadlineWords(one.task, speech)}</td>
                    <td>
                      {one.mentions.length === 0 ? (
                        <span className={isOpen(one.state) ? styles.open : 'quiet'}>
                          {isOpen(one.state) ? say('carried.silent') : '—'}
                        </span>
                      ) : (
                        one.mentions.map((at) => (
                          <a key={`${at.file}${at.start}`} className={styles.said} href={paths.submission(at.file, at)}>
                            “{at.quote}”
                          </a>
                        ))
                      )}
                    </td>
                    <td className="nowrap">
                      <Moved task={one} />
                    </td>
                  </tr>
                )}
              </Growing>
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
