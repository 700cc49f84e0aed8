/**
 * Notes that show when the pointer rests on a cell.
 *
 * ECMA-376 part 1, 18.7 (comments): the words stand in one part, and Excel wants a box for each in a second
 * one, in the old drawing language VML (part 4, 19.1).
 */

import { escaped, xmlHead } from '#paper/package/xml-text.ts';
import type { Sheet } from '#paper/workbook.ts';
import { cellAddress } from './place.ts';

/** Where a note's box belongs, and how many rows it covers. */
type Box = { readonly row: number; readonly column: number; readonly rows?: number };

type Note = { readonly row: number; readonly column: number; readonly text: string };

/**
 * The notes of a sheet, row by row.
 *
 * @example notesOf(sheet) // [{ row: 2, column: 3, text: 'ước' }]
 */
export const notesOf = (sheet: Sheet): readonly Note[] =>
  sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell?.note ? [{ row, column, text: cell.note }] : [])),
  );

/**
 * The words of the notes (18.7.6 `comments`).
 *
 * @example commentsXml([{ row: 0, column: 0, text: 'ước' }]) // '<?xml …><comments …>'
 */
export const commentsXml = (notes: readonly Note[]): string =>
  `${xmlHead}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>` +
  notes
    .map(
      ({ row, column, text }) =>
        `<comment ref="${cellAddress(row, column)}" authorId="0"><text><r><rPr><sz val="10"/><rFont val="Times New Roman"/></rPr>` +
        `<t xml:space="preserve">${escaped(text)}</t></r></text></comment>`,
    )
    .join('') +
  '</commentList></comments>';

/**
 * The boxes of the notes, hidden until the pointer rests on their cell.
 *
 * @example drawingVml([{ row: 0, column: 0, text: 'ước' }]) // '<xml …>'
 */
export const drawingVml = (notes: readonly Box[]): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  boxesVml(notes, firstShape) +
  '</xml>';

const firstShape = 1025;

/**
 * The boxes alone, numbered from `first`, to be put into a drawing that is there.
 *
 * @example boxesVml([], 1025) // ''
 */
export const boxesVml = (notes: readonly Box[], first: number): string =>
  notes.map((note, index) => boxVml(note, first + index)).join('');

function boxVml({ row, column, rows = 5 }: Box, number: number): string {
  const anchor = [column + 1, 15, row, 2, column + 4, 15, row + rows, 2].join(', ');
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
