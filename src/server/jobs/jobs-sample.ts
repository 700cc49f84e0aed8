/**
 * A folder of papers for the tests of jobs: an authority with two wards and an office, and files to take in.
 */
import { readingOf } from '#cycle/take-in/reading-of.ts';
import { readPaper } from '#paper/read-paper.ts';
import { putRecord } from '#store/authority-record.ts';
import type { Connection } from '#store/engine/connection.ts';
import { beginJob } from '#store/jobs/jobs.ts';
import type { AuthorityRecord } from '#store/record.ts';
import { keepReview } from '#store/reviews/keep-reviews.ts';
import { as, reviewOf, staffedRecord } from '#store/staffed-sample.ts';
import type { JobKind } from './job-kind.ts';
import { gatherPaper, orderTakingIn, takeInPapers } from './take-in-papers.ts';

export const authority = 'q';
export const officer = as(authority, 'office');

const record: AuthorityRecord = staffedRecord(authority);

/** The authority with a review that papers are for. */
export async function prepared(connection: Connection): Promise<void> {
  await putRecord(connection, record, new Date('2019-10-01T00:00:00Z'));
  await keepReview(connection, as(authority, 'office'), reviewOf('2019-9M'));
}

/** Names of its units, by code. */
export const nameOf = (code: string): string => record.units.find((unit) => unit.code === code)?.name ?? code;

export const paperOf = (unit: string, words = 'Thu ngân sách 9 tháng đạt 305 tỷ đồng.'): Uint8Array =>
  new TextEncoder().encode(`${unit.toUpperCase()}\n\nBÁO CÁO\nKết quả 9 tháng đầu năm 2019\n\n${words}\n`);

export const papersKind = takeInPapers({ readingOf, reader: 'thử' }) as JobKind;

type Files = ReadonlyMap<string, Uint8Array>;

/** Asks for a folder to be taken in, gives its files and lets it begin. */
export async function folderGiven(connection: Connection, job: string, files: Files) {
  await orderTakingIn(connection, officer, { job, review: reviewOf('2019-9M').period });
  const gathered = [];
  for (const [file, bytes] of files)
    gathered.push(await gatherPaper({ connection, readPaper }, officer, { job, file, bytes }));
  await beginJob(connection, officer, job);
  return gathered;
}
