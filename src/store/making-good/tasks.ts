/**
 * Tasks with all that happened to them: extensions beside the first deadline, progress as units said it and as the
 * office confirmed it. Their state is derived on a day and never stored.
 */

import { z } from 'zod';
import type { Day } from '#core/day.ts';
import { fields } from '#core/field.ts';
import type { Deadline, Extension, Task } from '#core/task.ts';
import type { UnitCode } from '#core/unit.ts';
import { query } from '#store/access/query.ts';
import { type Session, type Statement, sql } from '#store/engine/connection.ts';
import type { Listed, StandingRecord } from '#store/record.ts';
import { answers, dayColumn, periodColumn, type TableRows } from '#store/rows.ts';
import { nameOf, type People } from '#store/who/people.ts';

type OnRecord = StandingRecord['tasks'][number];
type Own = { readonly authority: string };

/** Behind those that stand before them. */
export function taskRows({ authority, tasks }: Listed<'tasks'>, people: People, before = 0): TableRows[] {
  const own: Own = { authority: authority.code };
  const all = tasks.map(({ task }) => task);
  return [
    { table: 'task', rows: tasks.map((one, position) => ({ ...own, position: before + position, ...taskRow(one) })) },
    listRows(own, all, { table: 'task_answer', column: 'finding', of: ({ answers = [] }) => answers }),
    listRows(own, all, { table: 'task_support', column: 'unit', of: ({ support }) => support }),
    listRows(own, all, { table: 'task_directive', column: 'directive', of: ({ directives }) => directives }),
    { table: 'task_extension', rows: extensionRows(own, all, people) },
    { table: 'task_progress', rows: progressRows(own, all, people) },
  ];
}

const taskRow = ({ task, review }: OnRecord): TableRows['rows'][number] => ({
  task: task.id,
  what: task.what,
  field: task.field,
  leader: task.leader,
  lead: task.lead,
  deliverable: task.deliverable,
  ...deadlineColumns(task.deadline),
  assigned_on: task.assignedOn,
  review,
  origin: task.origin,
  finding: task.finding,
  indicator: task.indicator,
  withdrawn_on: task.withdrawn?.on ?? null,
  withdrawn_because: task.withdrawn?.reason ?? null,
});

function deadlineColumns(deadline: Deadline): TableRows['rows'][number] {
  const paused = deadline.kind === 'paused' ? deadline : null;
  return {
    is_standing: deadline.kind === 'standing',
    due_on: deadline.kind === 'standing' ? null : deadline.due,
    paused_since: paused?.since ?? null,
    paused_because: paused?.reason ?? null,
  };
}

type List = { readonly table: string; readonly column: string; readonly of: (task: Task) => readonly string[] };

const listRows = (own: Own, tasks: readonly Task[], { table, column, of }: List): TableRows => ({
  table,
  rows: tasks.flatMap((task) => of(task).map((one, position) => ({ ...own, task: task.id, position, [column]: one }))),
});

const extensionRows = (own: Own, tasks: readonly Task[], people: People) =>
  tasks.flatMap((task) =>
    task.extensions.map(({ from, to, by, on, reason, asked }, position) => ({
      ...own,
      task: task.id,
      position,
      from_day: from,
      to_day: to,
      person: people.codeOf(by),
      on_day: on,
      reason,
      asked_on: asked ?? null,
    })),
  );

const progressRows = (own: Own, tasks: readonly Task[], people: People) =>
  tasks.flatMap((task) =>
    task.progress.map(({ on, words, done, confirmedBy, said, sentBack }, position) => ({
      ...own,
      task: task.id,
      position,
      on_day: on,
      said: words,
      is_done: done,
      confirmed_by: confirmedBy === undefined ? null : people.codeOf(confirmedBy.by),
      confirmed_on: confirmedBy?.on ?? null,
      unit: said?.unit ?? null,
      said_by: said === undefined ? null : people.codeOf(said.by),
      sent_back_by: sentBack === undefined ? null : people.codeOf(sentBack.by),
      sent_back_on: sentBack?.on ?? null,
      sent_back_because: sentBack?.reason ?? null,
    })),
  );

const extension = z
  .object({
    from: dayColumn,
    to: dayColumn,
    by: z.string(),
    on: dayColumn,
    reason: z.string(),
    asked: dayColumn.nullable(),
  })
  .transform(({ asked, ...one }): Extension => ({ ...one, ...(asked === null ? {} : { asked }) }));

const step = z
  .object({
    on: dayColumn,
    words: z.string(),
    done: z.boolean(),
    by: z.string().nullable(),
    confirmed: dayColumn.nullable(),
    unit: z.string().nullable(),
    saidBy: z.string().nullable(),
    backBy: z.string().nullable(),
    backOn: dayColumn.nullable(),
    backBecause: z.string().nullable(),
  })
  .transform(({ by, confirmed, unit, saidBy, backBy, backOn, backBecause, ...said }): Task['progress'][number] => ({
    ...said,
    at: null,
    confirmed: by !== null,
    ...(by === null || confirmed === null ? {} : { confirmedBy: { by, on: confirmed } }),
    ...(unit === null || saidBy === null ? {} : { said: { unit, by: saidBy } }),
    ...(backBy === null || backOn === null ? {} : { sentBack: { by: backBy, on: backOn, reason: backBecause ?? '' } }),
  }));

const rowOfTask = z
  .object({
    id: z.string(),
    what: z.string(),
    field: z.enum(fields),
    leader: z.string().nullable(),
    lead: z.string().nullable(),
    support: z.array(z.string()),
    deliverable: z.string().nullable(),
    assignedOn: dayColumn,
    origin: z.enum(['remedy', 'target-missed', 'from-above', 'work-programme', 'carried']),
    directives: z.array(z.string()),
    finding: z.string().nullable(),
    indicator: z.string().nullable(),
    extensions: z.array(extension),
    withdrawn: z.object({ on: dayColumn, reason: z.string() }).nullable(),
    progress: z.array(step),
    deadline: z.object({
      standing: z.boolean(),
      due: dayColumn.nullable(),
      since: dayColumn.nullable(),
      reason: z.string().nullable(),
    }),
    answers: z.array(z.string()),
    review: periodColumn.nullable(),
  })
  .transform(({ review, answers, deadline, ...row }): OnRecord => {
    // Several clauses of one directive name it once.
    const directives = [...new Set(row.directives)];
    const task: Task = { ...row, directives, deadline: deadlineOf(deadline, row.assignedOn), proposed: false };
    return { task: answers.length > 0 ? { ...task, answers } : task, review };
  });

type DeadlineColumns = {
  readonly standing: boolean;
  readonly due: Day | null;
  readonly since: Day | null;
  readonly reason: string | null;
};

function deadlineOf({ standing, due, since, reason }: DeadlineColumns, assignedOn: Day): Deadline {
  if (standing) return { kind: 'standing' };
  if (since !== null) return { kind: 'paused', since, reason: reason ?? '', due };
  return { kind: 'dated', due: due ?? assignedOn };
}

/** A list of the task's, in its order. */
const listOf = (table: string, column: string): Statement => ({
  text: `array(select c.${column} from ${table} c where c.authority = k.authority and c.task = k.task order by c.position)`,
  values: [],
});

/** Tasks of past reviews and conclusions, in the order they were put on record. */
export const tasksOnRecord = query(
  'read tasks',
  (session, authority: string): Promise<readonly OnRecord[]> => tasksWhere(session, authority, sql`true`),
);

/** Tasks that units lead or support. */
export const tasksOfUnits = query(
  { action: 'read tasks', units: (units: readonly UnitCode[]) => units },
  (session, authority: string, units: readonly UnitCode[]): Promise<readonly OnRecord[]> =>
    tasksWhere(
      session,
      authority,
      sql`(lead = any(${units}::text[]) or exists (select from task_support s where s.authority = k.authority
        and s.task = k.task and s.unit = any(${units}::text[])))`,
    ),
);

/** One task; null where there is none. */
export const taskOnRecord = query('read tasks', async (session, authority: string, task: string) => {
  const [found] = await tasksWhere(session, authority, sql`task = ${task}`);
  return found ?? null;
});

const tasksWhere = (session: Session, authority: string, wanted: Statement): Promise<readonly OnRecord[]> =>
  answers(
    session,
    rowOfTask,
    sql`select task as id, what, field, leader, lead, deliverable, assigned_on as "assignedOn", origin, finding, indicator,
        review, json_build_object('standing', is_standing, 'due', due_on, 'since', paused_since,
          'reason', paused_because) as deadline,
        case when withdrawn_on is not null
          then json_build_object('on', withdrawn_on, 'reason', withdrawn_because) end as withdrawn,
        ${listOf('task_answer', 'finding')} as answers, ${listOf('task_support', 'unit')} as support, ${listOf('task_directive', 'directive')} as directives,
        coalesce((select json_agg(json_build_object('from', from_day, 'to', to_day, 'by', ${nameOf('person')},
            'on', on_day, 'reason', reason, 'asked', asked_on) order by t.position)
          from task_extension t where t.authority = k.authority and t.task = k.task), '[]') as extensions,
        coalesce((select json_agg(json_build_object('on', on_day, 'words', said, 'done', is_done,
            'by', ${nameOf('confirmed_by')}, 'confirmed', confirmed_on, 'unit', unit, 'saidBy', ${nameOf('said_by')},
            'backBy', ${nameOf('sent_back_by')}, 'backOn', sent_back_on, 'backBecause', sent_back_because)
            order by t.position)
          from task_progress t where t.authority = k.authority and t.task = k.task), '[]') as progress
      from task k where authority = ${authority} and ${wanted} order by position, task`,
  );
