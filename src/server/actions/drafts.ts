/**
 * Drafts: read with the figures of now, saved block by block, frozen, compared, and held against a Word file that comes
 * back. What an edit comes to is the cycle's to say, who may and what met is the store's.
 */
import { period } from '#core/period.ts';
import { wordCameBack } from '#cycle/draft/came-back.ts';
import { compareDrafts, type DraftFrozenWith } from '#cycle/draft/compare.ts';
import { type DraftText, documentOfDraft } from '#cycle/draft/draft-text.ts';
import { saidOf } from '#cycle/draft/edit.ts';
import { editOf } from '#cycle/draft/edit-schema.ts';
import { frozenFigures, frozenText, readyToFreeze } from '#cycle/draft/freeze.ts';
import { signerOf, symbolFormOf } from '#cycle/draft/issue.ts';
import { workingText } from '#cycle/draft/working-text.ts';
import { stampOf } from '#cycle/take-in/stamped.ts';
import { paperCodes } from '#server/contract/drafts.ts';
import { dispositionOf, offered } from '#server/offered.ts';
import { Refused } from '#server/refusal.ts';
import { type ActingSession, personOf } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { positionAt } from '#store/history/as-of.ts';
import { draftFrozen, draftsOf, freezeDraft, type OfPaper } from '#store/reports/drafts.ts';
import { reportsIssued } from '#store/reports/issue.ts';
import { EditsMet, editsOf, keepSeen, lastSeen, saveEdits } from '#store/reports/working-text.ts';
import { reviewStates } from '#store/reviews/keep-reviews.ts';
import { answerOpinion, meetingsOf, opinionsOf } from '#store/reviews/meetings.ts';
import type { ActionsOf, AnswerOf, FileAnswer, SignedCall } from './call.ts';
import { type Called, type Desk, deskOf, lookedAt, seenOfDesk } from './draft-text.ts';

const withoutPaper = <Row extends OfPaper>({ review: _, paper: __, ...row }: Row): Omit<Row, 'review' | 'paper'> => row;

/** The drafts of a paper and what was issued from them. */
async function stepsOf(session: ActingSession, authority: string, of: OfPaper) {
  const drafts = await draftsOf(session, authority, of);
  const issued = (await reportsIssued(session, authority)).filter(
    (one) => one.review === of.review && one.paper === of.paper,
  );
  return { drafts: drafts.map(({ elsewhere: _, ...draft }) => draft), issued: issued.map(withoutPaper) };
}

async function listOf({ works, asking, input }: SignedCall<'drafts.list'>): Promise<AnswerOf<'drafts.list'>> {
  const review = period(input.review);
  const { authority } = asking;
  return asked(works.connection, asking, async (session) => {
    const states = await reviewStates(session, authority);
    if (!states.some((one) => one.review === review)) throw new Refused('not-found');
    const rows = [];
    for (const paper of paperCodes) {
      const edits = await editsOf(session, authority, { review, paper });
      const last = edits.at(-1);
      const steps = await stepsOf(session, authority, { review, paper });
      rows.push({ paper, edits: edits.length, last: last ? { at: last.at, by: last.by } : null, ...steps });
    }
    return rows;
  });
}

async function readOne(call: SignedCall<'drafts.read'>): Promise<AnswerOf<'drafts.read'>> {
  const { works, asking } = call;
  const desk = await deskOf(call);
  const { text, edits, of, position } = desk;
  const looked = await lookedAt(call, desk);
  const { opinions, steps } = await asked(works.connection, asking, async (session) => ({
    opinions: await opinionsIn(session, asking.authority, of),
    steps: await stepsOf(session, asking.authority, of),
  }));
  const lastOf = new Map(edits.map((edit) => [edit.block, edit]));
  return {
    position,
    number: edits.at(-1)?.number ?? 0,
    frame: text.frame,
    blocks: text.blocks.map((one) => {
      const last = lastOf.get(one.editedAs);
      return { ...one, number: last?.number ?? 0, last: last ? { at: last.at, by: last.by } : null };
    }),
    told: [...text.told],
    beneath: [...looked.beneath],
    seen: looked.seen,
    symbol: symbolFormOf(text),
    signer: signerOf(text),
    opinions,
    ...steps,
  };
}

async function opinionsIn(session: ActingSession, authority: string, { review, paper }: OfPaper) {
  const found: AnswerOf<'drafts.read'>['opinions'] = [];
  for (const { id, kind, heldOn } of await meetingsOf(session, authority, review))
    for (const { answer, ...opinion } of await opinionsOf(session, authority, { review, meeting: id })) {
      const inDraft = answer?.inDraft;
      const block = inDraft?.paper === paper ? inDraft.block : null;
      const { takenOver, explanation, by, on } = answer ?? {};
      const told =
        answer && takenOver !== undefined && by && on
          ? { takenOver, explanation: explanation ?? null, by, on, block }
          : null;
      found.push({ meeting: id, kind, heldOn, ...opinion, answer: told });
    }
  return found;
}

async function save(call: SignedCall<'drafts.save'>): Promise<AnswerOf<'drafts.save'>> {
  const { works, asking, input } = call;
  const desk = await deskOf(call);
  await lookFirst(call, desk);
  const edits = input.edits.map((edit) => ({ block: edit.block, kind: edit.kind, said: saidOf(edit) }));
  try {
    const number = await saveEdits(works.connection, asking, { ...desk.of, edits, seen: input.seen });
    const { told } = workingText(desk.written, [...desk.edits.map(editOf), ...input.edits], desk.live);
    return { number, told: [...told] };
  } catch (error) {
    if (!(error instanceof EditsMet)) throw error;
    const standing = error.theirs.map(({ block, kind, said, number, at, by }) => ({
      ...editOf({ block, kind, said }),
      number,
      at,
      by,
    }));
    throw new Refused('conflict', { standing, detail: { vi: error.vi, en: error.en }, reasons: error.reasons });
  }
}

/** Who begins to write has seen the figures as they stand: from then on what changes is told. */
async function lookFirst({ works, asking }: Called, desk: Desk): Promise<void> {
  const person = personOf(asking);
  if (person === null) return;
  const looked = await asked(works.connection, asking, (session) =>
    lastSeen(session, asking.authority, { ...desk.of, person }),
  );
  if (looked === null) await keepSeen(works.connection, asking, { ...desk.of, figures: seenOfDesk(desk) });
}

async function freeze(call: SignedCall<'drafts.freeze'>): Promise<AnswerOf<'drafts.freeze'>> {
  const { works, asking, input } = call;
  const desk = await deskOf(call);
  const theirs = desk.edits.filter(({ number }) => number > input.seen);
  // What nobody looked at is not laid before anybody.
  if (theirs.length > 0)
    throw new Refused('conflict', { standing: theirs.map(({ block, at, by }) => ({ block, at, by })) });
  const { position } = await asked(works.connection, asking, (session) =>
    positionAt(session, asking.authority, asking.at),
  );
  const { bytes, figures, text } = readyToFreeze(desk.text, { figures: desk.live.figures, dossier: desk.dossier });
  const draft = await freezeDraft(works.connection, asking, {
    ...desk.of,
    step: input.step,
    position,
    bytes,
    figures,
    text,
  });
  return { draft };
}

/** A draft as it was frozen, or the working text where 0 is asked for. */
async function draftAsked(
  call: Called,
  draft: number,
): Promise<DraftFrozenWith & { readonly bytes: Uint8Array | null }> {
  const { works, asking } = call;
  if (draft === 0) {
    const { text, live, dossier } = await deskOf(call);
    const told = readyToFreeze(text, { figures: live.figures, dossier });
    const frozen = frozenText(told.text);
    if (frozen === null) throw new Error('a text that was made ready to freeze is one');
    return { text: frozen, figures: frozenFigures(text, live.figures), bytes: told.bytes };
  }
  const of = { review: period(call.input.review), paper: call.input.paper, draft };
  const found = await asked(works.connection, asking, (session) => draftFrozen(session, asking.authority, of));
  if (found === null) throw new Refused('not-found');
  const text = found.text === null ? null : frozenText(found.text);
  if (text === null) throw new Refused('refused', { detail: withoutText });
  return { text, figures: found.figures, bytes: found.bytes };
}

const withoutText = {
  vi: 'Dự thảo này được chốt khi chương trình chưa lưu lời theo từng khối.',
  en: 'This draft was frozen before texts were kept block by block.',
};

async function fileOf(call: SignedCall<'drafts.file'>): Promise<FileAnswer> {
  const { draft, kind, paper } = call.input;
  const found = await draftAsked(call, draft);
  const name = `${paper}${draft === 0 ? '-dang-soan' : `-du-thao-${draft}`}.${kind}`;
  const bytes = kind === 'docx' ? found.bytes : await call.works.setPdf(documentOfDraft(found.text));
  return {
    content: offered(name, bytes ?? new Uint8Array()),
    headers: { 'content-disposition': dispositionOf(name) },
  };
}

async function cameBack(call: SignedCall<'drafts.came-back'>): Promise<AnswerOf<'drafts.came-back'>> {
  const { bytes, input, works } = call;
  const intake = await works.readPaper(bytes, { name: input.name });
  if (intake.ok && stampOf(intake.document) !== null) throw new Refused('stamped-secret');
  const draft: DraftText = (await draftAsked(call, input.draft)).text;
  const found = await wordCameBack(bytes, { name: input.name, draft });
  if (!found.ok) throw new Refused('wrong-file', { detail: notWord });
  return found.cameBack;
}

const notWord = {
  vi: 'Cần tệp Word (.docx) lấy từ dự thảo này ra sửa. Hãy lưu tệp ở dạng .docx, không đặt mật khẩu, rồi thả lại.',
  en: 'A Word file (.docx) that was taken from this draft is needed. Save it as .docx without a password and drop it again.',
};

export const draftActions: ActionsOf<
  | 'drafts.list'
  | 'drafts.read'
  | 'drafts.save'
  | 'drafts.seen'
  | 'drafts.freeze'
  | 'drafts.compare'
  | 'drafts.file'
  | 'drafts.came-back'
  | 'drafts.answer'
> = {
  'drafts.list': listOf,
  'drafts.read': readOne,
  'drafts.save': save,
  'drafts.seen': async (call) => {
    const desk = await deskOf(call);
    const figures = seenOfDesk(desk);
    return { number: await keepSeen(call.works.connection, call.asking, { ...desk.of, figures }) };
  },
  'drafts.freeze': freeze,
  'drafts.compare': async (call) => {
    const before = await draftAsked(call, call.input.from);
    return compareDrafts(before, await draftAsked(call, call.input.to));
  },
  'drafts.file': fileOf,
  'drafts.came-back': cameBack,
  'drafts.answer': async ({ works, asking, input }) => {
    const { paper, block, meeting, number, takenOver, explanation } = input;
    const inDraft = block === null ? {} : { inDraft: { paper, block } };
    await answerOpinion(works.connection, asking, {
      review: period(input.review),
      ...{ meeting, number, takenOver, explanation },
      ...inDraft,
    });
    return { done: true };
  },
};
