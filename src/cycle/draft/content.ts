/**
 * A draft's content: headings, paragraphs, list items and tables of words and number slots. A slot holds the key of a figure
 * and shows what the dossier prints for it; nobody types over it. A document becomes content and content the same document
 * again, so that what is edited in a page and what is printed are one thing.
 */
import type { Cell, Document, PageLayout, Paragraph, Row, Run, Table } from '#paper/document.ts';

export type Look = Omit<Run, 'text' | 'ref'>;

/** A figure of the dossier, as it is printed here. */
export type Slot = { readonly key: string; readonly printed: string; readonly look?: Look };

export type Words = {
  readonly text: string;
  readonly look?: Look;
  /** The finding or task whose words these are. */
  readonly of?: string;
  /** The figure these words were typed over: no longer tied to its source. */
  readonly from?: string;
};

export type Piece = Slot | Words;
export type LineLook = Omit<Paragraph, 'kind' | 'runs' | 'place' | 'heading' | 'label'>;
export type Line = { readonly pieces: readonly Piece[]; readonly look: LineLook; readonly label?: string };

export type TextContent = Line & { readonly kind: 'heading' | 'paragraph' | 'item'; readonly heading?: number };
export type CellContent = { readonly lines: readonly Line[]; readonly look: Omit<Cell, 'paragraphs' | 'place'> };
export type RowContent = { readonly cells: readonly CellContent[]; readonly header?: boolean };
export type TableContent = {
  readonly kind: 'table';
  readonly rows: readonly RowContent[];
  readonly look: Pick<Table, 'widths' | 'borders'>;
};
/** Where another page layout begins. */
export type BreakContent = { readonly kind: 'section'; readonly page: PageLayout };
export type Content = TextContent | TableContent | BreakContent;

export const isSlot = (piece: Piece): piece is Slot => 'key' in piece;

/** The words of a piece as they are printed. */
export const shownOf = (piece: Piece): string => (isSlot(piece) ? piece.printed : piece.text);

/** The words of a line with its label. */
export const lineText = ({ label, pieces }: Pick<Line, 'label' | 'pieces'>): string =>
  [...(label ? [label] : []), pieces.map(shownOf).join('')].join(' ');

/** Every line of a content; of a table cell by cell. */
export const linesOf = (content: Content): readonly Line[] => {
  if (content.kind === 'section') return [];
  if (content.kind !== 'table') return [content];
  return content.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
};

export const piecesOf = (content: Content): readonly Piece[] => linesOf(content).flatMap(({ pieces }) => pieces);

export const slotsOf = (content: Content): readonly Slot[] => piecesOf(content).filter(isSlot);

/** All words of a content, a line each. */
export const contentText = (content: Content): string => linesOf(content).map(lineText).join('\n');

/** A content with every line made anew; `at` counts the lines. */
export function mapLines<Of extends Content>(content: Of, make: (line: Line, at: number) => Line): Of;
export function mapLines(content: Content, make: (line: Line, at: number) => Line): Content {
  if (content.kind === 'section') return content;
  if (content.kind !== 'table') return { ...content, ...make(content, 0) };
  let at = 0;
  const rows = content.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map((line) => make(line, at++)) })),
  }));
  return { ...content, rows };
}

/**
 * What a line says whatever its figures are: slots by key, no labels, which count themselves.
 *
 * @example lineForm({ pieces: [{ text: 'tăng ' }, { key: 'growth|thu', printed: '9' }], look: {} }) // 'tăng ⟦growth|thu⟧'
 */
export const lineForm = ({ pieces }: Pick<Line, 'pieces'>): string =>
  pieces.map((piece) => (isSlot(piece) ? `⟦${piece.key}⟧` : piece.text)).join('');

/** What a content says whatever its figures are. */
export const formOf = (content: Content): string => {
  if (content.kind === 'section') return JSON.stringify(content.page);
  if (content.kind !== 'table') return lineForm(content);
  const cellForm = ({ lines }: CellContent): string => lines.map(lineForm).join('\n');
  return content.rows.map(({ cells }) => cells.map(cellForm).join('\t')).join('\f');
};

/** A line with its look and label, whatever its figures are. */
export const wholeLine = ({ pieces, look, label }: Line): string =>
  JSON.stringify([pieces.map((piece) => (isSlot(piece) ? [piece.key, unshaded(piece.look)] : piece)), look, label]);

const unshaded = ({ shade: _, ...look }: Look = {}): Look => look;

/** A content with all its looks, whatever its figures are. */
export const wholeForm = (content: Content): string => {
  const { kind } = content;
  if (content.kind === 'table')
    return JSON.stringify([
      kind,
      content.look,
      content.rows.map(({ cells, header }) => [header, cells.map(({ lines, look }) => [look, lines.map(wholeLine)])]),
    ]);
  return content.kind === 'section'
    ? JSON.stringify(content)
    : JSON.stringify([kind, content.heading, wholeLine(content)]);
};

/** Which keys are figures; other runs are the words of a finding or task, which people may edit. */
export type IsFigure = (key: string) => boolean;

const pieceOf = ({ text, ref, ...look }: Run, isFigure: IsFigure): Piece => {
  const looked = Object.keys(look).length === 0 ? {} : { look };
  if (ref === undefined) return { text, ...looked };
  return isFigure(ref) ? { key: ref, printed: text, ...looked } : { text, ...looked, of: ref };
};

const lineOf = ({ kind: _, runs, place: __, heading: ___, label, ...look }: Paragraph, isFigure: IsFigure): Line => ({
  pieces: runs.map((run) => pieceOf(run, isFigure)),
  look,
  ...(label === undefined ? {} : { label }),
});

/** The content of one block of a document. */
export function contentOf(block: Document['blocks'][number], isFigure: IsFigure): Content {
  if (block.kind === 'section') return { kind: 'section', page: block.page };
  if (block.kind === 'paragraph') {
    const { heading, label } = block;
    const kind = heading !== undefined ? 'heading' : label !== undefined ? 'item' : 'paragraph';
    return { kind, ...lineOf(block, isFigure), ...(heading === undefined ? {} : { heading }) };
  }
  const { widths, borders } = block;
  const rows = block.rows.map(({ cells, header }) => ({
    cells: cells.map(({ paragraphs, place: _, ...look }) => ({
      lines: paragraphs.map((paragraph) => lineOf(paragraph, isFigure)),
      look,
    })),
    ...(header === undefined ? {} : { header }),
  }));
  return { kind: 'table', rows, look: { ...(widths && { widths }), ...(borders && { borders }) } };
}

export const runOf = (piece: Piece): Run =>
  isSlot(piece)
    ? { text: piece.printed, ref: piece.key, ...piece.look }
    : { text: piece.text, ...piece.look, ...(piece.of === undefined ? {} : { ref: piece.of }) };

const paragraphOf = (line: Line, place: Paragraph['place'], heading?: number): Paragraph => ({
  kind: 'paragraph',
  runs: line.pieces.filter((piece) => shownOf(piece) !== '').map(runOf),
  place,
  ...line.look,
  ...(line.label === undefined ? {} : { label: line.label }),
  ...(heading === undefined ? {} : { heading }),
});

/** Contents one after the other as the blocks of a document, each with its place. */
export function blocksOf(contents: readonly Content[]): Document['blocks'] {
  let paragraphs = 0;
  let tables = 0;
  return contents.map((content) => {
    if (content.kind === 'section') return content;
    if (content.kind === 'table') return tableOf(content, tables++);
    return paragraphOf(content, { paragraph: paragraphs++ }, content.heading);
  });
}

function tableOf({ rows, look }: TableContent, table: number): Table {
  const taken = new Set<string>();
  const made = rows.map(({ cells, header }, row): Row => {
    let column = 0;
    const placed = cells.map(({ lines, look: cellLook }): Cell => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const place = { table, row, column };
      for (let down = 0; down < cellLook.rowSpan; down += 1)
        for (let right = 0; right < cellLook.colSpan; right += 1) taken.add(`${row + down} ${column + right}`);
      return { ...cellLook, place, paragraphs: lines.map((line) => paragraphOf(line, place)) };
    });
    return { cells: placed, ...(header === undefined ? {} : { header }) };
  });
  return { kind: 'table', rows: made, place: { table }, ...look };
}
