/**
 * The example authority: it loads without a problem, its real figures are in its sums, and its documentation is current.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFolder } from '#cli/folder.ts';
import { decimal, rounded, total } from '#core/decimal.ts';
import type { Figure } from '#core/figure.ts';
import { loadFolder } from '#cycle/folder/folder.ts';
import { jsonSchemas } from '#cycle/folder/json-schema.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { files } = readFolder(join(root, 'examples', 'kien-an'));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('examples/kien-an', () => {
  it.each(['2019-6M', '2019-9M'])('loads for %s without a problem', (period) => {
    const { folder, problems } = loadFolder(files, period);
    expect(problems).toEqual([]);
    expect(folder?.review.owed).toHaveLength(29);
  });

  it('loads for 2019, noting that the meeting is before the end of the year', () => {
    const { folder, problems } = loadFolder(files, '2019');
    expect(problems.map((found) => found.code)).toEqual(['HS28']);
    expect(folder?.sent).toHaveLength(29);
  });

  it('has a report of every unit that owes one but phường Tràng Minh, one of them twice', () => {
    const { folder } = loadFolder(files, '2019-9M');
    const expected: { files: { file: string; unit: string }[] } = parse(read('examples/kien-an/expected.yaml'));
    expect(folder?.sent.map(({ file }) => file).sort()).toEqual(expected.files.map(({ file }) => file).sort());
    const units = new Set(expected.files.map(({ unit }) => unit));
    expect(folder?.review.owed.filter((unit) => !units.has(unit))).toEqual(['trang-minh']);
    expect(folder?.sent).toHaveLength(29);
  });

  it('names files for what they are: sixteen Word files and more in several hands', () => {
    const kinds = readdirSync(join(root, 'examples/kien-an/reviews/2019-9M/reports')).map((name) =>
      name.split('.').at(-1),
    );
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect([count('docx') >= 16, count('xlsx'), count('pdf'), count('txt')]).toEqual([true, 5, 2, 1]);
  });

  it('names nobody but the chair', () => {
    const { folder } = loadFolder(files, '2019-9M');
    expect(folder?.bodies.filter(({ signing }) => signing.name !== null)).toEqual([]);
    expect(folder?.review.chair.name).toBe('Trần Văn Khuê');
  });
});

describe('the figures of 2019 that are real', () => {
  const history = loadFolder(files, '2019').folder?.history ?? [];
  /** The last vintage of each month. */
  const sum = (indicator: string, year: number, months: number): ReturnType<typeof decimal> => {
    const last = new Map<string, Figure>();
    for (const figure of history) {
      if (
        figure.indicator !== indicator ||
        !figure.period.startsWith(`${year}-`) ||
        Number(figure.period.slice(6)) > months
      )
        continue;
      const key = `${figure.unit} ${figure.period}`;
      if ((last.get(key)?.knownOn ?? '') < figure.knownOn) last.set(key, figure);
    }
    return total([...last.values()].map((figure) => figure.value ?? decimal(0)));
  };
  const growth = (indicator: string, months: number): string =>
    rounded(
      sum(indicator, 2019, months)
        .div(sum(indicator, 2018, months))
        .minus(1)
        .times(100),
      2,
    ).toString();

  it('are in the half-year: industry 9, retail 20, revenue 12 percent', () => {
    expect(['gtsx-cn', 'ban-le', 'thu-nsnn'].map((indicator) => growth(indicator, 6))).toEqual(['9', '20', '12']);
  });

  it('are in the year: industry 9.38, retail 20.8 percent, revenue 325.023 tỷ', () => {
    expect(['gtsx-cn', 'ban-le'].map((indicator) => growth(indicator, 12))).toEqual(['9.38', '20.8']);
    expect(sum('thu-nsnn', 2019, 12).toString()).toBe('325.023');
  });

  it('are in the nine months: one Party organisation, four trade unions, three youth unions', () => {
    expect(['tc-dang', 'tc-cong-doan', 'tc-doan'].map((indicator) => sum(indicator, 2019, 9).toString())).toEqual([
      '1',
      '4',
      '3',
    ]);
  });
});

describe('docs/folder', () => {
  it('has the schemas that the loader uses', () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      expect(JSON.parse(read(`docs/folder/${name}.schema.json`)), name).toEqual(JSON.parse(JSON.stringify(schema)));
    }
  });

  it('lays out a second authority that loads as it stands', () => {
    const page = read('docs/folder.md');
    const blocks = [...page.matchAll(/^### (?<name>\S+)[\s\S]*?^```(?:yaml|csv)\n(?<text>[\s\S]*?)^```/gm)].map(
      ({ groups }) => groups ?? {},
    );
    const inReview = [
      'review.yaml',
      'submissions.yaml',
      'figure-words.yaml',
      'answers.yaml',
      'confirmations.yaml',
      'meetings.yaml',
    ];
    const nameOf = (name: string): string =>
      inReview.includes(name) ? `reviews/2026-9M/${name}` : name.replace('\\*', '2025');
    const texts = new Map(blocks.map(({ name = '', text = '' }) => [nameOf(name), new TextEncoder().encode(text)]));
    expect([...texts.keys()]).toContain('history/2025.csv');
    for (const name of Object.keys(jsonSchemas())) expect([...texts.keys()], name).toContain(nameOf(`${name}.yaml`));
    texts.set('reviews/2026-9M/reports/bao-cao-phong-kinh-te.txt', new TextEncoder().encode('BÁO CÁO'));
    const { folder, problems } = loadFolder(texts, '2026-9M');
    expect(problems).toEqual([]);
    expect([folder?.targets.length, folder?.history.length, folder?.review.owed]).toEqual([
      3,
      4,
      ['phong-kt', 'phong-vhxh', 'thue-co-so-3'],
    ]);
  });
});
