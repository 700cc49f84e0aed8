/**
 * Annex tables as figures: a row is an indicator, its columns are plan, same period, result, growth
 * and completion; where columns are units, months or indicators, every cell is a figure.
 *
 * `Trong đó`, dashes, indents and numbering make a row part of the row above it; the unit of measure
 * comes from its column, the header, the row's own brackets or the caption.
 */
import type { Decimal } from '#core/decimal.ts';
import type { Block, Document, Table } from '#paper/document.ts';
import { cellText, wordsOf } from '#paper/document.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { NOTHING_AROSE, PARTS } from '#prose/lexicon/statements.ts';
import { DITTO, TOTALS } from '#prose/lexicon/tables.ts';
import type { FigureFact, Printed, Span } from '#prose/read/reading.ts';
import type { Source } from '#prose/read/source.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import { type Column, type Layout, layoutOf, unitInBrackets, unitOf } from './columns.ts';
import { type CellNumber, cellNumber, type Grid, type GridCell, gridOf, withoutNotes } from './grids.ts';

/** What the whole table gives to its rows. */
type Sheet = {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly title: string | null;
  readonly unit: string | null;
  readonly text: string;
};

type RowLabel = {
  readonly text: string;
  readonly level: number;
  readonly unit: string | null;
  readonly isPart: boolean;
  readonly isTotal: boolean;
};
type Whole = { readonly level: number; readonly label: string; readonly hasValue: boolean; readonly isPart: boolean };
/** The state a row inherits from those above. */
type Above = { wholes: Whole[]; unit: string | null; partsOf: string | null };

const parts = phraseSet(PARTS);
const totals = phraseSet(TOTALS);
const nothing = phraseSet(NOTHING_AROSE);
const ditto = new Set(DITTO);
const CAPTION_BLOCKS = 4;

/** The figures of every table of the document, in order. */
export function figuresOfTables(document: Document, source: Source): FigureFact[] {
  const running = { text: source.text, pieces: source.pieces };
  return document.blocks.flatMap((block, index) =>
    block.kind === 'table' ? tableFigures(block, { document, index, running, year: source.year }) : [],
  );
}

type Where = {
  readonly document: Document;
  readonly index: number;
  readonly running: Pick<Source, 'text' | 'pieces'>;
  readonly year: number | null;
};

function tableFigures(table: Table, where: Where): FigureFact[] {
  const grid = gridOf(table, where.index, where.running);
  const layout = layoutOf(grid, where.year);
  if (layout === null) return [];
  const captions = captionsOf(where, grid, layout.headerRow);
  const sheet: Sheet = {
    grid,
    layout,
    title: titleOf(captions),
    unit: captionUnit(captions),
    text: where.running.text,
  };
  const above: Above = { wholes: [], unit: null, partsOf: null };
  return grid.rows
    .slice(layout.firstRow)
    .flatMap((row, at) => rowFigures(sheet, { row, at: at + layout.firstRow, above }));
}

/** The lines above the table and its own rows above the header, nearest last. */
function captionsOf({ document, index }: Where, grid: Grid, headerRow: number): string[] {
  const before = document.blocks
    .slice(Math.max(0, index - CAPTION_BLOCKS), index)
    .flatMap((block: Block) => (block.kind === 'paragraph' ? [wordsOf(block)] : []));
  const own = grid.rows
    .slice(0, headerRow)
    .flatMap((row) => [...new Set(row)].flatMap((cell) => (cell ? [cellText(cell.cell)] : [])));
  return [...before, ...own].map((line) => line.normalize('NFC').trim()).filter((line) => line !== '');
}

function captionUnit(captions: readonly string[]): string | null {
  for (const line of captions.toReversed()) {
    const match = /(?:ĐVT|Đơn vị tính|Đơn vị)\s*:\s*([^).;\n]{1,40})/iu.exec(line);
    const unit = match?.[1] ? unitOf(match[1].replace(/[,.]\s*$/, '')) : null;
    if (unit) return unit;
  }
  return null;
}

/** What the table is about, for tables whose rows only name units. */
function titleOf(captions: readonly string[]): string | null {
  const line = captions.findLast((one) => !/^\(?\s*(?:ĐVT|Đơn vị|Kèm theo)/iu.test(one) && one.length < 200);
  return (
    line
      ?.replace(/^(?:Biểu|Phụ lục|Bảng)\s*(?:số\s*)?[\dIVX]*\s*[.:-]?\s*/iu, '')
      .replace(/\(?(?:ĐVT|Đơn vị tính).*$/iu, '')
      .trim() || null
  );
}

type RowAt = { readonly row: readonly (GridCell | null)[]; readonly at: number; readonly above: Above };

function rowFigures(sheet: Sheet, here: RowAt): FigureFact[] {
  const { columns } = sheet.layout;
  const labelColumn = columns.find((column) => column.role === 'label');
  const labelCell = labelColumn ? here.row[labelColumn.index] : null;
  if (!labelColumn || !labelCell || (labelCell.row !== here.at && labelCell.text === '')) return [];
  const label = rowLabel(sheet, here, labelCell);
  if (label.text === '') {
    if (label.isPart) here.above.partsOf = here.above.wholes.at(-1)?.label ?? null;
    return [];
  }
  const unit = unitFor(sheet, here, label);
  const parent = parentOf(here.above, label);
  const context = { label, labelCell, unit, parent, places: labelColumn.places };
  const facts = [...mainFigure(sheet, here, context), ...cellFigures(sheet, here, context)];
  enter(here.above, label, facts.length > 0);
  return facts;
}

/** `Trong đó: thu nội địa` is a part named `thu nội địa`; numbering and dashes give its depth. */
function rowLabel(sheet: Sheet, here: RowAt, cell: GridCell): RowLabel {
  const orderColumn = sheet.layout.columns.find((column) => column.role === 'order');
  const order = orderColumn ? (here.row[orderColumn.index]?.text ?? '') : '';
  const raw = withoutNotes(cell.text);
  const numbered = /^((?:[IVX]{1,5}|[A-HĐ]|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)/-])\s+(?=\S)/u.exec(raw);
  const afterNumber = numbered ? raw.slice(numbered[0].length) : raw;
  const dashes = /^[-–+•*]\s*/u.exec(afterNumber)?.[0] ?? '';
  const bare = afterNumber.slice(dashes.length);
  const tokens = tokensOf(bare);
  const opening = parts.at(tokens, 0);
  const skip = opening
    ? tokens[opening.to]?.key === ':' || tokens[opening.to]?.key === ','
      ? opening.to + 1
      : opening.to
    : 0;
  const text = opening ? bare.slice(tokens[skip]?.start ?? bare.length) : bare;
  const isTotal = totals.at(tokens, 0) !== null && tokens.length <= 5;
  const level = depthOf(
    {
      order: order || numbered?.[1] || '',
      dash: dashes.trim(),
      indent: indentOf(cell),
      isPart: opening !== null,
      hasOrder: orderColumn !== undefined,
      isTotal,
    },
    here.above,
  );
  return {
    text: text.replace(/\s*[:;.]$/u, '').trim(),
    level,
    unit: unitInBrackets(bare),
    isPart: opening !== null,
    isTotal,
  };
}

function indentOf(cell: GridCell): number {
  const [paragraph] = cell.cell.paragraphs;
  const blanks = /^[\s\u00a0]*/u.exec(paragraph ? wordsOf(paragraph) : '')?.[0].length ?? 0;
  return (paragraph?.level ?? 0) * 2 + Math.round((paragraph?.indentLeft ?? 0) / 5) + Math.floor(blanks / 2);
}

type Marks = {
  readonly order: string;
  readonly dash: string;
  readonly indent: number;
  readonly isPart: boolean;
  readonly hasOrder: boolean;
  readonly isTotal: boolean;
};

/** 0 for letters, 1 Roman, 2 onwards by steps of the number; deeper for dashes, parts and indents. */
function depthOf(marks: Marks, above: Above): number {
  const order = marks.order.replace(/[.)/-]+$/u, '').trim();
  const last = above.wholes.at(-1);
  if (/^[A-HĐ]$/u.test(order)) return 0;
  if (/^[IVX]{1,5}$/u.test(order)) return 10;
  if (/^\d{1,2}(?:\.\d{1,2}){0,3}$/u.test(order)) return 10 + 10 * order.split('.').length;
  if (/^[a-zđ]$/u.test(order)) return 55;
  if (marks.isTotal) return 0;
  const numberedAbove = above.wholes.findLast((whole) => whole.level % 10 === 0 && whole.level < 60)?.level ?? 10;
  if (marks.dash === '+') return numberedAbove + 7;
  if (marks.dash !== '' || /^[-–+]$/u.test(order)) return numberedAbove + 5;
  if (marks.isPart)
    return last && last.level === numberedAbove + 5 && !last.isPart ? last.level + 1 : numberedAbove + 5;
  if (marks.indent > 0) return numberedAbove + Math.min(3, marks.indent);
  return marks.hasOrder && above.wholes.length > 0 && !marks.isTotal ? numberedAbove + 1 : numberedAbove;
}

/** The nearest row above of lesser depth; a heading without figures is a whole only for dashes and parts. */
function parentOf(above: Above, label: RowLabel): string | null {
  if (label.isTotal) return null;
  const whole = above.wholes.findLast((one) => one.level < label.level);
  if (!whole) return above.partsOf;
  return whole.hasValue || label.level % 10 !== 0 ? whole.label : null;
}

function enter(above: Above, label: RowLabel, hasValue: boolean): void {
  above.partsOf = null;
  above.wholes = above.wholes.filter((whole) => whole.level < label.level);
  above.wholes.push({ level: label.level, label: label.text, hasValue, isPart: label.isPart });
}

function unitFor(sheet: Sheet, here: RowAt, label: RowLabel): string | null {
  const column = sheet.layout.columns.find((one) => one.role === 'unit');
  const written = column ? (here.row[column.index]?.text ?? '') : '';
  const own = ditto.has(written) ? here.above.unit : written === '' ? null : (unitOf(written) ?? written);
  if (own) here.above.unit = own;
  return own ?? label.unit ?? sheet.unit ?? null;
}

type RowContext = {
  readonly label: RowLabel;
  readonly labelCell: GridCell;
  readonly unit: string | null;
  readonly parent: string | null;
  readonly places: boolean;
};

/** The row's own figure from its plan, same period, result, growth and completion columns. */
function mainFigure(sheet: Sheet, here: RowAt, context: RowContext): FigureFact[] {
  const { columns } = sheet.layout;
  const result = resultColumn(columns);
  const pick = (role: Column['role']): { column: Column; cell: GridCell; number: CellNumber } | null => {
    for (const column of columns) {
      if (column.role !== role || (role === 'result' && column !== result)) continue;
      const cell = here.row[column.index] ?? null;
      const number = cellNumber(cell, role === 'growth' || role === 'completion');
      if (cell && number && cell.row === here.at) return { column, cell, number };
    }
    return null;
  };
  const value = pick('result');
  const plan = pick('plan');
  const last = pick('last');
  const growth = pick('growth');
  const done = columns.filter((column) => column.role === 'completion').flatMap((column) => completionOf(here, column));
  const said = result && nothing.at(tokensOf(here.row[result.index]?.text ?? ''), 0) !== null;
  if (!value && !plan && !last && !growth && done.length === 0 && !said) return [];
  const label = context.places && sheet.title ? `${sheet.title} – ${context.label.text}` : context.label.text;
  const used = [value, plan, last, growth].filter((part) => part !== null).map((part) => part.cell);
  const growthValue = growth ? (growth.column.signed ? growth.number.value : growth.number.value.minus(100)) : null;
  return [
    {
      ...blank(spanAcross(sheet, [context.labelCell, ...used], value?.cell ?? used[0]), label),
      value: value?.number.value ?? null,
      unit: value?.column.unit ?? context.unit ?? (value?.number.percent ? '%' : null),
      growthPct: growthValue,
      planPct: done[0]?.percent ?? null,
      completions: done,
      approx: value?.number.approx ?? null,
      estimate: value?.column.estimate ?? false,
      parent: context.parent,
      period: value?.column.period ?? null,
      planValue: plan?.number.value ?? null,
      lastValue: last?.number.value ?? null,
      nothingArose: Boolean(said),
      printed: {
        ...(value ? { value: printed(value, value.number.value) } : {}),
        ...(growth && growthValue ? { growth: printed(growth, growthValue) } : {}),
        ...(plan ? { planValue: printed(plan, plan.number.value) } : {}),
        ...(last ? { lastValue: printed(last, last.number.value) } : {}),
      },
    },
  ];
}

/** The result to the end of the period: the cumulative column where a month stands beside it. */
function resultColumn(columns: readonly Column[]): Column | undefined {
  const all = columns.filter((column) => column.role === 'result');
  return all.find((column) => column.cumulative) ?? all.at(-1);
}

function completionOf(here: RowAt, column: Column): FigureFact['completions'][number][] {
  const cell = here.row[column.index];
  const number = cellNumber(cell, true);
  return cell && number && cell.row === here.at
    ? [{ percent: number.value, basis: column.header, span: cell.span, approx: number.approx }]
    : [];
}

/** Columns that are units, months, indicators or the year's estimate: a figure a cell. */
function cellFigures(sheet: Sheet, here: RowAt, context: RowContext): FigureFact[] {
  const main = resultColumn(sheet.layout.columns);
  return sheet.layout.columns.flatMap((column): FigureFact[] => {
    const own = column.role === 'item' || column.role === 'year' || (column.role === 'result' && column !== main);
    const cell = own ? (here.row[column.index] ?? null) : null;
    const number = cellNumber(cell);
    if (!cell || !number || cell.row !== here.at) return [];
    const base = context.places || column.role !== 'item' ? null : column.name;
    const label = context.places
      ? `${withoutUnit(column.header)} – ${context.label.text}`
      : base && column.period === null
        ? `${context.label.text} – ${withoutUnit(base)}`
        : context.label.text;
    return [
      {
        ...blank(spanAcross(sheet, [context.labelCell, cell], cell), label),
        value: number.value,
        unit: column.unit ?? context.unit ?? (number.percent ? '%' : null),
        approx: number.approx,
        estimate: column.estimate,
        target: column.role === 'year',
        parent: context.parent,
        period: column.period,
        printed: { value: printed({ cell, number }, number.value) },
      },
    ];
  });
}

/** The unit in a header's brackets is filed as the unit. */
const withoutUnit = (header: string): string =>
  header.replace(/\s*\(([^()]{1,40})\)/gu, (all, inner: string) => (unitOf(inner) ? '' : all)).trim();

const printed = (part: { cell: GridCell; number: CellNumber }, value: Decimal): Printed => ({
  value,
  decimals: part.number.decimals,
  span: part.cell.span,
  approx: part.number.approx,
});

/** From the first to the last of the cells, at the place of the one that holds the value. */
function spanAcross(sheet: Sheet, cells: readonly GridCell[], at: GridCell | undefined): Span {
  const own = cells.filter((cell) => cell.row === cells.at(-1)?.row);
  const start = Math.min(...own.map((cell) => cell.span.start));
  const end = Math.max(...own.map((cell) => cell.span.end));
  return { start, end, quote: sheet.text.slice(start, end), place: at?.span.place ?? null };
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
