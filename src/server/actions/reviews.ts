/**
 * Reviews, and the dossier of one as the record stands now.
 */
import { period } from '#core/period.ts';
import { dispositionOf } from '#server/offered.ts';
import { Refused } from '#server/refusal.ts';
import { asking as asked } from '#store/access/query.ts';
import { reviewStates } from '#store/reviews/keep-reviews.ts';
import { reviewsOf } from '#store/reviews/reviews.ts';
import type { ActionsOf, SignedCall } from './call.ts';

export const reviewActions: ActionsOf<'reviews.list' | 'dossier.state' | 'dossier.read' | 'dossier.file'> = {
  'reviews.list': ({ works, asking }) =>
    asked(works.connection, asking, async (session) => {
      const states = await reviewStates(session, asking.authority);
      const reviews = await reviewsOf(session, asking.authority);
      return reviews.map(({ issuer: _, attendance: __, notes: ___, owed, ...review }) => {
        const state = states.find((one) => one.review === review.period);
        return { ...review, owed: [...owed], closedOn: state?.closedOn ?? null, closedBy: state?.closedBy ?? null };
      });
    }),
  'dossier.state': async (call) => {
    const { standing, loading } = await dossierOf(call);
    const ready = loading.ready();
    return ready.state === 'ready'
      ? { state: 'ready', position: standing.position, files: [...ready.files] }
      : ready.state === 'failed'
        ? { state: 'failed', why: ready.why }
        : { state: 'loading', progress: ready.progress };
  },
  'dossier.read': async (call) => {
    const content = (await dossierOf(call)).loading.dossier();
    if (content === null) throw new Refused('not-ready');
    return { content };
  },
  'dossier.file': async (call) => {
    const { loading } = await dossierOf(call);
    const content = loading.file(call.input.file);
    if (content) return { content, headers: { 'content-disposition': dispositionOf(call.input.file) } };
    throw new Refused(loading.ready().state === 'ready' ? 'not-found' : 'not-ready');
  },
};

type Called = Pick<SignedCall<'dossier.state'>, 'works' | 'asking' | 'input'>;

async function dossierOf({ works, asking, input }: Called) {
  const review = period(input.review);
  const states = await asked(works.connection, asking, (session) => reviewStates(session, asking.authority));
  if (!states.some((one) => one.review === review)) throw new Refused('not-found');
  return works.dossiers.of(asking, review);
}
