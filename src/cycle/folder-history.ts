/**
 * history/*.csv: the values on record, month by month, as figures with the day they became known.
 *
 * A row that cannot be used is left out and told with its line; the other rows stand. Rows of one value may come
 * twice with another vintage or another day: nothing is overwritten.
 */
import { type Day, parseDay } from '#core/day.ts';
import { decimal } from '#core/decimal.ts';
import { type Figure, figureKey, type Vintage, vintages } from '#core/figure.ts';
import { type PeriodCode, parsePeriod, spanOf } from '#core/period.ts';
import type { Problem } from '#core/problem.ts';
import { problem } from '#prose/words/problems.ts';
import { historyColumns } from './folder-schema.ts';

/** What a row may name: indicators, and units with the days they existed. */
export type Known = {
  readonly indicators: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, { readonly from: string; readonly to: string | null }>;
};

type Told = (code: string, data?: Readonly<Record<string, string | number>>) => void;

/**
 * The rows of a CSV text with the line each begins on: commas or semicolons, quotes, a byte order mark, any line ends.
 *
 * @example csvRows('a,"b, c"\r\n1,2') // [{ line: 1, cells: ['a', 'b, c'] }, { line: 2, cells: ['1', '2'] }]
 */
export function csvRows(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const body = text.replace(/^\uFEFF/, '');
  const comma = separatorOf(body);
  const rows: { line: number; cells: string[] }[] = [];
  const lines = body.split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1;
    let row = lines[index] ?? '';
    if (row === '') continue;
    if (!row.includes('"')) {
      rows.push({ line, cells: row.split(comma).map((cell) => cell.trim()) });
      continue;
    }
    while (hasOpenQuote(row) && index + 1 < lines.length) {
      index += 1;
      row += `\n${lines[index]}`;
    }
    rows.push({ line, cells: quotedCells(row, comma) });
  }
  return rows;
}

/** The first separator outside quotes; spreadsheets of Vietnamese offices save semicolons. */
const separatorOf = (text: string): ',' | ';' =>
  /^(?:[^",;\r\n]|"(?:[^"]|"")*")*([,;])/.exec(text)?.[1] === ';' ? ';' : ',';

const hasOpenQuote = (row: string): boolean => ((row.match(/"/g) ?? []).length & 1) === 1;

const quotedCells = (row: string, comma: ',' | ';'): string[] =>
  [
    ...`${comma}${row}`.matchAll(
      comma === ',' ? /,\s*(?:"((?:[^"]|"")*)"\s*|([^,]*))/g : /;\s*(?:"((?:[^"]|"")*)"\s*|([^;]*))/g,
    ),
  ].map(([, quoted, bare]) => (quoted === undefined ? (bare ?? '') : quoted.replace(/""/g, '"')).trim());

/** The figures of one history file, and what was wrong with its rows. */
export function readHistory(
  file: string,
  text: string,
  known: Known,
): { readonly figures: readonly Figure[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const [head, ...rows] = csvRows(text);
  const order = historyColumns.map((column) => head?.cells.indexOf(column) ?? -1);
  if (order.includes(-1)) {
    return { figures: [], problems: [problem('HS20', { file, line: 1 }, { expected: historyColumns.join(',') })] };
  }
  const spans = new Map<string, ReturnType<typeof spanOf> | null>();
  const seen = new Map<string, number>();
  const figures: Figure[] = [];
  for (const { line, cells } of rows) {
    const tell: Told = (code, data = {}) => problems.push(problem(code, { file, line }, data));
    if (cells.length !== (head?.cells.length ?? 0)) {
      tell('HS21', { count: cells.length, expected: head?.cells.length ?? 0 });
      continue;
    }
    const row = rowOf(
      order.map((column) => cells[column] ?? ''),
      { known, spans, tell },
    );
    if (row === null) continue;
    const same = `${row.indicator} ${row.unit} ${row.period} ${row.vintage} ${row.knownOn}`;
    const first = seen.get(same);
    if (first !== undefined) tell('HS25', { first });
    else {
      seen.set(same, line);
      if (row.value !== '') figures.push(figureOf(row, file, line));
    }
  }
  return { figures, problems };
}

type HistoryRow = {
  readonly indicator: string;
  readonly unit: string;
  readonly period: PeriodCode;
  readonly value: string;
  readonly vintage: Vintage;
  readonly knownOn: Day;
};

type Reading = {
  readonly known: Known;
  readonly spans: Map<string, ReturnType<typeof spanOf> | null>;
  readonly tell: Told;
};

/** The cells of a row checked one by one, so that every mistake of the row is told; null when there is one. */
function rowOf(cells: readonly string[], { known, spans, tell }: Reading): HistoryRow | null {
  const [indicator = '', unitCode = '', periodCode = '', value = '', vintage = '', knownText = ''] = cells;
  let wrong = 0;
  const mistake = (code: string, data: Readonly<Record<string, string | number>>): void => {
    wrong += 1;
    tell(code, data);
  };
  const unit = known.units.get(unitCode);
  if (!known.indicators.has(indicator)) mistake('HS34', { value: indicator });
  if (unit === undefined) mistake('HS35', { value: unitCode });
  const period = parsePeriod(periodCode);
  if (period === null) mistake('HS22', { column: 'period', value: periodCode, expected: '2019-M09' });
  const span = period === null ? null : spanIn(spans, period);
  if (unit && span && (unit.from > span.to || (unit.to !== null && unit.to < span.from)))
    mistake('HS17', { unit: unitCode, period: periodCode });
  if (value !== '' && value !== '-' && !/^-?\d+(\.\d+)?$/.test(value)) mistake('HS23', { value });
  else if (digitsOf(value) > 15) mistake('HS24', { value });
  if (!(vintages as readonly string[]).includes(vintage))
    mistake('HS22', { column: 'vintage', value: vintage, expected: vintages.join(' | ') });
  const knownOn = parseDay(knownText);
  if (knownOn === null) mistake('HS22', { column: 'known', value: knownText, expected: '2019-10-05' });
  else if (span && knownOn < span.from) mistake('HS26', { value: knownText, period: periodCode });
  if (wrong > 0 || period === null || knownOn === null) return null;
  return { indicator, unit: unitCode, period, value, vintage: vintage as Vintage, knownOn };
}

function spanIn(spans: Reading['spans'], period: PeriodCode): ReturnType<typeof spanOf> | null {
  const cached = spans.get(period);
  if (cached !== undefined) return cached;
  const span = spanOf(period, 'calendar');
  spans.set(period, span);
  return span;
}

/** Digits before the point: no local authority counts anything beyond fifteen of them. */
export const digitsOf = (value: string): number => (/^-?0*(\d+)/.exec(value)?.[1] ?? '').length;

function figureOf(row: HistoryRow, file: string, line: number): Figure {
  const source = { kind: 'history', file, line } as const;
  const figure = {
    indicator: row.indicator,
    unit: row.unit,
    reportedBy: row.unit,
    period: row.period,
    vintage: row.vintage,
    source,
  };
  return {
    key: figureKey(figure),
    ...figure,
    state: row.value === '-' ? 'nothing-arose' : 'value',
    value: row.value === '-' ? null : decimal(row.value),
    printed: null,
    approx: null,
    until: null,
    knownOn: row.knownOn,
    confirmed: { by: file, on: row.knownOn },
  };
}
