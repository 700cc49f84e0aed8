/**
 * What each column of an annex table holds, read from its header.
 *
 * A header is everything that stands above the column. Each of its words is a word of tables (plan, result, same
 * period, ratio …), a time, a unit of measure, or else names something: then the column counts that.
 */
import { fold } from '#prose/lexicon/fold.ts';
import { phraseBook, phraseSet } from '#prose/lexicon/phrase-book.ts';
import { NOTHING_AROSE, PARTS } from '#prose/lexicon/statements.ts';
import { FORECASTS, HEADER_HEADS, PLACE_HEADERS } from '#prose/lexicon/tables.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import { runningPeriod, withComing, withDoubles } from './coming.ts';
import { saysEstimate } from './estimates.ts';
import type { Formula, Frame } from './frame.ts';
import { cellNumber, type Grid } from './grids.ts';
import { aspectOf, type Draft, has, headerOf, headersOf, type Part } from './headers.ts';
import { dayIn, type Span, timesOf } from './times.ts';
import { unitCounted, unitInBrackets, unitOf, withoutUnit } from './units.ts';

export type Role = 'order' | 'label' | 'unit' | 'plan' | 'last' | 'value' | 'ratio' | 'ignored';

export type Column = {
  readonly role: Role;
  readonly index: number;
  /** The header cells from the top down, none twice. */
  readonly parts: readonly string[];
  readonly header: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly span: Span | null;
  readonly until: string | null;
  readonly year: number | null;
  readonly estimate: boolean;
  /** Of the rest of the year, which is no reporting period. */
  readonly rest: boolean;
  /** A goal of a coming period. */
  readonly target: boolean;
  /** Says that it is a result: `Thực hiện`, `Kết quả`; else it only names what it counts. */
  readonly says: boolean;
  /** In so many words, not only by its time. */
  readonly told: boolean;
  /** A result of the year before with a plan of its own: a figure, and what the later year is compared with. */
  readonly double: boolean;
  readonly cumulative: boolean;
  /** For ratios: what the header says it is taken of. */
  readonly base: 'plan' | 'last' | null;
  /** For ratios: the header speaks of what was added. */
  readonly signed: boolean;
  /** What the column counts where the row alone does not say. */
  readonly aspect: string | null;
  /** The column it is a part of: `Trong đó: …` beside `Tổng số`. */
  readonly parent: string | null;
  /** The unit the column is about. */
  readonly whose: string | null;
  /** For the label column: the rows are units. */
  readonly places: boolean;
  readonly marks: readonly string[];
  /** Its name in the numbering row. */
  readonly name: string | null;
  readonly formula: Formula | null;
  /** The outermost header cell, by where it begins. */
  readonly group: number;
};

const heads = phraseBook(HEADER_HEADS);
const placeHeads = phraseSet(PLACE_HEADERS);
const partWords = phraseSet(PARTS);
const nothing = phraseSet(NOTHING_AROSE);
const forecasts = phraseSet(FORECASTS);
/** `Đơn vị chủ trì` where nothing else labels the rows. */
const OFFICE = /^(?:tên )?(?:đơn vị|cơ quan|địa phương|chủ đầu tư)/iu;
const LONGEST_HEAD = 8;
const SAMPLE = 40;

type Where = {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly year: number | null;
  /** The period of the table's title. */
  readonly title: string | null;
};

/** The columns of a grid below its frame, with roles; `year` and `title` are the year and the period the table speaks of. */
export function columnsOf(
  grid: Grid,
  frame: Frame,
  { year, title }: { readonly year: number | null; readonly title: string | null },
): readonly Column[] {
  const where: Where = { grid, frame, year, title };
  const drafts = headersOf(grid, frame);
  const told = drafts.filter((draft) => figuresIn(where, draft.index) || saysResult(draft));
  const current = yearOfResults(told, year);
  const columns = drafts.map((draft) => columnOf({ ...where, year: current }, draft));
  const settled = withYears(withLabel(grid, frame, columns), current).map((column) => filled(where, column));
  return withParts(withComing(withDoubles(settled), title));
}

/** `Ước thực hiện 9 tháng` is a result also where most cells are still empty or say `chưa có`. */
const saysResult = (draft: Draft): boolean => has(draft, 'result') && !has(draft, 'plan') && !has(draft, 'ratio');

/** The latest year of a header that says it is a result; the title's where one of them names none. */
function yearOfResults(drafts: readonly Draft[], title: number | null): number | null {
  const levels = drafts.filter(
    (draft) => draft.parts.length > 0 && !ratioIn(draft) && !has(draft, 'plan') && !has(draft, 'last'),
  );
  const spoken = levels.filter((draft) => has(draft, 'result') || isEstimate(draft));
  const timed = levels.filter((draft) => timesOf(headerOf(draft), null).years.length > 0);
  const results = (spoken.length > 0 ? spoken : timed).map((draft) => timesOf(headerOf(draft), null).years);
  const said = results.flat();
  if (said.length === 0) return title ?? (Math.max(0, ...spoken.map((draft) => ends(headerOf(draft)))) || null);
  const latest = Math.max(...said);
  const named = levels.filter(({ parts }) => parts[0]?.names && heads.at(parts[0].tokens, 0)?.value !== 'order');
  if (spoken.length === 0 && named.some((draft) => !timed.includes(draft))) return Math.max(latest, title ?? latest);
  return results.some((years) => years.length === 0) ? Math.max(latest, title ?? latest) : latest;
}

/** `Dự kiến 2026` may as well be a goal. */
const isEstimate = (draft: Draft): boolean =>
  saysEstimate(headerOf(draft)) && !draft.parts.some(({ tokens }) => forecasts.at(tokens, 0) !== null);

const NO_PART: Part = { text: '', tokens: [], words: [], names: false };

type Settled = Pick<Column, 'role' | 'base' | 'signed' | 'says' | 'target'>;

function columnOf(where: Where, draft: Draft): Column {
  const header = headerOf(draft);
  const settled = settle(where, draft, { header, years: timesOf(header, where.year).years });
  const compared =
    settled.role === 'ratio'
      ? (draft.parts.at(-1)?.text.split(/(?<!\p{L})so (?=với|cùng|kế|KH|dự|DT|năm|quý|tháng|\d)/iu)[0] ?? '')
      : '';
  const subject = timesOf(compared, where.year);
  const times = subject.span === null ? timesOf(header, where.year) : subject;
  const year = times.years.at(-1) ?? null;
  const running = times.span === null ? runningPeriod(header, where.title) : null;
  const number = where.frame.numbers.get(draft.index);
  const outer = draft.parts.filter((part) => part.text !== draft.whose);
  return {
    ...settled,
    index: draft.index,
    parts: draft.parts.map((part) => part.text),
    header,
    unit:
      unitInBrackets(header) ??
      outer.flatMap((part) => (part.names ? (unitCounted(withoutUnit(part.text)) ?? []) : [])).at(-1) ??
      null,
    period: running?.period ?? (times.ranges ? null : times.period),
    span: running?.span ?? times.span,
    until: times.until ?? (settled.role === 'value' ? dayIn(header, where.year) : null),
    year,
    estimate: saysEstimate(header),
    rest: times.rest,
    cumulative: times.span === 'months' || times.span === 'year' || has(draft, 'cumulative'),
    aspect: aspectOf(outer) ?? (isArea(outer.at(-1) ?? NO_PART, header) ? withoutUnit(header) : null),
    parent: null,
    double: false,
    told: settled.role === 'value' && (has(draft, 'result') || saysEstimate(header)),
    whose: draft.whose,
    places: settled.role === 'label' && placeHeads.at(draft.parts[0]?.tokens ?? [], 0) !== null,
    marks: draft.marks,
    name: number?.name ?? null,
    formula: number?.formula ?? null,
    group: draft.group,
  };
}

const PLAIN: Settled = { role: 'ignored', base: null, signed: false, says: false, target: false };

function settle(where: Where, draft: Draft, { header, years }: { header: string; years: readonly number[] }): Settled {
  const [first] = draft.parts;
  if (!first) return { ...PLAIN, role: figuresIn(where, draft.index) ? 'ratio' : 'ignored' };
  const head = headOf(where, draft, first);
  if (head !== null) return { ...PLAIN, role: head };
  const innermost = draft.parts.findLast((part) => part.words.length > 0 || part.names) ?? first;
  const isRatio = ratioIn(draft);
  const earlier = where.year !== null && years.length > 0 && years.every((year) => year < (where.year as number));
  if (has(draft, 'difference') || isAverageGrowth(draft)) return PLAIN;
  if (has(draft, 'before') && !draft.parts.some((part) => part.names)) return PLAIN;
  const pair = /(?:19|20)\d\d\s*[/:]\s*(?:\p{L}+\s+){0,4}((?:19|20)\d\d)/u.test(header);
  if (isRatio || (pair && !/\d{1,2}\s*\/\s*(?:19|20)\d\d/u.test(header)))
    return {
      ...PLAIN,
      role: 'ratio',
      base: baseOf(draft, { pair, earlier, year: where.year }),
      signed: has(draft, 'sign'),
    };
  if (isArea(innermost, header)) return { ...PLAIN, role: 'value' };
  const said = innermost.words.find(({ word }) => word === 'plan' || word === 'last' || word === 'result');
  const outer =
    said ??
    draft.parts
      .flatMap((part) => part.words)
      .find(({ word }) => word === 'plan' || word === 'last' || word === 'result');
  if (has(draft, 'last') || (outer?.word !== 'plan' && earlier)) return { ...PLAIN, role: 'last' };
  const coming =
    where.year !== null && (years.some((year) => year > (where.year as number)) || begins(header) > where.year);
  if (outer?.word === 'plan' && !(innermost.names && said === undefined && !coming))
    return coming ? { ...PLAIN, role: 'value', target: true } : { ...PLAIN, role: 'plan' };
  const timed = timesOf(header, where.year).span !== null;
  return {
    ...PLAIN,
    role: 'value',
    says: outer?.word === 'result' || (timed && !innermost.names),
    target: coming && outer?.word !== 'result',
  };
}

/** The first year of `2026 - 2030`; 0 where no years are joined. */
const begins = (header: string): number => Number(/((?:19|20)\d\d)\s*[-–]\s*(?:19|20)\d\d/u.exec(header)?.[1] ?? 0);

/** Its last year. */
const ends = (header: string): number => Number(/(?:19|20)\d\d\s*[-–]\s*((?:19|20)\d\d)/u.exec(header)?.[1] ?? 0);

/** `DT (ha)` is an area where `DT` else is the budget. */
const isArea = ({ text }: Part, header: string): boolean =>
  /^DT(?!\p{L})/u.test(text) && /^(?:ha|m2|m²|km2|sào|mẫu)$/u.test(unitInBrackets(header) ?? '');

/** Order, label, unit of measure, remarks: told by how the header begins. */
function headOf(where: Where, draft: Draft, first: Part): Role | null {
  const tokens = tokensOf(withoutUnit(first.text));
  const single = draft.parts.length === 1;
  const remarks = draft.parts.some((part) => {
    const bare = tokensOf(withoutUnit(part.text));
    const ignored = heads.at(bare, 0);
    return ignored?.value === 'ignored' && ignored.to === bare.length;
  });
  if (remarks) return 'ignored';
  const match = heads.at(tokens, 0);
  if (match?.value === 'order' && match.to === tokens.length && single) return 'order';
  if (match?.value === 'unit' && tokens.length <= LONGEST_HEAD) return 'unit';
  const place = placeHeads.at(tokens, 0);
  if (place && single && tokens.length <= LONGEST_HEAD) return holdsUnits(where, draft.index) ? 'unit' : 'label';
  if (match?.value === 'ignored' && !figuresIn(where, draft.index)) return 'ignored';
  if (match?.value === 'label' && single && !figuresIn(where, draft.index)) return 'label';
  return null;
}

/** `Đơn vị` over units of measure is their column. */
function holdsUnits({ grid, frame }: Where, index: number): boolean {
  const words = grid.rows
    .slice(frame.firstRow, frame.firstRow + SAMPLE)
    .map((row) => row[index]?.text ?? '')
    .filter((text) => text !== '');
  return words.length > 0 && words.filter((text) => unitOf(text) !== null).length * 2 > words.length;
}

function figuresIn({ grid, frame }: Where, index: number): boolean {
  const cells = grid.rows
    .slice(frame.firstRow, frame.firstRow + SAMPLE)
    .flatMap((row) => (row[index] && row[index]?.text !== '' ? [row[index]] : []));
  return cells.filter((cell) => cellNumber(cell) !== null).length * 2 > cells.length;
}

/** A share of something said, or `%` without a name of its own: `Tỷ lệ hộ nghèo (%)` is a value. */
function ratioIn(draft: Draft): boolean {
  const all = draft.parts.flatMap((part) => part.words);
  const based = all.some(({ word }) => word === 'plan' || word === 'last');
  const names = draft.parts.at(-1)?.names === true;
  const ratio = draft.parts.some(saysRatio);
  const sign = all.some(({ word }) => word === 'sign');
  const compares = draft.parts.some((part) => /(?:^|\s)(?:so|%|TH\/KH|TH\/DT)(?=\s|$|[(/])/iu.test(part.text));
  if (ratio && (based || !names)) return true;
  return (sign && (!names || based || compares)) || (compares && based);
}

/** `(%)` behind a plan or a name is its unit of measure. */
function saysRatio(part: Part): boolean {
  const bracketed = /\(\s*%\s*\)/u.test(part.text);
  const plain = part.words.filter(
    ({ word, from, to }) => word === 'ratio' && !(bracketed && to - from === 1 && part.tokens[from]?.key === '%'),
  );
  if (plain.length > 0 || /\p{L}\s*\/\s*\p{L}/u.test(part.text.replace(/\([^)]*\)/gu, ''))) return true;
  return bracketed && !part.names && !part.words.some(({ word }) => word === 'plan' || word === 'last');
}

const isAverageGrowth = (draft: Draft): boolean =>
  has(draft, 'average') && (has(draft, 'sign') || (has(draft, 'ratio') && !draft.parts.some((part) => part.names)));

function baseOf(
  draft: Draft,
  { pair, earlier, year }: { readonly pair: boolean; readonly earlier: boolean; readonly year: number | null },
): Column['base'] {
  for (const part of draft.parts.toReversed()) {
    const said = part.words.findLast(({ word }) => word === 'plan' || word === 'last');
    if (said) return said.word === 'plan' ? 'plan' : 'last';
    const years = timesOf(part.text, null).years;
    if (year !== null && years.length > 0 && years.some((one) => one < year)) return 'last';
  }
  if (pair || earlier) return 'last';
  const spoken = draft.parts.flatMap((part) => part.words);
  if (spoken.some(({ word }) => word === 'sign')) return 'last';
  return /hoàn thành|đạt|thực hiện|giải ngân|tiến độ/iu.test(headerOf(draft)) ? 'plan' : null;
}

/** The label column: where headers name several the first; where none, the first column of words. */
function withLabel(grid: Grid, frame: Frame, columns: readonly Column[]): readonly Column[] {
  const first = columns.findIndex((column) => column.role === 'label');
  if (first >= 0)
    return columns.map((column, at) =>
      column.role === 'label' && at !== first && !isBesideAnother(columns, at) ? second(grid, frame, column) : column,
    );
  const data = grid.rows.slice(frame.firstRow, frame.firstRow + SAMPLE);
  const wordy = columns.find(
    (column) =>
      column.role !== 'order' &&
      column.role !== 'unit' &&
      data.filter((row) => /\p{L}{2}/u.test(row[column.index]?.text ?? '')).length * 2 >= data.length,
  );
  return columns.map((column) =>
    column === wordy ? { ...column, role: 'label', places: OFFICE.test(column.header) } : column,
  );
}

/** Figures stand between this label and the one before it, and behind it: two tables side by side. */
const isBesideAnother = (columns: readonly Column[], at: number): boolean => {
  const last = columns.slice(0, at).findLastIndex(({ role }) => role === 'label');
  const holds = (some: readonly Column[]): boolean =>
    some.some(({ role, says }) => role === 'plan' || (role === 'value' && says));
  return columns[at]?.places === false && holds(columns.slice(last + 1, at)) && holds(columns.slice(at + 1));
};

/** The columns of each of the tables that stand side by side; all in one where there is but one. */
export function sides(columns: readonly Column[]): readonly (readonly Column[])[] {
  const labels = columns.flatMap(({ role }, at) => (role === 'label' ? [at] : []));
  if (labels.length < 2) return [columns];
  const begin = (at: number): number => (columns[at - 1]?.role === 'order' ? at - 1 : at);
  return labels.map((label, at) =>
    columns.slice(
      at === 0 ? 0 : begin(label),
      labels[at + 1] === undefined ? undefined : begin(labels[at + 1] as number),
    ),
  );
}

/** A second column of labels: units of measure, remarks, or figures. */
function second(grid: Grid, frame: Frame, column: Column): Column {
  const where: Where = { grid, frame, year: null, title: null };
  if (holdsUnits(where, column.index)) return { ...column, role: 'unit' };
  return { ...column, role: figuresIn(where, column.index) ? 'value' : 'ignored' };
}

/** Of three years or more beside each other each is a result of its own; of two the earlier is what the later is compared with. */
function withYears(columns: readonly Column[], current: number | null): readonly Column[] {
  const results = columns.filter((column) => column.role === 'value' || column.role === 'last');
  const bySpan = new Map<string, Set<number>>();
  for (const { span, year, target } of results) {
    if (span === null || year === null || target) continue;
    bySpan.set(span, (bySpan.get(span) ?? new Set()).add(year));
  }
  return columns.map((column) => {
    if (column.role !== 'last' || column.year === null || column.span === null) return column;
    const years = bySpan.get(column.span);
    const series = years !== undefined && years.size >= 3 && !/cùng kỳ|CK/iu.test(column.header);
    return series && current !== null ? { ...column, role: 'value', says: true } : column;
  });
}

/** A column that only names something and holds no figure is a remark. */
function filled({ grid, frame }: Where, column: Column): Column {
  if (column.role !== 'value' || (column.says && column.span !== null)) return column;
  const rows = grid.rows.slice(frame.firstRow, frame.firstRow + SAMPLE);
  const words = rows.filter((row) => {
    const text = row[column.index]?.text ?? '';
    return /\p{L}/u.test(text) && nothing.at(tokensOf(text), 0) === null;
  }).length;
  const figures = rows.filter((row) => cellNumber(row[column.index]) !== null).length;
  return figures === 0 && words > 0 ? { ...column, role: 'ignored' } : column;
}

/** `Trong đó: …` below the same header, or over several columns, is a part of the column before it. */
function withParts(columns: readonly Column[]): readonly Column[] {
  const isPart = (column: Column): boolean => column.parts.some((part) => partOpening(part) > 0);
  return columns.map((column) => {
    if (column.role !== 'value' || !isPart(column)) return column;
    const before = columns.filter((one) => one.index < column.index && one.role === 'value' && !isPart(one));
    const whole =
      before.findLast((one) => one.group === column.group) ??
      (partOpening(column.parts[0] ?? '') > 0 ? before.at(-1) : undefined);
    const aspect = column.parts
      .map((part) => withoutUnit(part.slice(partOpening(part))))
      .filter(Boolean)
      .join(' ');
    return { ...column, aspect: aspect || column.aspect, parent: whole ? withoutUnit(whole.header) : null };
  });
}

/** The length of `Trong đó:` at the beginning. */
function partOpening(text: string): number {
  const tokens = tokensOf(text);
  const opening = partWords.at(tokens, 0);
  if (!opening) return 0;
  const skip = [':', ','].includes(tokens[opening.to]?.key ?? '') ? opening.to + 1 : opening.to;
  return tokens[skip]?.start ?? text.length;
}

/** Whether two headers say the same. */
export const sameHeader = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length && a.every((column, at) => fold(column.header) === fold(b[at]?.header ?? ''));
