/**
 * Papers that show what was done for a task.
 */
import { z } from 'zod';
import { query } from '#store/access/query.ts';
import { sql } from '#store/engine/connection.ts';
import { answers } from '#store/rows.ts';

const evidenceRow = z.object({ file: z.string(), bytes: z.instanceof(Uint8Array) });

/** What was sent as evidence of a task, in the order it came. */
export const evidenceOf = query('read tasks', async (session, authority: string, task: string) => {
  const found = await answers(
    session,
    evidenceRow,
    sql`select file_name as file, bytes from task_evidence e join file f using (authority, sha256)
      where e.authority = ${authority} and task = ${task} order by position`,
  );
  return found.map(({ file, bytes }) => ({ file, bytes: new Uint8Array(bytes) }));
});
