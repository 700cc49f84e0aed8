/**
 * Việc cần làm: what stands at whoever asks, on a day. Each part is there for who may read what it is made of, else null.
 */
import { z } from 'zod';
import { dayIn, dayOut, periodIn } from './fields.ts';
import { route } from './route.ts';

const named = { unit: z.string(), name: z.string() };

/** What waits, by what has to be done about it. */
const waiting = z.enum([
  'papers-to-receive',
  'progress-to-confirm',
  'extensions',
  'opinions',
  'to-sign',
  'unanswered',
  'closing',
  'people-without-account',
  'accounts-new',
  'owners-gone',
  'unsealed',
]);

const round = z.object({
  period: z.string(),
  ordinal: z.number(),
  term: z.string(),
  host: z.string(),
  chair: z.object({ name: z.string(), post: z.string() }),
  date: dayOut,
  session: z.enum(['morning', 'afternoon', 'day']),
  place: z.string(),
  reportsDue: dayOut,
  closedOn: dayOut.nullable(),
  /** The next one on record; the last where none is ahead. */
  meeting: z
    .object({ id: z.string(), kind: z.string(), body: z.string(), ordinal: z.number().nullable(), heldOn: dayOut })
    .nullable(),
  draft: z.object({ number: z.number(), step: z.string(), frozenOn: dayOut }).nullable(),
  issued: z.object({ symbol: z.string(), on: dayOut, version: z.number() }).nullable(),
});

export const todo = {
  'todo.read': route('todo.read', {
    says: { vi: 'Việc cần làm của người đang đăng nhập', en: 'What whoever is signed in has to do' },
    right: 'read lists',
    input: z.object({
      /** Today without it; of illustrative data the day of the round. */
      on: dayIn.optional(),
      /** The open one without it, or the last. */
      review: periodIn.optional(),
    }),
    output: z.object({
      on: dayOut,
      round: round.nullable(),
      sendings: z
        .object({
          owed: z.number(),
          sent: z.number(),
          accepted: z.number(),
          late: z.number(),
          missing: z.array(z.object({ ...named, state: z.enum(['not-sent', 'sent-back']) })),
          /** Ready for a chat; empty where all have sent. */
          reminder: z.string(),
        })
        .nullable(),
      /** What we owe above, this week and the next. */
      above: z.array(
        z.object({
          regime: z.string(),
          name: z.string(),
          toWhom: z.string(),
          period: z.string(),
          due: dayOut,
          byRule: dayOut,
        }),
      ),
      /** Tasks of the last conclusions. */
      conclusions: z
        .object({
          review: z.string(),
          given: z.number(),
          done: z.number(),
          inTerm: z.number(),
          overdue: z.number(),
          /** Without a day, or paused. */
          undated: z.number(),
          agencies: z.array(z.object({ ...named, given: z.number(), done: z.number(), overdue: z.number() })),
        })
        .nullable(),
      waits: z.array(z.object({ what: waiting, count: z.number() })),
      /** Of a reporter: what their units owe and have to do. */
      own: z
        .object({
          units: z.array(z.object(named)),
          owed: z.array(
            z.object({
              ...named,
              /** The regime; null of the report for a review. */
              regime: z.string().nullable(),
              period: z.string(),
              due: dayOut,
              state: z.enum(['not-sent', 'soft-copy', 'signed', 'sent-back', 'accepted']),
              reason: z.string().nullable(),
            }),
          ),
          tasks: z.array(
            z.object({
              id: z.string(),
              what: z.string(),
              state: z.string(),
              due: dayOut.nullable(),
              lead: z.boolean(),
              /** Why the office sent back what was said last. */
              sentBack: z.string().nullable(),
            }),
          ),
        })
        .nullable(),
    }),
  }),
};
