/**
 * The drafts of a review's papers: the working text with its live figures, what people did to it, what changed underneath,
 * drafts frozen at each step, and Word files that come back.
 */
import { z } from 'zod';
import { draftSteps } from '#core/report.ts';
import type { Beneath } from '#cycle/draft/beneath.ts';
import type { CameBack } from '#cycle/draft/came-back.ts';
import type { DraftsCompared } from '#cycle/draft/compare.ts';
import type { Content } from '#cycle/draft/content.ts';
import type { DraftText } from '#cycle/draft/draft-text.ts';
import { editSchema } from '#cycle/draft/edit-schema.ts';
import type { Told } from '#cycle/draft/working-text.ts';
import { code, count, dayOut, line, periodIn, wordsOrNone, yesNo } from './fields.ts';
import { issuedRow } from './reports.ts';
import { route } from './route.ts';

/** Báo cáo, báo cáo tóm tắt, thông báo, tin. */
export const paperCodes = ['report', 'summary', 'notice', 'news'] as const;

export const ofPaper = z.object({ review: periodIn, paper: z.enum(paperCodes) });

const content = z.custom<Content>();

const draft = z.object({
  draft: z.number(),
  step: z.enum(draftSteps),
  frozenAt: z.string(),
  position: z.number(),
  by: z.string().nullable(),
});

const last = z.object({ at: z.string(), by: z.string().nullable() });

const opinion = z.object({
  meeting: z.string(),
  kind: z.string(),
  heldOn: dayOut,
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
      /** Where it was taken over. */
      block: z.string().nullable(),
    })
    .nullable(),
});

const block = z.object({
  block: z.string(),
  /** The name its edits go by. */
  editedAs: z.string(),
  by: z.enum(['machine', 'author']),
  content,
  written: content.nullable(),
  /** The last edit of it, 0 for none. */
  number: z.number(),
  last: last.nullable(),
});

const whole = z.object({
  /** Up to where the ledger was read for its figures. */
  position: z.number(),
  /** The number of the last edit: sent along with the next. */
  number: z.number(),
  frame: z.custom<DraftText['frame']>(),
  blocks: z.array(block),
  told: z.array(z.custom<Told>()),
  /** Since whoever asks last looked, or since the last draft where they never did. */
  beneath: z.array(z.custom<Beneath>()),
  seen: z.object({ at: z.string(), how: z.enum(['looked', 'frozen']) }).nullable(),
  /** Where its number goes: `Số …-BC/QU`. */
  symbol: z.string().nullable(),
  signer: z.string().nullable(),
  opinions: z.array(opinion),
  drafts: z.array(draft),
  issued: z.array(issuedRow),
});

/** A Word file of a report, with pictures and all. */
const wordBytes = 20 * 1024 * 1024;
/** Tables are saved whole. */
const editsBytes = 4 * 1024 * 1024;

export const drafts = {
  'drafts.list': route('drafts.list', {
    says: { vi: 'Các văn bản của đợt và bước của dự thảo', en: 'The papers of a review, each with its step' },
    right: 'read drafts',
    input: z.object({ review: periodIn }),
    output: z.array(
      z.object({
        paper: z.enum(paperCodes),
        edits: z.number(),
        last: last.nullable(),
        drafts: z.array(draft),
        issued: z.array(issuedRow),
      }),
    ),
  }),
  'drafts.read': route('drafts.read', {
    says: {
      vi: 'Bản đang soạn: lời của người soạn, số liệu của lúc này, những gì đã đổi bên dưới',
      en: 'The working text: the words of people, the figures of now, what changed underneath',
    },
    right: 'read drafts',
    input: ofPaper,
    output: whole,
  }),
  'drafts.save': route('drafts.save', {
    says: { vi: 'Lưu lời đã sửa, từng khối', en: 'Save what was edited, block by block' },
    right: 'draft reports',
    input: ofPaper.extend({ edits: z.array(editSchema).min(1).max(2_000), seen: count }),
    body: editsBytes,
    output: z.object({ number: z.number(), told: z.array(z.custom<Told>()) }),
  }),
  'drafts.seen': route('drafts.seen', {
    says: { vi: 'Đã xem các số đã đổi', en: 'The figures that changed were seen' },
    right: 'draft reports',
    input: ofPaper,
    output: z.object({ number: z.number() }),
  }),
  'drafts.freeze': route('drafts.freeze', {
    says: { vi: 'Chốt dự thảo ở một bước', en: 'Freeze a draft at a step' },
    right: 'draft reports',
    /** `seen`: the last edit that whoever freezes had before them. */
    input: ofPaper.extend({ step: z.enum(draftSteps), seen: count }),
    output: z.object({ draft: z.number() }),
  }),
  'drafts.compare': route('drafts.compare', {
    says: { vi: 'Những gì đổi giữa hai dự thảo', en: 'What changed between two drafts' },
    right: 'read drafts',
    /** `to` 0 is the working text. */
    input: ofPaper.extend({ from: count, to: count }),
    output: z.custom<DraftsCompared>(),
  }),
  'drafts.file': route('drafts.file', {
    says: { vi: 'Dự thảo dạng Word hoặc PDF', en: 'A draft as Word or PDF' },
    right: 'read drafts',
    /** `draft` 0 is the working text. */
    input: ofPaper.extend({ draft: count, kind: z.enum(['docx', 'pdf']) }),
    output: 'file',
  }),
  'drafts.came-back': route('drafts.came-back', {
    says: {
      vi: 'Tệp Word sửa tay: số và lời đã đổi so với dự thảo; không lưu tệp',
      en: 'A Word file edited by hand: figures and words that differ from a draft; the file is not kept',
    },
    right: 'draft reports',
    /** Held against this draft; 0 is the working text. */
    input: ofPaper.extend({ draft: count, name: line }),
    upload: wordBytes,
    output: z.custom<CameBack>(),
  }),
  'drafts.answer': route('drafts.answer', {
    says: { vi: 'Tiếp thu hoặc giải trình một ý kiến', en: 'Take an opinion over, or explain why not' },
    right: 'hold reviews',
    input: ofPaper.extend({
      meeting: code,
      number: count,
      takenOver: yesNo,
      explanation: wordsOrNone,
      /** The block that was changed for it. */
      block: line.nullable(),
    }),
    output: z.object({ done: z.literal(true) }),
  }),
};
