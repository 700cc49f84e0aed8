/**
 * Tasks assigned, extended, paused, withdrawn; progress said by units and confirmed by the office; papers that show it.
 * The first deadline stays; whether an extension may stand is the core's to say.
 */
import type { Day } from '#core/day.ts';
import type { PeriodCode } from '#core/period.ts';
import { isOpen, requestExtension, type Task, taskState } from '#core/task.ts';
import type { UnitCode } from '#core/unit.ts';
import { type ActingSession, type Asking, dayIn, personOf } from '#store/access/acting.ts';
import type { Connection } from '#store/engine/connection.ts';
import { fileStatements, hashOf } from '#store/figures/papers.ts';
import { inDeed } from '#store/ledger/deed.ts';
import type { Writing } from '#store/ledger/writing.ts';
import { DeedRefused, insist } from '#store/refused.ts';
import { everyReview } from '#store/reviews/keep-reviews.ts';
import { hexOf, type TableRows } from '#store/rows.ts';
import { peopleOf } from '#store/who/people.ts';
import { evidenceOf } from './evidence.ts';
import { taskOnRecord, taskRows, tasksOnRecord } from './tasks.ts';

export type Assigned = {
  /** The review it is set at, if any. */
  readonly review: PeriodCode | null;
  readonly task: Task;
  /** The meeting of that review which set it. */
  readonly meeting?: string;
  /** Which clauses of its directives it comes from. */
  readonly clauses?: readonly { readonly directive: string; readonly clause: string }[];
};

/** Assigns tasks, in the name of whoever acts. What else has happened to them is said by deeds of its own. */
export const assignTasks = (connection: Connection, who: Asking, assigned: readonly Assigned[]): Promise<void> => {
  const { authority } = who;
  const deed = { ...who, deed: 'assign tasks', holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write }) => {
    const known = await tasksOnRecord(session, authority);
    const ids = assigned.map(({ task }) => task.id);
    for (const [index, id] of ids.entries())
      insist(ids.indexOf(id) === index && !known.some(({ task }) => task.id === id), id, 'task-there');
    for (const { task } of assigned)
      insist(task.deadline.kind !== 'dated' || task.deadline.due >= task.assignedOn, task.id, 'due-too-early');
    const tasks = assigned.map(({ task, review }) => ({ task: { ...task, extensions: [], progress: [] }, review }));
    const people = await peopleOf(session, authority, []);
    const rows = taskRows({ authority: { code: authority }, tasks }, people, known.length);
    for (const one of rows) await write(withClauses(byPerson(one, personOf(who)), assigned));
    const held = assigned.flatMap(({ task, review, meeting }) =>
      meeting && review ? [{ task, review, meeting }] : [],
    );
    await write({
      table: 'task_meeting',
      rows: held.map(({ task, review, meeting }) => ({ authority, task: task.id, review, meeting })),
    });
  });
};

const byPerson = ({ table, rows }: TableRows, assigned_by: string | null): TableRows => ({
  table,
  rows: table === 'task' ? rows.map((row) => ({ ...row, assigned_by })) : rows,
});

/** A directive's row for each clause of it that the task names, or one without. */
function withClauses({ table, rows }: TableRows, assigned: readonly Assigned[]): TableRows {
  if (table !== 'task_directive') return { table, rows };
  const counts = new Map<unknown, number>();
  const split = rows.flatMap((row) => {
    const { clauses = [] } = assigned.find(({ task }) => task.id === row.task) ?? {};
    const own = clauses.filter(({ directive }) => directive === row.directive).map(({ clause }) => clause);
    return (own.length === 0 ? [null] : own).map((clause) => {
      const position = counts.get(row.task) ?? 0;
      counts.set(row.task, position + 1);
      return { ...row, position, clause };
    });
  });
  return { table, rows: split };
}

/** A deed about one task as it stands; nobody changes it meanwhile. */
export const aboutTask = <Result>(
  connection: Connection,
  deed: Parameters<typeof inDeed>[1] & { readonly task: string },
  work: (writing: Writing, task: Task) => Promise<Result>,
): Promise<Result> => {
  const { task: id, ...rest } = deed;
  const holds = [...(rest.holds ?? []), { table: 'task', column: 'task', among: [id] }];
  return inDeed(connection, { ...rest, about: id, holds }, async (writing) =>
    work(writing, await taskThere(writing.session, deed.authority, id)),
  );
};

/** The task as it stands; refuses where there is none. */
async function taskThere(session: ActingSession, authority: string, id: string): Promise<Task> {
  const found = await taskOnRecord(session, authority, id);
  insist(found !== null, id, 'no-such-task');
  return found.task;
}

export type ProgressSaid = {
  readonly task: string;
  /** Who says it: a unit that leads or supports. */
  readonly unit: UnitCode;
  readonly on: Day;
  readonly words: string;
  readonly done: boolean;
};

/** Says, for a unit, how far its task has come; it counts once the office has confirmed it. */
export const reportProgress = (connection: Connection, who: Asking, said: ProgressSaid): Promise<number> => {
  const { task: id, unit, on, words, done } = said;
  const { authority } = who;
  const deed = { ...who, deed: 'report progress', concerns: { units: [unit] }, task: id } as const;
  return aboutTask(connection, deed, async ({ write }, task) => {
    insist(isTheirs(task, unit), `${id} ${unit}`, 'not-their-task');
    insist(task.withdrawn === null, id, 'not-open');
    insist(on <= dayIn(who.at), id, 'progress-ahead');
    const position = task.progress.length;
    const row = {
      authority,
      task: id,
      position,
      on_day: on,
      said: words,
      is_done: done,
      confirmed_by: null,
      confirmed_on: null,
      unit,
      said_by: personOf(who),
    };
    await write({ table: 'task_progress', rows: [row] });
    return position;
  });
};

/** Whether the unit leads it or supports. */
export const isTheirs = ({ lead, support }: Task, unit: UnitCode): boolean => lead === unit || support.includes(unit);

export type ProgressConfirmed = { readonly task: string; readonly number: number };

/** Confirms what a unit said of its task, by its number, in the name of whoever acts. */
export const confirmProgress = (connection: Connection, who: Asking, confirmed: ProgressConfirmed): Promise<void> => {
  const { task: id, number } = confirmed;
  return aboutTask(connection, { ...who, deed: 'confirm progress', task: id }, async ({ change }, task) => {
    const today = dayIn(who.at);
    insistWaiting(task, number, today);
    const key = { authority: who.authority, task: id, position: number };
    await change({ table: 'task_progress', key, set: { confirmed_by: personOf(who), confirmed_on: today } });
  });
};

export type SendingBack = ProgressConfirmed & { readonly reason: string };

/** Sends back what a unit said of its task, with the reason: it stays on record and does not count. */
export const sendBackProgress = (connection: Connection, who: Asking, sent: SendingBack): Promise<void> => {
  const { task: id, number, reason } = sent;
  return aboutTask(connection, { ...who, deed: 'confirm progress', task: id }, async ({ change }, task) => {
    const today = dayIn(who.at);
    insistWaiting(task, number, today);
    insist(reason.trim() !== '', id, 'no-reason');
    const key = { authority: who.authority, task: id, position: number };
    const set = { sent_back_by: personOf(who), sent_back_on: today, sent_back_because: reason };
    await change({ table: 'task_progress', key, set });
  });
};

/** Said by that day, and neither confirmed nor sent back. */
function insistWaiting(task: Task, number: number, today: Day): void {
  const said = task.progress[number];
  const waits = said !== undefined && !said.confirmed && said.sentBack === undefined && said.on <= today;
  insist(waits, `${task.id} ${number}`, 'no-such-progress');
}

export type Extending = { readonly task: string; readonly to: Day; readonly reason: string };

/** Moves a deadline while it still runs; refuses with all reasons at once. The first deadline stays on record. */
export const extendTask = (connection: Connection, who: Asking, { task: id, to, reason }: Extending): Promise<void> =>
  aboutTask(connection, { ...who, deed: 'extend tasks', task: id }, (writing, task) =>
    writeExtension(writing, who, { task, to, reason }),
  );

export type Extended = { readonly task: Task; readonly to: Day; readonly reason: string; readonly asked?: Day };

/** The extension of a task, in the name of whoever acts; refuses with all reasons at once. */
export async function writeExtension({ write }: Writing, who: Asking, { task, ...extended }: Extended): Promise<void> {
  const person = personOf(who) ?? '';
  const answer = requestExtension(task, { ...extended, by: person, on: dayIn(who.at) }, person);
  if ('refused' in answer) throw new DeedRefused(task.id, answer.refused);
  const { from, to, on, reason, asked = null } = answer.granted;
  const key = { authority: who.authority, task: task.id, position: task.extensions.length };
  const row = { ...key, from_day: from, to_day: to, person, on_day: on, reason, asked_on: asked };
  await write({ table: 'task_extension', rows: [row] });
}

export type Halting = { readonly task: string; readonly reason: string };

/** Pauses a dated task from today; its day is kept. */
export const pauseTask = (connection: Connection, who: Asking, { task: id, reason }: Halting): Promise<void> =>
  aboutTask(connection, { ...who, deed: 'extend tasks', task: id }, async ({ change }, task) => {
    const today = dayIn(who.at);
    insist(reason.trim() !== '', id, 'no-reason');
    insist(task.deadline.kind === 'dated', id, 'no-deadline');
    insist(isOpen(taskState(task, today)), id, 'not-open');
    const set = { paused_since: today, paused_because: reason };
    await change({ table: 'task', key: { authority: who.authority, task: id }, set });
  });

/** Takes a paused task up again, with the day it is due from now on; the ledger keeps the one before. */
export const resumeTask = (
  connection: Connection,
  who: Asking,
  { task: id, due }: { readonly task: string; readonly due: Day },
): Promise<void> =>
  aboutTask(connection, { ...who, deed: 'extend tasks', task: id }, async ({ change }, task) => {
    insist(task.deadline.kind === 'paused', id, 'not-paused');
    insist(due >= dayIn(who.at), id, 'not-later');
    const set = { paused_since: null, paused_because: null, due_on: due };
    await change({ table: 'task', key: { authority: who.authority, task: id }, set });
  });

/** Withdraws an open task, with the reason. */
export const withdrawTask = (connection: Connection, who: Asking, { task: id, reason }: Halting): Promise<void> =>
  aboutTask(connection, { ...who, deed: 'extend tasks', task: id, holds: [everyReview] }, async ({ change }, task) => {
    const today = dayIn(who.at);
    insist(reason.trim() !== '', id, 'no-reason');
    insist(task.withdrawn === null && isOpen(taskState(task, today)), id, 'not-open');
    const set = { withdrawn_on: today, withdrawn_because: reason };
    await change({ table: 'task', key: { authority: who.authority, task: id }, set });
  });

export type Evidence = {
  readonly task: string;
  readonly unit: UnitCode;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The word of progress it comes with. */
  readonly with?: number;
};

/** Keeps a paper that shows what a unit did for its task. Whether it may be kept at all is asked before. */
export const attachEvidence = (connection: Connection, who: Asking, evidence: Evidence): Promise<void> => {
  const { task: id, unit, file, bytes, with: progress = null } = evidence;
  const { authority } = who;
  const deed = { ...who, deed: 'report progress', concerns: { units: [unit] }, task: id } as const;
  return aboutTask(connection, deed, async ({ session, write }, task) => {
    insist(isTheirs(task, unit), `${id} ${unit}`, 'not-their-task');
    insist(progress === null || task.progress[progress] !== undefined, `${id} ${progress}`, 'no-such-progress');
    for (const one of fileStatements(authority, [{ bytes }])) await session.query(one);
    const position = (await evidenceOf(session, authority, id)).length;
    const row = { authority, task: id, position, sha256: hexOf(hashOf(bytes)), file_name: file, progress };
    await write({ table: 'task_evidence', rows: [row] });
  });
};
