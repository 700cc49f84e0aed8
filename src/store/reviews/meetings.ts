/**
 * Meetings of a review: who held which, under whose chair, who came, its papers, what was said and what became of that
 * (taken over or explained), and the conclusion.
 */
import { z } from 'zod';
import type { MeetingKept } from '#core/kept.ts';
import { type Meeting, type MeetingPaper, meetingKinds, meetingPaperKinds, type Opinion } from '#core/meeting.ts';
import type { PeriodCode } from '#core/period.ts';
import { type Asking, dayIn, personOf } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { fileStatements, hashOf } from '#store/figures/papers.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { insist } from '#store/refused.ts';
import { answers, dayColumn, hexOf, type TableRows } from '#store/rows.ts';
import { nameOf, nameOnPaper, type People, peopleOf } from '#store/who/people.ts';
import { everyReview } from './keep-reviews.ts';

type OfMeeting = { readonly review: PeriodCode; readonly meeting: string };

/** Puts a meeting of a review on record, or puts right what is on record of it. */
export const keepMeeting = (
  connection: Connection,
  who: Asking,
  { review, meeting }: { readonly review: PeriodCode; readonly meeting: Meeting },
): Promise<void> => {
  const { authority } = who;
  const deed = { ...who, deed: 'hold reviews', about: `${review} ${meeting.id}`, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write, change, replace }) => {
    const isThere = (await meetingsOf(session, authority, review)).some(({ id }) => id === meeting.id);
    const people = await peopleOf(session, authority, namesIn(meeting));
    const key = { authority, review, meeting: meeting.id };
    const row = columnsOf(meeting, people);
    const rows = attendanceRows(meeting, people).map((one, position) => ({ ...key, position, ...one }));
    await write(people.newRows());
    if (isThere) await change({ table: 'meeting', key, set: row });
    else await write({ table: 'meeting', rows: [{ ...key, ...row }] });
    await replace({ table: 'meeting_attendance', of: key, rows });
  });
};

/** Rows of meetings as a record has them, with papers and opinions. */
export function meetingRows(of: ReviewKey, meetings: readonly MeetingKept[], people: People): readonly TableRows[] {
  const keyed = meetings.map((meeting) => ({ key: { ...of, meeting: meeting.id }, meeting }));
  const each = (table: string, rows: (meeting: MeetingKept) => readonly TableRows['rows'][number][]): TableRows => ({
    table,
    rows: keyed.flatMap(({ key, meeting }) => rows(meeting).map((row) => ({ ...key, ...row }))),
  });
  return [
    each('meeting', ({ papers: _, opinions: __, ...meeting }) => [columnsOf(meeting, people)]),
    each('meeting_attendance', (meeting) =>
      attendanceRows(meeting, people).map((row, position) => ({ position, ...row })),
    ),
    each('meeting_paper', ({ papers }) =>
      papers.map(({ kind, file, bytes }, position) => ({
        position,
        kind,
        file_name: file,
        sha256: hexOf(hashOf(bytes)),
      })),
    ),
    each('opinion', ({ opinions }) =>
      opinions.map(({ name, unit, said, answer }, index) => ({
        opinion: index + 1,
        person: name === null ? null : people.codeOf(name),
        unit,
        said,
        taken_over: answer?.takenOver ?? null,
        explanation: answer?.explanation ?? null,
        answered_by: answer === null ? null : people.codeOf(answer.by),
        answered_on: answer?.on ?? null,
        in_paper: answer?.inDraft?.paper ?? null,
        in_block: answer?.inDraft?.block ?? null,
      })),
    ),
  ];
}

type ReviewKey = { readonly authority: string; readonly review: PeriodCode };

const namesIn = ({ chair, attendance }: Meeting): readonly string[] =>
  [chair?.name ?? null, ...attendance.map(({ name }) => name)].filter((name) => name !== null);

const columnsOf = ({ chair, heldOn, id: _, attendance: __, ...meeting }: Meeting, people: People) => ({
  ...meeting,
  held_on: heldOn,
  chair: chair === null ? null : people.codeOf(chair.name),
  chair_post: chair?.post ?? null,
});

const attendanceRows = ({ attendance }: Meeting, people: People) =>
  attendance.map(({ unit, name, present, reason }) => ({
    unit,
    person: name === null ? null : people.codeOf(name),
    present,
    reason,
  }));

/** Keeps a paper of a meeting. Whether it may be kept at all is asked before. */
export const keepMeetingPaper = (
  connection: Connection,
  who: Asking,
  given: OfMeeting & { readonly paper: MeetingPaper },
): Promise<void> => {
  const { authority } = who;
  const { review, meeting, paper } = given;
  const deed = { ...who, deed: 'hold reviews', about: `${review} ${meeting}`, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write }) => {
    const there = await meetingsOf(session, authority, review);
    insist(
      there.some(({ id }) => id === meeting),
      meeting,
      'no-such-meeting',
    );
    const position = (await meetingPapers(session, authority, { review, meeting })).length;
    for (const file of fileStatements(authority, [paper])) await session.query(file);
    const row = { authority, review, meeting, position, kind: paper.kind, file_name: paper.file };
    await write({ table: 'meeting_paper', rows: [{ ...row, sha256: hexOf(hashOf(paper.bytes)) }] });
  });
};

const meetingRow = z
  .object({
    id: z.string(),
    body: z.string(),
    kind: z.enum(meetingKinds),
    ordinal: z.number().nullable(),
    term: z.string().nullable(),
    heldOn: dayColumn,
    place: z.string().nullable(),
    chair: z.object({ name: z.string(), post: z.string().nullable() }).nullable(),
    called: z.number().nullable(),
    present: z.number().nullable(),
    attendance: z.array(
      z.object({
        unit: z.string().nullable(),
        name: z.string().nullable(),
        present: z.boolean(),
        reason: z.string().nullable(),
      }),
    ),
    conclusion: z.string().nullable(),
  })
  .transform((meeting): Meeting => meeting);

/** The meetings of a review, by day. */
export const meetingsOf = query(
  'read reviews',
  (session, authority: string, review: PeriodCode): Promise<readonly Meeting[]> =>
    answers(
      session,
      meetingRow,
      sql`select meeting as id, body, kind, ordinal, term, held_on as "heldOn", place, called, present, conclusion,
        case when chair is not null then json_build_object('name', ${nameOnPaper('chair')}, 'post', chair_post) end as chair,
        coalesce((select json_agg(json_build_object('unit', a.unit, 'name', a.name, 'present', a.present,
            'reason', a.reason) order by a.position)
          from (select t.*, ${nameOf('person')} as name from meeting_attendance t) a
          where a.authority = t.authority and a.review = t.review and a.meeting = t.meeting), '[]') as attendance
      from meeting t where authority = ${authority} and review = ${review} order by held_on, meeting`,
    ),
);

const paperRow = z.object({
  kind: z.enum(meetingPaperKinds),
  file: z.string(),
  bytes: z.instanceof(Uint8Array),
});

/** The papers of a meeting, in the order they came. */
export const meetingPapers = query(
  'read reviews',
  async (session, authority: string, { review, meeting }: OfMeeting): Promise<readonly MeetingPaper[]> => {
    const found = await answers(
      session,
      paperRow,
      sql`select kind, file_name as file, bytes from meeting_paper join file f using (authority, sha256)
        where authority = ${authority} and review = ${review} and meeting = ${meeting} order by position`,
    );
    return found.map((paper) => ({ ...paper, bytes: new Uint8Array(paper.bytes) }));
  },
);

export type NumberedOpinion = Opinion & { readonly number: number };

/** Puts what was said at a meeting on record and tells its number. */
export const recordOpinion = (
  connection: Connection,
  who: Asking,
  given: OfMeeting & Pick<Opinion, 'name' | 'unit' | 'said'>,
): Promise<number> => {
  const { authority } = who;
  const { review, meeting, name, unit, said } = given;
  const deed = { ...who, deed: 'hold reviews', about: `${review} ${meeting}`, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write }) => {
    const there = await meetingsOf(session, authority, review);
    insist(
      there.some(({ id }) => id === meeting),
      meeting,
      'no-such-meeting',
    );
    const opinion = (await opinionsOf(session, authority, { review, meeting })).length + 1;
    const people = await peopleOf(session, authority, name === null ? [] : [name]);
    const person = name === null ? null : people.codeOf(name);
    await write(people.newRows());
    await write({ table: 'opinion', rows: [{ authority, review, meeting, opinion, person, unit, said }] });
    return opinion;
  });
};

export type OpinionAnswered = OfMeeting & {
  readonly number: number;
  readonly takenOver: boolean;
  /** Needed where it is not taken over. */
  readonly explanation: string | null;
  /** Where in a draft it was taken over. */
  readonly inDraft?: { readonly paper: string; readonly block: string };
};

/** Takes an opinion over or explains why not, in the name of whoever acts. */
export const answerOpinion = (connection: Connection, who: Asking, given: OpinionAnswered): Promise<void> => {
  const { authority, at } = who;
  const { review, meeting, number, takenOver, explanation, inDraft } = given;
  const why = explanation?.trim() || null;
  const deed = { ...who, deed: 'hold reviews', about: `${review} ${meeting}`, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ change }) => {
    insist(takenOver || why !== null, `${meeting} ${number}`, 'no-explanation');
    const key = { authority, review, meeting, opinion: number };
    const set = { taken_over: takenOver, explanation: why, answered_by: personOf(who), answered_on: dayIn(at) };
    const place = { in_paper: inDraft?.paper ?? null, in_block: inDraft?.block ?? null };
    insist(
      (await change({ table: 'opinion', key, set: { ...set, ...place } })) === 1,
      `${meeting} ${number}`,
      'no-such-opinion',
    );
  });
};

const opinionRow = z
  .object({
    number: z.number(),
    name: z.string().nullable(),
    unit: z.string().nullable(),
    said: z.string(),
    answer: z
      .object({
        takenOver: z.boolean(),
        explanation: z.string().nullable(),
        by: z.string(),
        on: dayColumn,
        inDraft: z.object({ paper: z.string(), block: z.string() }).nullable(),
      })
      .transform(({ inDraft, ...answer }) => (inDraft === null ? answer : { ...answer, inDraft }))
      .nullable(),
  })
  .transform((opinion): NumberedOpinion => opinion);

/** What was said at a meeting and how it was taken; in order. */
export const opinionsOf = query(
  'read reviews',
  (session, authority: string, { review, meeting }: OfMeeting): Promise<readonly NumberedOpinion[]> =>
    answers(
      session,
      opinionRow,
      sql`select opinion as number, ${nameOf('person')} as name, unit, said,
        case when taken_over is not null then json_build_object('takenOver', taken_over, 'explanation', explanation,
          'by', ${nameOf('answered_by')}, 'on', answered_on, 'inDraft', case when in_paper is not null
            then json_build_object('paper', in_paper, 'block', in_block) end) end as answer
      from opinion t where authority = ${authority} and review = ${review} and meeting = ${meeting} order by opinion`,
    ),
);
