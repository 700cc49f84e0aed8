/**
 * Gathers what was met while reading, one notice per kind and sheet instead of one per occurrence:
 * the place of the first, how many there were, and the first few places by name.
 */
import type { Place } from '#paper/document.ts';
import type { Notice, NoticeCode } from './intake.ts';

type Met = { readonly code: NoticeCode; readonly place?: Place; count: number; readonly names: string[] };

/** More names than a clerk would look up help nobody. */
const NAMES_SHOWN = 20;

export type Notices = {
  readonly note: (
    code: NoticeCode,
    place?: Place,
    occurrence?: { readonly name?: string; readonly count?: number },
  ) => void;
  readonly all: () => readonly Notice[];
};

/**
 * An empty gathering of notices.
 *
 * @example const notices = gatherNotices(); notices.note('nested-table', { table: 0 }); notices.all() // [{ code: 'nested-table', place: { table: 0 }, data: { count: 1 } }]
 */
export function gatherNotices(): Notices {
  const met = new Map<string, Met>();
  return {
    note: (code, place, occurrence = {}) => {
      const key = `${code} ${place?.sheet ?? ''}`;
      const before = met.get(key) ?? { code, ...(place && { place }), count: 0, names: [] };
      before.count += occurrence.count ?? 1;
      if (occurrence.name !== undefined && before.names.length < NAMES_SHOWN) before.names.push(occurrence.name);
      met.set(key, before);
    },
    all: () => [...met.values()].map(asNotice),
  };
}

const asNotice = ({ code, place, count, names }: Met): Notice => ({
  code,
  ...(place && { place }),
  data: { count, ...(names.length > 0 && { where: names.join(', ') }), ...(place?.sheet && { sheet: place.sheet }) },
});
