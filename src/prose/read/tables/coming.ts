/**
 * What columns mean beside the period of the report: `Lũy kế` runs from January to its end, `Trong tháng` is its last
 * month, and a plan for a time after its results is a goal.
 */
import type { Column } from './columns.ts';
import type { Span } from './times.ts';

/** The last month a period code covers; null for a whole year and without one. */
export function lastMonth(period: string | null): number | null {
  const [, months, quarter, month] = /-(?:(\d+)M|Q(\d)|M(\d\d))$/.exec(period ?? '') ?? [];
  return months ? Number(months) : quarter ? Number(quarter) * 3 : month ? Number(month) : null;
}

const RUNNING = /(?<!\p{L})(?:lũy kế|luỹ kế|cộng dồn|từ đầu năm)(?!\p{L})/iu;
const MONTH = /(?<!\p{L})(?:trong tháng|tháng này|tháng báo cáo)(?!\p{L})/iu;
const QUARTER = /(?<!\p{L})(?:trong quý|quý này|quý báo cáo)(?!\p{L})/iu;

/**
 * The period of a header that tells it only beside that of the title; null where it does not.
 *
 * @example runningPeriod('Lũy kế từ đầu năm', '2025-M09') // { period: '2025-9M', span: 'months' }
 */
export function runningPeriod(header: string, title: string | null): { period: string; span: Span } | null {
  const end = lastMonth(title);
  const year = title?.slice(0, 4);
  if (end === null || !year || end === 12) return null;
  if (RUNNING.test(header)) return { period: end === 1 ? `${year}-M01` : `${year}-${end}M`, span: 'months' };
  if (MONTH.test(header)) return { period: `${year}-M${String(end).padStart(2, '0')}`, span: 'month' };
  if (QUARTER.test(header) && end % 3 === 0) return { period: `${year}-Q${end / 3}`, span: 'quarter' };
  return null;
}

/** The months before which nothing of a period lies; 0 for a year and for months from January. */
function monthsBefore({ period, rest }: Column): number {
  const [, quarter, month] = /-(?:Q(\d)|M(\d\d))$/.exec(period ?? '') ?? [];
  return rest ? 12 : quarter ? Number(quarter) * 3 - 3 : month ? Number(month) - 1 : 0;
}

/** `KH quý II` beside `TH quý I`, `Kế hoạch 6 tháng cuối năm`: goals of a time after the results. */
export function withComing(columns: readonly Column[], title: string | null): readonly Column[] {
  const results = columns.filter(({ role, target, rest }) => role === 'value' && !target && !rest);
  const ends = results.flatMap(({ period, span }) => (span === null ? [] : [lastMonth(period) ?? 12]));
  const end = ends.length > 0 ? Math.max(...ends) : (lastMonth(title) ?? 12);
  return columns.map((column) =>
    column.role === 'plan' && (column.rest ? end < 12 : monthsBefore(column) >= end)
      ? { ...column, role: 'value', target: true, says: true }
      : column,
  );
}
