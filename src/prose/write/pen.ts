/**
 * What every sentence of a paper needs to know: the matter, the layout in force, the words of the period, how units
 * are called, and which indicator is the first to say which units are missing.
 */
import type { Consolidation } from '#core/consolidation.ts';
import type { Day } from '#core/day.ts';
import type { IndicatorCode } from '#core/indicator.ts';
import type { Body } from '#core/review.ts';
import type { Unit, UnitCode } from '#core/unit.ts';
import { type Outline, outlineFor, type PeriodWords, periodWords } from '#prose/layout/outline.ts';
import { type Layout, layoutOn, settled } from '#prose/layout/rules.ts';
import { type Counts, countsOf } from './counts.ts';
import type { ReviewMatter } from './matter.ts';
import { numberedShortcomings, type Shortcoming } from './numbered.ts';

export type Pen = {
  readonly matter: ReviewMatter;
  /** Who signs, and speaks in the text. */
  readonly issuer: Body;
  readonly layout: Layout;
  readonly words: PeriodWords;
  readonly outline: Outline;
  readonly counts: Counts;
  readonly shortcomings: readonly Shortcoming[];
  readonly nameOf: (unit: UnitCode) => string;
  /** Units that sent no report at all: said once, at the head of the paper. */
  readonly silent: ReadonlySet<UnitCode>;
  /** Indicators that say in full which units are missing; the others only how many reported. */
  readonly firstToSay: ReadonlySet<IndicatorCode>;
};

/** The pen for a matter: everything looked up once. */
export function penFor(matter: ReviewMatter): Pen {
  const names = new Map(unitsAt(matter).map((unit) => [unit.code, unit.name]));
  return {
    matter,
    issuer: matter.issuer ?? matter.body,
    layout: settled(layoutOn(matter.side, datedOn(matter))),
    words: periodWords(matter.review.period),
    outline: outlineFor(matter.review.period, matter.review.previous),
    counts: countsOf(matter),
    shortcomings: numberedShortcomings(matter),
    nameOf: (unit) => names.get(unit) ?? unit,
    silent: silentOf(matter),
    firstToSay: firstByGap(matter),
  };
}

/** The day a paper of the matter bears. */
export const datedOn = ({ dated, review }: Pick<ReviewMatter, 'dated' | 'review'>): Day => dated ?? review.date;

/** Units of all times, those of the review's day last so that their names win. */
const unitsAt = (matter: ReviewMatter): readonly Unit[] =>
  [...matter.units].sort((a, b) => Number(isThere(a, matter.review.date)) - Number(isThere(b, matter.review.date)));

const isThere = (unit: Unit, on: Day): boolean => unit.from <= on && (unit.to === null || on <= unit.to);

/** The first indicator of each set of missing units, in the order of the paper. */
function firstByGap(matter: ReviewMatter): ReadonlySet<IndicatorCode> {
  const silent = silentOf(matter);
  const byGap = new Map<string, IndicatorCode>();
  for (const { indicator, now } of matter.assessments) {
    const gap = now.coverage.missing.filter((unit) => !silent.has(unit)).join(' ');
    if (indicator.key && indicator.partOf === null && isPartial(now) && !byGap.has(gap)) byGap.set(gap, indicator.code);
  }
  return new Set(byGap.values());
}

const silentOf = ({ sent }: ReviewMatter): ReadonlySet<UnitCode> =>
  new Set(sent.filter(({ state }) => state === 'missing').map(({ unit }) => unit));

/** There is a sum, and units that owe a figure are not in it. */
export const isPartial = ({ coverage, result }: Consolidation): boolean =>
  result.value !== null && coverage.missing.length > 0;

/** Names of units, one after the other, in the order given. */
export const namesOf = (units: readonly UnitCode[], pen: Pen): string => units.map(pen.nameOf).join(', ');

/** `phường` for wards, where all are called so; `đơn vị` for a mixed lot. */
export function kindWord(units: readonly UnitCode[], pen: Pen): string {
  const first = new Set(units.map((unit) => pen.nameOf(unit).split(' ')[0] ?? ''));
  const [word] = first;
  return first.size === 1 && word !== undefined && /^(phường|xã|thị trấn|đặc khu)$/u.test(word) ? word : 'đơn vị';
}

/** Days in papers: `05/9/2019`; days below ten and months 1 and 2 take a leading zero. */
export function dayWords(on: Day): string {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  return `${twoDigits(date)}/${month < 3 ? twoDigits(month) : month}/${year}`;
}

/** The date line: `ngày 30 tháng 9 năm 2019`. */
export function longDay(on: Day): string {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  return `ngày ${twoDigits(date)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');
