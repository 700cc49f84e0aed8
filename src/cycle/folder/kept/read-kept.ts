/**
 * What the folder keeps beside what a review is reckoned from, as types of the core: rows of its files with the papers they
 * name. A paper that is not there, a draft or a sent report that nobody knows is told with its line.
 */
import type { z } from 'zod';
import { decimal } from '#core/decimal.ts';
import type {
  DraftKept,
  FindingKept,
  IssuedKept,
  MeetingKept,
  PaperKept,
  ReviewKept,
  StandingKept,
  TaskKept,
} from '#core/kept.ts';
import type { PeriodCode } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { FrozenFigure } from '#core/report.ts';
import type { Path, Told } from '#cycle/folder/file.ts';
import type { answersFile, findingsFile, reviewFile, submissionsFile, tasksFile } from '#cycle/folder/schema.ts';
import { problem } from '#prose/words/problems.ts';
import { readLines } from './json-lines.ts';
import { places } from './places.ts';
import {
  type casesFile,
  type clausesFile,
  type draftsFile,
  editLine,
  type figureWordsFile,
  frozenLine,
  type issuedFile,
  type meetingsFile,
  type peopleFile,
  type regimesFile,
  type registersFile,
  seenLine,
} from './schema.ts';

type Of<Schema extends z.ZodType> = Told<z.output<Schema>> | null;

/** The files as they were read; null where one is missing or wrong. */
export type KeptFiles = {
  readonly people: Of<typeof peopleFile>;
  readonly regimes: Of<typeof regimesFile>;
  readonly clauses: Of<typeof clausesFile>;
  readonly registers: Of<typeof registersFile>;
  readonly cases: Of<typeof casesFile>;
  readonly tasks: Of<typeof tasksFile>;
  readonly findings: Of<typeof findingsFile>;
  readonly review: Of<typeof reviewFile>;
  readonly submissions: Of<typeof submissionsFile>;
  readonly words: Of<typeof figureWordsFile>;
  readonly answers: Of<typeof answersFile>;
  readonly meetings: Of<typeof meetingsFile>;
  readonly drafts: Of<typeof draftsFile>;
  readonly issued: Of<typeof issuedFile>;
};

type Ground = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Of files that were too large to load. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly complain: (found: Problem) => void;
};

const each = <Item>(told: Told<readonly Item[]> | null): readonly Item[] => told?.value ?? [];

/** What holds for every review, but for figures. */
export const standingKept = (read: KeptFiles, ground: Ground): Omit<StandingKept, 'figures'> => ({
  people: each(read.people),
  regimes: each(read.regimes),
  clauses: each(read.clauses),
  registers: each(read.registers),
  cases: each(read.cases),
  findings: findingsKept(read.findings),
  tasks: read.tasks === null ? [] : tasksKept(read.tasks, ground),
});

/** The bytes at a place; where there is nothing the line that names it is told. */
function bytesAt(
  { files, sizes, complain }: Ground,
  place: string,
  [told, path]: readonly [Told<unknown>, Path],
): Uint8Array {
  const found = files.get(place);
  if (found === undefined) complain(problem('HS42', { file: told.file, line: told.lineOf(path) }, { value: place }));
  if (sizes.has(place)) complain(problem('HS03', { file: place }, { limit: '100 MB' }));
  return found ?? new Uint8Array();
}

/** Those of which something is kept. */
const findingsKept = (told: Of<typeof findingsFile>): readonly FindingKept[] =>
  each(told)
    .filter(({ states, evidence }) => states.length + evidence.length > 0)
    .map(({ id, states, evidence }) => ({ finding: id, states, evidence }));

const tasksKept = (told: NonNullable<KeptFiles['tasks']>, ground: Ground): readonly TaskKept[] =>
  told.value.flatMap(({ id, assignedBy, meeting, carried, asked, evidence }, index) =>
    assignedBy === null && meeting === null && carried.length + asked.length + evidence.length === 0
      ? []
      : [
          {
            task: id,
            assignedBy,
            meeting,
            carried,
            asked,
            evidence: evidence.map(({ file, with: said }, step) => ({
              file,
              with: said,
              bytes: bytesAt(ground, places.evidence(id, step, file), [told, [index, 'evidence', step]]),
            })),
          },
        ],
  );

/** What is kept of one review; `under` is its folder. */
export const reviewKept = (read: KeptFiles, under: string, ground: Ground): ReviewKept => ({
  closed: read.review?.value.closed ?? null,
  papers: read.submissions === null ? [] : papersKept(read.submissions, under, ground),
  words: each(read.words),
  answers: each(read.answers),
  meetings: read.meetings === null ? [] : meetingsKept(read.meetings, under, ground),
  drafts: read.drafts === null ? [] : draftsKept(read.drafts, under, ground),
  issued: read.issued === null ? [] : issuedKept(read.issued, { read, under, ground }),
  edits: numbered(linesAt(`${under}${places.edits}`, editLine, ground)),
  seen: numbered(linesAt(`${under}${places.seen}`, seenLine, ground)),
});

const papersKept = (told: NonNullable<KeptFiles['submissions']>, under: string, ground: Ground): readonly PaperKept[] =>
  told.value.flatMap(({ file, states, readings }, index) =>
    states.length + readings.length === 0
      ? []
      : [
          {
            file: file.normalize('NFC'),
            states,
            readings: readings.map((reader, step) => ({
              reader,
              facts: bytesAt(ground, `${under}${places.reading(file, step)}`, [told, [index, 'readings', step]]),
            })),
          },
        ],
  );

const meetingsKept = (
  told: NonNullable<KeptFiles['meetings']>,
  under: string,
  ground: Ground,
): readonly MeetingKept[] =>
  told.value.map(
    ({ papers, ...meeting }, index): MeetingKept => ({
      ...meeting,
      papers: papers.map(({ kind, file }, step) => ({
        kind,
        file,
        bytes: bytesAt(ground, `${under}${places.meetingPaper(meeting.id, step, file)}`, [
          told,
          [index, 'papers', step],
        ]),
        edits: ground.files.get(`${under}${places.meetingEdits(meeting.id, step)}`) ?? null,
      })),
    }),
  );

/** Drafts of a paper are numbered as they stand. */
function draftsKept(told: NonNullable<KeptFiles['drafts']>, under: string, ground: Ground): readonly DraftKept[] {
  const numbers = new Map<string, number>();
  return told.value.map(({ file, ...draft }, index) => {
    const number = next(numbers, draft.paper);
    const beside = `${under}${places.draft(draft.paper, number)}.jsonl`;
    return {
      ...draft,
      draft: number,
      bytes: bytesAt(ground, `${under}${file}`, [told, [index, 'file']]),
      figures: frozenIn(beside, ground),
      text: ground.files.get(`${under}${places.draftText(draft.paper, number)}`) ?? null,
    };
  });
}

const linesAt = <Schema extends z.ZodType>(file: string, schema: Schema, { files, complain }: Ground) =>
  readLines(file, files.get(file) ?? new Uint8Array(), { schema, complain }).map(({ value }) => value);

/** Numbered within each paper, as they stand. */
function numbered<Row extends { readonly paper: string }>(rows: readonly Row[]) {
  const numbers = new Map<string, number>();
  return rows.map((row) => ({ ...row, number: next(numbers, row.paper) }));
}

const frozenIn = (file: string, { files, complain }: Ground): readonly FrozenFigure[] =>
  readLines(file, files.get(file) ?? new Uint8Array(), { schema: frozenLine, complain }).map(({ value }) => ({
    ...value,
    value: value.value === null ? null : decimal(value.value),
  }));

type OfReview = { readonly read: KeptFiles; readonly under: string; readonly ground: Ground };

/** Versions of a paper are numbered as they stand; each comes from a draft. */
function issuedKept(told: NonNullable<KeptFiles['issued']>, { read, under, ground }: OfReview): readonly IssuedKept[] {
  const numbers = new Map<string, number>();
  const drafts = each(read.drafts);
  return told.value.map(({ file, ...issued }, index) => {
    const { paper, draft } = issued;
    const where = { file: told.file, line: told.lineOf([index]) };
    if (drafts.filter((one) => one.paper === paper).length < draft)
      ground.complain(problem('HS44', where, { paper, draft }));
    const version = next(numbers, paper);
    if ((version === 1) !== (issued.changed === null)) ground.complain(problem('HS46', where, { paper }));
    const bytes = file === null ? null : bytesAt(ground, `${under}${file}`, [told, [index, 'file']]);
    return { ...issued, version, bytes };
  });
}

function next(numbers: Map<string, number>, name: string): number {
  const number = (numbers.get(name) ?? 0) + 1;
  numbers.set(name, number);
  return number;
}

/** Papers that findings quote and that no review was sent. */
export const quotedButAbsent = (told: Of<typeof findingsFile>, sent: ReadonlySet<string>): readonly Problem[] =>
  each(told).flatMap(({ evidence }, index) =>
    evidence.flatMap((one, step) =>
      'key' in one || sent.has(sentName(one.review, one.file))
        ? []
        : [
            problem(
              'HS45',
              { file: told?.file ?? null, line: told?.lineOf([index, 'evidence', step]) ?? null },
              { value: one.file, period: one.review },
            ),
          ],
    ),
  );

/** Which paper of which review. */
export const sentName = (review: PeriodCode, file: string): string => `${review}/${file.normalize('NFC')}`;
