/**
 * Findings as people settle them, and what makes shortcomings good: put on record, dropped, taken back, answered by tasks or
 * by a reason. What somebody else saved meanwhile is shown, never written over.
 */

import type { PeriodCode } from '#core/period.ts';
import { period } from '#core/period.ts';
import { Refused } from '#server/refusal.ts';
import { asking as asked } from '#store/access/query.ts';
import { reportPath } from '#store/figures/figures.ts';
import {
  dropFindings,
  type FindingOnRecord,
  findingsOfReview,
  findingsWithStates,
  type OfReview,
  type Recording,
  recordFindings,
  releaseFindings,
  stateFinding,
  waive,
} from '#store/making-good/keep-findings.ts';
import { DeedRefused } from '#store/refused.ts';
import { carriedInto } from '#store/reviews/closing.ts';
import { waiversFor } from '#store/reviews/confirmations.ts';
import { reviewStates } from '#store/reviews/keep-reviews.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';
import { taskActions } from './tasks.ts';

type Answered = AnswerOf<'findings.list'>;
type Given = SignedCall<'findings.keep'>['input']['findings'][number];
type Called = Pick<SignedCall<'findings.list'>, 'works' | 'asking'>;

async function listOf({ works, asking }: Called, review: PeriodCode): Promise<Answered> {
  const { authority } = asking;
  return asked(works.connection, asking, async (session) => {
    const states = await reviewStates(session, authority);
    const own = states.find((one) => one.review === review);
    if (own === undefined) throw new Refused('not-found');
    const before = new Set(states.filter(({ heldOn }) => heldOn < own.heldOn).map((one) => one.review));
    const all = await findingsWithStates(session, authority);
    const tasksOf = (id: string): string[] => [...(all.find(({ finding }) => finding === id)?.remedies ?? [])];
    const old = all.filter(
      (one) => one.kind === 'shortcoming' && before.has(one.review) && !isSettledBefore(one, before),
    );
    return {
      closed: own.closedOn === null ? null : { on: own.closedOn, by: own.closedBy ?? '' },
      findings: (await findingsOfReview(session, authority, review)).map((one) => ({
        ...asAnswered(one, review),
        tasks: tasksOf(one.finding.id),
      })),
      old: old.map((one) => ({
        id: one.finding,
        review: one.review,
        words: one.said,
        cause: one.cause,
        stated: one.states.filter((stated) => stated.review === review || before.has(stated.review)).at(-1) ?? null,
        tasks: [...one.remedies],
      })),
      waivers: (await waiversFor(session, authority, review)).map((one) => ({ ...one })),
      carried: [...(await carriedInto(session, authority, review))],
    };
  });
}

/** An earlier review found it remedied. */
const isSettledBefore = ({ states }: FindingOnRecord, before: ReadonlySet<string>): boolean =>
  states.filter((stated) => before.has(stated.review)).at(-1)?.state === 'remedied';

function asAnswered({ finding, recorded, byFigures = false, dropped, entry }: OfReview, review: PeriodCode) {
  const { id, kind, field, indicator, words, units, degree, cause, from = [], evidence } = finding;
  return {
    ...{ id, kind, field, indicator, words: words ?? '', byFigures, units: [...units], degree, cause, from: [...from] },
    keys: [...evidence.keys],
    places: evidence.places.map(({ file, start, end, quote }) => {
      const [, of, name = file] = reportPath.exec(file) ?? [];
      return { file: of === review ? name : file, start, end, quote };
    }),
    recorded: recorded ?? null,
    dropped: dropped ?? null,
    entry,
  };
}

const blank = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());

function asRecorded({ id, keys, places, seen, degree, cause, from, ...own }: Given, review: PeriodCode, fresh: string) {
  const path = (file: string): string => (reportPath.test(file) ? file : `reviews/${review}/reports/${file}`);
  const made: Recording = {
    ...own,
    id: id ?? fresh,
    degree: blank(degree),
    cause: blank(cause),
    origin: 'read',
    state: null,
    confirmed: true,
    evidence: { keys, places: places.map((at) => ({ ...at, file: path(at.file), place: null })) },
    ...(from.length > 0 ? { from: from.filter((one) => one !== id) } : {}),
    seen,
  };
  return made;
}

/** Ids of new ones say the field and count on: `shortcoming|budget.them-2|2019-9M`. */
async function recordings(call: Called, review: PeriodCode, given: readonly Given[]): Promise<Recording[]> {
  const known = (await listOf(call, review)).findings.map(({ id }) => id);
  let last = Math.max(0, ...known.map((id) => Number(/\.them-(\d+)\|/.exec(id)?.[1] ?? 0)));
  return given.map((one) => {
    if (one.id === null) last += 1;
    return asRecorded(one, review, `${one.kind}|${one.field}.them-${last}|${review}`);
  });
}

/** What stands there now goes with the refusal, so that a page can show both. */
async function unlessSavedSince<Result>(
  call: Called,
  review: PeriodCode,
  deed: () => Promise<Result>,
): Promise<Result> {
  try {
    return await deed();
  } catch (error) {
    if (!(error instanceof DeedRefused) || !error.reasons.includes('saved-since')) throw error;
    throw new Refused('conflict', { standing: (await listOf(call, review)).findings });
  }
}

const done = { done: true } as const;

export const findingActions: ActionsOf<
  'findings.list' | 'findings.keep' | 'findings.drop' | 'findings.release' | 'findings.state'
> = {
  'findings.list': (call) => listOf(call, period(call.input.review)),
  'findings.keep': (call) => keep(call, call.input.findings, call.input.review),
  'findings.drop': async (call) => {
    const { works, asking, input } = call;
    const review = period(input.review);
    const findings = await recordings(call, review, input.findings);
    const { reason } = input;
    await unlessSavedSince(call, review, () => dropFindings(works.connection, asking, { review, findings, reason }));
    return { ids: findings.map(({ id }) => id) };
  },
  'findings.release': async (call) => {
    const { works, asking, input } = call;
    const review = period(input.review);
    const { findings } = input;
    await unlessSavedSince(call, review, () => releaseFindings(works.connection, asking, { review, findings }));
    return done;
  },
  'findings.state': async ({ works, asking, input }) => {
    await stateFinding(works.connection, asking, { ...input, review: period(input.review) });
    return done;
  },
};

async function keep(call: Called, given: readonly Given[], of: string): Promise<{ ids: string[] }> {
  const review = period(of);
  const findings = await recordings(call, review, given);
  await unlessSavedSince(call, review, () => recordFindings(call.works.connection, call.asking, { review, findings }));
  return { ids: findings.map(({ id }) => id) };
}

export const remedyActions: ActionsOf<'remedies.assign' | 'remedies.waive'> = {
  'remedies.assign': async (call) => {
    const { tasks, keep: unknown, review } = call.input;
    if (unknown.length > 0) await keep(call, unknown, review);
    const assign = taskActions['tasks.assign'];
    return assign({ ...call, input: { tasks } });
  },
  'remedies.waive': async ({ works, asking, input }) => {
    await waive(works.connection, asking, { ...input, review: period(input.review) });
    return done;
  },
};
