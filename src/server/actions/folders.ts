/**
 * A folder of papers that the office takes in for units that never sign in, by a job that survives a restart.
 */
import { z } from 'zod';
import { period } from '#core/period.ts';
import { gatherPaper, orderTakingIn, type StepInput, takingIn } from '#server/jobs/take-in-papers.ts';
import { Refused } from '#server/refusal.ts';
import { asking as asked } from '#store/access/query.ts';
import { answerStep, beginJob, type Job, jobsOf, jobWith, retryJob } from '#store/jobs/jobs.ts';
import { reviewStates } from '#store/reviews/keep-reviews.ts';
import type { ActionsOf } from './call.ts';

const reviewOf = z.object({ review: z.string() }).transform(({ review }) => review);
const inputOf = z.object({ unit: z.string().nullable(), file: z.string() });
const outcomeOf = z.object({ unit: z.string(), between: z.array(z.string()) }).partial();
const problemsOf = z.array(
  z.object({
    code: z.string().nullable(),
    message: z.object({ vi: z.string(), en: z.string() }),
    advice: z.object({ vi: z.string(), en: z.string() }).nullable(),
  }),
);

const folderOf = ({ job, input, asked: at, state, done, total, asks, failed }: Job) => ({
  ...{ job, review: reviewOf.parse(input), asked: at, state, done, total, asks, failed },
});

const isFolder = ({ kind }: Pick<Job, 'kind'>): boolean => kind === takingIn;

/** So many of the latest. */
const shown = 20;

export const folderActions: ActionsOf<
  | 'folders.list'
  | 'folders.begin'
  | 'folders.gather'
  | 'folders.take-in'
  | 'folders.read'
  | 'folders.answer'
  | 'folders.retry'
> = {
  'folders.list': async ({ works, asking }) => {
    const jobs = await asked(works.connection, asking, (session) => jobsOf(session, asking.authority, 200));
    return jobs.filter(isFolder).slice(0, shown).map(folderOf);
  },
  'folders.begin': async ({ works, asking, input }) => {
    const review = period(input.review);
    const states = await asked(works.connection, asking, (session) => reviewStates(session, asking.authority));
    if (!states.some((one) => one.review === review)) throw new Refused('not-found');
    const job = `nhan-${works
      .randomCode()
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 16)}`;
    await orderTakingIn(works.connection, asking, { job, review });
    return { job };
  },
  'folders.gather': async ({ works, asking, input, bytes }) => {
    const gathered = await gatherPaper(works, asking, { job: input.job, file: input.name, bytes });
    return {
      state: gathered.state,
      problem: gathered.state === 'refused' ? { ...gathered.problem } : null,
    };
  },
  'folders.take-in': async ({ works, asking, input }) => {
    await beginJob(works.connection, asking, input.job);
    return { done: true };
  },
  'folders.read': async ({ works, asking, input }) => {
    const found = await asked(works.connection, asking, (session) => jobWith(session, asking.authority, input.job));
    if (found === null || !isFolder(found)) throw new Refused('not-found');
    return {
      ...folderOf(found),
      steps: found.steps.map(({ step, name, state, input: given, outcome, problems }) => {
        const { unit, file } = inputOf.parse(given);
        const came = outcomeOf.safeParse(outcome ?? {}).data ?? {};
        return {
          ...{ step, name, state, file },
          unit: came.unit ?? unit,
          between: came.between ?? [],
          problems: problemsOf.parse(problems),
        };
      }),
    };
  },
  'folders.answer': async ({ works, asking, input }) => {
    const { job, step, unit, file } = input;
    const answer: StepInput | null = unit === null || file === null ? null : { unit, file };
    await answerStep(works.connection, asking, { job, step, answer });
    return { done: true };
  },
  'folders.retry': async ({ works, asking, input }) => {
    await retryJob(works.connection, asking, input.job);
    return { done: true };
  },
};
