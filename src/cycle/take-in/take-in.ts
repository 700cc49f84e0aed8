/**
 * The first step of the cycle: every file a unit sent becomes a submission with what was read in it.
 *
 * For each file: can it be read, may it be read, whose is it, of which period, is it the version that counts. A file
 * that fails one of these is kept as a submission with a problem; the rest goes on.
 */
import { type Day, daysBetween } from '#core/day.ts';
import { type PeriodCode, parsePeriod, sameMonths, spanOf } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Unit } from '#core/unit.ts';
import type { Submission, SubmissionState } from '#cycle/dossier/dossier.ts';
import { layoutOf } from '#cycle/dossier/text-layout.ts';
import type { Folder, SentFile } from '#cycle/folder/folder.ts';
import { byText } from '#cycle/grouping.ts';
import type { RunningText } from '#paper/document.ts';
import type { Reading } from '#prose/read/reading.ts';
import { problem } from '#prose/words/problems.ts';
import { circulationOf } from './circulation.ts';
import type { FileReader } from './reading-of.ts';
import { isOutOfTime, type Recognised, recogniseUnit, shortName } from './recognise-unit.ts';
import { subjectsOf, type Versioned, versionsOf } from './versions.ts';

/** A submission with what was read in it; the reading is null when the file is not used at all. */
export type TakenIn = {
  readonly submission: Submission;
  readonly reading: Reading | null;
  readonly running: RunningText | null;
  readonly problems: readonly Problem[];
};

/**
 * Takes in all files of a folder, in the order of their names; the folder is cut to what was known on the day. A file
 * whose own head is dated after the day gets the state `later`, and nothing of it is read.
 */
export async function takeIn(
  folder: Folder,
  on: Day,
  { engines = {}, met = () => undefined }: Intaking = {},
): Promise<readonly TakenIn[]> {
  const sent = folder.sent.filter(({ file }) => !isLeftBehind(file)).sort((a, b) => byText(a.file, b.file));
  const ground = { folder, on, engines };
  // All at once: who reads in another thread goes on while what was read is met here.
  const taken = await Promise.all(
    sent.map(async (file) => {
      const one = await takeInOne(file, ground);
      met(one);
      return one;
    }),
  );
  return withVersions(taken, folder);
}

type Intaking = {
  readonly engines?: IntakeEngines | undefined;
  /** Told of each file as soon as it is read, in any order, before versions are told apart. */
  readonly met?: (one: TakenIn) => void;
};

/** What Word, Windows and macOS leave in a folder: nobody sent it. */
export const isLeftBehind = (file: string): boolean => /(^|\/)(\.[^/]*|~\$[^/]*|thumbs\.db|desktop\.ini)$/i.test(file);

/** Ways to read a file and to reckon its SHA-256 that are quicker than those every runtime has. */
export type IntakeEngines = {
  readonly readingOf?: FileReader;
  readonly sha256?: (bytes: Uint8Array) => string;
};

/** The reader with all its tables is loaded only where files are read here. */
const readerHere = async (): Promise<FileReader> => (await import('./reading-of.ts')).readingOf;

/** The day that dates what names no year, ISO: the last of the period. */
export const lastDayOf = (period: PeriodCode): Day => spanOf(period, 'calendar').to;

type TakeInGround = { readonly folder: Folder; readonly on: Day; readonly engines: IntakeEngines };

async function takeInOne(sent: SentFile, { folder, on, engines }: TakeInGround): Promise<TakenIn> {
  const blank = blankSubmission(sent);
  const read = await (engines.readingOf ?? (await readerHere()))(sent.bytes, sent.file, {
    today: lastDayOf(folder.review.period),
    ...(sent.size === undefined ? {} : { size: sent.size }),
  });
  if (!read.ok) return { submission: blank, reading: null, running: null, problems: [read.problem] };
  const { reading, running } = read;
  const received = sent.received ?? dated(reading);
  if (received !== null && received > on) return leftForLater(blank, received);
  const { units, review, authority } = folder;
  const recognised = recogniseUnit(sent, reading, { units, period: review.period, authority: authority.name });
  const { state, problems } = stateOf(sent, { reading, recognised, folder });
  const submission: Submission = {
    ...blank,
    sha256: engines.sha256?.(sent.bytes) ?? (await sha256(sent.bytes)),
    kind: read.kind,
    unit: recognised.unit?.code ?? null,
    recognisedBy: recognised.by,
    received,
    state,
    symbol: reading.meta.symbol,
    circulation: circulationOf(read.document),
    text: reading.text,
    layout: layoutOf(read.document, running),
  };
  const unlisted = sent.received === null ? [problem('KH11', { file: sent.file })] : [];
  return { submission, reading, running, problems: [...problems, ...unlisted, ...read.notices] };
}

const blankSubmission = (sent: SentFile): Submission => ({
  file: sent.file,
  sha256: '',
  kind: null,
  unit: sent.unit,
  recognisedBy: sent.unit === null ? null : 'listed',
  received: sent.received,
  version: sent.version ?? 1,
  supersededBy: null,
  state: 'refused',
  symbol: null,
  circulation: null,
  text: '',
  layout: [],
});

const leftForLater = (blank: Submission, received: Day): TakenIn => ({
  submission: { ...blank, received, state: 'later' },
  reading: null,
  running: null,
  problems: [],
});

/** The day in the paper's own head: the earliest on which it can have come. */
const dated = (reading: Reading): Day | null => reading.meta.issuedOn as Day | null;

type Circumstance = { readonly reading: Reading; readonly recognised: Recognised; readonly folder: Folder };
type Judged = { readonly state: SubmissionState; readonly problems: readonly Problem[] };

function stateOf({ file, unit: listed, received }: SentFile, { reading, recognised, folder }: Circumstance): Judged {
  const { unit, between } = recognised;
  const { period } = folder.review;
  if (unit === null && listed !== null)
    return { state: 'unit-unknown', problems: [problem('DV21', { file }, { unit: listed })] };
  if (unit === null) return { state: 'unit-unknown', problems: [unitUnknown(file, between)] };
  if (isOutOfTime(unit, folder.units, period)) {
    const data = { unit: unit.name, period, life: `${unit.from} – ${unit.to ?? ''}` };
    return { state: 'unit-unknown', problems: [problem('DV20', { file }, data)] };
  }
  const said = statedPeriod(reading, received);
  if (said !== null && !sameMonths(said, period)) {
    return { state: 'other-period', problems: [problem('KY20', { file }, { said, period })] };
  }
  return { state: 'read', problems: [] };
}

/** Nobody reports on a period that ends long after the report came: such a period is the plan's or the title's year. */
function statedPeriod({ meta }: Reading, received: Day | null): PeriodCode | null {
  const said = meta.period === null ? null : parsePeriod(meta.period);
  if (said === null || received === null) return said;
  return daysBetween(received, spanOf(said, 'calendar').to) > EARLIEST_REPORT ? null : said;
}

/** Days before its period's end that a report may come: year reports are asked for in the first days of December. */
const EARLIEST_REPORT = 45;

function unitUnknown(file: string, between: readonly Unit[]): Problem {
  const names = between.map(({ name }) => name).join(', ');
  return problem(
    'KH05',
    { file },
    {
      candidates: names && ` (có thể là: ${names})`,
      candidatesEnglish: names && ` (perhaps: ${names})`,
    },
  );
}

/** Versions are told apart among the files that were read of one unit for the period. */
function withVersions(taken: readonly TakenIn[], { sent, units }: Folder): readonly TakenIn[] {
  const listed = new Map(sent.map((file) => [file.file, file.version]));
  const named = new Map(units.map((unit) => [unit.code, shortName(unit)]));
  const versions = versionsOf(
    taken.flatMap(({ submission: { file, unit, kind, received, text, state }, reading }) =>
      state === 'read' && unit !== null && kind !== null && reading !== null
        ? [
            {
              ...{ file, unit, kind, received, text },
              called: named.get(unit) ?? unit,
              version: listed.get(file) ?? null,
              subjects: subjectsOf(reading),
            },
          ]
        : [],
    ),
  );
  return taken.map((one) => {
    const found = versions.get(one.submission.file);
    return found === undefined ? one : asVersion(one, found);
  });
}

/** Replaced by a later version, standing beside another paper, or the only one: each is told. */
function asVersion(one: TakenIn, { file, version, supersededBy, beside }: Versioned): TakenIn {
  const { submission, problems } = one;
  const unit = submission.unit ?? '';
  if (supersededBy !== null) {
    const noted = problem('KH10', { file }, { by: supersededBy, unit });
    const replaced = { ...submission, version, supersededBy, state: 'superseded' } as const;
    return { ...one, submission: replaced, problems: [...problems, noted] };
  }
  const noted = beside === null ? [] : [problem('KH16', { file }, { other: beside, unit })];
  return { ...one, submission: { ...submission, version }, problems: [...problems, ...noted] };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
