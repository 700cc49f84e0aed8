/**
 * Tasks from the day they are given to the day they are done: who may see which, what units say and ask for, what the office
 * and leaders decide. A reporter is told of the tasks their units lead or support, and of no other.
 */
import { z } from 'zod';
import { fields } from '#core/field.ts';
import { code, count, dayIn, dayOut, done, line, periodIn, words, wordsOrNone, yesNo } from './fields.ts';
import { route } from './route.ts';

const states = ['done-on-time', 'done-late', 'in-term', 'overdue', 'standing', 'paused', 'withdrawn'] as const;
const origins = ['remedy', 'target-missed', 'from-above', 'work-programme', 'carried'] as const;

const meeting = z.object({ review: z.string(), id: z.string() });

const row = z.object({
  id: z.string(),
  what: z.string(),
  field: z.enum(fields),
  lead: z.string().nullable(),
  support: z.array(z.string()),
  leader: z.string().nullable(),
  deliverable: z.string().nullable(),
  /** Derived on the day asked for, never stored. */
  state: z.enum(states),
  /** What stands at somebody's door: the office's, or that of a leader or whoever assigned it. */
  waits: z.array(z.enum(['confirmation', 'extension'])),
  /** As it runs now, and as it was first given. */
  due: dayOut.nullable(),
  firstDue: dayOut.nullable(),
  assignedOn: dayOut,
  origin: z.enum(origins),
  directives: z.array(z.string()),
  meeting: meeting.nullable(),
  review: z.string().nullable(),
  findings: z.array(z.string()),
  indicator: z.string().nullable(),
  extended: z.number(),
  /** What was said last. */
  said: z
    .object({ on: dayOut, words: z.string(), done: z.boolean(), confirmed: z.boolean(), sentBack: z.boolean() })
    .nullable(),
});

const vouched = z.object({ by: z.string(), on: dayOut });

const inFull = row.extend({
  /** The server's day, which states are of; machines of offices may think otherwise. */
  on: dayOut,
  assignedBy: z.string().nullable(),
  sources: z.array(z.object({ id: z.string(), review: z.string(), words: z.string() })),
  pausedSince: dayOut.nullable(),
  reason: z.string().nullable(),
  progress: z.array(
    z.object({
      number: z.number(),
      on: dayOut,
      words: z.string(),
      done: z.boolean(),
      said: z.object({ unit: z.string(), by: z.string() }).nullable(),
      confirmed: vouched.nullable(),
      sentBack: vouched.extend({ reason: z.string() }).nullable(),
    }),
  ),
  evidence: z.array(z.object({ number: z.number(), file: z.string(), bytes: z.number(), with: z.number().nullable() })),
  extensions: z.array(
    z.object({ from: dayOut, to: dayOut, by: z.string(), on: dayOut, reason: z.string(), asked: dayOut.nullable() }),
  ),
  requests: z.array(
    z.object({
      number: z.number(),
      unit: z.string(),
      to: dayOut,
      reason: z.string(),
      by: z.string(),
      on: dayOut,
      answer: vouched.extend({ granted: z.boolean(), words: z.string().nullable() }).nullable(),
    }),
  ),
  carried: z.array(vouched.extend({ review: z.string(), words: z.string() })),
  /** Each deed that changed the task itself. */
  turns: z.array(
    z.object({
      at: z.string(),
      by: z.string().nullable(),
      what: z.enum(['on record', 'assigned', 'paused', 'resumed', 'withdrawn']),
      reason: z.string().nullable(),
      due: dayOut.nullable(),
    }),
  ),
  /** What whoever asks may do with it now; units they may speak for. */
  may: z.object({
    reportFor: z.array(z.string()),
    confirm: z.boolean(),
    answer: z.boolean(),
    extend: z.boolean(),
  }),
});

/** Those the machine proposed are named after what they answer. */
const ofTask = z.object({ task: line });
const ofProgress = ofTask.extend({ number: count });
const ofUnit = ofTask.extend({ unit: code });
const unitOf = ({ unit }: { readonly unit: string }) => ({ units: [unit] });
/** A paper of an office, a photograph. */
const evidenceBytes = 20 * 1024 * 1024;

/** What a task is given with. */
export const assigned = z
  .object({
    what: words,
    field: z.enum(fields),
    lead: code,
    support: z.array(code).max(60),
    leader: line.nullable(),
    deliverable: line.nullable(),
    /** Null is standing, without a day. */
    due: dayIn.nullable(),
    origin: z.enum(origins),
    directives: z.array(code).max(40),
    /** The shortcomings it answers. */
    findings: z.array(line).max(200),
    review: periodIn.nullable(),
    /** Of that review. */
    meeting: code.nullable(),
    indicator: code.nullable(),
  })
  .refine(({ lead, support }) => !support.includes(lead), { message: 'two-parts', path: ['support'] })
  .refine(({ review, meeting: of }) => of === null || review !== null, { message: 'which-review', path: ['meeting'] });

const onDay = z.object({
  /** States are those of this day; today without it. */
  on: dayIn.optional(),
});

export const tasks = {
  'tasks.list': route('tasks.list', {
    says: { vi: 'Nhiệm vụ, với trạng thái trong ngày', en: 'Tasks, with their states on a day' },
    right: 'read tasks',
    input: onDay,
    about: 'what they may',
    output: z.object({ on: dayOut, tasks: z.array(row) }),
  }),
  'tasks.read': route('tasks.read', {
    says: { vi: 'Một nhiệm vụ và mọi việc đã xảy ra với nó', en: 'One task with all that happened to it' },
    right: 'read tasks',
    input: ofTask,
    about: 'what they may',
    output: inFull,
  }),
  'tasks.ground': route('tasks.ground', {
    says: {
      vi: 'Cần biết khi giao: ngày nghỉ, hạn mặc định, hạn chế, cuộc họp',
      en: 'What assigning needs: days off, the usual deadline, shortcomings, meetings',
    },
    right: 'assign tasks',
    output: z.object({
      today: dayOut,
      usualDue: dayOut,
      holidays: z.array(dayOut),
      findings: z.array(z.object({ id: z.string(), review: z.string(), words: z.string(), answered: z.boolean() })),
      meetings: z.array(meeting.extend({ kind: z.string(), heldOn: dayOut, ordinal: z.number().nullable() })),
    }),
  }),
  'tasks.assign': route('tasks.assign', {
    says: { vi: 'Giao nhiệm vụ, một hoặc nhiều', en: 'Assign tasks, one or many' },
    right: 'assign tasks',
    input: z.object({ tasks: z.array(assigned).min(1).max(500) }),
    body: 4 * 1024 * 1024,
    output: z.object({ ids: z.array(z.string()) }),
  }),
  'tasks.progress': route('tasks.progress', {
    says: { vi: 'Đơn vị báo tiến độ', en: 'A unit says how far it is' },
    right: 'report progress',
    input: ofUnit.extend({ on: dayIn, words, done: yesNo }),
    about: unitOf,
    output: z.object({ number: z.number() }),
  }),
  'tasks.attach': route('tasks.attach', {
    says: { vi: 'Gửi tệp minh chứng', en: 'Send a file as evidence' },
    right: 'report progress',
    input: ofUnit.extend({
      name: line,
      /** The word of progress it comes with. */
      with: count.optional(),
      /** Of a picture or a scan, which no program can look through: the sender has, and says it bears no stamp. */
      unstamped: yesNo.optional(),
    }),
    about: unitOf,
    upload: evidenceBytes,
    output: done,
  }),
  'tasks.evidence': route('tasks.evidence', {
    says: { vi: 'Tải một tệp minh chứng', en: 'Take a file of evidence' },
    right: 'read tasks',
    input: ofProgress,
    about: 'what they may',
    output: 'file',
  }),
  'tasks.confirm': route('tasks.confirm', {
    says: { vi: 'Xác nhận tiến độ đơn vị báo', en: 'Confirm what a unit said' },
    right: 'confirm progress',
    input: ofProgress,
    output: done,
  }),
  'tasks.send-back': route('tasks.send-back', {
    says: { vi: 'Trả lại, nêu lý do', en: 'Send it back with the reason' },
    right: 'confirm progress',
    input: ofProgress.extend({ reason: words }),
    output: done,
  }),
  'tasks.ask-extension': route('tasks.ask-extension', {
    says: { vi: 'Đề nghị gia hạn', en: 'Ask for a later day' },
    right: 'report progress',
    input: ofUnit.extend({ to: dayIn, reason: words }),
    about: unitOf,
    output: z.object({ number: z.number() }),
  }),
  'tasks.answer-extension': route('tasks.answer-extension', {
    says: {
      vi: 'Quyết định đề nghị gia hạn: lãnh đạo, hoặc người đã giao',
      en: 'Answer who asks for a later day: a leader, or whoever assigned it',
    },
    right: 'assign tasks',
    input: ofProgress.extend({ granted: yesNo, words: wordsOrNone, to: dayIn.nullable() }),
    output: done,
  }),
  'tasks.extend': route('tasks.extend', {
    says: { vi: 'Gia hạn', en: 'Extend' },
    right: 'extend tasks',
    input: ofTask.extend({ to: dayIn, reason: words }),
    output: done,
  }),
  'tasks.pause': route('tasks.pause', {
    says: { vi: 'Tạm dừng', en: 'Pause' },
    right: 'extend tasks',
    input: ofTask.extend({ reason: words }),
    output: done,
  }),
  'tasks.resume': route('tasks.resume', {
    says: { vi: 'Tiếp tục thực hiện', en: 'Take up again' },
    right: 'extend tasks',
    input: ofTask.extend({ due: dayIn }),
    output: done,
  }),
  'tasks.withdraw': route('tasks.withdraw', {
    says: { vi: 'Rút nhiệm vụ', en: 'Withdraw' },
    right: 'extend tasks',
    input: ofTask.extend({ reason: words }),
    output: done,
  }),
  'tasks.moved': route('tasks.moved', {
    says: {
      vi: 'Chỉ tiêu gắn với nhiệm vụ có chuyển biến không',
      en: 'Whether the indicators of tasks moved',
    },
    right: 'read figures',
    input: z.object({ review: periodIn }),
    /** Keys of values in the dossier of that review; null while it is being reckoned. */
    output: z.object({
      tasks: z
        .array(
          z.object({
            task: z.string(),
            before: z.string(),
            now: z.string(),
            direction: z.enum(['better', 'worse', 'same']),
          }),
        )
        .nullable(),
    }),
  }),
  'tasks.paper': route('tasks.paper', {
    says: {
      vi: 'Báo cáo tháng thực hiện kết luận; bảng kết quả khắc phục hạn chế (Word)',
      en: 'The monthly report on conclusions; the table of shortcomings made good (Word)',
    },
    right: 'read reviews',
    input: onDay.extend({ review: periodIn, kind: z.enum(['progress', 'remedied']) }),
    output: 'file',
  }),
};
