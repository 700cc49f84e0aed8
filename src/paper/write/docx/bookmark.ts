/**
 * Names of bookmarks: how a figure in a Word file says what it stands for.
 *
 * ECMA-376 part 1, 17.13.6.2 (bookmarkStart): a name is at most 40 characters; Word takes letters,
 * digits and underscores, begins with a letter and does not tell case apart.
 */
import type { Block, Document, Paragraph, Run } from '#paper/document.ts';

/**
 * The bookmark of the n-th run of a document that carries a `ref`, counted from 1.
 * The number alone makes it unique; the words of the ref are for people who look at the list in Word.
 *
 * @example bookmarkOf('thu-ngân-sách/2019-9M', 3) // 'r_thu_ngan_sach_2019_9M_3'
 */
export function bookmarkOf(ref: string, n: number): string {
  const plain = ref.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const words = plain.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '');
  const tail = `_${n}`;
  return `r_${words}`.slice(0, 40 - tail.length).replace(/_$/, '') + tail;
}

/**
 * Every bookmark that `writeDocx` sets in this document, with the ref it stands for.
 *
 * @example bookmarksOf(document).get('r_thu_ngan_sach_3') // 'thu-ngân-sách'
 */
export function bookmarksOf(document: Document): ReadonlyMap<string, string> {
  const refs = document.blocks.flatMap(runsOf).flatMap((run) => (run.ref === undefined ? [] : [run.ref]));
  return new Map(refs.map((ref, index) => [bookmarkOf(ref, index + 1), ref]));
}

function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'paragraph') return block.runs;
  if (block.kind === 'section') return [];
  const paragraphs: Paragraph[] = block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  return paragraphs.flatMap((paragraph) => paragraph.runs);
}
