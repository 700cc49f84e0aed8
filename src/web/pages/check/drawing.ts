/**
 * A document as a screen draws it: paragraphs and cells as stretches of its running text, with what of their look helps
 * to find one's way. Made in the worker, so that the page receives no more than it shows.
 */
import { type Cell, type Document, type Paragraph, runningText, type Table } from '#paper/document.ts';

export type Stretch = { readonly start: number; readonly end: number };

/** Words of one paragraph, or of one cell on one line. */
export type DrawnWords = Stretch & {
  readonly align?: string;
  readonly bold?: readonly Stretch[];
  readonly italic?: readonly Stretch[];
};

export type DrawnCell = DrawnWords & {
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Blanks that part its paragraphs. */
  readonly breaks?: readonly Stretch[];
};
export type DrawnRow = { readonly header: boolean; readonly cells: readonly DrawnCell[] };

export type DrawnBlock =
  | ({ readonly kind: 'paragraph'; readonly heading?: number } & DrawnWords)
  | { readonly kind: 'table'; readonly bare: boolean; readonly rows: readonly DrawnRow[] };

export type Drawing = { readonly text: string; readonly blocks: readonly DrawnBlock[] };

/**
 * The drawing of a document; offsets count UTF-16 units of its running text.
 *
 * @example drawingOf(documentOf('Kính gửi')).blocks // [{ kind: 'paragraph', start: 0, end: 8 }]
 */
export function drawingOf(document: Document): Drawing {
  const running = runningText(document);
  let at = 0;
  const next = (): Stretch => {
    const { start, end } = running.pieces[at++] ?? { start: 0, end: 0 };
    return { start, end };
  };
  const blocks = document.blocks.flatMap((block): readonly DrawnBlock[] => {
    if (block.kind === 'paragraph') return [paragraphDrawn(block, next())];
    return block.kind === 'table' ? [tableDrawn(block, next)] : [];
  });
  return { text: running.text, blocks };
}

function paragraphDrawn(paragraph: Paragraph, at: Stretch): DrawnBlock {
  const { heading, align } = paragraph;
  return {
    kind: 'paragraph',
    ...at,
    ...(heading === undefined ? {} : { heading }),
    ...(align === undefined ? {} : { align }),
    ...looksOf([paragraph], at),
  };
}

function tableDrawn(table: Table, next: () => Stretch): DrawnBlock {
  const rows = table.rows.map(({ header = false, cells }) => ({
    header,
    cells: cells.map((cell) => cellDrawn(cell, next())),
  }));
  // Letterheads and signatures are tables of one row; where a file does not say, they have no lines.
  const bare = table.borders === 'none' || (table.borders === undefined && rows.length === 1);
  return { kind: 'table', bare, rows };
}

function cellDrawn({ colSpan, rowSpan, paragraphs }: Cell, at: Stretch): DrawnCell {
  const align = paragraphs.find((one) => one.align !== undefined)?.align;
  return { ...at, colSpan, rowSpan, ...(align === undefined ? {} : { align }), ...looksOf(paragraphs, at) };
}

type Look = 'bold' | 'italic' | 'breaks';

/** Which words stand out. Letters are counted as the running text has them: in NFC, paragraphs of a cell a blank apart, which is kept as a break. */
function looksOf(paragraphs: readonly Paragraph[], { start, end }: Stretch): Partial<Record<Look, readonly Stretch[]>> {
  const found: Record<Look, Stretch[]> = { bold: [], italic: [], breaks: [] };
  let said = '';
  const length = (): number => Math.min(end, start + said.normalize('NFC').length);
  paragraphs.forEach(({ label, runs }, place) => {
    if (place > 0) {
      found.breaks.push({ start: length(), end: length() + 1 });
      said += ' ';
    }
    if (label) said += `${label} `;
    for (const run of runs) {
      const from = length();
      said += run.text;
      const to = length();
      for (const look of ['bold', 'italic'] as const) if (run[look] && to > from) add(found[look], from, to);
    }
  });
  return {
    ...(found.bold.length > 0 ? { bold: found.bold } : {}),
    ...(found.italic.length > 0 ? { italic: found.italic } : {}),
    ...(found.breaks.length > 0 ? { breaks: found.breaks } : {}),
  };
}

function add(stretches: Stretch[], start: number, end: number): void {
  const last = stretches.at(-1);
  if (last?.end === start) stretches[stretches.length - 1] = { start: last.start, end };
  else stretches.push({ start, end });
}
