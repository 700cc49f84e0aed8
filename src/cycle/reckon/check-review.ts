/**
 * What the figures of a review say against each other and against the register: told with both values, never mended.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Choice, Contest } from '#core/consolidation.ts';
import { type Decimal, printDecimal, rounded } from '#core/decimal.ts';
import { type Figure, printedIntervalOf, witnessOf } from '#core/figure.ts';
import type { Indicator } from '#core/indicator.ts';
import { type PeriodCode, spanOf } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import type { Review } from '#core/review.ts';
import type { Unit } from '#core/unit.ts';
import type { Reporters } from '#cycle/match/reporters.ts';
import { problem } from '#prose/words/problems.ts';

export type CheckGround = {
  readonly review: Review;
  readonly units: readonly Unit[];
  /** By key: all figures that any assessment rests on. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly reporters: Reporters;
};

/** Why a figure was picked, in words; of a key of the rule. */
const reasons: Readonly<Record<Choice, { readonly vi: string; readonly en: string }>> = {
  only: { vi: 'số duy nhất', en: 'the only one' },
  confirmed: { vi: 'số đã được xác nhận', en: 'the confirmed one' },
  'later-version': { vi: 'bản sau', en: 'the later version' },
  corrected: { vi: 'số đơn vị đã sửa', en: 'what the unit corrected' },
  'table-over-prose': { vi: 'số trong bảng', en: 'the table’s' },
  'exact-over-approximate': { vi: 'số chính xác hơn', en: 'the more exact one' },
  'first-place': { vi: 'số nêu trước', en: 'the one stated first' },
  'later-vintage': { vi: 'số cập nhật sau', en: 'the later value' },
};

/** Contradictions of one indicator: within reports, between versions, department and units. */
export function contradictions({ indicator, now }: Assessment, ground: CheckGround): readonly Problem[] {
  const contested = now.contests
    .filter(({ differs, indicator: of }) => differs && of === indicator.code)
    .flatMap((contest) => contestProblem(contest, indicator, ground));
  return [...contested, ...besideProblem({ indicator, now }, ground)];
}

function contestProblem(contest: Contest, indicator: Indicator, { figures, units }: CheckGround): readonly Problem[] {
  const chosen = figures.get(contest.chosen);
  const other = contest.others.map((key) => figures.get(key)).find((one) => one && chosen && !sameValue(one, chosen));
  if (chosen === undefined || other === undefined) return [];
  const words = {
    unit: nameOf(chosen.reportedBy, units),
    indicator: indicator.name,
    chosen: shown(chosen, indicator),
    other: shown(other, indicator),
  };
  if (isEarlierVersion(other, chosen)) return [problem('SL22', placeIn(chosen), words)];
  const { vi, en } = reasons[contest.because];
  return [problem('SL20', placeIn(other), { ...words, because: vi, becauseEnglish: en })];
}

const sameValue = (a: Figure, b: Figure): boolean =>
  a.value === null || b.value === null ? a.state === b.state : a.value.eq(b.value);

const isEarlierVersion = (one: Figure, other: Figure): boolean =>
  one.source.kind === 'report' && other.source.kind === 'report' && one.source.version < other.source.version;

function besideProblem(
  { indicator, now }: Pick<Assessment, 'indicator' | 'now'>,
  { units, figures }: CheckGround,
): readonly Problem[] {
  const { beside, result } = now;
  if (beside === null || result.value === null || beside.difference.eq(0)) return [];
  const other = beside.parts[0];
  const taken = beside.sum !== null;
  const [sum, stated] = taken
    ? [beside.sum.value, result.value]
    : [result.value, result.value.minus(beside.difference)];
  if (sum === null || (other !== undefined && !taken && isWithinRounding(other, beside.difference))) return [];
  const at = figures.get(taken ? (now.parts[0]?.key ?? '') : beside.figure);
  const { missing } = now.coverage;
  // A ratio of some units is no part of the whole's: what the missing ones would add to it cannot be said.
  if (indicator.ratio !== null && missing.length > 0) return [];
  const explained = !taken && missing.length > 0 && stated.gt(sum);
  return [
    problem(explained ? 'SL32' : 'SL21', at ? placeIn(at) : {}, {
      indicator: indicator.name,
      owner: nameOf(indicator.owner, units),
      beside: amount(stated, indicator),
      sum: amount(sum, indicator),
      difference: amount(beside.difference.abs(), indicator),
      missing: missing.map((code) => nameOf(code, units)).join(', '),
    }),
  ];
}

/** What a unit says of an indicator that is not its own, where it differs from the result. */
export function otherVoices({ indicator, now }: Assessment, ground: CheckGround): readonly Problem[] {
  const { value } = now.result;
  if (value === null) return [];
  return [...ground.figures.values()].flatMap((figure) => {
    const unit = ground.units.find(({ code }) => code === figure.reportedBy);
    const about = figure.indicator === indicator.code && figure.period === now.period;
    if (!about || unit === undefined || unit.kind === 'ward' || ground.reporters.supplies(unit, indicator)) return [];
    const interval = printedIntervalOf(figure, indicator.measure);
    if (interval === null || (interval.low.lte(value) && value.lte(interval.high))) return [];
    const words = { unit: unit.name, indicator: indicator.name, other: shown(figure, indicator) };
    return [problem('SL33', placeIn(figure), { ...words, chosen: `${printDecimal(value, 2)} ${indicator.measure}` })];
  });
}

/** Half a unit of the last printed digit, in the indicator's measure. */
function isWithinRounding({ printed, value }: Figure, difference: Decimal): boolean {
  if (printed === null || value === null || printed.value.eq(0)) return false;
  const half = value.div(printed.value).times('0.5').times(`1e-${printed.decimals}`);
  return difference.abs().lte(half.abs());
}

/** Units that sent a report in which a key indicator they owe is not stated. */
export function silences(
  { indicator, now }: Assessment,
  sentBy: ReadonlySet<string>,
  { units, review }: CheckGround,
): readonly Problem[] {
  if (!indicator.key || indicator.ratio !== null) return [];
  return now.coverage.missing
    .filter((unit) => sentBy.has(unit))
    .map((unit) =>
      problem('KH07', {}, { unit: nameOf(unit, units), indicator: indicator.name, period: review.period }),
    );
}

/** Figures counted up to another day than the cut-off. */
export function otherWindows({ indicator, now }: Assessment, { units, review }: CheckGround): readonly Problem[] {
  const end = spanOf(review.period, review.cutOff).to;
  return now.parts
    .filter(({ until, indicator: of }) => until !== null && of === indicator.code)
    .map((figure) =>
      problem('KY21', placeIn(figure), {
        unit: nameOf(figure.reportedBy, units),
        indicator: indicator.name,
        until: figure.until ?? '',
        end,
        period: review.period,
      }),
    );
}

/** A part that is larger than its whole, said by the same unit. */
export function partsOverWholes(assessments: readonly Assessment[], { units }: CheckGround): readonly Problem[] {
  const byCode = new Map(assessments.map((one) => [one.indicator.code, one]));
  return assessments.flatMap(({ indicator, now }) => {
    const whole = byCode.get(indicator.partOf ?? '');
    if (whole === undefined || indicator.measure !== whole.indicator.measure) return [];
    return now.parts.flatMap((part) => {
      const of = whole.now.parts.find((one) => one.unit === part.unit && one.period === part.period);
      if (!of?.value || !part.value?.gt(of.value)) return [];
      return [
        problem('SL30', placeIn(part), {
          unit: nameOf(part.reportedBy, units),
          part: indicator.name,
          partValue: shown(part, indicator),
          indicator: whole.indicator.name,
          value: shown(of, whole.indicator),
        }),
      ];
    });
  });
}

/** Where a figure stands, for a problem. */
export function placeIn({
  source,
}: Figure): Partial<Pick<Problem, 'file' | 'line' | 'start' | 'end' | 'quote' | 'place'>> {
  if (source.kind === 'history') return { file: source.file };
  const at = witnessOf(source);
  if (at === null) return {};
  const { file, start, end, quote, place } = at;
  return { file, start, end, quote, place };
}

export const nameOf = (code: string, units: readonly Unit[]): string =>
  units.find((unit) => unit.code === code)?.name ?? code;

/** Past so many decimals nobody printed it: it was divided. */
const REPORTED = 6;

export const amount = (value: Decimal, { measure, decimals }: Indicator): string => {
  const divided = !rounded(value, REPORTED).eq(value);
  return `${printDecimal(value, divided ? Math.max(decimals, 2) : undefined)} ${measure}`;
};

export const shown = ({ value }: Figure, indicator: Indicator): string =>
  value === null ? 'không phát sinh' : amount(value, indicator);

/** Whether the period had not ended on the day of the review. */
export function notEnded({ period, cutOff }: Review, on: string): readonly Problem[] {
  const end = spanOf(period as PeriodCode, cutOff).to;
  return on < end ? [problem('KY22', {}, { period, on, end })] : [];
}
