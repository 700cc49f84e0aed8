/**
 * An authority's folder, read and checked: everything a review needs, as types of the core.
 */
import type { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import type { Figure } from '#core/figure.ts';
import type { Waiver } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import type { ReviewKept, StandingKept } from '#core/kept.ts';
import { type PeriodCode, parsePeriod } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Authority, Body, Review } from '#core/review.ts';
import type { PastFinding, Settled } from '#core/settled.ts';
import type { Target } from '#core/target.ts';
import type { Task } from '#core/task.ts';
import type { Unit, UnitCode, UnitRelation } from '#core/unit.ts';
import { problem } from '#prose/words/problems.ts';
import { readYaml, type Told, textOf } from './file.ts';
import { type Keeper, type Known, readHistory } from './history.ts';
import { isFigureFile, readFigureLines } from './kept/figure-lines.ts';
import { quotedButAbsent, reviewKept, sentName, standingKept } from './kept/read-kept.ts';
import {
  casesFile,
  clausesFile,
  draftsFile,
  figureWordsFile,
  issuedFile,
  meetingsFile,
  peopleFile,
  regimesFile,
  registersFile,
} from './kept/schema.ts';
import { orderOfIndicators, orderOfReview, orderOfTargets, orderOfTasks, orderOfUnits } from './order.ts';
import { type Codes, codesAt, duplicates, found, unknownReferences } from './references.ts';
import { directiveOf, findingOf, indicatorOf, relationsOf, targetsOf, taskOf, unitsOf } from './register.ts';
import { confirmationsOf, confirmedButAbsent, reviewOf, sentFiles } from './review.ts';
import {
  answersFile,
  authorityFile,
  bodiesFile,
  confirmationsFile,
  directivesFile,
  findingsFile,
  indicatorsFile,
  reviewFile,
  submissionsFile,
  targetsFile,
  tasksFile,
  unitsFile,
} from './schema.ts';
import { withSettled } from './settled.ts';

/** A file of reports/, with what submissions.yaml says of it. */
export type SentFile = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly unit: UnitCode | null;
  readonly received: Day | null;
  readonly version: number | null;
  /** Set when the file was too large to load: its size in bytes; `bytes` is then only the beginning. */
  readonly size?: number;
};

export type Confirmations = {
  readonly files: readonly {
    readonly file: string;
    readonly by: string;
    readonly on: Day;
    readonly except: readonly string[];
  }[];
  readonly figures: readonly {
    readonly indicator: string;
    readonly unit: string;
    readonly value: string | null;
    readonly by: string;
    readonly on: Day;
    readonly line: number;
  }[];
  readonly remedies: readonly { readonly id: string; readonly by: string; readonly on: Day }[];
};

export type Folder = {
  readonly authority: Authority;
  readonly holidays: readonly Day[];
  readonly bodies: readonly Body[];
  readonly units: readonly Unit[];
  readonly relations: readonly UnitRelation[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  /** Monthly and yearly values on record, each with the day it became known; and what people typed. */
  readonly history: readonly Figure[];
  readonly directives: readonly Directive[];
  /** With the review each was set at, where known. */
  readonly tasks: readonly { readonly task: Task; readonly review: PeriodCode | null }[];
  readonly pastFindings: readonly PastFinding[];
  readonly review: Review;
  readonly sent: readonly SentFile[];
  readonly confirmations: Confirmations;
  readonly waivers: readonly Waiver[];
  /** Where people have settled anything of the review. */
  readonly settled?: Settled;
};

/** What no review is reckoned from. */
export type Kept = { readonly standing: StandingKept; readonly review: ReviewKept };

export type LoadedFolder = {
  readonly folder: Folder | null;
  readonly kept: Kept | null;
  readonly problems: readonly Problem[];
};

/**
 * Reads and checks the files of an authority's folder for one period (docs/folder.md). Names are relative with `/`;
 * every mistake of the whole folder is told at once, with file and line. The folder is null when something it cannot
 * do without is missing or wrong; rows of history that cannot be used are left out with a warning and the rest stands.
 * `sizes` names files that were too large to load: their bytes are only the beginning.
 *
 * @example loadFolder(new Map(), '2019-9M').problems.map((found) => found.code) // ['HS01', …]
 */
export function loadFolder(
  files: ReadonlyMap<string, Uint8Array>,
  period: string,
  sizes: ReadonlyMap<string, number> = new Map(),
): LoadedFolder {
  const problems: Problem[] = [];
  const complain = (found: Problem): void => void problems.push(found);
  if (parsePeriod(period) === null) return { folder: null, kept: null, problems: [problem('HS31', {}, { period })] };
  const under = `reviews/${period}/`;
  const { raw, checked } = readFiles(files, under, { sizes, complain });
  const units = checked.units === null ? [] : unitsOf(checked.units.value);
  problems.push(...mistakesBetween(raw, files), ...mistakesOfOrder(checked, period, units), ...strangers(files));
  const papers = papersIn(files);
  problems.push(...quotedButAbsent(checked.findings, papers));
  const figures = readFigures(files, knownFrom(raw, checked.authority), { sizes, complain, papers });
  const history = figures.filter(({ source }) => source.kind !== 'report');
  if (history.some(({ source }) => source.kind === 'history') && checked.authority?.value.register === null)
    problems.push(problem('HS38', { file: fileNames.authority }));
  const { sent, problems: unsent } = sentFiles({ folder: under, files, sizes, listed: checked.submissions });
  problems.push(...unsent, ...confirmedButAbsent(checked.confirmations, sent));
  const kept = {
    standing: { ...standingKept(checked, { files, sizes, complain }), figures },
    review: reviewKept(checked, under, { files, sizes, complain }),
  };
  const usable = isWhole(checked) && problems.every((found) => found.severity !== 'error');
  return {
    folder: usable ? withSettled(folderOf(checked, { units, history, sent }), kept.standing) : null,
    kept: usable ? kept : null,
    problems: inFileOrder(problems),
  };
}

const fileNames = {
  authority: 'authority.yaml',
  bodies: 'bodies.yaml',
  units: 'units.yaml',
  indicators: 'indicators.yaml',
  targets: 'targets.yaml',
  directives: 'directives.yaml',
  tasks: 'tasks.yaml',
  findings: 'findings.yaml',
  people: 'people.yaml',
  regimes: 'regimes.yaml',
  clauses: 'clauses.yaml',
  registers: 'registers.yaml',
  cases: 'cases.yaml',
} as const;

type Taking = { readonly sizes: ReadonlyMap<string, number>; readonly complain: (found: Problem) => void };

function readFiles(files: ReadonlyMap<string, Uint8Array>, under: string, { sizes, complain }: Taking) {
  const raw = new Map<string, Told<unknown>>();
  const read = <T extends z.ZodType>(file: string, schema: T, isNeeded = false): Told<z.output<T>> | null => {
    const bytes = files.get(file);
    if (bytes === undefined) {
      if (isNeeded) complain(problem('HS01', { file }));
      return null;
    }
    if (isTooLarge(file, sizes, complain)) return null;
    const { raw: written, checked } = readYaml(file, bytes, { schema, complain });
    if (written !== null) raw.set(file, written);
    return checked;
  };
  const checked = {
    authority: read(fileNames.authority, authorityFile, true),
    bodies: read(fileNames.bodies, bodiesFile, true),
    units: read(fileNames.units, unitsFile, true),
    indicators: read(fileNames.indicators, indicatorsFile, true),
    targets: read(fileNames.targets, targetsFile),
    directives: read(fileNames.directives, directivesFile),
    tasks: read(fileNames.tasks, tasksFile),
    findings: read(fileNames.findings, findingsFile),
    review: read(`${under}review.yaml`, reviewFile, true),
    submissions: read(`${under}submissions.yaml`, submissionsFile),
    confirmations: read(`${under}confirmations.yaml`, confirmationsFile),
    words: read(`${under}figure-words.yaml`, figureWordsFile),
    answers: read(`${under}answers.yaml`, answersFile),
    people: read(fileNames.people, peopleFile),
    regimes: read(fileNames.regimes, regimesFile),
    clauses: read(fileNames.clauses, clausesFile),
    registers: read(fileNames.registers, registersFile),
    cases: read(fileNames.cases, casesFile),
    meetings: read(`${under}meetings.yaml`, meetingsFile),
    drafts: read(`${under}drafts.yaml`, draftsFile),
    issued: read(`${under}issued.yaml`, issuedFile),
  };
  return { raw: raw as ReadonlyMap<string, Told<unknown>>, checked };
}

/** Of a file too large to load only the beginning is there; it is told, not read. */
function isTooLarge(file: string, sizes: Taking['sizes'], complain: Taking['complain']): boolean {
  if (!sizes.has(file)) return false;
  complain(problem('HS03', { file }, { limit: file.endsWith('.csv') ? '32 MB' : '4 MB' }));
  return true;
}

type Checked = ReturnType<typeof readFiles>['checked'];
type Essential = 'authority' | 'bodies' | 'units' | 'indicators' | 'review';
type Whole = Checked & { readonly [Key in Essential]: NonNullable<Checked[Key]> };

const isWhole = (read: Checked): read is Whole =>
  [read.authority, read.bodies, read.units, read.indicators, read.review].every((file) => file !== null);

/** What only shows when the files are laid beside each other; of a list that could not be read nothing is said. */
function mistakesBetween(raw: ReadonlyMap<string, Told<unknown>>, files: ReadonlyMap<string, Uint8Array>): Problem[] {
  const codes = (file: string, pattern: string): ReadonlySet<string> | null =>
    files.has(file) ? codesAt(raw.get(file) ?? null, pattern) : new Set();
  const all: Codes = {
    unit: files.has(fileNames.units) ? codes(fileNames.units, 'units.*.code') : null,
    indicator: files.has(fileNames.indicators) ? codes(fileNames.indicators, '*.code') : null,
    body: files.has(fileNames.bodies) ? codes(fileNames.bodies, '*.code') : null,
    directive: codes(fileNames.directives, '*.code'),
    finding: codes(fileNames.findings, '*.id'),
    register: codes(fileNames.registers, '*.code'),
    review: new Set([...files.keys()].flatMap((name) => /^reviews\/([^/]+)\/review\.yaml$/.exec(name)?.[1] ?? [])),
  };
  return [...raw.values()].flatMap((file) => [...duplicates(file), ...unknownReferences(file, all)]);
}

function mistakesOfOrder(read: Checked, period: string, units: readonly Unit[]): Problem[] {
  const dated = new Map(units.map((unit) => [unit.code, unit]));
  return [
    ...(read.units ? orderOfUnits(read.units) : []),
    ...(read.indicators ? orderOfIndicators(read.indicators) : []),
    ...(read.targets ? orderOfTargets(read.targets, dated) : []),
    ...(read.tasks ? orderOfTasks(read.tasks) : []),
    ...(read.review ? orderOfReview(read.review, period, dated) : []),
  ];
}

/** What history may name, taken from the files as written; null when one of them cannot be read. */
function knownFrom(raw: ReadonlyMap<string, Told<unknown>>, authority: Checked['authority']): Known | null {
  const [units, indicators] = [raw.get(fileNames.units), raw.get(fileNames.indicators)];
  if (units === undefined || indicators === undefined) return null;
  const dated = found(units.value, ['units', '*']).map(
    ([, unit]) => unit as { code?: unknown; from?: unknown; to?: unknown },
  );
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    indicators: codesAt(indicators, '*.code') ?? new Set(),
    units: new Map(dated.map((unit) => [String(unit?.code), { from: text(unit?.from) ?? '', to: text(unit?.to) }])),
    keeper: (authority?.value.register ?? null) as Keeper | null,
  };
}

/** Papers that were sent for any review, as the files name them. */
const papersIn = (files: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> =>
  new Set([...files.keys()].flatMap((name) => sentPath(name) ?? []));

function sentPath(path: string): string | null {
  const [, review, file = ''] = /^reviews\/([^/]+)\/reports\/(.+)$/s.exec(path) ?? [];
  return review === undefined ? null : sentName(review as PeriodCode, file);
}

/** Rows of history first, then what stands in lines, so that a cell has its values in the order of recording. */
function readFigures(
  files: ReadonlyMap<string, Uint8Array>,
  known: Known | null,
  { papers, ...taking }: Taking & { readonly papers: ReadonlySet<string> },
): readonly Figure[] {
  if (known === null) return [];
  const rows = readHistories(files, known, taking);
  const { complain } = taking;
  const large = [...files.keys()].filter((name) => isFigureFile(name) && isTooLarge(name, taking.sizes, complain));
  const lines = new Map([...files].filter(([name]) => !large.includes(name)));
  return [...rows, ...readFigureLines(lines, { ...known, sent: papers, complain })];
}

function readHistories(
  files: ReadonlyMap<string, Uint8Array>,
  known: Known,
  { sizes, complain }: Taking,
): readonly Figure[] {
  const names = [...files.keys()].filter((name) => /^history\/[^/]+\.csv$/i.test(name)).sort();
  if (names.length === 0) complain(problem('HS33', { file: 'history/' }));
  return names.flatMap((name) => {
    if (isTooLarge(name, sizes, complain)) return [];
    const text = textOf(name, files.get(name) ?? new Uint8Array(), complain);
    if (text === null) return [];
    const { figures, problems } = readHistory(name, text, known);
    for (const each of problems) complain(each);
    return figures;
  });
}

/** Files that look like ours but are not: a misspelt name is told, not passed over. */
const strangers = (files: ReadonlyMap<string, Uint8Array>): Problem[] =>
  [...files.keys()]
    .filter((name) => /\.(ya?ml|csv|jsonl)$/i.test(name) && !holdsPapers.test(name) && !isExpected(name))
    .sort()
    .map((file) => problem('HS32', { file }));

const holdsPapers = /^evidence\/|^reviews\/[^/]+\/(reports|meetings|readings|drafts|issued)\//;

const isExpected = (name: string): boolean =>
  (Object.values(fileNames) as string[]).includes(name) ||
  /^history\/[^/]+\.csv$/i.test(name) ||
  /^reviews\/[^/]+\/(review|submissions|figure-words|answers|confirmations|meetings|drafts|issued)\.yaml$/.test(name) ||
  isFigureFile(name) ||
  name === 'expected.yaml';

type Made = {
  readonly units: readonly Unit[];
  readonly history: readonly Figure[];
  readonly sent: readonly SentFile[];
};

function folderOf(read: Whole, made: Made): Folder {
  const { holidays, register: _, ...authority } = read.authority.value;
  return {
    ...made,
    authority,
    holidays: holidays as Day[],
    bodies: read.bodies.value,
    indicators: read.indicators.value.map(indicatorOf),
    relations: relationsOf(read.units.value),
    targets: read.targets === null ? [] : targetsOf(read.targets),
    directives: (read.directives?.value ?? []).map(directiveOf),
    tasks: (read.tasks?.value ?? []).map(taskOf),
    pastFindings: (read.findings?.value ?? []).map(findingOf),
    review: reviewOf(read.review.value, made.units),
    confirmations: confirmationsOf(read.confirmations),
    waivers: read.confirmations?.value.waivers ?? [],
  };
}

/** Errors first where a file has both; then by file and line. */
const inFileOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (a, b) => compare(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
