import { describe, expect, test } from 'vitest';
import { type Day, day } from '#core/day.ts';
import type { Figure } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import { period } from '#core/period.ts';
import type { Unit, UnitRelation } from '#core/unit.ts';
import { reviewFolder } from '#cycle/review.ts';
import {
  indicator,
  onRecord,
  sampleFolder,
  sampleReports,
  sampleUnits,
  sent,
  wardReport,
} from '#cycle/review-sample.ts';
import { consolidateReview } from './consolidate-review.ts';

const thu = indicator('thu', 'Thu ngân sách phường');
const known = day('2019-09-20');
const said = (unit: string, at: string, value: string): Figure => onRecord('thu', unit, { at, value, known });

type Wish = {
  readonly figures: readonly Figure[];
  readonly indicator?: Indicator;
  readonly units?: readonly Unit[];
  readonly relations?: readonly UnitRelation[];
};

function assessed({ figures, indicator: of = thu, units = sampleUnits, relations = [] }: Wish) {
  const ground = { period: period('2019-9M'), units, relations, indicators: [of], targets: [], figures };
  const [assessment] = consolidateReview(ground).assessments;
  if (assessment === undefined) throw new Error('nothing was assessed');
  return assessment;
}

describe('the year the agency expects', () => {
  const year = (...figures: readonly Figure[]) => assessed({ figures }).agencyEstimate?.result;
  const owner = said('thue', '2019', '100');
  test('is what the owner alone said of the whole', () => {
    expect(year(owner)?.value?.toString()).toBe('100');
    expect(year(owner)?.from).toEqual([owner.key]);
  });
  test('is never what a ward expects of its own, alone or with others or beside the owner', () => {
    const wards = ['bac-son', 'nam-son', 'ngoc-son'].map((unit) => said(unit, '2019', '7'));
    expect(wards.map((ward) => year(ward))).toEqual([undefined, undefined, undefined]);
    expect(year(...wards)).toBeUndefined();
    expect(year(...wards, owner)?.value?.toString()).toBe('100');
  });
  test('is not what another department says, and not the owner’s own part where it is one of the units added', () => {
    expect(year({ ...owner, reportedBy: 'kinh-te' })).toBeUndefined();
    const itself = { ...thu, reportedBy: ['ward', 'thue'] };
    expect(assessed({ figures: [owner], indicator: itself }).agencyEstimate).toBeNull();
  });
  test('comes out of a folder in which a ward and the owner each say their own', async () => {
    const estimate = (value: string) => `Thu ngân sách phường ước cả năm 2019 đạt ${value} tỷ đồng.`;
    const ward = wardReport('Phường Ngọc Sơn', ['Thu ngân sách phường đạt 3 tỷ đồng.', estimate('4,2')]);
    const owner = wardReport('Chi cục Thuế', [estimate('17')]);
    const estimated = async (...reports: readonly (readonly [string, string])[]) => {
      const files = reports.map(([file, text]) => sent(file, text));
      const kept = sampleReports.filter(({ file }) => !files.some((other) => other.file === file));
      const { dossier } = await reviewFolder(sampleFolder({ sent: [...kept, ...files] }));
      const key = dossier.assessments.find((row) => row.indicator === 'thu')?.agencyEstimate;
      return dossier.derivations.find((one) => one.key === key)?.value?.toString();
    };
    expect(await estimated(['ngoc-son.txt', ward])).toBeUndefined();
    expect(await estimated(['ngoc-son.txt', ward], ['thue.txt', owner])).toBe('17');
  });
});

describe('a reform within the period', () => {
  const on = day('2019-07-01');
  const ended = (code: string): Unit => ({ ...unitOf(code), to: day('2019-06-30') });
  const unitOf = (code: string): Unit => {
    const found = sampleUnits.find((unit) => unit.code === code);
    if (found === undefined) throw new Error(code);
    return found;
  };
  const founded: Unit = { ...unitOf('bac-son'), code: 'moi', name: 'phường Mới', from: on, to: null };
  const units = [ended('bac-son'), ended('nam-son'), unitOf('ngoc-son'), founded, unitOf('thue')];
  const relation = (to: readonly string[], from = ['bac-son', 'nam-son'], at: Day = on): UnitRelation => ({
    on: at,
    kind: to.length === 1 ? 'merge' : 'split',
    from,
    to,
    shares: {},
  });
  const figures = [
    ...['bac-son', 'nam-son'].flatMap((unit) => [said(unit, '2018-9M', '10'), said(unit, '2019-6M', '8')]),
    said('ngoc-son', '2018-9M', '10'),
    said('ngoc-son', '2019-9M', '20'),
    said('moi', '2019-Q3', '9'),
  ];

  test('expects the units of its last day, and the months before are told on the one they went into', () => {
    const { now, comparison } = assessed({ figures, units, relations: [relation(['moi'])] });
    expect(now.coverage).toMatchObject({
      expected: ['ngoc-son', 'moi'],
      missing: [],
      restated: [{ unit: 'moi', from: [{ unit: 'bac-son' }, { unit: 'nam-son' }] }],
      unexpected: [],
    });
    expect(now.result.arithmetic).toBe('20 + 8 + 8 + 9 = 45');
    expect([comparison?.leftOut, comparison?.result.value?.toString()]).toEqual([[], '50']);
  });

  test('never guesses where the old ones were split: they are named, and left out of the comparison', () => {
    const split = relation(['moi', 'ngoc-son']);
    const { now, comparison } = assessed({
      figures: [...figures, said('moi', '2019-9M', '30')],
      units,
      relations: [split],
    });
    expect(now.coverage).toMatchObject({ missing: [], restated: [], unexpected: ['bac-son', 'nam-son'] });
    expect(now.result.value?.toString()).toBe('50');
    expect(comparison).toBeNull();
    const kept = [...units, { ...unitOf('ngoc-son'), code: 'yen' }];
    const others = [said('moi', '2019-9M', '30'), said('yen', '2019-9M', '6'), said('yen', '2018-9M', '5')];
    const apart = assessed({ figures: [...figures, ...others], units: kept, relations: [split] });
    expect(apart.comparison?.sameUnits).toEqual(['yen']);
    expect(apart.comparison?.leftOut).toEqual(['bac-son', 'moi', 'nam-son', 'ngoc-son']);
  });

  test('by shares, where they are stated for the indicator’s basis: exactly, in the sum and in the comparison', () => {
    const shared = (unit: string, share: string): UnitRelation => ({
      ...relation(['moi', 'ngoc-son'], [unit]),
      shares: { moi: { population: share }, 'ngoc-son': { population: String(1 - Number(share)) } },
    });
    const wish = { units, relations: [shared('bac-son', '0.75'), shared('nam-son', '0.5')] };
    const byPopulation = { ...thu, carry: 'by-population' } as const;
    const before = figures.filter(({ unit, period: of }) => unit !== 'ngoc-son' || of === '2018-9M');
    const half = [said('ngoc-son', '2019-6M', '10'), said('ngoc-son', '2019-Q3', '6')];
    const { now, comparison } = assessed({ ...wish, figures: [...before, ...half], indicator: byPopulation });
    expect(now.result.arithmetic).toBe('0,25 × 8 + 0,5 × 8 + 10 + 6 + 0,75 × 8 + 0,5 × 8 + 9 = 41');
    expect(now.coverage).toMatchObject({ missing: [], unexpected: [] });
    expect([comparison?.leftOut, comparison?.sameUnits]).toEqual([[], null]);
    const apart = assessed({ ...wish, figures: before, indicator: byPopulation });
    expect(apart.now.coverage.missing).toEqual(['ngoc-son']);
    // 0.75 × 8 + 0.5 × 8 + 9 = 19 against 0.75 × 10 + 0.5 × 10 = 12.5
    expect(apart.comparison?.result.value?.toString()).toBe('52');
    expect(apart.comparison?.restated.map(({ unit }) => unit)).toEqual(['moi']);
    const added = assessed({ ...wish, figures: [...before, ...half] });
    expect(added.comparison).toBeNull();
  });

  test('is told: who speaks for whom, who is in no sum, whom the comparison leaves out', async () => {
    const folder = sampleFolder();
    const reports = [
      sent('ngoc-son.txt', wardReport('Phường Ngọc Sơn', ['Thu ngân sách phường đạt 4 tỷ đồng.'])),
      sent('moi.txt', wardReport('Phường Mới', ['Thu ngân sách phường đạt 5 tỷ đồng.'])),
    ];
    const told = async (relations: readonly UnitRelation[], more: readonly Figure[], from = reports, instead = {}) => {
      const { dossier } = await reviewFolder({
        ...folder,
        ...instead,
        units: [...units, unitOf('kinh-te')],
        relations,
        sent: from,
        history: [...folder.history, ...more],
      });
      return new Map(dossier.problems.map(({ code, message }) => [code, message.vi]));
    };
    const half = ['bac-son', 'nam-son'].map((unit) => said(unit, '2019-6M', '8'));
    const split = await told([relation(['moi', 'ngoc-son'])], half);
    expect([...split.keys()].filter((code) => code === 'KH30')).toEqual(['KH30']);
    const merged = await told([relation(['moi'])], [...half, said('moi', '2019-Q3', '9')], reports.slice(0, 1));
    expect(merged.get('KH32')).toContain(
      'phường Mới gồm cả các tháng trước khi sắp xếp của phường Bắc Sơn, phường Nam Sơn',
    );
    expect([merged.has('KH30'), merged.has('KH31')]).toEqual([false, false]);
    const shares = { moi: { population: '0.75' }, 'ngoc-son': { population: '0.25' } };
    const ofShares = { indicators: folder.indicators.map((one) => ({ ...one, carry: 'by-population' as const })) };
    const lastYear = ['bac-son', 'nam-son', 'ngoc-son'].map((unit) => said(unit, '2018-9M', '8'));
    const divided = [relation(['moi', 'ngoc-son'], ['bac-son']), relation(['moi'], ['nam-son'])];
    const byShares = await told(
      divided.map((one) => (one.to.length > 1 ? { ...one, shares } : one)),
      [...lastYear, said('moi', '2019-9M', '9')],
      [],
      ofShares,
    );
    expect(byShares.get('KH33')).toContain('75% phường Bắc Sơn, phường Nam Sơn');
    const silent = await told([], []);
    expect(silent.get('KH31')).toContain('phường Bắc Sơn, phường Mới, phường Nam Sơn');
  });
});
