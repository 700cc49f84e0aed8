/**
 * How the rows of a table add up: a total and the rows of its level, a row and the rows below it that it is made of.
 *
 * Whether parts are all there are is told by the table itself: where they make the whole in one column they must in the
 * others. A row that says `Tổng` is held to its rows also alone; others only when a slip of the hand explains them.
 */
import { decimal } from '#core/decimal.ts';
import { countable } from '#core/measure.ts';
import type { ExaminedTable, Found, PrintedNumber, TableRow } from '#prose/check/rule.ts';
import type { Column } from '#prose/read/tables/columns.ts';
import { atMost, type Claim, holdsWith, sum, termOf } from './claim.ts';
import { printedOf } from './printed.ts';
import { counts, isAdded, isRate, missOf } from './table-columns.ts';

type Group = {
  readonly whole: TableRow;
  readonly parts: readonly TableRow[];
  /** The whole says that it is a total. */
  readonly strict: boolean;
  /** Title and unit of measure of the table. */
  readonly title: string;
};

const NEAR = 0.25;
const MOST_ROWS = 400;

/** Claims down the columns of a table. */
export function claimsDown(table: ExaminedTable): readonly Claim[] {
  const columns = table.columns.filter(({ role }) => role !== 'order' && role !== 'label' && role !== 'unit');
  return groupsOf(table).flatMap((group) => [...groupClaims(table, group, columns), ...shareSums(group, columns)]);
}

/** Totals that add rows of different units of measure and print their sum. */
export function mixedTotals(table: ExaminedTable): readonly Found[] {
  const columns = table.columns.filter(
    (column) => isAdded(column) && column.unit === null && !MONEY.test(column.header),
  );
  return groupsOf(table).flatMap(({ whole, parts, strict, title }) => {
    const units = new Set(parts.flatMap(({ unit }) => (unit === null ? [] : [countable(unit).dimension])));
    if (!strict || units.size < 2 || parts.some(({ unit }) => unit === null)) return [];
    const added = columns.some((column) => {
      const claim = sumClaim({ whole, parts, strict, title }, column);
      return claim !== null && holdsWith(claim);
    });
    if (!added) return [];
    const names = [...new Set(parts.map(({ unit }) => unit ?? ''))].join(', ');
    return [{ code: 'SL19', start: whole.at.start, end: whole.at.end, data: { label: whole.label, units: names } }];
  });
}

/** What a column measures by itself can be added, whatever the rows count. */
const MONEY = /kinh phí|vốn|tiền|giá trị|đồng|chi phí|dự toán|quyết toán/iu;

/** Wholes with their parts: totals over the rows of the top, and rows over the rows one level below them. */
function groupsOf({ rows, title, unit, columns }: ExaminedTable): readonly Group[] {
  const told = rows.filter(({ numbers }) => numbers.size > 0).slice(0, MOST_ROWS);
  const about = `${title ?? ''} ${unit ?? ''}`;
  return told.flatMap((row, at) => {
    const groups = row.isTotal
      ? [
          nestedGroup(told, at),
          row.order === '' ? totalGroup(told, at) : null,
          subtotalGroup(told, at),
          unnumberedGroup(told, at),
        ]
      : [nestedGroup(told, at) ?? (at === told.length - 1 ? lastGroup(told) : null)];
    const named = groups.flatMap((group) => (group === null ? [] : [{ ...group, title: about }]));
    return named
      .toSorted((a, b) => fitsOf(b, columns) - fitsOf(a, columns) || Number(b.strict) - Number(a.strict))
      .slice(0, 1);
  });
}

/** The rows above a total at the end, or below one at the top, of the highest level among them. */
function totalGroup(rows: readonly TableRow[], at: number): Omit<Group, 'title'> | null {
  const whole = rows[at];
  if (whole === undefined) return null;
  const before = rows.slice(0, at);
  const start = before.findLastIndex(({ isTotal }) => isTotal);
  const others = before.length > 0 ? before.slice(start + 1) : untilTotal(rows.slice(at + 1));
  if (others.length < 2) return null;
  const top = Math.min(...others.map(({ level }) => level));
  const parts = others.filter(({ level, isPart }) => level === top && !isPart);
  return parts.length < 2 ? null : { whole, parts, strict: true };
}

/** Rows without a number of their own (`Thuế`, `Chi phí khác`) belong to the total where they make it. */
function unnumberedGroup(rows: readonly TableRow[], at: number): Omit<Group, 'title'> | null {
  const group = totalGroup(rows, at);
  const whole = rows[at];
  if (group === null || whole === undefined || at < rows.length - 1) return null;
  const others = rows.slice(0, at);
  const parts = others.filter((row) => group.parts.includes(row) || (row.order === '' && !row.isPart && !row.isTotal));
  return parts.length > group.parts.length ? { whole, parts, strict: false } : null;
}

/** `Tổng cộng` at the end of `Cộng I`, `Cộng II`. */
function subtotalGroup(rows: readonly TableRow[], at: number): Omit<Group, 'title'> | null {
  const whole = rows[at];
  const parts = rows.slice(0, at).filter(({ isTotal }) => isTotal);
  if (whole === undefined || at < rows.length - 1 || parts.length < 2 || !rows[at - 1]?.isTotal) return null;
  return { whole, parts, strict: true };
}

/** How many columns the parts make the whole in. */
const fitsOf = (group: Group, columns: readonly Column[]): number =>
  columns.filter(isAdded).filter((column) => {
    const claim = sumClaim(group, column);
    return claim !== null && holdsWith(claim);
  }).length;

/** `Toàn xã`, `Cả năm`. */
const OF_ALL = /^(?:toàn|cả|chung)(?!\p{L})/iu;

/** `Quý I`, `Quý II`, `Quý III`, `9 tháng`: a last row that may be the sum of those above. */
function lastGroup(rows: readonly TableRow[]): Omit<Group, 'title'> | null {
  const whole = rows.at(-1);
  const top = OF_ALL.test(whole?.label ?? '') ? rows[0]?.level : whole?.level;
  const parts = rows.slice(0, -1).filter(({ level }) => level === top);
  return whole === undefined || parts.length < 2 || parts.length < rows.length - 1
    ? null
    : { whole, parts, strict: false };
}

function untilTotal(rows: readonly TableRow[]): readonly TableRow[] {
  const end = rows.findIndex(({ isTotal }) => isTotal);
  return end < 0 ? rows : rows.slice(0, end);
}

function nestedGroup(rows: readonly TableRow[], at: number): Omit<Group, 'title'> | null {
  const whole = rows[at];
  if (whole === undefined) return null;
  const rest = rows.slice(at + 1);
  const end = rest.findIndex(({ level, isTotal }) => isTotal || level <= whole.level);
  const below = end < 0 ? rest : rest.slice(0, end);
  if (below.length < 2) return null;
  const top = Math.min(...below.map(({ level }) => level));
  const parts = below.filter(({ level }) => level === top);
  const counted = parts.every(
    ({ order, isPart }, index) => !isPart && Number(order.replace(/\D+$/u, '')) === index + 1,
  );
  return parts.length < 2 ? null : { whole, parts, strict: whole.isTotal && whole.order !== '' && counted };
}

function groupClaims(table: ExaminedTable, group: Group, columns: readonly Column[]): readonly Claim[] {
  if (!sameUnits(group)) return [];
  const claims = columns.filter(isAdded).flatMap((column) => sumClaim(group, column) ?? []);
  const fits = claims.filter((claim) => holdsWith(claim)).length;
  const misses = claims.length - fits;
  const sure = fits > 0 ? fits >= misses : group.strict && misses === 1 && !isExtract(table);
  if (!sure)
    return [...claims.map((claim) => ({ ...claim, unsure: true })).filter(isClose), ...partClaims(group, columns)];
  return claims.filter((claim) => holdsWith(claim) || isClose(claim));
}

/** `Trích một số đơn vị`, `các khoản lớn`: not all rows are there. */
const isExtract = ({ title }: ExaminedTable): boolean => /trích|một số|tiêu biểu|lớn nhất/iu.test(title ?? '');

/** A column that misses by far is one that is not added. */
function isClose({ terms }: Claim): boolean {
  const [whole, ...parts] = terms.map(({ number }) => number);
  return whole !== undefined && missOf(whole, parts) <= NEAR;
}

function sameUnits({ whole, parts }: Group): boolean {
  const units = [whole, ...parts].flatMap(({ unit }) => (unit === null || unit === '' ? [] : [countable(unit).name]));
  return new Set(units).size <= 1 && !units.includes('%');
}

function sumClaim({ whole, parts, title }: Group, column: Column): Claim | null {
  const total = whole.numbers.get(column.index);
  const told = parts.flatMap(({ numbers }) => numbers.get(column.index) ?? []);
  if (total === undefined || told.length < Math.max(2, parts.length) || total.value.eq(0)) return null;
  return {
    code: 'SL02',
    kind: 'sum',
    terms: [total, ...told].map((number) => termOf(number, counts(whole, column, title))),
    relation: sum,
    place: total.at,
    data: {
      label: whole.label,
      column: column.header,
      whole: printedOf(total),
      sum: told.length > 8 ? '…' : told.map((part) => printedOf(part)).join(' + '),
      ...Object.fromEntries(parts.map(({ label }, index) => [`part${index + 1}`, label])),
    },
  };
}

/** `Trong đó: …` is no more than what it is of. */
function partClaims({ whole, parts }: Group, columns: readonly Column[]): readonly Claim[] {
  return columns.filter(isAdded).flatMap((column) =>
    parts.flatMap((part): readonly Claim[] => {
      const [total, one] = [whole.numbers.get(column.index), part.numbers.get(column.index)];
      if (!total || !one || !part.isPart || total.value.lt(0)) return [];
      return [
        {
          code: 'SL18',
          kind: 'at-most',
          terms: [termOf(total), termOf(one)],
          relation: atMost,
          place: one.at,
          data: { part: part.label, partValue: printedOf(one), label: whole.label, whole: printedOf(total) },
        },
      ];
    }),
  );
}

const HUNDRED = decimal(100);

/** Shares whose total is printed as 100. */
function shareSums({ whole, parts }: Group, columns: readonly Column[]): readonly Claim[] {
  return columns.filter(isRate).flatMap((column): readonly Claim[] => {
    const total = whole.numbers.get(column.index);
    const told = parts.flatMap(({ numbers }) => numbers.get(column.index) ?? []);
    if (!total?.value.eq(HUNDRED) || told.length < parts.length || told.some(({ value }) => value.gte(HUNDRED)))
      return [];
    if (missOf(total, told) > 0.15) return [];
    return [shareSum(total, told, { label: whole.label })];
  });
}

/** Shares that make a hundred. */
export function shareSum(
  total: PrintedNumber,
  told: readonly PrintedNumber[],
  data: { readonly label: string },
): Claim {
  return {
    code: 'SL14',
    kind: 'sum',
    terms: [total, ...told].map((number) => termOf(number)),
    relation: sum,
    place: { start: Math.min(...told.map(({ at }) => at.start)), end: Math.max(...told.map(({ at }) => at.end)) },
    data: { ...data, whole: '100', sum: told.map((part) => printedOf(part)).join(' + ') },
  };
}
