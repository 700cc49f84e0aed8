/**
 * A program that takes in papers until it is killed, for the test of what comes after: it says each file it has done.
 */

import type { JobKind } from '#server/jobs/job-kind.ts';
import { authority, folderGiven, papersKind, prepared } from '#server/jobs/jobs-sample.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import type { Connection } from '#store/engine/connection.ts';

export const job = 'nhan-tep';
/** As many as a whole round of a province. */
export const count = 24;

/** Asks for the folder to be taken in. */
export async function order(connection: Connection, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await prepared(connection);
  await folderGiven(connection, job, files);
}

/** Runs jobs and says each step as it begins. */
export function runSaying(connection: Connection, runner: string) {
  const kind: JobKind = {
    ...papersKind,
    step: async (work) => {
      console.log(`begun ${work.step.name}`);
      return papersKind.step(work);
    },
  };
  return runJobs({
    connection,
    kinds: [kind],
    runner,
    clock: () => new Date(),
    authorities: async () => [authority],
    lease: 1_000,
    every: 50,
    all: 200,
  });
}
