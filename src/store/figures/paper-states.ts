/**
 * What becomes of a paper: sent as a soft copy or signed, sent back with a reason, accepted; what was read in it, and by
 * which reader. Who owes a paper and has sent none is told with the rest.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { PaperState } from '#core/kept.ts';
import type { PeriodCode } from '#core/period.ts';
import type { UnitCode } from '#core/unit.ts';
import { type Asking, dayIn, personOf } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { inDeed } from '#store/ledger/deed.ts';
import { insist } from '#store/refused.ts';
import { refuseClosed } from '#store/reviews/keep-reviews.ts';
import { answers, dayColumn, hexOf } from '#store/rows.ts';
import { nameOf } from '#store/who/people.ts';
import { fileStatements, hashOf } from './papers.ts';

export type PaperJudged = {
  readonly review: PeriodCode;
  readonly file: string;
  readonly state: PaperState;
  /** Needed where it is sent back. */
  readonly reason: string | null;
};

/** Puts a paper's next state on record; refuses to send one back without a reason. */
export const judgePaper = (connection: Connection, who: Asking, judged: PaperJudged): Promise<void> => {
  const { authority, at } = who;
  const { review, file, state, reason } = judged;
  const why = reason?.trim() || null;
  const holds = [{ table: 'submission', column: 'review', among: [review] }];
  return inDeed(connection, { ...who, deed: 'receive papers', about: review, holds }, async ({ session, write }) => {
    insist(state !== 'sent-back' || why !== null, file, 'no-reason');
    const number = await nextOf(session, 'submission_state', { authority, review, file });
    const key = { authority, review, file_name: file, number };
    const row = { ...key, state, person: personOf(who), on_day: dayIn(at), reason: why };
    await write({ table: 'submission_state', rows: [row] });
  });
};

export type PaperSent = {
  readonly review: PeriodCode;
  readonly file: string;
  readonly unit: UnitCode;
  /** bản mềm, bản ký. */
  readonly as: 'soft-copy' | 'signed';
};

/** A unit, or the office for it, says that its paper is what it sends; refuses another unit's, and a closed review. */
export const sendPaper = (
  connection: Connection,
  who: Asking,
  { review, file, unit, as }: PaperSent,
): Promise<void> => {
  const { authority, at } = who;
  const holds = [{ table: 'submission', column: 'review', among: [review] }];
  const deed = { ...who, deed: 'send papers', concerns: { units: [unit] }, about: review, holds } as const;
  return inDeed(connection, deed, async ({ session, write }) => {
    await refuseClosed(session, authority, review);
    const number = await nextOf(session, 'submission_state', { authority, review, file });
    const [own] = await answers(
      session,
      z.object({ unit: z.string().nullable() }),
      sql`select unit from submission where authority = ${authority} and review = ${review} and file_name = ${file}`,
    );
    insist(own?.unit === unit, file, 'no-such-paper');
    const key = { authority, review, file_name: file, number };
    const row = { ...key, state: as, person: personOf(who), on_day: dayIn(at), reason: null };
    await write({ table: 'submission_state', rows: [row] });
  });
};

export type PaperRead = {
  readonly review: PeriodCode;
  readonly file: string;
  /** The reader with its version. */
  readonly reader: string;
  /** What it read, as it wrote it. */
  readonly facts: Uint8Array;
};

/** Keeps what was read in a paper, beside what earlier readers read. */
export const keepReading = (connection: Connection, who: Asking, read: PaperRead): Promise<void> => {
  const { authority } = who;
  const { review, file, reader, facts } = read;
  const holds = [{ table: 'submission', column: 'review', among: [review] }];
  return inDeed(connection, { ...who, deed: 'receive papers', about: review, holds }, async ({ session, write }) => {
    const number = await nextOf(session, 'submission_reading', { authority, review, file });
    for (const one of fileStatements(authority, [{ bytes: facts }])) await session.query(one);
    const row = { authority, review, file_name: file, number, reader, facts: hexOf(hashOf(facts)) };
    await write({ table: 'submission_reading', rows: [row] });
  });
};

type PaperKey = { readonly authority: string; readonly review: PeriodCode; readonly file: string };

const numbered = z.object({ last: z.number() });

/** The next number of a paper's rows; refuses a paper that is not there. */
async function nextOf(session: Session, table: 'submission_state' | 'submission_reading', key: PaperKey) {
  const { authority, review, file } = key;
  const last =
    table === 'submission_state'
      ? sql`(select max(number) from submission_state n where n.authority = s.authority and n.review = s.review
          and n.file_name = s.file_name)`
      : sql`(select max(number) from submission_reading n where n.authority = s.authority and n.review = s.review
          and n.file_name = s.file_name)`;
  const [found] = await answers(
    session,
    numbered,
    sql`select coalesce(${last}, 0) as last from submission s
      where authority = ${authority} and review = ${review} and file_name = ${file}`,
  );
  insist(found !== undefined, file, 'no-such-paper');
  return found.last + 1;
}

/** One paper, or a unit that owes one and sent none (chưa gửi). */
export type Sending = {
  readonly unit: UnitCode | null;
  readonly file: string | null;
  readonly received: Day | null;
  readonly version: number | null;
  readonly state: PaperState | 'not-sent';
  readonly since: Day | null;
  readonly by: string | null;
  readonly reason: string | null;
  /** Sent after the day reports were due. */
  readonly late: boolean;
};

export type SendingsAsked = {
  readonly review: PeriodCode;
  /** By default every unit's, and papers of nobody yet. */
  readonly units?: readonly UnitCode[];
};

const sendingRow = z
  .object({
    unit: z.string().nullable(),
    file: z.string().nullable(),
    received: dayColumn.nullable(),
    version: z.number().nullable(),
    state: z.enum(['soft-copy', 'signed', 'sent-back', 'accepted', 'not-sent']),
    since: dayColumn.nullable(),
    by: z.string().nullable(),
    reason: z.string().nullable(),
    late: z.boolean(),
  })
  .transform((sending): Sending => sending);

/** Who sent what for a review and how it stands, and who owes a paper still; by unit and file. */
export const sendingsFor = query(
  { action: 'read papers', units: ({ units }: SendingsAsked) => units },
  (session, authority: string, asked: SendingsAsked): Promise<readonly Sending[]> => {
    const { review, units = null } = asked;
    return answers(
      session,
      sendingRow,
      sql`select s.unit, s.file_name as file, s.received_on as received, s.version, coalesce(t.state, s.state) as state,
          coalesce(t.on_day, s.received_on) as since, ${nameOf('person')} as by, t.reason,
          coalesce(s.received_on > r.reports_due, false) as late
        from submission s join review r using (authority, review)
        left join lateral (select * from submission_state n where n.authority = s.authority and n.review = s.review
          and n.file_name = s.file_name order by number desc limit 1) t on true
        where s.authority = ${authority} and s.review = ${review}
          and (${units}::text[] is null or s.unit = any(${units}::text[]))
      union all
      select o.unit, null, null, null, 'not-sent', null, null, null, false from review_owed o
        where o.authority = ${authority} and o.review = ${review}
          and (${units}::text[] is null or o.unit = any(${units}::text[]))
          and not exists (select from submission s where s.authority = o.authority and s.review = o.review
            and s.unit = o.unit)
      order by 1 nulls last, 2`,
    );
  },
);

const stateRow = z
  .object({
    file: z.string(),
    state: z.enum(['soft-copy', 'signed', 'sent-back', 'accepted']),
    by: z.string(),
    on: dayColumn,
    reason: z.string().nullable(),
  })
  .transform((state) => state);

/** Every state that papers were put in, in order; of some units, or of all. */
export const statesOfPapers = query(
  { action: 'read papers', units: ({ units }: SendingsAsked) => units },
  (session, authority: string, asked: SendingsAsked) => {
    const { review, units = null } = asked;
    return answers(
      session,
      stateRow,
      sql`select file_name as file, t.state, ${nameOf('person')} as by, on_day as on, reason
        from submission_state t join submission s using (authority, review, file_name)
        where authority = ${authority} and review = ${review}
          and (${units}::text[] is null or s.unit = any(${units}::text[])) order by file_name, number`,
    );
  },
);

const bytesRow = z.object({ bytes: z.instanceof(Uint8Array) });

/** A paper as it was sent; null where these units sent none of that name. */
export const bytesOfPaper = query(
  { action: 'read papers', units: ({ units }: SendingsAsked & { readonly file: string }) => units },
  async (session, authority: string, asked: SendingsAsked & { readonly file: string }) => {
    const { review, file, units = null } = asked;
    const [found] = await answers(
      session,
      bytesRow,
      sql`select bytes from submission s join file f on f.authority = s.authority and f.sha256 = s.sha256
        where s.authority = ${authority} and review = ${review} and file_name = ${file}
          and (${units}::text[] is null or unit = any(${units}::text[]))`,
    );
    return found === undefined ? null : new Uint8Array(found.bytes);
  },
);

const readingRow = z.object({ reader: z.string(), facts: z.instanceof(Uint8Array) });

/** What the last reader read in a paper; null where nobody kept it. */
export const readingOf = query(
  'read papers',
  async (session, authority: string, { review, file }: Omit<PaperKey, 'authority'>) => {
    const [found] = await answers(
      session,
      readingRow,
      sql`select reader, bytes as facts from submission_reading r
        join file f on f.authority = r.authority and f.sha256 = r.facts
        where r.authority = ${authority} and review = ${review} and file_name = ${file} order by number desc limit 1`,
    );
    return found === undefined ? null : { reader: found.reader, facts: new Uint8Array(found.facts) };
  },
);
