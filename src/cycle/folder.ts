/**
 * An authority's folder, read and checked: everything a review needs, as types of the core.
 */
import type { z } from 'zod';
import type { Day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import type { Figure } from '#core/figure.ts';
import type { Finding, Waiver } from '#core/finding.ts';
import type { Indicator } from '#core/indicator.ts';
import { type PeriodCode, parsePeriod } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Authority, Body, Review } from '#core/review.ts';
import type { Target } from '#core/target.ts';
import type { Task } from '#core/task.ts';
import type { Unit, UnitCode, UnitRelation } from '#core/unit.ts';
import { problem } from '#prose/words/problems.ts';
import { readYaml, type Told, textOf } from './folder-file.ts';
import { type Known, readHistory } from './folder-history.ts';
import { orderOfIndicators, orderOfReview, orderOfTargets, orderOfTasks, orderOfUnits } from './folder-order.ts';
import { type Codes, duplicates, unknownReferences } from './folder-references.ts';
import { directiveOf, findingOf, indicatorOf, relationsOf, targetsOf, taskOf, unitsOf } from './folder-register.ts';
import { confirmationsOf, confirmedButAbsent, reviewOf, sentFiles } from './folder-review.ts';
import {
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
} from './folder-schema.ts';

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
  /** Monthly and yearly values on record, each with the day it became known. */
  readonly history: readonly Figure[];
  readonly directives: readonly Directive[];
  /** With the review each was set at, where known. */
  readonly tasks: readonly { readonly task: Task; readonly review: PeriodCode | null }[];
  readonly pastFindings: readonly { readonly finding: Finding; readonly review: PeriodCode }[];
  readonly review: Review;
  readonly sent: readonly SentFile[];
  readonly confirmations: Confirmations;
  readonly waivers: readonly Waiver[];
};

export type LoadedFolder = { readonly folder: Folder | null; readonly problems: readonly Problem[] };

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
  if (parsePeriod(period) === null) return { folder: null, problems: [problem('HS31', {}, { period })] };
  const read = readFiles(files, `reviews/${period}/`, complain);
  const units = read.units === null ? [] : unitsOf(read.units.value);
  const indicators = (read.indicators?.value ?? []).map(indicatorOf);
  problems.push(...mistakesBetween(read, { period, units }), ...strangers(files));
  const history = readHistories(files, { units: byCode(units), indicators: byCode(indicators) }, complain);
  const { sent, problems: unsent } = sentFiles({
    folder: `reviews/${period}/`,
    files,
    sizes,
    listed: read.submissions,
  });
  problems.push(...unsent, ...confirmedButAbsent(read.confirmations, sent));
  const whole = wholeOf(read);
  const usable = whole !== null && problems.every((found) => found.severity !== 'error');
  const folder = usable ? folderOf(whole, { units, indicators, history, sent }) : null;
  return { folder, problems: inFileOrder(problems) };
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
} as const;

function readFiles(files: ReadonlyMap<string, Uint8Array>, review: string, complain: (found: Problem) => void) {
  const read = <T extends z.ZodType>(file: string, schema: T, isNeeded: boolean): Told<z.output<T>> | null => {
    const bytes = files.get(file);
    if (bytes !== undefined) return readYaml(file, bytes, { schema, complain });
    if (isNeeded) complain(problem('HS01', { file }));
    return null;
  };
  return {
    authority: read(fileNames.authority, authorityFile, true),
    bodies: read(fileNames.bodies, bodiesFile, true),
    units: read(fileNames.units, unitsFile, true),
    indicators: read(fileNames.indicators, indicatorsFile, true),
    targets: read(fileNames.targets, targetsFile, false),
    directives: read(fileNames.directives, directivesFile, false),
    tasks: read(fileNames.tasks, tasksFile, false),
    findings: read(fileNames.findings, findingsFile, false),
    review: read(`${review}review.yaml`, reviewFile, true),
    submissions: read(`${review}submissions.yaml`, submissionsFile, false),
    confirmations: read(`${review}confirmations.yaml`, confirmationsFile, false),
  };
}

type Read = ReturnType<typeof readFiles>;
type Essential = 'authority' | 'bodies' | 'units' | 'indicators' | 'review';
type Whole = Read & { readonly [Key in Essential]: NonNullable<Read[Key]> };

const isWhole = (read: Read): read is Whole =>
  read.authority !== null &&
  read.bodies !== null &&
  read.units !== null &&
  read.indicators !== null &&
  read.review !== null;

const wholeOf = (read: Read): Whole | null => (isWhole(read) ? read : null);

/** What only shows when the files are laid beside each other; a list that could not be read refers to nothing. */
function mistakesBetween(
  read: Read,
  { period, units }: { readonly period: string; readonly units: readonly Unit[] },
): Problem[] {
  const told = Object.values(read).filter((file) => file !== null);
  const codes: Codes = {
    unit: new Set(units.map(({ code }) => code)),
    indicator: new Set(read.indicators?.value.map(({ code }) => code)),
    directive: new Set(read.directives?.value.map(({ code }) => code)),
    body: new Set(read.bodies?.value.map(({ code }) => code)),
    finding: new Set(read.findings?.value.map(({ id }) => id)),
  };
  const dated = byCode(units);
  return [
    ...told.flatMap((file) => [...duplicates(file), ...unknownReferences(file, codes)]),
    ...(read.units ? orderOfUnits(read.units) : []),
    ...(read.indicators ? orderOfIndicators(read.indicators) : []),
    ...(read.targets ? orderOfTargets(read.targets, dated) : []),
    ...(read.tasks ? orderOfTasks(read.tasks) : []),
    ...(read.review ? orderOfReview(read.review, period, dated) : []),
  ];
}

const byCode = <T extends { readonly code: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.code, item]));

function readHistories(
  files: ReadonlyMap<string, Uint8Array>,
  known: Known,
  complain: (found: Problem) => void,
): readonly Figure[] {
  const names = [...files.keys()].filter((name) => /^history\/[^/]+\.csv$/i.test(name)).sort();
  if (names.length === 0) complain(problem('HS33', { file: 'history/' }));
  return names.flatMap((name) => {
    const text = textOf(name, files.get(name) ?? new Uint8Array(), complain);
    if (text === null) return [];
    const { figures, problems } = readHistory(name, text, known);
    for (const found of problems) complain(found);
    return figures;
  });
}

/** Files that look like ours but are not: a misspelt name is told, not passed over. */
const strangers = (files: ReadonlyMap<string, Uint8Array>): Problem[] =>
  [...files.keys()]
    .filter((name) => /\.(ya?ml|csv)$/i.test(name) && !name.includes('/reports/') && !isExpected(name))
    .sort()
    .map((file) => problem('HS32', { file }));

const isExpected = (name: string): boolean =>
  (Object.values(fileNames) as string[]).includes(name) ||
  /^history\/[^/]+\.csv$/i.test(name) ||
  /^reviews\/[^/]+\/(review|submissions|confirmations)\.yaml$/.test(name) ||
  name === 'expected.yaml';

type Made = {
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  readonly history: readonly Figure[];
  readonly sent: readonly SentFile[];
};

function folderOf(read: Whole, made: Made): Folder {
  const { holidays, ...authority } = read.authority.value;
  return {
    ...made,
    authority,
    holidays: holidays as Day[],
    bodies: read.bodies.value,
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
