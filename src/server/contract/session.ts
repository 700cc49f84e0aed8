/**
 * Sign-in, whoever is signed in, and their own account. A session is a cookie that scripts cannot read.
 */
import { z } from 'zod';
import { both, count, done } from './fields.ts';
import { route } from './route.ts';

const roles = z.enum(['reporter', 'office', 'approver', 'leader', 'administrator', 'auditor']);
const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, { message: 'username' });
const password = z.string().min(1).max(200);
/** Told apart from `password`: one to be set. */
const newPassword = z.string().min(10, { message: 'short-password' }).max(200);
const digits = z
  .string()
  .trim()
  .regex(/^\d{6}$/, { message: 'digits' });
/** Six digits of the second factor, or a recovery code. */
const secondCode = z.string().trim().min(6).max(40);
const onceCode = z.string().trim().min(10).max(200);

const opened = z.object({
  /** `second`: the password was right and the second factor is asked for next. */
  next: z.enum(['in', 'second']),
});

export const heldRole = z.object({
  role: roles,
  unit: z.string().nullable(),
  unitName: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
});

const me = z.object({
  person: z.string(),
  name: z.string(),
  username: z.string(),
  language: z.enum(['vi', 'en']),
  authority: z.object({ code: z.string(), name: z.string(), level: z.string(), illustrative: z.string().nullable() }),
  /** Held today. */
  roles: z.array(heldRole),
  /** What they may in the whole authority: names of actions, as docs/access.md lists them. */
  may: z.array(z.string()),
  /** What they may for their own units; and those units, with all under them. */
  mayForUnits: z.array(z.string()),
  units: z.array(z.string()),
  secondFactor: z.boolean(),
  /** The password was given by somebody else, or the second factor is required and not set: nothing else answers before. */
  must: z.enum(['change-password', 'set-second-factor']).nullable(),
  endsAt: z.string(),
});

export const session = {
  'session.beginning': route('session.beginning', {
    says: {
      vi: 'Trạng thái của ứng dụng trước khi đăng nhập',
      en: 'How far the application is, before anybody signs in',
    },
    right: 'anybody',
    output: z.object({
      state: z.enum(['loading', 'ready', 'failed', 'no-administrator']),
      progress: z.object({ words: both, done: z.number(), total: z.number().nullable() }).nullable(),
      why: both.nullable(),
      /** Of a demonstration alone: everybody there is, and the one password of all. */
      demo: z
        .object({
          password: z.string(),
          accounts: z.array(z.object({ username: z.string(), name: z.string(), does: both })),
        })
        .nullable(),
      version: z.string(),
    }),
  }),
  'session.me': route('session.me', {
    says: { vi: 'Người đang đăng nhập', en: 'Who is signed in' },
    right: 'signed in',
    output: me,
  }),
  'session.open': route('session.open', {
    says: { vi: 'Đăng nhập', en: 'Sign in' },
    right: 'anybody',
    input: z.object({ username, password }),
    output: opened,
    body: 4_096,
  }),
  'session.second': route('session.second', {
    says: { vi: 'Nhập mã xác thực thứ hai', en: 'Give the second factor' },
    right: 'anybody',
    input: z.object({ code: secondCode }),
    output: opened,
    body: 4_096,
  }),
  'session.close': route('session.close', {
    says: { vi: 'Đăng xuất', en: 'Sign out' },
    right: 'anybody',
    output: done,
    body: 4_096,
  }),
  'session.first': route('session.first', {
    says: {
      vi: 'Lập quản trị viên đầu tiên bằng liên kết dùng một lần',
      en: 'Make the first administrator by the link that serves once',
    },
    right: 'anybody',
    input: z.object({
      code: onceCode,
      name: z.string().trim().min(2).max(120),
      username,
      password: newPassword,
      /** The authority to be made where none is on record; one on record is taken when there is just one. */
      authority: z
        .object({
          code: z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/, { message: 'code' }),
          name: z.string().trim().min(2).max(200),
          /** `phường`, `xã`, `đặc khu`, `thành phố`. */
          level: z.string().trim().min(1).max(40),
          place: z.string().trim().min(1).max(200),
        })
        .nullable(),
    }),
    output: opened,
    body: 8_192,
  }),
  'session.reset': route('session.reset', {
    says: { vi: 'Đặt mật khẩu bằng mã dùng một lần', en: 'Set a password by a code that serves once' },
    right: 'anybody',
    input: z.object({ username, code: onceCode, password: newPassword }),
    output: opened,
    body: 4_096,
  }),
};

export const account = {
  'account.language': route('account.language', {
    says: { vi: 'Chọn ngôn ngữ', en: 'Choose the language' },
    right: 'signed in',
    input: z.object({ language: z.enum(['vi', 'en']) }),
    output: done,
  }),
  'account.password': route('account.password', {
    says: { vi: 'Đổi mật khẩu; các phiên khác kết thúc', en: 'Change the password; other sessions end' },
    right: 'signed in',
    input: z.object({ password, newPassword }),
    output: done,
    body: 4_096,
  }),
  'account.begin-second': route('account.begin-second', {
    says: { vi: 'Bắt đầu cài mã xác thực thứ hai', en: 'Begin to set the second factor' },
    right: 'signed in',
    input: z.object({ password }),
    /** `uri` for a QR code, the same secret as letters to type; recovery codes are shown once. */
    output: z.object({ uri: z.string(), secret: z.string(), recoveryCodes: z.array(z.string()) }),
    body: 4_096,
  }),
  'account.confirm-second': route('account.confirm-second', {
    says: { vi: 'Xác nhận mã xác thực thứ hai', en: 'Confirm the second factor' },
    right: 'signed in',
    input: z.object({ code: digits }),
    output: done,
    body: 4_096,
  }),
  'account.end-second': route('account.end-second', {
    says: { vi: 'Bỏ mã xác thực thứ hai', en: 'Do without the second factor' },
    right: 'signed in',
    input: z.object({ password }),
    output: done,
    body: 4_096,
  }),
  'account.recovery-codes': route('account.recovery-codes', {
    says: { vi: 'Lập lại mã khôi phục', en: 'Make new recovery codes' },
    right: 'signed in',
    input: z.object({ password }),
    output: z.object({ recoveryCodes: z.array(z.string()) }),
    body: 4_096,
  }),
  'account.sessions': route('account.sessions', {
    says: { vi: 'Các phiên đang mở của tôi', en: 'My open sessions' },
    right: 'signed in',
    output: z.array(z.object({ begun: z.string(), lastUsed: z.string(), endsAt: z.string(), isThis: z.boolean() })),
  }),
  'account.end-sessions': route('account.end-sessions', {
    says: { vi: 'Kết thúc các phiên khác của tôi', en: 'End my other sessions' },
    right: 'signed in',
    output: z.object({ ended: count }),
  }),
};
