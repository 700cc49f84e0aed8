/**
 * The papers units sent: bytes once by what they hold, and for each sending whose it is and when it came.
 */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PeriodCode } from '#core/period.ts';
import { query } from '#store/access/query.ts';
import { type Statement, sql } from '#store/engine/connection.ts';
import type { SentPaper } from '#store/record.ts';
import { answers, dayColumn, hexOf, type TableRows } from '#store/rows.ts';

/** What a paper is known by. */
export const hashOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());

/** One statement a file: its bytes travel as they are, and what is there already is not written again. */
export const fileStatements = (authority: string, papers: readonly Pick<SentPaper, 'bytes'>[]): readonly Statement[] =>
  papers.map(
    ({ bytes }) => sql`insert into file (authority, sha256, bytes) 
      values (${authority}, ${hashOf(bytes)}::bytea, ${bytes}::bytea)
      on conflict (authority, sha256) do nothing`,
  );

export const submissionRows = (authority: string, review: PeriodCode, papers: readonly SentPaper[]): TableRows => ({
  table: 'submission',
  rows: papers.map((paper) => ({
    authority,
    review,
    file_name: paper.file,
    sha256: hexOf(hashOf(paper.bytes)),
    unit: paper.unit,
    received_on: paper.received,
    version: paper.version,
    state: 'soft-copy',
  })),
});

const paperRow = z
  .object({
    file: z.string(),
    bytes: z.instanceof(Uint8Array),
    unit: z.string().nullable(),
    received: dayColumn.nullable(),
    version: z.number().nullable(),
  })
  .transform(({ file, bytes, ...paper }): SentPaper => ({ file, bytes: new Uint8Array(bytes), ...paper }));

/** What was sent for a review, with the bytes, by name. */
export const papersSent = query(
  'read papers',
  async (session, authority: string, review: PeriodCode): Promise<readonly SentPaper[]> => {
    const papers = await answers(
      session,
      paperRow,
      sql`select file_name as file, bytes, unit, received_on as received, version
      from submission s join file f on f.authority = s.authority and f.sha256 = s.sha256
      where s.authority = ${authority} and review = ${review}`,
    );
    return [...papers].sort((a, b) => (a.file < b.file ? -1 : 1));
  },
);
