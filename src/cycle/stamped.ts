/**
 * Whether a paper bears a secrecy stamp, wherever offices put one: in the head of the paper, of an annex that begins a
 * page of its own or of a sheet, in a page header or footer, in a box or a watermark.
 *
 * A letterhead is a table whose cells hold several lines, so lines are looked at as they are printed, not joined.
 */
import { secrecyStamp } from '#core/secrecy.ts';
import { type Block, type Document, type Paragraph, wordsOf } from '#paper/document.ts';

/** Lines of an annex or sheet in which a stamp may stand; the paper's own head is longer. */
const ANNEX_HEAD = 10;

/**
 * Whether the document is stamped Mật, Tối mật or Tuyệt mật; words inside a sentence are no stamp.
 *
 * @example isStamped(documentOf('ĐẢNG BỘ QUẬN KIẾN AN\nM Ậ T')) // true
 */
export function isStamped({ blocks, aside = [] }: Document): boolean {
  const [head = [], ...annexes] = parts(blocks).map((part) => part.flatMap(linesOf));
  return (
    secrecyStamp(head) !== null ||
    annexes.some((lines) => secrecyStamp(lines.filter((line) => line.trim() !== '').slice(0, ANNEX_HEAD)) !== null) ||
    [...aside, ...blocks.filter(isBox)].some((paragraph) => secrecyStamp(printed(paragraph)) !== null)
  );
}

const isBox = (block: Block): block is Paragraph => block.kind === 'paragraph' && block.place.part === 'box';

/** The blocks from one page or sheet that begins something new to the next. */
function parts(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [[]];
  for (const block of blocks) {
    const begins =
      block.kind === 'section' ||
      (block.kind === 'paragraph' && block.pageBreakBefore) ||
      (block.kind === 'table' && block.place.sheet !== undefined);
    if (begins && found.at(-1)?.length !== 0) found.push([]);
    found.at(-1)?.push(block);
  }
  return found;
}

const printed = (paragraph: Paragraph): readonly string[] => wordsOf(paragraph).split('\n');

/** A paragraph's lines; a table's rows, every line of every cell apart. */
function linesOf(block: Block): readonly string[] {
  if (block.kind === 'section') return [];
  if (block.kind === 'paragraph') return printed(block);
  return block.rows.map(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flatMap(printed)).join('\t'));
}
