/**
 * The labelled mentions, and what the matcher of each authority says of one: the catalogues are loaded as a review loads
 * them, and each kind of mention goes through the way its facts go in a review.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Day } from '#core/day.ts';
import { type Folder, loadFolder } from '#cycle/folder/folder.ts';
import { type Scored, surely } from '#cycle/match/confidence.ts';
import { directivesFor } from '#cycle/match/directive-candidates.ts';
import { indicatorsFor } from '#cycle/match/indicator-candidates.ts';
import { catalogueOf } from '#cycle/match/label.ts';
import { taskCatalogueOf, tasksFor } from '#cycle/match/task-candidates.ts';
import { unitCatalogueOf, unitsFor } from '#cycle/match/unit-candidates.ts';

export type Kind = 'indicator' | 'unit' | 'directive' | 'task';

export type AuthorityName = 'kien-an' | 'second';

type Mention = Readonly<Record<string, string | null>>;

export type Labelled = {
  readonly id: string;
  readonly authority: AuthorityName;
  readonly kind: Kind;
  readonly mention: Mention;
  readonly expect: string | null;
  readonly why: string;
};

/** Candidates by id, best first. */
export type Ranked = readonly { readonly id: string; readonly confidence: number }[];

/** How well each candidate fits, before it is said how sure that is. */
export type Fits = readonly Scored<string>[];

export const linesOf = (text: string): readonly Labelled[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const authorities: Readonly<Record<AuthorityName, { readonly folder: string; readonly period: string }>> = {
  'kien-an': { folder: 'examples/kien-an', period: '2019-9M' },
  second: { folder: 'corpus/matching/second', period: '2026-6M' },
};

function load(root: string, { folder, period }: { readonly folder: string; readonly period: string }): Folder {
  const below = join(root, folder);
  const files = readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(below, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const);
  const loaded = loadFolder(new Map(files), period);
  if (loaded.folder === null) throw new Error(`${folder}: ${JSON.stringify(loaded.problems)}`);
  return loaded.folder;
}

/** Mentions of directives in the set do not say on which day they stand. */
const ANY_DAY = '9999-12-31' as Day;

type Fitter = (line: Labelled) => Fits;

/** How well the candidates of each authority fit a mention, best first. */
export const fittersOf = (root: string): Readonly<Record<AuthorityName, Fitter>> => ({
  'kien-an': fitterOf(load(root, authorities['kien-an'])),
  second: fitterOf(load(root, authorities.second)),
});

/** The same with the calibrated confidence. */
export function rankersOf(root: string): Readonly<Record<AuthorityName, (line: Labelled) => Ranked>> {
  const fitters = fittersOf(root);
  const ranker = (fitter: Fitter) => (line: Labelled) =>
    surely(line.kind, fitter(line)).map(({ of, confidence }) => ({ id: of, confidence }));
  return { 'kien-an': ranker(fitters['kien-an']), second: ranker(fitters.second) };
}

function fitterOf({ authority, units, indicators, directives, tasks, review }: Folder): Fitter {
  const catalogue = catalogueOf(indicators, authority.name);
  const byCode = new Map(indicators.map((one) => [one.code, one]));
  const unitCatalogue = unitCatalogueOf(units, authority);
  const taskCatalogue = taskCatalogueOf(
    tasks.map(({ task }) => task),
    { units: unitCatalogue, authority },
  );
  const text = (part: string | null | undefined): string => part ?? '';
  const ways: Readonly<Record<Kind, (mention: Mention) => Fits>> = {
    indicator: ({ label, unit, parent, section }) =>
      indicatorsFor(
        { label: text(label), unit: unit ?? null, parent: parent ?? null, section: section ?? null },
        { catalogue, indicators: byCode },
      ).map(({ of, score }) => ({ of: of.code, score })),
    unit: ({ name, on }) =>
      unitsFor(text(name), on as Day, unitCatalogue).map(({ of, score }) => ({ of: of.code, score })),
    directive: ({ type, number, issuer, date }) =>
      directivesFor(
        { type: type ?? null, number: text(number), issuer: issuer ?? null, date: (date ?? null) as Day | null },
        directives,
        ANY_DAY,
      ).map(({ of, score }) => ({ of: of.code, score })),
    task: ({ quote, lead, due }) =>
      tasksFor(
        {
          words: text(quote),
          lead: lead ? (unitsFor(lead, review.date, unitCatalogue)[0]?.of.code ?? null) : null,
          due: (due ?? null) as Day | null,
          on: review.date,
        },
        taskCatalogue,
      ).map(({ of, score }) => ({ of: of.id, score })),
  };
  return (line) => ways[line.kind](line.mention);
}
