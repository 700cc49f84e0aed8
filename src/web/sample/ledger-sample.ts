/**
 * The numbers of the sample dossier: what a row of the annex is told is reckoned here, plainly, and every number keyed.
 */
import { decimal } from '#core/decimal.ts';
import type { DossierJson } from '#cycle/dossier/dossier.ts';
import { day, type FilePlace, indicators, now, period, placeOf, wards } from './register-sample.ts';

type Json = DossierJson;
type Figure = Json['figures'][number];
type Derivation = Json['derivations'][number];
type Row = Json['assessments'][number];

export const figures: Figure[] = [];
export const derivations: Derivation[] = [];
export const targets: Json['targets'][number][] = [];
export const rows: Row[] = [];

type FigureSeed = {
  key: string;
  indicator: string;
  unit: string;
  value: string | null;
  period?: Figure['period'];
  at?: FilePlace;
  from?: 'prose' | 'table';
} & Partial<Omit<Figure, 'source'>>;

/** What a unit said, or history holds; gives its key. */
export function figure(seed: FigureSeed): string {
  const { at, from = 'prose', ...rest } = seed;
  const measure = indicators.find((one) => one.code === seed.indicator)?.measure ?? '';
  figures.push({
    reportedBy: seed.unit,
    period: now,
    state: seed.value === null ? 'nothing-arose' : 'value',
    vintage: at ? 'estimate' : 'official',
    approx: null,
    until: null,
    knownOn: day(at ? '2019-09-20' : '2018-10-05'),
    confirmed: at ? null : { by: 'Cục Thống kê', on: day('2018-10-05') },
    printed:
      seed.value === null ? null : { value: seed.value, decimals: (seed.value.split('.')[1] ?? '').length, measure },
    source: at
      ? { kind: 'report', at, from, version: 1 }
      : { kind: 'history', file: 'history/2018.csv', known: day('2018-10-05') },
    ...rest,
  });
  return seed.key;
}

type DerivationSeed = Pick<Derivation, 'key' | 'kind' | 'indicator' | 'value' | 'from' | 'arithmetic'> &
  Partial<Derivation>;
function derive(seed: DerivationSeed): string {
  const measure = indicators.find((one) => one.code === seed.indicator)?.measure ?? '';
  derivations.push({ unit: null, period: now, measure, confirmed: false, ...seed });
  return seed.key;
}

type RowSeed = {
  readonly code: string;
  readonly parts: readonly string[];
  readonly now: string | null;
  readonly last: string;
  readonly lastWhole: string;
  readonly plan: string | null;
  readonly share: string;
  readonly best: string;
  readonly lastMonths: string;
  readonly missing?: readonly string[];
  readonly verdict: NonNullable<Row['outlook']>['verdict'];
  readonly range: readonly [string, string, string];
  readonly estimate?: string;
  readonly contests?: Row['contests'];
};

/** One row of the annex, with everything it rests on. */
export function row(seed: RowSeed): void {
  const { code, parts, now: value, missing = [] } = seed;
  const about = indicators.find((one) => one.code === code);
  const values = parts.map((part) => figures.find((one) => one.key === part)?.value ?? '0');
  const added = parts.length > 1;
  const sum = derive({
    key: `${code}:now`,
    kind: added ? 'sum' : 'taken',
    indicator: code,
    value,
    from: parts,
    arithmetic: added ? `${values.join(' + ')} = ${value}` : `${value}`,
  });
  const last = past(seed, { key: 'last', of: '2018-9M', value: seed.last });
  const whole = past(seed, { key: 'whole', of: '2018', value: seed.lastWhole });
  const expected = about?.formed === 'added' ? wards : [about?.owner ?? ''];
  const reported = expected.filter((one) => !missing.includes(one));
  const target = promise(seed);
  rows.push({
    indicator: code,
    now: sum,
    vintage: 'estimate',
    parts,
    contests: seed.contests ?? [],
    beside: null,
    lastYear: last,
    lastYearParts: [`${code}:2018-9M`],
    lastYearWhole: whole,
    coverage: { expected, reported, missing, notApplicable: [], partly: [], restated: [], unexpected: [] },
    comparison:
      value === null ? null : { result: growth(seed, value), sameUnits: missing.length > 0 ? reported : null },
    completions: completed(seed, target),
    agencyEstimate: estimated(seed),
    outlook: outlookOf(seed, sum, target),
  });
}

const ownerOf = (code: string): string => indicators.find((one) => one.code === code)?.owner ?? '';

function past(
  { code }: RowSeed,
  { key, of, value }: { readonly key: string; readonly of: string; readonly value: string },
): string {
  const from = figure({ key: `${code}:${of}`, indicator: code, unit: ownerOf(code), value, period: period(of) });
  return derive({
    key: `${code}:${key}`,
    kind: 'taken',
    indicator: code,
    value,
    from: [from],
    arithmetic: value,
    period: period(of),
    confirmed: true,
  });
}

function growth({ code, last }: RowSeed, value: string): string {
  const points = indicators.find((one) => one.code === code)?.kind === 'ratio';
  return derive({
    key: `${code}:growth`,
    kind: points ? 'points' : 'growth',
    indicator: code,
    measure: points ? 'điểm phần trăm' : '%',
    value: (points ? decimal(value).minus(last) : decimal(value).div(last).minus(1).times(100)).toString(),
    from: [`${code}:now`, `${code}:last`],
    arithmetic: points ? `${value} − ${last}` : `(${value} ÷ ${last} − 1) × 100`,
  });
}

function promise({ code, plan }: RowSeed): string | null {
  if (plan === null) return null;
  const key = `${code}:plan`;
  const line = targets.length + 2;
  targets.push({
    key,
    indicator: code,
    unit: null,
    year: 2019,
    basis: 'council',
    as: 'value',
    value: plan,
    directive: 'nq-hdnd-2018',
    line,
  });
  return key;
}

function completed({ code, plan, now: value }: RowSeed, target: string | null): Row['completions'] {
  if (target === null || plan === null || value === null) return [];
  const result = derive({
    key: `${code}:completion`,
    kind: 'completion',
    indicator: code,
    measure: '%',
    value: decimal(value).div(plan).times(100).toString(),
    from: [`${code}:now`, target],
    arithmetic: `${value} ÷ ${plan} × 100`,
  });
  return [{ target, basis: 'council', result }];
}

function estimated({ code, estimate }: RowSeed): string | null {
  if (estimate === undefined) return null;
  const at = placeOf('reports/chi-cuc-thue.docx', 'ước cả năm đạt 318,7 tỷ đồng');
  const from = figure({
    key: `${code}:agency`,
    indicator: code,
    unit: ownerOf(code),
    value: estimate,
    period: period('2019'),
    at,
  });
  return derive({
    key: `${code}:estimate`,
    kind: 'taken',
    indicator: code,
    value: estimate,
    from: [from],
    arithmetic: estimate,
    period: period('2019'),
  });
}

function outlookOf(seed: RowSeed, sum: string, target: string | null): Row['outlook'] {
  const { code, plan, now: value } = seed;
  if (!target || plan === null || value === null) return null;
  const path = decimal(plan).times(seed.share);
  const left = decimal(plan).minus(value);
  const made = (kind: Derivation['kind'], result: { toString(): string }, arithmetic: string): string =>
    derive({
      key: `${code}:${kind}`,
      kind,
      indicator: code,
      value: result.toString(),
      from: [sum, target],
      arithmetic,
    });
  const [low, middle, high] = seed.range;
  return {
    verdict: seed.verdict,
    monthsLeft: 3,
    pathBasis: 'seasonal',
    yearsUsed: [2017, 2018],
    path: made('path', path, `${plan} × ${seed.share}`),
    gapToPlan: made('gap-to-plan', left, `${plan} − ${value}`),
    gapToPath: made('gap-to-path', path.minus(value), `${path} − ${value}`),
    pace: made('pace', left.div(3), `${left} ÷ 3`),
    averageSoFar: made('average-so-far', decimal(value).div(9), `${value} ÷ 9`),
    averageLastYear: made('average-last-year', seed.lastMonths, `(${seed.lastWhole} − ${seed.last}) ÷ 3`),
    bestEver: made('best-ever', seed.best, seed.best),
    low: made('outlook-low', low, low),
    middle: made('outlook-middle', middle, middle),
    high: made('outlook-high', high, high),
  };
}
