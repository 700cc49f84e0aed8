/**
 * The kind of job that takes in a folder of papers: each file read, its unit recognised, received and what was read in it
 * kept. What cannot be told is asked and waits with its bytes; nothing is lost and nothing guessed.
 *
 * A file is opened before it is kept at all: one that bears a secrecy stamp is refused at the door, and no byte of it is
 * written (Luật Bảo vệ bí mật nhà nước; design.md, promise 8).
 */
import { z } from 'zod';
import { type PeriodCode, parsePeriod } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Unit } from '#core/unit.ts';
import { type FileReader, readingOf } from '#cycle/take-in/reading-of.ts';
import { isOutOfTime, recogniseUnit } from '#cycle/take-in/recognise-unit.ts';
import { stampOf } from '#cycle/take-in/stamped.ts';
import { isLeftBehind, lastDayOf } from '#cycle/take-in/take-in.ts';
import { defaultLimits, type Intake } from '#paper/read/intake.ts';
import type { Reading } from '#prose/read/reading.ts';
import { readingJson } from '#prose/read/reading-json.ts';
import { problem, worded } from '#prose/words/problems.ts';
import { type Asking, dayIn } from '#store/access/acting.ts';
import { asking } from '#store/access/query.ts';
import type { Connection } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { keepReading, readingOf as readingKept } from '#store/figures/paper-states.ts';
import { receivePaper } from '#store/figures/receive-paper.ts';
import type { StepEnd } from '#store/jobs/claims.ts';
import { addStep, orderJob } from '#store/jobs/jobs.ts';
import { authorityOnRecord } from '#store/who/authority.ts';
import { unitsOfAllTimes } from '#store/who/units.ts';
import { type JobKind, refusedStep, type StepProblem, type StepWork, stepProblem } from './job-kind.ts';

export const takingIn = 'take in papers';

/** Asks for a folder to be taken in for a review; files follow by `gatherPaper`. */
export const orderTakingIn = (
  connection: Connection,
  who: Asking,
  { job, review }: { readonly job: string; readonly review: PeriodCode },
): Promise<void> => orderJob(connection, who, { job, kind: takingIn, input: { review } });

/** Opens a file, here or in a thread of its own. */
export type PaperOpener = (bytes: Uint8Array, options: { readonly name: string }) => Promise<Intake>;

export type Gathering = { readonly connection: Connection; readonly readPaper: PaperOpener };
export type GatheredFile = { readonly job: string; readonly file: string; readonly bytes: Uint8Array };
export type Gathered =
  | { readonly state: 'kept' | 'there already' | 'left out' }
  | { readonly state: 'refused'; readonly problem: StepProblem };

/**
 * Takes a file to the job, once it is known to bear no stamp; a stamped or unreadable one is noted by its name alone. What
 * systems leave in folders (`~$…`, Thumbs.db) is left out.
 */
export async function gatherPaper(
  { connection, readPaper }: Gathering,
  who: Asking,
  { job, file: given, bytes }: GatheredFile,
): Promise<Gathered> {
  const file = fileName(given);
  if (isLeftBehind(file)) return { state: 'left out' };
  const refused = await refusedAtDoor({ file, bytes }, readPaper);
  const input: StepInput = { unit: null, file };
  const step =
    refused === null ? { name: file, input, bytes } : { name: file, input, refused: [stepProblem(worded(refused))] };
  const added = await addStep(connection, who, { job, step });
  if (refused !== null) return { state: 'refused', problem: stepProblem(worded(refused)) };
  return { state: added ? 'kept' : 'there already' };
}

/** Within the folder that was given, with `/` between, in NFC. */
const fileName = (given: string): string =>
  given
    .normalize('NFC')
    .split(/[\\/]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');

async function refusedAtDoor(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  readPaper: PaperOpener,
): Promise<Problem | null> {
  const limit = defaultLimits.fileBytes;
  if (bytes.length > limit)
    return problem('TP02', { file }, { size: megabytes(bytes.length), limit: megabytes(limit) });
  const intake = await readPaper(bytes, { name: file });
  if (intake.ok) return stampOf(intake.document) === null ? null : problem('BM01', { file });
  // Nobody can say that it bears no stamp: it is not kept either.
  const unread = await readingOf(bytes, file, { readPaper: async () => intake });
  return unread.ok ? null : unread.problem;
}

const megabytes = (count: number): string => (count / 1024 / 1024).toFixed(0);

const jobInput = z.object({ review: z.string().transform((code) => parsePeriod(code)) });
const stepInput = z.object({ unit: z.string().nullable(), file: z.string().min(1) });

/** What somebody answers a step that asks: whose paper it is, and a name that is not taken. */
export type StepInput = z.output<typeof stepInput>;

type Ground = { readonly review: PeriodCode; readonly units: readonly Unit[]; readonly authority: string };

export type TakingInEngines = {
  readonly readingOf: FileReader;
  /** The reader with its version, beside what it read. */
  readonly reader: string;
};

/** The kind, with what reads; the engines' thread does the reading. */
export const takeInPapers = ({ readingOf: readFile, reader }: TakingInEngines): JobKind<Ground> => ({
  kind: takingIn,
  attempts: 3,
  ground: async (connection, who, { input }) => {
    const { review } = jobInput.parse(input);
    if (review === null) throw new RangeError('a job without a period');
    return asking(connection, who, async (session) => ({
      review,
      units: await unitsOfAllTimes(session, who.authority),
      authority: (await authorityOnRecord(session, who.authority))?.name ?? '',
    }));
  },
  step: async (work) => {
    const { step, ground } = work;
    const { unit: answered, file } = stepInput.parse(step.input);
    const bytes = step.bytes ?? new Uint8Array();
    const read = await readFile(bytes, file, { today: lastDayOf(ground.review) });
    if (!read.ok) return { state: 'failed', problems: [stepProblem(worded(read.problem))] };
    const found = recognised({ file, answered, reading: read.reading, bytes }, ground);
    if ('problem' in found)
      return {
        state: 'asks',
        problems: [stepProblem(worded(found.problem))],
        outcome: { between: found.between.map(({ code }) => code) },
      };
    return received(work, { file, bytes, unit: found.unit, by: found.by, reading: read.reading, reader });
  },
});

type Sent = {
  readonly file: string;
  readonly answered: string | null;
  readonly reading: Reading;
  readonly bytes: Uint8Array;
};
type Found =
  | { readonly unit: Unit; readonly by: string }
  | { readonly problem: Problem; readonly between: readonly Unit[] };

function recognised({ file, answered, reading, bytes }: Sent, { units, review, authority }: Ground): Found {
  const sent = { file, bytes, unit: answered, received: null, version: null };
  const { unit, by, between } = recogniseUnit(sent, reading, { units, period: review, authority });
  if (unit === null && answered !== null) return { problem: problem('DV21', { file }, { unit: answered }), between };
  if (unit === null) {
    const names = between.map(({ name }) => name).join(', ');
    const candidates = names && ` (có thể là: ${names})`;
    const candidatesEnglish = names && ` (perhaps: ${names})`;
    return { problem: problem('KH05', { file }, { candidates, candidatesEnglish }), between };
  }
  if (!isOutOfTime(unit, units, review)) return { unit, by: by ?? 'listed' };
  const data = { unit: unit.name, period: review, life: `${unit.from} – ${unit.to ?? ''}` };
  return { problem: problem('DV20', { file }, data), between: [] };
}

type Paper = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly unit: Unit;
  readonly by: string;
  readonly reading: Reading;
  readonly reader: string;
};

/** On record, with what was read in it; done twice it is there once. */
async function received({ connection, who, ground }: StepWork<Ground>, paper: Paper): Promise<StepEnd> {
  const { file, bytes, unit, by, reading, reader } = paper;
  const { review } = ground;
  const outcome = { unit: unit.code, by, review };
  try {
    const receipt = { file, bytes, unit: unit.code, received: dayIn(who.at), version: null };
    const isNew = await receivePaper(connection, { ...who, review }, receipt);
    const before = await asking(connection, who, (session) => readingKept(session, who.authority, { review, file }));
    if (before?.reader !== reader) {
      const facts = new TextEncoder().encode(JSON.stringify(readingJson(file, reading)));
      await keepReading(connection, who, { review, file, reader, facts });
    }
    return { state: 'done', outcome: { ...outcome, isNew } };
  } catch (error) {
    if (!(error instanceof DatabaseRefusal)) throw error;
    // A name that is taken, a review that was closed: somebody decides.
    return { state: 'asks', problems: [refusedStep(error)], outcome };
  }
}
