/**
 * A Word file read into a document: body, text boxes and tables in their order, then headers,
 * footers and notes aside (ECMA-376 part 1, 11.3).
 *
 * Paragraphs and tables are counted over the body as they stand in the file, so that a place leads
 * back to the very element; a text box has the place of the paragraph it is anchored in.
 */

import type { Block, Document, Paragraph, Place, SectionBreak } from '#paper/document.ts';
import type { Archive } from '#paper/package/archive.ts';
import { type Relationship, relationshipsOf } from '#paper/package/relationships.ts';
import { childOf, type Element, eachElement, elementOf } from '#paper/package/xml.ts';
import type { Intake, Limits, Refusal } from '#paper/read/intake.ts';
import { gatherNotices } from '#paper/read/notices.ts';
import { done, type Outcome, refused } from '#paper/read/outcome.ts';
import { endFlow, type Flow, paragraphsIn, readBlock } from './blocks.ts';
import { readNotes } from './notes.ts';
import { numberingOf } from './numbering.ts';
import { pageFurniture, type Section, sectionOf } from './sections.ts';
import { type Styles, stylesOf } from './styles.ts';
import type { DocxWalk } from './walk.ts';

const BODY = new Set(['w:document', 'w:body']);

/**
 * Reads an opened Word file whose main part is `part`; refuses a malformed part (`broken`), more
 * than `limits.cells` paragraphs and cells (`too-large`), pictures without a word (`no-text`) and
 * nothing at all (`empty`).
 *
 * @example readDocx(archive, { part: 'word/document.xml', limits: defaultLimits }) // { ok: true, kind: 'docx', document: { blocks: [...] }, notices: [] }
 */
export function readDocx(
  archive: Archive,
  { part, limits, bookmarks = false }: { part: string; limits: Limits; bookmarks?: boolean },
): Intake {
  const related = relationshipsOf(archive, part);
  if (!related.ok) return related;
  const walk = startWalk(archive, related.value, bookmarks);
  if (!walk.ok) return walk;
  const body = readBody(archive, { part, limits, walk: walk.value });
  if (!body.ok) return body;
  const aside = readAside(archive, { related: related.value, sections: body.value.sections, walk: walk.value });
  if (!aside.ok) return aside;
  const title = readTitle(archive);
  if (!title.ok) return title;
  const { blocks, page } = placeSections(body.value, aside.value.numbered);
  if (!hasWords(blocks)) {
    if (walk.value.pictures > 0) return refused('no-text', { pictures: walk.value.pictures });
    if (!hasWords(aside.value.paragraphs)) return refused('empty');
  }
  const document: Document = {
    blocks,
    ...(page && { page }),
    ...fontOf(walk.value.styles),
    lettersIn: commonestFirst(walk.value.letters),
    ...(aside.value.paragraphs.length > 0 && { aside: aside.value.paragraphs }),
    ...(title.value !== '' && { title: title.value }),
  };
  return { ok: true, kind: 'docx', document, notices: walk.value.notices.all() };
}

function startWalk(archive: Archive, related: readonly Relationship[], bookmarks: boolean): Outcome<DocxWalk> {
  const styleRoot = optionalPart(archive, related, 'styles');
  if (!styleRoot.ok) return styleRoot;
  const numberingRoot = optionalPart(archive, related, 'numbering');
  if (!numberingRoot.ok) return numberingRoot;
  const styles = stylesOf(styleRoot.value);
  const numbering = numberingOf(numberingRoot.value, (style) => styles.of(style).paragraph.list?.id);
  return done({
    styles,
    numbering,
    notices: gatherNotices(),
    fields: [],
    references: [],
    noteCounts: { footnote: 0, endnote: 0 },
    pictures: 0,
    letters: new Map(),
    bookmarks,
  });
}

/** The root of the related part of that type; undefined when the file has none. */
function optionalPart(archive: Archive, related: readonly Relationship[], type: string): Outcome<Element | undefined> {
  const part = related.find((relationship) => relationship.type === type)?.target;
  if (part === undefined || !archive.has(part)) return done(undefined);
  const xml = archive.text(part);
  return xml.ok ? elementOf({ xml: xml.value, part }) : xml;
}

type Body = {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** How many blocks stand before the end of each section. */
  readonly ends: readonly number[];
};

function readBody(archive: Archive, of: { part: string; limits: Limits; walk: DocxWalk }): Outcome<Body> {
  const xml = archive.text(of.part);
  if (!xml.ok) return xml;
  const blocks: Block[] = [];
  const sections: Section[] = [];
  const ends: number[] = [];
  let size = 0;
  const flow = bodyFlow(of.walk, (block) => {
    size += block.kind === 'table' ? block.rows.reduce((sum, row) => sum + row.cells.length, 0) : 1;
    blocks.push(block);
  });
  const visit = (element: Element): Refusal | undefined => {
    readBlock(element, flow);
    const end = element.name === 'w:sectPr' ? element : childOf(childOf(element, 'w:pPr'), 'w:sectPr');
    if (end) {
      sections.push(sectionOf(end));
      ends.push(blocks.length);
    }
    return size > of.limits.cells ? { code: 'too-large', data: { cells: size, limit: of.limits.cells } } : undefined;
  };
  const refusal = eachElement({ xml: xml.value, part: of.part }, BODY, visit);
  endFlow(flow);
  return refusal ? { ok: false, refusal } : done({ blocks, sections, ends });
}

function bodyFlow(walk: DocxWalk, put: Flow['put']): Flow {
  let paragraph = 0;
  let table = 0;
  const next = (place: Place): Place => place;
  return {
    walk,
    put,
    paragraphPlace: () => next({ paragraph: paragraph++ }),
    tablePlace: () => next({ table: table++ }),
    cellPlace: (cell) => cell,
    carried: null,
  };
}

type Aside = { readonly paragraphs: readonly Paragraph[]; readonly numbered: boolean };

function readAside(
  archive: Archive,
  of: { related: readonly Relationship[]; sections: readonly Section[]; walk: DocxWalk },
): Outcome<Aside> {
  const furniture = pageFurniture(of.sections, of.related).filter(({ target }) => archive.has(target));
  const paragraphs: Paragraph[] = [];
  let numbered = false;
  for (const { target, part } of furniture) {
    const xml = archive.text(target);
    if (!xml.ok) return xml;
    const root = elementOf({ xml: xml.value, part: target });
    if (!root.ok) return root;
    numbered ||= /\bPAGE\b/.test(xml.value);
    paragraphs.push(...paragraphsIn(root.value, { part }, of.walk));
  }
  const notes = readNotes(archive, of.related, of.walk);
  return notes.ok ? done({ paragraphs: [...paragraphs, ...notes.value].filter(isWorded), numbered }) : notes;
}

const isWorded = (paragraph: Paragraph): boolean => paragraph.runs.some((run) => run.text.trim() !== '');

const hasWords = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      (block.kind === 'paragraph' && isWorded(block)) ||
      (block.kind === 'table' && block.rows.some((row) => row.cells.some((cell) => cell.paragraphs.some(isWorded)))),
  );

/** The first section is the document's page; every later one begins with a section break. */
function placeSections(body: Body, numbered: boolean): Pick<Document, 'blocks' | 'page'> {
  const pages = body.sections.map(({ page }) => page && { ...page, ...(numbered && { numbered }) });
  const blocks: Block[] = [...body.blocks];
  for (let index = body.ends.length - 2; index >= 0; index -= 1) {
    const page = pages[index + 1];
    const section: SectionBreak | undefined = page && { kind: 'section', page };
    if (section) blocks.splice(body.ends[index] ?? 0, 0, section);
  }
  const first = pages[0];
  return { blocks, ...(first && { page: first }) };
}

function fontOf(styles: Styles): Pick<Document, 'font'> {
  const { font, size } = styles.of(undefined).run;
  return font ? { font: { name: font, size: size ?? 10 } } : {};
}

const commonestFirst = (letters: ReadonlyMap<string, number>) =>
  [...letters].map(([font, count]) => ({ font, letters: count })).sort((a, b) => b.letters - a.letters);

function readTitle(archive: Archive): Outcome<string> {
  const part = 'docProps/core.xml';
  if (!archive.has(part)) return done('');
  const xml = archive.text(part);
  if (!xml.ok) return xml;
  const root = elementOf({ xml: xml.value, part });
  return root.ok ? done(childOf(root.value, 'dc:title')?.text.trim() ?? '') : root;
}
