/**
 * Reviews: who met, when, under whose chair, who owed a report.
 */

import { z } from 'zod';
import type { Review } from '#core/review.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { answers, dayColumn, periodColumn, type TableRows } from '#store/rows.ts';
import { nameOnPaper, type People } from '#store/who/people.ts';

export function reviewRows(authority: string, review: Review, people: People): TableRows[] {
  const own = { authority, review: review.period };
  return [
    {
      table: 'review',
      rows: [
        {
          ...own,
          cut_off: review.cutOff,
          host: review.host,
          issuer: review.issuer ?? null,
          ordinal: review.ordinal,
          term: review.term,
          chair: people.codeOf(review.chair.name),
          chair_post: review.chair.post,
          held_on: review.date,
          session: review.session,
          place: review.place,
          ...review.attendance,
          reports_due: review.reportsDue,
          previous: review.previous,
        },
      ],
    },
    { table: 'review_owed', rows: review.owed.map((unit, position) => ({ ...own, unit, position })) },
    {
      table: 'review_note',
      rows: review.notes.map(({ field, words, source }, position) => ({
        ...own,
        position,
        field,
        note: words,
        source,
      })),
    },
  ];
}

const reviewRow = z
  .object({
    period: periodColumn,
    cutOff: z.enum(['calendar', 'decree-09-2019']),
    host: z.string(),
    issuer: z.string().nullable(),
    ordinal: z.number(),
    term: z.string(),
    chair: z.object({ name: z.string(), post: z.string() }),
    date: dayColumn,
    session: z.enum(['morning', 'afternoon', 'day']),
    place: z.string(),
    attendance: z.object({
      called: z.number().nullable(),
      present: z.number().nullable(),
      guests: z.array(z.string()),
    }),
    owed: z.array(z.string()),
    reportsDue: dayColumn,
    previous: periodColumn.nullable(),
    notes: z.array(z.object({ field: z.string(), words: z.string(), source: z.string() })),
  })
  .transform((review): Review => review);

/** Every review on record, by the day it was held. */
export const reviewsOf = query(
  'read reviews',
  (session, authority: string): Promise<readonly Review[]> =>
    answers(
      session,
      reviewRow,
      sql`select review as period, cut_off as "cutOff", host, issuer, ordinal, term,
        json_build_object('name', ${nameOnPaper('chair')}, 'post', chair_post) as chair, held_on as date, session, place,
        json_build_object('called', called, 'present', present, 'guests', guests) as attendance,
        reports_due as "reportsDue", previous,
        array(select o.unit from review_owed o where o.authority = t.authority and o.review = t.review
          order by o.position) as owed,
        coalesce((select json_agg(json_build_object('field', n.field, 'words', n.note, 'source', n.source)
          order by n.position) from review_note n where n.authority = t.authority and n.review = t.review), '[]') as notes
      from review t where authority = ${authority} order by held_on, review`,
    ),
);
