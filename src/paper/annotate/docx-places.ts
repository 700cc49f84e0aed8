/**
 * From the place of a paragraph or cell back to its elements, counted as reading counts them (`read-docx.ts`,
 * `table.ts`): over the body with wrappers opened, a table's columns on its grid.
 */
import type { Place } from '#paper/document.ts';
import { attributeOf, childOf, childrenOf, type Element, wholeNumber } from '#paper/package/xml.ts';
import { contentOf } from '#paper/read/docx/walk.ts';

export type BodyPlaces = {
  /** The paragraphs at a place: one, or all of a cell. */
  readonly at: (place: Place) => readonly Element[];
};

const COUNTED = new Set(['w:p', 'w:altChunk', 'w:del', 'w:moveFrom']);

export function bodyPlaces(root: Element): BodyPlaces {
  const blocks = contentOf(childOf(root, 'w:body') ?? root);
  const paragraphs = blocks.filter(({ name }) => COUNTED.has(name));
  const tables = blocks.filter(({ name }) => name === 'w:tbl');
  return {
    at: (place) => {
      const table = place.table === undefined ? undefined : tables[place.table];
      if (table) return paragraphsIn(cellAt(table, place));
      const paragraph = paragraphs[place.paragraph ?? -1];
      return paragraph?.name === 'w:p' ? [paragraph] : [];
    },
  };
}

const rowsKnown = new WeakMap<Element, readonly Element[]>();

function cellAt(table: Element, { row = 0, column = 0 }: Place): Element | undefined {
  const rows = rowsKnown.get(table) ?? childrenOf({ ...table, children: contentOf(table) }, 'w:tr');
  rowsKnown.set(table, rows);
  const element = rows[row];
  if (!element) return undefined;
  let at = wholeNumber(attributeOf(childOf(element, 'w:trPr'), 'w:gridBefore', 'w:val')) ?? 0;
  for (const cell of contentOf(element)) {
    if (cell.name !== 'w:tc') continue;
    const span = Math.max(wholeNumber(attributeOf(childOf(cell, 'w:tcPr'), 'w:gridSpan', 'w:val')) ?? 1, 1);
    if (column < at + span) return cell;
    at += span;
  }
  return undefined;
}

const paragraphsIn = (element: Element | undefined): readonly Element[] =>
  element === undefined
    ? []
    : contentOf(element).flatMap((child) =>
        child.name === 'w:p' ? [child] : child.name === 'w:tbl' ? rowsOf(child) : [],
      );

const rowsOf = (table: Element): readonly Element[] =>
  contentOf(table).flatMap((row) => contentOf(row).flatMap((cell) => (cell.name === 'w:tc' ? paragraphsIn(cell) : [])));
