/**
 * Reviews, and the dossier of one: reckoned from the record, of the whole authority, so only for who may read all figures.
 */
import { z } from 'zod';
import { both, code, count, dayIn, dayOut, done, line, listOf, periodIn } from './fields.ts';
import { route } from './route.ts';

const ofReview = z.object({ review: periodIn });
const file = z.object({ name: z.string(), bytes: z.number() });

const sessions = z.enum(['morning', 'afternoon', 'day']);
const cutOffs = z.enum(['calendar', 'decree-09-2019']);

/** What the office says of a review when it opens one or puts it right. */
const said = z.object({
  cutOff: cutOffs,
  host: code,
  issuer: code.nullable(),
  ordinal: count.min(1).max(999),
  term: line,
  chairName: line,
  chairPost: line,
  date: dayIn,
  session: sessions,
  place: z.string().trim().max(500),
  owed: listOf(code).refine((units) => units.length > 0, { message: 'nobody-owes' }),
  reportsDue: dayIn,
  previous: periodIn.nullable(),
});

const inFull = z.object({
  period: z.string(),
  cutOff: cutOffs,
  host: z.string(),
  issuer: z.string().nullable(),
  ordinal: z.number(),
  term: z.string(),
  chairName: z.string(),
  chairPost: z.string(),
  date: dayOut,
  session: sessions,
  place: z.string(),
  owed: z.array(z.string()),
  reportsDue: dayOut,
  previous: z.string().nullable(),
});

export const reviews = {
  'reviews.proposed': route('reviews.proposed', {
    says: { vi: 'Đợt tiếp theo, lấy lại từ đợt trước', en: 'The next review, with what it takes over from the last' },
    right: 'hold reviews',
    /** The usual next period without it. */
    input: z.object({ period: periodIn.optional() }),
    output: z.object({
      review: inFull,
      /** A review of this period is on record already. */
      isThere: z.boolean(),
      /** The periods it may be of, the next first. */
      choices: z.array(z.string()),
      /** The regime whose rule the day reports are due follows. */
      dueBy: z.object({ code: z.string(), name: z.string(), days: z.number() }).nullable(),
      /** Units of the last review that are no more. */
      gone: z.array(z.string()),
      holidays: z.array(dayOut),
    }),
  }),
  'reviews.open': route('reviews.open', {
    says: { vi: 'Mở đợt đánh giá', en: 'Open a review' },
    right: 'hold reviews',
    input: said.extend({ period: periodIn }),
    output: done,
  }),
  'reviews.read': route('reviews.read', {
    says: { vi: 'Một đợt đánh giá', en: 'One review' },
    right: 'read reviews',
    input: ofReview,
    /** `version` goes along with a change, so that nobody saves over what they have not seen. */
    output: inFull.extend({ version: z.string(), closedOn: dayOut.nullable(), holidays: z.array(dayOut) }),
  }),
  'reviews.change': route('reviews.change', {
    says: { vi: 'Sửa ngày, thành phần của đợt đánh giá', en: 'Put the days and particulars of a review right' },
    right: 'hold reviews',
    input: said.extend({ review: periodIn, seen: z.string().max(80) }),
    output: done,
  }),
  'reviews.list': route('reviews.list', {
    says: { vi: 'Các đợt đánh giá', en: 'Reviews' },
    right: 'read reviews',
    output: z.array(
      z.object({
        period: z.string(),
        cutOff: z.enum(['calendar', 'decree-09-2019']),
        host: z.string(),
        ordinal: z.number(),
        term: z.string(),
        chair: z.object({ name: z.string(), post: z.string() }),
        date: dayOut,
        session: z.enum(['morning', 'afternoon', 'day']),
        place: z.string(),
        reportsDue: dayOut,
        previous: z.string().nullable(),
        owed: z.array(z.string()),
        closedOn: dayOut.nullable(),
        closedBy: z.string().nullable(),
      }),
    ),
  }),
  'dossier.state': route('dossier.state', {
    says: {
      vi: 'Hồ sơ đã lập đến đâu; lập lại khi số liệu thay đổi',
      en: 'How far the dossier is; reckoned anew when what it rests on changed',
    },
    right: 'read figures',
    input: ofReview,
    output: z.discriminatedUnion('state', [
      z.object({
        state: z.literal('loading'),
        progress: z.object({ words: both, done: z.number(), total: z.number().nullable() }).nullable(),
      }),
      /** `position`: that of the ledger it was reckoned from. */
      z.object({ state: z.literal('ready'), position: z.number(), files: z.array(file) }),
      z.object({ state: z.literal('failed'), why: both }),
    ]),
  }),
  'dossier.read': route('dossier.read', {
    says: { vi: 'Hồ sơ của đợt đánh giá (dossier.json)', en: 'The dossier of a review (dossier.json)' },
    right: 'read figures',
    input: ofReview,
    output: 'file',
  }),
  'dossier.file': route('dossier.file', {
    says: { vi: 'Một văn bản hoặc bảng tính của hồ sơ', en: 'A paper or workbook of the dossier' },
    right: 'read figures',
    input: ofReview.extend({ file: z.string().min(1).max(200) }),
    output: 'file',
  }),
};
