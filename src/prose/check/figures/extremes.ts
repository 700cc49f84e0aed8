/**
 * `Dự án đạt tỷ lệ thấp nhất là Trạm xử lý nước`: the row that a sentence calls the highest or the lowest of a table is so in
 * some column that it may be speaking of.
 */
import { fold } from '#core/spelling.ts';
import type { Examined, ExaminedTable, Found, TableRow } from '#prose/check/rule.ts';

const CALLED =
  /(?<what>[^.;:,\n()]{0,70}?)(?<!\p{L})(?<way>cao|thấp|nhiều|ít|đông|lớn|nhỏ) nhất\s+(?:là|thuộc về)\s+(?<name>[^.;,\n(]{3,70})/giu;
const LEAST = /thấp|ít|nhỏ/iu;

/** Where a sentence calls a row the highest or lowest and it is neither in any column. */
export function extremesIn({ text, tables }: Examined): readonly Found[] {
  const rows = rowsByWord(tables);
  return [...text.matchAll(CALLED)].flatMap((match): readonly Found[] => {
    const { name = '', way = '', what = '' } = match.groups ?? {};
    const told = fold(name.trim());
    const named = rowsNamed(told, rows);
    const [found, ...others] = named;
    if (found === undefined || others.length > 0) return [];
    const lowest = LEAST.test(way);
    const values = columnsAsked(found.table, found.row, /tỷ lệ|tỉ lệ|đạt/iu.test(what));
    if (values.length === 0 || values.some(({ own, rest }) => rest.every((one) => (lowest ? own <= one : own >= one))))
      return [];
    const [{ own, rest } = { own: 0, rest: [] }] = values.slice(-1);
    const best = rest.reduce((a, b) => (lowest === a < b ? a : b));
    const start = match.index + what.length;
    const end = match.index + match[0].length - name.length + found.row.label.length;
    const shown = `${found.row.label}: ${printed(own)}; ${lowest ? 'min' : 'max'} ${printed(best)}`;
    return [{ code: 'SL06', start, end, data: { words: `${way} nhất`, shown } }];
  });
}

type Row = { readonly table: ExaminedTable; readonly row: TableRow; readonly label: string };

/** By the first and by the last word of their names. */
function rowsByWord(tables: readonly ExaminedTable[]): ReadonlyMap<string, readonly Row[]> {
  const byWord = new Map<string, Row[]>();
  for (const table of tables)
    for (const row of table.rows) {
      if (row.isTotal || row.label.length <= 3) continue;
      const label = fold(row.label);
      for (const word of new Set([firstWord(label), lastWord(label)])) {
        const same = byWord.get(word) ?? [];
        byWord.set(word, same);
        same.push({ table, row, label });
      }
    }
  return byWord;
}

const firstWord = (words: string): string => words.split(' ', 1)[0] ?? '';
const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** Two are enough to know that the name is not of one row. */
function rowsNamed(told: string, rows: ReadonlyMap<string, readonly Row[]>): readonly Row[] {
  const found = new Map<TableRow, Row>();
  for (const word of [firstWord(told), lastWord(told)])
    for (const one of rows.get(word) ?? []) {
      if (beginsWith(told, one.label)) found.set(one.row, one);
      if (found.size > 1) return [...found.values()];
    }
  return [...found.values()];
}

const beginsWith = (told: string, label: string): boolean =>
  told === label || told.startsWith(`${label} `) || (told.length > 6 && label.endsWith(` ${told}`));

const printed = (value: number): string => String(value).replace('.', ',');

type Values = { readonly own: number; readonly rest: readonly number[] };

/** The row's value and those of the rows of its level, in each column where at least two others have one. */
function columnsAsked({ columns, rows }: ExaminedTable, row: TableRow, rates: boolean): readonly Values[] {
  const some = columns.filter(({ role }) => role !== 'order' && role !== 'label' && role !== 'unit');
  const ratios = rates ? some.filter(({ role, header }) => role === 'ratio' || /%|tỷ lệ/iu.test(header)) : [];
  const levels = ratios.filter(({ header }) => /%|tỷ lệ/iu.test(header) && !/tăng|giảm|cùng kỳ|\bCK\b/iu.test(header));
  const asked = levels.length > 0 ? levels : ratios;
  return (asked.length > 0 ? asked : some).flatMap(({ index }) => {
    const own = row.numbers.get(index);
    const rest = rows
      .filter(
        (one) =>
          one !== row && !one.isTotal && one.level === row.level && !/^(?:toàn|cả|chung)(?!\p{L})/iu.test(one.label),
      )
      .flatMap(({ numbers }) => numbers.get(index) ?? []);
    return own === undefined || rest.length < 2
      ? []
      : [{ own: Number(own.value), rest: rest.map(({ value }) => Number(value)) }];
  });
}
