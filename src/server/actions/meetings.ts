/**
 * Meetings: called, changed part by part while nobody saved that part since, attended, concluded, and what was said at
 * them. Each part goes by a version of its own, so that who ticks delegates and who types the conclusion do not meet.
 */
import { day } from '#core/day.ts';
import { type Meeting, nothingHeld } from '#core/meeting.ts';
import { type PeriodCode, period as periodOf } from '#core/period.ts';
import { defaultDeadline } from '#core/task.ts';
import { tasksInConclusion } from '#cycle/round/conclusion-tasks.ts';
import { roundFrame } from '#cycle/round/round-ground.ts';
import { standardAgenda } from '#prose/write/round/agenda.ts';
import type { Mistake } from '#server/contract/viewer.ts';
import { Refused } from '#server/refusal.ts';
import { versionOf } from '#server/version.ts';
import type { ActingSession } from '#store/access/acting.ts';
import { asking as asked } from '#store/access/query.ts';
import {
  answerOpinion,
  correctOpinion,
  holdMeeting,
  meetingPapersListed,
  meetingsOf,
  type NumberedOpinion,
  opinionsOf,
  recordOpinion,
} from '#store/reviews/meetings.ts';
import { reviewsOf } from '#store/reviews/reviews.ts';
import { authorityOnRecord, bodiesOf, holidaysOf } from '#store/who/authority.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import { attendanceActions, expected } from './attendance.ts';
import type { ActionsOf, AnswerOf, SignedCall } from './call.ts';
import { meetingPaperActions, tasksSetBy } from './meeting-papers.ts';
import { changePart, foundMeeting, versionIn, wrong } from './meeting-parts.ts';
import { plainGround } from './round-ground.ts';

type Said = SignedCall<'meetings.hold'>['input'] | SignedCall<'meetings.change'>['input'];

const versionOfOpinion = ({ number: _, ...opinion }: NumberedOpinion): string => versionOf(opinion);

/** Everything of a meeting that the record itself gainsays, at once. */
async function mistakesIn(session: ActingSession, authority: string, said: Said): Promise<readonly Mistake[]> {
  const bodies = await bodiesOf(session, authority);
  return [
    ...wrong(
      bodies.every(({ code }) => code !== said.body),
      ['body'],
      { vi: 'Cơ quan này chưa có trong danh mục.', en: 'This body is not on record.' },
    ),
    ...wrong(said.chairName === null && said.chairPost !== null, ['chairName'], {
      vi: 'Hãy ghi họ tên người chủ trì cùng chức vụ.',
      en: 'Give the name of the chair along with the post.',
    }),
  ];
}

const particularsOf = ({
  body,
  kind,
  ordinal,
  term,
  heldOn,
  begins,
  place,
  chairName,
  chairPost,
  secretary,
}: Said) => ({
  ...{ body, kind, ordinal, term, begins, place, secretary, heldOn: day(heldOn) },
  chair: chairName === null ? null : { name: chairName, post: chairPost },
});

/** Every meeting of the authority, of all reviews. */
async function everyMeeting(session: ActingSession, authority: string): Promise<readonly Meeting[]> {
  const all: Meeting[] = [];
  for (const { period } of await reviewsOf(session, authority))
    all.push(...(await meetingsOf(session, authority, period)));
  return all.sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}

const shortKinds = {
  standing: 'giao-ban',
  government: 'ubnd',
  bureau: 'btv',
  committee: 'bch',
  council: 'hdnd',
} as const;

function freeName(
  { kind, ordinal, heldOn }: Pick<Meeting, 'kind' | 'ordinal' | 'heldOn'>,
  taken: readonly string[],
): string {
  const plain = `${shortKinds[kind]}-${ordinal ?? heldOn}`;
  for (let turn = 1; ; turn += 1) {
    const name = turn === 1 ? plain : `${plain}-${turn}`;
    if (!taken.includes(name)) return name;
  }
}

async function hold({ works, asking, input }: SignedCall<'meetings.hold'>): Promise<AnswerOf<'meetings.hold'>> {
  const { authority } = asking;
  const review = periodOf(input.review);
  const meeting = await asked(works.connection, asking, async (session): Promise<Meeting> => {
    if (!(await reviewsOf(session, authority)).some(({ period }) => period === review)) throw new Refused('not-found');
    const mistakes = await mistakesIn(session, authority, input);
    if (mistakes.length > 0) throw new Refused('wrong-input', { mistakes });
    const before = await everyMeeting(session, authority);
    const last = before.findLast(
      ({ body, kind, attendance }) => body === input.body && kind === input.kind && attendance.length > 0,
    );
    const taken = (await meetingsOf(session, authority, review)).map(({ id }) => id);
    const own = particularsOf(input);
    const attendance = (input.sameDelegates && last ? last.attendance : []).map(expected);
    const counted = attendance.length === 0 ? null : attendance.length;
    return { ...nothingHeld, ...own, id: freeName(own, taken), attendance, called: counted };
  });
  await holdMeeting(works.connection, asking, { review, meeting });
  return { id: meeting.id };
}

async function listOf({ works, asking, input }: SignedCall<'meetings.list'>): Promise<AnswerOf<'meetings.list'>> {
  const { authority } = asking;
  const review = periodOf(input.review);
  return asked(works.connection, asking, async (session) => {
    const own = (await reviewsOf(session, authority)).find(({ period }) => period === review);
    if (own === undefined) throw new Refused('not-found');
    const set = await tasksSetBy(session, authority, review);
    const rows = [];
    for (const {
      id,
      body,
      kind,
      ordinal,
      term,
      heldOn,
      begins,
      place,
      chair,
      called,
      present,
      conclusion,
    } of await meetingsOf(session, authority, review)) {
      const opinions = await opinionsOf(session, authority, { review, meeting: id });
      rows.push({
        ...{ id, body, kind, ordinal, term, heldOn, begins, place, chair, called, present },
        opinions: opinions.length,
        unanswered: opinions.filter(({ answer }) => answer === null).length,
        isConcluded: conclusion !== null,
        tasks: set.filter(({ meeting }) => meeting === id).length,
        papers: [
          ...new Set(
            (await meetingPapersListed(session, authority, { review, meeting: id })).map(({ kind: of }) => of),
          ),
        ],
      });
    }
    return {
      meetings: rows,
      proposed: { ...proposedBy(own), next: nextOrdinals(await everyMeeting(session, authority), own) },
    };
  });
}

type Review = Awaited<ReturnType<typeof reviewsOf>>[number];

const proposedBy = ({ host, term, date, place, chair }: Review) => ({
  ...{ host, term, heldOn: date, place, chairName: chair.name, chairPost: chair.post },
});

/** The highest number of each body's meetings of a kind in the term, and one more. */
function nextOrdinals(all: readonly Meeting[], { term }: Review): AnswerOf<'meetings.list'>['proposed']['next'] {
  const highest = new Map<string, { body: string; kind: Meeting['kind']; ordinal: number }>();
  for (const { body, kind, ordinal, term: of } of all) {
    if (of !== term || ordinal === null) continue;
    const known = highest.get(`${body} ${kind}`)?.ordinal ?? 0;
    highest.set(`${body} ${kind}`, { body, kind, ordinal: Math.max(known, ordinal + 1) });
  }
  return [...highest.values()];
}

async function readOne({ works, asking, input }: SignedCall<'meetings.read'>): Promise<AnswerOf<'meetings.read'>> {
  const { authority } = asking;
  const review = periodOf(input.review);
  return asked(works.connection, asking, async (session) => {
    const meeting = await foundMeeting(session, authority, input);
    const ground = await plainGround(session, { authority, review, dated: meeting.heldOn });
    const of = { review, meeting: meeting.id };
    const opinions = await opinionsOf(session, authority, of);
    const tasks = (await tasksSetBy(session, authority, review)).filter((one) => one.meeting === meeting.id);
    const { agenda, documents, attendance, ...own } = meeting;
    return {
      ...own,
      ...{ agenda: [...agenda], documents: [...documents], attendance: [...attendance] },
      usualAgenda: [...standardAgenda(roundFrame(ground, meeting.body), meeting)],
      opinions: opinions.map((one) => ({
        ...one,
        answer: one.answer && { ...one.answer, inDraft: one.answer.inDraft ?? null },
        version: versionOfOpinion(one),
      })),
      papers: [...(await meetingPapersListed(session, authority, of))],
      tasks: tasks.map(({ task: { id, what, lead, deadline } }) => ({
        ...{ id, what, lead, due: deadline.kind === 'dated' ? deadline.due : null },
      })),
      versions: {
        particulars: versionIn(meeting, 'particulars'),
        delegates: versionIn(meeting, 'delegates'),
        conclusion: versionIn(meeting, 'conclusion'),
      },
    };
  });
}

async function change(call: SignedCall<'meetings.change'>): Promise<AnswerOf<'meetings.change'>> {
  const { works, asking, input } = call;
  const mistakes = await asked(works.connection, asking, (session) => mistakesIn(session, asking.authority, input));
  if (mistakes.length > 0) throw new Refused('wrong-input', { mistakes });
  const { agenda, documents } = input;
  return changePart(call, 'particulars', (stands) => ({ ...stands, ...particularsOf(input), agenda, documents }));
}

async function conclude(call: SignedCall<'meetings.conclude'>): Promise<AnswerOf<'meetings.conclude'>> {
  const { conclusion, ends, vote, symbol } = call.input;
  return changePart(call, 'conclusion', (stands) => {
    const mistakes = wrong(ends !== null && stands.begins !== null && ends < stands.begins, ['ends'], {
      vi: `Kết thúc trước giờ bắt đầu (${stands.begins}).`,
      en: `It would end before it begins (${stands.begins}).`,
    });
    if (mistakes.length > 0) throw new Refused('wrong-input', { mistakes });
    return { ...stands, conclusion: conclusion?.trim() || null, ends, vote, symbol };
  });
}

async function tasksIn({
  works,
  asking,
  input,
}: SignedCall<'meetings.tasks-in'>): Promise<AnswerOf<'meetings.tasks-in'>> {
  const { authority } = asking;
  const ground = await asked(works.connection, asking, async (session) => {
    const { heldOn } = await foundMeeting(session, authority, input);
    const own = await authorityOnRecord(session, authority);
    const usualDue = defaultDeadline(heldOn, await holidaysOf(session, authority));
    return { authority: own ?? { name: '' }, units: await unitsOfAllTimes(session, authority), on: heldOn, usualDue };
  });
  const { text, tasks } = tasksInConclusion(input.words, ground);
  return {
    ...{ text, usualDue: ground.usualDue },
    tasks: tasks.map((one) => ({ ...one, support: [...one.support], unknown: [...one.unknown] })),
  };
}

const seenOpinion = (seen: string) => (stands: NumberedOpinion) => {
  if (versionOfOpinion(stands) !== seen) throw new Refused('conflict', { standing: stands });
};

const ofMeeting = ({ review, meeting }: { readonly review: string; readonly meeting: string }) => ({
  ...{ review: periodOf(review) as PeriodCode, meeting },
});

export const meetingActions: ActionsOf<
  | 'meetings.list'
  | 'meetings.hold'
  | 'meetings.read'
  | 'meetings.change'
  | 'meetings.delegates'
  | 'meetings.attend'
  | 'meetings.opine'
  | 'meetings.correct'
  | 'meetings.answer'
  | 'meetings.conclude'
  | 'meetings.tasks-in'
  | 'meetings.paper'
  | 'meetings.drafted-file'
  | 'meetings.keep-paper'
  | 'meetings.paper-file'
> = {
  'meetings.list': listOf,
  'meetings.hold': hold,
  'meetings.read': readOne,
  'meetings.change': change,
  ...attendanceActions,
  'meetings.opine': async ({ works, asking, input }) => {
    const { name, unit, said } = input;
    return { number: await recordOpinion(works.connection, asking, { ...ofMeeting(input), name, unit, said }) };
  },
  'meetings.correct': async ({ works, asking, input }) => {
    const { number, name, unit, said, seen } = input;
    const own = { ...ofMeeting(input), number, name, unit, said };
    await correctOpinion(works.connection, asking, { ...own, seen: seenOpinion(seen) });
    return { done: true };
  },
  'meetings.answer': async ({ works, asking, input }) => {
    const { number, takenOver, explanation, seen } = input;
    const own = { ...ofMeeting(input), number, takenOver, explanation };
    await answerOpinion(works.connection, asking, { ...own, seen: seenOpinion(seen) });
    return { done: true };
  },
  'meetings.conclude': conclude,
  'meetings.tasks-in': tasksIn,
  ...meetingPaperActions,
};
