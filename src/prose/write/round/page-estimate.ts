/**
 * How many pages a document will take, estimated from the widths of Times New Roman's letters: lines are broken word by
 * word as a typesetter does. Good to a few lines in a page; whoever must hold a limit leaves that much room.
 */
import type { Block, Cell, Document, PageLayout, Paragraph, Run, Table } from '#paper/document.ts';

const pointsPerMillimetre = 72 / 25.4;
/** Height of a line of Times New Roman, of its size. */
const lineHeight = 1.15;
/** Bold letters are so much wider. */
const boldWidth = 1.07;
/** White space at the left and right of a cell, in points. */
const cellMargins = 11;
/** What page breaks leave empty at the foot of each page, in points: two lines. */
const lostAtBreak = 36;

const upright: PageLayout = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 };

/** Widths of Times New Roman by letters, in thousandths of the size; what is not here is as wide as a digit. */
const widthsOfLetters: readonly (readonly [letters: string, width: number])[] = [
  [' .,', 250],
  ['ijltI:;/’', 295],
  ['frsJ-()[]“”', 389],
  ['acezt', 444],
  ['ươ', 570],
  ['BCRELTPFSZ', 650],
  ['ADGHKNOQUVXYĐwƯƠ', 722],
  ['mM', 830],
  ['W%', 900],
  ['…', 1000],
];
const widths = new Map(widthsOfLetters.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

/** Tone marks take no room; the horn of ơ and ư does. */
const withoutTones = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC');

const widthOf = (word: string, { size, bold }: { readonly size: number; readonly bold: boolean }): number =>
  ([...withoutTones(word)].reduce((sum, letter) => sum + (widths.get(letter) ?? 500), 0) / 1000) *
  size *
  (bold ? boldWidth : 1);

/** The room a page gives its text, in points. */
const roomOf = ({ width, left, right }: PageLayout): number => (width - left - right) * pointsPerMillimetre;
const heightOf = ({ height, top, bottom }: PageLayout): number => (height - top - bottom) * pointsPerMillimetre;

/**
 * Pages with a fraction: 3.5 is three pages and a half; what begins a new layout begins a new page.
 *
 * @example pagesNeeded({ blocks: [] }) // 0
 */
export function pagesNeeded(document: Document): number {
  const size = document.font?.size ?? 14;
  let page = document.page ?? upright;
  let filled = 0;
  let pages = 0;
  const close = (whole: boolean): void => {
    const used = filled / (heightOf(page) - lostAtBreak);
    pages += whole ? Math.ceil(used) : used;
    filled = 0;
  };
  for (const block of document.blocks) {
    if (block.kind === 'section') {
      close(true);
      page = block.page;
    } else filled += heightOfBlock(block, { room: roomOf(page), size });
  }
  close(false);
  return pages;
}

type Setting = { readonly room: number; readonly size: number };

const heightOfBlock = (block: Exclude<Block, { kind: 'section' }>, setting: Setting): number =>
  block.kind === 'paragraph' ? heightOfParagraph(block, setting) : heightOfTable(block, setting);

function heightOfParagraph(paragraph: Paragraph, { room, size }: Setting): number {
  const { runs, label, line, before = 0, after = 0, firstLine = 0, indentLeft = 0, ruleBelow } = paragraph;
  const sizes = runs.map((run) => run.size ?? size);
  const largest = sizes.length === 0 ? size : Math.max(...sizes);
  const each =
    line === undefined ? largest * lineHeight : 'exact' in line ? line.exact : largest * lineHeight * line.multiple;
  const spoken = label ? [{ text: `${label} ` }, ...runs] : runs;
  const indent = indentLeft * pointsPerMillimetre;
  const lines = linesOf(spoken, { room: room - indent, first: firstLine * pointsPerMillimetre, size });
  return lines * each + before + after + (ruleBelow === undefined ? 0 : 6);
}

type Breaking = { readonly room: number; readonly first: number; readonly size: number };

/** Words set one after the other until the line is full. */
function linesOf(runs: readonly Run[], { room, first, size }: Breaking): number {
  let lines = 1;
  let at = first;
  for (const run of runs) {
    const face = { size: run.size ?? size, bold: run.bold === true };
    for (const word of run.text.split(/(?<= )/u)) {
      const width = widthOf(word.trimEnd(), face);
      if (at + width > room && at > 0) {
        lines += 1;
        at = 0;
      }
      at += widthOf(word, face);
    }
  }
  return lines;
}

/** A row is as high as its highest cell; a cell over several rows is spread over them. */
function heightOfTable({ rows, widths: columns }: Table, { room, size }: Setting): number {
  const wanted = (columns ?? []).map((width) => width * pointsPerMillimetre);
  return rows.reduce((sum, { cells }) => {
    let column = 0;
    const heights = cells.map((cell) => {
      const own = wanted.slice(column, column + cell.colSpan).reduce((all, width) => all + width, 0);
      column += cell.colSpan;
      return heightOfCell(cell, { room: (own || room / cells.length) - cellMargins, size }) / cell.rowSpan;
    });
    return sum + Math.max(0, ...heights) + 1;
  }, 0);
}

const heightOfCell = ({ paragraphs }: Cell, setting: Setting): number =>
  paragraphs.reduce((sum, paragraph) => sum + heightOfParagraph(paragraph, setting), 0);
