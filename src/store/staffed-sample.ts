/**
 * That small authority with somebody in every post, and reviews, findings and papers to go with it.
 */
import { day } from '#core/day.ts';
import type { Finding } from '#core/finding.ts';
import { period } from '#core/period.ts';
import type { Review } from '#core/review.ts';
import type { Asking } from './access/acting.ts';
import type { AuthorityRecord } from './record.ts';
import { emptyRecord } from './record-sample.ts';

const names = { office: 'Trần Thị Mai', leader: 'Lê Văn Nam', approver: 'Vũ Thị Thu', administrator: 'Đỗ Văn An' };
export type Post = keyof typeof names;

const always = { unit: null, from: day('2000-01-01'), to: null };

export const body = {
  code: 'quan-uy',
  name: 'Quận ủy',
  superior: null,
  side: 'party',
  symbol: 'QU',
  signing: { on: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: 'Nguyễn Văn Bình' },
  office: null,
} as const;

/** That small authority with somebody in every post; two reviews can be held in it. */
export const staffedRecord = (code: string): AuthorityRecord => ({
  ...emptyRecord(code),
  bodies: [body],
  roles: [
    ...Object.entries(names).map(([role, name]) => ({ name, role: role as Post, ...always })),
    { name: names.office, role: 'auditor', ...always },
    { name: names.office, role: 'leader', ...always },
    { name: 'Phạm Thị Hoa', role: 'reporter', ...always, unit: 'a' },
  ],
});

/** In the order of the roles given: their codes. */
const codes: Readonly<Record<Post | 'reporter', string>> = {
  office: 'p1',
  leader: 'p2',
  approver: 'p3',
  administrator: 'p4',
  reporter: 'p5',
};

export const firstHour = new Date('2019-10-01T01:00:00Z');
export const as = (authority: string, post: keyof typeof codes, hours = 0): Asking => ({
  authority,
  by: { of: authority, person: codes[post] },
  at: new Date(firstHour.getTime() + hours * 3_600_000),
});

export const reviewOf = (of: string, previous: string | null = null): Review => ({
  period: period(of),
  cutOff: 'calendar',
  host: body.code,
  issuer: null,
  ordinal: 1,
  term: '2015 - 2020',
  chair: { name: 'Trần Văn Khuê', post: 'Bí thư' },
  date: day(of === '2019-6M' ? '2019-07-09' : '2019-10-05'),
  session: 'morning',
  place: 'Hội trường',
  attendance: { called: 30, present: null, guests: ['Lãnh đạo UBMTTQ'] },
  owed: ['a', 'c'],
  reportsDue: day('2019-09-20'),
  previous: previous === null ? null : period(previous),
  notes: [],
});

export const findingOf = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  kind: 'shortcoming',
  field: 'budget',
  origin: 'read',
  indicator: 'thu',
  words: 'Thu còn chậm',
  units: ['a'],
  degree: null,
  cause: null,
  evidence: { keys: ['thu|a'], places: [] },
  state: null,
  confirmed: true,
  ...more,
});

export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
