/**
 * A statement while it is being put together: one indicator, its value and what is said of it.
 *
 * The reader of a sentence opens a draft at each label and adds to it what belongs to it; a draft
 * becomes a figure, or a count when nothing but a number of things was said.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import type { Base } from '#prose/lexicon/statements.ts';
import type { Completion, CountFact, FigureFact, Printed } from '#prose/read/reading.ts';
import { type Source, spanOf } from '#prose/read/source.ts';
import { scaled } from '#prose/read/text/numbers.ts';
import type { Named } from '#prose/read/time/calendar.ts';
import { isoDay, periodCode } from '#prose/read/time/periods.ts';
import type { Quantity } from './quantities.ts';

export type Reading = NonNullable<FigureFact['ambiguous']>;

export type Draft = {
  from: number;
  to: number;
  label: string;
  /** For a counted thing, the name it has as an indicator: `thành lập mới doanh nghiệp`. */
  full: string | null;
  /** For a counted thing, the words before its number. */
  deed: string | null;
  /** The label without `lũy kế 9 tháng`, where it is a statement said once more. */
  stem: string | null;
  quantity: Quantity | null;
  growth: { value: Decimal; quantity: Quantity; basis: string | null } | null;
  completions: { percent: Decimal; basis: string | null; quantity: Quantity }[];
  change: Decimal | null;
  plan: Quantity | null;
  last: Quantity | null;
  parent: string | null;
  period: Named | null;
  until: Named | null;
  estimate: boolean;
  target: boolean;
  nothingArose: boolean;
  ambiguous: Reading | null;
  approx: string | null;
  /** For a share without a name of its own, what it is the share of. */
  shareOf: Draft | null;
};

export const draft = (from: number, to: number, label: string): Draft => ({
  from,
  to,
  label,
  full: null,
  deed: null,
  stem: null,
  quantity: null,
  growth: null,
  completions: [],
  change: null,
  plan: null,
  last: null,
  parent: null,
  period: null,
  until: null,
  estimate: false,
  target: false,
  nothingArose: false,
  ambiguous: null,
  approx: null,
  shareOf: null,
});

/** A number of things with neither growth nor completion is a count. */
export const isCount = (one: Draft): boolean =>
  one.quantity?.kind === 'count' &&
  one.quantity.upper === null &&
  one.change === null &&
  one.growth === null &&
  one.completions.length === 0 &&
  one.plan === null &&
  one.last === null;

export function countOf(source: Source, one: Draft): CountFact {
  const quantity = one.quantity as Quantity;
  return {
    ...spanOf(source, one.from, one.to),
    what: one.label,
    label: one.full ?? one.label,
    value: quantity.value,
    total: quantity.whole,
  };
}

export function figureOf(source: Source, one: Draft): FigureFact {
  const { quantity } = one;
  const inUnit = unscaled(quantity);
  const first = one.completions[0];
  const growthRange = quantity === null && one.ambiguous !== null;
  // Spelled out: a literal of one shape is made many times faster than one that begins with a copy.
  const { start, end, quote, place } = spanOf(source, one.from, one.to);
  return {
    start,
    end,
    quote,
    place,
    label: one.full ?? one.label,
    value: quantity && !isCountRange(quantity) ? inUnit(quantity.value) : null,
    unit: quantity ? unitOf(quantity) : null,
    growthPct: growthRange ? null : (one.growth?.value ?? null),
    planPct: first?.percent ?? null,
    completions: one.completions.map(
      (part): Completion => ({
        percent: part.percent,
        basis: part.basis,
        span: quantitySpan(source, part.quantity),
        approx: part.quantity.approx,
      }),
    ),
    approx: one.approx ?? quantity?.approx ?? one.growth?.quantity.approx ?? first?.quantity.approx ?? null,
    estimate: one.estimate,
    target: one.target,
    basis: one.growth?.basis ?? null,
    parent: one.parent,
    whose: null,
    until: one.until?.kind === 'date' ? isoDay(one.until, source.year) : null,
    period: one.period ? periodCode(one.period, source.year) : null,
    from: 'prose',
    planValue: one.plan && inUnit(one.plan.value),
    lastValue: one.last && inUnit(one.last.value),
    change: one.change && inUnit(one.change),
    nothingArose: one.nothingArose,
    ambiguous: one.ambiguous ?? rangeReadings(quantity),
    printed: printedParts(source, one),
  };
}

/** A count printed in thousands is filed in thousands, with all that is said of it. */
const unscaled =
  (quantity: Quantity | null) =>
  (value: Decimal): Decimal =>
    quantity?.scale ? scaled(value, -quantity.scale.power) : value;

const unitOf = ({ unit, noun, scale }: Quantity): string | null => {
  const counted = noun?.replace(PERSONS, '$1') ?? null;
  return unit ?? (scale && counted ? `${scale.word} ${counted}` : counted);
};

/** `85 người lao động`, `6.120 người cao tuổi`: persons are the unit, which of them is their name. */
const PERSONS = /^(người) .+$/iu;

/** `từ 12 đến 14 tiêu chí` is no one number; of a measured range the lower end is what is vouched for. */
const isCountRange = (quantity: Quantity): boolean => quantity.kind === 'count' && quantity.upper !== null;

function rangeReadings(quantity: Quantity | null): Reading | null {
  if (!quantity?.upper) return null;
  return { why: 'range', readings: [{ value: quantity.value }, { value: quantity.upper }] };
}

const quantitySpan = (source: Source, quantity: Quantity) => spanOf(source, quantity.number, quantity.to);

function printedParts(source: Source, one: Draft): FigureFact['printed'] {
  const inUnit = unscaled(one.quantity);
  const of = (quantity: Quantity, value: Decimal): Printed => ({
    value: quantity.kind === 'percent' ? value : inUnit(value),
    decimals: quantity.decimals,
    span: quantitySpan(source, quantity),
    approx: quantity.approx,
  });
  return {
    ...(one.quantity ? { value: of(one.quantity, one.quantity.value) } : {}),
    ...(one.growth ? { growth: of(one.growth.quantity, one.growth.value) } : {}),
    ...(one.plan ? { planValue: of(one.plan, one.plan.value) } : {}),
    ...(one.last ? { lastValue: of(one.last, one.last.value) } : {}),
  };
}

export const HUNDRED = decimal(100);

/** A base other than the same period is named with the figure. */
export const basisWords = (base: Base, words: string | null): string | null => (base === 'period' ? null : words);
