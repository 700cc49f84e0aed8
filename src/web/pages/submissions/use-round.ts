/**
 * The round that papers are taken in for: named in the address, else the one the office chose, else the one that is open.
 */
import { useMemo } from 'react';
import { useCall } from '#web/client.ts';
import { useHere } from '#web/here.tsx';
import { useSpeech } from '#web/language.tsx';
import { useReviews } from '#web/session/review-context.tsx';

const few = 60_000;

export function useRound() {
  const { search } = useHere();
  const { now } = useReviews();
  const rounds = useCall('submissions.rounds', {});
  const all = rounds.data ?? [];
  const open = [...all].reverse().find(({ closedOn }) => closedOn === null);
  const wanted = search.get('review') ?? now?.period;
  return { all, now: all.find(({ period }) => period === wanted) ?? open ?? all[0] ?? null, known: !rounds.isPending };
}

/** Units and indicators by code, as the pages call them. */
export function useNamed() {
  const { language } = useSpeech();
  const units = useCall('lists.units', {});
  const indicators = useCall('lists.indicators', {});
  return useMemo(() => {
    const unitNames = new Map((units.data ?? []).map(({ code, name }) => [code, name]));
    const byCode = new Map((indicators.data ?? []).map((one) => [one.code, one]));
    return {
      unit: (code: string | null) => (code === null ? '' : (unitNames.get(code) ?? code)),
      indicator: (code: string) => {
        const found = byCode.get(code);
        return found ? (language === 'en' && found.english ? found.english : found.name) : code;
      },
      measure: (code: string) => byCode.get(code)?.measure ?? '',
      units: units.data ?? [],
      indicators: indicators.data ?? [],
    };
  }, [units.data, indicators.data, language]);
}

export type Named = ReturnType<typeof useNamed>;

export const every = { list: few, working: 1_200 } as const;
