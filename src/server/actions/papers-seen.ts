/**
 * The papers of a round as far as whoever asks may see them: from what is on record, and from what was read, cut to them.
 */
import type { FigureWord } from '#core/kept.ts';
import { period } from '#core/period.ts';
import { may } from '#core/permission.ts';
import type { Unit } from '#core/unit.ts';
import { Refused } from '#server/refusal.ts';
import { type ActingSession, type Asking, actorIn, dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { wordsOfFigures } from '#store/figures/figure-words.ts';
import { type Sending, sendingsFor, statesOfPapers } from '#store/figures/paper-states.ts';
import { type Round, roundsOf } from '#store/reviews/rounds.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import type { SignedCall } from './call.ts';
import { type CollectedPaper, type Collecting, collectedNow, openWords, type PaperOut } from './collected.ts';

export type Called = Pick<SignedCall<'submissions.list'>, 'works' | 'asking' | 'units'> & {
  readonly input: { readonly review: string };
};

/** Everything a list or a page of a paper is made from, as far as whoever asks may read it. */
export type Ground = Collecting & {
  readonly round: Round;
  readonly sendings: readonly Sending[];
  readonly stated: ReadonlySet<string>;
  readonly words: readonly FigureWord[];
  readonly units: readonly Unit[];
  readonly today: ReturnType<typeof dayIn>;
  readonly mayDo: (action: Parameters<typeof may>[1], units?: readonly string[]) => boolean;
};

export async function groundOf({ works, asking, units, input }: Called): Promise<Ground> {
  const { authority } = asking;
  const review = period(input.review);
  const today = dayIn(asking.at);
  const known = await asked(works.connection, asking, async (session) => {
    const round = (await roundsOf(session, authority)).find((one) => one.period === review);
    if (round === undefined) throw new Refused('not-found');
    const of = { review, ...(units && { units }) };
    return {
      round,
      sendings: await sendingsFor(session, authority, of),
      stated: new Set((await statesOfPapers(session, authority, of)).map(({ file }) => file)),
      words: await wordsOfFigures(session, authority, of),
      units: await unitsOfAllTimes(session, authority),
      mayDo: mayBy(session, asking),
    };
  });
  return { ...known, today, ...(await collectedNow(works, asking, review)) };
}

const mayBy = (session: ActingSession, { authority, at }: Asking): Ground['mayDo'] => {
  const [actor, today] = [actorIn(session), dayIn(at)];
  return (action, units) => may(actor, action, { thing: { authority, ...(units && { units }) }, today }).allowed;
};

/** A paper as lists tell of it, from what is on record and from what was read. */
function paperOut(file: string, { ground, read }: { ground: Ground; read: CollectedPaper | undefined }): PaperOut {
  const { sendings, stated, words, round } = ground;
  const sent = sendings.find((one) => one.file === file);
  const found = read?.submission;
  const received = sent?.received ?? found?.received ?? null;
  const state = sent?.state ?? 'soft-copy';
  const problems = read?.problems ?? [];
  return {
    file,
    unit: sent?.unit ?? found?.unit ?? null,
    received,
    version: found?.version ?? sent?.version ?? 1,
    supersededBy: found?.supersededBy ?? null,
    symbol: found?.symbol ?? null,
    kind: found?.kind ?? null,
    read: found?.state ?? null,
    state: state === 'not-sent' ? 'soft-copy' : state,
    since: sent?.since ?? received,
    by: sent?.by ?? null,
    reason: sent?.reason ?? null,
    late: received !== null && received > round.reportsDue,
    stated: stated.has(file),
    figures: (read?.proposed ?? []).filter(({ figure }) => figure.source.kind === 'report').length,
    unmatched: read?.unmatched.length ?? 0,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    ...(read ? openWords(read, words) : { asked: 0, answered: 0 }),
  };
}

/** The papers whoever asks may see: those sent for their units, and those recognised as theirs. */
export function papersSeen(ground: Ground, units: readonly string[] | null): readonly PaperOut[] {
  const { collected, sendings } = ground;
  const read = new Map((collected?.papers ?? []).map((one) => [one.submission.file, one]));
  const isTheirs = ({ submission }: CollectedPaper): boolean =>
    units === null || (submission.unit !== null && units.includes(submission.unit));
  const files = new Set([
    ...sendings.flatMap(({ file }) => file ?? []),
    ...[...read.values()].filter(isTheirs).map(({ submission }) => submission.file),
  ]);
  return [...files].sort().map((file) => paperOut(file, { ground, read: read.get(file) }));
}

/** One paper of those whoever asks may see; refuses any other as one that is not there. */
export async function onePaper(call: Called & { readonly input: { readonly file: string } }) {
  const ground = await groundOf(call);
  const paper = papersSeen(ground, call.units).find(({ file }) => file === call.input.file);
  if (paper === undefined) throw new Refused('not-found');
  const read = ground.collected?.papers.find(({ submission }) => submission.file === paper.file);
  return { ground, paper, read };
}
