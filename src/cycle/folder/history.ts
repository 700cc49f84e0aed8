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
import { remembered } from '#core/remembered.ts';
import { problem } from '#prose/words/problems.ts';
import { historyColumns } from './schema.ts';

/** What a row may name: indicators, and units with the days they existed. */
export type Known = {
  readonly indicators: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, { readonly from: string; readonly to: string | null }>;
  /** Who vouches for the values on record; nobody where it is left out. */
  readonly keeper?: Keeper | null;
};

/** The named person who keeps the register, and since when. */
export type Keeper = { readonly by: string; readonly on: Day };

type Mistake = readonly [code: string, data: Readonly<Record<string, string | number>>];

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
      const cells = row.split(comma);
      rows.push({ line, cells: /\s/.test(row) ? cells.map((cell) => cell.trim()) : cells });
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
  { keeper = null, ...known }: Known,
): { readonly figures: readonly Figure[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const [head, ...rows] = csvRows(text);
  const order = historyColumns.map((column) => head?.cells.indexOf(column) ?? -1);
  if (order.includes(-1)) {
    return { figures: [], problems: [problem('HS20', { file, line: 1 }, { expected: historyColumns.join(',') })] };
  }
  const read: Read = { known, width: head?.cells.length ?? 0, runOf: remembered(runOf), dayOf: remembered(parseDay) };
  const seen = new Map<string, number>();
  const figures: Figure[] = [];
  for (const { line, cells } of rows) {
    const row = rowOf(cells, order, read);
    const at = { file, line, ...knownIn(cells, order) };
    if ('wrong' in row) {
      for (const [code, data] of row.wrong) problems.push(problem(code, at, data));
      continue;
    }
    const same = `${row.indicator} ${row.unit} ${row.period} ${row.vintage} ${row.knownOn}`;
    const first = seen.get(same);
    if (first !== undefined) problems.push(problem('HS25', at, { first }));
    else {
      seen.set(same, line);
      if (row.value !== '') figures.push(figureOf(row, file, keeper));
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

type Run = { readonly period: PeriodCode; readonly from: Day; readonly to: Day };
/** A file names few days and periods many times over: each is worked out once. */
type Read = {
  readonly known: Known;
  readonly width: number;
  readonly runOf: (text: string) => Run | null;
  readonly dayOf: (text: string) => Day | null;
};

function runOf(text: string): Run | null {
  const period = parsePeriod(text);
  return period === null ? null : { period, ...spanOf(period, 'calendar') };
}

/** The cells of a row checked one by one, so that every mistake of the row is told. */
function rowOf(
  cells: readonly string[],
  order: readonly number[],
  { known, width, runOf, dayOf }: Read,
): HistoryRow | { readonly wrong: readonly Mistake[] } {
  if (cells.length !== width) return { wrong: [['HS21', { count: cells.length, expected: width }]] };
  const [indicator, unitCode, periodCode] = [cellAt(cells, order, 0), cellAt(cells, order, 1), cellAt(cells, order, 2)];
  const [value, vintage, knownText] = [cellAt(cells, order, 3), cellAt(cells, order, 4), cellAt(cells, order, 5)];
  const wrong: Mistake[] = [];
  const unit = known.units.get(unitCode);
  const run = runOf(periodCode);
  const knownOn = dayOf(knownText);
  if (!known.indicators.has(indicator)) wrong.push(['HS34', { value: indicator }]);
  if (unit === undefined) wrong.push(['HS35', { value: unitCode }]);
  if (run === null) wrong.push(['HS22', { column: 'period', value: periodCode, expected: '2019-M09' }]);
  else if (unit && (unit.from > run.to || (unit.to !== null && unit.to < run.from)))
    wrong.push(['HS17', { unit: unitCode, period: periodCode }]);
  if (value !== '' && value !== '-' && !number.test(value)) wrong.push(['HS23', { value }]);
  else if (value.length > 15 && digitsOf(value) > 15) wrong.push(['HS24', { value }]);
  if (!isVintage(vintage)) wrong.push(['HS22', { column: 'vintage', value: vintage, expected: vintages.join(' | ') }]);
  if (knownOn === null) wrong.push(['HS22', { column: 'known', value: knownText, expected: '2019-10-05' }]);
  else if (run && knownOn < run.from) wrong.push(['HS26', { value: knownText, period: periodCode }]);
  if (wrong.length > 0 || run === null || knownOn === null || !isVintage(vintage)) return { wrong };
  return { indicator, unit: unitCode, period: run.period, value, vintage, knownOn };
}

const cellAt = (cells: readonly string[], order: readonly number[], column: number): string =>
  cells[order[column] ?? -1] ?? '';

/** The day a row became known, however wrong the rest of it: in its column, else in its last cell. */
function knownIn(cells: readonly string[], order: readonly number[]): { readonly known?: Day } {
  const found = parseDay(cellAt(cells, order, 5)) ?? parseDay(cells.at(-1) ?? '');
  return found === null ? {} : { known: found };
}

const number = /^-?\d+(\.\d+)?$/;
const isVintage = (text: string): text is Vintage => (vintages as readonly string[]).includes(text);

/** Digits before the point: no local authority counts anything beyond fifteen of them. */
export const digitsOf = (value: string): number => (/^-?0*(\d+)/.exec(value)?.[1] ?? '').length;

/** Who keeps the register vouches for a row from the day it became known, or from the day he took it on. */
function figureOf(row: HistoryRow, file: string, keeper: Keeper | null): Figure {
  const source = { kind: 'history', file, known: row.knownOn } as const;
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
    confirmed: keeper && { by: keeper.by, on: [keeper.on, row.knownOn].sort().at(-1) ?? row.knownOn },
  };
}
