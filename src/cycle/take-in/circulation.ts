/**
 * Marks that a paper is for a conference or for inside use: accepted, and kept from anything public (design.md,
 * promise 8). Told where stamps are told: a line or cell of a head, of a page's header or of a box that says nothing else.
 */
import type { Block, Document, Paragraph } from '#paper/document.ts';
import { headsOf, linesApart } from './head-lines.ts';

/** For a conference (`TÀI LIỆU HỘI NGHỊ`), for inside use (`LƯU HÀNH NỘI BỘ`). */
export type Circulation = 'meeting' | 'internal';

/** The stricter first; compared without spaces and signs, so that a letter-spaced mark is the same mark. */
const marks: readonly (readonly [form: RegExp, mark: Circulation])[] = [
  [/^(tàiliệu|vănbản|báocáo|bản)?(chỉ)?lưuhànhnộibộ$/u, 'internal'],
  [/^tàiliệu(phụcvụ|trình|tại)?(hộinghị|cuộchọp|kỳhọp|họp)$/u, 'meeting'],
];

const lettersOf = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The mark of circulation of a document, or null; the words inside a sentence are none.
 *
 * @example circulationOf(documentOf('TÀI LIỆU HỘI NGHỊ')) // 'meeting'
 */
export function circulationOf({ blocks, aside = [] }: Document): Circulation | null {
  const apart = [...aside, ...blocks.filter(isBox)].map(linesApart);
  const cells = [...headsOf(blocks), ...apart].flat().flatMap(({ words }) => words.map(lettersOf));
  return marks.find(([form]) => cells.some((cell) => form.test(cell)))?.[1] ?? null;
}

const isBox = (block: Block): block is Paragraph => block.kind === 'paragraph' && block.place.part === 'box';
