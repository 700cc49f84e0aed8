/**
 * Annex tables as figures: every cell that holds a result is one, with the plan, same period, growth and completion
 * beside it, the whole it is a part of, whose it is, and the time it is for.
 */
import type { Decimal } from '#core/decimal.ts';
import { type Document, type Table, wordsOf } from '#paper/document.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { NOTHING_AROSE } from '#prose/lexicon/statements.ts';
import { BARE_ASPECTS, DITTO } from '#prose/lexicon/tables.ts';
import type { FigureFact, Printed, Span } from '#prose/read/reading.ts';
import type { Source } from '#prose/read/source.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import { type Column, columnsOf, sameHeader, sides } from './columns.ts';
import { goalsIn } from './coming.ts';
import { isDuties } from './duties.ts';
import { saysEstimate } from './estimates.ts';
import { timeOf } from './figure-times.ts';
import { frameOf, isIndexRow, isRepeated, ownCells } from './frame.ts';
import {
  type CellNumber,
  cellDifference,
  cellNumber,
  type Grid,
  type GridCell,
  gridOf,
  isGrowth,
  linesOf,
} from './grids.ts';
import { type Surroundings, subjectOf, surroundingsOf } from './ground.ts';
import { isPlaceName, isWholePlace } from './headers.ts';
import { isDifference, type Links, linksOf, type Ratio } from './links.ts';
import { type RowRoles, rowRolesOf, withRows } from './row-kinds.ts';
import { type Above, enter, isCarried, nothingAbove, parentOf, type RowLabel, rowLabel, unitAbove } from './rows.ts';
import { partsBySum } from './sums.ts';
import { unitOf } from './units.ts';

/** What the whole table gives to its rows. */
type Sheet = {
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly links: Links;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly around: Surroundings;
  /** The rows are units. */
  readonly places: boolean;
  /** Rows that add up to a row above them. */
  readonly sums: ReadonlySet<number>;
  /** What rows hold where plans and results stand below each other. */
  readonly roles: RowRoles;
  readonly text: string;
};

const nothing = phraseSet(NOTHING_AROSE);
const bareAspects = phraseSet(BARE_ASPECTS);
const ditto = new Set(DITTO);

/** The figures of every table of the document, in order; a table cut by the end of a page goes on in the next. */
export function figuresOfTables(document: Document, source: Source): FigureFact[] {
  let cut: { sheet: Sheet; above: readonly Above[] } | null = null;
  const facts: FigureFact[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'table') {
      if (block.kind === 'paragraph' && !isPageTurn(wordsOf(block))) cut = null;
      return;
    }
    const sheet = sheetOf(block, { document, index, source, cut: cut?.sheet ?? null });
    if (sheet === null) return;
    const goesOn: boolean = cut !== null && sameHeader(cut.sheet.columns, sheet.columns);
    const halves = halvesOf(sheet);
    const above: readonly Above[] = goesOn && cut ? cut.above : halves.map(nothingAbove);
    for (let at = sheet.firstRow; at < sheet.grid.rows.length; at += 1)
      halves.forEach((half, side) => {
        facts.push(...rowFigures(half, at, above[side] ?? nothingAbove()));
      });
    cut = { sheet, above };
  });
  return facts;
}

/** Income and expenditure printed side by side are two tables. */
function halvesOf(sheet: Sheet): readonly Sheet[] {
  const halves = sides(sheet.columns);
  return halves.length === 1
    ? [sheet]
    : halves.map((columns) => ({ ...sheet, ...linkedColumns(sheet.grid, columns, sheet) }));
}

/** Columns with what belongs together among them. */
const linkedColumns = (
  grid: Grid,
  columns: readonly Column[],
  { firstRow, around }: Pick<Sheet, 'firstRow' | 'around'>,
): Pick<Sheet, 'columns' | 'links' | 'sums' | 'roles'> => ({
  columns,
  roles: rowRolesOf(grid, columns, firstRow),
  links: linksOf(grid, columns, { firstRow, title: around.times.period, goals: goalsIn(around.title) }),
  sums: partsBySum(grid, { columns, firstRow }),
});

/** Between the halves of a table: nothing, a page number, `(tiếp theo)`. */
const isPageTurn = (words: string): boolean =>
  /^[\s\-–(]*(?:\d{0,3}|(?:trang|tiếp theo|tiếp)[\s\d/.]*)[\s\-–)]*$/iu.test(words);

type Where = {
  readonly document: Document;
  readonly index: number;
  readonly source: Source;
  readonly cut: Sheet | null;
};

function sheetOf(table: Table, { document, index, source, cut }: Where): Sheet | null {
  const { text, pieces } = source;
  const grid = gridOf(table, index, { text, pieces });
  const frame = frameOf(grid);
  if (
    frame === null ||
    (cut !== null && frame.headerRow > 0 && cut.grid.width === grid.width && startsWithFigures(grid))
  )
    return cut !== null && cut.grid.width === grid.width ? { ...cut, grid, headerRow: -1, firstRow: 0 } : null;
  if (isDuties(grid, frame)) return null;
  const around = surroundingsOf({ document, index, year: source.year }, grid, frame.headerRow);
  const year = Number(around.times.period?.slice(0, 4)) || around.times.years.at(-1) || source.year;
  const columns = columnsOf(grid, frame, { year, title: around.times.period });
  const label = columns.find((column) => column.role === 'label');
  if (!label) return null;
  const { headerRow, firstRow } = frame;
  if (cut !== null && sameHeader(cut.columns, columns))
    return { ...cut, grid, ...linkedColumns(grid, columns, { firstRow, around: cut.around }), headerRow, firstRow };
  const places = label.places || (GENERAL.test(label.header) && rowsAreUnits(grid, firstRow, label.index));
  return { grid, ...linkedColumns(grid, columns, { firstRow, around }), headerRow, firstRow, around, places, text };
}

/** Headers that leave it open whether units stand below. */
const GENERAL = /^(?:tên|nội dung|danh mục|danh sách|đối tượng|chỉ tiêu|)$/iu;

const startsWithFigures = (grid: Grid): boolean => (grid.rows[0] ?? []).some((cell) => cellNumber(cell) !== null);

/** Most labels are a noun of units with a name. */
function rowsAreUnits(grid: Grid, firstRow: number, column: number): boolean {
  const labels = grid.rows.slice(firstRow, firstRow + 60).flatMap((row) => {
    const text = row[column]?.text ?? '';
    return text === '' || !row.some((cell) => cellNumber(cell) !== null) ? [] : [text];
  });
  const named = labels.filter((text) => isPlaceName(text) || isWholePlace(text)).length;
  return named >= 2 && named * 2 > labels.length;
}

/** One row and what it gives to each of its figures. */
type RowContext = {
  readonly at: number;
  readonly row: readonly (GridCell | null)[];
  readonly label: RowLabel;
  readonly labelCell: GridCell;
  readonly unit: string | null;
  /** That of the whole it is a part of, where nothing else names one. */
  readonly inherited: string | null;
  readonly parent: string | null;
  readonly whose: string | null;
};

function rowFigures(sheet: Sheet, at: number, above: Above): FigureFact[] {
  const row = sheet.grid.rows[at] ?? [];
  if (isIndexRow(sheet.grid, at) || (sheet.headerRow >= 0 && isRepeated(sheet.grid, sheet.headerRow, at))) return [];
  const labelColumn = sheet.columns.find((column) => column.role === 'label');
  const role = sheet.roles.of(at);
  if (role !== null && role.kind !== 'result') return [];
  const labelCell = role?.name ?? labelCellOf(sheet, row, labelColumn);
  if (!labelCell || isCarried(labelCell.text)) return [];
  const label = rowLabel(row, sheet.columns, {
    cell: labelCell,
    above,
    counts: !sheet.columns.some((column) => column.role === 'unit'),
    inSum: sheet.sums.has(at),
  });
  if (label.text === '') {
    if (label.isPart) above.partsOf = above.wholes.at(-1)?.label ?? null;
    return [];
  }
  if (isRemark(row, at)) return [];
  const unit = unitFor(sheet, row, { above, label });
  const context: RowContext = {
    at,
    row,
    label,
    labelCell,
    unit,
    inherited: unitAbove(above, label),
    parent: sheet.places && !label.isPart ? null : parentOf(above, label, unit),
    whose: sheet.places ? unitNamed(label) : null,
  };
  const facts = sheet.links.values.flatMap((value) =>
    figureOf(sheet, context, value).map((fact) => (role === null ? fact : withRows(sheet.grid, { fact, value, role }))),
  );
  enter(above, label, { hasValue: facts.length > 0, measured: unit });
  return facts;
}

/** The label, or, where its cell is empty, the words in a column beside it that has no header. */
function labelCellOf(
  { columns }: Sheet,
  row: readonly (GridCell | null)[],
  label: Column | undefined,
): GridCell | null {
  const own = label ? (row[label.index] ?? null) : null;
  if (own === null || own.text !== '' || label === undefined) return own;
  const beside = columns.find(({ index, parts }) => index === label.index + 1 && parts.length === 0);
  const words = beside ? (row[beside.index] ?? null) : null;
  return words !== null && /\p{L}/u.test(words.text) ? words : own;
}

/** `Tổng cộng` is nobody's; `Toàn huyện` is one. */
const unitNamed = (label: RowLabel): string | null => (label.isTotal && !isWholePlace(label.text) ? null : label.text);

/** A row whose one cell is a sentence or a note. */
function isRemark(row: readonly (GridCell | null)[], at: number): boolean {
  const cells = ownCells(row, at);
  return (
    cells.length === 1 &&
    (cells[0]?.text.length ?? 0) > 40 &&
    /^(?:ghi chú|chú thích|hạn chế|nhiệm vụ|lưu ý|\*|\()/iu.test(cells[0]?.text ?? '')
  );
}

function unitFor(
  sheet: Sheet,
  row: readonly (GridCell | null)[],
  { above, label }: { readonly above: Above; readonly label: RowLabel },
): string | null {
  const column = sheet.columns.find((one) => one.role === 'unit');
  if (!column) return label.unit;
  const written = row[column.index]?.text ?? '';
  const repeats = ditto.has(written) || (written === '' && label.unit === null);
  const own = repeats ? above.unit : written === '' ? label.unit : (unitOf(written) ?? written);
  if (own) above.unit = own;
  return own;
}

/** A value's cell with what belongs to it in the same row; none where neither result nor percent stands there. */
function figureOf(sheet: Sheet, context: RowContext, value: Column): FigureFact[] {
  const cell = context.row[value.index] ?? null;
  if (cell === null || cell.row !== context.at) return [];
  const number = cellNumber(cell);
  const support = sheet.links.of(value);
  const change = changeOf(context, support.growth);
  const growth = growthOf(sheet, context, value);
  const completions = support.completions.flatMap((ratio) => completionOf(context, ratio));
  const said = number === null && nothing.at(tokensOf(cell.text), 0) !== null;
  if (number === null && growth === null && completions.length === 0 && !said) return [];
  const plan = firstNumber(context, support.plans);
  const last = firstNumber(context, support.last ? [support.last] : []);
  const used = [cell, plan?.cell, last?.cell, growth?.cell, change?.cell].filter((one): one is GridCell =>
    Boolean(one),
  );
  const unit =
    context.unit ?? number?.unit ?? value.unit ?? sheet.around.unit ?? (number?.percent ? '%' : context.inherited);
  const marks = [...context.labelCell.marks, ...value.marks, ...cell.marks];
  return [
    {
      ...blank(spanAcross(sheet, [context.labelCell, ...used], cell), labelFor(sheet, context, value)),
      value: number?.value ?? null,
      unit: value.says ? unit : (value.unit ?? unit),
      growthPct: growth?.value ?? null,
      change: change?.number.value ?? null,
      planPct: completions[0]?.percent ?? null,
      completions,
      approx: number?.approx ?? null,
      ...timeOf(sheet, value, marks),
      ...(!value.target && toldEstimate(context.labelCell, cell) ? { estimate: true } : {}),
      target: value.target,
      parent: context.parent ?? value.parent,
      whose: value.whose ?? context.whose,
      planValue: plan?.number.value ?? null,
      lastValue: last?.number.value ?? null,
      nothingArose: said,
      ambiguous: growth?.undecided ? ambiguity(growth) : null,
      printed: {
        ...(number ? { value: printed({ cell, number }, number.value) } : {}),
        ...(growth ? { growth: printed(growth, growth.value) } : {}),
        ...(plan ? { planValue: printed(plan, plan.number.value) } : {}),
        ...(last ? { lastValue: printed(last, last.number.value) } : {}),
      },
    },
  ];
}

/** `Số ca mắc (ước cả năm)`, `ước 400`. */
const toldEstimate = (label: GridCell, cell: GridCell): boolean =>
  saysEstimate(cell.text) || saysEstimate(/\(([^()]*)\)/u.exec(label.text)?.[1] ?? '');

type Found = { readonly cell: GridCell; readonly number: CellNumber };

function firstNumber(context: RowContext, columns: readonly Column[]): Found | null {
  for (const column of columns) {
    const cell = context.row[column.index] ?? null;
    const number = cellNumber(cell);
    if (cell && number && !isGrowth(number) && cell.row === context.at) return { cell, number };
  }
  return null;
}

type Growth = Found & { readonly value: Decimal; readonly undecided: boolean };

function growthOf(sheet: Sheet, context: RowContext, value: Column): Growth | null {
  const ratio = sheet.links.of(value).growth;
  const cell = ratio ? (context.row[ratio.column.index] ?? null) : null;
  const number = cellNumber(cell, true);
  if (!ratio || !cell || !number || cell.row !== context.at) return null;
  if (isDifference(ratio, { grid: sheet.grid, row: context.at, of: value })) return null;
  const level = ratio.kind === 'fraction' ? number.value.times(100) : number.value;
  const isLevel = number.value.eq(0) && ratio.column.signed;
  const grown = ratio.kind === 'added' || number.signed || isLevel ? number.value : level.minus(100);
  return { cell, number, value: grown, undecided: ratio.undecided };
}

/** `+4.390 vụ`, `-0,02 điểm` where other rows have percents. */
function changeOf(context: RowContext, ratio: Ratio | null): Found | null {
  const cell = ratio ? (context.row[ratio.column.index] ?? null) : null;
  const number = cellDifference(cell);
  return cell && number && cell.row === context.at ? { cell, number } : null;
}

/** Both readings of a percent that nothing decides. */
const ambiguity = ({ number }: Growth): FigureFact['ambiguous'] => ({
  why: 'growth-or-level',
  readings: [{ growthPct: number.value }, { growthPct: number.value.minus(100) }],
});

function completionOf(context: RowContext, ratio: Ratio): FigureFact['completions'][number][] {
  const cell = context.row[ratio.column.index] ?? null;
  if (!cell || cell.row !== context.at) return [];
  const lines = linesOf(cell, true);
  const number = cellNumber(cell, true);
  const all = lines.length > 0 ? lines.filter(({ isDifference: off }) => !off) : number ? [{ name: '', number }] : [];
  return all.map(({ name, number: { value, approx } }) => {
    const percent = ratio.kind === 'added' ? value.plus(100) : ratio.kind === 'fraction' ? value.times(100) : value;
    const basis = name === '' ? ratio.column.header : `${ratio.column.header}: ${name}`;
    return { percent, basis, span: cell.span, approx };
  });
}

/** The row's words; what the column counts behind them, or before where the rows are units. */
function labelFor(sheet: Sheet, { label }: RowContext, value: Column): string {
  if (sheet.places && !label.isPart) {
    const title = sheet.around.title === null ? '' : subjectOf(sheet.around.title);
    if (value.aspect === null) return title || label.text;
    const tokens = tokensOf(value.aspect);
    return bareAspects.at(tokens, 0)?.to === tokens.length && title !== ''
      ? `${title} ${lowered(value.aspect)}`
      : value.aspect;
  }
  return value.aspect === null ? label.text : `${label.text} – ${value.aspect}`;
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const printed = (part: Found, value: Decimal): Printed => ({
  value,
  decimals: part.number.decimals,
  span: part.cell.span,
  approx: part.number.approx,
});

/** From the first to the last of the cells, at the place of the one that holds the value. */
function spanAcross(sheet: Sheet, cells: readonly GridCell[], at: GridCell): Span {
  const own = cells.filter((cell) => cell.row === at.row);
  const start = Math.min(...own.map((cell) => cell.span.start));
  const end = Math.max(...own.map((cell) => cell.span.end));
  return { start, end, quote: sheet.text.slice(start, end), place: at.span.place };
}

const blank = (span: Span, label: string): FigureFact => ({
  ...span,
  label,
  value: null,
  unit: null,
  growthPct: null,
  planPct: null,
  completions: [],
  approx: null,
  estimate: false,
  target: false,
  basis: null,
  parent: null,
  whose: null,
  until: null,
  period: null,
  from: 'table',
  planValue: null,
  lastValue: null,
  change: null,
  nothingArose: false,
  ambiguous: null,
  printed: {},
});
