/**
 * What is made of tasks and the dossier of a review: whether indicators moved, the monthly report on conclusions, the table
 * of shortcomings made good.
 */
import { type Day, day } from '#core/day.ts';
import { type PeriodCode, period as periodOf, spanOf } from '#core/period.ts';
import type { Body } from '#core/review.ts';
import { type CarriedTask, isOpen, type Task, taskState } from '#core/task.ts';
import { type RoundGround, roundFrame } from '#cycle/round/round-ground.ts';
import { roundPaperFile } from '#cycle/round/round-paper.ts';
import { dispositionOf, offered } from '#server/offered.ts';
import { Refused } from '#server/refusal.ts';
import { type ActingSession, dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { findingsOnRecord } from '#store/making-good/findings.ts';
import { findingsWithStates, inState } from '#store/making-good/keep-findings.ts';
import { tasksOnRecord } from '#store/making-good/tasks.ts';
import { waiversFor } from '#store/reviews/confirmations.ts';
import { reviewStates } from '#store/reviews/keep-reviews.ts';
import { reviewsOf } from '#store/reviews/reviews.ts';
import { authorityOnRecord, bodiesOf } from '#store/who/authority.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { AnswerOf, FileAnswer, SignedCall } from './call.ts';

type Moved = NonNullable<CarriedTask['moved']>;

/** Whether the indicators of tasks moved, as the dossier of a review has it; null while that is being reckoned. */
export async function movedIn(call: SignedCall<'tasks.moved'>): Promise<AnswerOf<'tasks.moved'>> {
  const review = periodOf(call.input.review);
  const moved = await movements(call, review, false);
  if (moved === null) return { tasks: null };
  return {
    tasks: [...moved].map(([task, one]) => ({ task, before: one.then, now: one.now, direction: one.direction })),
  };
}

type Called = Pick<SignedCall<'tasks.moved'>, 'works' | 'asking'>;

async function movements(
  { works, asking }: Called,
  review: PeriodCode,
  wait: boolean,
): Promise<ReadonlyMap<string, Moved> | null> {
  const states = await asked(works.connection, asking, (session) => reviewStates(session, asking.authority));
  if (!states.some((one) => one.review === review)) throw new Refused('not-found');
  const { loading } = await works.dossiers.of(asking, review);
  if (wait) await loading.ended;
  const content = loading.dossier();
  if (content === null) return null;
  const { carried } = JSON.parse(new TextDecoder().decode(content.bytes)) as {
    readonly carried: readonly CarriedTask[];
  };
  return new Map(carried.flatMap(({ task, moved }) => (moved === null ? [] : [[task.id, moved] as const])));
}

/** A paper about tasks as a Word file, its states those of the day asked for. */
export async function taskPaper(call: SignedCall<'tasks.paper'>): Promise<FileAnswer> {
  const { works, asking, input } = call;
  const review = periodOf(input.review);
  const on = input.on === undefined ? dayIn(asking.at) : day(input.on);
  const moved = (await movements(call, review, true)) ?? new Map<string, Moved>();
  const { file, bytes } = await asked(works.connection, asking, async (session) => {
    const { authority } = asking;
    const tasks = (await tasksOnRecord(session, authority))
      .map(({ task }) => task)
      .filter((one) => one.assignedOn <= on);
    const ground = await groundFor(session, { authority, review, on, tasks, moved });
    if (input.kind === 'progress') {
      const month = periodOf(`${on.slice(0, 4)}-M${on.slice(5, 7)}`);
      return roundPaperFile('progress', ground, { month, tasks: ofTheYear(tasks, on), on });
    }
    const all = await findingsWithStates(session, authority);
    const reviews = await reviewsOf(session, authority);
    const until = (code: PeriodCode): string => reviews.find(({ period }) => period === code)?.date ?? '';
    const last = until(review);
    const known = (await findingsOnRecord(session, authority)).filter(
      ({ review: of, dropped }) => until(of) <= last && dropped === undefined,
    );
    const findings = known.map((one) => inState(one, all)).filter(({ id }) => isFollowed(id, all, review));
    const waivers = [];
    for (const { period } of reviews) waivers.push(...(await waiversFor(session, authority, period)));
    return roundPaperFile('remedied', ground, { findings, tasks, waivers });
  });
  return { content: offered(file, bytes), headers: { 'content-disposition': dispositionOf(file) } };
}

/** What a month's report counts: whatever was given in the year, and what was still open when it began. */
const ofTheYear = (tasks: readonly Task[], on: Day): readonly Task[] => {
  const begins = day(`${on.slice(0, 4)}-01-01`);
  return tasks.filter((task) => task.assignedOn >= begins || isOpen(taskState(task, begins)));
};

/** Not what an earlier review had already found made good. */
function isFollowed(
  id: string,
  all: readonly {
    readonly finding: string;
    readonly states: readonly { readonly review: PeriodCode; readonly state: string }[];
  }[],
  review: PeriodCode,
): boolean {
  const begins = spanOf(review, 'calendar').to;
  const before = all
    .find(({ finding }) => finding === id)
    ?.states.filter((one) => spanOf(one.review, 'calendar').to < begins);
  return before?.at(-1)?.state !== 'remedied';
}

type About = {
  readonly authority: string;
  readonly review: PeriodCode;
  readonly on: Day;
  readonly tasks: readonly Task[];
  readonly moved: ReadonlyMap<string, Moved>;
};

async function groundFor(
  session: ActingSession,
  { authority: code, review, on, tasks, moved }: About,
): Promise<RoundGround> {
  const authority = await authorityOnRecord(session, code);
  const own = (await reviewsOf(session, code)).find(({ period }) => period === review);
  if (authority === null || own === undefined) throw new Refused('not-found');
  const bodies: readonly Body[] = await bodiesOf(session, code);
  const plain = {
    authority,
    bodies,
    review: own,
    units: await unitsOfAllTimes(session, code),
    dated: on,
    reviewed: null,
  };
  const carried = tasks.map(
    (task): CarriedTask => ({
      task,
      state: taskState(task, on),
      mentions: [],
      moved: moved.get(task.id) ?? null,
    }),
  );
  return { ...plain, reviewed: { ...roundFrame(plain), carried } };
}
