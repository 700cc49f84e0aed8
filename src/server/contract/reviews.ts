/**
 * Reviews, and the dossier of one: reckoned from the record, of the whole authority, so only for who may read all figures.
 */
import { z } from 'zod';
import { both, dayOut, periodIn } from './fields.ts';
import { route } from './route.ts';

const ofReview = z.object({ review: periodIn });
const file = z.object({ name: z.string(), bytes: z.number() });

export const reviews = {
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
