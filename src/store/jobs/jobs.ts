/**
 * Long work as the office sees it: asked for with its steps, watched, answered where it asks, tried again where it failed.
 *
 * No ledger entry is written for it: what its steps do to the authority is done by deeds of whoever asked.
 */
import { z } from 'zod';
import { type Asking, permission, personOf } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { insist } from '#store/refused.ts';
import { answers, setAuthority } from '#store/rows.ts';

export type JobState = 'gathering' | 'waiting' | 'running' | 'asks' | 'done' | 'failed';

export type NewJob = { readonly job: string; readonly kind: string; readonly input: unknown };
/** Its name is once in a job; with bytes where it is about a file, and what is wrong with it where nothing can be done. */
export type NewStep = {
  readonly name: string;
  readonly input: unknown;
  readonly bytes?: Uint8Array;
  readonly refused?: readonly unknown[];
};

/** Asks for a job; it begins once its steps have been given and `beginJob` says so. The same asked twice is one. */
export const orderJob = (connection: Connection, who: Asking, { job, kind, input }: NewJob): Promise<void> =>
  asOffice(connection, who, async (session) => {
    await session.query(sql`insert into job (authority, job, kind, input, person, asked_at, state, due_at)
      values (${who.authority}, ${job}, ${kind}, ${JSON.stringify(input)}, ${personOf(who)}, ${momentOf(who)}::timestamptz,
        'gathering', ${momentOf(who)}::timestamptz) on conflict (authority, job) do nothing`);
  });

/** Gives a gathering job a step; one of the same name is there already and stays as it is: false then. */
export const addStep = (
  connection: Connection,
  who: Asking,
  { job, step }: { readonly job: string; readonly step: NewStep },
): Promise<boolean> =>
  asOffice(connection, who, async (session) => {
    const { authority } = who;
    const { state } = await jobHeld(session, authority, job);
    insist(state === 'gathering', job, 'job-begun');
    const [added] = await answers(
      session,
      z.object({ step: z.number() }),
      sql`insert into job_step (authority, job, step, name, input, takes_bytes, state, problems)
        select ${authority}, ${job}, coalesce(max(step), 0) + 1, ${step.name}, ${JSON.stringify(step.input)},
          ${step.bytes !== undefined || step.refused !== undefined}, ${step.refused === undefined ? 'waiting' : 'failed'},
          ${JSON.stringify(step.refused ?? [])}
        from job_step where authority = ${authority} and job = ${job}
        on conflict (authority, job, name) do nothing returning step`,
    );
    if (added !== undefined && step.bytes !== undefined && step.refused === undefined)
      await session.query(sql`insert into job_file (authority, job, step, bytes)
        values (${authority}, ${job}, ${added.step}, ${step.bytes}::bytea)`);
    return added !== undefined;
  });

/** All its steps are there: whoever runs jobs may take it up. */
export const beginJob = (connection: Connection, who: Asking, job: string): Promise<void> =>
  asOffice(connection, who, async (session) => {
    const { state } = await jobHeld(session, who.authority, job);
    if (state === 'gathering') await waitAgain(session, who, job);
  });

export type StepAnswer = { readonly job: string; readonly step: number; readonly answer: unknown };

/** Answers what a step asks; null drops it, and its bytes. The job goes on. */
export const answerStep = (connection: Connection, who: Asking, { job, step, answer }: StepAnswer): Promise<void> =>
  asOffice(connection, who, async (session) => {
    const { authority } = who;
    await jobHeld(session, authority, job);
    const next = answer === null ? 'dropped' : 'waiting';
    const answered = await session.query(sql`update job_step set state = ${next}, attempts = 0,
        input = case when ${answer === null} then input else ${JSON.stringify(answer)} end
      where authority = ${authority} and job = ${job} and step = ${step} and state in ('asks', 'failed') returning step`);
    insist(answered.length > 0, `${job} ${step}`, 'nothing-asked');
    if (answer === null)
      await session.query(sql`delete from job_file where authority = ${authority} and job = ${job} and step = ${step}`);
    await waitAgain(session, who, job);
  });

/** Tries again what failed, but for files whose bytes were not kept. */
export const retryJob = (connection: Connection, who: Asking, job: string): Promise<void> =>
  asOffice(connection, who, async (session) => {
    const { authority } = who;
    await jobHeld(session, authority, job);
    await session.query(sql`update job_step set state = 'waiting', attempts = 0
      where authority = ${authority} and job = ${job} and state = 'failed'
        and (not takes_bytes or exists (select from job_file f where f.authority = job_step.authority
          and f.job = job_step.job and f.step = job_step.step))`);
    await waitAgain(session, who, job);
  });

/** Not while it runs: whoever runs it looks at the steps that are left before it ends it. */
const waitAgain = (session: Session, who: Asking, job: string): Promise<unknown> =>
  session.query(sql`update job set state = 'waiting', attempts = 0, due_at = ${momentOf(who)}::timestamptz, ended_at = null
    where authority = ${who.authority} and job = ${job} and state <> 'running'`);

const momentOf = ({ at }: Asking): string => at.toISOString();

/** Jobs are the office's: it receives the papers and asks for them. */
const action = 'receive papers';

const asOffice = <Result>(
  connection: Connection,
  who: Asking,
  work: (session: Session) => Promise<Result>,
): Promise<Result> =>
  connection.transaction(async (session) => {
    await setAuthority(session, who.authority);
    await permission(session, who, { deed: action });
    return work(session);
  });

async function jobHeld(session: Session, authority: string, job: string): Promise<{ readonly state: JobState }> {
  const [held] = await answers(
    session,
    z.object({ state: jobState }),
    sql`select state from job where authority = ${authority} and job = ${job} for update`,
  );
  insist(held !== undefined, job, 'no-such-job');
  return held;
}

const jobState = z.enum(['gathering', 'waiting', 'running', 'asks', 'done', 'failed']);
const stepState = z.enum(['waiting', 'running', 'asks', 'done', 'failed', 'dropped']);
const json = z.string().transform((text): unknown => JSON.parse(text));

const jobRow = z.object({
  job: z.string(),
  kind: z.string(),
  input: json,
  person: z.string(),
  asked: z.string(),
  state: jobState,
  done: z.number(),
  total: z.number(),
  /** How many steps ask, and how many failed. */
  asks: z.number(),
  failed: z.number(),
  started: z.string().nullable(),
  ended: z.string().nullable(),
});

export type Job = Readonly<z.output<typeof jobRow>>;

const ofJobs = sql`select j.job, kind, j.input, person, asked_at::text as asked, j.state,
    started_at::text as started, ended_at::text as ended, count(s.step)::integer as total,
    (count(*) filter (where s.state in ('done', 'dropped', 'failed', 'asks')))::integer as done,
    (count(*) filter (where s.state = 'asks'))::integer as asks,
    (count(*) filter (where s.state = 'failed'))::integer as failed
  from job j left join job_step s using (authority, job)`;

/** The jobs of an authority, the latest first. */
export const jobsOf = query(
  action,
  (session, authority: string, most: number): Promise<readonly Job[]> =>
    answers(
      session,
      jobRow,
      sql`${ofJobs} where j.authority = ${authority} group by j.authority, j.job
        order by asked_at desc, j.job limit ${most}`,
    ),
);

const stepRow = z.object({
  step: z.number(),
  name: z.string(),
  input: json,
  state: stepState,
  outcome: json.nullable(),
  problems: json,
});

/** One job with its steps in order; null where there is none. */
export const jobWith = query(action, async (session, authority: string, job: string) => {
  const [found] = await answers(
    session,
    jobRow,
    sql`${ofJobs} where j.authority = ${authority} and j.job = ${job} group by j.authority, j.job`,
  );
  if (found === undefined) return null;
  const steps = await answers(
    session,
    stepRow,
    sql`select step, name, input, state, outcome, problems from job_step
      where authority = ${authority} and job = ${job} order by step`,
  );
  return { ...found, steps };
});
