/**
 * A value told on the units of after a reform, by the rule its indicator carries over with. Splits in 2025 were partial,
 * so what rests on a share is an estimate on the new boundaries and is labelled so; as reported, the value stays where it was.
 */
import { type Decimal, decimal, equation, printDecimal, term, total } from './decimal.ts';
import type { Carry, Indicator } from './indicator.ts';
import type { UnitCode, UnitRelation } from './unit.ts';

export type UnitValue = { readonly unit: UnitCode; readonly value: Decimal; readonly key: string };

/** as-reported: on the units of its time; restated: exact on today's; estimated: by shares; not-comparable: no value. */
export type CarryLabel = 'as-reported' | 'restated' | 'estimated' | 'not-comparable';

export type Restated = {
  readonly unit: UnitCode;
  readonly value: Decimal | null;
  readonly label: CarryLabel;
  readonly rule: Carry;
  readonly from: readonly string[];
  readonly arithmetic: string;
};

type Part = { readonly value: Decimal; readonly shown: string };

/** One predecessor's part that went to a successor; null where its share is not known. */
type Taking = (from: UnitValue, to: UnitCode, relation: UnitRelation) => Part | null;

const byShare =
  (of: 'population' | 'area'): Taking =>
  ({ value }, to, relation) => {
    const share = relation.to.length === 1 ? '1' : relation.shares[to]?.[of];
    if (share === undefined) return null;
    const shown = share === '1' ? term(value) : `${term(value)} × ${printDecimal(decimal(share))}`;
    return { value: value.times(share), shown };
  };

const whole: Taking = ({ value }) => ({ value, shown: term(value) });

/** Adding needs every predecessor to have gone to one successor; a rate or level stays what it was for one predecessor. */
const takings: Readonly<Record<Carry, { readonly take: Taking; readonly holds: (relation: UnitRelation) => boolean }>> =
  {
    add: { take: whole, holds: ({ to }) => to.length === 1 },
    'by-population': { take: byShare('population'), holds: isOneSided },
    'by-area': { take: byShare('area'), holds: isOneSided },
    last: { take: whole, holds: ({ from }) => from.length === 1 },
    'not-comparable': { take: whole, holds: () => false },
  };

/** Shares are told by successor, so they are clear only when one unit was split, or several became one. */
function isOneSided({ from, to }: UnitRelation): boolean {
  return from.length === 1 || to.length === 1;
}

/**
 * Values of the predecessors told on each successor of a relation. A successor's value is null, and labelled not
 * comparable, when a predecessor's value or share is not known or the rule does not reach that far.
 */
export function restate(
  indicator: Pick<Indicator, 'carry'>,
  values: readonly UnitValue[],
  relation: UnitRelation,
): readonly Restated[] {
  const rule = takings[indicator.carry];
  const before = relation.from.map((unit) => values.find((value) => value.unit === unit));
  return relation.to.map((unit) => {
    const known = before.filter((value) => value !== undefined);
    const parts = known.map((value) => rule.take(value, unit, relation)).filter((part) => part !== null);
    const all = parts.length === relation.from.length && rule.holds(relation);
    return all ? restatedAs(unit, indicator.carry, { parts, known, relation }) : notComparable(unit, indicator.carry);
  });
}

type Found = { readonly parts: readonly Part[]; readonly known: readonly UnitValue[]; readonly relation: UnitRelation };

function restatedAs(unit: UnitCode, rule: Carry, { parts, known, relation }: Found): Restated {
  const value = total(parts.map((part) => part.value));
  const shared = relation.to.length > 1 && (rule === 'by-population' || rule === 'by-area');
  return {
    unit,
    value,
    label: shared ? 'estimated' : 'restated',
    rule,
    from: known.map((one) => one.key),
    arithmetic: equation(parts.map((part) => part.shown).join(' + '), value),
  };
}

const notComparable = (unit: UnitCode, rule: Carry): Restated => ({
  unit,
  value: null,
  label: 'not-comparable',
  rule,
  from: [],
  arithmetic: 'không so sánh được qua thay đổi địa giới',
});
