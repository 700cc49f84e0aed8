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

const AHEAD =
  /^(?:(?:phụ lục|phụ biểu|biểu|bảng|danh mục|hệ thống|tổng hợp|chi tiết|các|một số)\s*(?:số\s*)?[\dIVX]*\s*[:.-]?\s*)*(giao|phân bổ|phân khai|chỉ tiêu|kế hoạch|dự toán|mục tiêu|phấn đấu|đăng ký)(?!\p{L})/iu;
const FIRM =
  /^(?:chỉ tiêu\s+)?(?:chủ yếu\s+)?(?:giao|phân bổ|phân khai|kế hoạch|dự toán|mục tiêu|phấn đấu|nhiệm vụ giao|đăng ký)(?!\p{L})/iu;

/** Whether a title sets goals and tells no results: surely (`Giao chỉ tiêu …`), or where its columns do not tell (`Chỉ tiêu …`). */
export function goalsIn(title: string | null): 'sure' | 'perhaps' | 'none' {
  const begins = title === null ? null : AHEAD.exec(title);
  if (title === null || begins === null || /kết quả|thực hiện|tình hình|tiến độ|ước|giải ngân|so sánh/iu.test(title))
    return 'none';
  const rest = title.slice(begins[0].length - (begins[1]?.length ?? 0));
  return FIRM.test(rest) ? 'sure' : 'perhaps';
}

/** Results of a year before that stand beside a plan of their own are figures too: `Năm 2024: KH, TH`. */
export function withDoubles(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    const planned = columns.some(
      ({ role, group, year }) => role === 'plan' && group === column.group && year === column.year,
    );
    return column.role === 'last' && column.parts.length > 1 && column.year !== null && planned
      ? { ...column, role: 'value', says: true, double: true }
      : column;
  });
}
