/**
 * People named and reached, given roles for a time, handed over from, erased; what names people alone stands here.
 */
import { z } from 'zod';
import { code, count, dayIn, dayOut, done, line } from './fields.ts';
import { route } from './route.ts';

const about = ({ person }: { readonly person: string }) => ({ person });
const reach = z.string().trim().min(3).max(200).nullable();

export const heldItem = z.object({
  kind: z.enum([
    'role',
    'signs',
    'vouches',
    'assigned',
    'asked',
    'drafts',
    'jobs',
    'unit-tasks',
    'unit-indicators',
    'unit-regimes',
  ]),
  what: z.object({ vi: z.string(), en: z.string() }),
  /** Where in the pages it is looked at. */
  to: z.string(),
  /** Goes with the role or the unit: whoever takes that over has it, and it keeps no account open. */
  follows: z.boolean(),
});

export const people = {
  'people.list': route('people.list', {
    says: { vi: 'Họ tên, liên hệ', en: 'People and how to reach them' },
    right: 'read contacts',
    output: z.array(
      z.object({ person: z.string(), name: z.string(), email: z.string().nullable(), phone: z.string().nullable() }),
    ),
  }),
  'people.roles': route('people.roles', {
    says: { vi: 'Vai trò đã giao, cả đã thôi', en: 'Every role that was given, ended ones too' },
    right: 'read people',
    output: z.array(
      z.object({
        person: z.string(),
        number: z.number(),
        role: z.enum(['reporter', 'office', 'approver', 'leader', 'administrator', 'auditor']),
        unit: z.string().nullable(),
        from: dayOut,
        to: dayOut.nullable(),
      }),
    ),
  }),
  'people.name': route('people.name', {
    says: { vi: 'Ghi một người và cách liên hệ', en: 'Name a person and how to reach them' },
    right: 'name people',
    input: z.object({
      /** Null for somebody new; with a code all of it is corrected. */
      person: code.nullable(),
      name: line,
      email: reach,
      phone: reach,
    }),
    output: z.object({ person: z.string() }),
  }),
  'people.erase': route('people.erase', {
    says: { vi: 'Xóa dữ liệu cá nhân của một người', en: 'Erase what is known of a person' },
    right: 'erase people',
    input: z.object({ person: code }),
    output: done,
  }),
  'people.grant': route('people.grant', {
    says: { vi: 'Giao vai trò', en: 'Give a role' },
    right: 'grant roles',
    about,
    input: z.object({
      person: code,
      role: z.enum(['reporter', 'office', 'approver', 'leader', 'administrator', 'auditor']),
      unit: code.nullable(),
      from: dayIn,
      to: dayIn.nullable(),
    }),
    output: z.object({ number: count }),
  }),
  'people.end-role': route('people.end-role', {
    says: { vi: 'Thôi vai trò sau một ngày', en: 'End a role after a day' },
    right: 'grant roles',
    about,
    input: z.object({ person: code, number: count, lastDay: dayIn }),
    output: done,
  }),
  'people.held': route('people.held', {
    says: { vi: 'Những gì một người đang giữ', en: 'What a person holds' },
    right: 'grant roles',
    about,
    input: z.object({ person: code }),
    output: z.array(heldItem),
  }),
  'people.hand-over': route('people.hand-over', {
    says: { vi: 'Bàn giao mọi vai trò cho người khác', en: 'Hand every role over to somebody else' },
    right: 'grant roles',
    about,
    input: z.object({ person: code, to: code, lastDay: dayIn }),
    output: z.object({ roles: count }),
  }),
};
