/**
 * What people settle of a review: findings in the place of what was proposed, what became of those of earlier reviews, tasks
 * that make them good or why there is none, and closing it once nothing is left unanswered.
 */
import { z } from 'zod';
import { fields } from '#core/field.ts';
import { code, count, dayOut, done, line, periodIn, words, wordsOrNone } from './fields.ts';
import { route } from './route.ts';
import { assigned } from './tasks.ts';

const ofReview = z.object({ review: periodIn });
/** As a proposal or a task is called; a folder's file can hold it. */
const found = line.regex(/^[A-Za-z0-9][A-Za-z0-9._|-]*$/, { message: 'code' });
const kind = z.enum(['achievement', 'shortcoming']);
const states = z.enum(['remedied', 'being-remedied', 'not-remedied']);
const vouched = z.object({ by: z.string(), on: dayOut });

/** The entry by which it was last left when it was read; null of what was on no record. */
const seen = count.nullable();

/** As a person puts it; without an id it is a new one. */
const recorded = z.object({
  id: found.nullable(),
  kind,
  field: z.enum(fields),
  indicator: code.nullable(),
  words,
  /** Papers tell it by its figures; the words are for lists. */
  byFigures: z.boolean(),
  units: z.array(code).max(60),
  degree: wordsOrNone,
  cause: wordsOrNone,
  /** Further proposals it was made of. */
  from: z.array(found).max(100),
  /** Keys of figures it rests on. */
  keys: z.array(line).max(100),
  /** Where papers of this review say it. */
  places: z.array(z.object({ file: line, start: count, end: count, quote: words })).max(100),
  seen,
});

const settled = recorded.omit({ seen: true, id: true }).extend({
  id: z.string(),
  recorded: vouched.nullable(),
  dropped: vouched.extend({ reason: z.string() }).nullable(),
  entry: z.number().nullable(),
  /** Those that answer it. */
  tasks: z.array(z.string()),
});

const several = z.array(recorded).min(1).max(200);

export const findings = {
  'findings.list': route('findings.list', {
    says: {
      vi: 'Kết quả, hạn chế đã ghi nhận; hạn chế các kỳ trước đã khắc phục đến đâu',
      en: 'Findings on record, and what became of earlier shortcomings',
    },
    right: 'read reviews',
    input: ofReview,
    output: z.object({
      closed: vouched.nullable(),
      findings: z.array(settled),
      /** Of earlier reviews, not found remedied before this one. */
      old: z.array(
        z.object({
          id: z.string(),
          review: z.string(),
          words: z.string(),
          cause: z.string().nullable(),
          /** As it was last stated, by this review or one before. */
          stated: vouched.extend({ review: z.string(), state: states }).nullable(),
          tasks: z.array(z.string()),
        }),
      ),
      waivers: z.array(vouched.extend({ finding: z.string(), reason: z.string() })),
      /** Open tasks that people took on into this review. */
      carried: z.array(z.string()),
    }),
  }),
  'findings.keep': route('findings.keep', {
    says: {
      vi: 'Ghi nhận kết quả, hạn chế: tiếp nhận, sửa, gộp, tách, bổ sung',
      en: 'Put findings on record: taken over, put right, put together, divided, new',
    },
    right: 'hold reviews',
    input: ofReview.extend({ findings: several }),
    body: 2 * 1024 * 1024,
    output: z.object({ ids: z.array(z.string()) }),
  }),
  'findings.drop': route('findings.drop', {
    says: { vi: 'Bỏ, nêu lý do', en: 'Drop with the reason' },
    right: 'hold reviews',
    input: ofReview.extend({ findings: several, reason: words }),
    body: 2 * 1024 * 1024,
    output: z.object({ ids: z.array(z.string()) }),
  }),
  'findings.release': route('findings.release', {
    says: { vi: 'Bỏ ghi nhận: đề xuất của phần mềm trở lại', en: 'Let what was proposed stand again' },
    right: 'hold reviews',
    input: ofReview.extend({
      findings: z
        .array(z.object({ id: found, seen }))
        .min(1)
        .max(200),
    }),
    output: done,
  }),
  'findings.state': route('findings.state', {
    says: { vi: 'Hạn chế kỳ trước đã, đang, chưa khắc phục', en: 'What an earlier shortcoming is found to be by now' },
    right: 'hold reviews',
    input: ofReview.extend({ finding: found, state: states }),
    output: done,
  }),
};

export const remedies = {
  'remedies.assign': route('remedies.assign', {
    says: {
      vi: 'Giao nhiệm vụ khắc phục; hạn chế chưa ghi nhận được ghi nhận trước',
      en: 'Assign remedies; shortcomings that are on no record are put there first',
    },
    right: 'assign tasks',
    input: ofReview.extend({
      tasks: z.array(assigned).min(1).max(200),
      keep: z.array(recorded).max(200),
    }),
    body: 4 * 1024 * 1024,
    output: z.object({ ids: z.array(z.string()) }),
  }),
  'remedies.waive': route('remedies.waive', {
    says: {
      vi: 'Quyết định không giao nhiệm vụ, nêu lý do',
      en: 'Decide that there is no task for it, with the reason',
    },
    right: 'waive findings',
    /** A shortcoming, or an open task of the last review. */
    input: ofReview.extend({ finding: found, reason: words }),
    output: done,
  }),
};

export const closing = {
  'closing.state': route('closing.state', {
    says: { vi: 'Còn gì chưa trả lời', en: 'What is still unanswered' },
    right: 'read figures',
    input: ofReview,
    output: z.object({
      closed: vouched.nullable(),
      /** The dossier they are told from stands; else more may come. */
      reckoned: z.boolean(),
      holes: z.array(
        z.object({
          kind: z.enum([
            'only-proposed',
            'shortcoming-unanswered',
            'remedy-only-proposed',
            'waiver-unsigned',
            'open-task-unaccounted',
          ]),
          about: z.string(),
          words: z.string(),
        }),
      ),
    }),
  }),
  'closing.carry': route('closing.carry', {
    says: { vi: 'Chuyển nhiệm vụ kỳ trước sang kỳ này', en: 'Take open tasks of the last review on into this one' },
    right: 'assign tasks',
    input: ofReview.extend({
      tasks: z
        .array(z.object({ task: line, words }))
        .min(1)
        .max(200),
    }),
    output: done,
  }),
  'closing.close': route('closing.close', {
    says: { vi: 'Kết thúc đợt đánh giá', en: 'Close the review' },
    right: 'close reviews',
    input: ofReview,
    output: done,
  }),
};
