/**
 * Nhiệm vụ: every task that whoever is signed in may read, as a list or on a calendar, with the counts and both ratios of
 * completion above, and what is made of it: reminders, the month's report, the table of shortcomings made good.
 */
import { Button } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { linkTo, useCall } from '#web/client.ts';
import { useHere } from '#web/here.tsx';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/tasks/book.module.css';
import { TaskCalendar } from '#web/pages/tasks/task-calendar.tsx';
import { type Movements, useTaskColumns } from '#web/pages/tasks/task-columns.tsx';
import { inOrder, type TaskRow } from '#web/pages/tasks/task-rows.ts';
import { TaskTally } from '#web/pages/tasks/task-tally.tsx';
import { useNames } from '#web/pages/tasks/use-names.ts';
import { PageHead } from '#web/parts/section.tsx';
import { ListTable } from '#web/parts/table/list-table.tsx';
import { paths } from '#web/paths.ts';
import { useReviews } from '#web/session/review-context.tsx';
import { useMe } from '#web/session/session-context.tsx';
import { taskWords } from '#web/words/tasks.ts';

const Remind = lazy(async () => ({ default: (await import('#web/pages/tasks/remind-dialog.tsx')).RemindDialog }));

const none: readonly TaskRow[] = [];
const everyMinute = 60_000;

/** Whether indicators moved, by task, as the dossier of the chosen review has it. */
export function useMovements(): Movements {
  const { now } = useReviews();
  const me = useMe();
  const when = now !== null && me.may.includes('read figures');
  const { data } = useCall('tasks.moved', { review: now?.period ?? '' }, { when, every: everyMinute });
  return useMemo(() => new Map((data?.tasks ?? []).map(({ task, direction }) => [task, direction])), [data]);
}

export function TaskBookPage() {
  const say = useWords(taskWords);
  const me = useMe();
  const { search } = useHere();
  const names = useNames();
  const moved = useMovements();
  const listed = useCall('tasks.list', {});
  const on = listed.data?.on ?? '';
  const tasks = useMemo(() => inOrder(listed.data?.tasks ?? none), [listed.data]);
  const columns = useTaskColumns({ on, names, moved });
  const onCalendar = search.get('view') === 'calendar';
  if (listed.data === undefined) return <p role="status">{say('loading')}</p>;
  return (
    <>
      <PageHead title={say('title')}>
        <Deeds tasks={tasks} on={on} />
      </PageHead>
      <TaskTally tasks={tasks} />
      <nav className={`${styles.views} unprinted`} aria-label={say('views')}>
        <a href={paths.tasks()} aria-current={onCalendar ? undefined : 'page'}>
          {say('list')}
        </a>
        <a href={paths.tasks({ view: 'calendar' })} aria-current={onCalendar ? 'page' : undefined}>
          {say('calendar')}
        </a>
        {me.may.includes('read figures') && <a href={paths.taskRemedies()}>{say('remedies')}</a>}
      </nav>
      {onCalendar ? (
        <TaskCalendar tasks={tasks} on={on} unitName={names.unit} />
      ) : (
        <ListTable
          label={say('title')}
          items={tasks}
          columns={columns}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => paths.task(id)}
          empty={<Nothing />}
        />
      )}
    </>
  );
}

function Nothing() {
  const say = useWords(taskWords);
  const mayAssign = useMe().may.includes('assign tasks');
  return (
    <>
      <p>{say(mayAssign ? 'empty.office' : 'empty.unit')}</p>
      {mayAssign && (
        <Button component="a" href={paths.assignTask()}>
          {say('assign')}
        </Button>
      )}
    </>
  );
}

/** Assigning for who may; papers and reminders for who reads all. */
function Deeds({ tasks, on }: { readonly tasks: readonly TaskRow[]; readonly on: string }) {
  const say = useWords(taskWords);
  const me = useMe();
  const { now } = useReviews();
  const [reminding, remind] = useState(false);
  const mayAssign = me.may.includes('assign tasks');
  return (
    <div className={`${styles.deeds} unprinted`}>
      {now && me.may.includes('read reviews') && (
        <>
          <a download href={linkTo('tasks.paper', { review: now.period, kind: 'progress' })}>
            {say('paper.progress')}
          </a>
          <a download href={linkTo('tasks.paper', { review: now.period, kind: 'remedied' })}>
            {say('paper.remedied')}
          </a>
        </>
      )}
      {mayAssign && (
        <>
          <Button variant="default" size="compact-md" onClick={() => remind(true)}>
            {say('remind')}
          </Button>
          <Button variant="default" size="compact-md" component="a" href={paths.pasteTasks()}>
            {say('paste')}
          </Button>
          <Button size="compact-md" component="a" href={paths.assignTask()}>
            {say('assign')}
          </Button>
        </>
      )}
      {reminding && (
        <Suspense fallback={null}>
          <Remind tasks={tasks} on={on} onClose={() => remind(false)} />
        </Suspense>
      )}
    </div>
  );
}
