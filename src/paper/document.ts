/**
 * A document as plain data: blocks of paragraphs and tables, each with its place.
 *
 * Every reader of files produces this and every writer of files consumes it, so nothing
 * else in the house needs to know what Word, Excel or PDF look like inside.
 * What a figure or a task is, is not known here.
 */

/** Where something stands in the file, counted from 0; `page` counts from 1 as people do. */
export type Place = {
  readonly paragraph?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly sheet?: string;
  readonly page?: number;
  /** The piece stands outside the running text. */
  readonly part?: 'header' | 'footer' | 'footnote' | 'box';
};

export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly vertical?: 'super' | 'sub';
  /** Points. */
  readonly size?: number;
  /** Six hexadecimal digits, no hash. */
  readonly color?: string;
  /** Highlight behind the run, six hexadecimal digits. */
  readonly shade?: string;
  /** What these words stand for: a key the caller can trace. Written as a bookmark in Word. */
  readonly ref?: string;
};

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly place: Place;
  readonly align?: Alignment;
  /** 1 for the highest heading. */
  readonly heading?: number;
  /** What automatic numbering prints before the text: `1.`, `a)`, `-`. */
  readonly label?: string;
  /** Depth of the list, from 0. */
  readonly level?: number;
  /** Millimetres. */
  readonly firstLine?: number;
  readonly indentLeft?: number;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  /** A multiple of single spacing, or exact points. */
  readonly line?: { readonly multiple: number } | { readonly exact: number };
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** A rule below the paragraph, centred, this share of the text's width (0 to 1). */
  readonly ruleBelow?: number;
};

export type Cell = {
  readonly paragraphs: readonly Paragraph[];
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly place: Place;
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly shade?: string;
  /** What the sheet stores, when the file is a sheet: numbers as exact decimal text. */
  readonly stored?: { readonly number: string; readonly percent?: boolean; readonly formula?: string };
};

export type Row = { readonly cells: readonly Cell[]; readonly header?: boolean };

export type Table = {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly place: Place;
  /** Widths in millimetres, left to right. */
  readonly widths?: readonly number[];
  readonly borders?: 'all' | 'none';
};

export type SectionBreak = { readonly kind: 'section'; readonly page: PageLayout };

export type Block = Paragraph | Table | SectionBreak;

/** Millimetres. */
export type PageLayout = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Page numbers centred in the top margin, from page 2. */
  readonly numbered?: boolean;
  /** Numbering starts over with this layout, as annexes do; its first page carries no number. */
  readonly restart?: boolean;
};

export type Document = {
  readonly blocks: readonly Block[];
  readonly page?: PageLayout;
  readonly font?: { readonly name: string; readonly size: number };
  /** How many letters of a file that was read stand in each font, the commonest first; '' where the file does not say. */
  readonly lettersIn?: readonly { readonly font: string; readonly letters: number }[];
  /** Headers, footers, footnotes and text boxes: read, but not part of the running text. */
  readonly aside?: readonly Paragraph[];
  /** Printed small at the head of every page, e.g. `SỐ LIỆU MINH HỌA`. */
  readonly marking?: string;
  readonly title?: string;
};

/** One stretch of the running text and the block or cell it is. */
export type Piece = {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** Index into `document.blocks`. */
  readonly block: number;
  readonly cell?: { readonly row: number; readonly column: number };
};

export type RunningText = { readonly text: string; readonly pieces: readonly Piece[] };

/** The words of a paragraph, without its label. */
export const wordsOf = (paragraph: Paragraph): string => paragraph.runs.map((run) => run.text).join('');

/**
 * The document as one text in NFC, with the place of every stretch.
 *
 * Paragraphs are lines; a table's row is a line whose cells stand apart by tabs, a cell that
 * spans rows or columns stands once, where it begins. Offsets count UTF-16 units of `text`.
 * Columns are grid columns, so a cell below a merged header keeps its number.
 */
export function runningText(document: Document): RunningText {
  const pieces: Piece[] = [];
  const lines: string[] = [];
  let at = 0;
  const push = (words: string, piece: Omit<Piece, 'start' | 'end'>): string => {
    const text = words.normalize('NFC');
    pieces.push({ start: at, end: at + text.length, ...piece });
    at += text.length;
    return text;
  };
  document.blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') {
      lines.push(push(labelled(block), { place: block.place, block: index }));
      at += 1;
    } else if (block.kind === 'table') {
      block.rows.forEach((row, rowIndex) => {
        const cells = row.cells.map((cell, cellIndex) => {
          if (cellIndex > 0) at += 1;
          const column = cell.place.column ?? cellIndex;
          return push(cellText(cell), { place: cell.place, block: index, cell: { row: rowIndex, column } });
        });
        lines.push(cells.join('\t'));
        at += 1;
      });
    }
  });
  return { text: lines.join('\n'), pieces };
}

const labelled = (paragraph: Paragraph): string =>
  paragraph.label ? `${paragraph.label} ${wordsOf(paragraph)}` : wordsOf(paragraph);

/** The words of a cell on one line. */
export const cellText = (cell: Cell): string =>
  cell.paragraphs
    .map(labelled)
    .join(' ')
    .replace(/[\t\n]+/g, ' ');

/** Plain text as a document: every line is a paragraph, so that offsets are those of the text. */
export const documentOf = (text: string): Document => ({
  blocks: text.split('\n').map((line, paragraph) => ({
    kind: 'paragraph',
    runs: line === '' ? [] : [{ text: line }],
    place: { paragraph },
  })),
});
