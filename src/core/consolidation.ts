/**
 * The units put together for a period, with who reported and who did not.
 *
 * What is added from units sums the figure picked for each; what one agency supplies is taken as it is and the
 * units' parts only stand beside it; a ratio is divided again from its sums, never averaged.
 */
import { type Answer, answerAcross, answerOf, bearingOn, type Question, type Told } from './answer.ts';
import type { FormedFrom } from './carry.ts';
import { type Decimal, decimal, equation, printDecimal, term, total } from './decimal.ts';
import { type Derivation, derivationKey, derive } from './derivation.ts';
import { contributionOf, type Figure, type FigureKey, type Vintage, vintages } from './figure.ts';
import type { Indicator, IndicatorCode } from './indicator.ts';
import { convert, countable } from './measure.ts';
import { type PeriodCode, spanOf } from './period.ts';
import type { Part, UnitCode } from './unit.ts';

/** A unit told with values of what it was made of. */
export type Restated = { readonly unit: UnitCode; readonly from: readonly Part[] };

export type Coverage = {
  readonly expected: readonly UnitCode[];
  /** With a value or with `nothing-arose`. */
  readonly reported: readonly UnitCode[];
  readonly missing: readonly UnitCode[];
  readonly notApplicable: readonly UnitCode[];
  /** Reported, though the indicator did not apply to them in some months: in the sum, and no ground for a comparison. */
  readonly partly: readonly UnitCode[];
  /** Reported with months of the units they were formed from within the period. */
  readonly restated: readonly Restated[];
  /** Reported though not expected: in no sum, but never dropped silently. */
  readonly unexpected: readonly UnitCode[];
};

/** Why one of several figures for the same unit, indicator and period was picked. */
export type Choice =
  | 'only'
  | 'confirmed'
  | 'later-version'
  | 'corrected'
  | 'table-over-prose'
  | 'exact-over-approximate'
  | 'first-place'
  | 'later-vintage';

export type Contest = {
  readonly indicator: IndicatorCode;
  readonly unit: UnitCode;
  readonly period: PeriodCode;
  readonly chosen: FigureKey;
  readonly others: readonly FigureKey[];
  readonly because: Choice;
  /** The printed intervals do not meet: they say different things. */
  readonly differs: boolean;
};

/** Another value for the whole; `figure` is the key of a figure, or of `sum` where the units' parts stand beside. */
export type Beside = {
  readonly figure: FigureKey;
  /** The result less this one. */
  readonly difference: Decimal;
  readonly sum: Derivation | null;
  readonly parts: readonly Figure[];
};

export type Consolidation = {
  readonly indicator: IndicatorCode;
  readonly period: PeriodCode;
  /** Null value when nobody reported. */
  readonly result: Derivation;
  readonly vintage: Vintage;
  readonly coverage: Coverage;
  /** The figures the result is made of: for each unit the one that was picked, or its months where they were joined. */
  readonly parts: readonly Figure[];
  readonly contests: readonly Contest[];
  /** Another figure for the whole (a department's beside the wards' sum, or the sum beside the agency's), and the difference. */
  readonly beside: Beside | null;
};

export type ConsolidationInput = {
  readonly indicator: Indicator;
  readonly period: PeriodCode;
  /** Units that owe a figure. */
  readonly units: readonly UnitCode[];
  /** Figures about units; those of other indicators and periods are passed over. */
  readonly figures: readonly Figure[];
  /** Figures about the whole authority, whoever said them. */
  readonly wholeFigures?: readonly Figure[];
  /** The indicators a ratio divides, where it has them. */
  readonly ratioOf?: { readonly numerator: Indicator; readonly denominator: Indicator } | null;
  /** Within the period; by default nothing changed. */
  readonly formedFrom?: FormedFrom;
};

/** Sums only what has a sum: flows and stocks that units report. */
export const addsOverUnits = ({ kind, formed }: Indicator): boolean =>
  formed === 'added' && (kind === 'flow' || kind === 'stock');

/**
 * The result for a period, exact, whatever the order or grouping of the figures. Null value when nobody reported;
 * confirmed only when every part is.
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const divided = input.ratioOf ? divide(input, input.ratioOf) : null;
  if (divided !== null && divided.result.value !== null) return divided;
  const whole = addsOverUnits(input.indicator) ? add(input) : take(input);
  return divided !== null && divided.parts.length > 0 && whole.result.value === null ? divided : whole;
}

/**
 * A cumulative value formed from shorter periods of one unit: a flow adds its months, a stock takes the one that ends
 * with the period. Null when a month is missing, and for ratios and indices, which are not formed over time.
 */
export function overTime(
  input: Question & { readonly figures: readonly Figure[]; readonly unit?: UnitCode },
): Derivation | null {
  const figures = bearingOn(input.figures, input).filter(
    (figure) => input.unit === undefined || figure.unit === input.unit,
  );
  const answer = answerOf(input.unit ?? '', figures, input);
  if (answer.value === null) return null;
  const reckoned = sumOf(input, [answer]);
  return { ...reckoned, unit: input.unit ?? null };
}

const figuresOf = (answers: readonly Answer[]): readonly Figure[] =>
  answers.flatMap((answer) => answer.chosen.map(({ figure }) => figure));

const withState = (answers: readonly Answer[], ...states: readonly Answer['state'][]): readonly UnitCode[] =>
  answers.filter((answer) => states.includes(answer.state)).map((answer) => answer.unit);

const contestsOf = (answers: readonly Answer[]): readonly Contest[] =>
  answers
    .flatMap((answer) => answer.chosen)
    .filter((contest) => contest.others.length > 0)
    .map(({ figure: _, ...contest }) => contest);

const weakest = (figures: readonly Figure[]): Vintage =>
  vintages.find((vintage) => figures.some((figure) => figure.vintage === vintage)) ?? 'estimate';

const allConfirmed = (figures: readonly Figure[]): boolean =>
  figures.length > 0 && figures.every((figure) => figure.confirmed !== null);

/** Terms beyond which a sum is shown by its number of units only. */
const termsShown = 12;

function sumArithmetic(figures: readonly Figure[], units: number, sum: Decimal | null): string {
  if (sum === null) return 'chưa có số liệu';
  const valued = figures.filter(({ value }) => value !== null);
  if (valued.length === 0) return `không phát sinh = ${printDecimal(sum)}`;
  const left = valued.length > termsShown ? `Σ ${units} đơn vị` : valued.map(shareTerm).join(' + ');
  return `${left} = ${printDecimal(sum)}`;
}

/** A value, or its share: `0,6 × 8`. */
const shareTerm = ({ value, carried }: Figure): string => {
  const own = value === null ? '' : term(value);
  return carried === undefined || carried.share.eq(1) ? own : `${printDecimal(carried.share)} × ${own}`;
};

function sumOf({ indicator, period }: Question, answers: readonly Answer[]): Derivation {
  const figures = figuresOf(answers);
  const contributions = figures.map(contributionOf).filter((value) => value !== null);
  const value = contributions.length > 0 ? total(contributions) : null;
  const units = withState(answers, 'value', 'nothing-arose').length;
  return derive(
    { indicator: indicator.code, period },
    {
      kind: 'sum',
      value,
      measure: indicator.measure,
      from: figures.map((figure) => figure.key),
      arithmetic: sumArithmetic(figures, units, value),
      confirmed: allConfirmed(figures),
    },
  );
}

function byUnit(figures: readonly Figure[]): ReadonlyMap<UnitCode, readonly Figure[]> {
  const groups = new Map<UnitCode, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.unit);
    if (group) group.push(figure);
    else groups.set(figure.unit, [figure]);
  }
  return groups;
}

/** Who is part of a unit, though its values may not carry over: nobody else is asked for them. */
const spokenFor = (
  unit: UnitCode,
  { formedFrom, periods }: Told,
  { indicator, period }: Question,
): readonly UnitCode[] =>
  [spanOf(period, 'calendar').from, ...periods.map((piece) => spanOf(piece, 'calendar').to)].flatMap((after) =>
    [indicator.carry, 'add' as const].flatMap(
      (carry) => formedFrom?.(unit, carry, after)?.map((part) => part.unit) ?? [],
    ),
  );

function restatedIn({ unit, chosen }: Answer): readonly Restated[] {
  const shares = new Map(
    chosen.flatMap(({ figure: { unit: of, carried } }) =>
      carried === undefined ? [] : [[of, carried.share] as const],
    ),
  );
  return shares.size === 0 ? [] : [{ unit, from: [...shares].map(([of, share]) => ({ unit: of, share })) }];
}

function add(input: ConsolidationInput): Consolidation {
  const groups = byUnit(bearingOn(input.figures, input));
  const periods = [...new Set([...groups.values()].flat().map((figure) => figure.period))].sort();
  const told: Told = { of: (unit) => groups.get(unit) ?? [], periods, formedFrom: input.formedFrom };
  const answers = input.units.map((unit) => answerAcross(unit, told, input));
  const due = new Set(input.units.flatMap((unit) => [unit, ...spokenFor(unit, told, input)]));
  const result = sumOf(input, answers);
  const parts = figuresOf(answers);
  const whole = answerOfWhole(input);
  return {
    indicator: input.indicator.code,
    period: input.period,
    result,
    vintage: weakest(parts),
    coverage: {
      expected: input.units,
      reported: withState(answers, 'value', 'nothing-arose'),
      missing: withState(answers, 'missing'),
      notApplicable: withState(answers, 'not-applicable'),
      partly: answers.filter(({ state, partly }) => partly && state !== 'missing').map(({ unit }) => unit),
      restated: answers.flatMap(restatedIn),
      unexpected: [...groups.keys()].filter((unit) => !due.has(unit)).sort(),
    },
    parts,
    contests: contestsOf([...answers, whole]),
    beside: besideSum(result, whole),
  };
}

function besideSum(result: Derivation, whole: Answer): Beside | null {
  const figure = whole.chosen[0]?.figure;
  if (figure === undefined || whole.value === null || result.value === null) return null;
  return { figure: figure.key, difference: result.value.minus(whole.value), sum: null, parts: figuresOf([whole]) };
}

/** The owner's figure for the whole; another sender's only where the owner said nothing. */
function answerOfWhole(input: ConsolidationInput): Answer {
  const { owner } = input.indicator;
  const figures = bearingOn(input.wholeFigures ?? [], input);
  const own = answerOf(
    owner,
    figures.filter((figure) => figure.reportedBy === owner),
    input,
  );
  return own.state === 'missing' ? answerOf(owner, figures, input) : own;
}

function take(input: ConsolidationInput): Consolidation {
  const { indicator, period } = input;
  const whole = answerOfWhole(input);
  const parts = figuresOf([whole]);
  const bySelf = parts.some((figure) => figure.reportedBy === indicator.owner);
  const result = takenFrom(input, whole);
  const beside = besideTaken(input, result);
  return {
    indicator: indicator.code,
    period,
    result,
    vintage: weakest(parts),
    coverage: {
      expected: [indicator.owner],
      reported: bySelf && whole.state !== 'not-applicable' ? [indicator.owner] : [],
      missing: bySelf ? [] : [indicator.owner],
      notApplicable: bySelf && whole.state === 'not-applicable' ? [indicator.owner] : [],
      partly: bySelf && whole.partly ? [indicator.owner] : [],
      restated: [],
      unexpected: [],
    },
    parts,
    contests: contestsOf([whole, ...(beside?.answers ?? [])]),
    beside: beside?.beside ?? null,
  };
}

function takenFrom(question: Question, whole: Answer): Derivation {
  if (whole.chosen.length > 1) return sumOf(question, [whole]);
  const summed = sumOf(question, [whole]);
  const arithmetic = summed.value === null ? summed.arithmetic : printDecimal(summed.value);
  const about = { indicator: question.indicator.code, period: question.period };
  return { ...summed, kind: 'taken', key: derivationKey('taken', about), arithmetic };
}

/** The units' parts beside an agency's figure, once all of them are there: a part of a sum would differ by its holes. */
function besideTaken(
  input: ConsolidationInput,
  result: Derivation,
): { readonly beside: Beside; readonly answers: readonly Answer[] } | null {
  if (input.indicator.kind !== 'flow' && input.indicator.kind !== 'stock') return null;
  const groups = byUnit(bearingOn(input.figures, input));
  const answers = input.units.map((unit) => answerOf(unit, groups.get(unit) ?? [], input));
  const sum = sumOf(input, answers);
  const whole = answers.length > 0 && answers.every((answer) => answer.state !== 'missing');
  if (!whole || sum.value === null || result.value === null) return null;
  const beside = { figure: sum.key, difference: result.value.minus(sum.value), sum, parts: figuresOf(answers) };
  return { beside, answers };
}

type Terms = NonNullable<ConsolidationInput['ratioOf']>;

/**
 * Both sums over the units that reported both, divided again; null value without a divisor, and where a sum with holes
 * stands against an agency's whole.
 */
function divide(input: ConsolidationInput, { numerator, denominator }: Terms): Consolidation {
  const side = (indicator: Indicator, units: readonly UnitCode[]): Consolidation =>
    consolidate({ ...input, indicator, units, ratioOf: null });
  const first = [side(numerator, input.units), side(denominator, input.units)] as const;
  const coverage = sharedCoverage(first[0].coverage, first[1].coverage);
  const added = addsOverUnits(numerator) && addsOverUnits(denominator);
  const [above, below] = added ? [side(numerator, coverage.reported), side(denominator, coverage.reported)] : first;
  const parts = [...above.parts, ...below.parts];
  const taken = answerOfWhole(input);
  const torn = !added && [[numerator, above] as const, [denominator, below] as const].some(isSumWithHoles);
  const result = quotientOf(input, { above, below, denominator, numerator, torn });
  return {
    indicator: input.indicator.code,
    period: input.period,
    result,
    vintage: weakest(parts),
    coverage,
    parts,
    contests: [...above.contests, ...below.contests, ...contestsOf([taken])],
    beside: besideSum(result, taken),
  };
}

const isSumWithHoles = ([indicator, { coverage }]: readonly [Indicator, Consolidation]): boolean =>
  addsOverUnits(indicator) && coverage.missing.length > 0;

function sharedCoverage(a: Coverage, b: Coverage): Coverage {
  const union = (list: Exclude<keyof Coverage, 'restated'>) => [...new Set([...a[list], ...b[list]])];
  const [expected, notApplicable] = [union('expected'), union('notApplicable')];
  const missing = union('missing').filter((unit) => !notApplicable.includes(unit));
  const reported = expected.filter((unit) => !missing.includes(unit) && !notApplicable.includes(unit));
  const restated = [...a.restated, ...b.restated.filter(({ unit }) => !a.restated.some((one) => one.unit === unit))];
  const [partly, unexpected] = [union('partly'), union('unexpected')];
  return { expected, reported, missing, notApplicable, partly, restated, unexpected };
}

function quotientOf(
  { indicator, period }: Question,
  sides: Terms & { readonly above: Consolidation; readonly below: Consolidation; readonly torn: boolean },
): Derivation {
  const { above, below, numerator, denominator, torn } = sides;
  const times = decimal(indicator.ratio?.times ?? '1');
  const divisor = below.result.value;
  const dividend = above.result.value && sameMeasure(above.result.value, numerator, denominator);
  const value = dividend && divisor && !divisor.eq(0) && !torn ? dividend.times(times).div(divisor) : null;
  const scaled = times.eq(1) ? '' : ` × ${printDecimal(times)}`;
  return derive(
    { indicator: indicator.code, period },
    {
      kind: 'ratio',
      value,
      measure: indicator.measure,
      from: [...above.result.from, ...below.result.from],
      arithmetic:
        value && dividend && divisor
          ? equation(`${term(dividend)} ÷ ${term(divisor)}${scaled}`, value)
          : 'chưa đủ số liệu',
      confirmed: value !== null && above.result.confirmed && below.result.confirmed,
    },
  );
}

/** The numerator in the denominator's measure where they convert: triệu over tỷ is no ratio. */
const sameMeasure = (value: Decimal, from: Indicator, to: Indicator): Decimal =>
  convert(value, countable(from.measure), countable(to.measure)) ?? value;
