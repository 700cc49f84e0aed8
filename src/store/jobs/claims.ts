/**
 * Long work as whoever runs it sees it: a job is claimed for a time, each of its steps begun and ended under that claim.
 * Who is killed loses the claim by its running out; who was only slow learns that it is another's and lets go.
 *
 * A step that was begun and not ended tells that its runner died in it: it counts as an attempt, so that a file that kills
 * whoever reads it is given up, and what may not be done twice (a letter) is asked about.
 */
import { z } from 'zod';
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { answers, setAuthority } from '#store/rows.ts';

/** Who runs a job, until when; moments come from whoever runs it. */
export type Claim = {
  readonly authority: string;
  readonly job: string;
  readonly kind: string;
  readonly input: unknown;
  readonly person: string;
  readonly runner: string;
  /** How many times it was taken up without coming further. */
  readonly attempts: number;
};

export type Claiming = {
  readonly authority: string;
  readonly runner: string;
  readonly now: Date;
  readonly until: Date;
};

const json = z.string().transform((text): unknown => JSON.parse(text));
const claimed = z.object({
  job: z.string(),
  kind: z.string(),
  input: json,
  person: z.string(),
  attempts: z.number(),
});

/** The job that has waited longest, now this runner's; null where none is due. One whose claim ran out is taken over. */
export const claimJob = (connection: Connection, { authority, runner, now, until }: Claiming): Promise<Claim | null> =>
  inAuthority(connection, authority, async (session) => {
    const [found] = await answers(
      session,
      claimed,
      sql`update job set state = 'running', claimed_by = ${runner}, claimed_until = ${until.toISOString()}::timestamptz,
          attempts = attempts + 1, started_at = coalesce(started_at, ${now.toISOString()}::timestamptz)
        where authority = ${authority} and job = (select job from job
          where authority = ${authority} and due_at <= ${now.toISOString()}::timestamptz
            and (state = 'waiting' or (state = 'running' and claimed_until <= ${now.toISOString()}::timestamptz))
          order by due_at, job limit 1 for update skip locked)
        returning job, kind, input, person, attempts`,
    );
    return found === undefined ? null : { ...found, authority, runner };
  });

/** Keeps the claim for longer; false where it is another's by now. */
export const keepClaim = (connection: Connection, claim: Claim, until: Date): Promise<boolean> =>
  inAuthority(connection, claim.authority, async (session) => {
    const kept = await session.query(sql`update job set claimed_until = ${until.toISOString()}::timestamptz
      where authority = ${claim.authority} and job = ${claim.job} and claimed_by = ${claim.runner} returning job`);
    return kept.length > 0;
  });

const begun = z.object({
  step: z.number(),
  name: z.string(),
  input: json,
  attempts: z.number(),
  unended: z.boolean(),
  bytes: z.instanceof(Uint8Array).nullable(),
});

/** A step taken up; `unended` where whoever began it before did not end it. */
export type BegunStep = Readonly<z.output<typeof begun>>;

/** The next step that waits after one, begun; null where none does, or the claim is lost. */
export const beginStep = (connection: Connection, claim: Claim, after = 0): Promise<BegunStep | null> =>
  inAuthority(connection, claim.authority, async (session) => {
    if (!(await isHeld(session, claim))) return null;
    const [step] = await answers(
      session,
      begun,
      sql`with next as (select step, state from job_step where authority = ${claim.authority} and job = ${claim.job}
          and step > ${after} and state in ('waiting', 'running') order by step limit 1)
        update job_step s set state = 'running', attempts = s.attempts + 1 from next
        where s.authority = ${claim.authority} and s.job = ${claim.job} and s.step = next.step
        returning s.step, s.name, s.input, s.attempts, next.state = 'running' as unended,
          (select bytes from job_file f where f.authority = s.authority and f.job = s.job and f.step = s.step) as bytes`,
    );
    return step === undefined ? null : { ...step, bytes: step.bytes === null ? null : new Uint8Array(step.bytes) };
  });

/** What came of a step; `waiting` tries it again when the job is next taken up. */
export type StepEnd = {
  readonly state: 'done' | 'failed' | 'asks' | 'waiting';
  readonly outcome?: unknown;
  readonly problems?: readonly unknown[];
  /** Its bytes are kept for another attempt or an answer; else they go. */
  readonly keepsBytes?: boolean;
};

/** Ends a step; false where the claim is another's by now, and nothing is written then. */
export const endStep = (
  connection: Connection,
  claim: Claim,
  { step, end }: { readonly step: number; readonly end: StepEnd },
): Promise<boolean> =>
  inAuthority(connection, claim.authority, async (session) => {
    if (!(await isHeld(session, claim))) return false;
    const { authority, job } = claim;
    const { state, outcome = null, problems = [], keepsBytes = state === 'asks' || state === 'waiting' } = end;
    await session.query(sql`update job_step set state = ${state}, problems = ${JSON.stringify(problems)},
        outcome = ${outcome === null ? null : JSON.stringify(outcome)}
      where authority = ${authority} and job = ${job} and step = ${step}`);
    if (!keepsBytes)
      await session.query(sql`delete from job_file where authority = ${authority} and job = ${job} and step = ${step}`);
    // It came further: what was counted against it is forgotten.
    if (state !== 'waiting')
      await session.query(sql`update job set attempts = 1 where authority = ${authority} and job = ${job}`);
    return true;
  });

export type LetGo = { readonly now: Date /** Where steps still wait: when to go on. */; readonly due: Date };

/** Lets a job go: waiting where steps still wait, asking, failed, or done. */
export const letJobGo = (connection: Connection, claim: Claim, { now, due }: LetGo): Promise<void> =>
  inAuthority(connection, claim.authority, async (session) => {
    if (!(await isHeld(session, claim))) return;
    const { authority, job } = claim;
    await session.query(sql`with left_over as (
        select count(*) filter (where state in ('waiting', 'running')) as waiting,
          count(*) filter (where state = 'asks') as asks, count(*) filter (where state = 'failed') as failed
        from job_step where authority = ${authority} and job = ${job})
      update job set claimed_by = null, claimed_until = null, due_at = ${due.toISOString()}::timestamptz,
        state = case when waiting > 0 then 'waiting' when asks > 0 then 'asks' when failed > 0 then 'failed' else 'done' end,
        ended_at = case when waiting = 0 then ${now.toISOString()}::timestamptz end
      from left_over where authority = ${authority} and job = ${job}`);
  });

async function isHeld(session: Session, { authority, job, runner }: Claim): Promise<boolean> {
  const held = await session.query(sql`select from job
    where authority = ${authority} and job = ${job} and claimed_by = ${runner} for update`);
  return held.length > 0;
}

const inAuthority = <Result>(
  connection: Connection,
  authority: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> =>
  connection.transaction(async (session) => {
    await setAuthority(session, authority);
    return work(session);
  });
