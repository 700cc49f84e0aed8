import { describe, expect, test } from 'vitest';
import { type Day, day } from '#core/day.ts';
import type { Directive } from '#core/directive.ts';
import { period } from '#core/period.ts';
import type { Task } from '#core/task.ts';
import { dossierText } from '#cycle/dossier/dossier-json.ts';
import { reviewFolder } from '#cycle/review.ts';
import { sampleFolder } from '#cycle/review-sample.ts';
import { asKnown } from './as-known.ts';
import { loadFolder } from './folder.ts';
import { asFolder, wardFiles } from './folder-sample.ts';

const on = day('2019-09-30');
const before = day('2019-09-25');
const after = day('2019-10-01');

describe('what people did later', () => {
  const progress = (confirmed: Day): Task['progress'] => [
    {
      on: day('2019-09-10'),
      words: 'Đã ban hành',
      done: true,
      at: null,
      confirmed: true,
      confirmedBy: { by: 'Chánh Văn phòng', on: confirmed },
    },
  ];
  const withProgress = (confirmed: Day) =>
    sampleFolder({
      tasks: [
        {
          review: period('2019-6M'),
          task: {
            ...{ id: 'NV-1', what: 'Ban hành kế hoạch', field: 'budget', leader: null, lead: 'thue', support: [] },
            ...{
              deliverable: null,
              deadline: { kind: 'dated', due: day('2019-09-15') },
              assignedOn: day('2019-07-09'),
            },
            ...{ origin: 'remedy', directives: [], finding: null, indicator: null, extensions: [], withdrawn: null },
            progress: progress(confirmed),
            proposed: false,
          },
        },
      ],
    });
  test('a task confirmed as done later is not done yet', async () => {
    const stateOf = async (confirmed: Day) =>
      (await reviewFolder(withProgress(confirmed))).dossier.carried.map(({ state }) => state);
    expect(await stateOf(before)).toEqual(['done-on-time']);
    expect(await stateOf(after)).toEqual(['overdue']);
  });

  test('a remedy taken over later is a proposal still', async () => {
    const proposed = (await reviewFolder(sampleFolder())).dossier;
    const id = proposed.remedies[0]?.id ?? '';
    const taken = async (day: Day) => {
      const confirmations = { files: [], figures: [], remedies: [{ id, by: 'Nguyễn Văn B', on: day }] };
      return (await reviewFolder(sampleFolder({ confirmations }))).dossier;
    };
    expect((await taken(before)).remedies.find((task) => task.id === id)?.proposed).toBe(false);
    expect((await taken(before)).holes?.length).toBeLessThan(proposed.holes?.length ?? 0);
    expect(dossierText(await taken(after))).toBe(dossierText(proposed));
  });

  test('a register taken over later vouches for nothing yet', () => {
    const { history } = sampleFolder();
    const vouched = history.map((figure) => ({ ...figure, confirmed: { by: 'Chánh Văn phòng', on: after } }));
    const known = asKnown(sampleFolder({ history: vouched }), on).history;
    expect(known.length).toBeGreaterThan(0);
    expect(known.every(({ confirmed }) => confirmed === null)).toBe(true);
  });

  test('with values on record that nobody vouches for the report is a draft', async () => {
    const { dossier } = await reviewFolder(
      sampleFolder({ history: sampleFolder().history.map((figure) => ({ ...figure, confirmed: null })) }),
    );
    const vouched = (await reviewFolder(sampleFolder())).dossier;
    expect(dossier.confirmed.total).toBeGreaterThan(vouched.confirmed.total);
    const growth = ({ derivations }: typeof dossier) => derivations.find(({ key }) => key === 'sum|thu|2018-9M');
    expect([growth(vouched)?.confirmed, growth(dossier)?.confirmed]).toEqual([true, false]);
  });
});

describe('a target is known', () => {
  const directive = (date: Day | null): Directive => ({
    ...{ code: 'nq', type: 'Nghị quyết', number: '1', symbol: null, issuer: 'HĐND', issuerAliases: [], date },
    ...{ abstract: null, implements: [], replacedBy: null, real: false },
  });
  const [target] = sampleFolder().targets;
  const targetsOn = (day: Day, change: object, date: Day | null = null) =>
    asKnown(sampleFolder({ targets: target ? [{ ...target, ...change }] : [], directives: [directive(date)] }), day)
      .targets;

  test('from its own day, that of its directive, or the first of its year', () => {
    expect(targetsOn(before, { known: after })).toEqual([]);
    expect(targetsOn(after, { known: after })).toHaveLength(1);
    expect(targetsOn(before, { directive: 'nq' }, after)).toEqual([]);
    expect(targetsOn(after, { directive: 'nq' }, after)).toHaveLength(1);
    expect(targetsOn(day('2018-12-31'), {})).toEqual([]);
    expect(targetsOn(day('2019-01-01'), {})).toHaveLength(1);
    expect(targetsOn(day('2019-01-01'), { directive: 'nq' }, null)).toHaveLength(1);
  });

  test('before its directive was issued, without naming it', () => {
    expect(targetsOn(before, { directive: 'nq', known: before }, after)).toMatchObject([{ directive: null }]);
  });
});

describe('what the loader tells', () => {
  const history = wardFiles['history/2025.csv'] ?? '';
  const dossierFrom = async (changes: Readonly<Record<string, string>>) => {
    const { folder, problems } = loadFolder(asFolder(wardFiles, changes), '2026-Q1');
    if (folder === null) throw new Error(problems.map(({ code }) => code).join());
    return (await reviewFolder(folder, { problems })).dossier;
  };
  const confirmations = (on: string) => ({
    'reviews/2026-Q1/confirmations.yaml': `files:\n  - { file: khong-co.txt, by: A, on: ${on} }\n`,
  });
  const submissions = (on: string) => ({
    'reviews/2026-Q1/submissions.yaml': `- { file: khong-co.txt, received: ${on} }\n`,
  });
  const row = (known: string) => ({
    'history/2025.csv': `${history}thu-ns,phong-kinh-te,2026-M01,9 25,official,${known}\n`,
  });
  const short = (known: string) => ({ 'history/2025.csv': `${history}thu-ns,2026-M01,${known}\n` });
  const twice = (known: string) => ({
    'history/2025.csv': `${history}${`thu-ns,phong-kinh-te,2026-M02,1,official,${known}\n`.repeat(2)}`,
  });

  test.each([
    ['a file that is confirmed and not there', 'HS30', confirmations],
    ['a file that is listed and not there', 'HS30', submissions],
    ['a row that is no number', 'HS23', row],
    ['a row that is too short', 'HS21', short],
    ['a row that stands twice', 'HS25', twice],
  ])('%s is told from its day on, and before changes no byte', async (_, code, changes) => {
    const base = await dossierFrom({});
    expect(dossierText(await dossierFrom(changes('2026-04-02')))).toBe(dossierText(base));
    const told = (await dossierFrom(changes('2026-03-02'))).problems;
    expect(told.map((found) => found.code)).toContain(code);
    expect(told.some((found) => 'known' in found)).toBe(false);
  });
});
