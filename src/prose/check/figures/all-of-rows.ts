/**
 * `Cả bốn ngành đều tăng so với cùng kỳ` beside a table of four rows: each row must do what is said of all. And a value that
 * lost its comma among those of its row: 2,1 · 2,2 · 2,3 · 24.
 */
import { decimal } from '#core/decimal.ts';
import { printedOf } from '#prose/check/reckoning/printed.ts';
import { isRate } from '#prose/check/reckoning/table-columns.ts';
import type { Examined, ExaminedTable, Found, PrintedNumber, TableRow } from '#prose/check/rule.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const ALL =
  /(?<!\p{L})(?:cả|tất cả(?: các)?|toàn bộ|100%)\s+(?:(?<count>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+)?(?<what>[^,;:.()\d]{2,40}?)\s+đều\s+(?<deed>tăng|giảm|vượt|đạt(?: và vượt)?|hoàn thành)(?!\p{L})(?:\s+(?:trưởng|so với|kế hoạch|chỉ tiêu|dự toán|cùng kỳ|năm|trước|\d{4}))*/giu;
/** A table stands so many paragraphs away at most. */
const NEAR = 3;

/** What a sentence says of all rows of a table right below or above it and one row does not bear out. */
export function allOfRows({ text, pieces, tables }: Examined): readonly Found[] {
  const places = new Map<number, { readonly first: number; readonly last: number }>();
  for (const [at, { block, cell }] of pieces.entries())
    if (cell !== undefined) places.set(block, { first: places.get(block)?.first ?? at, last: at });
  return [...text.matchAll(ALL)].flatMap((match): readonly Found[] => {
    const at = pieces.findIndex(({ start, end }) => start <= match.index && match.index < end);
    if (at < 0 || pieces[at]?.cell !== undefined) return [];
    const { count = '', deed = '' } = match.groups ?? {};
    const said = NUMBERS[count.toLowerCase()] ?? Number(count);
    const near = tables.filter(({ block }) => {
      const place = places.get(block);
      return (
        place !== undefined &&
        ((place.first > at && place.first - at <= NEAR) || (place.last < at && at - place.last <= NEAR))
      );
    });
    const matching = near.filter((table) => rowsOf(table).length === said);
    const [table] = matching;
    if (table === undefined || matching.length > 1) return [];
    const wrong = rowsOf(table).find((row) => !does(table, row, deed.toLowerCase()));
    if (wrong === undefined) return [];
    const shown = `${wrong.label}: ${valuesShown(table, wrong)}`;
    return [
      { code: 'SL06', start: match.index, end: match.index + match[0].length, data: { words: `đều ${deed}`, shown } },
    ];
  });
}

/** The rows that are counted from one on. */
const rowsOf = ({ rows }: ExaminedTable): readonly TableRow[] =>
  rows.filter(({ isTotal, isPart, order }) => !isTotal && !isPart && /^\d{1,2}[.)]?$/u.test(order));

const numberIn = (table: ExaminedTable, row: TableRow, role: 'value' | 'last' | 'plan'): PrintedNumber | null => {
  const columns = table.columns.filter((column) => column.role === role && !column.target && !isRate(column));
  return columns.length === 1 ? (row.numbers.get(columns[0]?.index ?? -1) ?? null) : null;
};

/** True also where the table does not tell. */
function does(table: ExaminedTable, row: TableRow, deed: string): boolean {
  const compares = deed === 'tăng' || deed === 'giảm';
  const [now, base] = [numberIn(table, row, 'value'), numberIn(table, row, compares ? 'last' : 'plan')];
  if (now === null || base === null) return true;
  if (deed === 'giảm') return now.interval.low.lte(base.interval.high);
  return now.interval.high.gte(base.interval.low);
}

const valuesShown = (table: ExaminedTable, row: TableRow): string =>
  (['plan', 'last', 'value'] as const)
    .flatMap((role) => numberIn(table, row, role) ?? [])
    .map(printedOf)
    .join(' → ');

const FEWEST = 4;
const TEN = decimal(10);

/** Values of years side by side, all printed with decimals but one, which is ten times what the others are. */
export function lostCommas({ tables }: Examined): readonly Found[] {
  return tables.flatMap((table) => {
    const columns = table.columns.filter(
      (column) => (column.role === 'value' || column.role === 'last') && !isRate(column),
    );
    return table.rows.flatMap((row): readonly Found[] => {
      const numbers = columns.flatMap(({ index }) => row.numbers.get(index) ?? []);
      const whole = numbers.filter(({ decimals }) => decimals === 0);
      const others = numbers.filter(({ decimals }) => decimals === 1);
      const [odd] = whole;
      if (numbers.length < FEWEST || whole.length !== 1 || others.length !== numbers.length - 1 || !odd) return [];
      const [low, high] = [
        Math.min(...others.map(({ value }) => Number(value))),
        Math.max(...others.map(({ value }) => Number(value))),
      ];
      const meant = Number(odd.value.div(TEN));
      if (low <= 0 || meant < low * 0.6 || meant > high * 1.6 || Number(odd.value) < high * 4) return [];
      const data = {
        label: row.label,
        said: printedOf(odd),
        low: String(low).replace('.', ','),
        high: String(high).replace('.', ','),
        years: others.length,
      };
      return [{ code: 'SL17', ...odd.at, data }];
    });
  });
}
