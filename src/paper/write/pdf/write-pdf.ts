/**
 * A document as the source of a PDF, in the language of the Typst compiler.
 *
 * The layout is that of the Word file: same paper, margins, lines, spans and repeated header rows. The compiler
 * itself is heavy and native, so it is passed in; this layer only writes what it is to set.
 */
import type { Document } from '#paper/document.ts';
import { type Stretch, standardFont, stretchesOf, textWidth } from '#paper/write/page.ts';
import { spaced, typstParagraph } from './typst-paragraph.ts';
import { pageOf, preludeOf } from './typst-prelude.ts';
import { typstTable } from './typst-table.ts';

/** Sets Typst source as a PDF; rejects when the source cannot be compiled. */
export type PdfEngine = (source: string) => Promise<Uint8Array>;

/**
 * The document as Typst source; any text is taken, and stays text whatever signs it holds.
 * `aside` is not written: the heads of pages are made from `page` and `marking`.
 *
 * @example await engine(typstOf(documentOf('Báo cáo'))) // bytes beginning with %PDF
 */
export function typstOf(document: Document): string {
  const size = (document.font ?? standardFont).size;
  const stretches = stretchesOf(document).map(
    (stretch) => pageOf(stretch.page, document.marking ?? '') + blocksTypst(stretch, size),
  );
  return preludeOf(document) + stretches.join('');
}

function blocksTypst({ page, blocks }: Stretch, size: number): string {
  const room = textWidth(page);
  const first = blocks[0];
  const opening = first?.kind === 'paragraph' ? (first.before ?? 0) : 0;
  let owed = -opening;
  const written = blocks.map((block) => {
    const above = Math.max(owed, 0);
    if (block.kind === 'table') {
      owed = 0;
      return typstTable(block, { room, height: page.height - page.top - page.bottom, size, above });
    }
    const paragraph = typstParagraph(block, { size, room, owed });
    owed = block.after ?? 0;
    return block.pageBreakBefore ? `#pagebreak(weak: true)\n${paragraph}` : paragraph;
  });
  return spaced(opening) + (written.join('') || '#gap(1pt)\n');
}
