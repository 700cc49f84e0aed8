/**
 * A whole folder of papers that the office takes in for units that never sign in: ordered, filled file by file, begun; then
 * watched, and answered where it asks whose a paper is.
 */
import { z } from 'zod';
import { both, code, count, done, line, periodIn } from './fields.ts';
import { route } from './route.ts';

const ofFolder = z.object({ job: code });

const folder = z.object({
  job: z.string(),
  review: z.string(),
  asked: z.string(),
  state: z.enum(['gathering', 'waiting', 'running', 'asks', 'done', 'failed']),
  done: z.number(),
  total: z.number(),
  asks: z.number(),
  failed: z.number(),
});

const told = z.object({ code: z.string().nullable(), message: both, advice: both.nullable() });

const bytes = 100 * 1024 * 1024;

export const folders = {
  'folders.list': route('folders.list', {
    says: { vi: 'Các thư mục văn phòng đã đưa vào', en: 'Folders the office took in' },
    right: 'receive papers',
    output: z.array(folder),
  }),
  'folders.begin': route('folders.begin', {
    says: { vi: 'Bắt đầu đưa một thư mục báo cáo vào', en: 'Begin to hand in a folder of papers' },
    right: 'receive papers',
    input: z.object({ review: periodIn }),
    output: ofFolder,
  }),
  'folders.gather': route('folders.gather', {
    says: { vi: 'Đưa một tệp của thư mục vào', en: 'Hand in a file of the folder' },
    right: 'receive papers',
    input: ofFolder.extend({ name: line }),
    upload: bytes,
    output: z.object({ state: z.enum(['kept', 'there already', 'left out', 'refused']), problem: told.nullable() }),
  }),
  'folders.take-in': route('folders.take-in', {
    says: { vi: 'Đã đủ tệp: đọc và nhận', en: 'All files are there: read and receive them' },
    right: 'receive papers',
    input: ofFolder,
    output: done,
  }),
  'folders.read': route('folders.read', {
    says: { vi: 'Thư mục đang nhận đến đâu, hỏi gì', en: 'How far a folder is, and what it asks' },
    right: 'receive papers',
    input: ofFolder,
    output: folder.extend({
      steps: z.array(
        z.object({
          step: z.number(),
          name: z.string(),
          state: z.enum(['waiting', 'running', 'asks', 'done', 'failed', 'dropped']),
          unit: z.string().nullable(),
          file: z.string(),
          between: z.array(z.string()),
          problems: z.array(told),
        }),
      ),
    }),
  }),
  'folders.answer': route('folders.answer', {
    says: { vi: 'Trả lời: tệp này của đơn vị nào; hoặc bỏ qua', en: 'Answer whose a file is, or leave it out' },
    right: 'receive papers',
    input: ofFolder.extend({ step: count, unit: code.nullable(), file: line.nullable() }),
    output: done,
  }),
  'folders.retry': route('folders.retry', {
    says: { vi: 'Làm lại những tệp chưa được', en: 'Try again what failed' },
    right: 'receive papers',
    input: ofFolder,
    output: done,
  }),
};
