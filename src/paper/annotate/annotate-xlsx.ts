/**
 * An Excel file with notes on its cells: the words stand in a comments part, and Excel wants a box for each in a drawing
 * of the old language (ECMA-376 part 1, 18.7; part 4, 19.1). Notes that are there stay; on a cell that has one, ours
 * follows in the same note, for a cell can have but one.
 */
import type { RunningText } from '#paper/document.ts';
import { childOf, childrenOf, type Element } from '#paper/package/xml.ts';
import { escaped, xmlHead } from '#paper/package/xml-text.ts';
import { boxesVml, drawingVml } from '#paper/write/xlsx/notes.ts';
import { cellAddress } from '#paper/write/xlsx/place.ts';
import { type OpenPackage, officeRelationships, withLast } from './open-package.ts';
import { placedXml, prefixAt, withInserted } from './placed-xml.ts';
import { placesOf, type Remark, type Signed } from './remark.ts';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** What stands behind the drawing of the notes in a sheet (18.3.1.99). */
const BEHIND = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

type CellNote = { readonly row: number; readonly column: number; readonly text: string };

type Annotating = {
  readonly remarks: readonly Remark[];
  readonly running: RunningText;
  readonly signed: Signed;
};

/** Puts the remarks into an opened Excel file, on the cells they are about. */
export function annotateXlsx(file: OpenPackage, { remarks, running, signed }: Annotating): void {
  const sheets = sheetParts(file);
  for (const [sheet, notes] of notesBySheet(remarks, running)) {
    const part = sheets.get(sheet);
    if (part !== undefined) putNotes(file, { part, notes, author: signed.author });
  }
}

function sheetParts(file: OpenPackage): ReadonlyMap<string, string> {
  const targets = new Map(file.related(file.part).map(({ id, target }) => [id, target]));
  const { root } = placedXml(file.text(file.part));
  return new Map(
    childrenOf(childOf(root, 'sheets'), 'sheet').flatMap(({ attributes }) => {
      const target = targets.get(attributes['r:id'] ?? '');
      return target === undefined ? [] : [[plain(attributes.name ?? ''), target] as const];
    }),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (written: string): string =>
  written
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex, dec) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(dec)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

function notesBySheet(remarks: readonly Remark[], running: RunningText): ReadonlyMap<string, readonly CellNote[]> {
  const sheets = new Map<string, Map<string, CellNote>>();
  for (const { remark, place } of placesOf(remarks, running)) {
    const { sheet = '', row = 0, column = 0 } = place;
    const cells = sheets.get(sheet) ?? new Map<string, CellNote>();
    sheets.set(sheet, cells);
    const address = cellAddress(row, column);
    const before = cells.get(address);
    const said = [remark.label, ...remark.lines].join('\n');
    cells.set(address, { row, column, text: before ? `${before.text}\n\n${said}` : said });
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

type SheetNotes = { readonly part: string; readonly notes: readonly CellNote[]; readonly author: string };

function putNotes(file: OpenPackage, { part, notes, author }: SheetNotes): void {
  const related = file.related(part);
  const existing = related.find(({ type, target }) => type === 'comments' && file.has(target))?.target;
  const fresh = existing === undefined ? notes : joinExisting(file, { part: existing, notes, author });
  if (existing === undefined) addComments(file, { part, notes, author });
  else if (fresh.length > 0) extendComments(file, { part: existing, notes: fresh, author });
  if (fresh.length > 0)
    putBoxes(
      file,
      part,
      fresh.map(({ row, column, text }) => ({ row, column, rows: rowsFor(text) })),
    );
}

const runXml = (text: string, p: string): string =>
  `<${p}r><${p}rPr><${p}sz val="10"/><${p}rFont val="Times New Roman"/></${p}rPr><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}r>`;

const commentXml = (
  { row, column, text }: CellNote,
  author: { readonly id: number; readonly name: string },
  p: string,
) =>
  `<${p}comment ref="${cellAddress(row, column)}" authorId="${author.id}"><${p}text>${runXml(`${author.name}:\n${text}`, p)}</${p}text></${p}comment>`;

function addComments(file: OpenPackage, { part, notes, author }: SheetNotes): void {
  const target = freePart(file, (number) => `xl/comments-note${number}.xml`);
  const said = notes.map((note) => commentXml(note, { id: 0, name: author }, '')).join('');
  file.put(
    target,
    `${xmlHead}<comments xmlns="${MAIN}"><authors><author>${escaped(author)}</author></authors><commentList>${said}</commentList></comments>`,
  );
  file.relate(part, { type: `${officeRelationships}/comments`, target });
  file.declare(target, COMMENTS_TYPE);
}

function freePart(file: OpenPackage, named: (number: number) => string): string {
  let number = 1;
  while (file.has(named(number))) number += 1;
  return named(number);
}

/** Puts ours behind the notes that are there; gives those whose cell has none. */
function joinExisting(file: OpenPackage, { part, notes, author }: SheetNotes): readonly CellNote[] {
  const tree = placedXml(file.text(part));
  const p = prefixAt(tree, tree.root);
  const taken = new Map(
    childrenOf(childOf(tree.root, 'commentList'), 'comment').map((one) => [one.attributes.ref ?? '', one]),
  );
  const insertions = notes.flatMap((note) => {
    const text = childOf(taken.get(cellAddress(note.row, note.column)), 'text');
    if (!text) return [];
    const behind = text.children.find(({ name }) => name === 'rPh' || name === 'phoneticPr');
    const at = behind ? tree.standOf(behind).start : tree.standOf(text).close;
    return [{ at, text: runXml(`\n\n${author}:\n${note.text}`, p) }];
  });
  file.put(part, withInserted(tree.xml, insertions));
  return notes.filter(({ row, column }) => !taken.has(cellAddress(row, column)));
}

function extendComments(file: OpenPackage, { part, notes, author }: SheetNotes): void {
  const tree = placedXml(file.text(part));
  const p = prefixAt(tree, tree.root);
  const [authors, list] = [childOf(tree.root, 'authors'), childOf(tree.root, 'commentList')];
  if (!authors || !list) return;
  const id = childrenOf(authors, 'author').length;
  const said = notes.map((note) => commentXml(note, { id, name: author }, p)).join('');
  const inside = (element: Element, name: string, text: string) => {
    const { start, close, end, inside: opened } = tree.standOf(element);
    if (opened < end) return { from: close, to: close, text };
    return { from: start, to: end, text: `<${p}${name}>${text}</${p}${name}>` };
  };
  const changes = [
    inside(authors, 'authors', `<${p}author>${escaped(author)}</${p}author>`),
    inside(list, 'commentList', said),
  ].sort((a, b) => b.from - a.from);
  file.put(
    part,
    changes.reduce((xml, { from, to, text }) => xml.slice(0, from) + text + xml.slice(to), tree.xml),
  );
}

/** Four columns hold about forty letters a line. */
const rowsFor = (text: string): number =>
  Math.min(
    Math.max(
      5,
      text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 40), 2),
    ),
    30,
  );

type Box = { readonly row: number; readonly column: number; readonly rows: number };

function putBoxes(file: OpenPackage, part: string, notes: readonly Box[]): void {
  const tree = placedXml(file.text(part));
  const drawing = childOf(tree.root, 'legacyDrawing')?.attributes['r:id'];
  const target = file.related(part).find(({ id }) => id === drawing)?.target;
  if (target !== undefined && file.has(target)) {
    const vml = file.text(target);
    const numbers = [...vml.matchAll(/_x0000_s(\d{1,9})/g)].map(([, number]) => Number(number));
    const boxes = boxesVml(notes, Math.max(1024, ...numbers) + 1);
    const end = vml.lastIndexOf('</');
    file.put(target, vml.slice(0, end) + boxes + vml.slice(end));
    return;
  }
  const fresh = freePart(file, (number) => `xl/drawings/vmlDrawing-note${number}.vml`);
  file.put(fresh, drawingVml(notes));
  file.declareExtension('vml', VML_TYPE);
  const id = file.relate(part, { type: `${officeRelationships}/vmlDrawing`, target: fresh });
  const p = prefixAt(tree, tree.root);
  const element = `<${p}legacyDrawing xmlns:r="${officeRelationships}" r:id="${id}"/>`;
  const behind = tree.root.children.find(({ name }) => BEHIND.has(name));
  file.put(
    part,
    behind
      ? withInserted(tree.xml, [{ at: tree.standOf(behind).start, text: element }])
      : withLast(tree.xml, () => element),
  );
}
