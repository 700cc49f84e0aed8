/**
 * Later days that units ask for: asked while the term runs, granted or refused with words by a leader or by whoever
 * assigned the task. What is granted becomes an extension, beside the first deadline.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import { may } from '#core/permission.ts';
import { dueOn, type ExtensionAsked, isOpen, taskState } from '#core/task.ts';
import type { UnitCode } from '#core/unit.ts';
import { type Asking, actorIn, dayIn, personOf } from '#store/access/acting.ts';
import { asking, query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { DeedRefused, insist } from '#store/refused.ts';
import { answers, dayColumn } from '#store/rows.ts';
import { nameOf } from '#store/who/people.ts';
import { aboutTask, isTheirs, writeExtension } from './keep-tasks.ts';

export type AskingLater = {
  readonly task: string;
  readonly unit: UnitCode;
  readonly to: Day;
  readonly reason: string;
};

/** Asks for a later day, for a unit that leads or supports; refuses with all reasons at once. Gives the request's number. */
export const askExtension = (connection: Connection, who: Asking, asked: AskingLater): Promise<number> => {
  const { task: id, unit, to, reason } = asked;
  const deed = { ...who, deed: 'report progress', concerns: { units: [unit] }, task: id } as const;
  return aboutTask(connection, deed, async ({ session, write }, task) => {
    insist(isTheirs(task, unit), `${id} ${unit}`, 'not-their-task');
    const today = dayIn(who.at);
    const due = dueOn(task, today);
    if (task.deadline.kind !== 'dated' || due === null) throw new DeedRefused(id, ['no-deadline']);
    const before = await requestsWhere(session, who.authority, id);
    const refused = [
      !isOpen(taskState(task, today)) && ('not-open' as const),
      today > due && ('after-deadline' as const),
      to <= due && ('not-later' as const),
      reason.trim() === '' && ('no-reason' as const),
      before.some(({ answer }) => answer === null) && ('asked-already' as const),
    ].filter((one) => one !== false);
    if (refused.length > 0) throw new DeedRefused(id, refused);
    const number = before.length + 1;
    const key = { authority: who.authority, task: id, number, unit };
    const row = { ...key, to_day: to, reason, asked_by: personOf(who), asked_on: today };
    await write({ table: 'extension_request', rows: [row] });
    return number;
  });
};

export type Answering = {
  readonly task: string;
  readonly number: number;
  readonly granted: boolean;
  /** Why not; or what goes with a yes. */
  readonly words: string | null;
  /** Another day than was asked for. */
  readonly to?: Day;
};

/** Answers a request: a leader may, and whoever assigned the task. */
export const answerExtension = async (connection: Connection, who: Asking, given: Answering): Promise<void> => {
  const { task: id, number, granted, words, to } = given;
  const { authority } = who;
  const [isAssigner, leads] = await asking(connection, who, async (session) => [
    await isBy(session, authority, { task: id, person: personOf(who) }),
    may(actorIn(session), 'extend tasks', { thing: { authority }, today: dayIn(who.at) }).allowed,
  ]);
  insist(isAssigner || leads, id, 'not-by-assigner');
  const deed = leads ? 'extend tasks' : 'assign tasks';
  await aboutTask(connection, { ...who, deed, task: id }, async (writing, task) => {
    const one = (await requestsWhere(writing.session, authority, id)).find((own) => own.number === number);
    insist(one !== undefined && one.answer === null, `${id} ${number}`, 'no-such-request');
    insist(granted || (words ?? '').trim() !== '', id, 'no-reason');
    if (granted) await writeExtension(writing, who, { task, to: to ?? one.to, reason: one.reason, asked: one.on });
    const set = { is_granted: granted, answered_by: personOf(who), answered_on: dayIn(who.at), answered: words };
    await writing.change({ table: 'extension_request', key: { authority, task: id, number }, set });
  });
};

type By = { readonly task: string; readonly person: string | null };

/** Whether that person put the task on record. */
const isBy = query('assign tasks', async (session, authority: string, { task, person }: By) => {
  const found = await session.query(
    sql`select 1 from task where authority = ${authority} and task = ${task} and assigned_by = ${person}`,
  );
  return found.length > 0;
});

export type Requested = ExtensionAsked & { readonly task: string; readonly number: number };

const requestRow = z
  .object({
    task: z.string(),
    number: z.number(),
    unit: z.string(),
    to: dayColumn,
    reason: z.string(),
    by: z.string(),
    on: dayColumn,
    granted: z.boolean().nullable(),
    answeredBy: z.string().nullable(),
    answeredOn: dayColumn.nullable(),
    words: z.string().nullable(),
  })
  .transform(
    ({ granted, answeredBy, answeredOn, words, ...asked }): Requested => ({
      ...asked,
      answer:
        granted === null || answeredBy === null || answeredOn === null
          ? null
          : { granted, by: answeredBy, on: answeredOn, words },
    }),
  );

type Reading = Parameters<Parameters<typeof asking>[2]>[0];

const requestsWhere = (session: Reading, authority: string, task: string | null): Promise<readonly Requested[]> =>
  answers(
    session,
    requestRow,
    sql`select task, number, unit, to_day as to, reason, ${nameOf('asked_by')} as by, asked_on as on,
        is_granted as granted, ${nameOf('answered_by')} as "answeredBy", answered_on as "answeredOn", answered as words
      from extension_request t where authority = ${authority} and (${task}::text is null or task = ${task})
      order by task, number`,
  );

/** Every request of the authority, those of a task in the order in which they were asked. */
export const extensionsAsked = query('read tasks', (session, authority: string) =>
  requestsWhere(session, authority, null),
);

/** The same of tasks that units lead or support. */
export const extensionsAskedBy = query(
  { action: 'read tasks', units: (units: readonly UnitCode[]) => units },
  async (session, authority: string, units: readonly UnitCode[]) => {
    const all = await requestsWhere(session, authority, null);
    const theirs = await session.query(
      sql`select task from task where authority = ${authority} and lead = any(${units}::text[])
        union select task from task_support where authority = ${authority} and unit = any(${units}::text[])`,
    );
    const own = new Set(theirs.map(({ task }) => task));
    return all.filter(({ task }) => own.has(task));
  },
);
