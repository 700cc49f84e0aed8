/**
 * The lines of a paper in which a stamp may stand, each with how it stands: alone or beside others, in a table or not,
 * above the title or below it. A letterhead is a table whose cells hold several lines, so lines are looked at as they
 * are printed, not joined; a form is a table too, and its columns are no stamps.
 */

import { type Block, type Paragraph, wordsOf } from '#paper/document.ts';
import type { PrintedLine, Standing } from './secrecy.ts';
import { respelled } from './stamp-letters.ts';

/** The lines of every cell; `table` for a row of a table, `begins` where a page or sheet begins something new. */
type Line = { readonly cells: readonly (readonly string[])[]; readonly table?: Block; readonly begins?: boolean };

/** How many lines with words make a head at least, and how many while neither title nor sentence has come. */
type Reach = { readonly least: number; readonly most: number };

const paper: Reach = { least: 30, most: 200 };
const annex: Reach = { least: 10, most: 30 };

/**
 * The heads of a paper and of what begins a page or sheet of its own in it.
 *
 * @example headsOf(documentOf('QUẬN ỦY\fMẬT').blocks).length // 2
 */
export function headsOf(blocks: readonly Block[]): readonly (readonly PrintedLine[])[] {
  const parts: Line[][] = [[]];
  for (const line of linesOf(blocks)) {
    if (line.begins && parts.at(-1)?.length !== 0) parts.push([]);
    const part = parts.at(-1);
    if (part && part.length < paper.most && /\S/u.test(line.cells.flat().join(' '))) part.push(line);
  }
  return parts.map((lines, at) => headOf(lines, at === 0 ? paper : annex));
}

/** A paragraph that stands apart from the text, as printed: a page's header, a box. */
export const linesApart = (paragraph: Paragraph): readonly PrintedLine[] =>
  headOf(
    linesIn(wordsOf(paragraph)).map((line) => ({ cells: [[line]] })),
    paper,
  );

function linesOf(blocks: readonly Block[]): readonly Line[] {
  let page: number | undefined;
  return blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'section') return [{ cells: [], begins: true }];
    const turned = page !== undefined && block.place.page !== undefined && block.place.page !== page;
    page = block.place.page ?? page;
    if (block.kind === 'paragraph') return linesOfParagraph(block, turned || block.pageBreakBefore === true);
    return block.rows.map(({ cells }, row) => ({
      cells: cells.map(({ paragraphs }) => paragraphs.flatMap((paragraph) => linesIn(wordsOf(paragraph)))),
      table: block,
      begins: row === 0 && (turned || block.place.sheet !== undefined),
    }));
  });
}

/** A form feed in plain text begins a page. */
const linesOfParagraph = (paragraph: Paragraph, turned: boolean): readonly Line[] =>
  wordsOf(paragraph)
    .split('\f')
    .flatMap((page, at) =>
      linesIn(page).map((line, nth) => ({ cells: [[line]], begins: nth === 0 && (at > 0 || turned) })),
    );

const linesIn = (words: string): readonly string[] => words.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u);

/** The line in Unicode, in its columns. */
const readable = ({ cells, table }: Line): Line =>
  table
    ? { cells: cells.map((lines) => lines.map(respelled)), table }
    : { cells: cells.flat().flatMap((line) => columnsOf(respelled(line))) };

/** The columns of a line of text, apart by tabs, bars or wide gaps; a line of single letters is one word. */
const columnsOf = (line: string): Line['cells'] =>
  /\p{L}\p{L}/u.test(line.normalize('NFC')) ? line.split(/\t|\||\s{2,}/u).map((cell) => [cell]) : [[line]];

const filledIn = ({ cells }: Line): readonly string[] =>
  cells.map((lines) => lines.join(' ').normalize('NFC').trim()).filter((words) => words !== '');

function headOf(printed: readonly Line[], { least, most }: Reach): readonly PrintedLine[] {
  const lines = printed.slice(0, most).map(readable);
  const body = bodyFrom(lines);
  let listing: Block | undefined;
  return lines.slice(0, Math.max(least, body)).map((line, at) => {
    const listed = line.table !== undefined && line.table === listing;
    const standing = standingOf(line, { below: at >= body, listed });
    if (standing === 'row' || (at >= body && filledIn(line).length > 2)) listing = line.table ?? listing;
    return { words: wordsOfLine(line), standing };
  });
}

/** Where the head ends: at the title, else at the first sentence. Rows that hold the title beside more are head. */
function bodyFrom(lines: readonly Line[]): number {
  const title = lines.findIndex((line) => line.cells.flat().some(isTitle));
  if (title >= 0) {
    const [first = '', ...others] = lines[title]?.cells.flat().filter((words) => words.trim() !== '') ?? [];
    return others.length === 0 && isTitle(first) ? title : title + 1;
  }
  const sentence = lines.findIndex(({ cells }) => cells.flat().some(isSentence));
  return sentence >= 0 ? sentence : lines.length;
}

const titles =
  /^(BÁOCÁO|NGHỊQUYẾT|QUYẾTĐỊNH|CHỈTHỊ|KẾTLUẬN|THÔNGBÁO|THÔNGTRI|HƯỚNGDẪN|KẾHOẠCH|CHƯƠNGTRÌNH|TỜTRÌNH|ĐỀÁN|PHƯƠNGÁN|QUYĐỊNH|QUYCHẾ|BIÊNBẢN|CÔNGĐIỆN|GIẤYMỜI|DANHSÁCH|DANHMỤC|BẢNG|BIỂU(?!SỐ|MẪU)|[Kk][Íí][Nn][Hh][Gg][Ửử][Ii])/u;
const isTitle = (words: string): boolean => titles.test(words.normalize('NFC').replace(/[^\p{L}]/gu, ''));

const date = /ngày.+năm\s*\d{4}\P{L}*$/iu;
const isSentence = (words: string): boolean =>
  /\S+(\s+\S+){3}[.!?…]\s*$/u.test(words) && !date.test(words.normalize('NFC'));

const motto = /^\P{L}*(ĐẢNG CỘNG SẢN|CỘNG H(ÒA|OÀ) XÃ HỘI)/u;
const amount = /^\d[\d.,]*\s*(%|\p{L}+)?$/u;

function standingOf(
  line: Line,
  { below, listed }: { readonly below: boolean; readonly listed: boolean },
): Standing | null {
  const filled = filledIn(line);
  if (listed || below) return alone(line, filled.length === 1 && !(listed && below));
  if (filled.length > 2 && !filled.some((words) => motto.test(words))) return 'row';
  if (filled.length === 2 && filled.some((words) => amount.test(words))) return 'amount';
  return filled.length > 1 ? 'pair' : 'line';
}

const alone = ({ table }: Line, isAlone: boolean): Standing | null =>
  !isAlone ? null : table ? 'cell below' : 'line below';

/** What each line of each cell says; a caption goes on in the next cell. */
const wordsOfLine = ({ cells }: Line): readonly string[] =>
  cells.flatMap((cell, at) =>
    /:\s*$/.test(cell.join(' ')) ? [...cell, `${cell.join(' ')} ${cells[at + 1]?.join(' ') ?? ''}`] : cell,
  );
