/**
 * Tasks on the days they fall due, by month or week; the month in the address.
 */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { parseDay } from '#core/day.ts';
import { useGo, useHere } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/tasks/book.module.css';
import { daysOf, type Span, stepped } from '#web/pages/tasks/calendar.ts';
import type { TaskRow } from '#web/pages/tasks/task-rows.ts';
import { TaskSign } from '#web/parts/signs.tsx';
import { usePartWords } from '#web/parts/use-part-words.ts';
import { paths } from '#web/paths.ts';
import { taskWords } from '#web/words/tasks.ts';

type Props = {
  readonly tasks: readonly TaskRow[];
  readonly on: string;
  readonly unitName: (code: string) => string;
};

/** So many on a day of the month; a week shows all. */
const mostOfDay = 3;
const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;

export function TaskCalendar({ tasks, on, unitName }: Props) {
  const say = useWords(taskWords);
  const part = usePartWords();
  const { day } = useSpeech();
  const { search } = useHere();
  const go = useGo();
  const span: Span = search.get('span') === 'week' ? 'week' : 'month';
  const around = parseDay(search.get('day') ?? '') ?? parseDay(on) ?? daysOf('2019-10-01', 'week')[0] ?? '';
  const days = useMemo(() => daysOf(around, span), [around, span]);
  const byDay = useMemo(() => dueBy(tasks), [tasks]);
  const show = (to: { readonly day?: string; readonly span?: Span }): void =>
    go(paths.tasks({ view: 'calendar', day: to.day ?? around, span: to.span ?? span }), { replace: true });
  const [year = '', month = ''] = around.split('-');
  const title =
    span === 'month'
      ? say('calendar.of-month', { month: Number(month), year })
      : say('calendar.of-week', { day: day(days[0] ?? around) });
  const undated = {
    standing: tasks.filter(({ state }) => state === 'standing').length,
    paused: tasks.filter(({ state }) => state === 'paused').length,
  };
  return (
    <section aria-label={say('calendar')}>
      <div className={`${styles.steps} unprinted`}>
        <Button size="compact-md" variant="default" onClick={() => show({ day: stepped(around, span, -1) })}>
          ← {say('calendar.before')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => show({ day: on })}>
          {say('calendar.today')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => show({ day: stepped(around, span, 1) })}>
          {say('calendar.after')} →
        </Button>
        {(['month', 'week'] as const).map((one) => (
          <Button
            key={one}
            size="compact-md"
            variant="default"
            aria-pressed={one === span}
            onClick={() => show({ span: one })}
          >
            {say(`calendar.${one}`)}
          </Button>
        ))}
      </div>
      <table className={styles.calendar} data-span={span}>
        <caption aria-live="polite">{title}</caption>
        <thead>
          <tr>
            {weekdays.map((one) => (
              <th key={one} scope="col">
                {part(`weekday.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <td
                  key={one}
                  data-today={one === on ? '' : undefined}
                  data-other={span === 'month' && one.slice(0, 7) !== around.slice(0, 7) ? '' : undefined}
                >
                  <DayTasks day={one} tasks={byDay.get(one) ?? []} span={span} unitName={unitName} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {undated.standing + undated.paused > 0 && <p className="quiet">{say('calendar.undated', undated)}</p>}
    </section>
  );
}

const weeksOf = <One,>(days: readonly One[]): readonly (readonly One[])[] =>
  Array.from({ length: days.length / 7 }, (_, at) => days.slice(at * 7, at * 7 + 7));

/** Withdrawn ones have left the calendar, standing and paused ones have no day on it. */
function dueBy(tasks: readonly TaskRow[]): ReadonlyMap<string, readonly TaskRow[]> {
  const found = new Map<string, TaskRow[]>();
  for (const task of tasks) {
    if (task.due === null || ['withdrawn', 'standing', 'paused'].includes(task.state)) continue;
    found.set(task.due, [...(found.get(task.due) ?? []), task]);
  }
  return found;
}

type DayProps = Pick<Props, 'tasks' | 'unitName'> & { readonly day: string; readonly span: Span };

function DayTasks({ day, tasks, span, unitName }: DayProps) {
  const say = useWords(taskWords);
  const shown = span === 'week' ? tasks : tasks.slice(0, mostOfDay);
  const left = tasks.length - shown.length;
  return (
    <>
      <time dateTime={day}>{Number(day.slice(8))}</time>
      {tasks.length > 0 && (
        <ul>
          {shown.map((task) => (
            <li key={task.id} data-state={task.state}>
              <a href={paths.task(task.id)} title={task.what}>
                {task.what}
              </a>
              <small>{task.lead && unitName(task.lead)}</small>
              <TaskSign state={task.state} />
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <a className={styles.more} href={paths.tasks({ view: 'calendar', span: 'week', day })}>
          {say('calendar.more', { count: left })}
        </a>
      )}
    </>
  );
}
