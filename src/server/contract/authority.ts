/**
 * The authority's own upkeep: days off, bodies that issue papers, the ledger, the audit, and what backups there are.
 */
import { z } from 'zod';
import { code, count, dayIn, dayOut, done, line, listOf, position } from './fields.ts';
import { route } from './route.ts';

const finding = z.object({ kind: z.string(), where: z.string() });

const audit = z.object({
  state: z.enum(['none', 'running', 'done', 'failed']),
  /** When it began, and ended. */
  begun: z.string().nullable(),
  ended: z.string().nullable(),
  findings: z.array(finding),
  /** How many there are, where not all stand above. */
  found: count,
  entries: count,
  unsealed: count,
  figures: count,
  sums: count,
  files: count,
  head: z.object({ position, hash: z.string() }).nullable(),
});

export const ofAuthority = {
  'holidays.list': route('holidays.list', {
    says: { vi: 'Ngày nghỉ', en: 'Days off' },
    right: 'read lists',
    output: z.object({ days: z.array(dayOut), version: z.string() }),
  }),
  'holidays.keep': route('holidays.keep', {
    says: { vi: 'Ghi lại danh sách ngày nghỉ', en: 'Write the days off anew' },
    right: 'keep lists',
    input: z.object({ days: listOf(dayIn, 2_000), seen: z.string().max(80) }),
    output: done,
  }),
  'bodies.keep': route('bodies.keep', {
    says: { vi: 'Ghi cơ quan ban hành văn bản', en: 'Keep a body that issues papers' },
    right: 'keep lists',
    input: z.object({
      body: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, { message: 'code' }),
      name: line,
      superior: line.nullable(),
      side: z.enum(['party', 'state', 'front']),
      symbol: line,
      on: z.string().trim().max(200),
      post: line,
      signer: line.nullable(),
      office: line.nullable(),
      /** The version that was seen; null of a new one. */
      seen: z.string().max(80).nullable(),
    }),
    output: done,
  }),
  'bodies.versions': route('bodies.versions', {
    says: { vi: 'Phiên bản của các cơ quan ban hành', en: 'Versions of bodies, to be sent along with a change' },
    right: 'keep lists',
    output: z.record(z.string(), z.string()),
  }),
  'ledger.read': route('ledger.read', {
    says: { vi: 'Nhật ký', en: 'The ledger, the latest first' },
    right: 'read ledger',
    input: z.object({
      deed: z.string().max(60).optional(),
      person: code.optional(),
      unit: code.optional(),
      from: dayIn.optional(),
      to: dayIn.optional(),
      before: count.optional(),
    }),
    output: z.object({
      lines: z.array(
        z.object({
          entry: count,
          at: z.string(),
          deed: z.string(),
          what: z.object({ vi: z.string(), en: z.string() }),
          person: z.string().nullable(),
          name: z.string().nullable(),
          role: z.string().nullable(),
          unit: z.string().nullable(),
          about: z.string().nullable(),
          /** In the chain; null while it is not sealed. */
          position: count.nullable(),
          clockSaid: z.string().nullable(),
          wrote: z.array(z.object({ noun: z.string(), count })),
        }),
      ),
      unsealed: count,
      hasMore: z.boolean(),
    }),
  }),
  'ledger.deeds': route('ledger.deeds', {
    says: { vi: 'Các loại việc trong nhật ký', en: 'Kinds of deeds in the ledger' },
    right: 'read ledger',
    output: z.array(z.object({ deed: z.string(), what: z.object({ vi: z.string(), en: z.string() }) })),
  }),
  'audit.begin': route('audit.begin', {
    says: { vi: 'Kiểm tra chuỗi nhật ký, dữ liệu và tổng số', en: 'Audit the chain, the rows and the sums' },
    right: 'audit',
    output: audit,
  }),
  'audit.state': route('audit.state', {
    says: { vi: 'Kết quả lần kiểm tra gần nhất', en: 'How far the audit is, or what it found' },
    right: 'audit',
    output: audit,
  }),
  'backup.state': route('backup.state', {
    says: { vi: 'Các lần sao lưu', en: 'Backups that were made' },
    right: 'audit',
    output: z.array(z.object({ at: z.string(), program: z.string(), file: z.string(), rows: count, bytes: count })),
  }),
  'about.read': route('about.read', {
    says: { vi: 'Về phần mềm', en: 'About the program' },
    right: 'signed in',
    output: z.object({
      version: z.string(),
      mail: z.boolean(),
      secondFactorRequired: z.boolean(),
      licences: z.array(z.object({ name: z.string(), version: z.string(), licence: z.string() })),
    }),
  }),
};
