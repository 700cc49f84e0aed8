/**
 * Whose figures a sum or a comparison rests on, where it is not simply every unit of the period: units nobody expected,
 * units left out of a comparison, units that speak for those they were formed from. Told once for all their indicators.
 */
import type { Assessment } from '#core/assessment.ts';
import type { Restated } from '#core/consolidation.ts';
import { printDecimal } from '#core/decimal.ts';
import type { PeriodCode } from '#core/period.ts';
import type { Problem, ProblemData } from '#core/problem.ts';
import type { Unit, UnitCode } from '#core/unit.ts';
import { grouped } from '#cycle/grouping.ts';
import { problem } from '#prose/words/problems.ts';
import { nameOf } from './check-review.ts';

export type UnitGround = { readonly period: PeriodCode; readonly units: readonly Unit[] };

/** In the order of the assessments; what is missing this period is told with the reports. */
export const unitProblems = (assessments: readonly Assessment[], { period, units }: UnitGround): readonly Problem[] => {
  const named = (codes: readonly UnitCode[]): string => codes.map((code) => nameOf(code, units)).join(', ');
  return [
    ...told('KH30', unexpected(assessments), ([unit]) => ({ unit: named([unit]), period })),
    ...told('KH31', leftOut(assessments), (codes) => ({ units: named(codes) })),
    ...told('KH32', restatedWithin(assessments, named), ([unit, ...from]) => ({
      unit: named([unit]),
      from: from.join(', '),
    })),
    ...told('KH33', restatedBefore(assessments, named), ([unit, ...from]) => ({
      unit: named([unit]),
      from: from.join(', '),
    })),
  ];
};

/** Units, at least one, with an indicator they are told of. */
type Case = { readonly units: readonly [UnitCode, ...UnitCode[]]; readonly indicator: string };

/** One problem for the same units, with all their indicators. */
function told(
  code: string,
  cases: readonly Case[],
  wordsOf: (units: Case['units']) => ProblemData,
): readonly Problem[] {
  return [...grouped(cases, ({ units }) => units.join(' ')).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const indicators = same.map(({ indicator }) => indicator);
    return [
      problem(code, {}, { ...wordsOf(first.units), count: indicators.length, indicators: indicators.join('; ') }),
    ];
  });
}

const unexpected = (assessments: readonly Assessment[]): readonly Case[] =>
  assessments.flatMap(({ indicator, now }) =>
    now.coverage.unexpected.map((unit) => ({ units: [unit] as const, indicator: indicator.name })),
  );

function leftOut(assessments: readonly Assessment[]): readonly Case[] {
  return assessments.flatMap(({ indicator, now, comparison }) => {
    const [first, ...others] = (comparison?.leftOut ?? []).filter((unit) => !now.coverage.missing.includes(unit));
    return first === undefined ? [] : [{ units: [first, ...others] as const, indicator: indicator.name }];
  });
}

/** The unit, and in words what it is told with. */
type Named = (codes: readonly UnitCode[]) => string;

const restatedWithin = (assessments: readonly Assessment[], named: Named): readonly Case[] =>
  assessments.flatMap(({ indicator, now }) =>
    now.coverage.restated.map((one) => ({
      units: [one.unit, partsNamed(one, named)] as const,
      indicator: indicator.name,
    })),
  );

const restatedBefore = (assessments: readonly Assessment[], named: Named): readonly Case[] =>
  assessments.flatMap(({ indicator, comparison }) =>
    (comparison?.restated ?? []).map((one) => ({
      units: [one.unit, partsNamed(one, named)] as const,
      indicator: indicator.name,
    })),
  );

/** A share is told in percent, a whole unit by its name alone. */
const partsNamed = ({ from }: Restated, named: Named): string =>
  from
    .map(({ unit, share }) => (share.eq(1) ? named([unit]) : `${printDecimal(share.times(100))}% ${named([unit])}`))
    .join(', ');
