/**
 * The stamp of a State secret, which keeps a document out, and the marks of circulation, which do not.
 * Luật Bảo vệ bí mật nhà nước 29/2018/QH14, since 1 March 2026 117/2025/QH15: Mật, Tối mật, Tuyệt mật.
 *
 * A stamp is a line, or a cell of the head, that says nothing else; the words inside a sentence (`bí mật`, `mật độ`) are not.
 */

export type SecrecyLevel = 'secret' | 'top-secret' | 'absolute-secret';

/** `line` counts from 0 in the lines given. */
export type SecrecyStamp = { readonly level: SecrecyLevel; readonly line: number };

export type CirculationMark = { readonly mark: 'conference-document' | 'internal'; readonly line: number };

/** How many lines with words make the head: stamps stand beside the letterhead or above the title. */
const headLines = 30;

/** The strictest first. Compared without spaces, so that a letter-spaced stamp is the same stamp. */
const levels: readonly (readonly [words: string, level: SecrecyLevel])[] = [
  ['tuyệtmật', 'absolute-secret'],
  ['tốimật', 'top-secret'],
  ['mật', 'secret'],
];

const caption = /^(?:dấu)?(?:chỉ)?(?:mức)?độ(?:bí)?mật:?(?=.)/u;

const marks: readonly (readonly [words: string, mark: CirculationMark['mark']])[] = [
  ['tàiliệuhộinghị', 'conference-document'],
  ['lưuhànhnộibộ', 'internal'],
];

/** Letters and colons of a cell, in one case and form. */
const bare = (cell: string): string =>
  cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}:,;]/gu, '');

/** The line itself and, because letterheads are laid out in columns, its cells. */
const cellsOf = (line: string): readonly string[] => [line, ...line.split(/\t|\||\s{2,}/)].map(bare);

function headOf(lines: readonly string[]): readonly (readonly [line: string, index: number])[] {
  return lines
    .map((line, index) => [line, index] as const)
    .filter(([line]) => line.trim() !== '')
    .slice(0, headLines);
}

/**
 * The strictest secrecy stamp in the head of a document, or null.
 *
 * @example secrecyStamp(['QUẬN ỦY KIẾN AN', 'M Ậ T']) // { level: 'secret', line: 1 }
 * @example secrecyStamp(['Độ mật: Tối mật']) // { level: 'top-secret', line: 0 }
 * @example secrecyStamp(['Công tác bảo vệ bí mật nhà nước', 'mật độ dân số']) // null
 */
export function secrecyStamp(lines: readonly string[]): SecrecyStamp | null {
  const head = headOf(lines).map(([line, index]) => ({ cells: cellsOf(line), index }));
  for (const [words, level] of levels) {
    const found = head.find(({ cells }) => cells.some((cell) => cell === words || cell.replace(caption, '') === words));
    if (found) return { level, line: found.index };
  }
  return null;
}

/**
 * A mark that a paper is for a conference or for inside use: accepted, and kept from anything public.
 *
 * @example circulationMark(['TÀI LIỆU HỘI NGHỊ']) // { mark: 'conference-document', line: 0 }
 */
export function circulationMark(lines: readonly string[]): CirculationMark | null {
  for (const [line, index] of headOf(lines)) {
    const found = marks.find(([words]) => cellsOf(line).includes(words));
    if (found) return { mark: found[1], line: index };
  }
  return null;
}
