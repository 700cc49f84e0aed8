/**
 * The little documents of the rules' examples: lines are paragraphs, lines that begin with `|` are rows of a table.
 */
import { day } from '#core/day.ts';
import type { Block, Document, Paragraph, Row } from '#paper/document.ts';
import { examine } from './examine.ts';
import type { Examined, Example, Register } from './rule.ts';

/**
 * A document from lines.
 *
 * @example exampleDocument('Biểu 1\n| Chỉ tiêu | Số |\n| Thu | 5 |').blocks.map((block) => block.kind) // ['paragraph', 'table']
 */
export function exampleDocument(text: string): Document {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let tables = 0;
  const settle = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows, place: { table: tables } });
    if (rows.length > 0) tables += 1;
    rows = [];
  };
  for (const line of text.split('\n')) {
    if (line.startsWith('|')) rows.push(rowOf(line, tables, rows.length));
    else {
      settle();
      blocks.push({
        ...paragraphOf(line),
        place: { paragraph: blocks.filter((one) => one.kind === 'paragraph').length },
      });
    }
  }
  settle();
  return { blocks };
}

const paragraphOf = (text: string): Paragraph => ({
  kind: 'paragraph',
  runs: text === '' ? [] : [{ text }],
  place: {},
});

function rowOf(line: string, table: number, row: number): Row {
  const cells = line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|');
  return {
    cells: cells.map((words, column) => ({
      paragraphs: [{ ...paragraphOf(words.trim()), place: { table, row, column } }],
      colSpan: 1,
      rowSpan: 1,
      place: { table, row, column },
    })),
  };
}

const noRegister: Register = {
  units: [],
  indicators: [],
  targets: [],
  figures: [],
  directives: [],
  tasks: [],
  matches: [],
};

/** An example as a rule is given it. */
export const examinedExample = ({ text, document, on, register }: Example): Examined =>
  examine(document ?? exampleDocument(text), {
    on: day(on ?? '2026-10-05'),
    register: register === undefined ? null : { ...noRegister, ...register },
  });
