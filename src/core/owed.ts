/**
 * What regimes ask for and by when: a period's report is due so many days from its end, and a day off gives way to the
 * next working day (Bộ luật Dân sự 2015, article 148).
 */
import { addDays, type Day, nextWorkingDay } from './day.ts';
import { cumulativeTo, type PeriodCode, period, spanOf } from './period.ts';
import type { Regime } from './regime.ts';
import { existsOn, type Unit, type UnitCode } from './unit.ts';

export type Owed = {
  readonly regime: Regime;
  readonly period: PeriodCode;
  /** As the rule counts it, and the working day it comes to. */
  readonly byRule: Day;
  readonly due: Day;
  /** Units that owe it and stood at the end of the period; none where we owe it. */
  readonly units: readonly UnitCode[];
};

const forms: readonly (readonly [Regime['rhythm'], RegExp])[] = [
  ['month', /-M\d\d$/],
  ['quarter', /-Q\d$/],
  ['six-months', /-6M$/],
  ['nine-months', /-9M$/],
  ['year', /^\d{4}$/],
];

/**
 * How often reports of such a period are owed; null for periods nothing regular is owed of.
 *
 * @example rhythmOf(period('2019-9M')) // 'nine-months'
 */
export const rhythmOf = (of: PeriodCode): Regime['rhythm'] | null =>
  forms.find(([, form]) => form.test(of))?.[0] ?? null;

export type OwedGround = { readonly units: readonly Unit[]; readonly holidays: readonly Day[] };

/**
 * What is owed for a period by the regimes in force at its end, by day and code.
 *
 * @example owedOf([], period('2019-9M'), { units: [], holidays: [] }) // []
 */
export function owedOf(regimes: readonly Regime[], of: PeriodCode, { units, holidays }: OwedGround): readonly Owed[] {
  return regimes
    .filter(({ rhythm }) => rhythm === rhythmOf(of))
    .flatMap((regime): readonly Owed[] => {
      const end = spanOf(of, regime.cutOff).to;
      if (end < regime.from || (regime.to !== null && end > regime.to)) return [];
      const byRule = addDays(end, regime.dueAfterDays);
      const owing = regime.units.filter((code) => units.some((unit) => unit.code === code && existsOn(unit, end)));
      return [{ regime, period: of, byRule, due: nextWorkingDay(byRule, holidays), units: owing }];
    })
    .sort((a, b) => (a.due === b.due ? (a.regime.code < b.regime.code ? -1 : 1) : a.due < b.due ? -1 : 1));
}

/** Long enough for the longest wait a folder may state. */
const yearsAround = 2;

/**
 * What is due between two days, both included, by day; `occasion` has no day and is never among it.
 *
 * @example owedBetween([], { from: day('2019-09-16'), to: day('2019-09-22') }, { units: [], holidays: [] }) // []
 */
export function owedBetween(
  regimes: readonly Regime[],
  { from, to }: { readonly from: Day; readonly to: Day },
  ground: OwedGround,
): readonly Owed[] {
  const first = Number(from.slice(0, 4)) - yearsAround;
  const last = Number(to.slice(0, 4)) + yearsAround;
  const periods = Array.from({ length: last - first + 1 }, (_, index) => regularPeriods(first + index)).flat();
  return periods
    .flatMap((of) => owedOf(regimes, of, ground))
    .filter(({ due }) => from <= due && due <= to)
    .sort((a, b) => (a.due === b.due ? (a.regime.code < b.regime.code ? -1 : 1) : a.due < b.due ? -1 : 1));
}

/** The periods of a year that reports are regularly owed of. */
function regularPeriods(year: number): readonly PeriodCode[] {
  const months = Array.from({ length: 12 }, (_, index) => period(`${year}-M${String(index + 1).padStart(2, '0')}`));
  const quarters = [1, 2, 3, 4].map((quarter) => period(`${year}-Q${quarter}`));
  return [...months, ...quarters, cumulativeTo(year, 6), cumulativeTo(year, 9), cumulativeTo(year, 12)];
}
