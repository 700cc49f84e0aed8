/**
 * What a reporter's units owe and have to do.
 */
import type { TaskState } from '#core/task.ts';
import { useSpeech, useWords } from '#web/language.tsx';
import { useLeft } from '#web/pages/todo/facts.tsx';
import type { Todo } from '#web/pages/todo/served-todo.tsx';
import styles from '#web/pages/todo/todo.module.css';
import { Section } from '#web/parts/section.tsx';
import { TaskSign } from '#web/parts/signs.tsx';
import { paths } from '#web/paths.ts';
import { todoWords } from '#web/words/todo.ts';

type Props = { readonly own: NonNullable<Todo['own']>; readonly on: string };

export function Own({ own, on }: Props) {
  return (
    <>
      <Owed own={own} on={on} />
      <Tasks own={own} on={on} />
    </>
  );
}

function Owed({ own, on }: Props) {
  const say = useWords(todoWords);
  const { day, period } = useSpeech();
  const left = useLeft();
  const several = own.units.length > 1;
  return (
    <Section title={say('own.owed')} aside={!several && <span className={styles.legend}>{own.units[0]?.name}</span>}>
      {own.owed.length === 0 ? (
        <p>{say('own.owed.none')}</p>
      ) : (
        <ul className={styles.owed}>
          {own.owed.map((one) => (
            <li key={`${one.unit} ${one.period} ${one.regime ?? ''}`}>
              <a href={paths.submissions()}>
                {one.regime
                  ? `${one.regime}, ${period(one.period)}`
                  : say('own.report', { period: period(one.period) })}
              </a>
              {several && ` · ${one.name}`} · <span data-state={one.state}>{say(`state.${one.state}`)}</span> ·{' '}
              {day(one.due)} {one.state === 'not-sent' && <small>({left(on, one.due)})</small>}
              {one.reason && <p className={styles.note}>{say('own.sent-back', { reason: one.reason })}</p>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Tasks({ own, on }: Props) {
  const say = useWords(todoWords);
  const { day } = useSpeech();
  const left = useLeft();
  return (
    <Section title={say('own.tasks')} aside={<span className={styles.legend}>{own.tasks.length}</span>}>
      {own.tasks.length === 0 ? (
        <p>{say('own.tasks.none')}</p>
      ) : (
        <div className="scrolled">
          <table className={`sheet-table ${styles.carried}`}>
            <tbody>
              {own.tasks.map((task) => (
                <tr key={task.id}>
                  <td className="nowrap">
                    <TaskSign state={task.state as TaskState} />
                  </td>
                  <th scope="row">
                    <a href={paths.task(task.id)}>{task.what}</a>
                    {task.sentBack && <p className={styles.note}>{say('own.sent-back', { reason: task.sentBack })}</p>}
                  </th>
                  <td>{say(task.lead ? 'own.lead' : 'own.support')}</td>
                  <td className="nowrap">
                    {task.due && (
                      <>
                        {day(task.due)} <small>({left(on, task.due)})</small>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
