/**
 * How the columns of a table hang together, told by its numbers: a column that is a percent of two others, the sum of
 * others or their difference in most rows is so in all; the rows that do not fit are what a check is for.
 */
import { type Decimal, decimal } from '#core/decimal.ts';
import { meet, minus, sumOf } from '#prose/check/interval.ts';
import type { ExaminedTable, PrintedNumber, TableRow } from '#prose/check/rule.ts';
import type { Column } from '#prose/read/tables/columns.ts';
import { type Claim, growth, holdsWith, level, type Relation, sum, termOf } from './claim.ts';
import { printedOf } from './printed.ts';
import { combinedRates } from './table-rates.ts';

const AVERAGE = /bình quân|trung bình|mức|năng suất|mật độ|\/\s*(?:người|ha|hộ|km2|km²|cơ sở|xã)(?!\p{L})/iu;
/** Hectares beside square kilometres, quintals beside tonnes, thousands beside millions. */
const SCALES = ['1', '10', '100', '1000', '0.1', '0.001'].map((scale) => decimal(scale).times(100));
const MOST = 0.6;
const SAMPLE = 60;
const NEAREST = 6;
const LONGEST_RUN = 8;

const RATES = /%|tỷ lệ|tỉ lệ|cơ cấu|tỷ trọng|tỉ trọng|tốc độ|so (?:với )?(?:kế hoạch|KH|cùng kỳ|CK|dự toán|DT)/iu;
const NOT_ADDED =
  /năng suất|bình quân|tỷ lệ|tỉ lệ|chỉ số|đơn giá|mật độ|hệ số|điểm|xếp hạng|thứ hạng|\/người|\/ha|\/hộ|trung bình|%|lũy kế|năm sinh/iu;

export const isRate = ({ role, header, unit }: Column): boolean =>
  (role === 'ratio' && !STATES.test(header)) || unit === '%' || RATES.test(header);

/** `Hoàn thành` without a percent sign counts those that are done. */
const STATES = /^(?:đã |chưa |không )?(?:hoàn thành|giải quyết|thực hiện)(?: (?:đúng hạn|trước hạn|quá hạn|xong))?$/iu;

/** Its numbers may be added. */
export const isAdded = (column: Column): boolean => !isRate(column) && !NOT_ADDED.test(column.header);

const isRateRow = ({ unit, label }: TableRow): boolean =>
  unit === '%' || unit === '‰' || /^(?:tỷ lệ|tỉ lệ|tốc độ|chỉ số)/iu.test(label);

/** Claims along the rows of a table. */
export function claimsAcross(table: ExaminedTable): readonly Claim[] {
  const columns = table.columns.filter(({ role }) => role !== 'order' && role !== 'label' && role !== 'unit');
  const plain = columns.filter((column) => !isRate(column));
  const percents = columns
    .filter((column) => isRate(column) || AVERAGE.test(column.header))
    .flatMap((column) => percentClaims(table, column, plain));
  const runs = plain.filter(isAdded).flatMap((column) => runClaims(table, column, plain.filter(isAdded)));
  const summed = new Set(runs.flatMap(({ terms }) => terms.map(({ number }) => number.at.start)));
  const differences = columns
    .filter((column) => /chênh|tăng|giảm|còn lại|so sánh|\+|thừa|thiếu|hiệu|biến động/iu.test(column.header))
    .flatMap((column) => differenceClaims(table, column, columns))
    .filter(({ terms }) => !summed.has(terms[1]?.number.at.start ?? -1));
  const explained = new Set(percents.map(({ terms }) => terms[0]?.number.at.start));
  return [...percents, ...runs, ...differences.filter(({ terms }) => !explained.has(terms[1]?.number.at.start))];
}

const MEASURED =
  /đồng|tỷ|triệu|nghìn|ngàn|tấn|tạ|kg|ha(?!\p{L})|km|m2|m²|m3|kwh|usd|diện tích|giá trị|kinh phí|vốn|thu |chi |sản lượng/iu;

/** What is counted one by one is exact; amounts of money and measures may be rounded to the unit. */
export const counts = (row: TableRow, column: Column, title = ''): { readonly exact: boolean } => ({
  exact: ![row.unit ?? '', column.unit ?? '', column.header, title, row.unit === null ? row.label : ''].some((words) =>
    MEASURED.test(words),
  ),
});

const numberAt = (row: TableRow, { index }: Column): PrintedNumber | null => row.numbers.get(index) ?? null;

const nearTo = (columns: readonly Column[], { index }: Column): readonly Column[] =>
  columns
    .filter((column) => column.index !== index)
    .sort((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index))
    .slice(0, NEAREST);

type Way = {
  readonly of: Column;
  readonly by: Column;
  readonly kind: 'ratio' | 'growth' | 'average';
  readonly relation: Relation;
  /** Of a mean: how many percent of part ÷ base one of it is. */
  readonly factor?: Decimal;
};

/** The percents of a column as claims, by the two columns and the way that most rows agree with. */
function percentClaims(table: ExaminedTable, column: Column, plain: readonly Column[]): readonly Claim[] {
  const near = nearTo(plain, column);
  const ways = near.flatMap((of) =>
    near
      .filter((by) => by !== of)
      .flatMap((by): Way[] => [
        { of, by, kind: 'ratio', relation: level },
        { of, by, kind: 'growth', relation: growth },
        ...(AVERAGE.test(column.header) && !isRate(column)
          ? SCALES.map((factor) => ({ of, by, kind: 'average' as const, relation: level, factor }))
          : []),
      ]),
  );
  let best: { claims: readonly Claim[]; rank: number } | null = null;
  for (const way of ways) {
    const claims = table.rows.slice(0, SAMPLE).flatMap((row) => percentClaim(row, column, way) ?? []);
    const fits = claims.filter((claim) => holdsWith(claim)).length;
    const few = claims.length <= 2 && fits < claims.length;
    const named = agrees(column, way);
    if (claims.length === 0 || (fits < MOST * claims.length && !(few && named && fits > 0))) continue;
    if (fits < 2 && !named) continue;
    const rank = fits / claims.length + (named ? 1 : 0) + fits / 1000;
    if (best === null || rank > best.rank) {
      const all = table.rows.flatMap((row) => percentClaim(row, column, way) ?? []);
      best = { claims: all, rank };
    }
  }
  if (best !== null) return best.claims;
  const shares = shareClaims(table, column, near);
  return shares.length > 0 || !isRate(column) ? shares : combinedRates(table, column, plain.filter(isAdded));
}

/** The header says the base that the way takes. */
const agrees = ({ base }: Column, { by }: Way): boolean =>
  base !== null && (base === 'plan' ? by.role === 'plan' : by.role === 'last');

function percentClaim(row: TableRow, column: Column, { of, by, kind, relation, factor }: Way): Claim | null {
  const [percent, part, base] = [column, of, by].map((one) => numberAt(row, one));
  if (!percent || !part || !base || base.value.eq(0) || isRateRow(row)) return null;
  const isLast = kind === 'growth' || by.role === 'last';
  return {
    code: isLast ? 'SL04' : 'SL05',
    kind: kind === 'average' ? 'ratio' : kind,
    terms: [
      termOf(percent, factor === undefined ? {} : { factor }),
      termOf(part, counts(row, of)),
      termOf(base, counts(row, by)),
    ],
    relation,
    place: percent.at,
    data: {
      label: row.label,
      said: `${printedOf(percent)}${kind === 'average' ? '' : '%'}`,
      now: printedOf(part),
      base: printedOf(base),
      unit: kind === 'average' ? '' : '%',
    },
  };
}

/** Each row's share of the total row. */
function shareClaims(table: ExaminedTable, column: Column, near: readonly Column[]): readonly Claim[] {
  const whole = table.rows.find(({ isTotal }) => isTotal);
  if (whole === undefined) return [];
  for (const of of near) {
    const base = numberAt(whole, of);
    if (base === null || base.value.eq(0)) continue;
    const claims = table.rows.flatMap((row): readonly Claim[] => {
      const [percent, part] = [numberAt(row, column), numberAt(row, of)];
      if (!percent || !part || row === whole || isRateRow(row)) return [];
      return [
        {
          code: 'SL05',
          kind: 'ratio',
          terms: [termOf(percent), termOf(part), termOf(base)],
          relation: level,
          place: percent.at,
          data: {
            label: row.label,
            said: `${printedOf(percent)}%`,
            now: printedOf(part),
            base: printedOf(base),
            unit: '%',
          },
        },
      ];
    });
    const fits = claims.filter((claim) => holdsWith(claim)).length;
    if (fits >= 2 && fits >= MOST * claims.length) return claims;
  }
  return [];
}

/** A column as the sum of a run of neighbours. */
function runClaims(table: ExaminedTable, column: Column, added: readonly Column[]): readonly Claim[] {
  const at = added.indexOf(column);
  const runs = [1, -1].flatMap((side) =>
    Array.from({ length: LONGEST_RUN - 1 }, (_, count) =>
      side > 0 ? added.slice(at + 1, at + 3 + count) : added.slice(Math.max(0, at - 2 - count), at),
    ).filter((run, count) => run.length === count + 2),
  );
  let best: { claims: readonly Claim[]; rank: number } | null = null;
  for (const run of runs) {
    const claims = table.rows.flatMap((row) => runClaim(row, column, run) ?? []);
    const fits = claims.filter((claim) => holdsWith(claim) && saysSomething(claim)).length;
    if (fits < 2 || fits < MOST * claims.length) continue;
    const rank = fits / claims.length + run.length / 100;
    if (best === null || rank > best.rank) best = { claims: claims.filter(isNear), rank };
  }
  return best?.claims ?? [];
}

/** A row that misses by far is one whose columns are not added. */
function isNear({ terms }: Claim): boolean {
  const [whole, ...parts] = terms.map(({ number }) => number);
  return whole !== undefined && missOf(whole, parts) <= FAR;
}

const FAR = 0.3;

/** At least two parts are not zero. */
const saysSomething = ({ terms }: Claim): boolean =>
  terms.slice(1).filter(({ number }) => !number.value.eq(0)).length >= 2;

function runClaim(row: TableRow, column: Column, run: readonly Column[]): Claim | null {
  const whole = numberAt(row, column);
  const parts = run.map((one) => numberAt(row, one));
  const told = parts.filter((part) => part !== null);
  if (whole === null || told.length < 2 || isRateRow(row)) return null;
  return {
    code: 'SL03',
    kind: 'sum',
    terms: [whole, ...told].map((number) => termOf(number, counts(row, column))),
    relation: sum,
    place: whole.at,
    data: {
      label: row.label,
      column: column.header,
      whole: printedOf(whole),
      sum: told.map((part) => printedOf(part)).join(' + '),
    },
  };
}

/** A column as the difference of two others, in most rows: now = base + change. */
function differenceClaims(table: ExaminedTable, column: Column, columns: readonly Column[]): readonly Claim[] {
  const near = nearTo(columns, column);
  let best: { claims: readonly Claim[]; rank: number } | null = null;
  for (const of of near)
    for (const by of near) {
      if (of === by) continue;
      const claims = table.rows.flatMap((row) => differenceClaim(row, column, { of, by }) ?? []);
      const fits = claims.filter((claim) => holdsWith(claim)).length;
      if (fits < 2 || fits * 2 < claims.length) continue;
      const rank = fits / claims.length;
      if (best === null || rank > best.rank) best = { claims, rank };
    }
  return best?.claims ?? [];
}

function differenceClaim(
  row: TableRow,
  column: Column,
  { of, by }: { readonly of: Column; readonly by: Column },
): Claim | null {
  const [change, now, base] = [column, of, by].map((one) => numberAt(row, one));
  if (!change || !now || !base) return null;
  return {
    code: 'SL04',
    kind: 'difference',
    derived: 1,
    terms: [now, change, base].map((number) => termOf(number, counts(row, of))),
    relation: sum,
    place: change.at,
    data: {
      label: row.label,
      said: printedOf(change),
      now: printedOf(now),
      base: printedOf(base),
      unit: '',
    },
  };
}

/** How far parts miss a whole, as a share of it. */
export function missOf(whole: PrintedNumber, parts: readonly PrintedNumber[]): number {
  const all = sumOf(parts.map(({ interval }) => interval));
  if (meet(whole.interval, all) !== null) return 0;
  if (whole.value.eq(0)) return 1;
  const gap = minus(all, whole.interval);
  const off = gap.low.plus(gap.high).div(2).abs();
  return Number(off.div(whole.value.abs().gt(0) ? whole.value.abs() : decimal(1)).toFixed(6));
}
