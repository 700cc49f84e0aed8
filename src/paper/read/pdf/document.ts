/**
 * Pages of words and rules put together as a document: furniture aside, ruled grids and aligned
 * columns as tables, the rest as paragraphs; what runs over a page's end is joined.
 */
import type { Block, Cell, Document, Paragraph, Place, Row, Table } from '#paper/document.ts';
import { type Aligned, alignedTables } from './columns.ts';
import { type Furniture, furnitureOf, type PageLines } from './furniture.ts';
import { type Grid, gridsOf } from './grid.ts';
import { type Line, linesOf } from './lines.ts';
import type { PdfPage } from './page.ts';
import {
  alignmentOf,
  goesOn,
  joinedRuns,
  type Margins,
  marginsOf,
  paragraphLines,
  paragraphOf,
  reachesMargin,
} from './paragraphs.ts';

type Laid = PageLines & { readonly page: PdfPage; readonly grids: readonly Grid[] };

/** A block before it knows its number, with what joining over pages needs. */
type Piece =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly page: number; readonly full: boolean }
  | { readonly kind: 'table'; readonly rows: readonly Row[]; readonly page: number; readonly edges: readonly number[] };

type Standing = { readonly top: number; readonly pieces: readonly Piece[] };

/** Puts pages together; places count paragraphs and tables over the whole document. */
export function documentOfPages(pages: readonly PdfPage[]): Document {
  const laid = pages.map(layOut);
  const furniture = furnitureOf(laid);
  const pieces: Piece[] = [];
  const aside: Paragraph[] = [];
  for (const page of laid) {
    const text = page.lines.filter((line) => furniture.of(page, line) === null);
    aside.push(...asideOf(page, furniture));
    for (const piece of piecesOf(page, text)) add(piece, pieces);
  }
  return { blocks: numbered(pieces), ...(aside.length > 0 && { aside }) };
}

function layOut(page: PdfPage): Laid {
  const grids = gridsOf(page.rules, page.words);
  const inGrid = new Set(grids.flatMap((grid) => grid.rows.flat().flatMap((cell) => cell.words)));
  const lines = linesOf(page.words.filter((word) => !inGrid.has(word)));
  return { page, number: page.number, height: page.height, grids, lines };
}

function asideOf(page: Laid, furniture: Furniture): readonly Paragraph[] {
  const repeated = page.lines.flatMap((line) => {
    const part = furniture.of(page, line);
    const runs = line.stretches.flatMap(({ runs }) => runs);
    return part ? [paragraphOf(runs, { page: page.number, part })] : [];
  });
  const turned = page.page.turned.filter((text) => text.trim() !== '');
  const box = { page: page.number, part: 'box' } as const;
  return turned.length === 0 ? repeated : [...repeated, paragraphOf([{ text: turned.join(' ') }], box)];
}

function piecesOf(page: Laid, lines: readonly Line[]): readonly Piece[] {
  const standing: Standing[] = page.grids.map((grid) => ({ top: grid.top, pieces: [gridPiece(grid, page.number)] }));
  const tables = alignedTables(lines);
  const single = lines.filter((_, index) => !tables.some(({ first, end }) => index >= first && index < end));
  const margins = marginsOf(single);
  let at = 0;
  for (const table of tables) {
    standing.push(...textOf(lines.slice(at, table.first), { page, margins }));
    standing.push({ top: lines[table.first]?.base ?? 0, pieces: [alignedPiece(table, page.number)] });
    at = table.end;
  }
  standing.push(...textOf(lines.slice(at), { page, margins }));
  return standing.sort((one, other) => one.top - other.top).flatMap(({ pieces }) => pieces);
}

/** Lines between tables as paragraphs; a grid between two lines keeps them apart. */
function textOf(lines: readonly Line[], { page, margins }: { page: Laid; margins: Margins }): readonly Standing[] {
  const sections: Line[][] = [[]];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && page.grids.some(({ top }) => top > before.base && top < line.base)) sections.push([]);
    sections.at(-1)?.push(line);
  });
  return sections
    .flatMap((section) => paragraphLines(section, margins))
    .map((group) => {
      const runs = joinedRuns(group.map((line) => ({ runs: spread(line) })));
      const last = group.at(-1);
      const paragraph = paragraphOf(runs, {}, alignmentOf(group, margins));
      const full = last !== undefined && reachesMargin(last, margins);
      return { top: group[0]?.base ?? 0, pieces: [{ kind: 'paragraph', paragraph, page: page.number, full }] };
    });
}

/** A line of several stretches that is no table keeps them apart by tabs. */
const spread = (line: Line): Line['stretches'][number]['runs'] =>
  line.stretches.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: '\t' }, ...runs]));

function gridPiece(grid: Grid, page: number): Piece {
  const rows = grid.rows.map((cells) => ({
    cells: cells.map(({ row, column, colSpan, rowSpan, words }): Cell => {
      const lines = linesOf(words).map((line) => ({
        runs: line.stretches.flatMap((one, at) => (at === 0 ? one.runs : [{ text: ' ' }, ...one.runs])),
      }));
      const place = { page, row, column };
      const runs = joinedRuns(lines);
      return { paragraphs: runs.length > 0 ? [paragraphOf(runs, place)] : [], colSpan, rowSpan, place };
    }),
  }));
  return { kind: 'table', rows, page, edges: grid.edges };
}

function alignedPiece(table: Aligned, page: number): Piece {
  const rows = table.rows.map((stretches, row) => ({
    cells: stretches.map((stretch, column): Cell => {
      const place = { page, row, column };
      return { paragraphs: stretch ? [paragraphOf(stretch.runs, place)] : [], colSpan: 1, rowSpan: 1, place };
    }),
  }));
  return { kind: 'table', rows, page, edges: table.edges };
}

/** Adds a piece, or joins it to the last one when that was only broken by the page's end. */
function add(piece: Piece, pieces: Piece[]): void {
  const before = pieces.at(-1);
  const joined = before && piece.page !== before.page ? joinedOver(before, piece) : null;
  if (joined) pieces[pieces.length - 1] = joined;
  else pieces.push(piece);
}

function joinedOver(before: Piece, after: Piece): Piece | null {
  if (before.kind === 'paragraph' && after.kind === 'paragraph') {
    if (!before.full || !goesOn(wordsIn(before.paragraph), wordsIn(after.paragraph))) return null;
    const runs = joinedRuns([before.paragraph, after.paragraph]);
    return { ...after, paragraph: { ...before.paragraph, runs }, page: before.page };
  }
  if (before.kind !== 'table' || after.kind !== 'table' || !sameEdges(before.edges, after.edges)) return null;
  const header = repeatedRows(before.rows, after.rows);
  return { ...before, rows: [...before.rows, ...after.rows.slice(header)], page: after.page };
}

const wordsIn = (paragraph: Paragraph): string => paragraph.runs.map((run) => run.text).join('');

const sameEdges = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((edge, index) => Math.abs(edge - (other[index] ?? 0)) < 4);

/** How many rows at the head of a continued table only repeat the head of its first page. */
function repeatedRows(before: readonly Row[], after: readonly Row[]): number {
  const said = (row: Row | undefined): string =>
    (row?.cells ?? []).map((cell) => cell.paragraphs.map(wordsIn).join(' ')).join('\t');
  let same = 0;
  while (same < after.length && same < before.length && said(after[same]) === said(before[same])) same += 1;
  return same < after.length ? same : 0;
}

function numbered(pieces: readonly Piece[]): readonly Block[] {
  let paragraphs = 0;
  let tables = 0;
  return pieces.map((piece): Block => {
    if (piece.kind === 'table') return numberedTable(piece.rows, tables++);
    const place: Place = { paragraph: paragraphs++, page: piece.page };
    return { ...piece.paragraph, place };
  });
}

function numberedTable(rows: readonly Row[], table: number): Table {
  const page = rows[0]?.cells[0]?.place.page;
  return {
    kind: 'table',
    place: { table, ...(page !== undefined && { page }) },
    rows: rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const place = { ...cell.place, table, row: index };
        return { ...cell, place, paragraphs: cell.paragraphs.map((paragraph) => ({ ...paragraph, place })) };
      }),
    })),
  };
}
