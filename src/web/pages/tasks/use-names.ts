/**
 * What codes on the pages of tasks are called: units of all times, directives, indicators, meetings.
 */
import { useMemo } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';

type Units = OutputOf<'lists.units'>;
/** Those that stand on a day. */
export const unitsOn = (units: Units, on: string): Units =>
  units.filter(({ from, to }) => from <= on && (to === null || on <= to));

type Directives = OutputOf<'lists.directives'>;

export type Names = {
  readonly unit: (code: string) => string;
  readonly directive: (code: string) => string;
  readonly indicator: (code: string) => string;
  readonly units: Units;
  readonly directives: Directives;
};

const none: never[] = [];

export function useNames(): Names {
  const units = useCall('lists.units', {}).data ?? none;
  const directives = useCall('lists.directives', {}).data ?? none;
  const indicators = useCall('lists.indicators', {}).data ?? none;
  return useMemo(() => {
    const indicatorNames = new Map(indicators.map(({ code, name }) => [code, name]));
    const unitNames = new Map(units.map(({ code, name }) => [code, name]));
    const directiveNames = new Map(directives.map((one) => [one.code, nameOf(one)]));
    return {
      units,
      directives,
      indicator: (code) => indicatorNames.get(code) ?? code,
      unit: (code) => unitNames.get(code) ?? code,
      directive: (code) => directiveNames.get(code) ?? code,
    };
  }, [units, directives, indicators]);
}

/** `Kết luận 12-KL/QU, Quận ủy Kiến An`. */
const nameOf = ({ type, number, symbol, issuer }: Directives[number]): string =>
  `${type} ${symbol ?? number}, ${issuer}`;
