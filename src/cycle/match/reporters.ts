/**
 * Who supplies an indicator, and what a value from one of them is about.
 *
 * A unit's figure is about that unit. The responsible agency's is about the whole authority, unless the agency is itself
 * one of the units that are added up. What another department says of an indicator that is not its own is its word alone:
 * it is kept and compared, and stands for nobody else.
 */
import type { Indicator, IndicatorCode } from '#core/indicator.ts';
import type { Unit, UnitCode } from '#core/unit.ts';

export type Reporters = {
  /** Units that owe a figure of an indicator that is added from units. */
  readonly of: (indicator: Indicator) => readonly UnitCode[];
  /** Whether the unit owns the indicator or is one of those. */
  readonly supplies: (unit: Unit, indicator: Indicator) => boolean;
  /** The unit a value is about; the owner stands for the whole authority. */
  readonly subjectOf: (unit: Unit, indicator: Indicator) => { readonly unit: UnitCode; readonly whole: boolean };
};

/** From the units and indicators of a period; `reportedBy` names kinds or codes. */
export function reportersIn(units: readonly Unit[], indicators: readonly Indicator[]): Reporters {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const known = new Map<IndicatorCode, readonly UnitCode[]>();
  const find = (indicator: Indicator): readonly UnitCode[] => {
    const named = units.filter(({ code, kind }) => indicator.reportedBy.some((one) => one === code || one === kind));
    if (named.length > 0 || indicator.ratio === null || indicator.formed !== 'added')
      return named.map(({ code }) => code);
    const terms = [indicator.ratio.numerator, indicator.ratio.denominator].map((code) => byCode.get(code));
    return [...new Set(terms.flatMap((term) => (term && term.ratio === null ? of(term) : [])))];
  };
  const of = (indicator: Indicator): readonly UnitCode[] => {
    const found = known.get(indicator.code) ?? find(indicator);
    known.set(indicator.code, found);
    return found;
  };
  const reports = (unit: Unit, indicator: Indicator): boolean => of(indicator).includes(unit.code);
  return {
    of,
    supplies: (unit, indicator) => unit.code === indicator.owner || reports(unit, indicator),
    subjectOf: (unit, indicator) => ({
      unit: unit.code,
      whole: unit.code === indicator.owner && !reports(unit, indicator),
    }),
  };
}
