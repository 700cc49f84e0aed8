/**
 * A value of an indicator for a unit and a period, with its vintage, window and source.
 * Never overwritten: another value is another figure. Not known is not zero.
 */
import type { Day } from './day.ts';
import { type Decimal, decimal, printedInterval, zero } from './decimal.ts';
import type { IndicatorCode } from './indicator.ts';
import { convert, countable } from './measure.ts';
import type { PeriodCode } from './period.ts';
import { fold } from './spelling.ts';
import type { UnitCode } from './unit.ts';

export type FigureKey = string;

/** Only `value` carries a number; `nothing-arose` adds as nothing but counts as reported. */
export type FigureState = 'value' | 'nothing-arose' | 'not-applicable';

export type Vintage = 'estimate' | 'preliminary' | 'official' | 'revised';

/** Where the words stand: offsets into the running text of the file, and the place in Word or Excel terms. */
export type FilePlace = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly place: Readonly<Record<string, string | number>> | null;
};

export type Source =
  | { readonly kind: 'report'; readonly at: FilePlace; readonly from: 'prose' | 'table'; readonly version: number }
  /** A row on record is known by the day it became known, never by its line: rows that come later must not move it. */
  | { readonly kind: 'history'; readonly file: string; readonly known: Day }
  /** What a person typed for the unit, over what was read or by itself; `number` counts the entries of its cell, from 1. */
  | {
      readonly kind: 'entry';
      readonly by: string;
      readonly on: Day;
      readonly number: number;
      readonly why: string | null;
      /** The words of the paper that say something else; they stay its witness. */
      readonly corrects: Corrected | null;
    };

export type Corrected = { readonly at: FilePlace; readonly from: 'prose' | 'table'; readonly version: number };

export type Figure = {
  readonly key: FigureKey;
  readonly indicator: IndicatorCode;
  /** The unit the value is about. */
  readonly unit: UnitCode;
  /** The unit that said it. */
  readonly reportedBy: UnitCode;
  readonly period: PeriodCode;
  readonly state: FigureState;
  /** In the indicator's measure; null unless `state` is `value`. */
  readonly value: Decimal | null;
  /** As the source printed it, for the interval its rounding allows: value, decimals, measure. */
  readonly printed: { readonly value: Decimal; readonly decimals: number; readonly measure: string } | null;
  readonly vintage: Vintage;
  /** `hơn`, `gần`: the words before the number. */
  readonly approx: string | null;
  /** Counted up to this day, where it is not the period's cut-off. */
  readonly until: Day | null;
  readonly knownOn: Day;
  readonly source: Source;
  readonly confirmed: { readonly by: string; readonly on: Day } | null;
  /** Counted for the unit that its own went into, and how much of it. */
  readonly carried?: { readonly to: UnitCode; readonly share: Decimal };
};

/** From the weakest to the strongest. */
export const vintages: readonly Vintage[] = ['estimate', 'preliminary', 'official', 'revised'];

/** A figure's key says what it is about and where it stands, so that it is the same in every run over the same papers. */
export function figureKey(
  figure: Pick<Figure, 'indicator' | 'unit' | 'reportedBy' | 'period' | 'vintage' | 'source'>,
): FigureKey {
  const { source } = figure;
  return [
    'figure',
    figure.indicator,
    figure.unit,
    figure.period,
    figure.reportedBy,
    figure.vintage,
    placeKey(source),
  ].join('|');
}

function placeKey(source: Source): string {
  if (source.kind === 'report') return `${source.at.file}:${source.at.start}-${source.at.end}`;
  return source.kind === 'history' ? `${source.file}:${source.known}` : `entered:${source.on}:${source.number}`;
}

/** The words of a paper it rests on: those that say it, or those that an entry corrects; null of what has none. */
export function witnessOf(source: Source): FilePlace | null {
  if (source.kind === 'report') return source.at;
  return source.kind === 'entry' ? (source.corrects?.at ?? null) : null;
}

/** The file of a paper or of the register it rests on; null of what was typed without a paper. */
export const fileOf = (source: Source): string | null =>
  source.kind === 'history' ? source.file : (witnessOf(source)?.file ?? null);

/** What a figure adds to a sum: its value or its share of it, zero where nothing arose, null where it carries no number. */
export function contributionOf({ state, value, carried }: Figure): Decimal | null {
  if (state === 'nothing-arose') return zero;
  if (state !== 'value' || value === null) return null;
  return carried === undefined ? value : value.times(carried.share);
}

/** Of one kind alone; or the best known as of a kind, no stronger one; or the best known. */
export type VintageAsked = 'latest' | { readonly only: Vintage } | { readonly upTo: Vintage };

/** The figures that a question about vintages is answered from. */
export function ofVintage(figures: readonly Figure[], asked: VintageAsked): readonly Figure[] {
  if (asked === 'latest') return figures;
  if ('only' in asked) return figures.filter(({ vintage }) => vintage === asked.only);
  return figures.filter(({ vintage }) => vintages.indexOf(vintage) <= vintages.indexOf(asked.upTo));
}

/** Only what was known on a day: what comes later changes nothing that was said before. */
export const knownBy = (figures: readonly Figure[], on: Day): readonly Figure[] =>
  figures.filter((figure) => figure.knownOn <= on);

export type Interval = { readonly low: Decimal; readonly high: Decimal };

/** How far the words before a number open its interval: `hơn 300` is above, `gần 300` below, `khoảng 300` either. */
const openings: ReadonlyMap<string, 'above' | 'below' | 'either'> = new Map(
  (
    [
      ['above', ['hơn', 'trên', 'quá', 'ngoài', 'tối thiểu', 'ít nhất']],
      ['below', ['gần', 'dưới', 'ngót', 'non', 'xấp xỉ', 'tối đa']],
      ['either', ['khoảng', 'chừng', 'độ', 'ước khoảng', 'tầm', 'cỡ']],
    ] as const
  ).flatMap(([side, words]) => words.map((word) => [fold(word), side] as const)),
);

/** One unit of the last digit that is not zero: 100 for 300, 0.1 for 4.5. */
function grain(value: Decimal, decimals: number): Decimal {
  const unit = decimal(10).pow(-decimals);
  const zeros = /[1-9](0*)$/.exec(value.abs().div(unit).toFixed(0))?.[1]?.length ?? 0;
  return unit.times(decimal(10).pow(zeros));
}

/**
 * The values a figure may stand for, in the indicator's measure (its name; where it is not told, the scale between
 * value and print says the same): half a unit of its last printed digit to either side, and one unit of its last digit
 * that is not zero where `hơn` or `gần` opens a side. Null without a number; exactly its value where nothing was printed.
 */
export function printedIntervalOf(figure: Figure, measure?: string): Interval | null {
  const value = contributionOf(figure);
  if (value === null) return null;
  const { printed, approx } = figure;
  if (printed === null || figure.state !== 'value') return { low: value, high: value };
  const { low, high } = printedInterval(printed.value, printed.decimals);
  const side = approx === null ? undefined : (openings.get(fold(approx)) ?? 'either');
  const open = grain(printed.value, printed.decimals);
  const scale = scaleOf(printed, value, measure);
  return {
    low: (side === 'below' || side === 'either' ? low.minus(open) : low).times(scale),
    high: (side === 'above' || side === 'either' ? high.plus(open) : high).times(scale),
  };
}

function scaleOf(printed: NonNullable<Figure['printed']>, value: Decimal, measure: string | undefined): Decimal {
  const told = measure === undefined ? null : convert(decimal(1), countable(printed.measure), countable(measure));
  if (told !== null) return told;
  return printed.value.eq(0) ? decimal(1) : value.div(printed.value);
}

/**
 * They say different things: no value agrees with both as printed, or only one of them carries a number. Roundings that
 * merely touch (4,5 and 4,6 at 4,55) have no value in common, because the half goes to one side.
 */
export function differ(a: Figure, b: Figure, measure?: string): boolean {
  const [left, right] = [printedIntervalOf(a, measure), printedIntervalOf(b, measure)];
  if (left === null || right === null) return left !== right;
  const [lower, upper] = left.low.lte(right.low) ? [left, right] : [right, left];
  const touching = lower.high.eq(upper.low) && lower.low.lt(lower.high) && upper.low.lt(upper.high);
  return touching || lower.high.lt(upper.low);
}
