/**
 * Where a problem stands, in words a person can follow with the paper in hand: the sheet and the address of the cell, the
 * page of a PDF, the line of a text; in Word, whose pages nobody but Word knows, the heading above and how the paragraph
 * begins.
 */
import type { Problem } from '#core/problem.ts';
import { cellText, type Document, type Paragraph, type Place, type Table, wordsOf } from '#paper/document.ts';
import { cellAddress } from '#paper/write/xlsx/place.ts';
import type { Words } from '#prose/words/problems.ts';

const FIRST_WORDS = 7;
const LONGEST_TITLE = 60;
const LONGEST_HEADING = 120;

/** A part's name or number before a title: `PHẦN II`, `Chương 1`, `IV.`, `2.1.`, `a)`. */
const NUMBERED =
  /^(?:(?:phần|chương|mục)\s+(?:thứ\s+\p{L}+|[IVX]+|\d+)|[IVX]+(?=[.)\-–\s])|[A-D](?=[.)]\s)|\d+(?:\.\d+)*(?=[.)\s]))[.)\s\-–:]*/iu;
/** A table of the letterhead or the signature is no table to a reader. */
const LETTERHEAD = /Độc lập\s*-|CỘNG HÒA XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Số\s*:/iu;
const SIGNATURE = /Nơi nhận/iu;

/**
 * The place of a problem found in a document; of one without a place null.
 *
 * @example whereIn({ blocks: [] }, { place: { sheet: 'Biểu 2', row: 13, column: 3 } })?.vi // 'Biểu 2, ô D14'
 */
export function whereIn(document: Document, { place, start }: Pick<Problem, 'place'> & Partial<Problem>): Words | null {
  if (place === null || start === null) return null;
  const { sheet, page, row, column } = place;
  if (typeof sheet === 'string')
    return typeof row === 'number' && typeof column === 'number'
      ? same(`${sheet}, ô ${cellAddress(row, column)}`, `${sheet}, cell ${cellAddress(row, column)}`)
      : same(sheet, sheet);
  const at = place as Place;
  const inside = at.table === undefined ? inProse(document, at) : inTable(document, at);
  return page === undefined ? inside : joined(same(`trang ${page}`, `page ${page}`), inside);
}

const same = (vi: string, en: string): Words => ({ vi, en });

const joined = (...parts: readonly (Words | null)[]): Words => {
  const said = parts.filter((one): one is Words => one !== null && one.vi !== '');
  return { vi: said.map(({ vi }) => vi).join(', '), en: said.map(({ en }) => en).join(', ') };
};

function inProse(document: Document, at: Place): Words {
  const { blocks, lettersIn } = document;
  const index = atlasOf(document).paragraphs.get(at.paragraph) ?? -1;
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return same('', '');
  const line = at.paragraph === undefined ? 0 : at.paragraph + 1;
  const begins = beginningOf(block);
  // Only what was read from lines has neither pages nor fonts.
  const where =
    lettersIn === undefined && at.page === undefined
      ? same(`dòng ${line} ${begins}`, `line ${line} ${begins}`)
      : same(`đoạn ${begins}`, `paragraph ${begins}`);
  return joined(headingAbove(blocks, index), where);
}

/** Its first words; said once, for a text that lost its lines is one paragraph with all problems. */
function beginningOf(paragraph: Paragraph): string {
  const known = beginnings.get(paragraph) ?? `“${firstWords(lineOf(paragraph))}”`;
  beginnings.set(paragraph, known);
  return known;
}

const beginnings = new WeakMap<Paragraph, string>();

function inTable(document: Document, at: Place): Words {
  const told = atlasOf(document).tables.get(at.table);
  if (told === undefined) return same('', '');
  const { table, index, number, rows, letterhead, signature } = told;
  if (letterhead && table.rows.length <= 6) return same('đầu văn bản', 'head of the document');
  if (signature) return same('cuối văn bản (Nơi nhận, chữ ký)', 'end of the document');
  const row = rows.get(at.row);
  const label = row?.cells.map(cellText).find((text) => /\p{L}{2}/u.test(text) && text.trim() !== '');
  const header = table.rows[0]?.cells.findLast(({ place }) => (place.column ?? 0) <= (at.column ?? 0));
  const column = header ? cellText(header).trim() : '';
  return joined(
    headingAbove(document.blocks, index),
    same(`bảng ${number}`, `table ${number}`),
    label === undefined ? null : same(`dòng “${firstWords(label)}”`, `row “${firstWords(label)}”`),
    column === '' ? null : same(`cột “${firstWords(column)}”`, `column “${firstWords(column)}”`),
  );
}

type TableAt = {
  readonly table: Table;
  /** Among the blocks. */
  readonly index: number;
  /** As a reader counts tables, from 1; 0 for what is none to a reader. */
  readonly number: number;
  readonly rows: ReadonlyMap<number | undefined, Table['rows'][number]>;
  readonly letterhead: boolean;
  readonly signature: boolean;
};

/** Where paragraphs and tables stand among the blocks, found once: a long paper has thousands of problems. */
type Atlas = {
  readonly paragraphs: ReadonlyMap<number | undefined, number>;
  readonly tables: ReadonlyMap<number | undefined, TableAt>;
};

const atlases = new WeakMap<Document, Atlas>();

function atlasOf(document: Document): Atlas {
  const known = atlases.get(document) ?? drawn(document);
  atlases.set(document, known);
  return known;
}

function drawn({ blocks }: Document): Atlas {
  const paragraphs = new Map<number | undefined, number>();
  const tables = new Map<number | undefined, TableAt>();
  let count = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph' && !paragraphs.has(block.place.paragraph))
      paragraphs.set(block.place.paragraph, index);
    if (block.kind !== 'table') continue;
    const words = block.rows.flatMap(({ cells }) => cells.map(cellText)).join('\n');
    const [letterhead, signature] = [LETTERHEAD.test(words), SIGNATURE.test(words)];
    if (!letterhead && !signature) count += 1;
    const number = letterhead || signature ? 0 : count;
    const at = { table: block, index, number, rows: rowsOf(block), letterhead, signature };
    if (!tables.has(block.place.table)) tables.set(block.place.table, at);
  }
  return { paragraphs, tables };
}

const rowsOf = ({ rows }: Table): TableAt['rows'] =>
  new Map(rows.flatMap((row) => row.cells.map(({ place }) => [place.row, row] as const)).toReversed());

const lineOf = (paragraph: Paragraph): string =>
  `${paragraph.label ? `${paragraph.label} ` : ''}${wordsOf(paragraph)}`.replace(/\s+/g, ' ').trim();

function firstWords(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  return words.length <= FIRST_WORDS ? words.join(' ') : `${words.slice(0, FIRST_WORDS).join(' ')}…`;
}

type Heading = { readonly level: number; readonly number: string; readonly title: string };

/** The headings above each block, found once: a long paper has hundreds of problems. */
function headingAbove(blocks: Document['blocks'], index: number): Words | null {
  const found = headings.get(blocks) ?? headingsAbove(blocks);
  headings.set(blocks, found);
  return found[index] ?? null;
}

const headings = new WeakMap<Document['blocks'], readonly (Words | null)[]>();

function headingsAbove(blocks: Document['blocks']): readonly (Words | null)[] {
  const path: Heading[] = [];
  let named: Words | null = null;
  return blocks.map((block) => {
    const above = named;
    const heading = block.kind === 'paragraph' ? headingOf(block) : null;
    if (heading === null) return above;
    while ((path.at(-1)?.level ?? -1) >= heading.level) path.pop();
    path.push(heading);
    named = pathNamed(path, heading);
    return above;
  });
}

/** `mục II.3 “Thu ngân sách”`: the numbers of the headings above, the title of the nearest. */
function pathNamed(path: readonly Heading[], nearest: Heading): Words {
  const part = path.find(({ level }) => level === 0)?.number ?? '';
  const within = path
    .filter(({ level }) => level > 0)
    .reduce((all, { number }) => (number.includes('.') ? number : `${all}${all && '.'}${number}`), '');
  const title = nearest.title.length > LONGEST_TITLE ? `${nearest.title.slice(0, LONGEST_TITLE)}…` : nearest.title;
  const named = (word: string): string => [part, within && `${word} ${within}`].filter(Boolean).join(', ');
  return same(`${named('mục')} “${title}”`, `${named('part')} “${title}”`);
}

/** A numbered line that is a title and no sentence. */
function headingOf(paragraph: Paragraph): Heading | null {
  const line = lineOf(paragraph);
  const said = NUMBERED.exec(line)?.[0] ?? '';
  const title = line.slice(said.length).trim();
  if (said === '' || title.length < 2 || line.length > LONGEST_HEADING) return null;
  if (/[.;,]$/.test(title) || !/^\p{Lu}/u.test(title)) return null;
  const number = said
    .replace(/[.)\s\-–:]+$/u, '')
    .replace(/^(?:phần|chương|mục)(?:\s+thứ\s+\p{L}+)?/iu, (word) => word.toLowerCase());
  return { level: levelOf(number), number, title: title.replace(/:$/, '') };
}

function levelOf(number: string): number {
  if (/^(?:phần|chương|mục)/u.test(number)) return 0;
  if (/^[A-D]$/.test(number)) return 1;
  if (/^[IVX]+$/.test(number)) return 2;
  return 2 + number.split('.').length;
}
