/**
 * The papers of a meeting: drafted from what is on record at the moment, with what people changed in their words laid over;
 * taken as Word or PDF, and kept with the meeting.
 */
import { type Day, day } from '#core/day.ts';
import type { Meeting } from '#core/meeting.ts';
import { type PeriodCode, period as periodOf } from '#core/period.ts';
import type { Task } from '#core/task.ts';
import { bytesOfEdits, edited, editsFrom, type PaperEdit } from '#cycle/round/paper-edits.ts';
import type { RoundGround } from '#cycle/round/round-ground.ts';
import { roundPaper, roundPaperName } from '#cycle/round/round-paper.ts';
import type { Document } from '#paper/document.ts';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { dispositionOf, offered } from '#server/offered.ts';
import { Refused } from '#server/refusal.ts';
import { type ActingSession, dayIn } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import { setBy } from '#store/making-good/task-in-full.ts';
import { tasksOnRecord } from '#store/making-good/tasks.ts';
import { keepMeetingPaper, meetingPapers, meetingsOf, opinionsOf } from '#store/reviews/meetings.ts';
import type { ActionsOf, AnswerOf, FileAnswer, SignedCall } from './call.ts';
import { plainGround } from './round-ground.ts';

/** The tasks the meetings of a review set. */
export async function tasksSetBy(
  session: ActingSession,
  authority: string,
  review: PeriodCode,
): Promise<readonly { readonly task: Task; readonly meeting: string }[]> {
  const set = new Map((await setBy(session, authority, null)).map(({ task, meeting }) => [task, meeting]));
  return (await tasksOnRecord(session, authority)).flatMap(({ task }) => {
    const meeting = set.get(task.id);
    return meeting?.review === review ? [{ task, meeting: meeting.id }] : [];
  });
}

type Kind = SignedCall<'meetings.paper'>['input']['kind'];
type Called = Pick<SignedCall<'meetings.paper'>, 'works' | 'asking'> & {
  readonly input: {
    readonly review: string;
    readonly meeting: string;
    readonly kind: Kind;
    readonly dated?: string | undefined;
  };
};

type Drafted = {
  readonly dated: Day;
  readonly document: Document;
  /** Last changed by people, where a paper of this kind was kept. */
  readonly changes: readonly PaperEdit[];
  readonly kept: number;
};

/** What is handed out before anybody meets. */
const before: readonly Kind[] = ['invitation', 'programme', 'script'];
/** What rests on all that the review found. */
const restsOnReview: readonly Kind[] = ['script', 'summary'];

const dayOf = (kind: Kind, { heldOn }: Meeting, today: Day): Day =>
  before.includes(kind) && today < heldOn ? today : heldOn;

async function draftedFor({ works, asking, input }: Called): Promise<Drafted> {
  const { authority } = asking;
  const { kind } = input;
  const of = { review: periodOf(input.review), meeting: input.meeting };
  const told = await asked(works.connection, asking, async (session) => {
    const meeting = (await meetingsOf(session, authority, of.review)).find(({ id }) => id === of.meeting);
    if (meeting === undefined) throw new Refused('not-found');
    const dated = input.dated === undefined ? dayOf(kind, meeting, dayIn(asking.at)) : day(input.dated);
    const papers = (await meetingPapers(session, authority, of)).filter((one) => one.kind === kind);
    const set = (await tasksSetBy(session, authority, of.review)).filter((one) => one.meeting === meeting.id);
    return {
      ...{ meeting, dated, kept: papers.length, decided: set.map(({ task }) => task) },
      opinions: await opinionsOf(session, authority, of),
      ground: await plainGround(session, { authority, review: of.review, dated }),
      edits: papers.at(-1)?.edits ?? null,
    };
  });
  const { meeting, decided, opinions, dated, kept } = told;
  const ground: RoundGround = restsOnReview.includes(kind)
    ? { ...told.ground, reviewed: await foundBy({ works, asking }, of.review) }
    : told.ground;
  // A script is written before anything was decided: it leans on what the review proposes to decide.
  const isOpen = kind === 'script' && decided.length === 0;
  const nouns = { meeting, opinions, ...(isOpen ? {} : { decided }) };
  const document = kind === 'summary' ? roundPaper(kind, ground, {}) : roundPaper(kind, ground, nouns);
  return { dated, document, kept, changes: told.edits === null ? [] : (editsFrom(told.edits) ?? []) };
}

/** What the review found, as its dossier stands now. */
async function foundBy({ works, asking }: Pick<Called, 'works' | 'asking'>, review: PeriodCode) {
  const { loading } = await works.dossiers.of(asking, review);
  await loading.ended;
  const ready = loading.ready();
  if (ready.state === 'failed') throw new Refused('not-made', { detail: ready.why });
  return loading.matter();
}

const fileName = (kind: Kind, { meeting }: { readonly meeting: string }): string =>
  `${roundPaperName(kind)}-${meeting}`;

const asFile = (name: string, bytes: Uint8Array): FileAnswer => ({
  content: offered(name, bytes),
  headers: { 'content-disposition': dispositionOf(name) },
});

async function keep(call: SignedCall<'meetings.keep-paper'>): Promise<AnswerOf<'meetings.keep-paper'>> {
  const { works, asking, input } = call;
  const { document, kept } = await draftedFor(call);
  // Kept since by somebody else: both stay, but nobody lays theirs over what they have not seen.
  if (kept !== input.seen) throw new Refused('conflict');
  const { kind, edits } = input;
  const bytes = writeDocx(edited(document, edits).document);
  await keepMeetingPaper(works.connection, asking, {
    ...{ review: periodOf(input.review), meeting: input.meeting },
    paper: { kind, file: `${fileName(kind, input)}-${kept + 1}.docx`, bytes, edits: bytesOfEdits(edits) },
  });
  return { kept: kept + 1 };
}

export const meetingPaperActions: ActionsOf<
  'meetings.paper' | 'meetings.drafted-file' | 'meetings.keep-paper' | 'meetings.paper-file'
> = {
  'meetings.paper': async (call) => {
    const { dated, document, changes, kept } = await draftedFor(call);
    const { lost } = edited(document, changes);
    const edits = changes.filter((one) => !lost.includes(one));
    return { dated, drafted: document, edits, lost: [...lost], kept };
  },
  'meetings.drafted-file': async (call) => {
    const { as, kind } = call.input;
    const { document, changes } = await draftedFor(call);
    const now = edited(document, changes).document;
    const bytes = as === 'docx' ? writeDocx(now) : await call.works.setPdf(now);
    return asFile(`${fileName(kind, call.input)}.${as}`, bytes);
  },
  'meetings.keep-paper': keep,
  'meetings.paper-file': async ({ works, asking, input }) => {
    const of = { review: periodOf(input.review), meeting: input.meeting };
    const papers = await asked(works.connection, asking, (session) => meetingPapers(session, asking.authority, of));
    const one = papers[input.position];
    if (one === undefined) throw new Refused('not-found');
    return asFile(one.file, one.bytes);
  },
};
