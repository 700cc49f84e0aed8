/**
 * Findings put on record by a review, what became of each (đã, đang, chưa khắc phục) as later reviews found it, and why a
 * shortcoming has no task.
 */
import { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { Finding, FindingState } from '#core/finding.ts';
import type { PeriodCode } from '#core/period.ts';
import { type Asking, dayIn, personOf } from '#store/access/acting.ts';
import { query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { reportPath } from '#store/figures/figures.ts';
import { inDeed } from '#store/ledger/deed.ts';
import type { StandingRecord } from '#store/record.ts';
import { insist } from '#store/refused.ts';
import { everyReview, refuseClosed } from '#store/reviews/keep-reviews.ts';
import { answers, dayColumn, periodColumn, type TableRows } from '#store/rows.ts';
import { nameOf } from '#store/who/people.ts';
import { findingRows, findingsOnRecord } from './findings.ts';

export type Found = { readonly review: PeriodCode; readonly findings: readonly Finding[] };

/** Puts findings of a review on record, or puts right what it said of them; refuses once the review is closed. */
export const recordFindings = (connection: Connection, who: Asking, { review, findings }: Found): Promise<void> => {
  const { authority } = who;
  const deed = { ...who, deed: 'hold reviews', about: review, holds: [everyReview] } as const;
  return inDeed(connection, deed, async ({ session, write, change, replace }) => {
    await refuseClosed(session, authority, review);
    const known = await findingsOnRecord(session, authority);
    const reviewOf = new Map(known.map((one) => [one.finding.id, one.review]));
    for (const { id } of findings) insist((reviewOf.get(id) ?? review) === review, id, 'finding-of-another');
    const fresh = findings.filter(({ id }) => !reviewOf.has(id));
    const rowsOf = (of: readonly Finding[]) =>
      findingRows(
        { authority: { code: authority }, pastFindings: of.map((finding) => ({ finding, review })) },
        known.length,
      );
    for (const rows of rowsOf(fresh)) await write(rows);
    for (const finding of findings) {
      const key = { authority, finding: finding.id };
      if (reviewOf.has(finding.id)) {
        const [own, units] = rowsOf([finding]);
        const { position: _, ...set } = own?.rows[0] ?? {};
        await change({ table: 'finding', key, set });
        await replace({ table: 'finding_unit', of: key, rows: units?.rows ?? [] });
      }
      await replace({ table: 'finding_evidence', of: key, rows: evidenceRows(key, finding) });
    }
  });
};

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
      from finding f where authority = ${authority} order by position, finding`,
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
