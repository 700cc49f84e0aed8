import { describe, expect, it } from 'vitest';
import { indexDossier } from '#web/dossier/dossier-index.ts';
import { remedyBlocks } from '#web/dossier/remedy-blocks.ts';
import { sampleDossier } from '#web/sample/dossier-sample.ts';

type Parts = Pick<typeof sampleDossier, 'findings' | 'remedies'>;
const blocksOf = (parts: Partial<Parts>) => remedyBlocks(indexDossier({ ...sampleDossier, ...parts }));
const [first] = sampleDossier.findings.filter(({ kind }) => kind === 'shortcoming');
const [task] = sampleDossier.remedies;
if (!first || !task) throw new Error('an empty sample');
const finding = (id: string, seed: Partial<typeof first> = {}) => ({
  ...first,
  id,
  indicator: null,
  units: [],
  words: id,
  ...seed,
});
const remedy = (id: string, answers: readonly string[]) => ({
  ...task,
  id,
  finding: answers[0] ?? null,
  answers: answers.slice(1),
});
const told = (parts: Partial<Parts>) =>
  blocksOf(parts).map(({ titles, findings, tasks }) => ({
    titles,
    findings: findings.map(({ label, finding: { id } }) => `${label} ${id}`),
    tasks: tasks.map(({ id }) => id),
  }));

describe('shortcomings beside what answers them', () => {
  it('keeps every shortcoming and every task that answers one, each once', () => {
    const blocks = blocksOf({});
    const shortcomings = sampleDossier.findings.filter(({ kind }) => kind === 'shortcoming').map(({ id }) => id);
    expect(blocks.flatMap(({ findings }) => findings.map(({ finding: { id } }) => id)).sort()).toEqual(
      shortcomings.sort(),
    );
    expect(blocks.flatMap(({ tasks }) => tasks.map(({ id }) => id)).sort()).toEqual(['r-1', 'r-2', 'r-3']);
  });

  it('numbers as the report does and puts shortcomings of one subject together, with those of the last review', () => {
    const findings = [
      finding('old', { origin: 'carried', subject: 'revenue' }),
      finding('arrears', { subject: 'revenue' }),
      finding('crops', { subject: 'farming' }),
    ];
    const remedies = [remedy('a', ['arrears', 'old']), remedy('b', ['arrears'])];
    expect(told({ findings, remedies })).toEqual([
      { titles: ['(1) Sản xuất nông nghiệp'], findings: ['1 crops'], tasks: [] },
      { titles: ['(2) Thu ngân sách'], findings: ['2.1 arrears', '2.2 old'], tasks: ['a', 'b'] },
    ]);
  });

  it('joins what one task answers, even across what lies between', () => {
    const findings = [
      finding('x', { subject: 'production' }),
      finding('y', { subject: 'trade' }),
      finding('z', { subject: 'farming' }),
    ];
    const remedies = [remedy('far', ['z', 'x']), remedy('near', ['y'])];
    expect(told({ findings, remedies })).toMatchObject([
      { findings: ['1 x', '3 z'], tasks: ['far'] },
      { findings: ['2 y'], tasks: ['near'] },
    ]);
    const both = [...remedies, remedy('all', ['y', 'z'])];
    expect(told({ findings, remedies: both })).toMatchObject([
      { findings: ['1 x', '2 y', '3 z'], tasks: ['far', 'near', 'all'] },
    ]);
  });

  it('gives what only the last review named a place in its field, without a number of this report', () => {
    const findings = [finding('old', { origin: 'carried' }), finding('new', { field: 'party-building' })];
    expect(told({ findings, remedies: [] })).toMatchObject([
      { titles: [], findings: [' old'] },
      { titles: ['(1)'], findings: ['1 new'] },
    ]);
  });
});
