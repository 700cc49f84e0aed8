/**
 * Meetings of a review: who held which, under whose chair, who came, its papers, what was said and what became of that
 * (taken over or explained), and the conclusion.
 */
import { z } from 'zod';
import type { MeetingKept } from '#core/kept.ts';
import {
  agendaSteps,
  type Meeting,
  type MeetingPaper,
  meetingKinds,
  meetingPaperKinds,
  type Opinion,
} from '#core/meeting.ts';
import type { PeriodCode } from '#core/period.ts';
import { type ActingSession, type Asking, dayIn, personOf } from '#store/access/acting.ts';
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
): Promise<void> => writeMeeting(connection, who, { review, meeting: meeting.id, made: () => meeting });

/**
 * Changes a meeting from what is on record of it now, while nobody else can: `change` is given that, and whatever it throws
 * is thrown and changes nothing.
 */
export const changeMeeting = (
  connection: Connection,
  who: Asking,
  given: OfMeeting & { readonly change: (stands: Meeting) => Meeting },
): Promise<void> =>
  writeMeeting(connection, who, {
    ...given,
    made: (stands) => {
      insist(stands !== null, given.meeting, 'no-such-meeting');
      return given.change(stands);
    },
  });

/** Puts a meeting on record that is not there yet. */
export const holdMeeting = (
  connection: Connection,
  who: Asking,
  { review, meeting }: { readonly review: PeriodCode; readonly meeting: Meeting },
): Promise<void> =>
  writeMeeting(connection, who, {
    ...{ review, meeting: meeting.id },
    made: (stands) => {
      insist(stands === null, meeting.id, 'meeting-there');
      return meeting;
    },
  });

type Made = OfMeeting & { readonly made: (stands: Meeting | null) => Meeting };

function writeMeeting(connection: Connection, who: Asking, { review, meeting: id, made }: Made): Promise<void> {
  const { authority } = who;
  const deed = { ...who, deed: 'hold reviews', about: `${review} ${id}`, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write, change, replace }) => {
    const stands = (await meetingsOf(session, authority, review)).find((one) => one.id === id) ?? null;
    const meeting = made(stands);
    const people = await peopleOf(session, authority, namesIn(meeting));
    const key = { authority, review, meeting: id };
    const row = columnsOf(meeting, people);
    const lists = [
      {
        table: 'meeting_attendance',
        of: stands?.attendance,
        now: meeting.attendance,
        rows: attendanceRows(meeting, people),
      },
      { table: 'meeting_agenda', of: stands?.agenda, now: meeting.agenda, rows: agendaRows(meeting, people) },
    ];
    await write(people.newRows());
    if (stands) await change({ table: 'meeting', key, set: row });
    else await write({ table: 'meeting', rows: [{ ...key, ...row }] });
    for (const { table, of = [], now, rows } of lists)
      if (JSON.stringify(of) !== JSON.stringify(now))
        await replace({ table, of: key, rows: rows.map((one, position) => ({ ...key, position, ...one })) });
  });
}

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
    each('meeting_agenda', (meeting) => agendaRows(meeting, people).map((row, position) => ({ position, ...row }))),
    each('meeting_paper', ({ papers }) =>
      papers.map(({ kind, file, bytes, edits }, position) => ({
        position,
        kind,
        file_name: file,
        sha256: hexOf(hashOf(bytes)),
        edits: edits === null ? null : hexOf(hashOf(edits)),
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

const namesIn = ({ chair, secretary, attendance, agenda }: Meeting): readonly string[] =>
  [
    ...[chair?.name ?? null, secretary],
    ...attendance.flatMap(({ name, substitute }) => [name, substitute]),
    ...agenda.map(({ name }) => name),
  ].filter((name) => name !== null);

const codeOf = (name: string | null, people: People): string | null => (name === null ? null : people.codeOf(name));

const columnsOf = (
  { chair, heldOn, secretary, documents, vote, id: _, attendance: __, agenda: ___, ...meeting }: Meeting,
  people: People,
) => ({
  ...meeting,
  held_on: heldOn,
  chair: chair === null ? null : people.codeOf(chair.name),
  chair_post: chair?.post ?? null,
  secretary: codeOf(secretary, people),
  documents: documents.length === 0 ? null : documents.join('\n'),
  ...{ agreed: vote?.agreed ?? null, against: vote?.against ?? null, abstained: vote?.abstained ?? null },
});

const attendanceRows = ({ attendance }: Meeting, people: People) =>
  attendance.map(({ unit, name, present, reason, substitute }) => ({
    ...{ unit, person: codeOf(name, people), present, reason, substitute: codeOf(substitute, people) },
  }));

const agendaRows = ({ agenda }: Meeting, people: People) =>
  agenda.map(({ name, ...item }) => ({ ...item, person: codeOf(name, people) }));

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
    await insistThere(session, authority, given);
    const position = (await meetingPapers(session, authority, { review, meeting })).length;
    const { kind, file: file_name, bytes, edits } = paper;
    const files = edits === null ? [paper] : [paper, { bytes: edits }];
    for (const file of fileStatements(authority, files)) await session.query(file);
    const of = { authority, review, meeting, position, kind, file_name };
    const hashes = { sha256: hexOf(hashOf(bytes)), edits: edits === null ? null : hexOf(hashOf(edits)) };
    await write({ table: 'meeting_paper', rows: [{ ...of, ...hashes }] });
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
    begins: z.string().nullable(),
    ends: z.string().nullable(),
    place: z.string().nullable(),
    chair: z.object({ name: z.string(), post: z.string().nullable() }).nullable(),
    secretary: z.string().nullable(),
    agenda: z.array(
      z.object({
        step: z.enum(agendaSteps),
        what: z.string(),
        who: z.string().nullable(),
        name: z.string().nullable(),
        minutes: z.number(),
      }),
    ),
    documents: z.string().nullable(),
    called: z.number().nullable(),
    present: z.number().nullable(),
    attendance: z.array(
      z.object({
        unit: z.string().nullable(),
        name: z.string().nullable(),
        present: z.boolean(),
        reason: z.string().nullable(),
        substitute: z.string().nullable(),
      }),
    ),
    vote: z.object({ agreed: z.number(), against: z.number(), abstained: z.number() }).nullable(),
    conclusion: z.string().nullable(),
    symbol: z.string().nullable(),
  })
  .transform(({ documents, ...meeting }): Meeting => ({ ...meeting, documents: documents?.split('\n') ?? [] }));

/** The meetings of a review, by day. */
export const meetingsOf = query(
  'read reviews',
  (session, authority: string, review: PeriodCode): Promise<readonly Meeting[]> =>
    answers(
      session,
      meetingRow,
      sql`select meeting as id, body, kind, ordinal, term, held_on as "heldOn", begins, ends, place, called, present,
        conclusion, symbol, documents, ${nameOnPaper('secretary')} as secretary,
        case when chair is not null then json_build_object('name', ${nameOnPaper('chair')}, 'post', chair_post) end as chair,
        case when agreed is not null
          then json_build_object('agreed', agreed, 'against', against, 'abstained', abstained) end as vote,
        coalesce((select json_agg(json_build_object('unit', a.unit, 'name', a.name, 'present', a.present,
            'reason', a.reason, 'substitute', a.instead) order by a.position)
          from (select t.*, ${nameOf('person')} as name, ${nameOf('substitute')} as instead from meeting_attendance t) a
          where a.authority = t.authority and a.review = t.review and a.meeting = t.meeting), '[]') as attendance,
        coalesce((select json_agg(json_build_object('step', a.step, 'what', a.what, 'who', a.who, 'name', a.name,
            'minutes', a.minutes) order by a.position)
          from (select t.*, ${nameOf('person')} as name from meeting_agenda t) a
          where a.authority = t.authority and a.review = t.review and a.meeting = t.meeting), '[]') as agenda
      from meeting t where authority = ${authority} and review = ${review} order by held_on, meeting`,
    ),
);

const paperRow = z.object({
  kind: z.enum(meetingPaperKinds),
  file: z.string(),
  bytes: z.instanceof(Uint8Array),
  edits: z.instanceof(Uint8Array).nullable(),
});

/** The papers of a meeting, in the order they came. */
export const meetingPapers = query(
  'read reviews',
  async (session, authority: string, { review, meeting }: OfMeeting): Promise<readonly MeetingPaper[]> => {
    const found = await answers(
      session,
      paperRow,
      sql`select kind, file_name as file, f.bytes, e.bytes as edits from meeting_paper p
        join file f on f.authority = p.authority and f.sha256 = p.sha256
        left join file e on e.authority = p.authority and e.sha256 = p.edits
        where p.authority = ${authority} and review = ${review} and meeting = ${meeting} order by position`,
    );
    const plain = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);
    return found.map((paper) => ({ ...paper, bytes: plain(paper.bytes), edits: paper.edits && plain(paper.edits) }));
  },
);

/** The same without what they hold, counted in bytes. */
export const meetingPapersListed = query('read reviews', (session, authority: string, { review, meeting }: OfMeeting) =>
  answers(
    session,
    z.object({ position: z.number(), kind: z.enum(meetingPaperKinds), file: z.string(), bytes: z.number() }),
    sql`select position, kind, file_name as file, length(bytes) as bytes from meeting_paper
        join file using (authority, sha256)
        where authority = ${authority} and review = ${review} and meeting = ${meeting} order by position`,
  ),
);

async function insistThere(session: ActingSession, authority: string, { review, meeting }: OfMeeting): Promise<void> {
  const isThere = (await meetingsOf(session, authority, review)).some(({ id }) => id === meeting);
  insist(isThere, meeting, 'no-such-meeting');
}

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
    await insistThere(session, authority, given);
    const opinion = (await opinionsOf(session, authority, { review, meeting })).length + 1;
    const people = await peopleOf(session, authority, name === null ? [] : [name]);
    const person = name === null ? null : people.codeOf(name);
    await write(people.newRows());
    await write({ table: 'opinion', rows: [{ authority, review, meeting, opinion, person, unit, said }] });
    return opinion;
  });
};

/** Puts the words of an opinion right, or who said it, while nobody has answered it. */
export const correctOpinion = (
  connection: Connection,
  who: Asking,
  given: OfMeeting & Pick<Opinion, 'name' | 'unit' | 'said'> & { readonly number: number } & SeenOpinion,
): Promise<void> => {
  const { authority } = who;
  const { review, meeting, number, name, unit, said, seen } = given;
  const deed = { ...who, deed: 'hold reviews', about: `${review} ${meeting}`, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write, change }) => {
    const stands = (await opinionsOf(session, authority, { review, meeting })).find((one) => one.number === number);
    insist(stands !== undefined, `${meeting} ${number}`, 'no-such-opinion');
    seen?.(stands);
    insist(stands.answer === null, `${meeting} ${number}`, 'opinion-answered');
    const people = await peopleOf(session, authority, name === null ? [] : [name]);
    const set = { person: codeOf(name, people), unit, said };
    await write(people.newRows());
    await change({ table: 'opinion', key: { authority, review, meeting, opinion: number }, set });
  });
};

/** Looks at what is on record of it now, and throws where that is not what was seen. */
type SeenOpinion = { readonly seen?: (stands: NumberedOpinion) => void };

export type OpinionAnswered = OfMeeting &
  SeenOpinion & {
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
  const { review, meeting, number, takenOver, explanation, inDraft, seen } = given;
  const why = explanation?.trim() || null;
  const deed = { ...who, deed: 'hold reviews', about: `${review} ${meeting}`, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, change }) => {
    const stands = (await opinionsOf(session, authority, { review, meeting })).find((one) => one.number === number);
    if (stands) seen?.(stands);
    insist(takenOver || why !== null, `${meeting} ${number}`, 'no-explanation');
    const key = { authority, review, meeting, opinion: number };
    const set = { taken_over: takenOver, explanation: why, answered_by: personOf(who), answered_on: dayIn(at) };
    const place = { in_paper: inDraft?.paper ?? null, in_block: inDraft?.block ?? null };
    const changed = await change({ table: 'opinion', key, set: { ...set, ...place } });
    insist(changed === 1, `${meeting} ${number}`, 'no-such-opinion');
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
