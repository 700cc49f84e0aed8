/**
 * A workbook as an Excel file (.xlsx): the same workbook gives the same bytes.
 *
 * Office Open XML, ECMA-376 (transitional) part 1, clause 18. Written here rather than by a library, so that
 * decimals keep every digit, formulas carry their results and nothing of the clock gets in.
 */

import { escaped, xmlHead } from '#paper/package/xml-text.ts';
import { type Part, packageOf } from '#paper/package/zip.ts';
import type { Sheet, Workbook } from '#paper/workbook.ts';
import { choiceLists, choiceRows } from './choices.ts';
import { commentsXml, drawingVml, notesOf } from './notes.ts';
import { quotedSheet, sheetNames } from './place.ts';
import { type Book, sheetXml } from './sheet.ts';
import { newStyles, numbered, stylesXml } from './style.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The bytes of an `.xlsx` holding the workbook. Numbers keep their exact decimal text, text stays text whatever
 * it begins with; a sheet with a cell to type into is protected, without a password. ECMA-376 part 1, clause 18.
 *
 * @example writeXlsx({ title: 'Tổng hợp', sheets: [] }) // bytes beginning with PK
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const lists = choiceLists(workbook);
  const own: readonly Sheet[] =
    workbook.sheets.length > 0 ? workbook.sheets : [{ name: workbook.title, rows: [], widths: [] }];
  const wanted = own.map((sheet) => sheet.name);
  const names = sheetNames(lists.size > 0 ? [...wanted, 'Danh sách chọn'] : wanted);
  const hidden: Sheet = { name: '', rows: choiceRows(lists), widths: [] };
  const sheets = lists.size > 0 ? [...own, hidden] : own;
  const book: Book = {
    workbook: { ...workbook, sheets },
    styles: newStyles(),
    texts: numbered(),
    hidden: { lists, name: names.at(-1) ?? '' },
  };
  return packageOf(partsOf(book, names));
}

function partsOf(book: Book, names: readonly string[]): readonly Part[] {
  const sheets = book.workbook.sheets;
  const written = sheets.flatMap((sheet, index) => sheetParts(sheet, index + 1, book));
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', packageRelationships],
    ['docProps/core.xml', coreProperties(book.workbook.title)],
    ['xl/workbook.xml', workbookXml(book, names)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length)],
    ['xl/styles.xml', stylesXml(book.styles)],
    ['xl/sharedStrings.xml', textsXml(book.texts.entries())],
    ...written,
  ];
}

function sheetParts(sheet: Sheet, n: number, book: Book): readonly Part[] {
  const notes = notesOf(sheet);
  const part: Part = [`xl/worksheets/sheet${n}.xml`, sheetXml(sheet, book)];
  if (notes.length === 0) return [part];
  return [
    part,
    [`xl/worksheets/_rels/sheet${n}.xml.rels`, noteRelationships(n)],
    [`xl/comments${n}.xml`, commentsXml(notes)],
    [`xl/drawings/vmlDrawing${n}.vml`, drawingVml(notes)],
  ];
}

/** Part 2, clause 10. */
const contentTypes = (sheets: readonly Sheet[]): string =>
  `${xmlHead}<Types xmlns="${packaged}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
  override('xl/workbook.xml', `${sheetType}.sheet.main+xml`) +
  override('xl/styles.xml', `${sheetType}.styles+xml`) +
  override('xl/sharedStrings.xml', `${sheetType}.sharedStrings+xml`) +
  sheets
    .map(
      (sheet, index) =>
        override(`xl/worksheets/sheet${index + 1}.xml`, `${sheetType}.worksheet+xml`) +
        (notesOf(sheet).length > 0 ? override(`xl/comments${index + 1}.xml`, `${sheetType}.comments+xml`) : ''),
    )
    .join('') +
  `${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;

const related = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const relationshipsXml = (all: string): string =>
  `${xmlHead}<Relationships xmlns="${packaged}/relationships">${all}</Relationships>`;

const packageRelationships = relationshipsXml(
  related('rId1', `${relationships}/officeDocument`, 'xl/workbook.xml') +
    related('rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'),
);

const workbookRelationships = (sheets: number): string =>
  relationshipsXml(
    Array.from({ length: sheets }, (_, index) =>
      related(`rId${index + 1}`, `${relationships}/worksheet`, `worksheets/sheet${index + 1}.xml`),
    ).join('') +
      related('rIdStyles', `${relationships}/styles`, 'styles.xml') +
      related('rIdTexts', `${relationships}/sharedStrings`, 'sharedStrings.xml'),
  );

const noteRelationships = (n: number): string =>
  relationshipsXml(
    related('rId1', `${relationships}/vmlDrawing`, `../drawings/vmlDrawing${n}.vml`) +
      related('rId2', `${relationships}/comments`, `../comments${n}.xml`),
  );

const coreProperties = (title: string): string =>
  `${xmlHead}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escaped(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`;

/** 18.2.27 `workbook`; Excel reckons anew on opening only when a formula has no stored result. */
function workbookXml(book: Book, names: readonly string[]): string {
  const sheets = names.map((name, index) => {
    const unseen = book.hidden.lists.size > 0 && index === names.length - 1 ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${unseen} r:id="rId${index + 1}"/>`;
  });
  const open = book.workbook.sheets.some((sheet) =>
    sheet.rows.some((row) => row.some((cell) => cell?.formula !== undefined && (cell.value ?? '') === '')),
  );
  return (
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets>` +
    `${titlesXml(book.workbook.sheets, names)}<calcPr calcId="191029"${open ? ' fullCalcOnLoad="1"' : ''}/></workbook>`
  );
}

/** 18.2.6 `definedNames`: rows printed again on every page. */
function titlesXml(sheets: readonly Sheet[], names: readonly string[]): string {
  const titles = sheets.flatMap((sheet, index) =>
    sheet.titleRows
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(`${quotedSheet(names[index] ?? '')}!$1:$${sheet.titleRows}`)}</definedName>`,
        ]
      : [],
  );
  return titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
}

const textsXml = (texts: readonly string[]): string =>
  `${xmlHead}<sst xmlns="${main}" uniqueCount="${texts.length}">${texts
    .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
    .join('')}</sst>`;
