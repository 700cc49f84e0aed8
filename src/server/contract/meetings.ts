/**
 * Meetings of a review, from the weekly one to the conference: called, held, answered for. Papers are drafted from what is
 * on record, changed in their words and kept; who came is ticked; opinions are recorded and answered; a conclusion is read
 * for the tasks it gives.
 */
import { z } from 'zod';
import { fields } from '#core/field.ts';
import { agendaSteps, meetingKinds, meetingPaperKinds } from '#core/meeting.ts';
import type { Document } from '#paper/document.ts';
import { code, count, dayIn, dayOut, done, line, periodIn, words, wordsOrNone, yesNo } from './fields.ts';
import { route } from './route.ts';

/** Those the program drafts, in the order in which a meeting needs them. */
export const draftedKinds = meetingPaperKinds.filter((kind) => kind !== 'other');

const ofReview = z.object({ review: periodIn });
const ofMeeting = ofReview.extend({ meeting: code });
const ofOpinion = ofMeeting.extend({ number: count });
const ofPaper = ofMeeting.extend({
  kind: z.enum(draftedKinds),
  /** The day it bears; before the meeting today, else the meeting's. */
  dated: dayIn.optional(),
});

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'clock' })
  .nullable();
const lineOrNone = line.nullable();
const people = z.number().int().min(0).max(10_000);

const agenda = z.object({
  step: z.enum(agendaSteps),
  what: line,
  who: lineOrNone,
  name: lineOrNone,
  minutes: z.number().int().min(0).max(1_440),
});

/** What the office says of a meeting when it calls one. */
const called = z.object({
  body: code,
  kind: z.enum(meetingKinds),
  ordinal: people.nullable(),
  term: lineOrNone,
  heldOn: dayIn,
  begins: clock,
  place: lineOrNone,
  chairName: lineOrNone,
  chairPost: lineOrNone,
  secretary: lineOrNone,
});

const particulars = called.extend({
  agenda: z.array(agenda).max(60),
  documents: z.array(line).max(40),
});

const delegate = z
  .object({ unit: code.nullable(), name: lineOrNone })
  .refine(({ unit, name }) => unit !== null || name !== null, { message: 'who' });

const attended = z.object({ present: z.boolean(), reason: lineOrNone, substitute: lineOrNone });

const vote = z.object({ agreed: people, against: people, abstained: people });

const opinion = z.object({
  number: z.number(),
  name: z.string().nullable(),
  unit: z.string().nullable(),
  said: z.string(),
  answer: z
    .object({
      takenOver: z.boolean(),
      explanation: z.string().nullable(),
      by: z.string(),
      on: dayOut,
      inDraft: z.object({ paper: z.string(), block: z.string() }).nullable(),
    })
    .nullable(),
  /** Goes along with a change. */
  version: z.string(),
});

const said = { name: lineOrNone, unit: code.nullable(), said: words };
const isSaidBySomebody = ({ unit, name }: { readonly unit: string | null; readonly name: string | null }): boolean =>
  unit !== null || name !== null;
const bySomebody = { message: 'who', path: ['name'] };

const row = z.object({
  id: z.string(),
  body: z.string(),
  kind: z.enum(meetingKinds),
  ordinal: z.number().nullable(),
  term: z.string().nullable(),
  heldOn: dayOut,
  begins: z.string().nullable(),
  place: z.string().nullable(),
  chair: z.object({ name: z.string(), post: z.string().nullable() }).nullable(),
  called: z.number().nullable(),
  present: z.number().nullable(),
});

const seen = z.string().max(80);
const lit = z.object({ start: z.number(), end: z.number() }).nullable();
const edit = z.object({ was: z.string().max(20_000), at: count, text: z.string().max(20_000) });

const paper = z.object({ position: z.number(), kind: z.enum(meetingPaperKinds), file: z.string(), bytes: z.number() });

export const meetings = {
  'meetings.list': route('meetings.list', {
    says: { vi: 'Các cuộc họp của đợt', en: 'The meetings of a review' },
    right: 'read reviews',
    input: ofReview,
    output: z.object({
      meetings: z.array(
        row.extend({
          opinions: z.number(),
          unanswered: z.number(),
          isConcluded: z.boolean(),
          tasks: z.number(),
          papers: z.array(z.enum(meetingPaperKinds)),
        }),
      ),
      /** For calling another: what the review says, and the next number of each body's meetings of a kind in the term. */
      proposed: z.object({
        host: z.string(),
        term: z.string(),
        heldOn: dayOut,
        place: z.string(),
        chairName: z.string(),
        chairPost: z.string(),
        next: z.array(z.object({ body: z.string(), kind: z.enum(meetingKinds), ordinal: z.number() })),
      }),
    }),
  }),
  'meetings.hold': route('meetings.hold', {
    says: { vi: 'Lập cuộc họp', en: 'Call a meeting' },
    right: 'hold reviews',
    /** `sameDelegates`: those of the last meeting of this body and kind. */
    input: called.extend({ review: periodIn, sameDelegates: z.boolean() }),
    output: z.object({ id: z.string() }),
  }),
  'meetings.read': route('meetings.read', {
    says: { vi: 'Một cuộc họp', en: 'One meeting' },
    right: 'read reviews',
    input: ofMeeting,
    output: row.extend({
      ends: z.string().nullable(),
      secretary: z.string().nullable(),
      agenda: z.array(agenda),
      /** What is usual, where none is set. */
      usualAgenda: z.array(agenda),
      documents: z.array(z.string()),
      attendance: z.array(attended.extend({ unit: z.string().nullable(), name: z.string().nullable() })),
      vote: vote.nullable(),
      conclusion: z.string().nullable(),
      symbol: z.string().nullable(),
      opinions: z.array(opinion),
      papers: z.array(paper),
      tasks: z.array(
        z.object({ id: z.string(), what: z.string(), lead: z.string().nullable(), due: dayOut.nullable() }),
      ),
      /** Each goes along with a change of its part. */
      versions: z.object({ particulars: z.string(), delegates: z.string(), conclusion: z.string() }),
    }),
  }),
  'meetings.change': route('meetings.change', {
    says: { vi: 'Sửa ngày giờ, chủ trì, chương trình', en: 'Put day, chair or agenda of a meeting right' },
    right: 'hold reviews',
    input: particulars.extend({ review: periodIn, meeting: code, seen }),
    output: done,
  }),
  'meetings.delegates': route('meetings.delegates', {
    says: { vi: 'Danh sách đại biểu', en: 'Say who is called' },
    right: 'hold reviews',
    input: ofMeeting.extend({ delegates: z.array(delegate).max(1_000), seen }),
    output: done,
  }),
  'meetings.attend': route('meetings.attend', {
    says: { vi: 'Điểm danh', en: 'Tick who came' },
    right: 'hold reviews',
    /** `at`: the row of the list; `was`: what stood there when it was ticked. */
    input: ofMeeting.extend({
      rows: z
        .array(z.object({ at: count, unit: code.nullable(), name: lineOrNone, was: attended, now: attended }))
        .min(1)
        .max(1_000),
    }),
    output: z.object({ called: z.number(), present: z.number() }),
  }),
  'meetings.opine': route('meetings.opine', {
    says: { vi: 'Ghi một ý kiến phát biểu', en: 'Record what somebody said' },
    right: 'hold reviews',
    input: ofMeeting.extend(said).refine(isSaidBySomebody, bySomebody),
    output: z.object({ number: z.number() }),
  }),
  'meetings.correct': route('meetings.correct', {
    says: { vi: 'Sửa lời một ý kiến chưa trả lời', en: 'Put the words of an opinion right' },
    right: 'hold reviews',
    input: ofOpinion.extend({ ...said, seen }).refine(isSaidBySomebody, bySomebody),
    output: done,
  }),
  'meetings.answer': route('meetings.answer', {
    says: { vi: 'Tiếp thu hoặc giải trình một ý kiến', en: 'Take an opinion over, or explain why not' },
    right: 'hold reviews',
    input: ofOpinion.extend({ takenOver: yesNo, explanation: wordsOrNone, seen }),
    output: done,
  }),
  'meetings.conclude': route('meetings.conclude', {
    says: { vi: 'Kết luận, biểu quyết, giờ kết thúc', en: 'Conclusion, votes, and when it ended' },
    right: 'hold reviews',
    input: ofMeeting.extend({ conclusion: wordsOrNone, ends: clock, vote: vote.nullable(), symbol: lineOrNone, seen }),
    output: done,
  }),
  'meetings.tasks-in': route('meetings.tasks-in', {
    says: {
      vi: 'Đọc nhiệm vụ trong lời kết luận; không lưu gì',
      en: 'Read the tasks in a conclusion; nothing is kept',
    },
    right: 'assign tasks',
    input: ofMeeting.extend({ words }),
    output: z.object({
      /** What was read, as offsets count it. */
      text: z.string(),
      usualDue: dayOut,
      tasks: z.array(
        z.object({
          start: z.number(),
          end: z.number(),
          what: z.string(),
          field: z.enum(fields).nullable(),
          lead: z.string().nullable(),
          support: z.array(z.string()),
          unknown: z.array(z.string()),
          due: dayOut.nullable(),
          deliverable: z.string().nullable(),
          lit: z.object({ lead: lit, due: lit, deliverable: lit }),
        }),
      ),
    }),
  }),
  'meetings.paper': route('meetings.paper', {
    says: { vi: 'Một giấy tờ của cuộc họp, như đang soạn', en: 'A paper of a meeting, as it is drafted' },
    right: 'read reviews',
    input: ofPaper,
    output: z.object({
      dated: dayOut,
      /** As drafted from what is on record, and what people last changed in it. */
      drafted: z.custom<Document>(),
      edits: z.array(edit),
      /** Changes whose lines are drafted otherwise by now. */
      lost: z.array(edit),
      /** Of the kept ones of this kind; goes along with the next. */
      kept: z.number(),
    }),
  }),
  'meetings.drafted-file': route('meetings.drafted-file', {
    says: { vi: 'Giấy tờ đang soạn dạng Word hoặc PDF', en: 'A paper of a meeting as Word or PDF' },
    right: 'read reviews',
    input: ofPaper.extend({ as: z.enum(['docx', 'pdf']) }),
    output: 'file',
  }),
  'meetings.keep-paper': route('meetings.keep-paper', {
    says: { vi: 'Lưu giấy tờ vào hồ sơ cuộc họp', en: 'Keep a paper with the meeting' },
    right: 'hold reviews',
    input: ofPaper.extend({ edits: z.array(edit).max(2_000), seen: count }),
    body: 2 * 1024 * 1024,
    output: z.object({ kept: z.number() }),
  }),
  'meetings.paper-file': route('meetings.paper-file', {
    says: { vi: 'Tải một giấy tờ đã lưu', en: 'Take a kept paper' },
    right: 'read reviews',
    input: ofMeeting.extend({ position: count }),
    output: 'file',
  }),
};
