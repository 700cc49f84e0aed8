/**
 * What each column of an annex table holds, read from its header.
 *
 * A header is everything that stands above the column, so `So sánh (%)` over `KH` is a completion
 * and over `Cùng kỳ` a growth. Whether a growth column prints 108,4 or +8,4 is decided from the
 * column's own figures where value and same period stand beside it, else from header and signs.
 */
import { decimal } from '#core/decimal.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import {
  IGNORED_HEADERS,
  LABEL_HEADERS,
  LAST_WORDS,
  ORDER_HEADERS,
  PLACE_HEADERS,
  PLAN_WORDS,
  RATIO_WORDS,
  RESULT_WORDS,
  SHORT_UNITS,
  SIGNED_WORDS,
  UNIT_HEADERS,
  WHOLE_YEAR,
} from '#prose/lexicon/tables.ts';
import { COUNT_NOUNS, SCALES, UNITS } from '#prose/lexicon/units.ts';
import { type Token, tokensOf } from '#prose/read/text/tokens.ts';
import { type Named, namedIn } from '#prose/read/time/calendar.ts';
import { periodCode } from '#prose/read/time/periods.ts';
import { cellNumber, type Grid } from './grids.ts';

export type Role =
  | 'order'
  | 'label'
  | 'unit'
  | 'plan'
  | 'last'
  | 'result'
  | 'completion'
  | 'growth'
  | 'year'
  | 'item'
  | 'ignored';

export type Column = {
  readonly role: Role;
  readonly index: number;
  /** The header's words, from the top down, none twice. */
  readonly header: string;
  /** The lowest header cell alone. */
  readonly name: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly cumulative: boolean;
  readonly estimate: boolean;
  /** For growth: +8,4 instead of 108,4. */
  readonly signed: boolean;
  /** The rows below are units, not indicators. */
  readonly places: boolean;
};

export type Layout = { readonly columns: readonly Column[]; readonly firstRow: number; readonly headerRow: number };

const order = phraseSet(ORDER_HEADERS);
const unitHeads = phraseSet(UNIT_HEADERS);
const bareUnit = phraseSet(['đơn vị']);
const labels = phraseSet(LABEL_HEADERS);
const places = phraseSet(PLACE_HEADERS);
const ignored = phraseSet(IGNORED_HEADERS);
const plans = phraseSet(PLAN_WORDS);
const lasts = phraseSet(LAST_WORDS);
const results = phraseSet(RESULT_WORDS);
const ratios = phraseSet(RATIO_WORDS);
const signs = phraseSet(SIGNED_WORDS);
const years = phraseSet(WHOLE_YEAR);
const shortUnits = phraseBook(SHORT_UNITS);
const unitBook = phraseBook(UNITS);
const scaleBook = phraseSet(SCALES.map(([word]) => word));
const nouns = phraseSet(COUNT_NOUNS);
const anyHeader = [order, unitHeads, labels, places, ignored, plans, lasts, results];
const DEEPEST_HEADER = 6;
const HIGHEST_TITLE = 25;

/** The columns of a grid; null when no header can be told. */
export function layoutOf(grid: Grid, year: number | null): Layout | null {
  const headerRow = headerStart(grid);
  if (headerRow === null) return null;
  const firstRow = dataStart(grid, headerRow);
  const raw = Array.from({ length: grid.width }, (_, index) => columnOf({ grid, headerRow, firstRow, year }, index));
  const columns = withLabel(grid, raw, firstRow);
  return { columns: columns.map((column) => settleSign(grid, columns, { column, firstRow })), firstRow, headerRow };
}

const holds = (book: ReturnType<typeof phraseSet>, tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => book.at(tokens, at) !== null);
const begins = (book: ReturnType<typeof phraseSet>, tokens: readonly Token[]): boolean => book.at(tokens, 0) !== null;
const is = (book: ReturnType<typeof phraseSet>, tokens: readonly Token[]): boolean =>
  book.at(tokens, 0)?.to === tokens.length;

/** The first row in which two different cells speak as headers do. */
function headerStart(grid: Grid): number | null {
  for (const [index, row] of grid.rows.slice(0, HIGHEST_TITLE).entries()) {
    const cells = [...new Set(row)].filter((cell) => cell !== null && cell.text !== '' && cell.row === index);
    const speaking = cells.filter(
      (cell) => cell !== null && cell.text.length < 90 && anyHeader.some((book) => holds(book, tokensOf(cell.text))),
    );
    if (
      cells.length >= 2 &&
      speaking.length >= 2 &&
      !cells.some((cell) => cellNumber(cell) !== null && !/^(?:19|20)\d\d$/.test(cell?.text ?? ''))
    )
      return index;
  }
  return null;
}

/** Header rows go on while their first columns are merged from above or empty and hold no figures. */
function dataStart(grid: Grid, headerRow: number): number {
  let row = headerRow + 1;
  while (
    row < grid.rows.length &&
    row - headerRow < DEEPEST_HEADER &&
    (isIndexRow(grid, row) || continues(grid, headerRow, row))
  )
    row += 1;
  return row;
}

function continues(grid: Grid, headerRow: number, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  const head = cells.slice(0, 2);
  const covered = head.every((cell) => !cell || cell.text === '' || cell.row < row);
  const merged =
    head.some((cell) => cell && cell.row >= headerRow && cell.row < row) ||
    head.every((cell) => !cell || cell.text === '');
  const hasFigures = cells.some(
    (cell) => cell && cell.row === row && cellNumber(cell) !== null && !/^(?:19|20)\d\d$/.test(cell.text),
  );
  const hasWords = cells.some((cell) => cell && cell.row === row && cell.text !== '');
  return covered && merged && !hasFigures && hasWords;
}

/** `A | B | 1 | 2 | 3=2/1`: the numbers of the columns. */
function isIndexRow(grid: Grid, row: number): boolean {
  const texts = (grid.rows[row] ?? [])
    .filter((cell) => cell !== null && cell.row === row)
    .map((cell) => cell?.text ?? '')
    .filter((text) => text !== '');
  const short = texts.every((text) => /^\(?(?:[A-Za-z]|\d{1,2})\)?(?:\s*=.{1,14})?$/u.test(text));
  const numbers = texts.map((text) => Number(text.replace(/[()]/g, '').split('=')[0])).filter((n) => !Number.isNaN(n));
  return (
    texts.length >= 3 &&
    short &&
    numbers.every((n, at) => at === 0 || n === (numbers[at - 1] ?? 0) + 1) &&
    numbers[0] !== undefined &&
    numbers[0] <= 3
  );
}

type Where = {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly year: number | null;
};

function columnOf(where: Where, index: number): Column {
  const cells = where.grid.rows
    .slice(where.headerRow, where.firstRow)
    .filter((_, at) => !isIndexRow(where.grid, where.headerRow + at))
    .map((row) => row[index]?.text ?? '');
  const parts = cells.filter((text, at) => text !== '' && cells.indexOf(text) === at);
  const header = parts.join(' ');
  const tokens = tokensOf(header);
  const names = namedIn(tokens).list;
  const role = settled(where, { index, header, role: roleOf(tokens, names, where.year) });
  const cumulative =
    names.some((name) => name.kind === 'period' && name.form === 'months') || /l[uũ][yỹ]\s*k[eế]/iu.test(header);
  return {
    role,
    index,
    header,
    name: parts.at(-1) ?? '',
    unit: unitInBrackets(header),
    period: periodOf(header, names, where.year),
    cumulative,
    estimate: /ước/iu.test(header),
    signed: holds(signs, tokens),
    places: begins(places, tokens),
  };
}

/** A period before a bare year, which only dates it: `9 tháng đầu năm` over `Ước TH 2019`, `TH 9T/2019`. */
function periodOf(header: string, names: readonly Named[], year: number | null): string | null {
  const dated = names.findLast((name) => name.kind === 'year') ?? null;
  const own = dated?.kind === 'year' ? dated.year : year;
  const period = names.findLast((name) => name.kind === 'period') ?? null;
  if (period !== null) return periodCode(period, own);
  return shortPeriod(header, own) ?? (dated === null ? null : periodCode(dated, year));
}

/** `Đơn vị` over units of measure is their column; `9T 2018` is a period in short. */
function settled(where: Where, { index, header, role }: Pick<Column, 'index' | 'header' | 'role'>): Role {
  if (role === 'label' && begins(places, tokensOf(header))) {
    const words = where.grid.rows
      .slice(where.firstRow)
      .map((row) => row[index]?.text ?? '')
      .filter((text) => text !== '')
      .slice(0, 40);
    if (words.length > 0 && words.filter((text) => unitOf(text) !== null).length * 2 > words.length) return 'unit';
  }
  const short = shortPeriod(header, where.year);
  if (short === null || (role !== 'item' && role !== 'result')) return role;
  return where.year !== null && Number(short.slice(0, 4)) < where.year ? 'last' : 'result';
}

/** `TH 9T/2019`, `9T 2018`. */
function shortPeriod(header: string, year: number | null): string | null {
  const match = /\b(\d{1,2})\s?T(?:[\s/.-]{0,2}((?:19|20)\d\d))?\b/u.exec(header);
  const own = match?.[2] ? Number(match[2]) : year;
  return match?.[1] && own !== null && Number(match[1]) <= 12 ? `${own}-${Number(match[1])}M` : null;
}

function roleOf(tokens: readonly Token[], names: readonly Named[], year: number | null): Role {
  if (tokens.length === 0) return 'ignored';
  if (is(order, tokens)) return 'order';
  if (begins(ignored, tokens)) return 'ignored';
  if (begins(unitHeads, tokens) && tokens.length <= 6) return 'unit';
  if (begins(labels, tokens) || (begins(places, tokens) && tokens.length <= 6)) return 'label';
  const plan = holds(plans, tokens);
  const last = holds(lasts, tokens) || saysEarlier(tokens, names, year);
  if (holds(ratios, tokens) || holds(signs, tokens)) {
    if (last && !planComesLast(tokens)) return 'growth';
    if (plan) return 'completion';
    if (holds(signs, tokens)) return 'growth';
    return 'item';
  }
  if (last) return 'last';
  if (plan) return 'plan';
  if (holds(years, tokens)) return 'year';
  return holds(results, tokens) || names.some((name) => name.kind === 'period' && name.form !== 'month')
    ? 'result'
    : 'item';
}

/** `So sánh TH 2019 với cùng kỳ`, `TH năm 2018` when the report is of 2019. */
function saysEarlier(_: readonly Token[], names: readonly Named[], year: number | null): boolean {
  const said = names
    .flatMap((name) => (name.kind === 'period' || name.kind === 'year' ? [name.year] : []))
    .filter((one) => one !== null);
  return year !== null && said.length > 0 && said.every((one) => one !== null && one < year);
}

/** Where both bases are named, the lower header (the later words) decides. */
function planComesLast(tokens: readonly Token[]): boolean {
  const lastOf = (book: ReturnType<typeof phraseSet>): number =>
    tokens.findLastIndex((_, at) => book.at(tokens, at) !== null);
  return lastOf(plans) > lastOf(lasts);
}

/** A table without a header for its labels has them in the first column of words. */
function withLabel(grid: Grid, columns: readonly Column[], firstRow: number): Column[] {
  if (columns.some((column) => column.role === 'label')) return onlyFirst(columns);
  const data = grid.rows.slice(firstRow, firstRow + 40);
  const wordy = columns.find(
    (column) =>
      column.role !== 'order' &&
      data.filter((row) => /\p{L}{2}/u.test(row[column.index]?.text ?? '')).length * 2 >= data.length,
  );
  return columns.map((column) => (column === wordy ? { ...column, role: 'label' } : column));
}

/**
 * Of several columns of words the first labels; `Đơn vị` beside it is the unit of measure, and another one counts as
 * figures only when it holds them.
 */
function onlyFirst(columns: readonly Column[]): Column[] {
  const first = columns.findIndex((column) => column.role === 'label');
  return columns.map((column, at) => {
    if (column.role !== 'label' || at === first) return column;
    if (is(bareUnit, tokensOf(column.header))) return { ...column, role: 'unit' };
    return { ...column, role: column.header === columns[first]?.header ? 'ignored' : 'item' };
  });
}

/** Decides 108,4 or +8,4 from the figures themselves where they allow it. */
function settleSign(
  grid: Grid,
  columns: readonly Column[],
  { column, firstRow }: { column: Column; firstRow: number },
): Column {
  if (column.role !== 'growth') return column;
  const result = columns.find((one) => one.role === 'result');
  const last = columns.find((one) => one.role === 'last');
  let level = 0;
  let added = 0;
  let printedSign = false;
  let below = 0;
  let seen = 0;
  for (const row of grid.rows.slice(firstRow)) {
    const percent = cellNumber(row[column.index], true);
    if (!percent) continue;
    seen += 1;
    printedSign ||= percent.signed;
    if (percent.value.abs().lt(50)) below += 1;
    const now = result && cellNumber(row[result.index]);
    const then = last && cellNumber(row[last.index]);
    if (!now || !then || then.value.eq(0)) continue;
    const ratio = now.value.div(then.value).times(100);
    if (ratio.minus(percent.value).abs().lt(decimal('0.6'))) level += 1;
    if (ratio.minus(100).minus(percent.value).abs().lt(decimal('0.6'))) added += 1;
  }
  if (level !== added) return { ...column, signed: added > level };
  return { ...column, signed: printedSign || below * 2 > seen };
}

/** The unit of measure in a header's brackets or behind `ĐVT:`. */
export function unitInBrackets(header: string): string | null {
  for (const match of header.matchAll(/\(([^()]{1,40})\)/gu)) {
    const unit = unitOf((match[1] ?? '').replace(/^(?:ĐVT|Đơn vị tính|Đơn vị)\s*:?\s*/iu, ''));
    if (unit) return unit;
  }
  return null;
}

/**
 * A unit of measure as the lexicon files it; null for words that are none.
 *
 * @example unitOf('Tr.đồng') // 'triệu đồng'
 */
export function unitOf(text: string): string | null {
  const plain = text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  if (plain === '' || plain.length > 40) return null;
  const tokens = tokensOf(plain);
  const short = shortUnits.at(tokens, 0);
  if (short?.to === tokens.length) return short.value;
  let at = 0;
  while (at < 2 && scaleBook.at(tokens, at)) at += 1;
  const unit = unitBook.at(tokens, at);
  const noun = unit ? null : nouns.at(tokens, at);
  const end = unit?.to ?? noun?.to ?? 0;
  if (end === 0) return null;
  if (end < tokens.length && tokens[end]?.key !== '/') return null;
  const scale = tokens
    .slice(0, at)
    .map((token) => token.text.toLowerCase().replace('tỉ', 'tỷ'))
    .join(' ');
  const base = unit ? unit.value.unit : plain.slice(tokens[at]?.start, tokens[end - 1]?.end).toLowerCase();
  const per = plain.slice(tokens[end - 1]?.end).replace(/\s+/g, '');
  return `${scale} ${base}${per}`.trim();
}
