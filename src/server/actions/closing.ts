/**
 * What is still unanswered in a review, by its dossier and by the record, and closing it once nothing is. A proposal that
 * nobody took over or dropped is a hole too: what is closed must be on record, or the next round could not open with it.
 */
import { type PeriodCode, period } from '#core/period.ts';
import type { Hole } from '#core/review.ts';
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { Refused } from '#server/refusal.ts';
import { dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { findingsOnRecord } from '#store/making-good/findings.ts';
import { tasksOnRecord } from '#store/making-good/tasks.ts';
import { carryTask, closeReview, holesOnRecord } from '#store/reviews/closing.ts';
import { reviewStates } from '#store/reviews/keep-reviews.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';

type Called = Pick<SignedCall<'closing.state'>, 'works' | 'asking'>;
type State = AnswerOf<'closing.state'>;
type Told = Pick<DossierJson, 'findings' | 'carried' | 'holes' | 'indicators'>;

/** `wait` for the dossier as what is saved now gives it; without, it may not be there yet. */
async function stateOf({ works, asking }: Called, review: PeriodCode, wait: boolean): Promise<State> {
  const { authority, at } = asking;
  const record = await asked(works.connection, asking, async (session) => {
    const own = (await reviewStates(session, authority)).find((one) => one.review === review);
    if (own === undefined) throw new Refused('not-found');
    return {
      closed: own.closedOn === null ? null : { on: own.closedOn, by: own.closedBy ?? '' },
      holes: await holesOnRecord(session, authority, { review, on: dayIn(at) }),
      findings: await findingsOnRecord(session, authority),
      tasks: (await tasksOnRecord(session, authority)).map(({ task }) => task),
    };
  });
  if (record.closed !== null) return { closed: record.closed, reckoned: true, holes: [] };
  const { loading } = await works.dossiers.of(asking, review);
  if (wait) await loading.ended;
  const content = loading.dossier();
  const dossier = content === null ? null : (JSON.parse(new TextDecoder().decode(content.bytes)) as Told);
  const isKnown = new Set(record.findings.map(({ finding }) => finding.id));
  const proposed = (dossier?.findings ?? []).filter(
    ({ id, kind, origin }) => kind === 'shortcoming' && origin !== 'carried' && !isKnown.has(id),
  );
  const kinds = new Map<string, State['holes'][number]['kind']>();
  for (const { id } of proposed) kinds.set(id, 'only-proposed');
  for (const hole of [...(dossier?.holes ?? []), ...record.holes]) addHole(kinds, hole, record.holes);
  const wordsOf = namesIn(dossier, record);
  return {
    closed: null,
    reckoned: dossier !== null,
    holes: [...kinds].map(([about, kind]) => ({ kind, about, words: wordsOf(about) })),
  };
}

/** Each once; of a task, what the record says counts: what a paper mentions a person must have taken on. */
function addHole(
  kinds: Map<string, State['holes'][number]['kind']>,
  { kind, about }: Pick<Hole, 'kind' | 'about'>,
  onRecord: readonly Hole[],
): void {
  if (kinds.has(about)) return;
  if (kind === 'open-task-unaccounted' && !onRecord.some((hole) => hole.about === about)) return;
  kinds.set(about, kind);
}

type Named = {
  readonly findings: readonly { readonly finding: { readonly id: string; readonly words: string | null } }[];
  readonly tasks: readonly { readonly id: string; readonly what: string }[];
};

const namesIn =
  (dossier: Told | null, { findings, tasks }: Named) =>
  (about: string): string => {
    const found = dossier?.findings.find(({ id }) => id === about);
    const measured = dossier?.indicators.find(({ code }) => code === found?.indicator)?.name;
    const known = findings.find(({ finding }) => finding.id === about)?.finding.words;
    const task = tasks.find(({ id }) => id === about)?.what;
    return found?.words ?? known ?? task ?? measured ?? about;
  };

const done = { done: true } as const;

export const closingActions: ActionsOf<'closing.state' | 'closing.carry' | 'closing.close'> = {
  'closing.state': (call) => stateOf(call, period(call.input.review), false),
  'closing.carry': async ({ works, asking, input }) => {
    const review = period(input.review);
    for (const one of input.tasks) await carryTask(works.connection, asking, { review, ...one });
    return done;
  },
  'closing.close': async (call) => {
    const { works, asking, input } = call;
    const review = period(input.review);
    const { holes, reckoned } = await stateOf(call, review, true);
    if (!reckoned) throw new Refused('not-made');
    if (holes.length > 0) {
      const told = holes.map(({ words }) => words).join('; ');
      throw new Refused('refused', {
        detail: {
          vi: `Chưa kết thúc được, còn ${holes.length} chỗ chưa trả lời: ${told}.`,
          en: `It cannot be closed yet, ${holes.length} holes are left: ${told}.`,
        },
        reasons: [...new Set(holes.map(({ kind }) => kind))],
      });
    }
    await closeReview(works.connection, asking, review);
    return done;
  },
};
