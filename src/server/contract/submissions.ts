/**
 * Papers as they are taken in: who sent what, one paper beside what was read in it, correcting and sending it, sending a
 * figure or a paper back, accepting. A reporter is told of the papers of their units and of no other.
 */
import { z } from 'zod';
import { figureWordKinds, paperStates } from '#core/kept.ts';
import {
  both,
  code,
  count,
  dayOut,
  done,
  exactIn,
  exactOut,
  line,
  listOf,
  periodIn,
  words,
  wordsOrNone,
} from './fields.ts';
import { route } from './route.ts';

const ofReview = z.object({ review: periodIn });
/** A name of a file, as it was given, with `/` where it lay in folders. */
const ofPaper = ofReview.extend({ file: line });
const ofUnit = { unit: code };
const byUnit = ({ unit }: { readonly unit: string }) => ({ units: [unit] });

const state = z.enum(paperStates);

const paper = z.object({
  file: z.string(),
  unit: z.string().nullable(),
  received: dayOut.nullable(),
  version: z.number(),
  supersededBy: z.string().nullable(),
  symbol: z.string().nullable(),
  kind: z.enum(['docx', 'xlsx', 'pdf', 'txt']).nullable(),
  /** Null while it is being read. */
  read: z.enum(['read', 'superseded', 'refused', 'later', 'unit-unknown', 'other-period']).nullable(),
  state,
  since: dayOut.nullable(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
  late: z.boolean(),
  /** Its unit, or the office for it, has said that this is what it sends. */
  stated: z.boolean(),
  figures: z.number(),
  unmatched: z.number(),
  errors: z.number(),
  warnings: z.number(),
  /** Figures sent back that nobody answered, and answers that wait for the office. */
  asked: z.number(),
  answered: z.number(),
});

const word = z.object({ kind: z.enum(figureWordKinds), words: z.string().nullable(), by: z.string(), on: dayOut });

const spot = z.object({ start: z.number(), end: z.number() });

const value = z.object({
  key: z.string(),
  indicator: z.string(),
  unit: z.string(),
  reportedBy: z.string(),
  period: z.string(),
  state: z.enum(['value', 'nothing-arose', 'not-applicable']),
  value: exactOut.nullable(),
  printed: z.object({ value: exactOut, decimals: z.number(), measure: z.string() }).nullable(),
  vintage: z.enum(['estimate', 'preliminary', 'official', 'revised']),
  approx: z.string().nullable(),
  at: spot.extend({ file: z.string(), quote: z.string() }).nullable(),
  /** Where somebody typed it. */
  typed: z.object({ by: z.string(), on: dayOut, why: z.string().nullable() }).nullable(),
  confirmed: z.object({ by: z.string(), on: dayOut }).nullable(),
});

const proposed = value.extend({
  label: z.string().nullable(),
  confidence: z.number().nullable(),
  second: z.object({ indicator: z.string(), confidence: z.number() }).nullable(),
  said: z.object({
    growth: z.string().nullable(),
    completion: z.string().nullable(),
    plan: z.string().nullable(),
    last: z.string().nullable(),
  }),
  target: exactOut.nullable(),
  giveWay: z.object({ to: z.string(), because: z.string() }).nullable(),
  words: z.array(word),
  /** Numbers of what was typed into its cell; who types again sends them along. */
  seen: z.array(z.number()),
});

const block = z.union([
  z.object({
    kind: z.literal('paragraph'),
    start: z.number(),
    end: z.number(),
    heading: z.number().optional(),
    align: z.string().optional(),
  }),
  z.object({
    kind: z.literal('table'),
    rows: z.array(z.array(spot.extend({ colSpan: z.number(), rowSpan: z.number() }))),
  }),
]);

const difference = z.object({
  indicator: z.string(),
  used: value.nullable(),
  value: exactOut.nullable(),
  beside: z.array(value),
  besideValue: exactOut.nullable(),
  because: z.string(),
  words: z.array(word),
});

/** A paper of an office. */
const paperBytes = 30 * 1024 * 1024;

const aboutFigure = ofPaper.extend({ ...ofUnit, figure: words });

export const submissions = {
  'submissions.rounds': route('submissions.rounds', {
    says: { vi: 'Các đợt đang nhận báo cáo', en: 'Rounds that papers are sent for' },
    right: 'read papers',
    about: 'what they may',
    output: z.array(z.object({ period: z.string(), date: dayOut, reportsDue: dayOut, closedOn: dayOut.nullable() })),
  }),
  'submissions.list': route('submissions.list', {
    says: { vi: 'Tiếp nhận: đơn vị nào đã gửi gì', en: 'Who sent what, and who sent nothing' },
    right: 'read papers',
    input: ofReview,
    about: 'what they may',
    output: z.object({
      review: z.object({ period: z.string(), date: dayOut, reportsDue: dayOut, closedOn: dayOut.nullable() }),
      /** What was read is still being worked out. */
      reading: z.boolean(),
      regimes: z.array(z.object({ code: z.string(), name: z.string() })),
      units: z.array(
        z.object({
          unit: z.string(),
          owes: z.boolean(),
          regimes: z.array(z.string()),
          papers: z.array(paper),
          /** Whoever asks may send for it. */
          maySend: z.boolean(),
        }),
      ),
      /** Papers of nobody known. */
      others: z.array(paper.extend({ why: both.nullable() })),
      differences: z.array(difference),
      may: z.object({ receive: z.boolean() }),
    }),
  }),
  'submissions.read': route('submissions.read', {
    says: { vi: 'Một báo cáo, bên cạnh những gì đã đọc được', en: 'One paper beside what was read in it' },
    right: 'read papers',
    input: ofPaper,
    about: 'what they may',
    output: z.object({
      paper,
      reading: z.boolean(),
      /** Sent after the day of the review: what was read does not go into its dossier. */
      afterReview: z.boolean(),
      states: z.array(z.object({ state, by: z.string(), on: dayOut, reason: z.string().nullable() })),
      text: z.string(),
      layout: z.array(block),
      lit: z.array(spot.extend({ kind: z.enum(['directive', 'finding']) })),
      figures: z.array(proposed),
      unmatched: z.array(
        spot.extend({
          label: z.string(),
          quote: z.string(),
          why: z.string(),
          candidates: z.array(z.object({ indicator: z.string(), confidence: z.number() })),
        }),
      ),
      problems: z.array(
        z.object({
          code: z.string(),
          severity: z.enum(['error', 'warning', 'note']),
          start: z.number().nullable(),
          end: z.number().nullable(),
          message: both,
          advice: both,
        }),
      ),
      may: z.object({ send: z.boolean(), receive: z.boolean() }),
    }),
  }),
  'submissions.file': route('submissions.file', {
    says: { vi: 'Tải báo cáo như đã gửi', en: 'Take a paper as it was sent' },
    right: 'read papers',
    input: ofPaper,
    about: 'what they may',
    output: 'file',
  }),
  'submissions.drop': route('submissions.drop', {
    says: {
      vi: 'Đưa báo cáo của đơn vị vào; tài liệu có dấu mật bị từ chối, không lưu gì',
      en: 'Hand in a paper of a unit; one that bears a secrecy stamp is refused and nothing of it kept',
    },
    right: 'send papers',
    input: ofReview.extend({ ...ofUnit, name: line }),
    about: byUnit,
    upload: paperBytes,
    /** Under which name; false where the very same was there. */
    output: z.object({ file: z.string(), isNew: z.boolean() }),
  }),
  'submissions.send': route('submissions.send', {
    says: { vi: 'Xác nhận và gửi: bản mềm hoặc bản ký', en: 'Confirm and send: as a soft copy, or signed' },
    right: 'send papers',
    input: ofPaper.extend({ ...ofUnit, as: z.enum(['soft-copy', 'signed']) }),
    about: byUnit,
    output: done,
  }),
  'submissions.correct': route('submissions.correct', {
    says: {
      vi: 'Sửa số đã đọc: câu trong báo cáo vẫn là chứng cứ, ghi ai sửa và vì sao',
      en: 'Type another value over what was read: the words stay its witness, who and why is kept',
    },
    right: 'save figures',
    input: ofPaper
      .extend({
        ...ofUnit,
        /** The figure it corrects; or the words that could not be matched, and what they mean. */
        figure: words.nullable(),
        start: count.nullable(),
        end: count.nullable(),
        indicator: code.nullable(),
        value: exactIn.nullable(),
        why: line,
        seen: listOf(count, 200),
      })
      .refine(({ figure, start, end, indicator }) => figure !== null || (start !== null && end !== null && indicator), {
        message: 'which-indicator',
        path: ['indicator'],
      }),
    about: byUnit,
    output: done,
  }),
  'submissions.explain': route('submissions.explain', {
    says: { vi: 'Giải trình một số liệu', en: 'Explain a figure' },
    right: 'send papers',
    input: aboutFigure.extend({ words }),
    about: byUnit,
    output: done,
  }),
  'submissions.send-back-figure': route('submissions.send-back-figure', {
    says: { vi: 'Đề nghị rà soát một số liệu, nêu lý do', en: 'Send one figure back with the reason' },
    right: 'receive papers',
    input: aboutFigure.extend({ reason: words }),
    output: done,
  }),
  'submissions.accept-figure': route('submissions.accept-figure', {
    says: { vi: 'Chấp nhận sau khi đơn vị trả lời', en: 'Accept a figure once it was answered' },
    right: 'receive papers',
    input: aboutFigure,
    output: done,
  }),
  'submissions.judge': route('submissions.judge', {
    says: {
      vi: 'Tiếp nhận báo cáo và xác nhận số liệu, hoặc trả lại, nêu lý do',
      en: 'Accept a paper and confirm its figures, or send it back with the reason',
    },
    right: 'receive papers',
    input: ofPaper.extend({ state: z.enum(['accepted', 'sent-back']), reason: wordsOrNone }),
    output: z.object({ confirmed: z.number(), left: z.number() }),
  }),
  'submissions.answer-name': route('submissions.answer-name', {
    says: { vi: 'Cho biết một tên gọi chỉ chỉ tiêu nào', en: 'Say which indicator a name means' },
    right: 'confirm figures',
    input: ofReview.extend({ words: line, indicator: code }),
    output: done,
  }),
};
