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

function inProse({ blocks, lettersIn }: Document, at: Place): Words {
  const index = blocks.findIndex((block) => block.kind === 'paragraph' && block.place.paragraph === at.paragraph);
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return same('', '');
  const line = at.paragraph === undefined ? 0 : at.paragraph + 1;
  const begins = `“${firstWords(lineOf(block))}”`;
  // Only what was read from lines has neither pages nor fonts.
  const where =
    lettersIn === undefined && at.page === undefined
      ? same(`dòng ${line} ${begins}`, `line ${line} ${begins}`)
      : same(`đoạn ${begins}`, `paragraph ${begins}`);
  return joined(headingAbove(blocks, index), where);
}

function inTable({ blocks }: Document, at: Place): Words {
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const table = tables.find(({ place }) => place.table === at.table);
  if (table === undefined) return same('', '');
  const words = textOf(table);
  if (LETTERHEAD.test(words) && table.rows.length <= 6) return same('đầu văn bản', 'head of the document');
  if (SIGNATURE.test(words)) return same('cuối văn bản (Nơi nhận, chữ ký)', 'end of the document');
  const real = tables.filter((one) => !LETTERHEAD.test(textOf(one)) && !SIGNATURE.test(textOf(one)));
  const number = real.indexOf(table) + 1;
  const row = table.rows.find(({ cells }) => cells.some(({ place }) => place.row === at.row));
  const label = row?.cells.map(cellText).find((text) => /\p{L}{2}/u.test(text) && text.trim() !== '');
  const header = table.rows[0]?.cells.findLast(({ place }) => (place.column ?? 0) <= (at.column ?? 0));
  const column = header ? cellText(header).trim() : '';
  return joined(
    headingAbove(blocks, blocks.indexOf(table)),
    same(`bảng ${number}`, `table ${number}`),
    label === undefined ? null : same(`dòng “${firstWords(label)}”`, `row “${firstWords(label)}”`),
    column === '' ? null : same(`cột “${firstWords(column)}”`, `column “${firstWords(column)}”`),
  );
}

function textOf(table: Table): string {
  const text = texts.get(table) ?? table.rows.flatMap(({ cells }) => cells.map(cellText)).join('\n');
  texts.set(table, text);
  return text;
}

const texts = new WeakMap<Table, string>();

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
