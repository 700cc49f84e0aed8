/**
 * How a source document lies over its running text: what a screen needs to show it and to light up a sentence.
 */

import { grouped } from '#cycle/grouping.ts';
import type { Document, Paragraph, Piece, RunningText, Table } from '#paper/document.ts';
import type { TextBlock } from './dossier.ts';

/**
 * Paragraphs and tables with offsets into the running text, in order.
 *
 * @example layoutOf(documentOf('Kính gửi'), runningText(documentOf('Kính gửi'))) // [{ kind: 'paragraph', start: 0, end: 8 }]
 */
export function layoutOf(document: Document, running: RunningText): readonly TextBlock[] {
  const pieces = grouped(running.pieces, ({ block }) => block);
  return document.blocks.flatMap((block, index): readonly TextBlock[] => {
    const own = pieces.get(index) ?? [];
    if (block.kind === 'paragraph') return own.slice(0, 1).map((piece) => paragraphBlock(block, piece));
    return block.kind === 'table' ? [tableBlock(block, own)] : [];
  });
}

const paragraphBlock = ({ heading, align }: Paragraph, { start, end }: Piece): TextBlock => ({
  kind: 'paragraph',
  start,
  end,
  ...(heading === undefined ? {} : { heading }),
  ...(align === undefined ? {} : { align }),
});

/** Cells stand in the running text in the order of the rows, each once. */
function tableBlock(table: Table, pieces: readonly Piece[]): TextBlock {
  let at = 0;
  const rows = table.rows.map(({ cells }) =>
    cells.map(({ colSpan, rowSpan }) => {
      const { start, end } = pieces[at++] ?? { start: 0, end: 0 };
      return { start, end, colSpan, rowSpan };
    }),
  );
  return { kind: 'table', rows };
}
