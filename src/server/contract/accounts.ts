/**
 * Accounts, kept by who may give roles: one for a person on record, made, reset and closed without e-mail. What a person
 * is called and which roles they hold stand in the authority's own tables, not here.
 */
import { z } from 'zod';
import { code, done } from './fields.ts';
import { heldItem } from './people.ts';
import { route } from './route.ts';
import { heldRole } from './session.ts';

const ofPerson = z.object({ person: code });
const about = ({ person }: { readonly person: string }) => ({ person });
const once = z.object({
  username: z.string(),
  /** Shown once; opens `/reset`. */
  code: z.string(),
  validUntil: z.string(),
});

export const accounts = {
  'accounts.list': route('accounts.list', {
    says: { vi: 'Tài khoản và vai trò', en: 'Accounts and roles' },
    right: 'read people',
    output: z.array(
      z.object({
        person: z.string(),
        name: z.string(),
        /** Null of somebody without an account. */
        username: z.string().nullable(),
        state: z.enum(['none', 'new', 'open', 'locked', 'closed']),
        secondFactor: z.boolean(),
        lastUsed: z.string().nullable(),
        roles: z.array(heldRole),
      }),
    ),
  }),
  'accounts.create': route('accounts.create', {
    says: { vi: 'Lập tài khoản cho một người', en: 'Make an account for a person' },
    right: 'grant roles',
    input: ofPerson.extend({
      username: z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, { message: 'username' }),
    }),
    about,
    output: once,
  }),
  'accounts.reset': route('accounts.reset', {
    says: {
      vi: 'Cấp mã đặt lại mật khẩu; mọi phiên kết thúc',
      en: 'Give a code to set the password anew; all sessions end',
    },
    right: 'grant roles',
    input: ofPerson.extend({
      /** The second factor goes too: whoever lost the telephone. */
      withSecondFactor: z.boolean(),
    }),
    about,
    output: once,
  }),
  'accounts.lock': route('accounts.lock', {
    says: { vi: 'Khóa tài khoản ngay, chưa bàn giao', en: 'Lock an account at once, before anything is handed over' },
    right: 'grant roles',
    input: ofPerson,
    about,
    output: done,
  }),
  'accounts.close': route('accounts.close', {
    says: { vi: 'Đóng tài khoản khi đã bàn giao', en: 'Close the account of who has handed over' },
    right: 'grant roles',
    input: ofPerson,
    about,
    output: done.or(
      /** Not closed: what they still hold, each with its address in the pages. */
      z.object({ done: z.literal(false), holds: z.array(heldItem) }),
    ),
  }),
};
