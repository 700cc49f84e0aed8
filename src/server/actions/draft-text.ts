/**
 * The working text of a paper as it stands: the dossier as it is reckoned now, written, with what people did to it laid
 * over. A dossier is read from its JSON once, and each paper of it written once.
 */
import { type PeriodCode, period } from '#core/period.ts';
import type { FrozenFigure, SavedEdit } from '#core/report.ts';
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { type Beneath, changedBeneath, type Seen, seenFrom, seenNow } from '#cycle/draft/beneath.ts';
import { draftTextOf } from '#cycle/draft/draft-text.ts';
import { editOf } from '#cycle/draft/edit-schema.ts';
import { figuresOf, liveIn, writtenPaper } from '#cycle/draft/live.ts';
import { type WorkingText, workingText } from '#cycle/draft/working-text.ts';
import { roundPaper } from '#cycle/round/round-paper.ts';
import type { ReviewMatter } from '#prose/write/matter.ts';
import type { Content as Held } from '#server/content.ts';
import type { paperCodes } from '#server/contract/drafts.ts';
import { Refused } from '#server/refusal.ts';
import { type Asking, personOf } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { draftFrozen, draftsOf, type OfPaper } from '#store/reports/drafts.ts';
import { editsOf, lastSeen } from '#store/reports/working-text.ts';
import { reviewStates } from '#store/reviews/keep-reviews.ts';
import type { Works } from './call.ts';

export type PaperCode = (typeof paperCodes)[number];
export type Called = {
  readonly works: Works;
  readonly asking: Asking;
  readonly input: { readonly review: string; readonly paper: PaperCode };
};

type Written = ReturnType<typeof writtenPaper>;
type Parsed = { readonly dossier: DossierJson; readonly papers: Map<PaperCode, Written> };

const parsed = new WeakMap<Held, Parsed>();

/** The dossier of a review as the record gives it now, waited for; refuses a review that is not there. */
export async function dossierNow({ works, asking }: Pick<Called, 'works' | 'asking'>, review: PeriodCode) {
  const states = await asked(works.connection, asking, (session) => reviewStates(session, asking.authority));
  if (!states.some((one) => one.review === review)) throw new Refused('not-found');
  const { standing, loading } = await works.dossiers.of(asking, review);
  await loading.ended;
  const held = loading.dossier();
  if (held === null) {
    const ready = loading.ready();
    throw new Refused('not-made', ready.state === 'failed' ? { detail: ready.why } : {});
  }
  const known = parsed.get(held) ?? {
    dossier: JSON.parse(new TextDecoder().decode(held.bytes)) as DossierJson,
    papers: new Map(),
  };
  parsed.set(held, known);
  return { position: standing.position, matter: loading.matter, ...known };
}

/** The summary is no paper of the dossier: it is written when it is asked for, from the same matter. */
function summaryOf(dossier: DossierJson, matter: ReviewMatter | null): Written {
  if (matter === null) throw new Refused('not-made');
  const { authority, body, issuer, review, units, on, dated = on } = matter;
  const ground = {
    authority,
    bodies: issuer === undefined ? [body] : [body, issuer],
    review,
    units,
    dated,
    reviewed: matter,
  };
  const figures = figuresOf(dossier);
  const written = draftTextOf(roundPaper('summary', ground, {}), (key) => figures.has(key));
  return { written, live: liveIn(written, figures) };
}

export type Desk = Written & {
  readonly of: OfPaper & { readonly paper: PaperCode };
  readonly position: number;
  readonly dossier: DossierJson;
  readonly edits: readonly SavedEdit[];
  readonly text: WorkingText;
};

/** Everything that lies on the desk of whoever writes a paper. */
export async function deskOf(call: Called): Promise<Desk> {
  const { works, asking, input } = call;
  const of = { review: period(input.review), paper: input.paper };
  const { position, dossier, papers, matter } = await dossierNow(call, of.review);
  const { paper } = of;
  const written =
    papers.get(paper) ?? (paper === 'summary' ? summaryOf(dossier, matter()) : writtenPaper(dossier, paper));
  papers.set(of.paper, written);
  const edits = await asked(works.connection, asking, (session) => editsOf(session, asking.authority, of));
  const text = workingText(written.written, edits.map(editOf), written.live);
  return { ...written, of, position, dossier, edits, text };
}

/** What whoever asks would have seen now, as it is kept. */
export const seenOfDesk = ({ text, dossier }: Pick<Desk, 'text' | 'dossier'>): string =>
  JSON.stringify(seenNow(text, dossier));

type Looked = {
  readonly beneath: readonly Beneath[];
  readonly seen: { readonly at: string; readonly how: 'looked' | 'frozen' } | null;
};

/** What changed underneath since whoever asks last looked; since the last draft where they never did. */
export async function lookedAt({ works, asking }: Called, desk: Desk): Promise<Looked> {
  const { of, text, dossier } = desk;
  const person = personOf(asking);
  const { looked, drafts } = await asked(works.connection, asking, async (session) => ({
    looked: person === null ? null : await lastSeen(session, asking.authority, { ...of, person }),
    drafts: await draftsOf(session, asking.authority, of),
  }));
  const kept = looked === null ? null : seenFrom(looked.figures);
  if (looked !== null && kept !== null)
    return { beneath: changedBeneath(kept, text, dossier), seen: { at: looked.at, how: 'looked' } };
  const last = drafts.at(-1);
  if (last === undefined) return { beneath: [], seen: null };
  const frozen = await asked(works.connection, asking, (session) =>
    draftFrozen(session, asking.authority, { ...of, draft: last.draft }),
  );
  const before = seenInDraft(frozen?.figures ?? []);
  // Of a draft only the figures are kept, not who said what: why they changed is not known.
  const beneath = changedBeneath(before, text, dossier).map((one) => ({ ...one, why: [] }));
  return { beneath, seen: { at: last.frozenAt, how: 'frozen' } };
}

const seenInDraft = (figures: readonly FrozenFigure[]): Seen => ({
  slots: figures.map(({ key, printed, value }) => ({ key, printed, value: value?.toFixed() ?? null })),
  edges: {},
  leaves: [],
});
