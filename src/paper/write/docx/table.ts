/**
 * Tables as WordprocessingML: fixed widths, spans, rows that repeat and rows that hold together.
 *
 * ECMA-376 part 1, 17.4. Children of `tblPr` and `tcPr` stand in the order of the schema.
 */
import type { Table } from '#paper/document.ts';
import {
  cellPadding,
  cellPaddingUpright,
  firstSize,
  type Grid,
  gridOf,
  type Slot,
  sum,
  widthsOf,
} from '#paper/write/grid.ts';
import { isColor } from '#paper/write/look.ts';
import { paragraphXml, type Setting, shadeXml, twips } from './paragraph.ts';

/**
 * One table as `w:tbl`, or nothing when it has no cells (17.4.37 wants at least one).
 *
 * @example tableXml(table, { tally: { bookmarks: 0 }, room: 165 }) // '<w:tbl>…</w:tbl>'
 */
export function tableXml(table: Table, setting: Setting): string {
  const grid = gridOf(table);
  if (grid.columns === 0) return '';
  const widths = widthsOf(table, grid.columns, setting.room);
  const shape: Shape = { grid, widths, setting: { ...setting, size: firstSize(table) ?? setting.size } };
  const rows = grid.rows.map((row, index) => rowXml(row, index < grid.headerRows, shape)).join('');
  return `<w:tbl>${propertiesXml(table, widths)}${gridXml(widths)}${rows}</w:tbl>`;
}

type Shape = { readonly grid: Grid; readonly widths: readonly number[]; readonly setting: Setting };

/** 17.4.59 `tblPr`. */
function propertiesXml(table: Table, widths: readonly number[]): string {
  const upright = table.borders === 'none' ? 0 : cellPaddingUpright;
  const margin = (side: string, width: number): string => `<w:${side} w:w="${twips(width)}" w:type="dxa"/>`;
  const margins =
    margin('top', upright) + margin('left', cellPadding) + margin('bottom', upright) + margin('right', cellPadding);
  return (
    `<w:tblPr><w:tblW w:w="${sum(widths.map(twips))}" w:type="dxa"/><w:jc w:val="center"/>${bordersXml(table)}` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`
  );
}

/** 17.4.38 `tblBorders`, in eighths of a point. */
const bordersXml = (table: Table): string =>
  table.borders === 'none'
    ? ''
    : `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
        .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
        .join('')}</w:tblBorders>`;

/** 17.4.48 `tblGrid`. */
const gridXml = (widths: readonly number[]): string =>
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join('')}</w:tblGrid>`;

/** 17.4.78 `tr`, with 17.4.6 `cantSplit` and 17.4.49 `tblHeader`. */
const rowXml = (row: readonly Slot[], header: boolean, shape: Shape): string =>
  `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${row
    .map((slot) => slotXml(slot, shape))
    .join('')}</w:tr>`;

/** 17.4.65 `tc`: at least one paragraph, also where a cell from above goes on (17.4.84 `vMerge`). */
function slotXml(slot: Slot, shape: Shape): string {
  const width = sum(shape.widths.slice(slot.column, slot.column + slot.columns).map(twips));
  const cell = slot.cell;
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (slot.columns > 1 ? `<w:gridSpan w:val="${slot.columns}"/>` : '') +
    (slot.kind === 'continued' ? '<w:vMerge/>' : slot.rows > 1 ? '<w:vMerge w:val="restart"/>' : '') +
    (isColor(cell?.shade) ? shadeXml(cell.shade) : '') +
    (cell?.vertical ? `<w:vAlign w:val="${cell.vertical}"/>` : '');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${contentXml(slot, shape)}</w:tc>`;
}

function contentXml(slot: Slot, shape: Shape): string {
  const room = sum(shape.widths.slice(slot.column, slot.column + slot.columns)) - 2 * cellPadding;
  const setting: Setting = { tally: shape.setting.tally, size: shape.setting.size, room };
  const paragraphs = slot.kind === 'cell' ? (slot.cell?.paragraphs ?? []) : [];
  if (paragraphs.length === 0) return paragraphXml({ kind: 'paragraph', runs: [], place: {} }, setting);
  return paragraphs.map((paragraph) => paragraphXml(paragraph, setting)).join('');
}
