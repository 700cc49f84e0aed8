/**
 * A Word file with comments at the exact words: nothing else of it changes. A run is split where a comment begins or
 * ends inside it, its properties repeated; every part but the text, its relationships, the content types and the
 * comments is the same byte for byte (ECMA-376 part 1, 17.13.4).
 */
import type { RunningText } from '#paper/document.ts';
import { childOf, type Element } from '#paper/package/xml.ts';
import { escaped, xmlHead } from '#paper/package/xml-text.ts';
import { type Letter, type LettersOfWords, lettersOf, lettersOfWords } from './docx-letters.ts';
import { bodyPlaces } from './docx-places.ts';
import { type OpenPackage, officeRelationships, withLast } from './open-package.ts';
import { type Insertion, type PlacedXml, placedXml, prefixAt, withInserted } from './placed-xml.ts';
import { placesOf, type Remark, type RemarkPlace, type Signed } from './remark.ts';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml';

type Annotating = {
  readonly remarks: readonly Remark[];
  readonly running: RunningText;
  readonly signed: Signed;
};

/** Puts the remarks into an opened Word file; one whose words are not found stands at its whole paragraph. */
export function annotateDocx(file: OpenPackage, { remarks, running, signed }: Annotating): void {
  const tree = placedXml(file.text(file.part));
  const places = bodyPlaces(tree.root);
  const comments = commentsPart(file);
  const first = freeNumber(comments === null ? '' : file.text(comments));
  const anchored = placesOf(remarks, running);
  const insertions = anchored.flatMap((one, index) =>
    anchor(one, { tree, written: written(one, places.at(one.place), tree), id: first + index }),
  );
  file.put(file.part, withInserted(tree.xml, joinedAtSplits(insertions, tree)));
  const told = anchored.map(({ remark }, index) => ({ remark, id: first + index }));
  putComments(file, comments, (prefix) => told.map((one) => commentXml(one, signed, prefix)).join(''));
}

const commentsPart = (file: OpenPackage): string | null =>
  file.related(file.part).find(({ type, target }) => type === 'comments' && file.has(target))?.target ?? null;

function freeNumber(xml: string): number {
  const numbers = [...xml.matchAll(/<(?:[\w.-]+:)?comment\s[^>]*?\bid\s*=\s*["'](\d{1,9})["']/g)];
  return numbers.reduce((most, [, number]) => Math.max(most, Number(number) + 1), 0);
}

type Mark = { readonly at: number; readonly kind: 'start' | 'end'; readonly id: number; readonly split: Split | null };

/** A run to be closed and opened again around what is put inside it. */
type Split = { readonly run: Element; readonly piece: Element | null };

type Spot = { readonly at: number; readonly split: Split | null };

/** The letters of a paragraph or cell. */
type Written = {
  readonly paragraph: Element | undefined;
  readonly all: readonly Letter[];
  readonly find: LettersOfWords;
};

const writtenKnown = new WeakMap<Element, Written>();

/** Read once, for many remarks may stand in one paragraph. */
function written({ words }: RemarkPlace, paragraphs: readonly Element[], tree: PlacedXml): Written {
  const [paragraph] = paragraphs;
  const known = paragraph && writtenKnown.get(paragraph);
  if (known !== undefined) return known;
  const lettered = paragraphs.map((one) => lettersOf(one, tree));
  const letters = { paragraph, all: lettered.flat(), find: lettersOfWords(words, lettered) };
  if (paragraph !== undefined) writtenKnown.set(paragraph, letters);
  return letters;
}

function anchor(
  { within }: RemarkPlace,
  { tree, written: at, id }: { readonly tree: PlacedXml; readonly written: Written; readonly id: number },
): readonly Mark[] {
  const letters = (within && at.find(within)) ?? at.all;
  const [first, last] = [letters[0], letters.at(-1)];
  if (!first || !last) return emptyMarks(at.paragraph, tree, id);
  return [
    { kind: 'start', id, ...spotBefore(first, tree) },
    { kind: 'end', id, ...spotAfter(last, tree) },
  ];
}

/** A paragraph without a letter of its own, such as one that only holds a box. */
function emptyMarks(paragraph: Element | undefined, tree: PlacedXml, id: number): readonly Mark[] {
  const target = paragraph ?? firstParagraph(tree.root);
  if (!target) return [];
  const { inside, close, end } = tree.standOf(target);
  if (inside === end) return [];
  const properties = childOf(target, 'w:pPr');
  const start = properties ? tree.standOf(properties).end : inside;
  return [
    { kind: 'start', id, at: start, split: null },
    { kind: 'end', id, at: close, split: null },
  ];
}

function firstParagraph(element: Element): Element | undefined {
  for (const child of element.children) {
    const found = child.name === 'w:p' && child.children.length > 0 ? child : firstParagraph(child);
    if (found) return found;
  }
  return undefined;
}

function spotBefore({ run, piece, from }: Letter, tree: PlacedXml): Spot {
  if (!run) return { at: tree.standOf(belowParagraph(piece, tree)).start, split: null };
  const stand = tree.standOf(piece);
  if (piece.name === 'w:t' && from > stand.inside) return { at: from, split: { run, piece } };
  if (contentOf(run)[0] === piece) return { at: tree.standOf(run).start, split: null };
  return { at: stand.start, split: { run, piece: null } };
}

function spotAfter({ run, piece, to }: Letter, tree: PlacedXml): Spot {
  if (!run) return { at: tree.standOf(belowParagraph(piece, tree)).end, split: null };
  const stand = tree.standOf(piece);
  if (piece.name === 'w:t' && to < stand.close) return { at: to, split: { run, piece } };
  if (contentOf(run).at(-1) === piece) return { at: tree.standOf(run).end, split: null };
  return { at: stand.end, split: { run, piece: null } };
}

const contentOf = (run: Element): readonly Element[] => run.children.filter(({ name }) => name !== 'w:rPr');

function belowParagraph(element: Element, { parentOf }: PlacedXml): Element {
  let at = element;
  for (let above = parentOf(at); above && above.name !== 'w:p'; above = parentOf(at)) at = above;
  return at;
}

/** What is put at each offset: the ends before the beginnings, a run split once however many comments meet there. */
function joinedAtSplits(marks: readonly Mark[], tree: PlacedXml): readonly Insertion[] {
  const byOffset = new Map<number, Mark[]>();
  for (const mark of marks) {
    const same = byOffset.get(mark.at) ?? [];
    byOffset.set(mark.at, same);
    same.push(mark);
  }
  const insertions = [...byOffset].map(([at, all]): Insertion => {
    const split = all.find((mark) => mark.split)?.split ?? null;
    const prefix = prefixAt(tree, split?.run ?? tree.root);
    const ordered = [...all].sort((a, b) => (a.kind === b.kind ? a.id - b.id : a.kind === 'end' ? -1 : 1));
    const text = ordered.map((mark) => markXml(mark, prefix)).join('');
    return { at, text: split ? splitAround(split, text, tree) : text };
  });
  return [...insertions, ...keptSpaces(marks, tree)];
}

function markXml({ kind, id }: Mark, p: string): string {
  if (kind === 'start') return `<${p}commentRangeStart ${p}id="${id}"/>`;
  return `<${p}commentRangeEnd ${p}id="${id}"/><${p}r><${p}commentReference ${p}id="${id}"/></${p}r>`;
}

const PRESERVED = ' xml:space="preserve"';

function splitAround({ run, piece }: Split, text: string, tree: PlacedXml): string {
  const { xml, standOf } = tree;
  const p = prefixAt(tree, run);
  const { start, inside } = standOf(run);
  const properties = childOf(run, 'w:rPr');
  const again =
    xml.slice(start, inside) + (properties ? xml.slice(standOf(properties).start, standOf(properties).end) : '');
  const [closed, opened] = piece ? [`</${p}t>`, `<${p}t${PRESERVED}>`] : ['', ''];
  return `${closed}</${p}r>${text}${again}${opened}`;
}

/** A `w:t` that is cut keeps the spaces at the cut (17.3.3.31). */
function keptSpaces(marks: readonly Mark[], { standOf }: PlacedXml): readonly Insertion[] {
  const cut = new Set(marks.flatMap(({ split }) => (split?.piece ? [split.piece] : [])));
  return [...cut]
    .filter((piece) => piece.attributes['xml:space'] === undefined)
    .map((piece) => ({ at: standOf(piece).inside - 1, text: PRESERVED }));
}

function putComments(file: OpenPackage, existing: string | null, said: (prefix: string) => string): void {
  if (existing !== null) {
    const xml = file.text(existing);
    file.put(existing, withLast(xml, said));
    return;
  }
  const folder = file.part.slice(0, file.part.lastIndexOf('/') + 1);
  const part = file.has(`${folder}comments.xml`) ? `${folder}comments-more.xml` : `${folder}comments.xml`;
  const strict = file.text(file.part).includes(`${STRICT}/wordprocessingml/main`);
  const [words, relationships] = strict
    ? [`${STRICT}/wordprocessingml/main`, `${STRICT}/officeDocument/relationships`]
    : [W, officeRelationships];
  file.put(part, `${xmlHead}<w:comments xmlns:w="${words}">${said('w:')}</w:comments>`);
  file.relate(file.part, { type: `${relationships}/comments`, target: part });
  file.declare(part, COMMENTS_TYPE);
}

function commentXml(
  { remark, id }: { readonly remark: Remark; readonly id: number },
  { author, on }: Signed,
  p: string,
): string {
  const initials = author
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('');
  const look = `<${p}rPr><${p}sz ${p}val="20"/><${p}szCs ${p}val="20"/></${p}rPr>`;
  const layout = `<${p}pPr><${p}spacing ${p}before="0" ${p}after="0"/><${p}ind ${p}left="0" ${p}firstLine="0"/><${p}jc ${p}val="left"/></${p}pPr>`;
  const paragraphs = [remark.label, ...remark.lines].map(
    (line, index) =>
      `<${p}p>${layout}${index === 0 ? `<${p}r>${look}<${p}annotationRef/></${p}r>` : ''}` +
      `<${p}r>${look}<${p}t xml:space="preserve">${escaped(line)}</${p}t></${p}r></${p}p>`,
  );
  return (
    `<${p}comment ${p}id="${id}" ${p}author="${escaped(author)}" ${p}date="${on}T00:00:00Z" ${p}initials="${escaped(initials)}">` +
    `${paragraphs.join('')}</${p}comment>`
  );
}
