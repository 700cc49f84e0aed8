/**
 * Findings put on record by a review, what became of each (đã, đang, chưa khắc phục) as later reviews found it, and why a
 * shortcoming has no task.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { Finding, FindingState } from '#core/finding.ts';
import type { PeriodCode } from '#core/period.ts';
import type { PastFinding } from '#core/settled.ts';
import { type ActingSession, type Asking, dayIn, personOf } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, type Session, sql } from '#store/engine/connection.ts';
import { reportPath } from '#store/figures/figures.ts';
import { inDeed } from '#store/ledger/deed.ts';
import type { Writing } from '#store/ledger/writing.ts';
import type { StandingRecord } from '#store/record.ts';
import { insist } from '#store/refused.ts';
import { everyReview, refuseClosed } from '#store/reviews/keep-reviews.ts';
import { answers, dayColumn, periodColumn, type TableRows } from '#store/rows.ts';
import { nameOf } from '#store/who/people.ts';
import { findingRows, findingsOnRecord } from './findings.ts';

/** As a person puts it on record; `seen` is the entry it was last left by when they read it, null where there was none. */
export type Recording = Finding & { readonly byFigures?: boolean; readonly seen?: number | null };

export type Found = { readonly review: PeriodCode; readonly findings: readonly Recording[] };

/**
 * Puts findings of a review on record in the name of whoever acts, or puts right what it said of them; one that was dropped
 * stands again. Refuses once the review is closed, and what somebody else saved since.
 */
export const recordFindings = (connection: Connection, who: Asking, found: Found): Promise<void> =>
  recording(connection, who, { ...found, reason: null });

/** Says that what was proposed or recorded is no finding, and why; refuses while a task answers it. */
export const dropFindings = (
  connection: Connection,
  who: Asking,
  found: Found & { readonly reason: string },
): Promise<void> => recording(connection, who, found);

const recording = (
  connection: Connection,
  who: Asking,
  { review, findings, reason }: Found & { readonly reason: string | null },
): Promise<void> => {
  const { authority, at } = who;
  const deed = { ...who, deed: 'hold reviews', about: review, holds: [everyReview] } as const;
  return inDeed(connection, deed, async (writing) => {
    const { session } = writing;
    await refuseClosed(session, authority, review);
    insist(reason === null || reason.trim() !== '', review, 'no-reason');
    const known = await rowsThere(session, authority);
    const reviewOf = new Map(known.map((one) => [one.finding, one.review]));
    for (const { id } of findings) insist((reviewOf.get(id) ?? review) === review, id, 'finding-of-another');
    if (reason !== null) await refuseAnswered(session, authority, findings.map(idOf));
    await refuseSavedSince(session, authority, findings);
    const by = personOf(who);
    const vouched = by === null ? {} : { recorded: { by, on: dayIn(at) } };
    const dropped = by === null || reason === null ? {} : { dropped: { by, on: dayIn(at), reason } };
    const past = findings.map(({ byFigures = false, ...finding }) => ({
      ...{ finding, review, byFigures, ...vouched, ...dropped },
    }));
    await writeFindings(writing, authority, { past, known });
  });
};

const idOf = ({ id }: { readonly id: string }): string => id;

/** Rows of new ones, changes of those that are there, and their lists. */
async function writeFindings(
  { write, change, replace }: Writing,
  authority: string,
  { past, known }: { readonly past: readonly PastFinding[]; readonly known: readonly Known[] },
): Promise<void> {
  const isThere = new Set(known.map(({ finding }) => finding));
  const last = 1 + Math.max(-1, ...known.map(({ position }) => position));
  const rowsOf = (of: readonly PastFinding[]) =>
    findingRows({ authority: { code: authority }, pastFindings: of }, byCode, last);
  for (const rows of rowsOf(past.filter(({ finding }) => !isThere.has(finding.id)))) await write(rows);
  for (const one of past) {
    const key = { authority, finding: one.finding.id };
    if (isThere.has(one.finding.id)) {
      const [own, ...lists] = rowsOf([one]);
      const { position: _, ...set } = own?.rows[0] ?? {};
      await change({ table: 'finding', key, set });
      for (const { table, rows } of lists) await replace({ table, of: key, rows });
    }
    await replace({ table: 'finding_evidence', of: key, rows: evidenceRows(key, one.finding) });
  }
}

/** Whoever acts is known by a code already. */
const byCode = { codeOf: (code: string) => code };

/**
 * Takes findings off the record, so that the proposals they stood for stand again; the ledger keeps what they said. Refuses
 * what a task was given for, also one that was withdrawn.
 */
export const releaseFindings = (
  connection: Connection,
  who: Asking,
  { review, findings }: { readonly review: PeriodCode; readonly findings: readonly Released[] },
): Promise<void> => {
  const { authority } = who;
  const deed = { ...who, deed: 'hold reviews', about: review, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, replace }) => {
    await refuseClosed(session, authority, review);
    const known = await rowsThere(session, authority);
    for (const { id } of findings) {
      const own = known.find(({ finding, review: of }) => finding === id && of === review);
      insist(own !== undefined, id, 'no-such-finding');
      insist(!own.answered, id, 'finding-answered');
    }
    await refuseSavedSince(session, authority, findings);
    for (const { id } of findings)
      for (const table of ['finding_evidence', 'finding_from', 'finding_unit', 'finding'])
        await replace({ table, of: { authority, finding: id }, rows: [] });
  });
};

export type Released = { readonly id: string; readonly seen?: number | null };

const knownRow = z.object({
  finding: z.string(),
  review: periodColumn,
  position: z.number(),
  /** By a task that was given, also one that was withdrawn. */
  answered: z.boolean(),
});

type Known = z.output<typeof knownRow>;

const rowsThere = (session: Session, authority: string): Promise<readonly Known[]> =>
  answers(
    session,
    knownRow,
    sql`select finding, review, position, exists (select from task k where k.authority = f.authority
          and (k.finding = f.finding or exists (select from task_answer a where a.authority = k.authority
            and a.task = k.task and a.finding = f.finding))) as answered
      from finding f where authority = ${authority}`,
  );

const entriesRow = z.object({ finding: z.string(), entry: z.number() });

/** By which entry of the ledger each was last left; of what is on record alone. The ledger is of today, also as of a position. */
const lastEntries = async (session: Session, authority: string, findings: readonly string[]) =>
  new Map(
    (
      await answers(
        session,
        entriesRow,
        sql`select finding, max(entry)::integer as entry
          from finding join bokhuyet.ledger_row r using (authority)
          where authority = ${authority} and finding = any(${findings}::text[]) and noun = 'finding'
            and r.written ->> 'finding' = finding group by finding`,
      )
    ).map(({ finding, entry }) => [finding, entry] as const),
  );

async function refuseSavedSince(session: Session, authority: string, findings: readonly Released[]): Promise<void> {
  const told = findings.filter(({ seen }) => seen !== undefined);
  const now = await lastEntries(session, authority, told.map(idOf));
  for (const { id, seen } of told) insist((now.get(id) ?? null) === seen, id, 'saved-since');
}

/** While a task that was not withdrawn answers it. */
async function refuseAnswered(session: ActingSession, authority: string, findings: readonly string[]): Promise<void> {
  const all = await findingsWithStates(session, authority);
  for (const id of findings)
    insist((all.find((one) => one.finding === id)?.remedies.length ?? 0) === 0, id, 'finding-answered');
}

/** A finding of a review as it stands on record, and by which entry it was last left. */
export type OfReview = PastFinding & { readonly entry: number | null };

/** What people put on record of a review, with evidence; those they dropped too. */
export const findingsOfReview = query(
  'read reviews',
  async (session, authority: string, review: PeriodCode): Promise<readonly OfReview[]> => {
    const own = (await findingsOnRecord(session, authority)).filter((one) => one.review === review);
    const entries = await lastEntries(
      session,
      authority,
      own.map(({ finding }) => finding.id),
    );
    const evidence = await answers(
      session,
      evidenceRow,
      sql`select e.finding, figure_key as key, e.review, file_name as file, start_at as start, end_at as end, quote
        from finding_evidence e join finding f using (authority, finding)
        where authority = ${authority} and f.review = ${review} order by e.finding, e.position`,
    );
    return own.map((one) => {
      const mine = evidence.filter(({ finding }) => finding === one.finding.id);
      const keys = mine.flatMap(({ key }) => key ?? []);
      const places = mine.flatMap(({ key, review: of, file, start, end, quote }) =>
        key === null
          ? [
              {
                file: `reviews/${of}/reports/${file}`,
                start: start ?? 0,
                end: end ?? 0,
                quote: quote ?? '',
                place: null,
              },
            ]
          : [],
      );
      return {
        ...one,
        finding: { ...one.finding, evidence: { keys, places } },
        entry: entries.get(one.finding.id) ?? null,
      };
    });
  },
);

const evidenceRow = z.object({
  finding: z.string(),
  key: z.string().nullable(),
  review: z.string().nullable(),
  file: z.string().nullable(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  quote: z.string().nullable(),
});

function evidenceRows(key: { authority: string; finding: string }, { evidence }: Finding): TableRows['rows'] {
  const keys = evidence.keys.map((figure_key) => ({ figure_key, review: null, file_name: null, ...nowhere }));
  const places = evidence.places.map(({ file, start, end, quote }) => {
    const [, review = null, file_name = null] = reportPath.exec(file) ?? [];
    return { figure_key: null, review, file_name, start_at: start, end_at: end, quote };
  });
  return [...keys, ...places].map((row, position) => ({ ...key, position, ...row }));
}

const nowhere = { start_at: null, end_at: null, quote: null };

export type Stated = { readonly finding: string; readonly review: PeriodCode; readonly state: FindingState };

/** States what a review found a finding to be by now; what was stated before stays beside it. */
export const stateFinding = (connection: Connection, who: Asking, stated: Stated): Promise<void> => {
  const { authority, at } = who;
  const { finding, review, state } = stated;
  const deed = { ...who, deed: 'hold reviews', about: finding, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write }) => {
    await refuseClosed(session, authority, review);
    const known = (await findingsWithStates(session, authority)).find((one) => one.finding === finding);
    insist(known !== undefined, finding, 'no-such-finding');
    const number = known.states.length + 1;
    const row = { authority, finding, number, review, state, person: personOf(who), on_day: dayIn(at) };
    await write({ table: 'finding_state', rows: [row] });
  });
};

export type Waived = { readonly review: PeriodCode; readonly finding: string; readonly reason: string };

/** Says why a shortcoming, or an open task of the last review, gets no task, in the name of whoever acts. */
export const waive = (connection: Connection, who: Asking, { review, finding, reason }: Waived): Promise<void> => {
  const { authority, at } = who;
  const deed = { ...who, deed: 'waive findings', about: review, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write }) => {
    insist(reason.trim() !== '', finding, 'no-reason');
    await refuseClosed(session, authority, review);
    const [last] = await answers(
      session,
      z.object({ next: z.number() }),
      sql`select coalesce(max(position) + 1, 0) as next from waiver where authority = ${authority} and review = ${review}`,
    );
    const key = { authority, review, position: last?.next ?? 0 };
    await write({ table: 'waiver', rows: [{ ...key, finding, reason, person: personOf(who), on_day: dayIn(at) }] });
  });
};

export type FindingOnRecord = {
  readonly finding: string;
  readonly review: PeriodCode;
  readonly kind: Finding['kind'];
  readonly said: string;
  readonly cause: string | null;
  readonly evidence: readonly {
    readonly key: string | null;
    readonly quote: string | null;
    readonly file: string | null;
  }[];
  /** In the order they were stated. */
  readonly states: readonly {
    readonly review: PeriodCode;
    readonly state: FindingState;
    readonly on: Day;
    readonly by: string;
  }[];
  /** Tasks that answer it and were not withdrawn. */
  readonly remedies: readonly string[];
  readonly waivers: readonly string[];
};

const states = z.enum(['remedied', 'being-remedied', 'not-remedied']);

const findingRow = z
  .object({
    finding: z.string(),
    review: periodColumn,
    kind: z.enum(['achievement', 'shortcoming']),
    said: z.string(),
    cause: z.string().nullable(),
    evidence: z.array(
      z.object({ key: z.string().nullable(), quote: z.string().nullable(), file: z.string().nullable() }),
    ),
    states: z.array(z.object({ review: periodColumn, state: states, on: dayColumn, by: z.string() })),
    remedies: z.array(z.string()),
    waivers: z.array(z.string()),
  })
  .transform((finding): FindingOnRecord => finding);

/** Every finding with its evidence, what became of it, and what answers it: the table of shortcomings remedied. */
export const findingsWithStates = query(
  'read reviews',
  (session, authority: string): Promise<readonly FindingOnRecord[]> =>
    answers(
      session,
      findingRow,
      sql`select finding, review, kind, said, cause,
        coalesce((select json_agg(json_build_object('key', figure_key, 'quote', quote, 'file', file_name) order by position)
          from finding_evidence e where e.authority = f.authority and e.finding = f.finding), '[]') as evidence,
        coalesce((select json_agg(json_build_object('review', t.review, 'state', t.state, 'on', t.on_day,
            'by', ${nameOf('person')}) order by t.number)
          from finding_state t where t.authority = f.authority and t.finding = f.finding), '[]') as states,
        array(select k.task from task k where k.authority = f.authority and k.withdrawn_on is null
          and (k.finding = f.finding or exists (select from task_answer a where a.authority = k.authority
            and a.task = k.task and a.finding = f.finding)) order by k.task) as remedies,
        array(select w.reason::text from waiver w where w.authority = f.authority and w.finding = f.finding
          order by w.review, w.position) as waivers
      from finding f where authority = ${authority} and dropped_on is null order by position, finding`,
    ),
);

/** The state that was stated last; null where none was. */
export const lastState = ({ states }: Pick<FindingOnRecord, 'states'>): FindingState | null =>
  states.at(-1)?.state ?? null;

type OnRecord = StandingRecord['pastFindings'][number];

/** A finding as the core has it, in its last state. */
export const inState = ({ finding }: OnRecord, all: readonly FindingOnRecord[]): Finding => {
  const found = all.find((one) => one.finding === finding.id);
  return found === undefined ? finding : { ...finding, state: lastState(found) };
};
