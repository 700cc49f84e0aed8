/**
 * The authority itself, its days off, who keeps its register, and the bodies that issue its papers.
 */

import { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { Vouched } from '#core/kept.ts';
import type { Authority, Body } from '#core/review.ts';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import type { StandingRecord } from '#store/record.ts';
import { answers, dayColumn, type TableRows } from '#store/rows.ts';
import { nameOf, nameOnPaper, type People } from './people.ts';

export const authorityRows = ({ authority: { code, ...rest } }: Pick<StandingRecord, 'authority'>): TableRows => ({
  table: 'authority',
  rows: [{ authority: code, ...rest }],
});

export function standingRows({ authority, holidays, keeper, bodies }: StandingRecord, people: People): TableRows[] {
  const own = { authority: authority.code };
  return [
    { table: 'holiday', rows: holidays.map((on_day, position) => ({ ...own, on_day, position })) },
    {
      table: 'register_keeper',
      rows: keeper === null ? [] : [{ ...own, person: people.codeOf(keeper.by), since: keeper.on }],
    },
    {
      table: 'body',
      rows: bodies.map((body, position) => ({ ...own, body: body.code, position, ...bodyRow(body, people) })),
    },
  ];
}

/** A body's row but for its key. */
export const bodyRow = ({ code: _, signing, ...body }: Body, people: People) => ({
  ...body,
  signs_on_behalf: signing.on,
  signing_post: signing.post,
  signer: signing.name === null ? null : people.codeOf(signing.name),
});

const authorityRow = z
  .object({
    authority: z.string(),
    name: z.string(),
    level: z.string(),
    place: z.string(),
    illustrative: z.string().nullable(),
  })
  .transform(({ authority, ...rest }): Authority => ({ code: authority, ...rest }));

/** The authority on record under a code; null where there is none. */
export const authorityOnRecord = query('read lists', async (session, code: string): Promise<Authority | null> => {
  const found = await answers(
    session,
    authorityRow,
    sql`select authority, name, level, place, illustrative from authority where authority = ${code}`,
  );
  return found[0] ?? null;
});

export const holidaysOf = query('read lists', async (session, authority: string): Promise<readonly Day[]> => {
  const found = await answers(
    session,
    z.object({ on_day: dayColumn }),
    sql`select on_day from holiday where authority = ${authority} order by position`,
  );
  return found.map(({ on_day }) => on_day);
});

export const registerKeeper = query('read people', async (session, authority: string): Promise<Vouched | null> => {
  const found = await answers(
    session,
    z.object({ by: z.string(), on: dayColumn }),
    sql`select ${nameOf('person')} as by, since as on from register_keeper t where authority = ${authority}`,
  );
  return found[0] ?? null;
});

const bodyOnRecord = z
  .object({
    code: z.string(),
    name: z.string(),
    superior: z.string().nullable(),
    side: z.enum(['party', 'state', 'front']),
    symbol: z.string(),
    on: z.string(),
    post: z.string(),
    signer: z.string().nullable(),
    office: z.string().nullable(),
  })
  .transform(
    ({ on, post, signer, office, ...body }): Body => ({ ...body, signing: { on, post, name: signer }, office }),
  );

/** Who issues papers, in the office's order. */
export const bodiesOf = query(
  'read lists',
  (session, authority: string): Promise<readonly Body[]> =>
    answers(
      session,
      bodyOnRecord,
      sql`select body as code, name, superior, side, symbol, signs_on_behalf as on, signing_post as post,
        ${nameOnPaper('signer')} as signer, office
      from body t where authority = ${authority} order by position`,
    ),
);
