/**
 * Whether a paper bears a secrecy stamp, wherever offices put one: in the head of the paper, of an annex that begins a
 * page of its own or of a sheet, in a page header or footer, in a box or a watermark.
 */

import type { Block, Document, Paragraph } from '#paper/document.ts';
import { headsOf, linesApart } from './head-lines.ts';
import { type SecrecyStamp, secrecyStamp } from './secrecy.ts';

/**
 * The stamp Mật, Tối mật or Tuyệt mật of a document, or null; words inside a sentence and columns of a form are none.
 *
 * @example stampOf(documentOf('ĐẢNG BỘ QUẬN KIẾN AN\nM Ậ T'))?.level // 'secret'
 */
export function stampOf({ blocks, aside = [] }: Document): SecrecyStamp | null {
  const apart = [...aside, ...blocks.filter(isBox)].map(linesApart);
  return [...headsOf(blocks), ...apart].map(secrecyStamp).find((stamp) => stamp !== null) ?? null;
}

const isBox = (block: Block): block is Paragraph => block.kind === 'paragraph' && block.place.part === 'box';
