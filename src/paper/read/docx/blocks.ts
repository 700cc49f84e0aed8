/**
 * Paragraphs of a Word file, and the flow they stand in: body, table cell, text box, header, note.
 *
 * A paragraph whose mark was deleted flows into the next one (ECMA-376 part 1, 17.13.5.15), and a
 * text box is read right after the paragraph that holds its anchor, with that paragraph's place.
 */
import type { Block, Paragraph, Place, Run, Table } from '#paper/document.ts';
import { attributeOf, childOf, type Element, isOn } from '#paper/package/xml.ts';
import type { Label } from './numbering.ts';
import { type ParagraphLook, paragraphLook } from './properties.ts';
import type { Style } from './styles.ts';
import { readTable } from './table.ts';
import { wordsIn } from './text.ts';
import { type Carried, contentOf, type DocxWalk, hasDescendant } from './walk.ts';

export type Flow = {
  readonly walk: DocxWalk;
  readonly paragraphPlace: () => Place;
  readonly tablePlace: () => Place;
  /** The place of a cell's words, from where the cell stands in its table. */
  readonly cellPlace: (cell: Place) => Place;
  readonly put: (block: Paragraph | Table) => void;
  carried: Carried | null;
};

const MARK_DELETED = new Set(['w:del', 'w:moveFrom']);

/** Reads one element of a flow, whatever wraps it, and puts what it holds; call `endFlow` after the last. */
export function readBlock(element: Element, flow: Flow): void {
  for (const block of contentOf({ name: '', attributes: {}, children: [element], text: '' })) {
    if (block.name === 'w:p') readParagraph(block, flow);
    else if (block.name === 'w:tbl') readTableBlock(block, flow);
    else if (block.name === 'w:altChunk') flow.walk.notices.note('embedded-object', flow.paragraphPlace());
    else if (MARK_DELETED.has(block.name)) flow.walk.notices.note('deleted-text-left-out', flow.paragraphPlace());
  }
}

/** Puts the words still waiting for a paragraph to flow into. */
export function endFlow(flow: Flow): void {
  if (flow.carried && flow.carried.runs.length > 0) {
    flow.put({ kind: 'paragraph', runs: flow.carried.runs, place: flow.carried.place });
  }
  flow.carried = null;
}

function readTableBlock(element: Element, flow: Flow): void {
  endFlow(flow);
  const place = flow.tablePlace();
  flow.put(
    readTable(element, {
      place,
      walk: flow.walk,
      readCell: (cell, at) => paragraphsIn(cell, flow.cellPlace(at), flow.walk),
    }),
  );
}

function readParagraph(element: Element, flow: Flow): void {
  const { walk } = flow;
  const place = flow.paragraphPlace();
  const properties = childOf(element, 'w:pPr');
  const styleId = attributeOf(properties, 'w:pStyle', 'w:val');
  const style = walk.styles.of(styleId);
  const words = wordsIn(element, { style, place, walk });
  const runs = [...(flow.carried?.runs ?? []), ...words.runs];
  const mark = childOf(properties, 'w:rPr');
  if (mark?.children.some((change) => MARK_DELETED.has(change.name))) {
    flow.carried = { runs, place };
    walk.notices.note('deleted-text-left-out', place);
  } else {
    flow.carried = null;
    const look = paragraphLook(properties);
    const label = isHidden(mark) && runs.length === 0 ? 'hidden' : labelOf({ look, style, styleId, walk });
    if (label !== 'hidden') flow.put(paragraphOf({ runs, place, style, look, label, breakBefore: words.breakBefore }));
  }
  for (const box of words.boxes) readBox(box, place, flow);
}

const isHidden = (mark: Element | undefined): boolean => {
  const vanish = childOf(mark, 'w:vanish');
  return vanish !== undefined && isOn(vanish.attributes['w:val']);
};

type Styled = { readonly look: ParagraphLook; readonly style: Style };

const labelOf = (of: Styled & { styleId: string | undefined; walk: DocxWalk }): Label | null =>
  of.walk.numbering.next({ ...of.style.paragraph.list, ...of.look.list }, of.styleId);

type Parts = Styled & {
  readonly runs: readonly Run[];
  readonly place: Place;
  readonly label: Label | null;
  readonly breakBefore: boolean;
};

function paragraphOf({ runs, place, style, look, label, breakBefore }: Parts): Paragraph {
  const below = look.list ? { ...style.paragraph, ...label?.look } : { ...label?.look, ...style.paragraph };
  const { outline, list: _, ...shown } = { ...below, ...look };
  const heading = look.outline === undefined ? style.heading : headingOf(outline);
  return {
    kind: 'paragraph',
    runs,
    place,
    ...shown,
    ...(breakBefore && { pageBreakBefore: true }),
    ...(heading !== undefined && { heading }),
    ...(label && { level: label.level }),
    ...(label && label.label !== '' && { label: label.label }),
  };
}

const headingOf = (outline: number | undefined): number | undefined =>
  outline !== undefined && outline < 9 ? outline + 1 : undefined;

function readBox(box: Element, anchor: Place, flow: Flow): void {
  const place: Place = { ...anchor, part: 'box' };
  const inner: Flow = { ...flow, ...standingAt(place), cellPlace: (cell) => cell, carried: null };
  for (const child of box.children) readBlock(child, inner);
  endFlow(inner);
}

const standingAt = (place: Place): Pick<Flow, 'paragraphPlace' | 'tablePlace' | 'cellPlace'> => ({
  paragraphPlace: () => place,
  tablePlace: () => place,
  cellPlace: () => place,
});

const TABLES = new Set(['w:tbl']);

/** All paragraphs inside an element, every one at `place`; a table inside becomes a paragraph a row. */
export function paragraphsIn(element: Element, place: Place, walk: DocxWalk): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const put = (block: Block): void => {
    if (block.kind === 'paragraph') paragraphs.push(block);
    else if (block.kind === 'table') paragraphs.push(...rowsAsParagraphs(block, place));
  };
  const flow: Flow = { walk, put, ...standingAt(place), carried: null };
  if (place.table !== undefined && hasDescendant(element, TABLES)) walk.notices.note('nested-table', place);
  for (const child of element.children) readBlock(child, flow);
  endFlow(flow);
  return paragraphs;
}

const rowsAsParagraphs = (table: Table, place: Place): readonly Paragraph[] =>
  table.rows.map((row) => {
    const words = row.cells.flatMap((cell) => [
      { text: '\t' },
      ...cell.paragraphs.flatMap((paragraph, index) => [
        ...(index > 0 ? [{ text: ' ' }] : []),
        ...(paragraph.label ? [{ text: `${paragraph.label} ` }] : []),
        ...paragraph.runs,
      ]),
    ]);
    return { kind: 'paragraph', runs: words.slice(1), place };
  });
