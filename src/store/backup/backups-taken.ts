/**
 * What backups were made of this database: noted by whoever made one, told to whoever may audit.
 */
import { z } from 'zod';
import { query } from '#store/access/query.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { answers, countColumn } from '#store/rows.ts';
import type { Taken } from './write-backup.ts';

/** Notes a backup that was made, by its file's name; as the owner. */
export async function noteBackup(owner: Connection, { heading, rows, bytes }: Taken, fileName: string): Promise<void> {
  await owner.query(sql`insert into backup_taken (taken_at, program, authorities, file_name, rows, bytes)
    values (${heading.taken}::timestamptz, ${heading.program}, ${heading.authorities.map(({ authority }) => authority)}::text[],
      ${fileName}, ${rows}, ${bytes})`);
}

const takenRow = z.object({
  at: z.string(),
  program: z.string(),
  file: z.string(),
  rows: countColumn,
  bytes: countColumn,
});

/** The backups that hold the authority, the latest first. */
export const backupsOf = query('audit', (session, authority: string) =>
  answers(
    session,
    takenRow,
    sql`select to_char(taken_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, program, file_name as file, rows, bytes
      from backup_taken where ${authority} = any(authorities) order by taken_at desc, number desc limit 20`,
  ),
);
