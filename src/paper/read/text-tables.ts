/**
 * Tables in plain text, as they come when somebody copies them out of Word or Excel: neighbouring lines of the same
 * number of cells with tabs between them. Offsets stay those of the text, for a table's running text is written so.
 */
import { type Block, type Document, type Paragraph, type Table, wordsOf } from '#paper/document.ts';

const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;

/**
 * A document of lines with its tabbed lines as tables.
 *
 * @example withTables(documentOf('a\tb\tc\n1\t2\t3')).blocks.map((block) => block.kind) // ['table']
 */
export function withTables(document: Document): Document {
  const blocks: Block[] = [];
  let rows: Paragraph[] = [];
  let tables = 0;
  const settle = (): void => {
    if (rows.length >= FEWEST_ROWS) blocks.push(tableOf(rows, tables++));
    else blocks.push(...rows);
    rows = [];
  };
  for (const block of document.blocks) {
    const cells = block.kind === 'paragraph' ? cellsIn(block).length : 0;
    if (rows[0] && cells !== cellsIn(rows[0]).length) settle();
    if (block.kind === 'paragraph' && cells >= FEWEST_CELLS) rows.push(block);
    else blocks.push(block);
  }
  settle();
  return tables === 0 ? document : { ...document, blocks };
}

const cellsIn = (line: Paragraph): readonly string[] => wordsOf(line).split('\t');

function tableOf(lines: readonly Paragraph[], table: number): Table {
  const rows = lines.map((line, row) => ({
    cells: cellsIn(line).map((text, column) => {
      const place = { table, row, column };
      return {
        colSpan: 1,
        rowSpan: 1,
        place,
        paragraphs: [{ kind: 'paragraph' as const, runs: text === '' ? [] : [{ text }], place }],
      };
    }),
  }));
  return { kind: 'table', rows, place: { table } };
}
