/**
 * One task with what stands beside it, for whoever may read it: of the whole authority, or of units that lead or support it.
 * What happened to the task itself (assigned, paused, taken up again, withdrawn) is read from the ledger.
 */
import { z } from 'zod';
import type { MeetingOf, Vouched } from '#core/kept.ts';
import type { PeriodCode } from '#core/period.ts';
import type { UnitCode } from '#core/unit.ts';
import type { ActingSession } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Statement, sql } from '#store/engine/connection.ts';
import { answers, dayColumn, periodColumn } from '#store/rows.ts';
import { nameOf } from '#store/who/people.ts';

/** Of which task, and for which units; null is the whole authority. */
export type OfTask = { readonly task: string; readonly units: readonly UnitCode[] | null };

const need = { action: 'read tasks', units: ({ units }: OfTask) => units ?? undefined } as const;

/** Rows of `k`, the task, where one of the units has to do with it. */
const theirs = (units: OfTask['units']): Statement =>
  units === null
    ? sql`true`
    : sql`(k.lead = any(${units}::text[]) or exists (select from task_support s where s.authority = k.authority
        and s.task = k.task and s.unit = any(${units}::text[])))`;

type Beside = {
  readonly assignedBy: string | null;
  readonly meeting: (MeetingOf & { readonly name: string }) | null;
  readonly carried: readonly (Vouched & { readonly review: PeriodCode; readonly words: string })[];
  /** In the words of the review that found it. */
  readonly findings: readonly { readonly id: string; readonly review: PeriodCode; readonly words: string }[];
};

const besideRow = z
  .object({
    assignedBy: z.string().nullable(),
    meeting: z.object({ review: periodColumn, id: z.string(), name: z.string() }).nullable(),
    carried: z.array(z.object({ review: periodColumn, words: z.string(), by: z.string(), on: dayColumn })),
    findings: z.array(z.object({ id: z.string(), review: periodColumn, words: z.string() })),
  })
  .transform((row): Beside => row);

/** Who assigned it and at which meeting, what it answers, where it was carried over; null where nobody may read it. */
export const besideTask = query(need, async (session, authority: string, { task, units }: OfTask) => {
  const [found] = await answers(
    session,
    besideRow,
    sql`select ${nameOf('assigned_by')} as "assignedBy",
        (select json_build_object('review', m.review, 'id', m.meeting, 'name', g.kind || ' ' || g.held_on)
          from task_meeting m join meeting g using (authority, review, meeting)
          where m.authority = k.authority and m.task = k.task) as meeting,
        coalesce((select json_agg(json_build_object('review', t.review, 'words', t.said, 'by', ${nameOf('person')},
            'on', t.on_day) order by t.on_day, t.review)
          from task_carried t where t.authority = k.authority and t.task = k.task), '[]') as carried,
        coalesce((select json_agg(json_build_object('id', f.finding, 'review', f.review, 'words', f.said) order by f.position)
          from finding f where f.authority = k.authority and (f.finding = k.finding or f.finding in
            (select a.finding from task_answer a where a.authority = k.authority and a.task = k.task))), '[]') as findings
      from task t join task k using (authority, task)
      where t.authority = ${authority} and t.task = ${task} and ${theirs(units)}`,
  );
  return found ?? null;
});

const evidenceRow = z.object({
  number: z.number(),
  file: z.string(),
  bytes: z.number(),
  with: z.number().nullable(),
});

/** The papers that show it, without what they hold. */
export const evidenceListed = query(need, (session, authority: string, { task, units }: OfTask) =>
  answers(
    session,
    evidenceRow,
    sql`select e.position as number, file_name as file, length(bytes) as bytes, progress as with
      from task_evidence e join file f using (authority, sha256) join task k using (authority, task)
      where e.authority = ${authority} and e.task = ${task} and ${theirs(units)} order by e.position`,
  ),
);

const paperRow = z.object({ file: z.string(), bytes: z.instanceof(Uint8Array) });

/** One of them with its bytes; null where there is none. */
export const evidenceBytes = query(
  need,
  async (session: ActingSession, authority: string, { task, units, number }: OfTask & { readonly number: number }) => {
    const [found] = await answers(
      session,
      paperRow,
      sql`select file_name as file, bytes from task_evidence e join file f using (authority, sha256)
          join task k using (authority, task)
        where e.authority = ${authority} and e.task = ${task} and e.position = ${number} and ${theirs(units)}`,
    );
    return found === undefined ? null : { file: found.file, bytes: new Uint8Array(found.bytes) };
  },
);

const turnRow = z.object({
  at: z.coerce.date(),
  by: z.string().nullable(),
  deed: z.string(),
  due: dayColumn.nullable(),
  pausedSince: dayColumn.nullable(),
  pausedBecause: z.string().nullable(),
  withdrawnBecause: z.string().nullable(),
});

/** How the task was left by each deed that changed it, oldest first; what was imported begins with the import. */
export const turnsOfTask = query(need, (session, authority: string, { task, units }: OfTask) =>
  answers(
    session,
    turnRow,
    sql`select t.at, ${nameOf('person')} as by, t.deed, r.written ->> 'due_on' as due,
        r.written ->> 'paused_since' as "pausedSince", r.written ->> 'paused_because' as "pausedBecause",
        r.written ->> 'withdrawn_because' as "withdrawnBecause"
      from ledger_row r join ledger_entry t using (authority, entry)
        join task k on k.authority = r.authority and k.task = ${task}
      where r.authority = ${authority} and r.noun = 'task' and r.written ->> 'task' = ${task} and ${theirs(units)}
      order by r.entry, r.ordinal`,
  ),
);

const assignerRow = z.object({
  task: z.string(),
  assignedBy: z.string().nullable(),
  meeting: z.object({ review: periodColumn, id: z.string() }).nullable(),
});

/** Of each task that somebody put on record or a meeting set: who, by code, and which. */
export const setBy = query(
  { action: 'read tasks', units: (units: readonly UnitCode[] | null) => units ?? undefined },
  (session, authority: string, units: readonly UnitCode[] | null) =>
    answers(
      session,
      assignerRow,
      sql`select k.task, k.assigned_by as "assignedBy",
          case when m.meeting is not null then json_build_object('review', m.review, 'id', m.meeting) end as meeting
        from task k left join task_meeting m using (authority, task)
        where authority = ${authority} and (k.assigned_by is not null or m.meeting is not null) and ${theirs(units)}`,
    ),
);
