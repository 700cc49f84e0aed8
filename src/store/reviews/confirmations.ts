/**
 * What named persons confirmed for a review, what they said words of its papers mean, and why a shortcoming has no task.
 */

import { z } from 'zod';
import type { Waiver } from '#core/finding.ts';
import type { AnswerKept } from '#core/kept.ts';
import type { PeriodCode } from '#core/period.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import type { Confirmations, ReviewRecord } from '#store/record.ts';
import { answers, dayColumn, type TableRows } from '#store/rows.ts';
import { nameOf, type People } from '#store/who/people.ts';

export function confirmationRows(authority: string, record: ReviewRecord, people: People): TableRows[] {
  const { review, confirmations, waivers, kept } = record;
  const vouched = (position: number, { by, on }: { readonly by: string; readonly on: string }) => ({
    authority,
    review: review.period,
    position,
    person: people.codeOf(by),
    on_day: on,
  });
  return [
    {
      table: 'file_confirmed',
      rows: confirmations.files.map((one, position) => ({
        ...vouched(position, one),
        file_name: one.file,
        but_for: one.except,
      })),
    },
    {
      table: 'value_confirmed',
      rows: confirmations.figures.map(({ indicator, unit, value, line, ...one }, position) => ({
        ...vouched(position, one),
        indicator,
        unit,
        value,
        line,
      })),
    },
    {
      table: 'remedy_confirmed',
      rows: confirmations.remedies.map((one, position) => ({ ...vouched(position, one), remedy: one.id })),
    },
    {
      table: 'name_answered',
      rows: (kept?.answers ?? []).map(({ words, indicator, unit, ...one }, position) => ({
        ...vouched(position, one),
        said: words,
        indicator,
        unit,
      })),
    },
    {
      table: 'waiver',
      rows: waivers.map((one, position) => ({
        ...vouched(position, one),
        finding: one.finding,
        reason: one.reason,
      })),
    },
  ];
}

const vouched = { by: z.string(), on: dayColumn };
const fileRow = z.object({ file: z.string(), ...vouched, except: z.array(z.string()) });
const valueRow = z.object({
  indicator: z.string(),
  unit: z.string(),
  value: z.string().nullable(),
  ...vouched,
  line: z.number(),
});
const remedyRow = z.object({ id: z.string(), ...vouched });
const waiverRow = z.object({ finding: z.string(), reason: z.string(), by: z.string(), on: z.string() });

/** What people confirmed for a review, in the order they did. */
export const confirmationsFor = query(
  'read reviews',
  async (session, authority: string, review: PeriodCode): Promise<Confirmations> => {
    const mine = sql`where t.authority = ${authority} and t.review = ${review} order by t.position`;
    return {
      files: await answers(
        session,
        fileRow,
        sql`select file_name as file, ${nameOf('person')} as by, on_day as on, but_for as except from file_confirmed t ${mine}`,
      ),
      figures: await answers(
        session,
        valueRow,
        sql`select indicator, unit, value, ${nameOf('person')} as by, on_day as on, line from value_confirmed t ${mine}`,
      ),
      remedies: await answers(
        session,
        remedyRow,
        sql`select remedy as id, ${nameOf('person')} as by, on_day as on from remedy_confirmed t ${mine}`,
      ),
    };
  },
);

/** Why shortcomings of a review have no task. */
export const waiversFor = query(
  'read reviews',
  (session, authority: string, review: PeriodCode): Promise<readonly Waiver[]> =>
    answers(
      session,
      waiverRow,
      sql`select finding, reason, ${nameOf('person')} as by, on_day as on from waiver t
      where t.authority = ${authority} and t.review = ${review} order by position`,
    ),
);

const answerRow = z.object({
  words: z.string(),
  indicator: z.string().nullable(),
  unit: z.string().nullable(),
  ...vouched,
});

/** What people said that words of the papers mean, in the order they did. */
export const namesAnswered = query(
  'read reviews',
  (session, authority: string, review: PeriodCode): Promise<readonly AnswerKept[]> =>
    answers(
      session,
      answerRow,
      sql`select said as words, indicator, unit, ${nameOf('person')} as by, on_day as on from name_answered t
      where t.authority = ${authority} and t.review = ${review} order by position`,
    ),
);
