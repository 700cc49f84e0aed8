/**
 * The review that follows: what it takes over from the last one, and when its reports are due.
 */
import { addDays, type Day, daysBetween, nextWorkingDay } from './day.ts';
import { type OwedGround, owedOf } from './owed.ts';
import { cumulativeTo, type PeriodCode, spanOf, yearOf } from './period.ts';
import type { Regime } from './regime.ts';
import type { Review } from './review.ts';
import { existsOn, type UnitCode } from './unit.ts';

export type NextGround = OwedGround & {
  /** Null where none was ever held. */
  readonly last: Review | null;
  readonly regimes: readonly Regime[];
};

export type Proposed = {
  readonly review: Review;
  /** Whose rule the day reports are due follows; null where it is as far from the period's end as last time. */
  readonly dueBy: Regime | null;
  /** Units of the last review that are no more when the period ends. */
  readonly gone: readonly UnitCode[];
};

/** As authorities review their year: three, six, nine months, the year. */
const usual = [3, 6, 9, 12] as const;

/**
 * The periods a review may follow with, the next first.
 *
 * @example periodsAfter(period('2019-6M')) // ['2019-9M', '2019', '2020-3M', '2020-6M']
 */
export function periodsAfter(last: PeriodCode): readonly PeriodCode[] {
  const end = spanOf(last, 'calendar').to;
  const year = yearOf(last);
  return [year, year + 1, year + 2]
    .flatMap((of) => usual.map((months) => cumulativeTo(of, months)))
    .filter((of) => spanOf(of, 'calendar').to > end)
    .slice(0, usual.length);
}

/** Before the first review. */
const nothing: Omit<Review, 'period' | 'date' | 'attendance' | 'reportsDue' | 'previous' | 'notes'> = {
  ...{ cutOff: 'calendar', host: '', issuer: null, ordinal: 0, term: '', chair: { name: '', post: '' } },
  ...{ session: 'morning', place: '', owed: [] },
};

/**
 * The review of a period as it takes over from the last: host, signer, term and chair as they were, the ordinal one on,
 * the units the regimes of the period name, else those of last time that still stand at its end; the meeting as far from
 * the period's end as last time, on a working day; the reports due by the rule of the regime that most units owe.
 *
 * @example proposedReview(period('2019-9M'), { last: null, regimes: [], units: [], holidays: [] }).review.ordinal // 1
 */
export function proposedReview(of: PeriodCode, { last, regimes, units, holidays }: NextGround): Proposed {
  const before = last ?? nothing;
  const end = spanOf(of, before.cutOff).to;
  const rules = owedOf(regimes, of, { units, holidays }).filter(({ regime }) => regime.owed === 'to-us');
  const [rule = null] = [...rules].sort((a, b) => b.units.length - a.units.length);
  const stands = (code: UnitCode): boolean => units.some((unit) => unit.code === code && existsOn(unit, end));
  const named = [...new Set(rules.flatMap((one) => one.units))];
  const owed = named.length > 0 ? named : before.owed.filter(stands);
  const asFar = (day: Day): Day =>
    last === null ? end : nextWorkingDay(addDays(end, daysBetween(spanOf(last.period, last.cutOff).to, day)), holidays);
  const date = last === null ? nextWorkingDay(end, holidays) : asFar(last.date);
  return {
    review: {
      ...{ period: of, cutOff: before.cutOff, host: before.host, issuer: before.issuer ?? null },
      ...{ ordinal: before.ordinal + 1, term: before.term, chair: before.chair },
      ...{ date, session: before.session, place: before.place },
      attendance: { called: null, present: null, guests: [] },
      owed,
      reportsDue: rule?.due ?? (last === null ? date : asFar(last.reportsDue)),
      previous: last?.period ?? null,
      notes: [],
    },
    dueBy: rule?.regime ?? null,
    gone: before.owed.filter((code) => !stands(code)),
  };
}
