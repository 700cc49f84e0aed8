/**
 * Letters of a round: the request for reports as a Word file, the reminder for who has not sent, and their sending where
 * the office has a mail server; else they are copied.
 */
import { z } from 'zod';
import { code, count, dayIn, dayOut, listOf, periodIn, words, yesNo } from './fields.ts';
import { route } from './route.ts';

const ofReview = z.object({ review: periodIn });
const problems = z.array(
  z.object({ message: z.object({ vi: z.string(), en: z.string() }), advice: z.unknown().optional() }),
);

export const letters = {
  'letters.request': route('letters.request', {
    says: {
      vi: 'Công văn yêu cầu báo cáo, kèm đề cương và biểu mẫu',
      en: 'The request for reports, with outline and form',
    },
    right: 'hold reviews',
    input: ofReview.extend({
      /** The day it bears; today without it. */
      dated: dayIn.optional(),
    }),
    output: 'file',
  }),
  'letters.reminder': route('letters.reminder', {
    says: { vi: 'Ai chưa gửi báo cáo, và lời nhắc', en: 'Who has not sent, and the reminder' },
    right: 'hold reviews',
    input: ofReview.extend({ on: dayIn.optional() }),
    output: z.object({
      on: dayOut,
      due: dayOut,
      canSendMail: z.boolean(),
      /** Every unit that owes, whether it sent or not: for the request too. */
      units: z.array(
        z.object({
          unit: z.string(),
          name: z.string(),
          state: z.enum(['not-sent', 'sent-back', 'sent']),
          /** For this unit alone; empty where it has sent. */
          text: z.string(),
          people: z.array(z.object({ name: z.string(), email: z.string().nullable() })),
        }),
      ),
      /** For all that have not sent; empty where all have. */
      text: z.string(),
      mail: z.object({ subject: z.string(), text: z.string() }),
      request: z.object({ subject: z.string(), text: z.string() }),
    }),
  }),
  'letters.send': route('letters.send', {
    says: { vi: 'Gửi công văn hoặc lời nhắc bằng thư điện tử', en: 'Send the request or the reminder by e-mail' },
    right: 'receive papers',
    input: ofReview.extend({
      kind: z.enum(['request', 'reminder']),
      to: listOf(z.string().trim().max(254), 500).refine((all) => all.length > 0, { message: 'nobody' }),
      subject: words.max(300),
      text: words,
    }),
    output: z.object({ job: z.string() }),
  }),
  'letters.sent': route('letters.sent', {
    says: { vi: 'Thư đã gửi của đợt và kết quả từng thư', en: 'The letters of a round and what became of each' },
    right: 'receive papers',
    input: ofReview,
    output: z.array(
      z.object({
        job: z.string(),
        kind: z.enum(['request', 'reminder']),
        asked: z.string(),
        state: z.enum(['gathering', 'waiting', 'running', 'asks', 'done', 'failed']),
        letters: z.array(
          z.object({
            step: z.number(),
            to: z.string(),
            state: z.enum(['waiting', 'running', 'asks', 'done', 'failed', 'dropped']),
            problems,
          }),
        ),
      }),
    ),
  }),
  'letters.answer': route('letters.answer', {
    says: { vi: 'Thư không rõ đã đi: gửi lại hoặc bỏ qua', en: 'A letter nobody knows of: send it again, or leave it' },
    right: 'receive papers',
    input: ofReview.extend({ job: code, step: count, again: yesNo }),
    output: z.object({ done: z.literal(true) }),
  }),
};
