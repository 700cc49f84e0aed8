/**
 * The columns of the list of tasks, and what else it is searched and filtered by.
 */
import { useMemo } from 'react';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/tasks/book.module.css';
import { daysLeft, stateOrder, type TaskRow, termOf, terms } from '#web/pages/tasks/task-rows.ts';
import type { Names } from '#web/pages/tasks/use-names.ts';
import { TaskSign } from '#web/parts/signs.tsx';
import type { TableColumn } from '#web/parts/table/list-table.tsx';
import { taskWords } from '#web/words/tasks.ts';

export type Movement = 'better' | 'worse' | 'same';
export type Movements = ReadonlyMap<string, Movement>;

type Seen = { readonly on: string; readonly names: Names; readonly moved: Movements };

export function useTaskColumns({ on, names, moved }: Seen): readonly TableColumn<TaskRow>[] {
  const say = useWords(taskWords);
  const speech = useSpeech();
  return useMemo(() => {
    const source = (task: TaskRow): readonly string[] => [
      ...task.directives.map(names.directive),
      ...(task.meeting ? [say('source.meeting', { review: speech.period(task.meeting.review) })] : []),
    ];
    const column = (one: TableColumn<TaskRow>): TableColumn<TaskRow> => one;
    return [
      column({
        key: 'what',
        title: say('column.what'),
        width: '37%',
        value: ({ what }) => what,
        show: (task) => <What task={task} moved={moved.get(task.id)} />,
      }),
      column({
        key: 'state',
        title: say('column.state'),
        value: ({ state }) => state,
        called: (state) => speech.say(`state.${state}` as 'state.overdue'),
        order: stateOrder,
        facet: true,
        width: '13%',
        show: ({ state }) => <TaskSign state={state} />,
      }),
      column({
        key: 'lead',
        title: say('column.lead'),
        value: ({ lead }) => (lead === null ? null : names.unit(lead)),
        facet: true,
        width: '16%',
      }),
      column({
        key: 'due',
        title: say('column.due'),
        value: ({ due }) => due,
        width: '12%',
        show: (task) => <Due task={task} on={on} />,
      }),
      column({
        key: 'said',
        title: say('column.said'),
        value: ({ said }) => said?.words ?? null,
        width: '22%',
        show: (task) => <Said task={task} />,
      }),
      column({
        key: 'waits',
        title: say('column.waits'),
        value: ({ waits }) => waits.map((one) => say(`waits.${one}`)).join(', '),
        called: (one) => say(`waits.${one}` as 'waits.extension'),
        facet: ({ waits }) => waits,
        unseen: true,
      }),
      column({
        key: 'term',
        title: say('column.term'),
        value: (task) => say(`term.${termOf(task, on)}`),
        called: (term) => say(`term.${term}` as 'term.none'),
        facet: (task) => [termOf(task, on)],
        order: terms,
        unseen: true,
      }),
      column({
        key: 'leader',
        title: say('column.leader'),
        value: ({ leader }) => leader,
        facet: true,
        unseen: true,
      }),
      column({
        key: 'origin',
        title: say('column.origin'),
        value: ({ origin }) => speech.say(`origin.${origin}`),
        facet: true,
        unseen: true,
      }),
      column({
        key: 'source',
        title: say('column.source'),
        value: (task) => source(task).join('; '),
        facet: source,
        unseen: true,
      }),
      column({ key: 'id', title: 'ID', value: ({ id }) => id, unseen: true }),
    ];
  }, [say, speech, names, on, moved]);
}

function What({ task, moved }: { readonly task: TaskRow; readonly moved: Movement | undefined }) {
  const say = useWords(taskWords);
  const isDone = task.state === 'done-on-time' || task.state === 'done-late';
  return (
    <>
      {task.what}
      {task.waits.map((one) => (
        <span key={one} className={styles.waits}>
          <span aria-hidden="true">◆</span> {say(`waits.${one}`)}
        </span>
      ))}
      {isDone && task.indicator !== null && (
        <span className={styles.moved}>
          {say('column.moved')} {say(`moved.${moved ?? 'unknown'}`)}
        </span>
      )}
    </>
  );
}

function Due({ task, on }: { readonly task: TaskRow; readonly on: string }) {
  const say = useWords(taskWords);
  const { day } = useSpeech();
  if (task.due === null) return <span className="quiet">{say('due.standing')}</span>;
  const isOpen = task.state === 'overdue' || task.state === 'in-term';
  return (
    <>
      <span className="nowrap">{day(task.due)}</span>
      {isOpen && <small className={styles.small}>{leftWords(say, daysLeft(task, on) ?? 0)}</small>}
      {task.extended > 0 && task.firstDue && (
        <small className={styles.small}>{say('due.extended', { day: day(task.firstDue) })}</small>
      )}
    </>
  );
}

type Say = ReturnType<typeof useWords<keyof typeof taskWords>>;

/** `quá 3 ngày`, `hôm nay`, `còn 12 ngày`. */
export const leftWords = (say: Say, left: number): string =>
  left < 0 ? say('left.past', { days: -left }) : left === 0 ? say('left.today') : say('left.ahead', { days: left });

const longest = 110;

function Said({ task: { said } }: { readonly task: TaskRow }) {
  const say = useWords(taskWords);
  const { day } = useSpeech();
  if (said === null) return <span className="quiet">{say('said.nothing')}</span>;
  const words = said.words.length > longest ? `${said.words.slice(0, longest - 1).trimEnd()}…` : said.words;
  const state = said.sentBack ? 'sent-back' : said.confirmed ? 'confirmed' : said.done ? 'done' : null;
  return (
    <>
      {words}
      <small className={styles.small}>
        {day(said.on)}
        {state && ` · ${say(`said.${state}`)}`}
      </small>
    </>
  );
}
