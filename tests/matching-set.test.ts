/**
 * The labelled set on which matching is calibrated (corpus/matching): that every label names something its authority
 * has, and that the shares its README states hold.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFolder } from '#cycle/folder/folder.ts';

type Kind = 'indicator' | 'unit' | 'directive' | 'task';

type Labelled = {
  readonly id: string;
  readonly authority: 'kien-an' | 'second';
  readonly kind: Kind;
  readonly mention: Readonly<Record<string, string | null>>;
  readonly expect: string | null;
  readonly why: string;
};

const root = join(import.meta.dirname, '..');

const keys: Readonly<Record<Kind, readonly string[]>> = {
  indicator: ['label', 'unit', 'parent', 'period', 'section', 'value'],
  unit: ['name', 'on'],
  directive: ['type', 'number', 'issuer', 'date'],
  task: ['quote', 'lead', 'due'],
};

const linesOf = (name: string): readonly Labelled[] =>
  readFileSync(join(root, 'corpus', 'matching', 'mentions', name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

function catalogueOf(folder: string, period: string): Readonly<Record<Kind, ReadonlySet<string>>> {
  const below = join(root, folder);
  const files = readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(below, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const);
  const loaded = loadFolder(new Map(files), period);
  if (loaded.folder === null) throw new Error(`${folder}: ${JSON.stringify(loaded.problems)}`);
  const { indicators, units, directives, tasks } = loaded.folder;
  return {
    indicator: new Set(indicators.map(({ code }) => code)),
    unit: new Set(units.map(({ code }) => code)),
    directive: new Set(directives.map(({ code }) => code)),
    task: new Set(tasks.map(({ task }) => task.id)),
  };
}

const own = linesOf('own.jsonl');
const aside = linesOf('aside.jsonl');
const all = [...own, ...aside];
const catalogues = {
  'kien-an': catalogueOf('examples/kien-an', '2019-9M'),
  second: catalogueOf('corpus/matching/second', '2026-6M'),
};

const share = (lines: readonly Labelled[], holds: (line: Labelled) => boolean): number =>
  lines.filter(holds).length / lines.length;

describe('the labelled mentions', () => {
  test('name only what their authority has', () => {
    const strangers = all.filter(
      ({ authority, kind, expect: id }) => id !== null && !catalogues[authority][kind].has(id),
    );
    expect(strangers).toEqual([]);
  });

  test('have ids of their own, the words of their kind and a reason', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const odd = all.filter(({ kind, mention, why }) => why === '' || Object.keys(mention).join() !== keys[kind].join());
    expect(odd).toEqual([]);
  });

  test('never say two things of the same words', () => {
    const said = new Map(all.map((line) => [JSON.stringify([line.authority, line.kind, line.mention]), line.expect]));
    expect(said.size).toBe(all.length);
  });

  test('are as many, and as many of each kind, as their README says', () => {
    const of = (kind: Kind) => all.filter((line) => line.kind === kind).length;
    expect(all.length).toBeGreaterThanOrEqual(660);
    expect(of('indicator')).toBeGreaterThanOrEqual(380);
    expect(of('unit')).toBeGreaterThanOrEqual(130);
    expect(of('directive')).toBeGreaterThanOrEqual(80);
    expect(of('task')).toBeGreaterThanOrEqual(80);
  });

  test('lie a third aside, with the same kinds and authorities', () => {
    expect(aside.length / all.length).toBeCloseTo(1 / 3, 2);
    for (const kind of ['indicator', 'unit', 'directive', 'task'] as const) {
      expect(share(aside, (line) => line.kind === kind)).toBeCloseTo(
        share(own, (line) => line.kind === kind),
        1,
      );
    }
    for (const authority of ['kien-an', 'second'] as const) {
      expect(share(all, (line) => line.authority === authority)).toBeGreaterThan(0.4);
    }
  });

  test('mean nothing in the catalogue at least a quarter of the time', () => {
    for (const lines of [own, aside]) {
      expect(share(lines, (line) => line.expect === null)).toBeGreaterThanOrEqual(0.25);
    }
    const nulls = all.filter((line) => line.expect === null);
    expect(share(nulls, ({ why }) => /not decidable/u.test(why))).toBeLessThan(0.25);
  });
});
