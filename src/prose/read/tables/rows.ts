/**
 * What each row of a table says: its label without numbering and marks, its depth, and the row it is a part of.
 *
 * `Trong đó`, dashes, indents and numbering make a row part of the row above it. A heading without figures is a whole
 * only for rows that say nothing without it (`+ Diện tích` below `Cây lúa`).
 */
import { wordsOf } from '#paper/document.ts';
import { phraseSet } from '#prose/lexicon/phrase-book.ts';
import { PARTS } from '#prose/lexicon/statements.ts';
import { BARE_MEASURES, CARRIED_ROWS, TOTALS } from '#prose/lexicon/tables.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import type { Column } from './columns.ts';
import { type GridCell, withoutNotes } from './grids.ts';
import { unitCounted, unitInBrackets, withoutUnit } from './units.ts';

export type RowLabel = {
  readonly text: string;
  readonly level: number;
  readonly unit: string | null;
  readonly isPart: boolean;
  readonly isTotal: boolean;
  /** Neither number, dash nor `trong đó` stands before it. */
  readonly isPlain: boolean;
  /** Its figures and those beside it add up to a row above. */
  readonly inSum: boolean;
};

type Whole = {
  readonly level: number;
  readonly label: string;
  readonly hasValue: boolean;
  readonly isPart: boolean;
  readonly inSum: boolean;
  readonly unit: string | null;
  /** What its figures are printed in. */
  readonly measured: string | null;
  /** `Tổng kim ngạch xuất khẩu (triệu USD)`: rows below it without a unit are its parts. */
  readonly heads: boolean;
};

/** The state a row inherits from those above. */
export type Above = { wholes: Whole[]; unit: string | null; partsOf: string | null; numbered: boolean; seen: number };

export const nothingAbove = (): Above => ({ wholes: [], unit: null, partsOf: null, numbered: false, seen: 0 });

const parts = phraseSet(PARTS);
const totals = phraseSet(TOTALS);
const carried = phraseSet(CARRIED_ROWS);
const bareMeasures = phraseSet(BARE_MEASURES);
const TOP = -10;
/** `Số tiền phạt`, `Số vụ`: so few words count what the heading names. */
const SHORT_COUNT = 3;

export const isCarried = (text: string): boolean => carried.at(tokensOf(withoutNotes(text)), 0) !== null;

const NUMBERED = /^((?:[IVX]{1,5}|[A-HĐ]|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)/-]|\d{1,2}(?:\.\d{1,2}){1,3})\s*(?=\S)/u;

/** `Trong đó: thu nội địa` is a part named `thu nội địa`; numbering and dashes give its depth. */
export function rowLabel(
  row: readonly (GridCell | null)[],
  columns: readonly Column[],
  here: { cell: GridCell; above: Above; counts: boolean; inSum: boolean },
): RowLabel {
  const orderColumn = columns.find((column) => column.role === 'order');
  const order = orderColumn ? (row[orderColumn.index]?.text ?? '') : '';
  const raw = withoutNotes(here.cell.text);
  const numbered = NUMBERED.exec(raw);
  const afterNumber = numbered && !/^\d+\.\d{3}/.test(raw) ? raw.slice(numbered[0].length) : raw;
  const opened = openingOf(afterNumber);
  const dash = /^[-–+•*]\s*/u.exec(opened.rest)?.[0] ?? '';
  const inner = openingOf(opened.rest.slice(dash.length));
  const isPart = opened.isPart || inner.isPart;
  const bare = inner.rest;
  const tokens = tokensOf(bare);
  const isTotal = isTotalLabel(tokens, bare) && (tokens.length <= 5 || here.above.seen === 0) && dash === '' && !isPart;
  const marks: Marks = {
    order: order || (afterNumber === raw ? '' : (numbered?.[1] ?? '')),
    dash: dash.trim(),
    indent: indentOf(here.cell),
    isPart,
    hasOrder: orderColumn !== undefined,
    isTotal,
    measured: unitInBrackets(bare) !== null,
  };
  const isPlain = marks.order === '' && dash === '' && !isPart && marks.indent === 0;
  return {
    text: withoutUnit(withoutNotes(bare))
      .replace(/[\s,;(]*(?:trong đó|bao gồm|gồm|chia ra)?\s*[:;.]?$/iu, '')
      .trim(),
    level: here.inSum && isPlain ? sumLevel(here.above) : depthOf(marks, here.above),
    unit: unitInBrackets(bare) ?? (here.counts ? unitCounted(bare) : null),
    isPart,
    isTotal,
    isPlain,
    inSum: here.inSum && isPlain,
  };
}

/** `Tổng cộng`, `Tổng chi ngân sách`, `TỔNG SỐ`; not `Cộng Hòa`. */
function isTotalLabel(tokens: ReturnType<typeof tokensOf>, text: string): boolean {
  const match = totals.at(tokens, 0);
  const next = match && tokens[match.to];
  return match !== null && (!next || !/^\p{Lu}\p{Ll}/u.test(next.text) || text === text.toUpperCase());
}

function openingOf(text: string): { readonly rest: string; readonly isPart: boolean } {
  const tokens = tokensOf(text);
  const opening = parts.at(tokens, 0);
  if (!opening) return { rest: text, isPart: false };
  const mark = tokens[opening.to]?.key;
  const skip = mark === ':' || mark === ',' ? opening.to + 1 : opening.to;
  return { rest: text.slice(tokens[skip]?.start ?? text.length), isPart: true };
}

function indentOf(cell: GridCell): number {
  const [paragraph] = cell.cell.paragraphs;
  const blanks = /^[\s\u00a0]*/u.exec(paragraph ? wordsOf(paragraph) : '')?.[0].length ?? 0;
  return (paragraph?.level ?? 0) * 2 + Math.round((paragraph?.indentLeft ?? 0) / 5) + Math.floor(blanks / 2);
}

const sumLevel = (above: Above): number => (above.wholes.findLast((whole) => !whole.inSum)?.level ?? 0) + 1;

type Marks = {
  readonly order: string;
  readonly dash: string;
  readonly indent: number;
  readonly isPart: boolean;
  readonly hasOrder: boolean;
  readonly isTotal: boolean;
  /** A unit of measure stands behind it. */
  readonly measured: boolean;
};

/** Letters, Roman and Arabic numbers go down by tens; dashes, parts and indents stand a little below what is numbered above. */
function depthOf(marks: Marks, above: Above): number {
  const order = marks.order.replace(/[.)/-]+$/u, '').trim();
  if (/^[A-HĐ]$/u.test(order)) return 0;
  if (/^[IVX]{1,5}$/u.test(order)) return 10;
  if (/^\d{1,3}(?:\.\d{1,2}){0,3}$/u.test(order)) return 10 + 10 * order.split('.').length;
  if (/^[IVX]{1,4}(?:\.\d{1,2}){1,3}$/u.test(order)) return 10 * order.split('.').length;
  if (/^[a-zđ]\d?$/u.test(order)) return 55 + (order.length - 1);
  if (marks.isTotal) return TOP;
  return unnumbered(marks, above, order);
}

function unnumbered(marks: Marks, above: Above, order: string): number {
  const last = above.wholes.at(-1);
  const numbered = above.wholes.findLast((whole) => whole.level % 5 === 0 && whole.level > TOP) ?? null;
  const base = numbered?.level ?? TOP + 1;
  if (marks.dash === '+' || order === '+') return base + 3;
  if (marks.dash !== '' || /^[-–+*•]$/u.test(order)) return base + 2;
  if (marks.isPart) return last && last.level === base + 2 && !last.isPart ? last.level + 0.5 : base + 2;
  if (marks.indent > 0) return last?.isPart ? last.level : base + Math.min(3, marks.indent) / 2 + 1;
  if (marks.hasOrder && numbered && above.seen > 0) return last?.isPart && last.level > base ? last.level : base + 1;
  if (!marks.hasOrder && last?.isPart && last.level > base && above.wholes.length > 1) return base;
  if (marks.hasOrder && above.seen === 0) return TOP;
  const head = numbered || marks.hasOrder ? undefined : above.wholes.findLast((whole) => whole.heads);
  if (head) return head.level + (marks.measured ? 0 : 1);
  const even = above.wholes.findLast((whole) => !whole.inSum && !whole.isPart);
  return even && !numbered && !marks.hasOrder ? even.level : numbered && !marks.hasOrder ? base : TOP + 1;
}

/** The nearest row above of lesser depth that has figures, or the heading, where the row says nothing without it. */
export function parentOf(above: Above, label: RowLabel, unit: string | null): string | null {
  if (label.isTotal) return null;
  const wholes = above.wholes.filter((whole) => whole.level < label.level && !isOtherThing(whole, label, unit));
  const near = wholes.at(-1);
  if (!near) return above.partsOf;
  if (near.hasValue || (isBare(label) && !isChapter(near, label))) return near.label;
  return wholes.findLast((whole) => whole.hasValue)?.label ?? null;
}

/**
 * `Diện tích lúa (ha)` below `Tổng sản lượng (tấn)`, `Hộ nghèo` below `Dân số`: what is measured in another unit is no
 * part of the row above, whatever its number, unless `trong đó` says so or its few words say nothing alone.
 */
const isOtherThing = (whole: Whole, label: RowLabel, unit: string | null): boolean =>
  whole.hasValue &&
  !label.isPart &&
  unit !== null &&
  whole.measured !== null &&
  withoutScale(unit) !== withoutScale(whole.measured) &&
  !isBare(label);

/** `nghìn tấn` and `tấn` measure the same. */
const withoutScale = (unit: string): string =>
  unit.toLowerCase().replace(/^(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s+)+/u, '');

/** The unit of measure of the row this one is a part of; a rate or a count has one of its own. */
export function unitAbove(above: Above, label: RowLabel): string | null {
  const near = above.wholes.findLast((whole) => whole.level < label.level);
  return near?.hasValue &&
    !isBare(label) &&
    !/^(?:tỷ lệ|tỉ lệ|số|tốc độ|tổng số|bình quân|chỉ số)(?!\p{L})/iu.test(label.text)
    ? near.unit
    : null;
}

/** `I. KINH TẾ` over `Diện tích gieo trồng` only orders them; over a bare `Diện tích` it would be what is measured. */
const isChapter = (whole: Whole, label: RowLabel): boolean =>
  whole.level <= 10 && whole.label === whole.label.toUpperCase() && label.text.split(' ').length > 2;

/** `Diện tích`, `Nam`, `Số vụ`: a measure of whatever the heading names. */
function isBare({ text, level }: RowLabel): boolean {
  const tokens = tokensOf(withoutUnit(text));
  const isNumbered = level % 10 === 0;
  const counts = !isNumbered && tokens.length <= SHORT_COUNT && /^(?:tổng )?số /iu.test(text);
  return tokens.length > 0 && (counts || bareMeasures.at(tokens, 0)?.to === tokens.length);
}

/** Puts a row among those that later ones may be parts of. */
export function enter(
  above: Above,
  label: RowLabel,
  { hasValue, measured }: { readonly hasValue: boolean; readonly measured: string | null },
): void {
  above.partsOf = null;
  above.seen += 1;
  const unit = label.unit ?? unitAbove(above, label);
  above.wholes = above.wholes.filter((whole) => whole.level < label.level);
  above.wholes.push({
    level: label.level,
    label: label.text,
    hasValue,
    isPart: label.isPart,
    inSum: label.inSum,
    unit,
    measured,
    heads: label.unit !== null && label.isPlain && totals.at(tokensOf(label.text), 0) !== null,
  });
}
