/** Tables and documents for tests of tables, laid out as a Word reader gives them. */
import type { Block, Cell, Document, Paragraph, Row, Table } from '#paper/document.ts';
import type { FigureFact } from '#prose/read/reading.ts';

export type CellSpec =
  | string
  | {
      readonly text: string;
      readonly colSpan?: number;
      readonly rowSpan?: number;
      readonly note?: string;
      readonly stored?: string;
    };

const paragraph = (text: string, note?: string): Paragraph => ({
  kind: 'paragraph',
  place: {},
  runs: note ? [{ text }, { text: note, vertical: 'super' }] : [{ text }],
});

/** Lays cells on the grid as a Word reader does: a cell merged from above is not repeated. */
export function table(rows: readonly (readonly CellSpec[])[], index = 0): Table {
  const taken = new Set<string>();
  const laid = rows.map((specs, row): Row => {
    let column = 0;
    const cells = specs.map((spec): Cell => {
      const cell = typeof spec === 'string' ? { text: spec } : spec;
      while (taken.has(`${row}:${column}`)) column += 1;
      const at = column;
      for (let down = 0; down < (cell.rowSpan ?? 1); down += 1)
        for (let right = 0; right < (cell.colSpan ?? 1); right += 1) taken.add(`${row + down}:${at + right}`);
      column += cell.colSpan ?? 1;
      return {
        paragraphs: [paragraph(cell.text, 'note' in cell ? cell.note : undefined)],
        colSpan: cell.colSpan ?? 1,
        rowSpan: cell.rowSpan ?? 1,
        place: { table: index, row, column: at },
        ...('stored' in cell && cell.stored ? { stored: { number: cell.stored } } : {}),
      };
    });
    return { cells };
  });
  return { kind: 'table', rows: laid, place: { table: index } };
}

/** Lines and tables in order. */
export const documentWith = (...blocks: (string | Table)[]): Document => ({
  blocks: blocks.map(
    (block, index): Block => (typeof block === 'string' ? { ...paragraph(block), place: { paragraph: index } } : block),
  ),
});

/** What is compared of a figure. */
export const shown = (fact: FigureFact) => ({
  label: fact.label,
  value: fact.value?.toString() ?? null,
  unit: fact.unit,
  plan: fact.planValue?.toString() ?? null,
  last: fact.lastValue?.toString() ?? null,
  growth: fact.growthPct?.toString() ?? null,
  done: fact.planPct?.toString() ?? null,
  parent: fact.parent,
  whose: fact.whose,
});
