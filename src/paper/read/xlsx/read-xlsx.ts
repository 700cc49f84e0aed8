/**
 * An Excel file read into a document: every visible sheet a table, in the order of the tabs
 * (ECMA-376 part 1, 12.3).
 *
 * The walk over the XML is our own, as with Word: the stored text of a number must reach the reader
 * exactly, and hidden rows, formulas without a value and the limits are decided while reading.
 */

import type { Paragraph, Run, Table } from '#paper/document.ts';
import type { Archive } from '#paper/package/archive.ts';
import { type Relationship, relationshipsOf } from '#paper/package/relationships.ts';
import { attributeOf, childOf, childrenOf, type Element, eachElement, elementOf } from '#paper/package/xml.ts';
import type { Intake, Limits } from '#paper/read/intake.ts';
import { gatherNotices, type Notices } from '#paper/read/notices.ts';
import { done, type Outcome, refused } from '#paper/read/outcome.ts';
import { type CellReading, stringRuns } from './cell.ts';
import { readSheet } from './sheet.ts';
import { cellLooksOf } from './styles.ts';

type SheetPart = {
  readonly name: string;
  readonly part: string;
  readonly titles?: { readonly first: number; readonly last: number };
};

/**
 * Reads an opened Excel file whose main part is `part`; refuses a malformed part (`broken`), more
 * than `limits.cells` cells (`too-large`), and a workbook that shows nothing (`empty`).
 *
 * @example readXlsx(archive, { part: 'xl/workbook.xml', limits: defaultLimits }) // { ok: true, kind: 'xlsx', document: { blocks: [tables] }, notices: [] }
 */
export function readXlsx(archive: Archive, { part, limits }: { part: string; limits: Limits }): Intake {
  const related = relationshipsOf(archive, part);
  if (!related.ok) return related;
  const workbook = rootOf(archive, part);
  if (!workbook.ok) return workbook;
  const reading = startReading(archive, { related: related.value, workbook: workbook.value });
  if (!reading.ok) return reading;
  const notices = gatherNotices();
  const sheets = shownSheets(workbook.value, related.value, notices);
  const tables = readSheets(archive, sheets, { reading: reading.value, notices, limits });
  if (!tables.ok) return tables;
  const { blocks, aside } = tables.value;
  if (blocks.length === 0) return refused('empty', { sheets: sheets.length });
  const document = { blocks, ...(aside.length > 0 && { aside }) };
  return { ok: true, kind: 'xlsx', document, notices: notices.all() };
}

function rootOf(archive: Archive, part: string): Outcome<Element> {
  const xml = archive.text(part);
  return xml.ok ? elementOf({ xml: xml.value, part }) : xml;
}

function startReading(
  archive: Archive,
  { related, workbook }: { related: readonly Relationship[]; workbook: Element },
): Outcome<CellReading> {
  const partOf = (type: string): string | undefined =>
    related.find((one) => one.type === type && archive.has(one.target))?.target;
  const stylesPart = partOf('styles');
  const styles = stylesPart === undefined ? done(undefined) : rootOf(archive, stylesPart);
  if (!styles.ok) return styles;
  const stringsPart = partOf('sharedStrings');
  const strings = stringsPart === undefined ? done([]) : readStrings(archive, stringsPart);
  if (!strings.ok) return strings;
  const epoch = attributeOf(workbook, 'workbookPr', 'date1904');
  return done({
    strings: strings.value,
    lookOf: cellLooksOf(styles.value),
    epoch1904: epoch === '1' || epoch === 'true',
  });
}

function readStrings(archive: Archive, part: string): Outcome<readonly (readonly Run[])[]> {
  const xml = archive.text(part);
  if (!xml.ok) return xml;
  const strings: (readonly Run[])[] = [];
  const refusal = eachElement({ xml: xml.value, part }, new Set(['sst']), (item) => {
    if (item.name === 'si') strings.push(stringRuns(item));
    return undefined;
  });
  return refusal ? { ok: false, refusal } : done(strings);
}

/** The sheets with a visible tab; others are noticed. Charts on a sheet of their own are not sheets. */
function shownSheets(workbook: Element, related: readonly Relationship[], notices: Notices): readonly SheetPart[] {
  const targets = new Map(related.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  const names = childrenOf(childOf(workbook, 'definedNames'), 'definedName');
  return childrenOf(childOf(workbook, 'sheets'), 'sheet').flatMap(({ attributes }, index) => {
    const name = attributes.name ?? '';
    const part = targets.get(attributes['r:id'] ?? '');
    if (part === undefined) return [];
    if ((attributes.state ?? 'visible') === 'visible') return [{ name, part, ...titlesOf(names, index) }];
    notices.note('hidden-sheet', { sheet: name });
    return [];
  });
}

/** Rows printed on every page stand in a name of the workbook, e.g. `Sheet1!$5:$7`. */
function titlesOf(names: readonly Element[], sheet: number): Pick<SheetPart, 'titles'> {
  const name = names.find(
    ({ attributes }) => attributes.name === '_xlnm.Print_Titles' && attributes.localSheetId === String(sheet),
  );
  const rows = /\$(\d{1,7}):\$(\d{1,7})/.exec(name?.text ?? '');
  return rows ? { titles: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } } : {};
}

function readSheets(
  archive: Archive,
  sheets: readonly SheetPart[],
  { reading, notices, limits }: { reading: CellReading; notices: Notices; limits: Limits },
): Outcome<{ readonly blocks: readonly Table[]; readonly aside: readonly Paragraph[] }> {
  const tables: Table[] = [];
  const aside: Paragraph[] = [];
  const putAside = (paragraphs: readonly Paragraph[]): void => void aside.push(...paragraphs);
  let cellsLeft = limits.cells;
  for (const sheet of sheets) {
    const xml = archive.text(sheet.part);
    if (!xml.ok) return xml;
    const table = readSheet(xml.value, { ...reading, ...sheet, table: tables.length, notices, cellsLeft, putAside });
    if (!table.ok) return table;
    if (table.value === null) continue;
    tables.push(table.value);
    cellsLeft -= table.value.rows.reduce((sum, row) => sum + row.cells.length, 0);
  }
  return done({ blocks: tables, aside });
}
