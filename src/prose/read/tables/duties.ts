/**
 * Tables of tasks (what, who leads, who helps, until when, with what result) and of shortcomings with their remedies.
 *
 * A row is a task, a remedy is one too; its shortcoming is a finding. Figures in such cells are nobody's results.
 */
import type { Document } from '#paper/document.ts';
import { phraseBook } from '#prose/lexicon/phrase-book.ts';
import { DITTO, DUTY_HEADS, type DutyWord } from '#prose/lexicon/tables.ts';
import type { FindingFact, TaskFact } from '#prose/read/reading.ts';
import type { Source } from '#prose/read/source.ts';
import { tokensOf } from '#prose/read/text/tokens.ts';
import { namedIn } from '#prose/read/time/calendar.ts';
import { isoDay, lastDay } from '#prose/read/time/periods.ts';
import { type Frame, frameOf, isIndexRow, isRepeated } from './frame.ts';
import { cellNumber, type Grid, type GridCell, gridOf } from './grids.ts';

type Duties = { readonly tasks: readonly TaskFact[]; readonly findings: readonly FindingFact[] };
type Columns = ReadonlyMap<DutyWord, number>;

const heads = phraseBook(DUTY_HEADS);
const ditto = new Set(DITTO);
const SHORTEST = 8;
/** How many rows up `nt` may reach. */
const FURTHEST = 40;

/** Whether the header is that of a table of tasks or of shortcomings. */
export const isDuties = (grid: Grid, frame: Frame): boolean => columnsOf(grid, frame) !== null;

/** Two columns of figures or more: remarks beside results. */
function holdsFigures(grid: Grid, { firstRow }: Frame): boolean {
  const rows = grid.rows.slice(firstRow, firstRow + 40);
  const columns = Array.from({ length: grid.width }, (_, column) => column).filter((column) => {
    const cells = rows.flatMap((row) => (row[column]?.text ? [row[column] as GridCell] : []));
    const numbers = cells.filter((cell) => cellNumber(cell) !== null).length;
    return numbers * 2 > cells.length && !cells.every((cell, at) => cell.text === String(at + 1));
  });
  return columns.length >= 2;
}

/** Tasks and findings of all such tables of the document. */
export function dutiesOfTables(document: Document, source: Source): Duties {
  const tasks: TaskFact[] = [];
  const findings: FindingFact[] = [];
  let cut: Columns | null = null;
  let width = 0;
  document.blocks.forEach((block, index) => {
    if (block.kind === 'paragraph' && block.runs.some((run) => run.text.trim() !== '')) cut = null;
    if (block.kind !== 'table') return;
    const grid = gridOf(block, index, source);
    const frame = frameOf(grid);
    const found: Columns | null = (frame && columnsOf(grid, frame)) ?? (width === grid.width ? cut : null);
    if (found === null) return;
    const own = frame !== null && columnsOf(grid, frame) !== null;
    for (let at = own ? frame.firstRow : 0; at < grid.rows.length; at += 1) {
      if (isIndexRow(grid, at) || (own && isRepeated(grid, frame.headerRow, at))) continue;
      const read = dutyOf(grid, { at, columns: found, source });
      tasks.push(...read.tasks);
      findings.push(...read.findings);
    }
    cut = found;
    width = grid.width;
  });
  return { tasks, findings };
}

/** What each column is; null where the header has no duty with somebody or something to do about it. */
function columnsOf(grid: Grid, frame: Frame): Columns | null {
  if (holdsFigures(grid, frame)) return null;
  const found = new Map<DutyWord, number>();
  for (let column = 0; column < grid.width; column += 1) {
    const text =
      grid.rows
        .slice(frame.headerRow, frame.firstRow)
        .findLast((row, at) => !isIndexRow(grid, frame.headerRow + at) && (row[column]?.text ?? '') !== '')?.[column]
        ?.text ?? '';
    const word = wordOf(text);
    if (word !== null && !found.has(word)) found.set(word, column);
  }
  const asks =
    found.has('remedy') ||
    (found.has('task') && found.has('lead')) ||
    (found.has('task') && found.has('due') && found.has('product'));
  const wants =
    found.has('shortcoming') && (found.has('remedy') || found.has('cause') || found.has('lead') || found.has('due'));
  return (asks && (found.has('lead') || found.has('due') || found.has('shortcoming'))) || wants ? found : null;
}

function wordOf(text: string): DutyWord | null {
  const tokens = tokensOf(text);
  if (tokens.length === 0 || tokens.length > 14) return null;
  const match = heads.at(tokens, 0);
  return match?.value ?? null;
}

type Where = { readonly at: number; readonly columns: Columns; readonly source: Source };

function dutyOf(grid: Grid, where: Where): Duties {
  const cellOf = (word: DutyWord): GridCell | null => {
    const column = where.columns.get(word);
    return column === undefined ? null : repeated(grid, where.at, column);
  };
  const want = cellOf('shortcoming');
  const work = where.columns.has('shortcoming')
    ? (cellOf('remedy') ?? cellOf('task'))
    : (cellOf('task') ?? cellOf('remedy'));
  const isOwn = (cell: GridCell | null): cell is GridCell =>
    cell !== null && cell.row === where.at && cell.cell.colSpan === 1 && cell.text.length >= SHORTEST;
  const task = isOwn(work) && work !== want ? taskOf(work, cellOf, where.source) : null;
  const finding = isOwn(want) ? findingOf(want, cellOf('cause')) : null;
  return { tasks: task ? [task] : [], findings: finding ? [finding] : [] };
}

/** The cell, or the one above where it says `nt`. */
function repeated(grid: Grid, at: number, column: number): GridCell | null {
  for (let row = at; row >= Math.max(0, at - FURTHEST); row -= 1) {
    const cell = grid.rows[row]?.[column] ?? null;
    if (cell === null || !ditto.has(cell.text)) return cell;
  }
  return null;
}

const said = (cell: GridCell | null): string | null => {
  const text = cell?.text ?? '';
  return /[\p{L}\d]/u.test(text) && !/^x$/iu.test(text) && !ditto.has(text) ? text : null;
};

function taskOf(work: GridCell, cellOf: (word: DutyWord) => GridCell | null, source: Source): TaskFact {
  const due = said(cellOf('due'));
  const { lead, support } = bodiesOf(said(cellOf('lead')), said(cellOf('support')));
  return {
    ...work.span,
    lead,
    support,
    deliverable: said(cellOf('product')),
    due: due === null ? null : dayOf(due, source.year),
    dueWords: due,
  };
}

/** `Phòng A chủ trì; Phòng B phối hợp` in one cell. */
function bodiesOf(lead: string | null, support: string | null): Pick<TaskFact, 'lead' | 'support'> {
  const shared = lead === null ? null : /^(.+?) ?(?:chủ trì)? ?[,;(]? ?phối hợp(?: với)? ?:? ?(.+?)\)?$/iu.exec(lead);
  const helpers = support ?? shared?.[2] ?? null;
  return {
    lead: shared?.[1] ?? lead,
    support:
      helpers === null
        ? []
        : helpers
            .split(
              /\s*;\s*|\s*[-–+]\s+(?=\p{Lu})|,\s+(?=(?:Phòng|Ban|Sở|UBND|Công an|Hội|Đoàn|Trung tâm|Văn phòng|Thanh tra|Chi cục|Mặt trận|các|Các)\s)/u,
            )
            .map((one) => one.trim())
            .filter(Boolean),
  };
}

/** The day, or the last day of the month, quarter or year named; null for a span of days or `thường xuyên`. */
function dayOf(words: string, year: number | null): string | null {
  const names = namedIn(tokensOf(`hạn ${words}`)).list;
  const date = names.findLast((name) => name.kind === 'date');
  if (date?.kind === 'date') return isoDay(date, year);
  const period = names.findLast((name) => name.kind === 'period' || name.kind === 'year');
  if (!period || /(?:hàng|hằng) (?:năm|tháng|quý)|thường xuyên/iu.test(words)) return null;
  return lastDay(period, year);
}

const findingOf = (want: GridCell, cause: GridCell | null): FindingFact => ({
  ...want.span,
  kind: 'shortcoming',
  cause: said(cause),
  degree: null,
});
