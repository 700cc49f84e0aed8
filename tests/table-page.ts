/**
 * A small page of HTML as a document: paragraphs and tables with their merges.
 *
 * Tables are easiest to write, and to look at, as HTML; the readers of prose want the document a
 * Word file gives. Columns are grid columns and a merged cell stands once, as in ECMA-376 17.4.
 * The subset is strict: `<p>` and `<table>` of `<tr>` of `<th>` or `<td>`, well-formed, text only.
 */
import { SaxesParser } from 'saxes';
import type { Block, Cell, Document, Paragraph, Place, Row, Table } from '#paper/document.ts';

type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  page: ['p', 'table'],
  table: ['tr'],
  tr: ['th', 'td'],
  p: [],
  th: [],
  td: [],
};

/**
 * The document a page of `<p>` and `<table>` stands for, its blocks in order.
 *
 * Throws on any other element, on HTML that is not well-formed and on spans that overlap.
 *
 * @example pageDocument('<p>ĐVT: ha</p><table><tr><td colspan="2">Lúa</td></tr></table>').blocks.length // 2
 */
export function pageDocument(html: string): Document {
  const blocks: Block[] = [];
  const counts = { p: 0, table: 0 };
  for (const element of elementsOf(html)) {
    if (element.name === 'p') {
      blocks.push(paragraphOf(element, { paragraph: counts.p }));
      counts.p += 1;
    } else {
      blocks.push(tableOf(element, { table: counts.table }));
      counts.table += 1;
    }
  }
  return { blocks };
}

function elementsOf(html: string): readonly Element[] {
  const page: Element = { name: 'page', attributes: {}, children: [], text: '' };
  const open: Element[] = [page];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (name === 'page' && parent === page) return;
    if (!parent || !ALLOWED[parent.name]?.includes(name)) throw new Error(`<${name}> within <${parent?.name}>`);
    const element: Element = { name, attributes, children: [], text: '' };
    parent.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(`<page>${html}</page>`).close();
  return page.children;
}

function paragraphOf(element: Element, place: Place): Paragraph {
  const text = element.text.replace(/\s+/g, ' ').trim();
  return { kind: 'paragraph', runs: text === '' ? [] : [{ text }], place };
}

function tableOf(element: Element, place: Place): Table {
  const taken = new Set<string>();
  const rows = element.children.map((row, index): Row => {
    const header = row.children.length > 0 && row.children.every((cell) => cell.name === 'th');
    return { cells: cellsOf(row, { ...place, row: index }, taken), ...(header && { header: true }) };
  });
  return { kind: 'table', rows, place };
}

function cellsOf(element: Element, place: Place & { readonly row: number }, taken: Set<string>): readonly Cell[] {
  let column = 0;
  return element.children.map((cell) => {
    while (taken.has(`${place.row} ${column}`)) column += 1;
    const colSpan = spanOf(cell, 'colspan');
    const rowSpan = spanOf(cell, 'rowspan');
    const at: Place = { ...place, column };
    for (let row = place.row; row < place.row + rowSpan; row += 1)
      for (let next = column; next < column + colSpan; next += 1) {
        const key = `${row} ${next}`;
        if (taken.has(key)) throw new Error(`cells overlap in row ${row + 1}, column ${next + 1}`);
        taken.add(key);
      }
    column += colSpan;
    return { paragraphs: [paragraphOf(cell, at)], colSpan, rowSpan, place: at };
  });
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const written = cell.attributes[name] ?? '1';
  if (!/^[1-9]\d{0,2}$/.test(written)) throw new Error(`${name}="${written}"`);
  return Number(written);
}
