/**
 * The lists that keeping indicators rests on, asked for once and shared.
 */
import { useMemo } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import type { Problem } from '#web/problem.ts';

export type Listed = OutputOf<'lists.indicators'>[number];
export type UnitListed = OutputOf<'lists.units'>[number];

export type Lists = {
  readonly ready: boolean;
  readonly problem: Problem | null;
  readonly again: () => void;
  /** The last definition of each. */
  readonly latest: readonly Listed[];
  readonly all: readonly Listed[];
  /** Each unit once, as it was last. */
  readonly units: readonly UnitListed[];
};

const noIndicators: readonly Listed[] = [];
const noUnits: readonly UnitListed[] = [];

export function useLists(): Lists {
  const indicators = useCall('lists.indicators', {});
  const units = useCall('lists.units', {});
  const all = indicators.data ?? noIndicators;
  const every = units.data ?? noUnits;
  return {
    ready: indicators.data !== undefined && units.data !== undefined,
    problem: indicators.error ?? units.error,
    again: () => void Promise.all([indicators.refetch(), units.refetch()]),
    all,
    latest: useMemo(() => [...new Map(all.map((one) => [one.code, one])).values()], [all]),
    units: useMemo(() => [...new Map(every.map((one) => [one.code, one])).values()], [every]),
  };
}
