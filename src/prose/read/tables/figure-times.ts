/**
 * The time a figure of a table is for, the day it counts to, and whether it is an estimate: of the notes to its marks,
 * else of its column, else of the title.
 */
import type { FigureFact } from '#prose/read/reading.ts';
import type { Column } from './columns.ts';
import { lastMonth } from './coming.ts';
import type { Note, Surroundings } from './ground.ts';
import type { Links } from './links.ts';

/** Period, day counted to and estimate: of the notes, else the column, else the title. */
export function timeOf(
  { around, links }: { readonly around: Surroundings; readonly links: Links },
  value: Column,
  marks: readonly string[],
): Pick<FigureFact, 'period' | 'until' | 'estimate'> {
  const own = around.notes.of(marks);
  const said = (note: Note): boolean => note.times.until !== null;
  const titled = countsTo(around.times.until, value, around.times.period);
  const remarked = countsTo(around.notes.all.find(said)?.times.until ?? null, value, around.times.period);
  return {
    period:
      own.find((note) => note.period !== null)?.period ?? value.period ?? (value.rest ? null : around.times.period),
    until: value.target ? null : (own.find(said)?.times.until ?? value.until ?? titled ?? remarked),
    estimate:
      !value.target &&
      (value.estimate ||
        own.some((note) => note.estimate) ||
        sumsEstimates({ around, links }, value) ||
        isRemarked(around, value) ||
        isTitled({ around, links }, value)),
  };
}

/** `Ước thực hiện 6 tháng` in the title: of the columns for that time, where no header says which are estimates. */
function isTitled({ around, links }: { readonly around: Surroundings; readonly links: Links }, value: Column): boolean {
  const { estimate, times } = around;
  if (estimate === null || links.values.some((one) => one.estimate)) return false;
  return estimate.period === null || (value.period ?? times.period) === estimate.period;
}

/** `Ghi chú: Số liệu tháng 6 là số ước`: of the period it names, else of all. */
const isRemarked = ({ notes, times }: Surroundings, value: Column): boolean =>
  notes.all.some(
    (note) => note.estimate && (note.times.span === null || note.times.period === (value.period ?? times.period)),
  );

/** The day said for the whole table, where it can be that of this column. */
function countsTo(
  until: string | null,
  { span, period, target, estimate }: Column,
  title: string | null,
): string | null {
  if (until === null || target || (estimate && span === 'year')) return null;
  const [year, month] = until.split('-');
  const end = lastMonth(period);
  return span === null ||
    span === 'year' ||
    period === title ||
    (end !== null && period?.slice(0, 4) === year && end === Number(month))
    ? until
    : null;
}

/** `Cộng 6 tháng` beside `T6 (ước)` is itself an estimate: its last month or quarter is one. */
const sumsEstimates = (
  { around, links: { values } }: { readonly around: Surroundings; readonly links: Links },
  value: Column,
): boolean =>
  (value.span === 'months' || value.span === 'year' || value.rest) &&
  values.some(
    (one) =>
      (one.estimate || isRemarked(around, one)) &&
      (one.span === 'month' || one.span === 'quarter') &&
      (value.rest || one.period?.slice(0, 4) === value.period?.slice(0, 4)) &&
      lastMonth(one.period) === (lastMonth(value.period) ?? 12),
  );
